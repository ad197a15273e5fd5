import { describe, expect, it } from 'vitest'
import { mergeFigures } from '../../src/merge/figures.js'
import { storyOf } from './articles.js'

/** Amount and measure of the last figure that a digest of a text prints. */
function lastOf(text: string): [string, string | null] | null {
  const figure = mergeFigures(storyOf({ text }), { copies: new Map() }).at(-1)
  return figure === undefined ? null : [figure.text, figure.measure]
}

describe('what an amount is counted by', () => {
  it.each([
    ['A room in Harwick is let at $900 a month.', ['$900', 'a month']],
    ['The clinic in Harwick sees 200 patients each week.', ['200', 'patients each week']],
    ['The well gives 400 barrels of oil a day.', ['400 barrels', 'oil a day']],
    ['Some 400 ships pass through the strait every day.', ['400', 'ships pass through the strait every day']],
    ['The hospital in Harwick serves 200 patients a week.', ['200', 'patients a week']],
    ['Rents in Harwick are now $900 a month.', ['$900', 'Rents in Harwick']]
  ])('is told with the measure: %s', (text, expected) => {
    expect(lastOf(text)).toEqual(expected)
  })

  it.each([
    ['Rents in Harwick fell to $900 a year ago.', ['$900', 'Rents in Harwick']],
    ['Rents in Harwick fell to $900 a day after the vote.', ['$900', 'Rents in Harwick']],
    ['Rents in Harwick are $900, a year of war or not.', ['$900', 'Rents in Harwick']]
  ])('is no time of a comparison: %s', (text, expected) => {
    expect(lastOf(text)).toEqual(expected)
  })
})
