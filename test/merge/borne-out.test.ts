import { describe, expect, it } from 'vitest'
import { bearsOut, gaps } from '../../src/merge/borne-out.js'
import { claimOf } from '../../src/merge/claims.js'
import { supportOf } from '../../src/merge/support.js'
import { documentOf } from './articles.js'

const claimIn = (text: string) => {
  const document = documentOf({ text })
  return claimOf({ document, sentence: document.sentences[0]! })
}

describe('bearsOut', () => {
  it.each(gaps)('$name: finds no witness in its example', ({ name, is, example: [a, b] }) => {
    const [printed, other] = [claimIn(a), claimIn(b)]
    const missing = printed.terms.filter(({ sense }) => !other.weights.has(sense))
    expect(gaps.find((gap) => gap.is({ printed, other, missing }))?.name).toBe(name)
    expect(is({ printed, other, missing })).toBe(true)
    expect(bearsOut(printed, other, missing)).toBe(false)
    expect(supportOf(printed, other)).toBe(0)
  })
})
