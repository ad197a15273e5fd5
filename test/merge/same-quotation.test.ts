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
  'Rita Holm tweeted that if the ferry line "keeps all its boats in the bay through the frost," the vote on Monday "must wait for the spring."'
const bare =
  'Rita Holm was angry on Sunday. "If the line keeps all its boats in the bay through the frost, the ballot must wait for the spring," she said. "That is all."'
const another =
  'Ann Roe was angry on Sunday. "If the line keeps all its boats in the bay through the frost, the ballot must wait for the spring," she said.'

describe('quotationSupport', () => {
  it('takes a sentence that quotes the same speaker with the same words for a witness, whatever stands round them', () => {
    const [printed, other] = [claimAt(tweeted, 'tweeted'), claimAt(bare, 'If the line')]
    expect(supportOf(printed, other)).toBeLessThan(sameStatement)
    expect(quotationSupport(printed, other)).toBeGreaterThanOrEqual(sameStatement)
  })

  it('takes nobody else who says the same', () => {
    expect(quotationSupport(claimAt(tweeted, 'tweeted'), claimAt(another, 'If the line'))).toBe(0)
  })

  it('wants every quotation of the printed sentence, between marks', () => {
    const printed = claimAt(tweeted, 'tweeted')
    const half = 'Rita Holm said the ferry line "keeps all its boats in the bay through the frost."'
    const unmarked =
      'Rita Holm said the line keeps all its boats in the bay through the frost and the vote must wait for the spring.'
    expect(quotationSupport(printed, claimAt(half, 'Rita'))).toBe(0)
    expect(quotationSupport(printed, claimAt(unmarked, 'Rita'))).toBe(0)
  })

  it('wants every number of the printed sentence', () => {
    const numbered = tweeted.replace('tweeted that', 'tweeted to 4,300 followers that')
    expect(quotationSupport(claimAt(numbered, 'tweeted'), claimAt(bare, 'If the line'))).toBe(0)
  })

  it('takes no few words that anybody says of anything', () => {
    const [a, b] = ['Rita Holm called the new pier "a good day".', 'Rita Holm called the budget "a good day".']
    expect(quotationSupport(claimAt(a, 'Rita'), claimAt(b, 'Rita'))).toBe(0)
  })

  it('takes no name that only begins as the speaker’s does for the speaker', () => {
    const words = '"a roof over a boat that nobody here has seen"'
    const [a, b] = [`Annette Holm told Ann Lund it was ${words}.`, `Annette Holm said it was ${words}.`]
    expect(quotationSupport(claimAt(a, 'Annette'), claimAt(b, 'Annette'))).toBe(0)
  })

  it('keeps a name that only the printed sentence has from being borne out', () => {
    const words = '"a roof over a boat that nobody here has seen"'
    const [a, b] = [`Rita Holm called the bid of Orbis ${words}.`, `Rita Holm called the plan ${words}.`]
    expect(quotationSupport(claimAt(a, 'Rita'), claimAt(b, 'Rita'))).toBe(0)
    expect(quotationSupport(claimAt(b, 'Rita'), claimAt(a, 'Rita'))).toBeGreaterThan(0)
  })
})
