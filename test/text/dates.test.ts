import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromNumber, isoDay, toNumber, weekdayOf } from '../../src/text/calendar.js'
import { dateReadingsOf, dateRules, datesIn, isWholePeriod } from '../../src/text/dates.js'
import type { DateMention } from '../../src/types.js'
import { dateCases } from './dates.cases.js'

const found = (text: string, reference: string | null): [string, string | null][] =>
  datesIn(text, reference).map(({ text: words, value }) => [words, value])

/** The date that a mention was counted from, as `dateReadingsOf` wants it. */
function countedFrom({ from }: DateMention, mentions: readonly DateMention[], reference: string | null): string | null {
  if (from === 'publishedAt') return reference
  if (from === 'absolute' || from === null) return null
  return mentions.find(({ start, end }) => start === from.start && end === from.end)?.value ?? null
}

describe('datesIn, over forms of dates', () => {
  it.each(dateCases)('%s', (text, expected) => {
    const mentions = datesIn(text, '2025-11-05')
    expect(mentions.map(({ text: words, value }) => `${words} = ${value ?? '?'}`).join('; ')).toBe(expected)
    for (const mention of mentions.filter(({ value }) => value !== null))
      expect(dateReadingsOf(mention.text, countedFrom(mention, mentions, '2025-11-05'))).toContain(mention.value)
  })
})

describe('calendar', () => {
  it('counts days there and back, and knows the weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -250_000, max: 250_000 }), (number) => {
        expect(toNumber(fromNumber(number))).toBe(number)
        const day = new Date(number * 86_400_000)
        expect(isoDay(fromNumber(number))).toBe(day.toISOString().slice(0, 10))
        expect(weekdayOf(number)).toBe(day.getUTCDay())
      })
    )
  })
})

describe('rules about dates', () => {
  it.each(dateRules)('$name reads its example', ({ example: { text, from, readings } }) => {
    expect(dateReadingsOf(text, from)).toEqual(readings)
  })

  it.each(dateRules.map(({ name, example }) => ({ name, ...example })))(
    '$name is found in a text',
    ({ text, from }) => {
      expect(datesIn(`They met, ${text}, by the sea.`, from).map((mention) => mention.text)).toContain(text)
    }
  )
})

describe('dateReadingsOf', () => {
  it.each([
    ['Tuesday', '2025-11-04', ['2025-11-04', '2025-11-11']],
    ['on Tuesday', '2025-11-05T08:00:00+01:00', ['2025-11-04', '2025-11-11']],
    ['February 2022', null, ['2022-02']],
    ['in 2023', '2025-11-04', ['2023']],
    ['last year', '2025-11-04', ['2024']],
    ['the previous month', '2025-01', ['2024-12']],
    ['a year earlier', '2023', ['2022']],
    ['a day earlier', '2023', []],
    ['Tuesday', null, []],
    ['30 February 2024', null, []],
    ['a strategic choice', '2025-11-04', []]
  ])('reads %j from %j', (expression, reference, readings) => {
    expect(dateReadingsOf(expression, reference)).toEqual(readings)
  })
})

describe('isWholePeriod', () => {
  it.each([
    ['last month', true],
    ['in 2023', true],
    ['last week', false],
    ['the third quarter', false],
    ['a strategic choice', false]
  ])('of %j is %j', (expression, whole) => {
    expect(isWholePeriod(expression)).toBe(whole)
  })
})

describe('datesIn', () => {
  const wednesday = '2025-11-05'

  it.each<[string, string, string | null, [string, string | null][]]>([
    ['takes a weekday for the last one', 'They met on Friday.', wednesday, [['Friday', '2025-10-31']]],
    ['takes the day of the article for itself', 'They met Wednesday.', wednesday, [['Wednesday', '2025-11-05']]],
    ['looks ahead where the verb does', 'They will meet on Friday.', wednesday, [['Friday', '2025-11-07']]],
    ['looks at the nearest verb', 'He said Friday it will close.', wednesday, [['Friday', '2025-10-31']]],
    ['reads a plan', 'The vote is scheduled for Dec. 3.', wednesday, [['Dec. 3', '2025-12-03']]],
    ['reads a day in front', 'On Monday, the court will rule.', wednesday, [['Monday', '2025-11-10']]],
    ['takes a month for the last one', 'Prices fell in March.', wednesday, [['March', '2025-03']]],
    ['looks ahead for a month too', 'It will open by March.', wednesday, [['March', '2026-03']]],
    ['takes a day for the nearest', 'It opened Dec. 20.', '2026-01-05', [['Dec. 20', '2025-12-20']]],
    [
      'leaves what is relative open',
      'It rose last year and in 2023.',
      null,
      [
        ['last year', null],
        ['2023', '2023']
      ]
    ],
    ['leaves vague words open', 'It fell several years ago.', wednesday, [['several years ago', null]]],
    ['knows no year of amounts', 'About 2000 people paid $2010 for 1990 shares.', wednesday, []],
    ['knows no year of names', 'It flew on Boeing 2000 to the 2016 race.', wednesday, [['2016', '2016']]],
    ['knows no month of names', 'May said April Roe may march.', wednesday, []],
    ['knows May after a preposition', 'Ms. May left in May.', wednesday, [['May', '2025-05']]],
    ['passes over ages and spans', 'A 40-year-old waited for two weeks, every Monday.', wednesday, []],
    ['passes over the first of a month', 'It opens on the first Monday of the month.', wednesday, []],
    ['passes over versions', 'Version 4.11.2 of 192.168.11.20 came.', wednesday, []],
    ['takes a week for its month', 'It rained last week.', '2025-11-19', [['last week', '2025-11']]],
    ['takes a week over two months for its year', 'It rained this week.', '2025-10-30', [['this week', '2025']]],
    ['keeps both orders of figures open', 'It was 04/11/2025.', wednesday, [['04/11/2025', '2025']]],
    [
      'parts a span of years',
      'He ruled 1982-1992.',
      wednesday,
      [
        ['1982', '1982'],
        ['1992', '1992']
      ]
    ],
    ['reads a dateline', 'Published On Tue, 04 Nov 2025', null, [['Tue, 04 Nov 2025', '2025-11-04']]],
    ['doubts a past that lies ahead', 'It ended Monday, Oct. 26.', wednesday, [['Monday, Oct. 26', null]]],
    ['knows no day of names', 'The 17 February Brigade and the Sept. 11 attacks.', wednesday, []],
    [
      'leaves the verb aside where a day names a thing',
      'It would mend the Jan. 6 damage.',
      '2021-05-19',
      [['Jan. 6', '2021-01-06']]
    ],
    ['looks ahead from the present', 'The trial is Friday.', wednesday, [['Friday', '2025-11-07']]],
    [
      'counts from the sentence before',
      'It fell in 2010.\n\nA year later it rose.',
      wednesday,
      [
        ['2010', '2010'],
        ['A year later', '2011']
      ]
    ],
    ['fits a weekday to its day', 'It ended Monday, Oct. 26.', '2021-02-05', [['Monday, Oct. 26', '2020-10-26']]]
  ])('%s', (_behaviour, text, reference, expected) => {
    expect(found(text, reference)).toEqual(expected)
  })

  it('takes "a day earlier", told twice, for one day', () => {
    const text = 'The storm broke the dam a day earlier. It had left homes without power a day earlier.'
    expect(datesIn(text, '2026-03-17').map(({ value }) => value)).toEqual(['2026-03-16', '2026-03-16'])
  })

  it('counts nothing from the beginning of a stretch of time', () => {
    const text = 'Claims are at their lowest level since March 14, 2020. The previous week was worse.'
    expect(datesIn(text, '2026-03-17').at(-1)).toMatchObject({ text: 'The previous week', from: 'publishedAt' })
  })

  it('counts "a day earlier" from the article where the text gives no day', () => {
    const text = 'Xi met him, following a meeting a day earlier in Hangzhou.'
    expect(datesIn(text, '2025-11-04')).toEqual([
      { start: 32, end: 45, text: 'a day earlier', value: '2025-11-03', from: 'publishedAt' }
    ])
  })

  it('counts it from the text where that gives one', () => {
    const text = 'They met on 3 March 2024. A day earlier they had spoken.'
    expect(datesIn(text, '2025-11-04')[1]).toEqual({
      start: 26,
      end: 39,
      text: 'A day earlier',
      value: '2024-03-02',
      from: { start: 12, end: 24 }
    })
  })

  const pieces = fc.constantFrom(
    ...dateRules.map(({ example }) => example.text),
    ...[
      'They met',
      'will meet',
      'said',
      'on',
      'in',
      'by',
      'until',
      '.',
      ', ',
      '\n',
      'the',
      '2,000',
      'people',
      'a day later'
    ]
  )
  const reference = fc.constantFrom(null, '2025-11-05', '2024-02-29', '2025-01-01T00:00:00Z', '2023-12-31')

  it('gives values that the words have when they are counted from what it names', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), reference, (parts, from) => {
        const text = parts.join(' ')
        const mentions = datesIn(text, from)
        mentions.forEach((mention, at) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0)
          if (mention.value === null) return
          expect(dateReadingsOf(mention.text, countedFrom(mention, mentions, from))).toContain(mention.value)
        })
      }),
      { numRuns: 400 }
    )
  })

  it.each([
    'a',
    '1,1,',
    '1/',
    '2020 ',
    '2020-',
    'Nov. 4 ',
    'day ',
    'the same day ',
    'a day earlier ',
    'Friday ',
    'ago ',
    'now '
  ])('takes a long run of %j in its stride', (piece) => {
    const text = piece.repeat(300_000 / piece.length)
    expect(datesIn(text, '2025-11-05').every(({ start, end }) => start < end)).toBe(true)
  })
})

describe('what was looked for before it came', () => {
  it.each([
    ['Sales of boats grew more than expected in May, but that should not change the plan.', ['2026-05']],
    ['The bridge was opened as planned in May.', ['2026-05']],
    ['Sales fell short of what the owners expected and far from the trade of May.', ['2026-05']],
    ['The mayor sent a warning to would-be buyers in May.', ['2026-05']],
    ['The bridge is expected to open in May.', ['2027-05']],
    ['The appeal is Roe v. Holm, No. 24-1907.', []],
    ['He led the club in 2013-2014.', ['2013', '2014']]
  ])('%s', (text, values) => {
    expect(datesIn(text, '2026-07-11').map((date) => date.value)).toEqual(values)
  })
})

describe('a participle behind "stay"', () => {
  it.each([
    ['Schools in Umber stay closed on Monday.', '2026-07-13'],
    ['Schools in Umber will stay closed on Monday.', '2026-07-13'],
    ['Schools in Umber were closed on Monday.', '2026-07-06']
  ])('%s', (text, value) => {
    expect(datesIn(text, '2026-07-11').map((date) => date.value)).toEqual([value])
  })
})

it('grows with the text where one month stands in it over and over', () => {
  const secondsOf = (count: number) => {
    const before = process.cpuUsage().user
    datesIn('the May’s plan was '.repeat(count), '2025-11-05')
    return (process.cpuUsage().user - before) / 1e6
  }
  secondsOf(5000)
  expect(secondsOf(20_000)).toBeLessThan(8 * secondsOf(5000) + 0.2)
})
