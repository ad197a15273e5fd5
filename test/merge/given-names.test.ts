import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/digest.js'
import { withGivenNames } from '../../src/merge/given-names.js'
import { rosterOf } from '../../src/merge/roster.js'
import { wordingOf } from '../../src/merge/wording.js'
import { verify } from '../../src/verify.js'
import { documentOf, storyOf } from './articles.js'

const full = 'The ferry was late on Monday, harbour master Clara Lindqvist and pilot Anders Holm wrote.'

/** The sentences of an article behind its first, as they are printed one below the other. */
function printed(sentences: readonly string[], headline = 'A late ferry', first = full): string[] {
  const story = storyOf({ text: [first, ...sentences].join(' ') })
  const [document] = story.documents
  const wordings = document.sentences.slice(1).map((sentence) => wordingOf({ document, sentence }))
  return withGivenNames(wordings, headline, rosterOf(story)).map(({ text }) => text)
}

describe('a surname that no line above introduces', () => {
  it.each([
    ['Lindqvist closed the quay.', '[Clara] Lindqvist closed the quay.'],
    ['On Tuesday Lindqvist closed the quay.', 'On Tuesday [Clara] Lindqvist closed the quay.'],
    ['The town thanked Ms. Lindqvist.', 'The town thanked Ms. [Clara] Lindqvist.'],
    ['Nobody asked Lindqvist’s brother.', 'Nobody asked [Clara] Lindqvist’s brother.'],
    ['“The quay is closed,” Holm said.', '“The quay is closed,” [Anders] Holm said.'],
    ['“We asked at the Post,” Holm said.', '“We asked at the Post,” [Anders] Holm said.'],
    [
      'Holm blamed Lindqvist, and Lindqvist blamed Holm.',
      '[Anders] Holm blamed [Clara] Lindqvist, and Lindqvist blamed Holm.'
    ]
  ])('gets the given name: %s', (sentence, expected) => {
    expect(printed([sentence])).toEqual([expected])
  })

  it.each([
    ['behind a title', 'Pilot Holm closed the quay.'],
    ['behind a word for a person', 'Then the quay was closed by pilot Holm.'],
    ['behind "the"', 'The town will pay for the Lindqvist report.'],
    ['as a part of another name', 'The quay at Lindqvist Street is closed.'],
    ['of what is hers', 'The quay is watched by Lindqvist administration clerks.'],
    ['in a case', 'The court will hear Lindqvist v. Harwick in June.'],
    ['before a hyphen', 'The quay is a Lindqvist-led project.'],
    ['inside of a quotation', 'The crew shouted "Lindqvist must go" on Tuesday.'],
    ['in full', 'Then Anders Holm closed the quay.']
  ])('stays %s', (_, sentence) => {
    expect(printed([sentence])).toEqual([sentence])
  })

  it('stays where a line above has it', () => {
    expect(printed(['Pilot Anders Holm closed the quay.', 'Holm is from Bergen.'])[1]).toBe('Holm is from Bergen.')
    expect(printed(['Holm is from Bergen.', 'Holm closed the quay.'])[1]).toBe('Holm closed the quay.')
  })

  it('stays where the headline has it', () => {
    expect(printed(['Holm closed the quay.'], 'Holm closes a quay')).toEqual(['Holm closed the quay.'])
  })

  it('stays where two people of the story have it', () => {
    const first = 'Clara Lindqvist and Per Lindqvist wrote to the harbour master on Monday.'
    expect(printed(['Lindqvist closed the quay.'], 'A late ferry', first)).toEqual(['Lindqvist closed the quay.'])
  })

  it('gets the given name where only the one of its article can be meant', () => {
    const kin = storyOf(
      { text: 'Clara Lindqvist opened the quay on Monday. Lindqvist closed it again for a week of repairs.' },
      { text: 'Per Lindqvist sold his old ferry on Friday. The ferry will sail for another line in June.' }
    )
    const document = kin.documents.find(({ article }) => article.text.startsWith('Clara'))!
    const wording = wordingOf({ document, sentence: document.sentences[1]! })
    expect(withGivenNames([wording], 'A late ferry', rosterOf(kin))[0]!.text).toBe(
      '[Clara] Lindqvist closed it again for a week of repairs.'
    )
  })

  it('stays where its sentence has the whole name before', () => {
    const sentence = 'Then Anders Holm sang, and Ms. Lindqvist and Mr. Holm danced.'
    expect(printed([sentence])).toEqual(['Then Anders Holm sang, and Ms. [Clara] Lindqvist and Mr. Holm danced.'])
  })

  it('stays where the whole name has an initial alone before it', () => {
    const first = 'The ferry was late on Monday, as C. Lindqvist wrote to the town.'
    expect(printed(['Lindqvist closed the quay.'], 'A late ferry', first)).toEqual(['Lindqvist closed the quay.'])
  })

  it('gets what stands behind it where the family comes first', () => {
    const first = 'The ferry was late on Monday, President Xi Jinping wrote.'
    expect(printed(['On Tuesday Xi closed the quay.'], 'A late ferry', first)).toEqual([
      'On Tuesday Xi [Jinping] closed the quay.'
    ])
  })
})

describe('a surname whose title stands before the whole name', () => {
  const titled = 'The ferry was late on Monday, Harwick Mayor Clara Lindqvist and former Governor Anders Holm wrote.'

  it.each([
    ['Lindqvist closed the quay.', '[Harwick Mayor Clara] Lindqvist closed the quay.'],
    ['The town thanked Ms. Lindqvist.', 'The town thanked Ms. [Clara] Lindqvist.'],
    ['Then Clara Lindqvist closed the quay.', 'Then Clara Lindqvist closed the quay.'],
    ['Holm closed the quay.', '[Anders] Holm closed the quay.']
  ])('gets it too, unless it has one or is no longer so: %s', (sentence, expected) => {
    expect(printed([sentence], 'A late ferry', titled)).toEqual([expected])
  })

  it.each([
    ['is in small letters', 'The ferry was late on Monday, harbour master Clara Lindqvist wrote.'],
    ['lacks its first half', 'The ferry was late on Monday, Roads and Parks Director Clara Lindqvist wrote.'],
    ['is shouted', 'GOODBYE DEAR DIRECTOR Clara Lindqvist. The ferry was late.']
  ])('gets the given name alone where the title %s', (_, first) => {
    const [text] = printed(['Lindqvist closed the quay.'], 'A late ferry', first).slice(-1)
    expect(text).toBe('[Clara] Lindqvist closed the quay.')
  })
})

describe('a digest with a given name put in', () => {
  const document = documentOf({
    text: `${full} The town will pay for a new engine in May.\n\nLindqvist closed the quay for a week. The crew of nine was sent home.`,
    publisher: 'Bay Courier'
  })
  const made = digestOf([document], { oneStory: true, keyPoints: 3, mute: ['late'] })
  const point = made.stories[0]!.keyPoints.find(({ text }) => text.includes('Lindqvist'))!

  it('is proven', () => {
    expect(point.text).toContain('[Clara] Lindqvist')
    expect(verify(made).failures).toEqual([])
  })

  it('is not proven where the name stands elsewhere', () => {
    const forged = JSON.parse(JSON.stringify(made).replaceAll('[Clara] ', '[Karin] ')) as unknown
    expect(verify(forged).failures.map(({ rule }) => rule)).toContain('edit')
  })

  it('says where the given name stands', () => {
    const entry = point.attribution.find(({ as }) => as === 'name')!
    expect(document.article.text.slice(entry.start!, entry.end!)).toBe('Clara')
  })
})
