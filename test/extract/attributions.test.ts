import { describe, expect, it } from 'vitest'
import { attributionsIn } from '../../src/extract/attributions.js'
import { cues } from '../../src/extract/attributions-cues.js'
import { peopleIn } from '../../src/extract/people.js'
import { sentencesIn } from '../../src/text/sentences.js'
import type { Attribution } from '../../src/types.js'

function attributionsOf(text: string): Attribution[] {
  const sentences = sentencesIn(text)
  return attributionsIn(text, sentences, peopleIn(text, sentences))
}

function linesOf(text: string): string[] {
  return attributionsOf(text).map(({ source, kind, as, passesOn }) =>
    [source, kind, as, ...(passesOn ? ['passes on'] : [])].join(' | ')
  )
}

describe('attributionsIn', () => {
  it.each<[string, string, string[]]>([
    // according to
    ['names nobody by a letter', 'Boeing and Ford wrote to the mayor and praised the bridge.', []],
    [
      'names who wrote to tell',
      'Boeing wrote to the mayor, saying that it liked the bridge.',
      ['Boeing | company | speaker']
    ],
    [
      'takes nobody’s own findings for a source',
      '“Our findings show that owls doze,” Ann Roe said.',
      ['Ann Roe | person | speaker']
    ],
    ['leaves out a connective', 'But records showed that 40 bags lay in the car.', ['records | document | speaker']],
    [
      'finds whom data come from',
      'Four in ten birds are owls, according to the latest data from the Lind Foundation.',
      ['Lind Foundation | office | speaker']
    ],
    [
      'takes what a body is for as one',
      'Owls sleep by day, the Centre for Bird Health and Prevention said.',
      ['Centre for Bird Health and Prevention | office | speaker']
    ],
    [
      'names two bodies where the second is no purpose',
      'Owls sleep by day, the Centre for Policing and Oxfam said.',
      ['Centre for Policing | office | speaker', 'Oxfam | office | speaker']
    ],
    ['names nobody by what is cited before', 'It is a study by Acme, whose work Roe’s advisers often cite.', []],
    ['cuts what was put forward', 'I put forward what economists say can help.', ['economists | unknown | speaker']],
    [
      'takes no body named later for a bare noun',
      'The committee said it was so. Jim Harlow leads the Blue National Committee.',
      ['committee | office | speaker']
    ],
    ['names nobody by a win', 'In 2010 auditor Joan Berry (now treasurer) carried it with 58 percent.', []],
    ['finds an agency', 'Trade fell in May, according to Reuters.', ['Reuters | agency | via']],
    [
      'finds who keeps an index',
      'A house costs 300,000 crowns, according to Homebank’s index.',
      ['Homebank | unknown | speaker']
    ],
    [
      'finds who made an estimate, also people without a name',
      'The repair will cost $3 million, according to a first estimate by engineers.',
      ['engineers | unknown | speaker']
    ],
    [
      'does not take those who only gave the numbers for the makers of a paper',
      'Doses vary, according to data from doctors.',
      ['data | document | speaker']
    ],
    [
      'finds two houses',
      'Talks stalled, according to Reuters and South China Morning Post.',
      ['Reuters | agency | via', 'South China Morning Post | outlet | via']
    ],
    [
      'finds three houses',
      'Talks stalled, according to Reuters, Kyodo and the BBC.',
      ['Reuters | agency | via', 'Kyodo | agency | via', 'BBC | outlet | via']
    ],
    [
      'finds three houses with a comma before "and"',
      'Talks stalled, according to Reuters, the BBC, and NHK.',
      ['Reuters | agency | via', 'BBC | outlet | via', 'NHK | outlet | via']
    ],
    [
      'does not take the subject behind the comma',
      'According to Reuters, Sony will close the plant.',
      ['Reuters | agency | via']
    ],
    [
      'strips a country and a kind of house',
      'Rail links reopened, according to Russia’s TASS news agency.',
      ['TASS | agency | via']
    ],
    [
      'strips a broadcaster’s description',
      'Rail links reopened, according to state broadcaster CCTV.',
      ['CCTV | outlet | via']
    ],
    [
      'keeps a ministry whole',
      "According to China's Ministry of Foreign Affairs, the road is open.",
      ["China's Ministry of Foreign Affairs | office | speaker"]
    ],
    [
      'keeps a collective source as given',
      'The road is open, according to Chinese state media.',
      ['Chinese state media | outlet | via']
    ],
    [
      'marks a person who says it as the speaker',
      'The bridge is safe, according to Ann Roe, the chief engineer.',
      ['Ann Roe | person | speaker']
    ],
    [
      'sets who passes it on beside who says it',
      'Mayor Ann Roe called for calm, according to the Foyle Gazette.',
      ['Ann Roe | person | speaker', 'Foyle Gazette | outlet | via']
    ],
    [
      'keeps a ministry as via where a person speaks',
      'Mayor Ann Roe said the road is open, according to the Transport Ministry.',
      ['Ann Roe | person | speaker', 'Transport Ministry | office | via']
    ],
    ['finds police', 'Three people were hurt, according to police.', ['police | office | speaker']],
    ['names nobody for a plan', 'Everything went according to plan.', []],
    [
      'finds court documents',
      'He owed the money, according to court documents.',
      ['court documents | document | speaker']
    ],
    [
      'gives a tally to its house',
      'At least 40 mines are closed, according to a Reuters tally.',
      ['Reuters | agency | via']
    ],
    [
      'gives a report to who made it',
      'Prisons are full, according to a report by Amnesty International.',
      ['Amnesty International | office | speaker']
    ],
    [
      'gives figures to the department',
      'Prices rose 2%, according to Labor Department data.',
      ['Labor Department | office | speaker']
    ],
    [
      'gives obtained papers to who obtained them',
      'He knew, according to documents obtained by The Associated Press.',
      ['Associated Press | agency | via']
    ],
    [
      'does not count unnamed people as named',
      'A deal is near, according to two people familiar with the talks.',
      ['people | unknown | speaker']
    ],
    [
      'takes a spokeswoman as a person',
      'The line is shut, according to a spokeswoman for the ministry.',
      ['spokeswoman for the ministry | person | speaker']
    ],
    // as reported by
    [
      'finds "as reported by"',
      'Exports rose, as reported by Anadolu Agency and Al Jazeera.',
      ['Anadolu Agency | agency | via', 'Al Jazeera | outlet | via']
    ],
    [
      'finds "first reported by"',
      'The merger was first reported by the Financial Times.',
      ['Financial Times | outlet | via']
    ],
    [
      'finds a statement carried by a house',
      'In comments carried by Xinhua, he welcomed the deal.',
      ['Xinhua | agency | via']
    ],
    ['does not take a release of people for one of words', 'Two hostages released by Hamas reached the border.', []],
    ['finds data compiled by a house', 'Data compiled by Bloomberg show a fall.', ['Bloomberg | agency | via']],
    // X said
    ['finds an agency that reported', 'Reuters reported that two ships had collided.', ['Reuters | agency | via']],
    ['finds it at the end', 'Two ships had collided, Reuters reported.', ['Reuters | agency | via']],
    ['finds a speaker', 'Ann Roe said the port was open.', ['Ann Roe | person | speaker']],
    ['resolves a surname', 'Ann Roe runs the port. Roe said it was open.', ['Ann Roe | person | speaker']],
    ['finds the speaker behind the verb', '"It is open," said Ann Roe.', ['Ann Roe | person | speaker']],
    [
      'finds a speaker before an aside',
      'Ann Roe, the port’s director, said it was open.',
      ['Ann Roe | person | speaker']
    ],
    ['finds a speaker before "who"', 'He thanked Ann Roe, who said it was open.', ['Ann Roe | person | speaker']],
    [
      'finds a ministry',
      'The defence ministry said it had shot down a drone.',
      ['defence ministry | office | speaker']
    ],
    ['finds police at the head of a sentence', 'Police said two men were held.', ['Police | office | speaker']],
    ['finds state media', 'State media said the train had left.', ['State media | outlet | via']],
    ['finds a company', 'Acme Corp said profit doubled.', ['Acme Corp | company | speaker']],
    ['does not take the object of a preposition', 'Rivals of Acme Corp said nothing of it.', []],
    [
      'takes a spokesman for a company as a person',
      'A spokesman for Acme Corp said profit doubled.',
      ['spokesman for Acme Corp | person | speaker']
    ],
    ['takes no pronoun', 'He said the port was open.', []],
    ['takes no denial', 'Acme Corp did not say when.', []],
    ['takes no passive', 'The port is said to be open.', []],
    ['takes what a body does for no statement', 'Acme Corp added 500 jobs in Leeds.', []],
    ['takes what a court orders for no statement', 'The court ordered a new trial.', []],
    [
      'finds "announced that"',
      'The White House announced that talks would resume.',
      ['White House | office | speaker']
    ],
    [
      'finds two houses as subjects',
      'Reuters and Kyodo reported that the ship sank.',
      ['Reuters | agency | via', 'Kyodo | agency | via']
    ],
    [
      'finds a participle with its subject',
      'Trade thrived, with Wang noting that exports had doubled.',
      ['Wang | person | speaker']
    ],
    [
      'finds a country as a speaker that is no origin',
      'Moscow said the corridor was open.',
      ['Moscow | unknown | speaker']
    ],
    ['finds a study', 'The study found that walkers live longer.', ['study | document | speaker']],
    ['finds "called for"', 'Ann Roe is mayor. Roe called for patience.', ['Ann Roe | person | speaker']],
    ['takes other calls for none', 'Ann Roe is mayor. Roe called a taxi.', []],
    [
      'finds "described ... as"',
      'Ann Roe is mayor. Roe described the flood as a test.',
      ['Ann Roe | person | speaker']
    ],
    ['keeps "officials say" as unnamed', 'Officials say the dam will hold.', ['Officials | unknown | speaker']],
    [
      'finds a person of a paper',
      'Tom Ball of The Guardian wrote that the plan was dead.',
      ['Tom Ball | person | speaker']
    ],
    // told, interview, citing
    [
      'finds who was told',
      'Ann Roe told Reuters the port was open.',
      ['Ann Roe | person | speaker', 'Reuters | agency | via']
    ],
    ['takes reporters for no house', 'Ann Roe told reporters the port was open.', ['Ann Roe | person | speaker']],
    [
      'finds a paper that is not on the list',
      'Ann Roe told the Foyle Gazette that the port was open.',
      ['Ann Roe | person | speaker', 'Foyle Gazette | outlet | via']
    ],
    [
      'finds an interview',
      'In an interview with NHK, Ann Roe said the port was open.',
      ['NHK | outlet | via', 'Ann Roe | person | speaker']
    ],
    [
      'finds a talk with a house',
      'Speaking to the BBC, Ann Roe denied it.',
      ['BBC | outlet | via', 'Ann Roe | person | speaker']
    ],
    [
      'marks the link that only passes on',
      'Reuters reported the fall, citing Interfax.',
      ['Reuters | agency | via | passes on', 'Interfax | agency | via']
    ],
    [
      'marks it where the order is turned',
      'Citing the health ministry, AFP said two had died.',
      ['health ministry | office | via', 'AFP | agency | via | passes on']
    ],
    [
      'keeps the house where only people are cited',
      'Bloomberg reported the sale, citing people familiar with it.',
      ['Bloomberg | agency | via', 'people | unknown | via']
    ],
    ['finds "per"', 'The deal is worth $3 billion, per Axios.', ['Axios | outlet | via']],
    ['takes "per day" for nothing', 'They pump 300,000 barrels per day.', []],
    // documents
    [
      'finds a joint statement',
      'In a joint statement released Tuesday, both sides pledged to trade more.',
      ['joint statement | document | speaker']
    ],
    [
      'keeps the statement where a website carries it',
      'In a joint statement released Tuesday on the Dutch government’s website, both sides pledged to trade more.',
      ['joint statement | document | speaker']
    ],
    [
      'prefers who said it in a statement',
      'Acme Corp said in a statement that profit doubled.',
      ['Acme Corp | company | speaker']
    ],
    ['leaves a statement of a pronoun alone', 'In a statement, he said the port was open.', []],
    // names of an article
    [
      'prints the fullest form of a house',
      'The Associated Press was there. AP said two ships collided.',
      ['Associated Press | agency | via']
    ],
    [
      'resolves a short paper name',
      'The New York Times sent a team. The Times said the ship sank.',
      ['New York Times | outlet | via']
    ],
    [
      'resolves an acronym in brackets',
      'The Harbour Workers Union (HWU) met. The HWU said it would strike.',
      ['Harbour Workers Union | office | speaker']
    ],
    [
      'resolves "the ministry"',
      'The Foreign Ministry held a briefing. The ministry said the road was open.',
      ['Foreign Ministry | office | speaker']
    ],
    [
      'finds the house that owns who was told',
      'Ann Roe told NBC’s Tom Ball that she would run.',
      ['Ann Roe | person | speaker', 'NBC | outlet | via']
    ],
    [
      'finds a house on air',
      'Ann Roe said on CNN that she would run.',
      ['Ann Roe | person | speaker', 'CNN | outlet | via']
    ],
    ['finds a house before "interview"', 'Ann Roe backed it in a Reuters interview.', ['Reuters | agency | via']],
    ['finds who made an unknown thing', 'She won, according to a race call from AP.', ['AP | agency | via']],
    [
      'finds "quoted as saying by"',
      'Ann Roe was quoted as saying by Interfax that it was shut.',
      ['Ann Roe | person | speaker', 'Interfax | agency | via']
    ],
    ['finds "is reporting"', 'The BBC is reporting that troops have left.', ['BBC | outlet | via']],
    ['takes a house in an aside', 'The state news agency, IRNA, said the road was shut.', ['IRNA | agency | via']],
    [
      'keeps a house whose name holds a possessive',
      'The People’s Daily said the road was shut.',
      ['People’s Daily | outlet | via']
    ],
    [
      'takes a house in quotation marks',
      'According to "The Hollywood Reporter", he will direct.',
      ['Hollywood Reporter | outlet | via']
    ],
    [
      'takes an office’s holder for a person',
      'The Harbour Standards Commissioner concluded that fees were due.',
      ['Harbour Standards Commissioner | person | speaker']
    ],
    [
      'takes a party’s member for a person',
      'The Florida Republican said fees were due.',
      ['Florida Republican | person | speaker']
    ],
    ['takes nouns that look like verbs for none', 'She forwarded State Department emails to him.', []],
    [
      'takes a person over a house of the same name',
      'Michael Bloomberg ran. Bloomberg said he would win.',
      ['Michael Bloomberg | person | speaker']
    ],
    ['takes no name that is only part of a word', 'The Reuters building said goodbye to its tenants.', []]
  ])('%s: %s', (_behaviour, text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  it('gives the whole phrase, and the place of the name word for word', () => {
    const text = 'Talks stalled, according to Reuters and South China Morning Post.'
    const found = attributionsOf(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      Array(2).fill('according to Reuters and South China Morning Post')
    )
    expect(found.map(({ sourceAt }) => text.slice(sourceAt.start, sourceAt.end))).toEqual([
      'Reuters',
      'South China Morning Post'
    ])
  })

  it('gives each half of a sentence its own source', () => {
    const text = 'Reuters reported that the ship sank, while TASS said it was towed.'
    expect(attributionsOf(text).map(({ source, scope }) => [source, text.slice(scope.start, scope.end)])).toEqual([
      ['Reuters', 'Reuters reported that the ship sank, '],
      ['TASS', 'while TASS said it was towed.']
    ])
  })

  it('covers the whole sentence otherwise', () => {
    const text = 'Two ships had collided, Reuters reported. More later.'
    expect(attributionsOf(text).map(({ scope }) => text.slice(scope.start, scope.end))).toEqual([
      'Two ships had collided, Reuters reported.'
    ])
  })
})

describe('cues', () => {
  it.each(cues)('$rule finds its example', ({ example: [sentence, source] }) => {
    expect(attributionsOf(sentence).map((attribution) => attribution.source)).toContain(source)
  })
})

describe('hostile texts', () => {
  it.each([
    'a',
    '(',
    '"',
    '1,',
    'A. ',
    'said ',
    'according to ',
    'Reuters, ',
    'Reuters and ',
    'X’s ',
    'of the ',
    'A, ',
    'President '
  ])('takes linear time on repeats of %j', (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length))
    const started = process.cpuUsage().user
    const sentences = [{ start: 0, end: text.length }]
    attributionsIn(text, sentences, peopleIn(text, sentences))
    expect(process.cpuUsage().user - started).toBeLessThan(4_000_000)
  })
})
