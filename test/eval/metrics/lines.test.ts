import { describe, expect, it } from 'vitest'
import { scoreOf, wordScores } from './lines.js'

const page = {
  lines: ['Home', 'It rained on Monday.', 'It stopped.'],
  gold: [false, true, true],
  kept: [true, true, false]
}

describe('word scores of lines', () => {
  it('weighs a line by its words: 4 of 5 kept words are right, 4 of 6 wanted ones are kept', () => {
    expect(scoreOf(page)).toEqual({ precision: 4 / 5, recall: 4 / 6 })
  })

  it('takes means over pages before F1', () => {
    const { precision, recall, f1 } = wordScores([page, { ...page, kept: page.gold }])
    expect([precision, recall]).toEqual([0.9, (4 / 6 + 1) / 2])
    expect(f1).toBeCloseTo((2 * 0.9 * (5 / 6)) / (0.9 + 5 / 6), 12)
  })
})
