import { describe, expect, it } from 'vitest'
import { wordingsOf } from '../../src/merge/wording.js'
import { replayEdits } from '../../src/text/edits.js'
import { documentOf } from './articles.js'

/** The printed forms of the last sentence of a text. */
function printed(text: string) {
  const document = documentOf({ text })
  return wordingsOf({ document, sentence: document.sentences.at(-1)! })
}

describe('wordingsOf', () => {
  it.each([
    [
      'puts a name for a pronoun',
      'Clara Lindqvist left the party on Monday. She denied any wrongdoing in the affair.',
      '[Clara Lindqvist] denied any wrongdoing in the affair.'
    ],
    [
      'looks back over a pronoun',
      'Clara Lindqvist left the party on Monday. She gave no reason. She will keep her seat in the chamber.',
      '[Clara Lindqvist] will keep her seat in the chamber.'
    ],
    [
      'puts a name for an object',
      'Clara Lindqvist left the party on Monday. The search for her on Tuesday ended at the quay.',
      'The search for [Clara Lindqvist] on Tuesday ended at the quay.'
    ],
    [
      'puts the form of an owner only before what is owned',
      'Clara Lindqvist’s party left on Monday. Clara Lindqvist stayed. The search for her boat on Tuesday ended at the quay.',
      'The search for [Clara Lindqvist’s] boat on Tuesday ended at the quay.'
    ],
    [
      'cuts a connective and capitals the next word',
      'However, trade has declined in recent months.',
      'Trade has declined in recent months.'
    ],
    ['cuts an aside', 'Okafor, for his part, called for calm in the city.', 'Okafor called for calm in the city.'],
    [
      'cuts a credit that the origins show',
      'Okafor called for calm in the capital, according to Reuters.',
      'Okafor called for calm in the capital.'
    ],
    [
      'dates "then"',
      'The law on rivers was passed in March 2021. Since then, the town has planted 400 trees.',
      'Since [March 2021], the town has planted 400 trees.'
    ]
  ])('%s', (_behaviour, text, expected) => {
    const [wording] = printed(text)
    expect(wording.text).toBe(expected)
    expect(wording.standsAlone).toBe(true)
  })

  it('never cuts the verb of a credit', () => {
    const text = 'The plan for the bridge is sound, Clara Lindqvist, the mayor of Bergen, told Reuters.'
    expect(printed(text)[0].text).toBe(text)
  })

  it.each([
    [
      'two people could be meant',
      'Clara Lindqvist met Ines Moreau on Monday. She denied any wrongdoing in the affair.'
    ],
    [
      'someone without a name could be meant',
      'Clara Lindqvist met a woman on Monday. She denied any wrongdoing in the affair.'
    ],
    [
      'only the head of an office was named',
      'Governor Clara Lindqvist spoke on Monday. Hemming joined the Lindqvist government in 2009. She practised law in the town for nine years.'
    ],
    [
      'only somebody of his was named',
      'In the call with his sister, Ines Moreau, he also spoke of the cell. Later he wrote a letter to the judge.'
    ],
    [
      'the one who was named stands beside another',
      'Robin Holm left the party. She was once married to pilot Sandy Moreau, who sails the ferry from Bergen to Oslo. She denied any wrongdoing in the affair.'
    ],
    [
      'the one who was named is no man',
      'Robin Holm was late. Holm raised her hand to greet the crew of the boat. He denied any wrongdoing in the affair.'
    ],
    ['the name is no woman’s', 'Martin Holm left the party on Monday. She denied any wrongdoing in the affair.'],
    [
      'only one of two of a name was named',
      'Martin Holm said the quay is closed. “The ferry was late,” the younger Holm wrote. “We are ready for the storm of the year,” he wrote.'
    ],
    ['nobody was named', 'The door was open on Monday. She denied any wrongdoing in the affair.']
  ])('leaves a pronoun where %s', (_why, text) => {
    expect(printed(text)[0]).toMatchObject({ edits: [], standsAlone: false })
  })

  it('says where the name of a bracket stands', () => {
    const [{ entries }] = printed('Clara Lindqvist left the party. She denied any wrongdoing in the affair.')
    expect(entries).toEqual([{ as: 'name', name: 'Clara Lindqvist', article: 'a0', start: 0, end: 15 }])
  })

  it('offers a long sentence without its tail as well', () => {
    const text =
      'The council of Bergen approved the new tunnel under the fjord on Monday after two years of talks, which will cost 40 million euros.'
    expect(printed(text).map((wording) => wording.text)).toEqual([
      text,
      'The council of Bergen approved the new tunnel under the fjord on Monday after two years of talks.'
    ])
  })

  it('keeps the tail of a sentence that leads up to it', () => {
    const text =
      'The harbour master of Bergen pointed to a report, which found that two of the four pumps of the tunnel had stood still since May.'
    expect(printed(text).map((wording) => wording.text)).toEqual([text])
  })

  it('leaves one stop where an abbreviation stands before the cut', () => {
    expect(printed('The old tunnel was sold on Monday to Roe Inc., according to Reuters.')[0].text).toBe(
      'The old tunnel was sold on Monday to Roe Inc.'
    )
  })

  it('replays to what it prints', () => {
    const text = 'OSLO (AP) — But Okafor, for his part, called for calm, according to Reuters.'
    const document = documentOf({ text })
    for (const { text: words, span, edits } of wordingsOf({ document, sentence: document.sentences[0]! })) {
      expect(replayEdits(text, span, edits)).toBe(words)
    }
  })
})
