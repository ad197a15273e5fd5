import { describe, expect, it } from 'vitest'
import type { Alignment } from '../../src/merge/align.js'
import type { Candidate } from '../../src/merge/choice.js'
import { leansOnThing, titleWordsOf } from '../../src/merge/definites.js'
import { shortVersionOf } from '../../src/merge/order.js'
import { readingsOf } from '../../src/merge/readings.js'
import { storyOf } from './articles.js'

const support: Alignment['support'] = []

/** The points that the sentences of an article make. */
function pointsOf(text: string): Candidate[] {
  return readingsOf(storyOf({ text })).map((reading) => ({ reading, alignment: { support } as Alignment }))
}

/** Whether the last sentence of an article leans, below those of its sentences that are printed. */
function leans(text: string, above: readonly number[] = [], title = ''): boolean {
  const points = pointsOf(text)
  const titles = titleWordsOf(storyOf({ text: 'The fair.', title }).documents)
  return leansOnThing(
    points.at(-1)!,
    above.map((at) => points[at]!),
    titles
  )
}

const article =
  'The fair of Orva opens on Monday in the old harbour. Twenty jurors refused to sit in the court of Harwick.'

describe('a point that opens with a thing', () => {
  it('leans where only its article names the thing before', () => {
    expect(leans(`${article} The jurors were there for another case of theft.`)).toBe(true)
    expect(leans(`${article} The jurors were there for another case of theft.`, [0])).toBe(true)
  })

  it.each([
    ['a point above names it', 'The jurors were there for another case of theft.', [1], ''],
    ['a title names it', 'The jurors were there for another case of theft.', [], 'A juror’s no'],
    ['nothing named it before', 'The weather was good for the boats of the town.', [], ''],
    ['it says which', 'The jurors of Holm were there for another case of theft.', [], ''],
    ['it says who', 'The jurors, who came by bus, were there for another case.', [], '']
  ])('stands where %s', (_, last, above, title) => {
    expect(leans(`${article} ${last}`, above, title)).toBe(false)
  })

  it('is in no short version whose points do not name it', () => {
    const points = pointsOf(`${article} The jurors were there for another case of theft. A clerk read the names aloud.`)
    const printed = [points[0]!, points[2]!, points[3]!]
    expect(shortVersionOf(printed, (one, above) => leansOnThing(one, above, ''))).toEqual([0, 2])
    expect(shortVersionOf(printed, () => false)).toEqual([0, 1, 2])
  })
})

describe('a point that opens with somebody’s age or country', () => {
  const rowers =
    'The regatta of Orva began in rain on Monday. Jorn Lind, a Norwegian of 31, rowed for the harbour club.'

  it.each([
    ['an age', 'The 31-year-old rower was back on the lake by noon.'],
    ['a country', 'The Norwegian lost his oar at the second buoy of the course.']
  ])('leans where nothing above has %s', (_, last) => {
    expect(leans(`${rowers} ${last}`)).toBe(true)
    expect(leans(`${rowers} ${last}`, [0])).toBe(true)
    expect(leans(`${rowers} ${last}`, [1])).toBe(false)
  })

  it.each([
    ['a name says who', 'The 31-year-old Norwegian rower Jorn Lind was back on the lake by noon.'],
    ['it is a people’s thing', 'The Norwegian boats lost their oars at the second buoy.']
  ])('stands where %s', (_, last) => {
    expect(leans(`${rowers} ${last}`)).toBe(false)
  })
})
