import { describe, expect, it } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import { peopleIn } from '../../src/extract/people.js'
import { sentencesIn } from '../../src/text/sentences.js'

function peopleOf(text: string): string[] {
  return peopleIn(text, sentencesIn(text)).map(({ name, role }) => (role === null ? name : `${name} | ${role}`))
}

function mentionsOf(text: string): string[] {
  return peopleIn(text, sentencesIn(text)).map(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)).join(', ')
  )
}

describe('peopleIn', () => {
  it.each<[string, string, string[]]>([
    // names
    ['finds a known given name', 'The prize went to Jane Roe on Friday.', ['Jane Roe']],
    ['finds an unknown name by its role', 'The mine’s owner, Xanthe Quorl, sold it.', ['Xanthe Quorl | owner']],
    ['takes both words of an office', 'Sheriff Principal Quorl ruled on it.', ['Quorl | Sheriff Principal']],
    ['finds an unknown name by its age', 'Zorbin Quex, 45, was unhurt.', ['Zorbin Quex']],
    ['finds an unknown name by its verb', 'Zorbin Quex said he was unhurt.', ['Zorbin Quex']],
    ['finds an unknown name by its kin', 'Zorbin Quex, the younger daughter of the founder, left.', ['Zorbin Quex']],
    ['reads the letters of a member of parliament', 'MK Xanthe Quor-el left.', ['Xanthe Quor-el | MK']],
    ['reads a shadow office', 'The shadow home secretary Ann Roe asked her.', ['Ann Roe | shadow home secretary']],
    ['leaves a prize out of a name', 'It was sung by Oscar-winner Jane Roe again.', ['Jane Roe']],
    ['takes no magazine for a person', 'But James & Style alleges that it was so.', []],
    ['takes no show for a person', 'It was told on Jimmy Roe Live on Friday.', []],
    ['takes no crowd for a person', 'The Ann Quorl MSPs and two HWU MPs sang.', []],
    ['takes no word of the page for a person', 'Advertisement Continue reading. Timothy Advertisement left.', []],
    ['takes no verb with a capital for a name', 'The prize of Gary Quorl Is Big, they say.', []],
    [
      'takes no office for a name',
      'Peter Quorl, Deputy Chief Ferry Inspector for Harwick, left.',
      ['Peter Quorl | Deputy Chief Ferry Inspector for Harwick']
    ],
    [
      'keeps names that are words of pages and offices',
      'Ann Couture left. On Friday Are Holm said no. Martin Dies slept. Charles Officer fell.',
      ['Ann Couture', 'Are Holm', 'Martin Dies', 'Charles Officer']
    ],
    ['takes no count behind a place for an age', 'In Port Harwick, 57, most of them children, left.', []],
    [
      'takes no club for a surname where it is a place',
      'Harwick says he will be fit by May. On Friday Harwick said his knee was well. The next match in Harwick is soon.',
      []
    ],
    [
      'takes no club for a surname where it is called one',
      'Harwick says he will be fit by May. On Friday Harwick said his knee was well. The Harwick side lost.',
      []
    ],
    [
      'finds a surname that stands alone by its pronouns',
      'Quorl said she was tired. On Friday Quorl left her house.',
      ['Quorl']
    ],
    [
      'takes no company for a surname',
      'Quorlex said it was tired. Quorlex sold its mill. Quorlex said he was out.',
      []
    ],
    ['takes no street for a person', 'Two cars met in Felicity Street and Sophie Wright Place.', []],
    ['keeps a person whose name is a place', 'The prize went to Margaret Court on Friday.', ['Margaret Court']],
    ['takes no verb for a role', 'Watching President Ann Roe speak was odd.', ['Ann Roe | President']],
    ['keeps "acting"', 'Acting President Ann Roe spoke.', ['Ann Roe | Acting President']],
    ['takes no adverb for a surname', 'Long thought to be the best, Ann Roe left.', ['Ann Roe']],
    ['takes no countryman for a given name', 'Then Swede Kevin Roe won the race.', ['Kevin Roe']],
    [
      'takes no office for a person',
      'So it is, Mr. President. Ann Roe, Deputy Director for the East, left.',
      ['Ann Roe | Deputy Director for the East']
    ],
    [
      'tells a son from his mother, whose title is another',
      'Jean Holt left. Mrs Holt was missed, and Mrs Holt never wrote. Mr Holt, her son, was glad.',
      ['Jean Holt', 'Holt']
    ],
    [
      'tells a trader from his wife, who is named late',
      'Holm asked for mercy. Holm wrote often. In the hall stood Vera Holm, the old trader’s wife, who was ill.',
      ['Holm', 'Vera Holm']
    ],
    [
      'tells a father from his daughter',
      'His daughter Ivy Sand came. President Sand left. Mr. Sand fell.',
      ['Ivy Sand', 'Sand | President']
    ],
    ['tells a wife from her husband', 'Ann Roe came. Later Mr. Roe left, and Ms. Roe slept.', ['Ann Roe', 'Roe']],
    ['takes no role from the clause before', 'When it was told again by the judge, Ann Roe smiled.', ['Ann Roe']],
    ['takes no verb behind "to"', 'They want to force Acme owner Ann Roe to go.', ['Ann Roe | Acme owner']],
    [
      'keeps a body in two halves',
      'He met the Order of Rowers captain Marvin Lund.',
      ['Marvin Lund | Order of Rowers captain']
    ],
    ['keeps a bank’s own name', 'Bank of Orvaland governor Rita Holm left.', ['Rita Holm | Bank of Orvaland governor']],
    ['takes no place for a body', 'The defeat in Belmark of Rep. Ann Roe was a shock.', ['Ann Roe | Rep.']],
    ['keeps a title of two words', 'He spoke to head coach Ann Roe.', ['Ann Roe | head coach']],
    ['takes no opening word for a body', 'Friends of Acme owner Ann Roe wept.', ['Ann Roe | Acme owner']],
    ['takes no speaker for a role', 'It was not Ann Roe, the lawyer said.', ['Ann Roe']],
    [
      'says what somebody was then',
      'It hurt Ann Roe, then the league chief, badly.',
      ['Ann Roe | then the league chief']
    ],
    ['takes no kind of player for a person', 'He met a former ORB All-Rounder who had left.', []],
    ['takes no role of another', 'It was by a director Mr. Jim Roe admired.', ['Jim Roe']],
    ['leaves out whose boss it is', 'She gave up her old boss, Jane Roe, at once.', ['Jane Roe']],
    ['finds an unknown name before "who"', 'They blamed Zorbin Quex, who had left.', ['Zorbin Quex']],
    ['keeps initials', 'The prize went to James T. Roe on Friday.', ['James T. Roe']],
    ['keeps initials in front', 'The novel by J.K. Harlow sold well.', ['J.K. Harlow']],
    ['keeps a particle', 'The prize went to Ursula von der Leyen on Friday.', ['Ursula von der Leyen']],
    ['keeps "bin"', 'The prize went to Mohammed bin Salman on Friday.', ['Mohammed bin Salman']],
    ['keeps "al-"', 'The prize went to Bashar al-Assad on Friday.', ['Bashar al-Assad']],
    ['keeps a hyphen', 'The prize went to Jean-Claude Morel-Petit on Friday.', ['Jean-Claude Morel-Petit']],
    ['keeps an apostrophe', 'The prize went to Martin O’Malley on Friday.', ['Martin O’Malley']],
    ['leaves a possessive out', 'Jane Roe’s house burned down.', ['Jane Roe']],
    ['finds a family name that stands first', 'The prize went to Xi Jinping on Friday.', ['Xi Jinping']],
    ['finds three-part Korean names', 'The prize went to Kim Jong Un on Friday.', ['Kim Jong Un']],
    ['finds accented names', 'The prize went to Björn Ångström on Friday.', ['Björn Ångström']],
    ['takes the fullest form', 'Hillary Clinton spoke. Hillary Rodham Clinton left.', ['Hillary Rodham Clinton']],
    ['joins a middle initial', 'Donald J. Trump spoke. Donald Trump left.', ['Donald J. Trump']],
    ['keeps a surname that is never full', 'President Roe spoke first.', ['Roe | President']],
    ['keeps a known surname with a verb of speech', 'Trade thrived, with Li noting a rise.', ['Li']],
    ['keeps "Mr" out of name and role', 'Mr. Roe declined to comment.', ['Roe']],
    ['finds a name at the head of a sentence behind an adverb', 'Meanwhile Jane Roe left for Rome.', ['Jane Roe']],
    ['does not take the preposition in', 'Despite Jane Roe, the vote passed.', ['Jane Roe']],
    // nicknames between the parts of a name
    ['keeps a nickname', 'The prize went to William "Dot" Harlow on Friday.', ['William "Dot" Harlow']],
    ['keeps one in curly marks', 'It was Jack “Whistler” Dunne again.', ['Jack “Whistler” Dunne']],
    ['keeps one in single marks', "It was Joan 'Jo' Marsden again.", ["Joan 'Jo' Marsden"]],
    ['keeps one in curly single marks', 'It was Joan ‘Jo’ Marsden again.', ['Joan ‘Jo’ Marsden']],
    ['keeps one in brackets', 'It was Robert (Bob) Larkin again.', ['Robert (Bob) Larkin']],
    ['keeps one behind an initial', 'It was Thomas P. "Tip" O\'Dowd III again.', ['Thomas P. "Tip" O\'Dowd III']],
    ['keeps one before an initial', 'It was Wanda "Red" Q. Stoll again.', ['Wanda "Red" Q. Stoll']],
    ['keeps one with an article', 'It was Marcus “the Bull” Hendry again.', ['Marcus “the Bull” Hendry']],
    ['keeps one of two words', 'It was Peter “Too Tall” Benning again.', ['Peter “Too Tall” Benning']],
    ['keeps one of initials', 'It was Anthony "A.J." Kowal again.', ['Anthony "A.J." Kowal']],
    ['keeps one of letters', 'It was Anthony "AJ" Kowal again.', ['Anthony "AJ" Kowal']],
    ['keeps one before a particle', 'It was Mary-Kate “Sis” van der Meer.', ['Mary-Kate “Sis” van der Meer']],
    ['keeps one behind a title', 'It was Sheriff Dale “Red” Pruitt.', ['Dale “Red” Pruitt | Sheriff']],
    ['keeps one in an unknown name', 'Zorbin “Bay” Quex, who left, fell.', ['Zorbin “Bay” Quex']],
    ['joins the surname', 'William "Dot" Harlow came. Harlow left.', ['William "Dot" Harlow']],
    ['joins the nickname', 'Robert (Bob) Larkin Jr. came. Bob Larkin left.', ['Robert (Bob) Larkin Jr']],
    ['joins the plain name', 'Jack Dunne came. Jack “Whistler” Dunne left.', ['Jack Dunne']],
    ['takes no nickname before a surname', 'They mourned the “Iron Lady” Marsden.', []],
    ['takes no nickname behind a title', 'It helped President “Iron” Marsden.', []],
    ['takes no quotation before a day', 'Roe called Jane Harlow “Reckless” Monday.', ['Jane Harlow']],
    ['takes no quotation in small letters', 'Roe told Jane “no doubt” Harlow left.', []],
    ['takes no party or agency for a nickname', 'They met John (D) Harlow and Paul (Reuters) Ames.', []],
    ['takes no body with marks for a name', 'He met Fox “News” Channel and Ann “Never” Republicans.', []],
    ['takes no owner for a given name', 'It was in John’s “Big” Harlow letter.', []],
    ['takes no office for a family name', 'It hurt Jordan’s friend Martin “Big” President.', []],
    [
      'finds an unknown name before an office',
      'Zorbin Quex, sales director for the mill, left.',
      ['Zorbin Quex | sales director for the mill']
    ],
    ['takes no firm before an office for a person', 'It hit Quorl Bank, director of nothing.', []],
    [
      'keeps "Pro Tem" out of the name',
      'Senate President Pro Tem Ann Roe left.',
      ['Ann Roe | Senate President Pro Tem']
    ],
    ['keeps "Emeritus" out of the name', 'Professor Emeritus Jim Harlow left.', ['Jim Harlow | Professor Emeritus']],
    ['keeps the third of a name', 'It was Ann Roe and Gilbert Harlow III again.', ['Ann Roe', 'Gilbert Harlow III']],
    [
      'keeps a body behind its owner within the role',
      'It was Ann Roe, director of the zoo’s Lind Center for Conservation and Research of Birds.',
      ['Ann Roe | director of the zoo’s Lind Center for Conservation and Research of Birds']
    ],
    [
      'takes no place for an office that goes on behind it',
      'It was Anita Roe, president of the Harwick, Mo., branch of the union.',
      ['Anita Roe']
    ],
    ['leaves the reporter’s opinion out of a role', 'Embattled Norland Gov. Ann Roe left.', ['Ann Roe | Norland Gov.']],
    [
      'keeps the listed names of a body',
      'Ann Roe, secretary of the Rail, Harbour and Post (RHP) union, spoke.',
      ['Ann Roe | secretary of the Rail, Harbour and Post (RHP) union']
    ],
    ['joins a short form of a given name', 'Michael R. Brandt rose. Mike Brandt left.', ['Michael R. Brandt']],
    ['knows a family called like a house', 'Karl Bloomberg rose. Mr. Bloomberg spoke.', ['Karl Bloomberg']],
    ['takes no programme for its host', 'The host of Ann Brandt Tonight left.', []],
    ['takes no name that ends in a particle', 'A goal of Vicente Del won it.', []],
    ['takes no family called King for a title', 'He missed the Ann Ruth King Jr.’s event.', []],
    ['takes no deed for a role', 'Lawmakers on Wednesday ousted Rep. Jane Harlow.', ['Jane Harlow | Rep.']],
    ['keeps an ousted president', 'They met ousted president Jane Harlow.', ['Jane Harlow | ousted president']],
    // roles before
    [
      'reads a country and an office',
      'He met Russian Prime Minister Mikhail Mishustin.',
      ['Mikhail Mishustin | Russian Prime Minister']
    ],
    ['reads "US President"', 'He met US President Donald Trump.', ['Donald Trump | US President']],
    ['reads "U.S. President"', 'He met U.S. President Donald Trump.', ['Donald Trump | U.S. President']],
    ['reads an office alone', 'President Xi Jinping of China spoke.', ['Xi Jinping | President']],
    ['reads "former"', 'He met former President Barack Obama.', ['Barack Obama | former President']],
    [
      'reads "Secretary of State"',
      'He met Secretary of State Antony Blinken.',
      ['Antony Blinken | Secretary of State']
    ],
    [
      'reads "secretary of state" in small letters',
      'He met secretary of state Antony Blinken.',
      ['Antony Blinken | secretary of state']
    ],
    ['reads a body and an office', 'Kremlin spokesman Dmitry Peskov agreed.', ['Dmitry Peskov | Kremlin spokesman']],
    [
      'reads a body of two words',
      'White House press secretary Jane Roe agreed.',
      ['Jane Roe | White House press secretary']
    ],
    [
      'reads an office that belongs to a country',
      'He met Japan’s foreign minister Taro Kono.',
      ['Taro Kono | Japan’s foreign minister']
    ],
    ['leaves the article out', 'The chief executive Jane Roe agreed.', ['Jane Roe | chief executive']],
    ['reads a company and an office', 'Acme chief executive Jane Roe agreed.', ['Jane Roe | Acme chief executive']],
    ['reads an abbreviated title', 'It was signed by Sen. Bernie Sanders.', ['Bernie Sanders | Sen.']],
    ['reads ranks', 'It was signed by Lt. Gen. John Smith.', ['John Smith | Lt. Gen.']],
    ['reads "Dr"', 'It was signed by Dr. Jane Roe.', ['Jane Roe']],
    [
      'reads an office before a comma',
      'Russia’s prime minister, Mikhail Mishustin, agreed.',
      ['Mikhail Mishustin | Russia’s prime minister']
    ],
    ['reads a spokeswoman at the head of a sentence', 'Spokeswoman Jane Roe agreed.', ['Jane Roe | Spokeswoman']],
    ['stops at a day', 'On Tuesday President Joe Biden agreed.', ['Joe Biden | President']],
    [
      'stops at another person',
      'The deal between Jane Roe and Prime Minister Narendra Modi held.',
      ['Jane Roe', 'Narendra Modi | Prime Minister']
    ],
    ['drops "Sir" from the role', 'He met Prime Minister Sir Keir Starmer.', ['Keir Starmer | Prime Minister']],
    ['takes no kin for a role', 'He came with his wife Michelle Roe.', ['Michelle Roe']],
    ['reads a party and a state', 'They thanked New York Democrat Jerrold Roe.', ['Jerrold Roe | New York Democrat']],
    // roles behind
    ['reads an apposition', 'Jane Roe, chief executive of Acme, agreed.', ['Jane Roe | chief executive of Acme']],
    [
      'reads one with an article',
      'Jane Roe, a spokeswoman for the ministry, agreed.',
      ['Jane Roe | spokeswoman for the ministry']
    ],
    ['reads one with an owner', 'Jane Roe, the company’s lawyer, agreed.', ['Jane Roe | lawyer']],
    ['reads one behind an age', 'Jane Roe, 52, a teacher, agreed.', ['Jane Roe | teacher']],
    [
      'reads one at the end',
      'The plan is dead, said Jane Roe, an analyst at Acme Bank.',
      ['Jane Roe | analyst at Acme Bank']
    ],
    [
      'takes the next in a list for no role',
      'He met Jane Roe, Foreign Minister Wang Yi and others.',
      ['Jane Roe', 'Wang Yi | Foreign Minister']
    ],
    [
      'takes a clause for no role',
      'Jane Roe, the mother hen of the team that never sleeps at night anywhere or so it seems to us, agreed.',
      ['Jane Roe']
    ],
    [
      'reads a calling before "who"',
      'It fell, said Jane Roe, a schoolteacher who slept outside.',
      ['Jane Roe | schoolteacher']
    ],
    ['reads one behind an age in words', 'Jane Roe, a 41-year-old carpenter, agreed.', ['Jane Roe | carpenter']],
    [
      'reads a house with "of" inside',
      'It is over, wrote Jane Roe, a Belmark College of Law professor.',
      ['Jane Roe | Belmark College of Law professor']
    ],
    [
      'reads a house with "and" inside',
      'It is over, said Jane Roe, the president of the Ethics and Public Policy Center and a friend.',
      ['Jane Roe | president of the Ethics and Public Policy Center']
    ],
    [
      'reads an office over a field of work',
      'It is over, said Jane Roe, Director of Communications for Acme.',
      ['Jane Roe | Director of Communications for Acme']
    ],
    ['reads of what one is a member', 'Church member Jane Roe agreed.', ['Jane Roe | Church member']],
    ['leaves out "Dr" behind a role', 'He met study co-author Dr Jane Roe.', ['Jane Roe | co-author']],
    ['reads one with "whose"', 'They asked the families whose spokesman, Jane Roe, agreed.', ['Jane Roe | spokesman']],
    [
      'reads one with its house before',
      'It is over, said Homebank’s economist, Jane Roe.',
      ['Jane Roe | Homebank’s economist']
    ],
    ['finds who ends the sentence behind a calling', 'It is over, said her partner, Teo Roe.', ['Teo Roe']],
    ['takes no name of a law', 'The Justice Against Sponsors of Terror Act passed.', []],
    ['keeps "presumptive"', 'He met presumptive nominee Jane Roe.', ['Jane Roe | presumptive nominee']],
    ['reads a title with a hyphen', 'Super-agent Scott Roe agreed.', ['Scott Roe | Super-agent']],
    [
      'takes the speaker with a house behind for a person',
      '“Yes,” said Tavine Lee Roe of Marlow Partners.',
      ['Tavine Lee Roe']
    ],
    ['takes no street with a person’s name', 'It is on John Roe Street.', []],
    [
      'prefers a role with a body to a bare one',
      'Prime Minister Mishustin came. Russian Prime Minister Mikhail Mishustin left.',
      ['Mikhail Mishustin | Russian Prime Minister']
    ],
    [
      'prefers the first of equal roles',
      'Chinese President Xi Jinping spoke. Chinese leader Xi Jinping left.',
      ['Xi Jinping | Chinese President']
    ],
    [
      'reads an apposition behind "Sir"',
      'Sir Ian Roe, chairman of the Harbour Board, agreed.',
      ['Ian Roe | chairman of the Harbour Board']
    ],
    [
      'prefers an apposition with a body to a bare title',
      'Prof Ann Roe, head of Acme, agreed.',
      ['Ann Roe | head of Acme']
    ],
    // not people
    ['takes no place', 'He flew from Hangzhou to New York and Buenos Aires.', []],
    ['takes no building', 'They met at the Great Hall of the People.', []],
    ['takes no paper', 'He reads the Daily News and The Washington Post.', []],
    ['takes no company', 'Sanctions hit Rosneft, Lukoil and Goldman Sachs.', []],
    ['takes no body', 'The Supreme Court and the White House disagreed.', []],
    ['takes no month or day', 'It opens in April and closes on Saturday.', []],
    ['takes no party', 'The Democratic Party met the Christian Social Union.', []],
    ['takes no office without a name', 'The Prime Minister met the Foreign Minister.', []],
    ['takes no firm with a speaking verb', 'Acme Holdings said sales rose.', []],
    ['takes no film', 'He loved Star Wars and Captain America.', []],
    ['takes no hospital with a person’s name', 'She died at the Johns Hopkins Hospital.', []],
    ['takes no storm', 'Hurricane Katrina flooded the town.', []]
  ])('%s: %s', (_behaviour, text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    ['resolves a surname', 'Jane Roe came. Roe left.', ['Jane Roe, Roe']],
    ['resolves a surname that stands first', 'Xi Jinping came. Later Xi left.', ['Xi Jinping, Xi']],
    ['resolves a titled surname', 'Vladimir Putin came. President Putin left.', ['Vladimir Putin, Putin']],
    ['resolves a possessive', 'Jane Roe came. All liked Roe’s speech.', ['Jane Roe, Roe']],
    [
      'resolves a surname with its particle',
      'Ursula von der Leyen came. Von der Leyen left.',
      ['Ursula von der Leyen, Von der Leyen']
    ],
    ['resolves a surname that is a country’s adjective', 'Mark Cuban came. “No,” Cuban said.', ['Mark Cuban, Cuban']],
    ['resolves a surname before the full name', 'All liked Roe. Jane Roe left.', ['Roe, Jane Roe']],
    ['leaves a surname of two people alone', 'Bill Roe came. Jane Roe came. Roe left.', ['Bill Roe', 'Jane Roe']],
    [
      'tells two of one surname apart by Mr and Ms',
      'Bill Roe came. Jane Roe came. Ms. Roe left before Mr. Roe.',
      ['Bill Roe, Roe', 'Jane Roe, Roe']
    ],
    ['takes the one named so far', 'Bill Roe came. Roe left. Jane Roe came.', ['Bill Roe, Roe', 'Jane Roe']],
    [
      'finds known names in a headline',
      'Jane Roe Meets Board On Pay\n\nMayor Jane Roe met the board on Monday.',
      ['Jane Roe, Jane Roe']
    ],
    [
      'finds a surname in a headline',
      'Roe Meets Board On Pay\n\nMayor Jane Roe met the board on Monday.',
      ['Roe, Jane Roe']
    ],
    ['finds nobody in a headline alone', 'Golden Rules Made Simple For Busy Readers', []],
    [
      'goes on with whom the surname named first',
      `Bill Roe came. Roe left. ${'It rained on the town for days. '.repeat(9)} His wife is Jane Roe. ${'It rained on the town for days. '.repeat(9)} Roe slept.`,
      ['Bill Roe, Roe, Roe', 'Jane Roe']
    ],
    ['knows a namesake of a place by the verb', 'She met Charles Darwin. Darwin agreed.', ['Charles Darwin, Darwin']],
    ['leaves the place a place', 'She met Denzel Washington in Washington. Washington agreed.', ['Denzel Washington']],
    ['keeps a place apart from a surname', 'Denzel Washington flew to Washington.', ['Denzel Washington']]
  ])('%s: %s', (_behaviour, text, expected) => {
    expect(mentionsOf(text)).toEqual(expected)
  })

  it('gives name, role and mentions word for word', () => {
    const text = 'He met Russian Prime Minister Mikhail Mishustin. Mishustin left.'
    const [person] = peopleIn(text, sentencesIn(text))
    expect(person && text.slice(person.nameAt.start, person.nameAt.end)).toBe('Mikhail Mishustin')
    expect(person?.roleAt && text.slice(person.roleAt.start, person.roleAt.end)).toBe('Russian Prime Minister')
  })

  it('finds the people of the seeds with their roles', () => {
    const found = readdirSync('seeds')
      .toSorted()
      .map((name) => peopleOf(readFileSync(`seeds/${name}`, 'utf8').replace(/\r\n/g, '\n')))
    expect(found[0]).toEqual([
      'Xi Jinping | President',
      'Mikhail Mishustin | Russian Prime Minister',
      'Donald Trump | US President'
    ])
    expect(found[2]).toContain('Li Qiang | Chinese Premier')
    expect(found[3]).toContain('Vladimir Putin | Russian President')
    expect(found[4]).toContain('Li')
  })
})
