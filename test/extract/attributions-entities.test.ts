import { describe, expect, it } from 'vitest'
import { attributionsIn } from '../../src/extract/attributions.js'
import { peopleIn } from '../../src/extract/people.js'
import { sentencesIn } from '../../src/text/sentences.js'

function sourcesIn(text: string): string[] {
  const sentences = sentencesIn(text)
  return attributionsIn(text, sentences, peopleIn(text, sentences)).map(({ source }) => source)
}

describe('names in brackets', () => {
  it('takes the letters of a dateline for no short form of the town', () => {
    const text = 'CARRICK CITY (AFP) - A court voided the law on Tuesday. A new bill would come, the minister told AFP.'
    expect(sourcesIn(text)).toContain('AFP')
    expect(sourcesIn(text)).not.toContain('CARRICK CITY')
  })

  it('takes the initials of a body for its short form', () => {
    const text = 'The Lune Fishing Board (LFB) met on Monday. Catches fell, the LFB said.'
    expect(sourcesIn(text)).toContain('Lune Fishing Board')
  })
})
