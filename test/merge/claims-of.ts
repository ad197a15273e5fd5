import { claimOf, type Claim } from '../../src/merge/claims.js'
import { documentOf } from '../group/documents.js'

/** The claim of the first sentence of each text. */
export function claimsOf(...texts: readonly string[]): Claim[] {
  return texts.map((text, at) => {
    const document = documentOf(`d${at}`, text)
    return claimOf({ document, sentence: document.sentences[0]! })
  })
}
