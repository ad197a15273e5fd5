import { describe, expect, it } from 'vitest'
import { anyShell, shellReasonOf, shells } from '../../src/group/shells.js'
import { documentOf } from './documents.js'
import { strike } from './texts.js'

describe('shells', () => {
  it.each(shells.map((rule) => [rule.name, rule] as const))('%s catches its example', (_name, { pattern, example }) => {
    expect(pattern.test(example)).toBe(true)
  })

  it.each(shells.map((rule) => [rule.name, rule] as const))('%s is among all', (_name, { pattern, example }) => {
    expect(pattern.source).toMatch(/^\\b\(\?:.*\)\\b$/)
    expect(pattern.flags).toBe(anyShell.flags)
    expect(anyShell.test(example)).toBe(true)
  })

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
