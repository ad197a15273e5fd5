import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText, wordsAt } from '../../src/text/recent-words.js'
import { wordPlacesIn } from '../../src/text/words.js'

const text = 'The mayor’s U.S. visit cost $1,200.5. "It can\'t wait," said Dr. O’Neil of St. Ives in 2024.5 words.'

function writtenAt(start: number, end: number): string[] {
  const { forms, from, to } = wordsAt(text, start, end)
  return forms.slice(from, to).map(({ written }) => written)
}

describe('wordsAt', () => {
  it('gives the words of a part of a text that was read, with their places in the text', () => {
    readText(text)
    const { places, forms, from, to } = wordsAt(text, 38, 54)
    expect(forms.slice(from, to).map(({ written }) => written)).toEqual(['It', "can't", 'wait'])
    expect(places.slice(2 * from, 2 * to)).toEqual([39, 41, 42, 47, 48, 52])
  })

  it('tells of any part the words that it has by itself, also where it begins or ends inside a word', () => {
    readText(text)
    const within = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
    fc.assert(
      fc.property(within, ([start, end]) => {
        const places = wordPlacesIn(text, start, end)
        const alone = places.flatMap((at, index) => (index % 2 === 0 ? [text.slice(at, places[index + 1])] : []))
        expect(writtenAt(start!, end!)).toEqual(alone)
      }),
      { numRuns: 500 }
    )
  })

  it('has the words of another text, of the same length and place, by themselves', () => {
    readText(text)
    const other = text.replace('mayor', 'baker')
    const { forms, from } = wordsAt(other, 4, 9)
    expect(forms[from]?.written).toBe('baker')
  })
})
