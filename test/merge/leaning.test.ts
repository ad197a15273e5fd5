import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/digest.js'
import type { Alignment } from '../../src/merge/align.js'
import type { Candidate } from '../../src/merge/choice.js'
import { leaningIn } from '../../src/merge/leaning.js'
import { explainedFirst, shortVersionOf } from '../../src/merge/order.js'
import { plainOf, readingsOf } from '../../src/merge/readings.js'
import { rosterOf } from '../../src/merge/roster.js'
import { documentOf, storyOf } from './articles.js'

/** An article in which a weaver is named in full, and then by his surname alone. */
const sentences = [
  'The weavers of Orva opened a new mill by the lake on Monday.',
  'Tomas Brandel, a weaver of forty years, cut the ribbon at the gate.',
  'Brandel said the looms came from an old shed in the hills.',
  'The mill will turn out blankets for the hospitals of the coast.'
]
const story = storyOf({ text: sentences.join(' ') })
const readings = readingsOf(story)
const points: Candidate[] = readings.map((reading) => ({
  reading,
  alignment: { support: [] as Alignment['support'] } as Alignment
}))
const leaning = leaningIn(story, rosterOf(story), plainOf(readings))
const [lead, whole, bare, last] = points as [Candidate, Candidate, Candidate, Candidate]

describe('a point with a surname that nothing above it explains', () => {
  it('is worth less than beside one that does', () => {
    const beside = leaning.aloneWorth(bare, [lead, whole], false)
    expect(leaning.aloneWorth(bare, [lead], false)).toBeLessThan(0.6 * beside)
    expect(beside).toBeLessThanOrEqual(1)
    expect(leaning.aloneWorth(whole, [lead], false)).toBeGreaterThan(leaning.aloneWorth(bare, [lead], false))
  })

  it('has no place where there are enough others', () => {
    expect(leaning.aloneWorth(bare, [lead], true)).toBe(0)
    expect(leaning.aloneWorth(whole, [lead], true)).toBe(leaning.aloneWorth(whole, [lead], false))
  })

  it('stands behind the first that does', () => {
    const { explains } = leaning.below('A new mill')
    expect(explainedFirst([lead, bare, last, whole], explains)).toEqual([lead, whole, bare, last])
    expect(explainedFirst([bare, lead, whole], explains)).toEqual([bare, lead, whole])
    expect(explainedFirst([lead, bare, whole], leaning.below('Brandel opens a mill').explains)).toEqual([
      lead,
      bare,
      whole
    ])
  })

  it('has no place in a short version above it', () => {
    const printed = [lead, bare, whole, last]
    const { leansAmong } = leaning.below('A new mill')
    expect(shortVersionOf(printed, leansAmong(printed))).toEqual([0, 2, 3])
  })

  it('has no place in one where nothing explains it', () => {
    expect(shortVersionOf([lead, bare, last], leaning.below('A new mill').leansAmong([lead, bare, last]))).toEqual([
      0, 2
    ])
  })

  it('stands behind the first that does where the name stands for a pronoun', () => {
    const told = storyOf({
      text: 'The weavers of Orva opened a new mill by the lake on Monday. Tomas Brandel, a weaver of forty years, cut the ribbon at the gate. He said the looms came from an old shed in the hills.'
    })
    const ways = readingsOf(told)
    const [news, named, put] = ways.map((reading): Candidate => ({
      reading,
      alignment: { support: [] as Alignment['support'] } as Alignment
    }))
    expect(put!.reading.wording.text).toMatch(/^\[Tomas Brandel\] said/)
    const { explains } = leaningIn(told, rosterOf(told), plainOf(ways)).below('A new mill')
    expect(explainedFirst([news!, put!, named!], explains)).toEqual([news, named, put])
    expect(explainedFirst([news!, named!, put!], explains)).toEqual([news, named, put])
  })

  it('gives way to another of nearly its worth', () => {
    const text =
      'The loom was late on Monday, weaver Tomas Brandel wrote. The town will pay for a new shed in May.\n\nBrandel closed the mill for a week. The crew of nine was sent home.'
    const made = (keyPoints: number) =>
      digestOf([documentOf({ text })], { oneStory: true, keyPoints, mute: ['late'] }).stories[0]!.keyPoints
    expect(made(2).map((point) => point.text)).toEqual([
      'The town will pay for a new shed in May.',
      'The crew of nine was sent home.'
    ])
    expect(made(3).map((point) => point.text)).toContain('[Tomas] Brandel closed the mill for a week.')
  })
})
