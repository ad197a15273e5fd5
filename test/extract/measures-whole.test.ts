/** Measures that are whole phrases or nothing, and numbers that are parts of names. */
import { describe, expect, it } from 'vitest'
import { figuresIn } from '../../src/extract/figures.js'
import { isBrokenOff } from '../../src/extract/measures-whole.js'
import { datesIn } from '../../src/text/dates.js'
import type { Figure } from '../../src/types.js'

function figuresOf(text: string): Figure[] {
  return figuresIn(text, [{ start: 0, end: text.length }], datesIn(text, '2026-03-12'), '2026-03-12')
}

describe('a measure that is a whole phrase', () => {
  it.each([
    ['the noun behind a sum with a hyphen', 'The ewe bore a healthy, 9-pound male lamb.', '9-pound', 'male lamb'],
    ['a verb, and no adjective of the sum', 'Holm pledged a welcome £3m a year for the ferry.', '£3m', 'pledged'],
    [
      'the verb, where it went on some of them',
      'The town spent $3 million on four of the ferries.',
      '$3 million',
      'spent'
    ],
    ['the verb, where it went on doing', 'Umber will spend $3 million on mending the quays.', '$3 million', 'spend'],
    ['those who are asked', 'Some 61% of those over 60 liked the ferry.', '61%', 'those over 60 liked the ferry'],
    ['a country with dots', 'Nearly 61% of U.S. bakers rise at dawn.', '61%', 'U.S. bakers rise at dawn'],
    ['a name behind an adjective', 'The song is known to 61% of adult Norlanders.', '61%', 'adult Norlanders'],
    [
      'what is done likewise',
      'It cut the bread tax by $5 million and boat rents by $4 million.',
      '$4 million',
      'boat rents'
    ],
    [
      'a subject behind "and"',
      'He bought the mill for $2 million, and the mill is now worth $9 million.',
      '$9 million',
      'the mill'
    ],
    ['a noun that could be a verb', 'The barge holds an estimated load of 30 tons.', '30 tons', 'load'],
    ['the nouns behind a participle', 'They met a combined 240 rowers.', '240', 'rowers'],
    ['a quake that struck', 'The sea rose when a 7.4 quake hit northern Umber.', '7.4', 'quake'],
    ['words parted by two hyphens', 'It took a $90 million sum--with the $5 million fee.', '$90 million', 'sum'],
    [
      'an adjective between the noun and its verb',
      'The harbour measure would cost $3 million.',
      '$3 million',
      'The harbour measure'
    ]
  ])('names %s', (_what, text, words, measure) => {
    expect(figuresOf(text).find((figure) => figure.text === words)?.measure).toBe(measure)
  })

  it.each([
    ['a pronoun', 'Of the boats, 61% of them are smaller than a barge.', '61%'],
    ['an adverb', 'The play took $35.2 million overseas in a week.', '$35.2 million'],
    ['a place in a row', 'Holm took $35.2 million behind only the king.', '$35.2 million'],
    ['what is only owned', 'He sold it to the firm that owns Harbour Radio for as much as $35 million.', '$35 million'],
    ['who merely opened a clause', 'Instead, Holm ran on, hitting a post and dragging her boat 12 feet.', '12 feet'],
    ['of two nouns', 'It won a contract for two yards worth $35 million.', '$35 million'],
    ['another clause', 'He got a drop for the next race, putting 12 points on his card.', '12 points'],
    ['what is doubled', 'The sum could almost double the old mark, the $9 million given to Roe.', '$9 million'],
    ['where a goal came from', 'Anna Brandt shot her third goal from 22 yards in the dark.', '22 yards'],
    ['a place off the shore', 'The plane plunged into the sea about 11 miles off Umber.', '11 miles'],
    ['a verb and its object', 'Umber vowed to mend and raise the share of oak boats going to sea by 50%.', '50%'],
    [
      'another place',
      'The share of oak boats in Umber was 5 percent, compared with 50 percent in the new Carrick yards.',
      '50 percent'
    ],
    ['villages that were hit', 'The worst hit villages saw between 30 and 60 percent of it.', '30'],
    ['what has a verb of its own', 'Launched in May, it measured 40 m, was praised and weighed 30 tons.', '30 tons']
  ])('names nothing for %s', (_what, text, words) => {
    expect(figuresOf(text).find((figure) => figure.text === words)?.measure ?? null).toBeNull()
  })

  it.each(['four', 'them are smaller', 'which the city of Umber', 'the 9-page letter says', 'in airspeed', 'an'])(
    'takes %j for broken off',
    (words) => {
      expect(isBrokenOff(words)).toBe(true)
    }
  )
})

describe('a number that is no figure', () => {
  it.each([
    ['state and local laws', 'More than 40 state and local laws protect the gulls.'],
    ['a day before a share', 'It extended its fall since March 3 to 9 percent.'],
    ['a picture’s lines', 'It has a screen of 1080p and a lamp.'],
    ['an exchange', 'The mill was sold. ($1 = 0.8140 euros)'],
    ['a height that goes on', 'The six-foot-five guard never slept.'],
    ['a broken share', 'He had a share of. 09 percent in it.'],
    ['a model of mixed letters', 'They mended their iRow 5 barges.'],
    ['the day of an attack', 'It was before the 9-11 attacks.'],
    ['a decade in words', 'It is a song of the nineteen sixties.'],
    ['parts of a unit', 'They are 2 thousandths of a mile apart.'],
    ['a format', 'The print is 3c x 5 inches.']
  ])('is none in %s', (_what, text) => {
    expect(
      figuresOf(text)
        .filter(({ unit }) => unit !== 'inches' && unit !== 'miles')
        .map(({ text: words }) => words)
        .filter((words) => !/^9 percent$/.test(words))
    ).toEqual([])
  })

  it('counts the members of a choir', () => {
    expect(figuresOf('The 40-strong choir sang.').map(({ value, unit }) => [value, unit])).toEqual([[40, 'members']])
  })
})
