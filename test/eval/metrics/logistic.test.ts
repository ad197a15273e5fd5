import { describe, expect, it } from 'vitest'
import { fittedTo, heldOut, type Judgement } from './logistic.js'

/** Forty rows of five stories: a sign that tells and one that does not. */
const rows = Array.from({ length: 40 }, (_, at): Judgement<'tells' | 'idle'> => {
  const tells = at % 2
  return { story: `s${at % 5}`, signs: { tells, idle: at % 3 }, share: tells }
})

describe('fittedTo', () => {
  it('weighs the sign that tells, and hardly the one that does not', () => {
    const { base, tells, idle } = fittedTo(rows)
    expect(tells).toBeGreaterThan(2)
    expect(Math.abs(idle)).toBeLessThan(0.5)
    expect(base).toBeLessThan(0)
  })

  it('takes a share of one half where half of the rows of one sign are what is looked for', () => {
    const even = rows.map((row, at) => ({ ...row, signs: { same: 1 }, share: at % 2 }))
    const { base, same } = fittedTo(even)
    expect(1 / (1 + Math.exp(-(base + same)))).toBeCloseTo(0.5, 2)
  })
})

describe('heldOut', () => {
  it('scores each row once for each way to halve the stories, by the rows of other stories', () => {
    const scored = heldOut(rows, ({ tells }, weights) => tells * (weights.tells ?? 0))
    expect(scored).toHaveLength(8 * rows.length)
    expect(scored.every(({ score, share }) => (share === 1 ? score > 1 : score === 0))).toBe(true)
  })
})
