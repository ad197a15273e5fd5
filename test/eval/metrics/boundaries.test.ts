import { describe, expect, it } from 'vitest'
import { boundariesOf, boundaryF1, sameSentences } from './boundaries.js'

const text = 'One two. Three.\n\nFour. Five six.'
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('boundaries', () => {
  it('counts those inside paragraphs only', () => {
    const found = [at('One'), at('two.'), at('Three.'), at('Four. Five six.')]
    expect(boundariesOf(text, ['One two.', 'Three.', 'Four.', 'Five six.'], found)).toEqual({
      right: 1,
      invented: 1,
      missed: 1
    })
  })

  it('takes F1 over all texts', () => {
    expect(
      boundaryF1([
        { right: 3, invented: 1, missed: 0 },
        { right: 1, invented: 0, missed: 1 }
      ])
    ).toBe(0.8)
  })

  it('compares lists without regard to white space', () => {
    expect(sameSentences(['One\ntwo.'], ['One two. '])).toBe(true)
    expect(sameSentences(['One two.'], ['One', 'two.'])).toBe(false)
  })
})
