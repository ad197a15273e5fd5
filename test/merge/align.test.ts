import { describe, expect, it } from 'vitest'
import { sameStatement } from '../../src/merge/align.js'
import { claimOf } from '../../src/merge/claims.js'
import { contradictionOf } from '../../src/merge/contradictions.js'
import { supportOf } from '../../src/merge/support.js'
import { contradictions, heldPairs, otherPairs, samePairs, type PairCase } from './align.cases.js'
import { contradictionsAgain, heldAgain, othersAgain, sameAgain } from './align.second.js'
import { placeOf } from './placing.js'

interface Judged extends PairCase {
  readonly forth: boolean
  readonly back: boolean
}

/** Whether `b` may stand as evidence under `a`, and `a` under `b`. */
function judged({ kind, a, b }: PairCase): Judged {
  const [first, second] = [claimOf(placeOf(a, 'a')), claimOf(placeOf(b, 'b'))]
  return {
    ...{ kind, a, b },
    forth: supportOf(first, second) >= sameStatement,
    back: supportOf(second, first) >= sameStatement
  }
}

function share(pairs: readonly PairCase[], isRight: (pair: Judged) => boolean): number {
  return pairs.map(judged).filter(isRight).length / pairs.length
}

describe('supportOf', () => {
  it('joins at least nine of ten pairs that say the same', () => {
    expect(share(samePairs, ({ forth, back }) => forth || back)).toBeGreaterThanOrEqual(0.9)
    expect(share(samePairs, ({ forth, back }) => forth && back)).toBeGreaterThanOrEqual(0.85)
  })

  it.each(contradictions)('never joins a contradiction: $kind: $a / $b', (pair) => {
    const { forth, back } = judged(pair)
    expect([forth, back]).toEqual([false, false])
  })

  it.each(heldPairs)('lets the longer bear out the shorter, not the other way round: $a', (pair) => {
    const { forth, back } = judged(pair)
    expect([forth, back]).toEqual([true, false])
  })

  it('keeps look-alikes of one topic apart', () => {
    expect(share(otherPairs, ({ forth, back }) => !forth && !back)).toBeGreaterThanOrEqual(0.95)
  })

  it('judges the pairs of all kinds rightly in at least nine of ten', () => {
    const right = [
      ...samePairs.map(judged).filter(({ forth, back }) => forth || back),
      ...heldPairs.map(judged).filter(({ forth, back }) => forth && !back),
      ...[...contradictions, ...otherPairs].map(judged).filter(({ forth, back }) => !forth && !back)
    ]
    const all = samePairs.length + heldPairs.length + contradictions.length + otherPairs.length
    expect(all).toBeGreaterThanOrEqual(120)
    expect(right.length / all).toBeGreaterThanOrEqual(0.9)
  })
})

describe('supportOf, on 120 pairs judged before they were run', () => {
  const right = [
    ...sameAgain.map(judged).filter(({ forth, back }) => forth || back),
    ...heldAgain.map(judged).filter(({ forth, back }) => forth && !back),
    ...[...contradictionsAgain, ...othersAgain].map(judged).filter(({ forth, back }) => !forth && !back)
  ]

  it('joins or parts at least nine of ten rightly', () => {
    const all = sameAgain.length + heldAgain.length + contradictionsAgain.length + othersAgain.length
    expect(all).toBe(120)
    expect(right.length / all).toBeGreaterThanOrEqual(0.9)
    expect(share(sameAgain, ({ forth, back }) => forth || back)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([...contradictionsAgain, ...othersAgain])('never joins: $kind: $a / $b', (pair) => {
    const { forth, back } = judged(pair)
    expect([forth, back]).toEqual([false, false])
  })
})

describe('contradictionOf', () => {
  it.each([
    ['opposite', 'Oil prices rose on Monday.', 'Oil prices fell on Monday.'],
    ['negation', 'Police found weapons in the house.', 'Police found no weapons in the house.'],
    ['number', 'The crash killed 12 people.', 'The crash killed 21 people.'],
    ['actor', 'Kenya beat Fiji in the final.', 'Fiji beat Kenya in the final.'],
    ['day', 'They spoke by telephone on Monday.', 'They spoke by telephone on Thursday.'],
    ['place', 'A gunman opened fire in Denver.', 'A gunman opened fire in Houston.'],
    ['planned', 'The leaders met in Jakarta.', 'The leaders will meet in Jakarta.'],
    [null, 'No one was hurt in the explosion.', 'The explosion caused no injuries.']
  ])('says %s', (expected, a, b) => {
    expect(contradictionOf(claimOf(placeOf(a, 'a')), claimOf(placeOf(b, 'b')))).toBe(expected)
  })

  it('sets a resolved date against a weekday', () => {
    const dated = claimOf(placeOf('Talks resumed on 4 November 2025 in Vienna.', 'a'))
    expect(contradictionOf(dated, claimOf(placeOf('Talks resumed on Tuesday in Vienna.', 'b')))).toBeNull()
    expect(contradictionOf(dated, claimOf(placeOf('Talks resumed on Friday in Vienna.', 'b')))).toBe('day')
  })
})
