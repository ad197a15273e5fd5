/** Digests and articles that carry a string in every field that comes from other people. */
import { stringify } from 'yaml'
import { defaultOptions } from '../../src/options.js'
import { readSource } from '../../src/read/source.js'
import { sha256 } from '../../src/text/hash.js'
import type { Article, Counts, Digest, DigestArticle, Span, StoryDigest } from '../../src/types.js'

/** Words that stand before and after each string: they must still be read on every page. */
export const before = 'Harbour report'
export const after = 'says the council'

/** A digest of two stories in which every field from outside holds `string` between harmless words. */
export function hostileDigest(string: string, url: string | null): Digest {
  const words = `${before} ${string} ${after}`
  const articles = ['a', 'b'].map((id) => articleOf(id, words, id === 'a' ? query(string) : url))
  return {
    schema: 'nightdesk.digest/1',
    edition: {
      id: 'e',
      date: '2025-11-05',
      title: words,
      tool: { name: 'nightdesk', version: '0' },
      options: { ...defaultOptions, stories: 1, sections: [{ name: words, tags: [words], sources: [] }] },
      configHash: '',
      inputHash: 'f'.repeat(64),
      pages: []
    },
    articles,
    stories: [storyOf('s1', words), storyOf('s2', words)],
    changes: {
      since: words,
      stories: [],
      statements: [
        { id: 's1-k1', story: 's1', kind: 'keyPoint', change: 'revised', was: words, is: `${words} now` },
        { id: 'x', story: 's1', kind: 'keyPoint', change: 'gone', was: words, is: null }
      ]
    },
    notices: [
      { severity: 'info', rule: 'other-language', message: words, article: 'a', start: null, end: null },
      { severity: 'warning', rule: 'unreadable', message: words, article: null, start: null, end: null }
    ],
    left: [{ article: 'a', start: 0, end: 4, role: 'body', rule: words }]
  }
}

/**
 * Articles as a night's readers hand them on: two lines of JSON Lines and a Markdown file with front matter, the string
 * in their names, ids, titles, authors, publishers, tags, addresses and sentences.
 */
export function hostileArticles(string: string): Article[] {
  const words = `${before} ${string} ${after}`
  const fields = { title: words, author: words, publisher: words, publishedAt: '2025-11-04', tags: [words] }
  const lines = [
    { ...fields, id: `a-${string}`, url: query(string), text: textOf(words, 'The ferry stops.') },
    { ...fields, id: `b${string}`, url: string, text: textOf(words, 'The old ferry will stop.') }
  ]
  const front = stringify({ ...fields, url: string })
  return [
    ...readArticles(`in/${string}.jsonl`, lines.map((line) => JSON.stringify(line)).join('\n')),
    ...readArticles(`in/${string}.md`, `---\n${front}---\n\n# ${words}\n\n${textOf(words, 'No ferry will sail.')}\n`)
  ]
}

/** As much of an ordinary report as keeps a string that reads like a form from making the whole one. */
const calm =
  ' The old bridge was built after the storm of 1953 and carries nine thousand cars a day. Engineers found cracks in two of its piers last winter and have watched them since. The repair will take a year, and traffic will be led over the northern bank. Schools on the island open an hour later until then. The county pays half of the cost, the town the rest. A second ferry is on its way from the yard, where it was painted in the colours of the town.'

function textOf(words: string, more: string): string {
  return `The harbour council said on Monday that ${words}. "${words} in full," mayor Anna Lind said. ${more} It cost 40 million euros. Work on the new pier will begin in May, and the ferry will carry cars until the bridge is open. Fishermen fear for their quay, and shops at the harbour for their trade. The council will vote on the plan again in June.${calm}`
}

function readArticles(name: string, text: string): readonly Article[] {
  const { articles, bad } = readSource({ name, bytes: new TextEncoder().encode(text), named: true })
  // Bytes that no text has make a file binary; in JSON they are escaped.
  if (articles.length === 0 && bad[0]?.rule !== 'binary') throw new RangeError(`Expected articles in ${name}`)
  return articles
}

function query(string: string): string {
  return `https://news.example/?q=${string}`
}

function articleOf(id: string, words: string, url: string | null): DigestArticle {
  return {
    id,
    // Without slashes: the last part of a path is a source's name, and a cut of it would be no fault.
    source: `in/${words.replaceAll('/', '_')}`,
    title: words,
    author: words,
    publisher: id === 'a' ? words : null,
    publishedAt: id === 'a' ? '2025-11-04' : null,
    url,
    language: 'en',
    tags: [words],
    origins: [words],
    text: words,
    blocks: [{ start: 0, end: words.length, role: 'body', rule: 'default' }],
    body: words,
    sha256: sha256(words),
    copyOf: id === 'b' ? 'a' : null
  }
}

const counts: Counts = { articles: 2, publishers: 2, origins: 2 }

function storyOf(id: string, words: string): StoryDigest {
  const at = (article: string): Span => ({ article, start: 0, end: words.length })
  const worded = { text: words, edits: [], evidence: [at('a'), at('b')] as const }
  const attribution = [
    { as: 'date' as const, name: words, article: 'a', start: 0, end: 4 },
    { as: 'date' as const, name: words, article: 'b', start: 0, end: 4 },
    { as: 'period' as const, name: words, article: 'b', start: 0, end: 4 }
  ]
  const counted = { attribution, counts, origins: [words, 'b'] }
  return {
    id,
    slug: 'slug',
    status: 'new',
    headline: worded,
    date: '2025-11-04',
    articles: ['a', 'b'],
    counts,
    summary: [`${id}-k1`],
    keyPoints: ['k1', 'k2', 'k3'].map((key) => ({
      id: `${id}-${key}`,
      ...worded,
      ...counted,
      singleSource: key === 'k3',
      why: [words]
    })),
    figures: [
      {
        id: `${id}-f`,
        text: words,
        value: -1,
        unit: words,
        kind: 'count',
        qualifier: words,
        measure: words,
        period: words,
        speaker: words,
        via: [words],
        evidence: [at('a')],
        ...counted,
        verdict: 'differs',
        others: []
      }
    ],
    quotes: [
      {
        id: `${id}-q`,
        text: words,
        kind: 'full',
        speaker: { name: words, role: words },
        via: [words],
        evidence: [at('a')],
        attribution,
        variants: [{ text: words, kind: 'partial', via: [words], evidence: [at('b')] }]
      }
    ],
    timeline: [{ id: `${id}-t`, date: null, ...worded, attribution }],
    people: [{ id: `${id}-p`, name: words, role: words, evidence: [at('a')] }],
    differences: [{ id: `${id}-d`, kind: 'figure', about: words, sides: [worded, worded] }],
    related: [
      { story: 's1', reason: words, evidence: [at('a')] },
      { story: words, reason: words, evidence: [at('b')] }
    ]
  }
}
