import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/digest.js'
import {
  dependenceIn,
  dependenceLikelihoodOf,
  isLikelyDangling,
  worthOfDependence,
  type DependenceSigns
} from '../../src/merge/dependence.js'
import { plainOf, readingsOf, type Reading } from '../../src/merge/readings.js'
import { documentOf, storyOf } from './articles.js'

/** A report in which a survey is told of, and what depends on it. */
const sentences = [
  'The town of Lindmark will close its old swimming bath in May.',
  'Engineers had surveyed the roof with a drone from Denmark.',
  'Mira Holt, who leads the swimming club, wept at the gate.',
  'The drone showed rust in nine beams.',
  'On Monday Holt also blamed the survey.',
  'Lindmark has no other bath, and its 4,000 swimmers will train in Norway.'
]
const story = storyOf({ title: 'Lindmark closes its bath', text: sentences.join(' ') })
const readings = plainOf(readingsOf(story))
const points = readings.map((reading) => ({ reading }))
const signsOf = dependenceIn(story, readings)

/** Of a sentence below others, by their numbers from 0. */
function signs(at: number, ...above: readonly number[]): DependenceSigns {
  return signsOf(
    points[at]!,
    above.map((one) => points[one]!)
  )
}

function likelihood(at: number, ...above: readonly number[]): number {
  return dependenceLikelihoodOf(signs(at, ...above))
}

describe('how likely a point depends on what is not printed', () => {
  it('is made of what the reader knows', () => {
    expect(signs(5).known).toBeGreaterThan(signs(3).known)
    expect(signs(3, 1).known).toBeGreaterThan(signs(3).known)
    expect(signs(5, 0, 1, 2, 3).known).toBeLessThanOrEqual(3)
  })

  it('is more for words of the sentences right before it, and less below those', () => {
    expect(signs(3).carried).toBeGreaterThan(0)
    expect(signs(3, 1).carried).toBe(0)
    expect(likelihood(3)).toBeGreaterThan(2 * likelihood(3, 1))
  })

  it('is more for somebody whom only the text before it names', () => {
    expect(signs(4, 0)).toMatchObject({ carriedNames: 1, unexplained: 1, tied: 1 })
    expect(signs(4, 0, 2)).toMatchObject({ carriedNames: 0, unexplained: 0, tied: 1 })
    expect(likelihood(4, 0)).toBeGreaterThan(likelihood(4, 0, 2))
  })

  it('counts what opens on a thing that is not known', () => {
    expect(signs(3, 0).opensOnThing).toBe(1)
    expect(signs(3, 0, 1).opensOnThing).toBe(0)
    expect(signs(1, 0).opensOnThing).toBe(0)
  })

  it('takes countries for known to everybody, and nobody for unexplained who stands there for the first time', () => {
    expect(signs(2, 0)).toMatchObject({ unexplained: 0, carriedNames: 0 })
    expect(signs(5, 0)).toMatchObject({ carriedNames: 0, numbers: 1 })
  })

  it('is the deeper in the report the more', () => {
    const place = (position: number) => ({ reading: { ...readings[5]!, position } satisfies Reading })
    const { depth } = signsOf(place(40), [])
    expect(depth).toBeGreaterThan(signsOf(place(4), []).depth)
  })
})

describe('what such a point is worth', () => {
  it('is no less than others for most, and falls from there', () => {
    expect(worthOfDependence(0.05, false)).toBe(1)
    expect(worthOfDependence(0.2, false)).toBeLessThan(0.8)
    expect(worthOfDependence(0.5, false)).toBeLessThan(worthOfDependence(0.2, false))
  })

  it('is no less for what others bear out, unless it most likely dangles', () => {
    expect(worthOfDependence(0.2, true)).toBe(1)
    expect(worthOfDependence(0.6, true)).toBeLessThan(0.3)
  })
})

it('is so likely that the point is left out, sooner where nobody bears it out', () => {
  expect([0.1, 0.3, 0.5].map((one) => isLikelyDangling(one, false))).toEqual([false, true, true])
  expect([0.1, 0.3, 0.5].map((one) => isLikelyDangling(one, true))).toEqual([false, false, true])
})

it('lets others take its place', () => {
  const text = [
    'The town of Lindmark will close its old swimming bath in May. Engineers had surveyed the roof with a drone.',
    'The drone showed rust in nine beams that no brush had reached. Swimmers of Lindmark will train in Orva until the town has a new bath.'
  ].join('\n\n')
  const made = (keyPoints: number) =>
    digestOf([documentOf({ title: 'Lindmark closes its bath', text })], {
      oneStory: true,
      keyPoints,
      mute: ['surveyed']
    }).stories[0]!.keyPoints.map((point) => point.text)
  expect(made(2)).toEqual([
    'The town of Lindmark will close its old swimming bath in May.',
    'Swimmers of Lindmark will train in Orva until the town has a new bath.'
  ])
  expect(made(3)).toContain('The drone showed rust in nine beams that no brush had reached.')
})
