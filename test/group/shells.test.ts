import { describe, expect, it } from 'vitest'
import { mark, marksOf } from '../../src/group/marks.js'
import { shells } from '../../src/group/shell-rules.js'
import { anyShell, shellReasonOf } from '../../src/group/shells.js'
import { formOf } from '../../src/text/forms.js'
import { wordsIn } from '../../src/text/words.js'
import { documentOf } from './documents.js'
import { strike } from './texts.js'
import { wordingsOf } from './wordings.js'

describe('shells', () => {
  it.each(shells.map((rule) => [rule.name, rule] as const))('%s catches its example', (_name, { pattern, example }) => {
    expect(pattern.test(example)).toBe(true)
  })

  it.each(shells.map((rule) => [rule.name, rule] as const))('%s is among all', (_name, { pattern, example }) => {
    expect(pattern.source).toMatch(/^\\b\(\?:.*\)\\b$/)
    expect(pattern.flags).toBe(anyShell.flags)
    expect(anyShell.test(example)).toBe(true)
  })

  it.each(shells.map((rule) => [rule.name, rule] as const))(
    '%s fits nothing without a word of a notice',
    (_name, { pattern }) => {
      const wordings = wordingsOf(pattern.source).filter((wording) => pattern.test(wording))
      expect(wordings.length).toBeGreaterThan(10)
      const unmarked = wordings.filter(
        (wording) => !wordsIn(wording).some(({ word }) => (marksOf(formOf(word)) & mark.notice) !== 0)
      )
      expect(unmarked).toEqual([])
    }
  )

  it('read a million characters in no time', () => {
    for (const bomb of [
      'a'.repeat(1_000_000),
      'cookies '.repeat(125_000),
      'sign in '.repeat(125_000),
      '. '.repeat(500_000)
    ]) {
      const before = performance.now()
      for (const pattern of [anyShell, ...shells.map((rule) => rule.pattern)]) pattern.test(bomb)
      expect(performance.now() - before).toBeLessThan(1500)
    }
  })
})

describe('shellReasonOf', () => {
  it('leaves a report alone that speaks of cookies and of signing in', () => {
    expect(
      shellReasonOf(
        documentOf('a', `${strike} The ministry's page uses cookies and asks to sign in with a number.`),
        'en'
      )
    ).toBeNull()
  })

  it('leaves a report alone that speaks of a collection', () => {
    expect(
      shellReasonOf(documentOf('a', 'The collection includes 120 drawings lent by a museum, the director said.'), 'en')
    ).toBeNull()
  })

  it('names what a menu leaves', () => {
    expect(shellReasonOf(documentOf('a', 'News\nSport\nWeather'), 'en')).toBe('a few words and no sentence')
  })

  it('names a document without words', () => {
    expect(shellReasonOf(documentOf('a', ' \n '), 'en')).toBe('no words')
  })
})
