import { describe, expect, it } from 'vitest'
import { claimOf } from '../../src/merge/claims.js'
import { withoutAsides } from '../../src/merge/told-asides.js'
import { documentOf } from '../group/documents.js'

function sensesOf(text: string): string[] {
  const document = documentOf('one', text)
  const { place, edits } = withoutAsides({ place: { document, sentence: document.sentences[0]! }, text, edits: [] })
  return claimOf(place, edits).terms.map(({ sense }) => sense)
}

describe('without its asides', () => {
  it.each([
    ['The ferry, on which nine bakers were trapped, will sink.', 'The ferry will sink.'],
    ['The ferry was sold to Roe, who built it in Halden.', 'The ferry was sold to Roe.'],
    ['The bakers who were trapped on the ferry will sue.', 'The bakers who were trapped on the ferry will sue.']
  ])('%s', (text, left) => expect(sensesOf(text)).toEqual(sensesOf(left)))
})
