import { describe, expect, it } from 'vitest'
import { sameStatement } from '../../src/merge/align.js'
import { claimOf, type Claim } from '../../src/merge/claims.js'
import { quotationSupport } from '../../src/merge/same-quotation.js'
import { supportOf } from '../../src/merge/support.js'
import { documentOf } from './articles.js'

/** The claim of the sentence of `text` that holds `words`. */
function claimAt(text: string, words: string): Claim {
  const document = documentOf({ text })
  const at = text.indexOf(words)
  return claimOf({ document, sentence: document.sentences.find(({ start, end }) => start <= at && at < end)! })
}

const tweeted =
  'Rita Holm tweeted that if the ferry line "is not prepared to pay for its own pier," the vote on Monday "should not go ahead."'
const bare =
  'Rita Holm was angry on Sunday. "If the ferry line is not prepared to pay for its own pier, the ballot should not go ahead," she said. "That is all."'
const another =
  'Ann Roe was angry on Sunday. "If the ferry line is not prepared to pay for its own pier, the ballot should not go ahead," she said.'

describe('quotationSupport', () => {
  it('takes a sentence that quotes the same speaker with the same words for a witness, whatever stands round them', () => {
    const [printed, other] = [claimAt(tweeted, 'tweeted'), claimAt(bare, 'If the ferry')]
    expect(supportOf(printed, other)).toBeLessThan(sameStatement)
    expect(quotationSupport(printed, other)).toBeGreaterThanOrEqual(sameStatement)
  })

  it('takes nobody else who says the same', () => {
    expect(quotationSupport(claimAt(tweeted, 'tweeted'), claimAt(another, 'If the ferry'))).toBe(0)
  })

  it('wants every quotation of the printed sentence, between marks', () => {
    const printed = claimAt(tweeted, 'tweeted')
    const half = 'Rita Holm said the ferry line "is not prepared to pay for its own pier."'
    const unmarked = 'Rita Holm said the line is not prepared to pay for its own pier and the vote should not go ahead.'
    expect(quotationSupport(printed, claimAt(half, 'Rita'))).toBe(0)
    expect(quotationSupport(printed, claimAt(unmarked, 'Rita'))).toBe(0)
  })

  it('wants every number of the printed sentence', () => {
    const numbered = tweeted.replace('tweeted that', 'tweeted to 4,300 followers that')
    expect(quotationSupport(claimAt(numbered, 'tweeted'), claimAt(bare, 'If the ferry'))).toBe(0)
  })

  it('takes no few words that anybody says of anything', () => {
    const [a, b] = ['Rita Holm called the new pier "a good day".', 'Rita Holm called the budget "a good day".']
    expect(quotationSupport(claimAt(a, 'Rita'), claimAt(b, 'Rita'))).toBe(0)
  })

  it('keeps a name that only the printed sentence has from being borne out', () => {
    const words = '"an answer to a question that nobody here has asked"'
    const [a, b] = [`Rita Holm called the bid of Orbis ${words}.`, `Rita Holm called the plan ${words}.`]
    expect(quotationSupport(claimAt(a, 'Rita'), claimAt(b, 'Rita'))).toBe(0)
    expect(quotationSupport(claimAt(b, 'Rita'), claimAt(a, 'Rita'))).toBeGreaterThan(0)
  })
})
