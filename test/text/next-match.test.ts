import { describe, expect, it } from 'vitest'
import { nextMatch } from '../../src/text/next-match.js'

describe('nextMatch', () => {
  const behindStop = nextMatch(/[.!]/g)
  const text = 'One. Two! Three'

  it('says where the next match ends, before the limit only', () => {
    expect([behindStop(text, 0, 15), behindStop(text, 4, 15), behindStop(text, 4, 8), behindStop(text, 9, 15)]).toEqual(
      [4, 9, -1, -1]
    )
  })

  it('knows the text and the place it was asked of last', () => {
    expect([behindStop('a.', 0, 2), behindStop(text, 5, 15), behindStop(text, 0, 15), behindStop(text, 1, 15)]).toEqual(
      [2, 9, 4, 4]
    )
  })

  it('searches a long text of many parts without a match once', () => {
    const lines = 'a line without a stop\n'.repeat(100_000)
    let found = 0
    for (let at = 0; at < lines.length; at += 22) if (behindStop(lines, at, at + 21) >= 0) found++
    expect(found).toBe(0)
  }, 5000)
})
