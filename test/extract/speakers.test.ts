import { describe, expect, it } from 'vitest'
import { attributionsIn } from '../../src/extract/attributions.js'
import { peopleIn } from '../../src/extract/people.js'
import { quotesIn } from '../../src/extract/quotes.js'
import { paragraphsIn } from '../../src/text/paragraphs.js'
import { sentencesIn } from '../../src/text/sentences.js'
import { unsaidRules } from '../../src/extract/speakers-nobody.js'
import { throughRules } from '../../src/extract/speakers-through.js'
import type { Quote } from '../../src/types.js'
import { speakerCases } from './speakers.cases.js'

function quotesOf(text: string): Quote[] {
  const sentences = paragraphsIn(text).flatMap((paragraph) => sentencesIn(text, paragraph))
  const people = peopleIn(text, sentences)
  return quotesIn(text, sentences, people, attributionsIn(text, sentences, people))
}

/** Each quote's speaker. */
function speakersOf(text: string): (string | null)[] {
  return quotesOf(text).map(({ speaker }) => speaker)
}

describe('who speaks, over forms of attribution', () => {
  it.each(speakerCases)('%s', (text, expected) => {
    const quotes = quotesOf(text).filter(({ kind }) => kind !== 'term')
    expect(quotes.map(({ speaker }) => speaker ?? '-').join('; ')).toBe(expected)
  })

  it.each(throughRules.map(({ name, example }) => [name, example] as const))(
    '%s finds whose words they are',
    (_name, example) => {
      expect(speakersOf(example)).toEqual(['Anna Brandt'])
    }
  )

  it.each(unsaidRules.map(({ name, example }) => [name, example] as const))(
    '%s: words that nobody in the sentence says',
    (_name, example) => {
      expect(speakersOf(example)).toEqual([null])
      expect(speakersOf(`${example.replace(/”\.$/, '”, ')}Paul Weber said.`)).toEqual(['Paul Weber'])
    }
  )
})

describe('who speaks', () => {
  it.each([
    ['behind the quote', '“We will stay,” Jane Carter said.', ['Jane Carter']],
    ['turned round', '“We will stay,” said Jane Carter.', ['Jane Carter']],
    ['behind whose he is', 'Paul Smith left. “We will stay,” said his lawyer, Jane Carter.', ['Jane Carter']],
    ['in the passive', '“We will stay,” Jane Carter was quoted as telling the council.', ['Jane Carter']],
    ['before the quote', 'Jane Carter said: “We will stay.”', ['Jane Carter']],
    ['inside the quote', '“We,” said Jane Carter, “will stay in this town.”', ['Jane Carter', 'Jane Carter']],
    ['with an apposition', '“We will stay,” said Jane Carter, a baker from Leeds.', ['Jane Carter']],
    ['with an apposition before the verb', '“We will stay,” Jane Carter, a baker from Leeds, said.', ['Jane Carter']],
    [
      'behind a title and a party',
      '“We will stay,” Sen. Jane Carter (R-Ohio), a critic of the bill, said.',
      ['Jane Carter']
    ],
    [
      'behind a party between commas',
      'Sen. Jane Carter, D-Ohio., the head of the panel, said on Sunday that she saw “a cruel joke on us”.',
      ['Jane Carter']
    ],
    [
      'behind dots',
      'Paul Smith stopped for fuel. Jane Carter won. “He was strong and he came ...” Carter said of Smith.',
      ['Jane Carter']
    ],
    ['by a name behind an office', '“We will stay,” said the mayor’s adviser, Paul Smith.', ['Paul Smith']],
    ['of a participle', 'Jane Carter left the room, calling the deal “a cruel joke on us”.', ['Jane Carter']],
    ['of "with" and a participle', 'The day ended with Jane Carter shouting: “We will stay.”', ['Jane Carter']],
    [
      'of the verb next to the quote',
      'Jane Carter smiled, while Paul Smith said the deal was “a cruel joke”.',
      ['Paul Smith']
    ],
    ['a verb that no list holds', '“We will stay,” Jane Carter thundered.', ['Jane Carter']],
    ['in the fullest form', 'Jane Carter spoke first. “We will stay,” Carter said.', ['Jane Carter']],
    ['a question', '“Why stay?” Jane Carter asked. “Why go?”', ['Jane Carter', 'Jane Carter']],
    ['signed with a dash', '“We will stay.” — Jane Carter', ['Jane Carter']],
    ['after a lead with a colon', 'Jane Carter stated:\n\n“We will stay in this town.”', ['Jane Carter']],
    [
      'at the end of the sentence',
      'The deal is “a cruel joke” on voters, Jane Carter said on Monday.',
      ['Jane Carter']
    ],
    ['according to', 'The deal was “a cruel joke”, according to Jane Carter.', ['Jane Carter']],
    [
      'two countries',
      'In a statement, China and Russia vowed to “answer every threat together”.',
      ['China and Russia']
    ],
    ['an office', 'The Foreign Ministry said the raid was “an act of piracy”.', ['Foreign Ministry']],
    [
      'the office of a spokeswoman',
      'A spokeswoman for the Environment Agency said it was “fully aware of that”.',
      ['Environment Agency']
    ],
    ['nobody unnamed', '“We will stay,” said one senior official.', [null]],
    ['nobody by an indefinite office', 'Sen. Jane Carter left. “We will stay,” one senator said.', [null]],
    [
      'nobody of what another claims that she does',
      'Jane Carter sang. Paul Smith sold the show by claiming Carter was answering Umber for “the very last time”.',
      [null]
    ],
    [
      'nobody of a clause with "even though"',
      'Jane Carter sang. The show was sold as “her very last one,” even though Carter had denied it in May.',
      [null]
    ],
    ['even whom nobody awaits', '“We will stay,” even Jane Carter said.', ['Jane Carter']],
    ['nobody where nobody speaks', 'The “old and tired” ship sank.', [null]]
  ])('%s', (_behaviour, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })

  it.each([
    ['he', 'Paul Smith met Jane Carter. “We will stay,” he said.', 'Paul Smith'],
    ['she', 'Paul Smith met Jane Carter. “We will stay,” she said.', 'Jane Carter'],
    ['the subject before the object', 'Paul Smith criticised Peter Brown. “We will stay,” he said.', 'Paul Smith'],
    ['not the one spoken to', 'Paul Smith asked Peter Brown to go. “We will stay,” he told Smith.', 'Peter Brown'],
    ['the office', 'Interior Minister Paul Smith met Jane Carter. “We will stay,” the minister said.', 'Paul Smith'],
    [
      'the one who speaks in the sentence',
      'Paul Smith said the plan was “a joke”. But Brown, he added, was “a good man”.',
      'Paul Smith'
    ],
    ['a surname that nothing else tells', 'Veltrusova admits the plan failed. “We will stay,” she said.', 'Veltrusova']
  ])('resolves: %s', (_behaviour, text, expected) => {
    expect(speakersOf(text).at(-1)).toBe(expected)
  })

  it.each([
    [
      'the next quote of a paragraph',
      '“We stay,” Jane Carter said. “We love it here.”',
      ['Jane Carter', 'Jane Carter']
    ],
    ['the next paragraph', '“We stay,” Jane Carter said.\n\n“We love it here.”', ['Jane Carter', 'Jane Carter']],
    ['the lead of a quote', 'Jane Carter disagreed. “That is plainly false.”', ['Jane Carter']],
    ['back over paragraphs', '“We stay.\n\n“We love it here,” Jane Carter said.', ['Jane Carter', 'Jane Carter']],
    [
      'no unnamed one over to a pronoun',
      'Jane Carter left. “No,” said the woman at the till. “Never,” she said.',
      [null, null]
    ]
  ])('carries %s', (_behaviour, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })

  it.each([
    ['told Reuters', 'Jane Carter told Reuters the deal was “a cruel joke”.', ['Reuters']],
    ['according to', 'Jane Carter said the deal was “a cruel joke”, according to state broadcaster CCTV.', ['CCTV']],
    ['reported', 'The Foreign Ministry said the raid was “an act of piracy”, Interfax reported.', ['Interfax']],
    ['nobody', 'Jane Carter said the deal was “a cruel joke”.', []]
  ])('passed on: %s', (_behaviour, text, expected) => {
    expect(quotesOf(text).map(({ via }) => via)).toEqual([expected])
  })
})

describe('who passed it on', () => {
  it('is not the journal that carries the study of the speaker', () => {
    const text = '“That is it,” said Liu Fang, the lead author of the study published in the Northern Journal.'
    expect(quotesOf(text).map(({ speaker, via }) => [speaker, via])).toEqual([['Liu Fang', []]])
  })
})
