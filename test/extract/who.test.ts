import { describe, expect, it } from 'vitest'
import { peopleIn } from '../../src/extract/people.js'
import { sentencesIn } from '../../src/text/sentences.js'

function peopleOf(text: string): string[] {
  return peopleIn(text, sentencesIn(text)).map(({ name, role }) => (role === null ? name : `${name} | ${role}`))
}

/** Traps written before the rules: each asks who is who, of a reader who was not there. */
describe('who is who in an article', () => {
  it.each<[string, string, string[]]>([
    // roles of others
    ['a wife is a nurse', 'Peter Kvist, whose wife is a nurse, grew leeks for the fair.', ['Peter Kvist']],
    ['a father was a baker', 'Jane Holm, whose father was a baker, opened the kiosk.', ['Jane Holm']],
    ['a club has a captain', 'Peter Kvist, who beat the captain of Odmoor, kept the oar.', ['Peter Kvist']],
    [
      'a list goes on',
      'They met Jane Holm, the painter, and a tailor, Peter Kvist, at the mill.',
      ['Jane Holm | painter', 'Peter Kvist | tailor']
    ],
    ['somebody is driven', 'The driver of Jane Holm waited by the kiosk.', ['Jane Holm']],
    ['somebody is told of', 'Jane Holm, told by the referee to leave, sat down.', ['Jane Holm']],
    [
      'a lawyer for somebody',
      'Peter Kvist, a lawyer for Jane Holm, spoke first.',
      ['Peter Kvist | lawyer for Jane Holm', 'Jane Holm']
    ],
    ['what he was not', 'Peter Kvist, not the mayor, cut the ribbon.', ['Peter Kvist']],
    ['whose book it is', 'Author of the atlas Peter Kvist lost, she wept.', ['Peter Kvist']],
    ['a son of an office', 'Peter Kvist, son of the governor of Odmoor, raced his sledge.', ['Peter Kvist']],
    ['a rival of an office', 'Peter Kvist, a rival of the mayor, raced his sledge.', ['Peter Kvist']],
    ['married to an office', 'Jane Holm, married to a bishop, raced her sledge.', ['Jane Holm']],
    // former roles
    ['a former office', 'Former harbour pilot Peter Kvist raced his sledge.', ['Peter Kvist | Former harbour pilot']],
    [
      'a former office behind',
      'Peter Kvist, a former mayor of Odmoor, raced his sledge.',
      ['Peter Kvist | former mayor of Odmoor']
    ],
    ['once an office', 'Peter Kvist, once the mayor of Odmoor, raced his sledge.', ['Peter Kvist']],
    ['an office until', 'Peter Kvist, mayor of Odmoor until 2009, raced his sledge.', ['Peter Kvist']],
    [
      'an office from one year to another',
      'Peter Kvist, mayor of Odmoor from 2003 to 2009, raced his sledge.',
      ['Peter Kvist']
    ],
    ['an ex-office', 'Ex-mayor Peter Kvist raced his sledge.', ['Peter Kvist | Ex-mayor']],
    ['a late office', 'The late conductor Peter Kvist wrote it.', ['Peter Kvist | late conductor']],
    ['his predecessor', 'His predecessor as mayor, Peter Kvist, wrote it.', ['Peter Kvist']],
    // roles cut
    [
      'a head of the',
      'Jane Holm, head of the county’s moth survey, was glad.',
      ['Jane Holm | head of the county’s moth survey']
    ],
    [
      'a head of two things',
      'Jane Holm, head of parks and gardens at Odmoor, was glad.',
      ['Jane Holm | head of parks and gardens at Odmoor']
    ],
    [
      'a vice president for two',
      'Jane Holm, vice president for sales and service, was glad.',
      ['Jane Holm | vice president for sales and service']
    ],
    [
      'two offices',
      'Jane Holm, founder and director of the Odmoor Moth Trust, was glad.',
      ['Jane Holm | founder and director of the Odmoor Moth Trust']
    ],
    // no roles
    ['the first', 'Jane Holm, the first to arrive, was glad.', ['Jane Holm']],
    ['a winner of what', 'The winner Jane Holm was glad.', ['Jane Holm']],
    ['one of', 'Jane Holm, one of the drivers, was glad.', ['Jane Holm']],
    // no persons
    ['a ship', 'The ferry Jane Holm sank off Odmoor. The Jane Holm had been built in 1911.', []],
    ['a storm', 'Tropical Storm Martha Lin neared Odmoor.', []],
    ['a bridge', 'The Peter Kvist Bridge was closed.', []],
    ['a foundation', 'The Jane Holm Foundation paid for it.', []],
    ['a law', 'Jane Holm’s Law passed on Monday.', ['Jane Holm']],
    ['a firm of two', 'Kvist & Holm sold its kiosks.', []],
    ['a school', 'Pupils of Peter Kvist Elementary School sang.', []],
    ['a court', 'Judges of Jane County Court sat.', []],
    ['a prize', 'She won the Peter Kvist Prize.', []],
    // joined or split
    [
      'the younger and the elder',
      'Peter Kvist and his father, Olaf Kvist, rowed. The younger Kvist was glad. The elder Kvist slept.',
      ['Peter Kvist', 'Olaf Kvist']
    ],
    [
      'a wife by her surname',
      'Peter Kvist rowed. Mrs. Kvist slept. Jane Kvist is his wife.',
      ['Peter Kvist', 'Jane Kvist']
    ],
    ['one under a nickname', 'William “Billy” Kvist rowed. Billy Kvist was glad.', ['William “Billy” Kvist']],
    ['initials with and without stops', 'J.P. Kvist rowed. J. P. Kvist was glad.', ['J. P. Kvist']]
  ])('%s', (_trap, text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('roles in an article', () => {
  it.each<[string, string, string[]]>([
    ['a verb behind "will"', 'The town will host Jane Holm and her choir.', ['Jane Holm']],
    ['a verb behind "to"', 'The club hopes to trade second baseman Peter Kvist.', ['Peter Kvist | second baseman']],
    ['an office of trade', 'She spoke to trade minister Peter Kvist.', ['Peter Kvist | trade minister']],
    ['what a body did', 'It was a week after the board ousted director Peter Kvist.', ['Peter Kvist | director']],
    ['what somebody is since', 'The recently ousted director Peter Kvist slept.', ['Peter Kvist | ousted director']],
    ['half a body', 'Boats and Bridges Committee chairwoman Jane Holm slept.', ['Jane Holm | chairwoman']],
    [
      'a body with a sign',
      'The Oak & Elm Society president Jane Holm slept.',
      ['Jane Holm | Oak & Elm Society president']
    ],
    ['an editor in chief', 'They called Editor in Chief Jane Holm at noon.', ['Jane Holm | Editor in Chief']],
    [
      'an unknown word in a former office',
      'The fair was opened by former featherweight champion Peter Kvist.',
      ['Peter Kvist | former featherweight champion']
    ],
    [
      'whose owner another spoke of',
      'A kiosk, whose owner Kvist said was ill, burned. Peter Kvist slept.',
      ['Peter Kvist']
    ],
    ['whom somebody hurt', 'She is the aunt of the golfer Kvist robbed. Peter Kvist slept.', ['Peter Kvist']],
    ['one of many', 'She is the aunt of a ferry’s captain Kvist met. Peter Kvist slept.', ['Peter Kvist']],
    [
      'a small word with a capital',
      'It is told at 0:31 While Odmoor Mayor Jane Holm slept.',
      ['Jane Holm | Odmoor Mayor']
    ],
    ['a call to the reader', 'Call Courier reporter Jane Holm at noon.', ['Jane Holm | Courier reporter']],
    [
      'another and fellow',
      'Peter Kvist, another painter, slept. Fellow painter Jane Holm left.',
      ['Peter Kvist | painter', 'Jane Holm | painter']
    ],
    [
      'a fellow of a house',
      'Jane Holm, a fellow at the Moth Institute, slept.',
      ['Jane Holm | fellow at the Moth Institute']
    ],
    [
      'what a clause begins',
      'Jane Holm, owner of a small Odmoor kiosk that burned, slept.',
      ['Jane Holm | owner of a small Odmoor kiosk']
    ],
    ['whom another sued', 'Jane Holm, the Odmoor barrister the duke is suing, slept.', ['Jane Holm']],
    ['for how long', 'Jane Holm, a dentist for almost 30 years, slept.', ['Jane Holm | dentist']],
    ['of another day', 'It was signed by Jane Holm, the governor of the day.', ['Jane Holm']],
    [
      'two offices without their house',
      'Jane Holm, chairwoman and acting director of the Porters’ League for Odmoor, slept.',
      ['Jane Holm | chairwoman']
    ],
    [
      'a part of a ministry',
      'It is safe, fisheries ministry spokeswoman Jane Holm said.',
      ['Jane Holm | ministry spokeswoman']
    ],
    [
      'another’s name before a sign',
      'The photo shows Xanthe Quorl & Gov. Peter Kvist at noon.',
      ['Peter Kvist | Gov.']
    ],
    [
      'a year without its noun',
      'Jane Holm, a strategist on Odmoor’s 2008 and 2012 fairs, slept.',
      ['Jane Holm | strategist']
    ],
    ['what somebody was then', 'When she was a ferry captain, Jane Holm didn’t sleep.', ['Jane Holm']],
    ['whom another spoke of', 'The judge Kvist was speaking of is old. Peter Kvist slept.', ['Peter Kvist']],
    [
      'a verb behind a comma',
      'It rained all day, leading Odmoor Mayor Jane Holm to leave.',
      ['Jane Holm | Odmoor Mayor']
    ],
    ['a wing of many', 'Peter Kvist, the oldest of the court’s five-justice wing, slept.', ['Peter Kvist']],
    ['an office of a kinsman', 'She came with her pastor father, Peter Kvist, at noon.', ['Peter Kvist | pastor']],
    [
      'a list of offices',
      'They met Jane Holm, Odmoor baker and council candidate Peter Kvist, and a dog.',
      ['Jane Holm', 'Peter Kvist | council candidate']
    ],
    ['an office that nobody holds', 'A Senator Kvist would be fun. Peter Kvist slept.', ['Peter Kvist']],
    ['elected and not in office', 'Representative-elect Xanthe Quorl slept.', ['Xanthe Quorl | Representative-elect']],
    ['elected and not in office, by name', 'Mayor-elect Peter Kvist slept.', ['Peter Kvist | Mayor-elect']]
  ])('%s', (_trap, text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})

describe('names in an article', () => {
  it.each<[string, string, string[]]>([
    ['a state that ends the sentence before', 'It was in Odmoor, N.J. Jane Holm slept.', ['Jane Holm']],
    ['a headline', 'This painter Isn’t Calling Her Rival a fool.', []],
    ['a calling that opens the sentence', 'Student Xanthe Quorl, 19, left the hall.', ['Xanthe Quorl | Student']],
    ['a verb that opens the sentence', 'Remembering Jane Holm Kvist was easy.', ['Jane Holm Kvist']],
    ['a house before a name', 'The video shows Al Jazeera Jane Holm at noon.', ['Jane Holm']],
    ['letters before a name', 'They asked QVX Jane Holm about it.', ['Jane Holm']],
    ['a ship with letters', 'They boarded the RMS Jane Holm at noon.', []],
    ['where somebody was born', 'Norland-born Xanthe Quorl, 44, left the hall.', ['Xanthe Quorl']],
    ['a saint’s place', 'Officer Jane Holm of St. Clara Bay slept.', ['Jane Holm | Officer']],
    ['a street', 'The house at 12 Jane St. is old.', []],
    ['a town like a name', 'They met in Beverly Hills and near Upper Darby.', []],
    ['a title of a monk', 'Monsignor Peter Kvist slept.', ['Peter Kvist | Monsignor']]
  ])('%s', (_trap, text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })
})
