import { describe, expect, it } from 'vitest'
import { asideEditsIn, asides, headCuts, headEditsIn, tailIn } from '../../src/merge/edits.js'
import { brokenIn } from '../../src/merge/broken.js'
import { danglingIn, danglingInside, danglingOpeners } from '../../src/merge/openers.js'
import { isFirstPerson } from '../../src/merge/voices.js'
import { replayEdits } from '../../src/text/edits.js'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('cuts at the head', () => {
  it.each(headCuts)('$rule: $example', ({ pattern, example, left }) => {
    expect(example.slice(pattern.exec(example)?.[0].length)).toBe(left)
  })

  it.each([
    [
      'cuts a dateline and a connective',
      'OSLO (AP) — But the deal fell through last night.',
      'the deal fell through last night.'
    ],
    [
      'cuts a city with its country',
      'Oslo, Norway - Snow lay on the harbour for nine days.',
      'Snow lay on the harbour for nine days.'
    ],
    [
      'cuts a dateline with its date in brackets',
      'HARWICK, Me (June 9, 2021) – Divers found a chest of coins.',
      'Divers found a chest of coins.'
    ],
    [
      'cuts a wire with two dashes',
      'SAN MARTO--(BUSINESS WIRE)--The firm of Lund and Holm closed today.',
      'The firm of Lund and Holm closed today.'
    ],
    [
      'leaves a place with a remark between dashes',
      'Oslo, Norway – Holm’s rival for the quay – has shut its port.',
      'Oslo, Norway – Holm’s rival for the quay – has shut its port.'
    ],
    [
      'leaves a man and his party',
      'Holm, Labour - The seat has been his for a year.',
      'Holm, Labour - The seat has been his for a year.'
    ],
    ['leaves a sentence that would be too short', 'However, nothing happened.', 'However, nothing happened.'],
    [
      'leaves words in capitals that are no dateline',
      'NATO ministers met in Oslo on Monday.',
      'NATO ministers met in Oslo on Monday.'
    ],
    [
      'leaves a greeting in capitals',
      'GOOD TUESDAY MORNING - the town wakes to snow.',
      'GOOD TUESDAY MORNING - the town wakes to snow.'
    ],
    ['leaves "so far"', 'So far nobody has claimed the attack.', 'So far nobody has claimed the attack.']
  ])('%s', (_behaviour, text, expected) => {
    expect(replayEdits(text, whole(text), headEditsIn(text, whole(text)))).toBe(expected)
  })
})

describe('a place that no list has', () => {
  it.each([
    [
      'is a dateline where the article says that something is there',
      'Roads at Hallstead are shut.',
      'The river rose by night.'
    ],
    ['is none where it does not', 'Hallstead is shut.', 'HALLSTEAD - The river rose by night.']
  ])('%s', (_behaviour, more, expected) => {
    const first = 'HALLSTEAD - The river rose by night.'
    const text = `${first} ${more}`
    const range = { start: 0, end: first.length }
    expect(replayEdits(text, range, headEditsIn(text, range))).toBe(expected)
  })
})

describe('asides', () => {
  it.each(asides)('cuts ", %s,"', (aside) => {
    const text = `Okafor, ${aside}, called for calm.`
    expect(replayEdits(text, whole(text), asideEditsIn(text, whole(text)))).toBe('Okafor called for calm.')
  })

  it('leaves one inside a quotation', () => {
    const text = '"Nobody, however, was asked," Okafor said.'
    expect(asideEditsIn(text, whole(text))).toEqual([])
  })
})

describe('tailIn', () => {
  it.each([
    [
      'a relative clause',
      'The council of Bergen approved the new tunnel on Monday, which will cost 40 million euros.',
      ', which will cost 40 million euros'
    ],
    [
      'a subordinate clause',
      'Varga has pledged to deepen the ties with Norway, as Budapest faces growing pressure.',
      ', as Budapest faces growing pressure'
    ],
    ['nothing of a list', 'The council approved the tunnel, the bridge, and the harbour on Monday.', null],
    [
      'nothing that limits what is said before it',
      'The council of Bergen will build the new tunnel in May, though the state has paid nothing yet.',
      null
    ],
    [
      'a second stop behind an abbreviation',
      'The council of Bergen sold the old tunnel on Monday to Roe Inc., which will keep bees in it.',
      ', which will keep bees in it.'
    ],
    [
      'nothing where the comma only ends what stands between two',
      'The council of Bergen described its plan, the new tunnel, as a gift to the town.',
      null
    ],
    ['no condition', 'The council of Bergen will build the new tunnel in May, if the state pays half.', null],
    [
      'nothing behind an opening clause',
      'When the council of Bergen met on Monday evening, which was late, nobody came.',
      null
    ],
    ['nothing inside a quotation', 'Varga said the plan for the bridge was "sound, which is rare".', null],
    ['nothing where the verb would go', 'The mayor of Bergen, Norway, who opposed the plan, resigned.', null]
  ])('finds %s', (_which, text, expected) => {
    const tail = tailIn(text, whole(text))
    expect(tail && text.slice(tail.start, tail.end)).toBe(expected)
  })
})

describe('openers', () => {
  it.each([...danglingOpeners, ...danglingInside])('$name: $example', ({ name, holds, example }) => {
    expect(danglingIn(example)).toBe(name)
    expect(holds?.test(example) ?? true).toBe(true)
  })

  it.each([
    'There were 12 people on the bus.',
    'Earlier this week the bank raised its rate.',
    '[Clara Lindqvist] resigned on Monday.',
    'The meeting between Varga and Moreau lasted an hour.',
    'Italy voted on Sunday.',
    '"I am glad it is over," Okafor said.',
    '"The bridge is safe."',
    'The driver said he had seen nothing.',
    'After she resigned, Clara Lindqvist left the country.',
    'Lindqvist said her office would appeal.',
    'Williams said he had seen nothing.',
    'The Rev. Carl Holm said he had seen nothing.',
    'The Swede Carl Holm said he had seen nothing.',
    'Two weeks later than planned, the bridge was opened.',
    'The ministry wrote that line officers may strike.',
    'Both the mayor and her deputy resigned.',
    'The two-time champion fell at the third gate.',
    'For those waiting at the quay there was soup.',
    'The ferry sank after this week of storms.'
  ])('lets stand: %s', (words) => {
    expect(danglingIn(words)).toBeNull()
  })

  it.each([
    ['told by this', 'At that point the ferry was full.'],
    ['told by this', 'After this storm the quay was closed.'],
    ['one of a row', 'More recently, the quay was closed.'],
    ['rest of a thing', 'The magazine says the ferry was sold.'],
    ['correction', 'Update: The post has been updated with words from the ferry line.'],
    ['chat', 'Sure, it floats well in a harbour.'],
    ['two without names', 'The two brothers ran the ferry.'],
    ['two without names', 'All three millers were at sea, the clerk said.'],
    ['noun with this', 'The clerk said that these old timetables were wrong.'],
    ['time later', 'A little over a year later, the ferry was sold.'],
    ['pronoun behind a participle', 'Born on a farm near the fjord, she ran the ferry for years.']
  ])('sees %s: %s', (rule, words) => {
    expect(danglingIn(words)).toBe(rule)
  })

  it.each([
    'The bill passed, although he had voted against it.',
    'A stray bullet struck her near the bridge.',
    'Officials said he jumped from the bridge.',
    'Harwick Police say he drank before the match.',
    'At the Harwick Biennale, the first since the war, he saw the great painters.',
    'At the Oslo Triennale, the second in a row, he met Lund and Holm and the carvers of the town.',
    'According to Ohio authorities, the verdict went back to an incident where he threatened a bus.'
  ])('sees that nobody stands there for the pronoun: %s', (words) => {
    expect(danglingIn(words)).toBe('nobody for a pronoun')
  })

  it.each([
    ['no stop', 'A photo of the bridge'],
    ['half a quotation', '"The bridge is safe.'],
    ['half a quotation', 'It was a shame,” Okafor said, before she spoke of “a gift to the town.'],
    ['half a quotation', '‘We do not ask for it, and strongly advise against it.'],
    [null, '‘We do not ask for it,’ Okafor said.'],
    ['small letter', 'the bridge is safe.'],
    ['caption', 'The mayor is seen in this file photo from May.'],
    ['list number', '[39] The mayor knew that the bridge was not safe.'],
    ['list number', '2. A close view shows that the bridge was not safe.'],
    ['passed on', 'RT @harbournews: The bridge of Bergen was closed on Monday.'],
    [null, 'BREAKING NEWS: The bridge of Bergen was closed on Monday.'],
    ['a word is missing', 'It is the second bridge of the town and the third at .'],
    ['a word is missing', 'The bridge was closed by the.'],
    ['a word is missing', 'The also asked for a new quay.'],
    ['a word is missing', 'In 2011, received a prize from the town.'],
    ['half a quotation', '[The harbour master said the quay was closed.'],
    ['a word is missing', 'Not exactly the boat that sails to the island.'],
    ['caption', 'Image The harbour master opened the quay on Monday.'],
    ['names alone', 'With: Clara Lindqvist, Ada Varga and Tomas van der Moreau.'],
    [null, 'It is the world that we live in.'],
    [null, 'The bridge is "safe".'],
    [null, 'The seat is seen as safe, and the mayor has left, his office said.']
  ])('says %s', (expected, words) => {
    expect(brokenIn(words)).toBe(expected)
  })

  it('hears a first person only outside of quotations', () => {
    expect(isFirstPerson('In Bergen we found no one.')).toBe(true)
    expect(isFirstPerson('"We found no one," Okafor said.')).toBe(false)
    expect(isFirstPerson('‘Our bread is for all of us,’ the baker’s son said.')).toBe(false)
    expect(isFirstPerson('The U.S. and us')).toBe(true)
  })
})
