/** Four nights of one made-up town: a story that grows, is corrected, goes quiet and comes back, beside one of one night. */
import { editionPages, nightFiles, storyGroundOf, type Night } from '../../../src/render/archive/night-files.js'
import { storyFilesOf } from '../../../src/render/archive/story-files.js'
import { sha256 } from '../../../src/text/hash.js'
import { defaultOptions } from '../../../src/options.js'
import type {
  Changes,
  Counts,
  Digest,
  DigestArticle,
  DigestFigure,
  EditionEntry,
  KeyPoint,
  Span,
  StatementChange,
  StoryDigest,
  StoryHistory,
  StoryNight,
  Templates
} from '../../../src/types.js'

const texts = {
  mill: 'The old mill at Varn burned down on Sunday night. Firemen pumped water for nine hours. The damage is put at 3 million euros. The owner wants to build it up again.',
  radio:
    'A fire has destroyed the mill of Varn, Radio Varn reported. Four people were hurt. The damage is put at 3 million euros.',
  market: 'The market of Varn opens an hour later from May. Traders had asked for it.',
  second: 'The damage of the mill fire at Varn is now put at 4 million euros. Police arrested a man of 40 on Tuesday.',
  third:
    'The mill of Varn will not be built up again, the owner said on Friday. “The insurance pays for the walls only,” Karl Bohm said.'
}
type Name = keyof typeof texts

const counts = (articles: number): Counts => ({ articles, publishers: articles, origins: articles })

function article(id: Name, day: string): DigestArticle {
  const text = texts[id]
  return {
    id,
    source: `in/${id}.txt`,
    title: null,
    author: null,
    publisher: `The ${id} paper`,
    publishedAt: day,
    url: `https://${id}.example/news?a=1&b=2`,
    language: 'en',
    tags: [],
    origins: [],
    text,
    body: text,
    blocks: [{ start: 0, end: text.length, role: 'body', rule: 'default' }],
    sha256: sha256(text),
    copyOf: null
  }
}

function at(id: Name, words: string): Span {
  const start = texts[id].indexOf(words)
  if (start === -1) throw new RangeError(`Expected "${words}" in ${id}`)
  return { article: id, start, end: start + words.length }
}

function point(id: string, words: string, names: readonly [Name, ...Name[]]): KeyPoint {
  const places = names.map((name) => at(name, texts[name].includes(words) ? words : (texts[name].split('. ')[0] ?? '')))
  return {
    id,
    text: words,
    edits: [],
    evidence: places as unknown as KeyPoint['evidence'],
    attribution: [],
    counts: counts(names.length),
    origins: names.map((name) => `The ${name} paper`),
    singleSource: names.length === 1,
    why: []
  }
}

function damage(text: string, name: Name): DigestFigure {
  return {
    id: 'f-damage',
    text,
    value: Number(text.slice(0, 1)) * 1e6,
    unit: 'EUR',
    kind: 'money',
    qualifier: null,
    measure: 'damage',
    period: null,
    speaker: null,
    via: [],
    evidence: [at(name, text)],
    attribution: [],
    counts: counts(1),
    origins: [`The ${name} paper`],
    verdict: 'single-source',
    others: []
  }
}

function story(given: Partial<StoryDigest> & Pick<StoryDigest, 'articles' | 'headline'>): StoryDigest {
  return {
    id: 's-mill',
    slug: 'mill-of-varn-burns',
    status: 'developing',
    date: '2025-06-01',
    counts: counts(given.articles.length),
    summary: [],
    keyPoints: [],
    figures: [],
    quotes: [],
    timeline: [],
    people: [],
    differences: [],
    related: [],
    ...given
  }
}

const burned = point('k-burned', 'The old mill at Varn burned down on Sunday night.', ['mill', 'radio'])
const again = point('k-again', 'The owner wants to build it up again.', ['mill'])
const hurt = point('k-hurt', 'Four people were hurt.', ['radio'])
const man = point('k-man', 'Police arrested a man of 40 on Tuesday.', ['second'])
const not = point('k-not', 'The mill of Varn will not be built up again, the owner said on Friday.', ['third'])

const changed = (
  id: string,
  change: StatementChange['change'],
  was: string | null,
  is: string | null
): StatementChange => ({
  id,
  story: 's-mill',
  kind: id.startsWith('f') ? 'figure' : id.startsWith('q') ? 'quote' : 'keyPoint',
  change,
  was,
  is
})

export interface Plan {
  readonly date: string
  readonly stories: readonly StoryDigest[]
  readonly articles: readonly DigestArticle[]
  readonly changes: Changes | null
}

const headline = (words: string, name: Name) => ({ text: words, edits: [], evidence: [at(name, words)] as const })

export const plans: readonly Plan[] = [
  {
    date: '2025-06-02',
    articles: [article('mill', '2025-06-01'), article('radio', '2025-06-01'), article('market', '2025-06-01')],
    changes: null,
    stories: [
      story({
        status: 'new',
        articles: ['mill', 'radio'],
        headline: headline('A fire has destroyed the mill of Varn', 'radio'),
        summary: ['k-burned'],
        keyPoints: [burned, again, hurt],
        figures: [damage('3 million euros', 'mill')],
        people: [{ id: 'p-owner', name: 'The owner', role: null, evidence: [at('mill', 'The owner')] }]
      }),
      {
        ...story({ articles: ['market'], headline: headline('The market of Varn opens an hour later', 'market') }),
        id: 's-market',
        slug: 'market-of-varn',
        status: 'new',
        keyPoints: [point('k-later', 'The market of Varn opens an hour later from May.', ['market'])]
      }
    ]
  },
  {
    date: '2025-06-03',
    articles: [article('second', '2025-06-03')],
    stories: [
      story({
        articles: ['second'],
        date: '2025-06-03',
        headline: headline('The damage of the mill fire at Varn is now put at 4 million euros.', 'second'),
        summary: ['k-man'],
        keyPoints: [man],
        figures: [damage('4 million euros', 'second')]
      })
    ],
    changes: {
      since: '2025-06-02',
      stories: [
        { id: 's-mill', change: 'developing' },
        { id: 's-market', change: 'quiet', slug: 'market-of-varn' }
      ],
      statements: [
        changed('k-man', 'new', null, man.text),
        changed('f-damage', 'revised', '3 million euros', '4 million euros')
      ]
    }
  },
  {
    date: '2025-06-04',
    articles: [],
    stories: [],
    changes: {
      since: '2025-06-03',
      stories: [{ id: 's-mill', change: 'quiet', slug: 'mill-of-varn-burns' }],
      statements: []
    }
  },
  {
    date: '2025-06-07',
    articles: [article('third', '2025-06-06')],
    stories: [
      story({
        status: 'returned',
        articles: ['third'],
        date: '2025-06-06',
        headline: headline('The mill of Varn will not be built up again', 'third'),
        summary: ['k-not'],
        keyPoints: [not],
        quotes: [
          {
            id: 'q-walls',
            text: 'The insurance pays for the walls only',
            kind: 'full',
            speaker: { name: 'Karl Bohm', role: null },
            via: [],
            evidence: [at('third', 'The insurance pays for the walls only')],
            attribution: [],
            variants: []
          }
        ]
      })
    ],
    changes: {
      since: '2025-06-04',
      stories: [{ id: 's-mill', change: 'returned' }],
      statements: [
        changed('k-not', 'new', null, not.text),
        changed('q-walls', 'new', null, 'The insurance pays for the walls only'),
        changed('k-again', 'gone', again.text, null)
      ]
    }
  }
]

function digestOf({ date, stories, articles, changes }: Plan): Digest {
  return {
    schema: 'nightdesk.digest/1',
    edition: {
      id: `${date}-varn`,
      date,
      title: 'Varn at night',
      tool: { name: 'nightdesk', version: '0.1.0' },
      options: { ...defaultOptions, title: 'Varn at night', date },
      configHash: sha256('config'),
      inputHash: sha256(
        articles
          .map((one) => one.sha256)
          .toSorted()
          .join('\n')
      ),
      pages: []
    },
    articles,
    stories,
    changes,
    notices: [],
    left: []
  }
}

/** A story's nights up to a plan, as the store keeps them. */
export function historiesOf(until: readonly Plan[]): StoryHistory[] {
  const tonight = until.at(-1)
  const ids = [...(tonight?.stories ?? []), ...(tonight?.changes?.stories ?? [])].map(({ id }) => id)
  return [...new Set(ids)].map((id) => {
    const nights = until.flatMap(({ date, stories, articles, changes }): StoryNight[] => {
      const told = stories.find((one) => one.id === id) ?? null
      const change = changes?.stories.find((one) => one.id === id)?.change ?? (told === null ? null : 'new')
      if (change === null) return []
      return [
        {
          date,
          change,
          story: told,
          changes: (changes?.statements ?? []).filter((one) => one.story === id),
          articles: told === null ? [] : articles.filter((one) => told.articles.includes(one.id))
        }
      ]
    })
    const slug = until.flatMap(({ stories }) => stories).find((one) => one.id === id)?.slug ?? 'story'
    return { id, slug, nights: nights as unknown as StoryHistory['nights'] }
  })
}

const entryOf = ({ edition, stories }: Digest): EditionEntry => ({
  id: edition.id,
  date: edition.date ?? '',
  title: edition.title,
  stories,
  headlines: stories.map(({ headline: { text } }) => text)
})

/** One night with a story under each of these headlines; the words stand in no article, which pages do not ask. */
export function nightOf(headlines: readonly string[]): Plan {
  const [first] = plans
  const [mill] = first?.stories ?? []
  if (!first || !mill) throw new RangeError('Expected a first night')
  const stories = headlines.map((text, index) => ({
    ...mill,
    id: `s-${index}`,
    slug: 'story',
    headline: { ...mill.headline, text },
    keyPoints: mill.keyPoints.map((one) => ({ ...one, id: `${one.id}-${index}`, text })),
    summary: [],
    figures: [],
    people: mill.people.map((one) => ({ ...one, id: `${one.id}-${index}`, name: text }))
  }))
  return { ...first, stories }
}

function titled(digest: Digest, title: string): Digest {
  return { ...digest, edition: { ...digest.edition, title } }
}

/** What a tree holds: path -> text. */
export type Tree = Map<string, string>

/** The tree after so many nights, each written over the one before. */
export function treeOf(
  templates: Templates,
  settings: Night['settings'],
  nights = plans.length,
  held: Tree = new Map(),
  from: readonly Plan[] = plans
): Tree {
  const tree: Tree = new Map(held)
  for (const [index] of from.slice(0, nights).entries()) {
    const until = from.slice(0, index + 1)
    const digests = until.map((plan) => titled(digestOf(plan), settings.title))
    const night = { digest: digests.at(-1)!, editions: digests.map(entryOf).toReversed(), settings, templates }
    const { files } = nightFiles({
      ...night,
      pages: editionPages(night),
      stories: historiesOf(until).map((history) =>
        storyFilesOf(history, storyGroundOf({ ...night, edition: night.digest.edition }), true)
      ),
      held: { index: tree.get('index.md') ?? null, feed: tree.get('feed.xml') ?? null }
    })
    for (const { path, chunks } of files) tree.set(path, [...chunks()].map(String).join(''))
  }
  return tree
}

export const allFormats = ['md', 'html', 'txt', 'json', 'csv', 'rss'] as const
export const plainSettings: Night['settings'] = { title: 'Varn at night', formats: allFormats, profile: 'plain' }
