import { describe, expect, it } from 'vitest'
import { numberOf, numbersIn } from '../../src/text/numbers.js'

type Row = readonly [text: string, value: number, unit: string | null]

/** Text -> its numbers as text, value and unit. */
function found(text: string): Row[] {
  return numbersIn(text).map(({ text: words, value, unit }) => [words, value, unit])
}

describe('numbersIn', () => {
  it.each<[string, string, Row[]]>([
    ['money with its scale', 'It cost $3.5m.', [['$3.5m', 3500000, 'USD']]],
    ['money before the sign', 'They paid 20 million € for it.', [['20 million €', 20000000, 'EUR']]],
    ['money by code', 'a loan of CHF 20m', [['CHF 20m', 20000000, 'CHF']]],
    ['a code behind the number', 'a loan of 30 million SEK', [['30 million SEK', 30000000, 'SEK']]],
    ['a scale behind the code', 'It owes 25 USD million.', [['25 USD million', 25000000, 'USD']]],
    [
      'a country’s dollar',
      'A$1.5bn and NZ$20',
      [
        ['A$1.5bn', 1500000000, 'AUD'],
        ['NZ$20', 20, 'NZD']
      ]
    ],
    ['crores', 'a grant of Rs 5 crore', [['Rs 5 crore', 50000000, 'INR']]],
    ['lakh crores', 'Rs 1.2 lakh crore', [['Rs 1.2 lakh crore', 1200000000000, 'INR']]],
    ['Indian grouping', 'He owes 12,34,567 rupees.', [['12,34,567 rupees', 1234567, 'INR']]],
    ['a letter for money beside a scale', 'N250 billion in debts', [['N250 billion', 250000000000, 'NGN']]],
    ['no money where a letter makes a name', 'The R2 and the N95 mask', []],
    ['cents as parts of a dollar', 'It fell 50 cents.', [['50 cents', 0.5, 'USD']]],
    ['dollars and cents', 'It cost 3 dollars and 40 cents.', [['3 dollars and 40 cents', 3.4, 'USD']]],
    ['pence', 'a dividend of 12p', [['12p', 0.12, 'GBP']]],
    [
      'names of money with an adjective',
      '5 million Hong Kong dollars',
      [['5 million Hong Kong dollars', 5000000, 'HKD']]
    ],
    ['money in words', 'half a million euros', [['half a million euros', 500000, 'EUR']]],
    ['pounds that are paid', 'She paid 5,000 pounds.', [['5,000 pounds', 5000, 'GBP']]],
    ['pounds that are weighed', 'The cat weighs 12 pounds.', [['12 pounds', 12, 'pounds']]],
    [
      '"won" as a verb is no money',
      'Of the seats, Labour took 30 and 20 won over',
      [
        ['30', 30, null],
        ['20', 20, null]
      ]
    ],
    [
      'percent in all spellings',
      '5%, 6 per cent, seven percent',
      [
        ['5%', 5, 'percent'],
        ['6 per cent', 6, 'percent'],
        ['seven percent', 7, 'percent']
      ]
    ],
    [
      'points',
      'up 1.5 percentage points and 25 basis points',
      [
        ['1.5 percentage points', 1.5, 'percentage points'],
        ['25 basis points', 25, 'basis points']
      ]
    ],
    [
      'a part of a point',
      'a quarter of a percentage point',
      [['a quarter of a percentage point', 0.25, 'percentage points']]
    ],
    ['a falling rate', 'It changed by -0.5%.', [['-0.5%', -0.5, 'percent']]],
    ['feet and inches', 'He is 5 ft 2 in tall.', [['5 ft 2 in', 5 + 2 / 12, 'feet']]],
    ['height by marks', 'The 6\'4" guard', [['6\'4"', 6 + 4 / 12, 'feet']]],
    [
      'mixed fractions',
      'It ran 10 1/2 miles and 3½ km.',
      [
        ['10 1/2 miles', 10.5, 'miles'],
        ['3½ km', 3.5, 'kilometres']
      ]
    ],
    [
      'a speed of any length in any time',
      '12 centimetres per minute',
      [['12 centimetres per minute', 12, 'centimetres per minute']]
    ],
    ['a unit in brackets', 'Weight: 20 (kg)', [['20 (kg)', 20, 'kilograms']]],
    ['degrees with a scale', 'It was minus 5 degrees Celsius.', [['minus 5 degrees Celsius', -5, 'degrees Celsius']]],
    ['letters for degrees only in weather', 'Temperatures of 40C are near.', [['40C', 40, 'degrees Celsius']]],
    [
      'ages',
      'a 25-year-old and two six-month-old twins',
      [
        ['25-year-old', 25, 'years'],
        ['two', 2, null],
        ['six-month-old', 6, 'months']
      ]
    ],
    ['cardinals in words', 'two hundred and fifty thousand', [['two hundred and fifty thousand', 250000, null]]],
    ['tens of thousands', 'tens of thousands marched', [['tens of thousands', 10000, null]]],
    ['a ratio as one', 'Nine out of 10 agree.', [['Nine out of 10', 0.9, null]]],
    [
      'fractions in words',
      'two-thirds of it, a third of that',
      [
        ['two-thirds', 2 / 3, null],
        ['a third', 1 / 3, null]
      ]
    ],
    [
      'the unit of a range for both ends',
      'eight to 10 feet',
      [
        ['eight', 8, 'feet'],
        ['10 feet', 10, 'feet']
      ]
    ],
    [
      'the scale of a range in the text of its first end',
      '$2-3 billion',
      [
        ['$2-3 billion', 2000000000, 'USD'],
        ['3 billion', 3000000000, 'USD']
      ]
    ],
    ['hyphens of texts cut into tokens', 'a 10 - mile walk', [['10 - mile', 10, 'miles']]],
    ['no number in names', 'COVID-19, F-16, G20, B52s, 24703m212', []],
    ['no number in times, versions and addresses', 'at 10:30, in 1.2.3, on x.org/a/5%20b', []]
  ])('reads %s', (_behaviour, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('counts in the whole text where a range of it is asked', () => {
    const text = 'It cost $5. Then $6.'
    expect(numbersIn(text, { start: 12, end: 20 })).toEqual([expect.objectContaining({ start: 17, end: 19, value: 6 })])
  })

  it.each(['1,', '1-', '$1 ', 'one ', 'a million and ', '1 to 2 million ', '0', '1/2 ', 'hundreds of '])(
    'takes time in proportion to a long run of %j',
    (words) => {
      const time = (length: number): number => {
        const text = words.repeat(length / words.length)
        const before = performance.now()
        numbersIn(text)
        return performance.now() - before
      }
      time(20_000)
      expect(time(400_000)).toBeLessThan(60 * time(40_000) + 200)
    }
  )
})

describe('numberOf', () => {
  it.each<[string, number, string | null]>([
    ['$240 billion', 240000000000, 'USD'],
    ['50 cents', 0.5, 'USD'],
    ['40 percent', 40, 'percent'],
    ['42', 42, null],
    ['aged 45', 45, 'years'],
    ['third', 3, null],
    ['17th', 17, null],
    ['2 to 3 million', 2000000, null],
    ['11 to 17 cents', 0.11, 'USD'],
    ['8 pounds, 3 ounces', 8.1875, 'pounds']
  ])('reads %j', (words, value, unit) => {
    expect(numberOf(words)).toMatchObject({ value, unit })
  })

  it.each(['', 'trade', '5 of 6 of 7', 'about $5', '$5 now'])('is null for %j', (words) => {
    expect(numberOf(words)).toBeNull()
  })
})
