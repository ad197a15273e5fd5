import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextRules, notFigureRule } from '../../src/extract/figures-contexts.js'
import { qualifierOf, qualifierRules } from '../../src/extract/figures-qualifiers.js'
import { figuresIn } from '../../src/extract/figures.js'
import { numberOf, numbersIn } from '../../src/text/numbers.js'
import { sentencesIn } from '../../src/text/sentences.js'
import { datesIn } from '../../src/text/dates.js'
import type { DateMention, Figure } from '../../src/types.js'
import { figureCases } from './figures.cases.js'

function figures(text: string, dates: readonly DateMention[] = []): Figure[] {
  return figuresIn(text, [{ start: 0, end: text.length }], dates, null)
}

type Row = readonly [text: string, value: number, kind: string, unit: string | null]

describe('figuresIn, over forms of numbers', () => {
  it.each(figureCases)('%s', (text, expected) => {
    const found = figures(text, datesIn(text, '2025-11-05')).filter(({ pointer }) => !pointer)
    expect(
      found.map(({ text: words, value, unit }) => [words, '=', value, unit ?? ''].join(' ').trim()).join('; ')
    ).toBe(expected)
  })
})

describe('figuresIn', () => {
  it.each<[string, string, Row[]]>([
    ['what is counted', 'Some 1,200 Ukrainian soldiers left.', [['1,200', 1200, 'count', 'soldiers']]],
    ['what is counted behind initials', 'It sent 300 U.S. troops.', [['300', 300, 'count', 'troops']]],
    ['the last of several nouns', 'They freed 42 police officers.', [['42', 42, 'count', 'officers']]],
    ['the dead as people', 'The blast killed 42.', [['42', 42, 'count', 'people']]],
    [
      'the injured as people',
      'It left 12 dead and 30 injured.',
      [
        ['12', 12, 'count', 'people'],
        ['30', 30, 'count', 'people']
      ]
    ],
    ['one person', 'Only one person survived.', [['one', 1, 'count', 'people']]],
    ['members of a compound', 'The 27-nation bloc met.', [['27', 27, 'count', 'nations']]],
    ['an age between commas', 'Maria Silva, 45, said so.', [['45', 45, 'age', 'years']]],
    ['an age by its word', 'a man aged 61 died', [['aged 61', 61, 'age', 'years']]],
    ['a rank', 'It is the world’s third-largest port.', [['third', 3, 'rank', null]]],
    ['a share in words', 'Half of the voters stayed away.', [['Half', 0.5, 'ratio', null]]],
    [
      'both ends of a range',
      'It takes 5-10 percent.',
      [
        ['5', 5, 'percent', 'percent'],
        ['10 percent', 10, 'percent', 'percent']
      ]
    ],
    [
      'a change and its ends',
      'Sales rose 5% to $3 million from $2.8 million.',
      [
        ['5%', 5, 'percent', 'percent'],
        ['$3 million', 3000000, 'money', 'USD'],
        ['$2.8 million', 2800000, 'money', 'USD']
      ]
    ],
    ['a length of time', 'The truce held for six days.', [['six days', 6, 'duration', 'days']]],
    ['no years, halves of games or names', 'In 1998 a Boeing 747 and the Big Three led in the second half.', []],
    ['no numbers of the street or of the law', 'She of 10 Downing Street cited Article 5.', []],
    ['no score and no telephone', 'They won 3-1; call 0800 555 1111.', []],
    ['no paragraph of a law', 'Section 18c of the Fishing Act stands.', []],
    ['no number in an address', 'See https://example.org/2020/15%20percent/7 for it.', []],
    ['no compound that is a name', 'the two-state solution and the six-party talks', []]
  ])('finds %s', (_behaviour, text, expected) => {
    expect(figures(text).map(({ text: words, value, kind, unit }) => [words, value, kind, unit])).toEqual(expected)
  })

  it.each([
    'Trade between the two countries slowed.',
    'The two leaders met.',
    'They hit Russia’s two largest oil firms.',
    'The two sides agreed.',
    'Two sides of the river flooded.'
  ])('marks the number in %j as one that only points', (text) => {
    expect(figures(text).map(({ pointer }) => pointer)).toEqual([true])
  })

  it('does not take a large number with "the" for a pointer', () => {
    expect(figures('The 298 people on board died.').map(({ pointer }) => pointer)).toEqual([false])
  })

  it('leaves out what lies in a date', () => {
    const date: DateMention = { start: 0, end: 13, text: 'Two years ago', value: null, from: 'absolute' }
    expect(figures('Two years ago it cost $5.', [date]).map(({ text }) => text)).toEqual(['$5'])
  })

  it('finds the four figures of the five seeds, and no others than pointers', () => {
    const told = readdirSync('seeds').flatMap((file) => {
      const text = readFileSync(`seeds/${file}`, 'utf8')
      return figuresIn(text, sentencesIn(text), [], null)
        .filter(({ pointer }) => !pointer)
        .map(({ text: words, value, qualifier, measure }) => [words, value, qualifier, measure])
    })
    expect(told).toEqual([
      ['$240 billion', 240e9, 'record', 'Trade between the two countries'],
      ['N250 billion', 250e9, null, null],
      ['$190 billion', 190e9, 'record', 'trade'],
      ['$70 billion', 70e9, 'more than', 'trade'],
      ['40 percent', 40, 'more than', 'trade'],
      ['25 years', 25, 'more than', null]
    ])
  })

  it('finds nothing that its own characters do not prove', () => {
    const pieces = fc.constantFrom(
      ...'$ € £ US$ Rs USD 5 12 3.5 1,200 40 2023 million bn m k % percent points cents euros pounds feet inches km C F years old people to and of a half one two twenty-five hundred thousand dozens - – ( ) , . in out third degrees minus between killed rose'.split(
        ' '
      )
    )
    const texts = fc.array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '', '-')), { maxLength: 14 })
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.flat().join('')
        for (const { text: words, value, start, end, measure, measureAt } of figures(text)) {
          expect(text.slice(start, end)).toBe(words)
          expect(numberOf(words)?.value).toBe(value)
          expect(measureAt && text.slice(measureAt.start, measureAt.end)).toBe(measure)
        }
      }),
      { numRuns: 1000, seed: 7 }
    )
  })

  it.each([
    '1,1,1,',
    '1 ',
    '5 ft ',
    'rose 5 percent to ',
    '12 people were ',
    '((((',
    'said said ',
    'third-',
    'A. A. A. '
  ])('takes time in proportion to a long run of %j', (words) => {
    const time = (length: number): number => {
      const text = words.repeat(length / words.length)
      const before = performance.now()
      figures(text)
      return performance.now() - before
    }
    time(20_000)
    expect(time(300_000)).toBeLessThan(60 * time(30_000) + 200)
  })
})

describe('context rules', () => {
  it.each(contextRules)('$name catches its example', ({ name, example }) => {
    const sentence = { start: 0, end: example.length }
    const rules = numbersIn(example).map((mention) => notFigureRule(example, mention, sentence)?.name)
    expect(rules).toContain(name)
  })
})

describe('qualifierOf', () => {
  it.each(qualifierRules)('$name is read from its example', ({ name, example }) => {
    const at = example.indexOf('500')
    expect(qualifierOf(example, at, at + 3, 0)).toBe(name)
  })

  it.each([
    ['it surpassed $70 billion', 'more than'],
    ['well over $70 billion', 'more than'],
    ['a record $70 billion', 'record'],
    ['as many as $70 billion', 'up to'],
    ['just under $70 billion', 'nearly'],
    ['$70 billion or more', 'at least'],
    ['$70 billion or so', 'about'],
    ['worth $70 billion', null]
  ])('reads %j', (text, expected) => {
    const at = text.indexOf('$')
    expect(qualifierOf(text, at, at + 11, 0)).toBe(expected)
  })
})
