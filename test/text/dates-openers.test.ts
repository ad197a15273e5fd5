import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateRules } from '../../src/text/dates.js'
import { openerAt, openersOf } from '../../src/text/dates-openers.js'

describe('openersOf', () => {
  it('reads the first words of all alternatives, with and without what may be left out', () => {
    expect([...openersOf('(?:the\\s)?(?:1st|first|tues?)\\b')].toSorted()).toEqual(['#', 'first', 'the', 'tue', 'tues'])
  })

  it('takes looks ahead for nothing and signs for the end of a word', () => {
    expect([...openersOf("(?!a)(?<name>new)(?:'|’)s|[qh][1-4]")].toSorted()).toEqual(['h#', 'new', 'q#'])
  })

  it('says so where it does not know a pattern', () => {
    expect(() => openersOf('[a-z]*')).toThrow(RangeError)
  })

  it.each(dateRules)('names the first word of whatever $name matches', ({ pattern, example }) => {
    const openers = openersOf(pattern)
    expect(openers).toContain(openerAt(example.text, 0))
    // What stands in looks ahead cannot be drawn; it takes nothing.
    const drawable = new RegExp(
      pattern
        .replace(/\(\?!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\b/g, '')
        .replaceAll('(?=', '(?:')
        .replace(/\\k<\w+>/, '[/-]')
    )
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${drawable.source})$`)), (text) => openers.has(openerAt(text, 0)))
    )
  })
})

describe('openerAt', () => {
  it('names a word, a digit, or nothing', () => {
    expect([openerAt('The day', 0), openerAt('Q3 2025', 0), openerAt('4th', 0), openerAt('“The', 0)]).toEqual([
      'the',
      'q#',
      '#',
      ''
    ])
  })
})
