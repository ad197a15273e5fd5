import { describe, expect, it } from 'vitest'
import { namedIn, newNumbersIn, numbersOf } from '../../src/merge/told-numbers.js'
import { documentOf } from '../group/documents.js'
import { claimsOf } from './claims-of.js'

const { numbers } = namedIn([
  documentOf(
    'read',
    'In all 715 trees fell on sixty roofs. Seventeen boats sank. The dyke held for 14 1/2 years and cost half a million crowns. '
      + 'The water stood for 3 days. The lake rose from 498 to 507 centimetres. In Harwick 21 shops and 30 houses stood. '
      + 'Some 40 percent of the town sang. The mayor named five steps on Monday.'
  )
])
const valuesOf = (text: string) => newNumbersIn(claimsOf(text)[0]!, numbers).map(({ value }) => value)

describe('numbers', () => {
  it('are none where they stand in a name', () => {
    const text =
      'Two F-16s flew 1,500 miles over COVID-19 wards of the 19th-century fort for the No. 3 team of the 1990s.'
    expect(namedIn([documentOf('planes', text)]).numbers.map(({ value }) => value)).toEqual([2, 1500])
  })

  it('have their fractions and scales', () => {
    const [claim] = claimsOf(
      'She dug six and a half hours, 3 1/4 acres, a quarter-billion crowns, two million and a half stones, '
        + 'three and a half million bulbs and nine and a quarter of the garden.'
    )
    expect(claim!.amounts.map(({ value }) => value)).toEqual([6.5, 3.25, 250e6, 2.5e6, 3.5e6, 9])
  })

  it('of time are told in hours', () => {
    const [claim] = claimsOf('The watch of 36 hours, or 90 minutes, was kept for 2 weeks, 3 decades and 2 centuries.')
    expect(numbersOf(claim!).map(({ value }) => value)).toEqual([36, 1.5, 336, 262_980, 1_753_200])
  })

  it.each([
    ['in other letters', 'The storm broke 60 roofs.', []],
    ['at the head of a sentence', 'The storm sank 17 boats.', []],
    ['rounded by a word', 'The storm felled more than 700 trees.', []],
    ['in another unit of time', 'The dyke had held for 174 months.', []],
    ['in hours for days', 'The water stood for 72 hours.', []],
    ['by which one of two is more', 'The lake rose by 9 to 507 centimetres from 498.', []],
    ['of an age behind a calling', 'The driver, 57, had seen the storm.', []],
    ['of an age', 'Jane Roe, 57, had seen the storm.', []],
    ['of an age in years', 'A 57-year-old baker had seen the storm.', []],
    ['of an age at death', 'The mayor died on Friday aged 93.', []],
    ['of those who told it', 'The storm was foreseen, according to three people who were there.', []]
  ])('are not new %s', (_, text, values) => expect(valuesOf(text)).toEqual(values))

  it.each([
    ['beyond the one that was read', 'The storm felled more than 740 trees.', [740]],
    ['as exact as the one that was read', 'The storm felled at least 713 trees.', [713]],
    ['another', 'The storm felled 900 trees.', [900]],
    ['as many of another unit of time', 'The dyke had held for 14 days.', [336]],
    ['of another kind', 'The mayor asked for 5 percent.', [5]],
    ['of a share', 'Then 40 people sang.', [40]],
    ['a count that two others differ by', 'In Harwick 21 shops and 30 houses burned, and 9 people were killed.', [9]],
    ['a count behind a place', 'In Harwick, 57, most of them children, were killed.', [57]],
    ['the ages that something is for', 'The shelter is open to children aged 8 and their mothers.', [8]],
    ['of those who did it', 'Nine people in three boats were saved.', [9, 3]]
  ])('are new where they are %s', (_, text, values) => expect(valuesOf(text)).toEqual(values))
})

describe('days', () => {
  it('are named once', () => {
    const { days } = namedIn([documentOf('read', 'It rained on Monday. It snowed on Monday and on Friday.')])
    expect(days.map(({ weekday }) => weekday)).toEqual([1, 5])
  })
})
