import { expect, test } from 'vitest'
import { sharedWords } from '../../src/text/shared-words.js'

test('what is known of a word is made once, wherever it stands', () => {
  const made: string[] = []
  const formAt = sharedWords((word) => {
    made.push(word)
    return { word }
  })
  const text = 'the harbour and the bridge'
  expect(formAt(text, 16, 19)).toBe(formAt(text, 0, 3))
  expect(formAt(text, 4, 11)).toEqual({ word: 'harbour' })
  expect(made).toEqual(['the', 'harbour'])
})

test('words that take the same place in the table are told apart, and long ones are answered too', () => {
  const wordAt = sharedWords((word) => word)
  const words = Array.from({ length: 30_000 }, (_, at) => `w${at.toString(36)}`)
  const text = words.join(' ')
  let start = 0
  for (const word of words) {
    expect(wordAt(text, start, start + word.length)).toBe(word)
    start += word.length + 1
  }
  expect(wordAt('x'.repeat(100), 0, 100)).toBe('x'.repeat(100))
})
