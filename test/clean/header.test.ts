import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean/clean.js'
import { signatureOf } from '../../src/clean/signature.js'

const lead =
  'The harbour town has opened its new library after six years of building. Hundreds of people came on Monday, and more are expected.'

function cleaned(text: string, author: string | null = null) {
  const none = { title: null, publisher: null, publishedAt: null, url: null, language: null, tags: [] }
  return cleanArticle({ id: 'a', source: 'a.txt', text, author, ...none })
}

describe('the header of an article', () => {
  it.each([
    ['a line apart without a stop', `Harbour town opens its library\n\n${lead}`, 'Harbour town opens its library'],
    ['a line right above prose', `Harbour town opens its library\n${lead}`, 'Harbour town opens its library'],
    ['a title with its site', `Harbour town opens its library - Reuters\n\n${lead}`, 'Harbour town opens its library'],
    [
      'a section above it',
      `World\n\nHarbour town opens its library\nBy Anna Field\n\n${lead}`,
      'Harbour town opens its library'
    ],
    ['no title: a plain paragraph', `${lead}\n\n${lead} Indeed.`, null],
    ['no title: one sentence', `The harbour town has opened its new library.\n\n${lead}`, null],
    ['no title: a credit line', `Credited from: REUTERS\n${lead}`, null],
    ['no title: a wrapped first line', 'The harbour town has opened the\nnew library after six years.', null]
  ])('%s', (_what, text, expected) => {
    expect(cleaned(text).article.title).toBe(expected)
  })

  it.each([
    ['By Anna Field', 'Anna Field', null, []],
    ['By Anna Field and Ben Hill | 4 November 2025', 'Anna Field and Ben Hill', '2025-11-04', []],
    ['By Anna Field, Associated Press', 'Anna Field', null, ['Associated Press']],
    ['By Reuters', null, null, ['Reuters']],
    ['Published: November 4, 2025 at 9:30 am', null, '2025-11-04T09:30:00', []],
    ['November 4, 2025 by Anna Field', 'Anna Field', '2025-11-04', []],
    ['REUTERS', null, null, ['Reuters']],
    ['Updated 4/9/2007 6:04 PM', null, null, []]
  ])('reads the line %s', (words, author, publishedAt, agencies) => {
    expect(signatureOf(words)).toMatchObject({ author, publishedAt, agencies })
  })

  it.each([
    ['Harbour Post, 4 November 2025', 'Harbour Post'],
    ['4 November 2025 | The Alder Weekly', 'The Alder Weekly'],
    ['Published 4 November 2025, Harbour Post', 'Harbour Post'],
    ['Anna Field | Harbour Post | 24/11/2025', 'Harbour Post']
  ])('reads the unknown paper beside a date in %s', (words, outlet) => {
    expect(signatureOf(words)?.outlet).toBe(outlet)
    expect(cleaned(`Harbour town opens its library\n\n${words}\n\n${lead}\n\n${lead}`).article.publisher).toBe(outlet)
  })

  it.each([
    'Daily Weekly fare',
    'He wrote to the Harbour Post, 4 November 2025',
    'By Monday the river will have risen',
    'New Delhi',
    'It rained on 4 November 2025.',
    'World News'
  ])('takes no byline from %s', (words) => {
    expect(signatureOf(words)).toBeNull()
  })
})

describe('credits', () => {
  it.each([
    ['a dateline', `LONDON, Nov 4 (Reuters) - ${lead}\n\n${lead}`, ['Reuters']],
    ['a dateline of a text without a break', `WASHINGTON (AP) — ${lead}`, ['Associated Press']],
    ['a source at the foot', `${lead}\n\nSource: Xinhua`, ['Xinhua']],
    ['an agency behind the last sentence', `${lead}\n\n${lead} (ANI)`, ['Asian News International']],
    ['a credit line in capitals', `Credited from: ALJAZEERA\n${lead}`, ['Al Jazeera']],
    ['no credit: a picture', `${lead}\n\nDisclaimer: This image is taken from Reuters.`, []],
    ['no credit: a source inside the article', `${lead}\n\nSource: Reuters\n\n${lead} Indeed.`, []],
    ['no credit: a paper that is quoted', `${lead} That is what Reuters reported.`, []]
  ])('%s', (_what, text, expected) => {
    expect(cleaned(text).origins).toEqual(expected)
  })

  it('takes an agency from the author field', () => {
    expect(cleaned(lead, 'Reuters Staff').origins).toEqual(['Reuters'])
  })
})

describe('furniture leaves prose alone', () => {
  it.each([
    'Sources said the harbour would stay closed until the end of the week.',
    'Copyright law is older than the library, the judge said on Monday.',
    'Share prices fell on Monday after the harbour closed for the winter.',
    'Related: that is how the two of them described themselves in court that day, and nobody laughed at all of it then.'.slice(
      9
    ),
    'Reporting by the council shows that the harbour lost money last year.',
    'Follow the money, the mayor told the council on Monday evening.',
    'This report was published on Tuesday by the council and names no one.',
    'Photos by the coast guard show that the ferry was already sinking.'
  ])('%s', (sentence) => {
    expect(cleaned(`${lead}\n\n${sentence}\n\n${lead} Indeed.`).blocks.map(({ role }) => role)).toEqual(['body'])
  })
})
