import { describe, expect, it } from 'vitest'
import { differencesIn } from '../../src/merge/differences.js'
import { mergeFigures } from '../../src/merge/figures.js'
import { mergeQuotes } from '../../src/merge/quotes.js'
import { storyOf, type Given } from './articles.js'

/** Kind, subject and sides of what some texts, taken as one story, differ about. */
function differencesOf(...articles: Given[]): (string | string[])[][] {
  const story = storyOf(...articles)
  const figures = mergeFigures(story, { copies: new Map() })
  return differencesIn(story, figures, mergeQuotes(story)).map(({ kind, about, sides }) => [
    kind,
    about,
    sides.map(({ text }) => text)
  ])
}

describe('differencesIn', () => {
  it('sets the whole sentences of two figures side by side', () => {
    const one = { text: 'The court ordered the state of Carrick to pay $2.5 million in damages to the fishermen.' }
    const two = { text: 'The court ordered the state of Carrick to pay $2 million in damages to the fishermen.' }
    expect(differencesOf(one, two)).toEqual([['figure', 'damages', [one.text, two.text]]])
  })

  it('sets two wordings of one remark side by side', () => {
    const one = { text: '“That person is dangerous and must be found as soon as possible,” Tom Ferris said.' }
    const two = { text: '“That person has to be found as soon as possible,” Tom Ferris said.' }
    expect(differencesOf(one, two)).toEqual([
      [
        'wording',
        'What Tom Ferris said',
        [
          'That person is dangerous and must be found as soon as possible',
          'That person has to be found as soon as possible'
        ]
      ]
    ])
  })

  it.each([
    [
      'a shorter form of the same words',
      '“The bridge is safe and it will stay open,” Tom Ferris said.',
      'Tom Ferris said that “the bridge is safe”.'
    ],
    [
      'two figures of two years',
      'Trade between Orvaland and Belmark reached $190 million in 2022.',
      'Trade between Orvaland and Belmark reached $240 million in 2023.'
    ],
    [
      'a figure told less closely',
      'Norrland Motor said that its revenue rose to 3.21 billion euros.',
      'Norrland Motor said that its revenue rose to about 3.2 billion euros.'
    ]
  ])('finds none in %s', (_behaviour, one, two) => {
    expect(differencesOf({ text: one }, { text: two })).toEqual([])
  })
})
