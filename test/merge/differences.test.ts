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
    ['a denial', 'I never told the bakers to burn the mill', 'I told the bakers to burn the mill'],
    ['another thing', 'We will sell the ferry to the town in spring', 'We will sell the ferry to the state in spring'],
    ['another person', 'She told the bakers to burn the old mill', 'He told the bakers to burn the old mill'],
    ['a surer modal', 'We must close the old mill for good', 'We may close the old mill for good'],
    [
      'many small words',
      'I will not be the first to eat a cake that was baked in a barn',
      'I am not going to be the first to eat a cake they baked in a barn'
    ],
    ['another subject', 'The bakers go on mending the old oven', 'We go on mending the old oven']
  ])('tells two wordings of one remark with %s', (_behaviour, one, two) => {
    const said = (words: string) => ({ text: `“${words},” Tom Ferris said.` })
    expect(differencesOf(said(one), said(two)).map(([kind]) => kind)).toEqual(['wording'])
  })

  it.each([
    [
      'contractions',
      'I’m sure we can’t open the mill before autumn',
      'I am sure we cannot open the mill before autumn'
    ],
    ['spellings', 'The neighbours honoured the bakers every day', 'The neighbors honored the bakers everyday'],
    [
      'letters of a body',
      'We’ve had no help from the F.L.O. with the mill',
      'We have had no help from the FLO with the mill'
    ],
    ['hours', 'The ferry sank at 6:00 a.m. near the old mill', 'The ferry sank at 6 a.m. near the old mill'],
    [
      'a sentence that one leaves out',
      'The bakers are tired. Nobody has slept for days. They want to go home now',
      'The bakers are tired. They want to go home now'
    ],
    [
      'another sentence behind what both give',
      'The old mill was closed for good. The ferry will be sold to a friend',
      'The old mill was closed for good. Many bakers went home that same night'
    ],
    [
      'two utterances that end alike',
      'As I told you this morning, the ferry was already sold to the town',
      'The mayor knows it all and again the ferry has already been sold to the town'
    ],
    ['words in brackets', 'We thank [the baker] Lund for the old oven', 'We thank Lund for the old oven'],
    ['words said twice', 'We will not, we will not sell the old oven', 'We will not sell the old oven'],
    [
      'marked cuts',
      'The oven was cold and old that night and cracked at once',
      'The oven was cold … and cracked at once'
    ]
  ])('finds none in %s alone', (_behaviour, one, two) => {
    const said = (words: string) => ({ text: `“${words},” Tom Ferris said.` })
    expect(differencesOf(said(one), said(two))).toEqual([])
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
