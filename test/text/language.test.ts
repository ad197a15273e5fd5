import { expect, test } from 'vitest'
import { languageIn } from '../../src/text/language.js'

const examples: readonly (readonly [string, string])[] = [
  ['en', 'The harbour was closed for the night, and the ferries that had left in the morning came back to it.'],
  ['de', 'Der Hafen war in der Nacht geschlossen, und die Fähren, die am Morgen ausgelaufen waren, kehrten zurück.'],
  ['ru', 'Гавань была закрыта ночью, и паромы, которые вышли утром, вернулись обратно в порт.']
]

test.each(examples)('the language is %s by its function words or its script', (language, text) => {
  expect(languageIn(text)).toBe(language)
})

test('a few words, and lists of names, have no language', () => {
  expect(languageIn('The harbour of the town.')).toBeNull()
  expect(
    languageIn('Larnholt Mardel Corvan Weltar Yoran Sonvel Tarbel Kordan Felgar Haldor Nortel Zanvel Garmar')
  ).toBeNull()
})

test('a letter of two units counts as one', () => {
  const text = 'the of and to'
  expect(languageIn(`${text} ${'𝒜'.repeat(7)} ${'𝒜 '.repeat(7)}`)).toBe('en')
  expect(languageIn(`${text} ${'𝒜 '.repeat(7)}`)).toBeNull()
})
