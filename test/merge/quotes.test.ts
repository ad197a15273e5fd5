import { describe, expect, it } from 'vitest'
import { mergeQuotes } from '../../src/merge/quotes.js'
import { storyOf, type Given } from './articles.js'

/** Speaker, words and the words of the variants of some texts taken as one story. */
function quotesOf(...articles: Given[]): (string | null | string[])[][] {
  return mergeQuotes(storyOf(...articles)).map(({ speaker, text, variants }) => [
    speaker?.name ?? null,
    text,
    variants.map((variant) => variant.text)
  ])
}

describe('mergeQuotes', () => {
  it('puts a fragment under the sentence that holds it', () => {
    const one = { text: '“We will not lower our prices to fill the order book,” said Karin Lind, the chief executive.' }
    const two = { text: 'Karin Lind said that she would “not lower our prices”.' }
    expect(quotesOf(one, two)).toEqual([
      ['Karin Lind', 'We will not lower our prices to fill the order book', ['not lower our prices']]
    ])
  })

  it('names for words of nobody whom another article names for a part of them', () => {
    const whole = 'We will not lower our prices to fill the order book, and we never did'
    const one = { text: `The mill told the papers why.\n\n“${whole}.”` }
    const two = { text: 'Karin Lind said that the firm would “not lower our prices to fill the order book”.' }
    const three = { text: 'Peter Holm said that the firm would “not lower our prices to fill the order book”.' }
    expect(quotesOf(one, two)[0]?.[0]).toBe('Karin Lind')
    expect(quotesOf(one, two, three).find(([, text]) => text === `${whole}.`)?.[0]).toBeNull()
  })

  it.each([
    ['with its article', 'according to The Hill', ['The Hill']],
    ['without a small one', 'according to the Guardian', ['Guardian']],
    ['of two words', 'according to The New York Times', ['New York Times']]
  ])('names the house that passed it on %s', (_kind, by, via) => {
    const text = `“We rowed all night and met nobody at the pier,” Karin Lind said, ${by}.`
    expect(mergeQuotes(storyOf({ text }))[0]?.via).toEqual(via)
  })

  it('names a house once, with its article or without', () => {
    const said = '“We rowed all night and met nobody at the pier,” Karin Lind said, according to'
    expect(mergeQuotes(storyOf({ text: `${said} The Hill.` }, { text: `${said} the Hill.` }))[0]?.via).toEqual([
      'The Hill'
    ])
  })

  it('names nobody whom the words name', () => {
    const one = {
      text: 'The mill told the papers why.\n\n“Ms. Lind will not lower our prices to fill the order book.”'
    }
    const two = { text: 'Karin Lind said that she would “not lower our prices to fill the order book”.' }
    expect(quotesOf(one, two)[0]?.[0]).toBeNull()
  })

  it('puts no single word under a sentence', () => {
    const one = { text: '“There will be no amnesty for those who stole the bridge,” said Karin Lind.' }
    const two = { text: 'Members of the council call every mild sentence an “amnesty”.' }
    const three = { text: '“That,” Karin Lind said, “includes me and all of my people.”' }
    expect(quotesOf(one, two, three)).toEqual([
      ['Karin Lind', 'There will be no amnesty for those who stole the bridge', []],
      ['Karin Lind', 'includes me and all of my people', []]
    ])
  })

  it('puts no title that nobody said under a sentence', () => {
    const one = { text: '“I opened it and it said The Old Bridge, and so I looked at you again,” said Karin Lind.' }
    const two = { text: 'Many wrote that “The Old Bridge” won the vote.' }
    expect(quotesOf(one, two).map(([, , variants]) => variants)).toEqual([[]])
  })

  it('keeps two remarks apart that one article quotes', () => {
    const one = {
      text: '“We take no issue with the River Club and its walks,” said Karin Lind. “What we take issue with is the River Club and its dogs,” she added.'
    }
    expect(quotesOf(one).map(([, , variants]) => variants)).toEqual([[], []])
  })

  it('keeps the same words of two speakers apart', () => {
    const one = { text: '“We are ready to talk again,” said Karin Lind.' }
    const two = { text: '“We are ready to talk again today,” said Peter Holm.' }
    expect(quotesOf(one, two).map(([speaker]) => speaker)).toEqual(['Karin Lind', 'Peter Holm'])
  })

  it('joins what runs over two paragraphs', () => {
    const text =
      'Peter Holm spoke of the flood.\n\n“The water came at night and took the bridge,” said Peter Holm. “We ran up the hill.\n\n“Nobody slept.”'
    expect(quotesOf({ text }).map(([, words]) => words)).toContain('We ran up the hill. Nobody slept.')
  })

  it.each([
    ['a label of one or two words', 'Karin Lind called the machine a “table computer”.'],
    [
      'a title that nobody is said to have said',
      'The town of Umber hosts a seminar on “Making the roads of the valley safer” this week.'
    ]
  ])('prints no %s', (_behaviour, text) => {
    expect(quotesOf({ text })).toEqual([])
  })

  it('prints the words of an unnamed speaker that make a sentence', () => {
    const text = '“The tax offices will have to find out how to treat the couples of the valley.”'
    expect(quotesOf({ text })).toEqual([
      [null, 'The tax offices will have to find out how to treat the couples of the valley.', []]
    ])
  })

  it('leaves out a form that a feed has cut', () => {
    const one = { text: '“Today we are announcing that Umber will build a bridge,” said Karin Lind.' }
    const two = { text: 'Karin Lind spoke in Umber on the plans for the bridge. “Today we are...' }
    expect(quotesOf(one, two)).toEqual([['Karin Lind', 'Today we are announcing that Umber will build a bridge', []]])
  })
})
