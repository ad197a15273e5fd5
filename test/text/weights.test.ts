import { describe, expect, it } from 'vitest'
import { weightOf } from '../../src/text/weights.js'

describe('weightOf', () => {
  it('weighs what every report holds less than what few hold, and the unknown most', () => {
    expect(weightOf('new')).toBeLessThan(1)
    expect(weightOf('parliament')).toBeGreaterThan(weightOf('year'))
    expect(weightOf('qwzxqq')).toBeGreaterThan(weightOf('parliament'))
    expect(weightOf('qwzxqq')).toBeLessThan(8)
  })
})
