/** One digest made by hand that has something of everything a page can print; the texts are made up for it. */
import { defaultOptions } from '../../src/options.js'
import { sha256 } from '../../src/text/hash.js'
import type { AttributionEntry, Counts, Digest, DigestArticle, Span, StoryDigest } from '../../src/types.js'

const harbour = `Ferry to stop when the Sund bridge opens

The island council voted on Monday to end the ferry service once the Sund bridge opens. "The ferry has carried us for ninety years, and now we let it go," mayor Anna Lind said. The bridge has cost 412 million euros, the council said. Tickets will stay at 3 euros until the last crossing. Fishermen fear for their pier.`

const courier = `The council of Sund has decided that the ferry will end with the opening of the bridge, Nordpress reported. Mayor Anna Lind spoke of ninety years and said that "now we let it go". The bridge cost 430 million euros, according to the builder. A school class waved from the quay.`

const weekly = `Bridge festival drew 2,000 people

A festival on the unfinished bridge drew 2,000 people in May. Nobody spoke of the ferry.`

const foreign = `Die Fähre nach Sund fährt nur noch bis zum Herbst.`

type Fields = Partial<DigestArticle> & { readonly id: string }

function article(text: string, fields: Fields): DigestArticle {
  const titleEnd = text.indexOf('\n\n')
  const bodyAt = titleEnd === -1 ? 0 : titleEnd + 2
  return {
    source: `in/${fields.id}.txt`,
    title: titleEnd === -1 ? null : text.slice(0, titleEnd),
    author: null,
    publisher: null,
    publishedAt: null,
    url: null,
    language: null,
    tags: [],
    origins: [],
    text,
    blocks: [
      ...(titleEnd === -1 ? [] : [{ start: 0, end: titleEnd, role: 'title' as const, rule: 'first-line' }]),
      { start: bodyAt, end: text.length, role: 'body' as const, rule: 'default' }
    ],
    body: text.slice(bodyAt),
    sha256: sha256(text),
    copyOf: null,
    ...fields
  }
}

const articles = [
  article(harbour, {
    id: 'harbour',
    publisher: 'Harbour Post',
    author: 'Ole Berg',
    publishedAt: '2025-06-03',
    url: 'https://harbour.example/ferry?id=1&from=a'
  }),
  article(courier, { id: 'courier', origins: ['Nordpress'] }),
  article(weekly, { id: 'weekly', publisher: 'Sund Weekly', publishedAt: '2025-06-01T08:00:00+02:00' }),
  article(foreign, { id: 'foreign', title: 'Fähre nach Sund', url: 'https://nord.example/faehre', language: 'de' })
]

function at(id: string, words: string): Span {
  const text = articles.find((one) => one.id === id)?.text ?? ''
  const start = text.indexOf(words)
  if (start === -1) throw new RangeError(`Expected "${words}" in ${id}`)
  return { article: id, start, end: start + words.length }
}

function named(as: AttributionEntry['as'], id: string, name: string): AttributionEntry {
  return { as, name, ...at(id, name) }
}

const counts = (articles: number, publishers: number, origins: number): Counts => ({ articles, publishers, origins })

const decided = 'The island council voted on Monday to end the ferry service once the Sund bridge opens.'
const alsoDecided =
  'The council of Sund has decided that the ferry will end with the opening of the bridge, Nordpress reported.'
const tickets = 'Tickets will stay at 3 euros until the last crossing.'
const pier = 'Fishermen fear for their pier.'

const ferry: StoryDigest = {
  id: 's-ferry',
  slug: 'ferry-to-stop',
  status: 'developing',
  headline: {
    text: 'Ferry to stop when the Sund bridge opens',
    edits: [],
    evidence: [at('harbour', 'Ferry to stop when the Sund bridge opens')]
  },
  date: '2025-06-03',
  articles: ['harbour', 'courier'],
  counts: counts(2, 2, 2),
  summary: ['k-decided'],
  keyPoints: [
    {
      id: 'k-decided',
      text: decided,
      edits: [],
      evidence: [at('harbour', decided), at('courier', alsoDecided)],
      attribution: [named('origin', 'courier', 'Nordpress')],
      counts: counts(2, 2, 2),
      origins: ['Harbour Post', 'Nordpress'],
      singleSource: false,
      why: ['most origins']
    },
    {
      id: 'k-ninety',
      text: 'Mayor Anna Lind spoke of ninety years.',
      edits: [],
      evidence: [at('courier', 'Mayor Anna Lind spoke of ninety years and said that "now we let it go".')],
      attribution: [],
      counts: counts(2, 2, 2),
      origins: ['Harbour Post', 'Nordpress'],
      singleSource: false,
      why: []
    },
    {
      id: 'k-tickets',
      text: tickets,
      edits: [],
      evidence: [at('harbour', tickets)],
      attribution: [],
      counts: counts(1, 1, 1),
      origins: ['Harbour Post'],
      singleSource: true,
      why: []
    },
    {
      id: 'k-pier',
      text: pier,
      edits: [],
      evidence: [at('harbour', pier)],
      attribution: [],
      counts: counts(1, 1, 1),
      origins: ['Harbour Post'],
      singleSource: true,
      why: []
    }
  ],
  figures: [
    {
      id: 'f-cost',
      text: '412 million euros',
      value: 412000000,
      unit: 'EUR',
      kind: 'money',
      qualifier: null,
      measure: 'cost of the bridge',
      period: null,
      speaker: null,
      via: [],
      evidence: [at('harbour', '412 million euros')],
      attribution: [],
      counts: counts(1, 1, 1),
      origins: ['Harbour Post'],
      verdict: 'differs',
      others: ['f-cost-builder']
    },
    {
      id: 'f-cost-builder',
      text: '430 million euros',
      value: 430000000,
      unit: 'EUR',
      kind: 'money',
      qualifier: 'more than',
      measure: 'cost of the bridge',
      period: '2025-05',
      speaker: 'the builder',
      via: ['Nordpress'],
      evidence: [at('courier', '430 million euros')],
      attribution: [named('speaker', 'courier', 'the builder')],
      counts: counts(1, 1, 1),
      origins: ['Nordpress'],
      verdict: 'differs',
      others: ['f-cost']
    }
  ],
  quotes: [
    {
      id: 'q-ninety',
      text: 'The ferry has carried us for ninety years, and now we let it go',
      kind: 'full',
      speaker: { name: 'Anna Lind', role: 'mayor' },
      via: [],
      evidence: [at('harbour', 'The ferry has carried us for ninety years, and now we let it go')],
      attribution: [named('speaker', 'harbour', 'Anna Lind'), named('role', 'harbour', 'mayor')],
      variants: [
        { text: 'now we let it go', kind: 'partial', via: ['Nordpress'], evidence: [at('courier', 'now we let it go')] }
      ]
    }
  ],
  timeline: [
    {
      id: 't-vote',
      date: '2025-06-02',
      text: decided,
      edits: [],
      evidence: [at('harbour', decided)],
      attribution: [
        named('date', 'harbour', 'Monday'),
        { as: 'date', name: '2025-06-03', article: 'harbour', start: null, end: null }
      ]
    },
    { id: 't-pier', date: null, text: pier, edits: [], evidence: [at('harbour', pier)], attribution: [] }
  ],
  people: [{ id: 'p-lind', name: 'Anna Lind', role: 'mayor', evidence: [at('harbour', 'mayor Anna Lind')] }],
  differences: [
    {
      id: 'd-cost',
      kind: 'figure',
      about: 'cost of the bridge',
      sides: [
        {
          text: 'The bridge has cost 412 million euros, the council said.',
          edits: [],
          evidence: [at('harbour', 'The bridge has cost 412 million euros, the council said.')]
        },
        {
          text: 'The bridge cost 430 million euros, according to the builder.',
          edits: [],
          evidence: [at('courier', 'The bridge cost 430 million euros, according to the builder.')]
        }
      ]
    }
  ],
  related: [
    {
      story: 's-festival',
      reason: 'same bridge, another event: a festival in May, no vote',
      evidence: [at('weekly', 'A festival on the unfinished bridge drew 2,000 people in May.')]
    }
  ]
}

const drew = 'A festival on the unfinished bridge drew 2,000 people in May.'

const festival: StoryDigest = {
  id: 's-festival',
  slug: 'bridge-festival',
  status: 'new',
  headline: {
    text: 'Bridge festival drew 2,000 people',
    edits: [],
    evidence: [at('weekly', 'Bridge festival drew 2,000 people')]
  },
  date: '2025-06-01',
  articles: ['weekly'],
  counts: counts(1, 1, 1),
  summary: [],
  keyPoints: [
    {
      id: 'k-drew',
      text: drew,
      edits: [],
      evidence: [at('weekly', drew)],
      attribution: [],
      counts: counts(1, 1, 1),
      origins: ['Sund Weekly'],
      singleSource: true,
      why: []
    }
  ],
  figures: [
    {
      id: 'f-drew',
      text: '2,000',
      value: 2000,
      unit: 'people',
      kind: 'count',
      qualifier: null,
      measure: null,
      period: '2025-05',
      speaker: null,
      via: [],
      evidence: [at('weekly', '2,000 people in May')],
      attribution: [],
      counts: counts(1, 1, 1),
      origins: ['weekly'],
      verdict: 'single-source',
      others: []
    }
  ],
  quotes: [],
  timeline: [],
  people: [],
  differences: [],
  related: []
}

/** Two stories, four articles, changes since the night before. */
export const sample: Digest = {
  schema: 'nightdesk.digest/1',
  edition: {
    id: '2025-06-03-sample',
    date: '2025-06-03',
    title: 'Nightdesk',
    tool: { name: 'nightdesk', version: '0.1.0' },
    options: { ...defaultOptions, sections: [{ name: 'Local', tags: [], sources: ['Harbour Post'] }] },
    configHash: sha256('config'),
    inputHash: sha256('input'),
    pages: []
  },
  articles,
  stories: [ferry, festival],
  changes: {
    since: '2025-06-02',
    stories: [
      { id: 's-ferry', change: 'developing' },
      { id: 's-school', change: 'quiet', slug: 'school-reopens' }
    ],
    statements: [
      { id: 'k-tickets', story: 's-ferry', kind: 'keyPoint', change: 'new', was: null, is: tickets },
      { id: 'k-decided', story: 's-ferry', kind: 'keyPoint', change: 'confirmed', was: decided, is: decided },
      {
        id: 'f-cost',
        story: 's-ferry',
        kind: 'figure',
        change: 'revised',
        was: '400 million euros',
        is: '412 million euros'
      },
      {
        id: 'k-gone',
        story: 's-ferry',
        kind: 'keyPoint',
        change: 'gone',
        was: 'The ferry will be sold to a museum.',
        is: null
      }
    ]
  },
  notices: [
    {
      severity: 'info',
      rule: 'other-language',
      message: 'in another language (de)',
      article: 'foreign',
      start: null,
      end: null
    },
    {
      severity: 'warning',
      rule: 'unreadable',
      message: 'in/broken.txt: cannot be read; mend its rights',
      article: null,
      start: null,
      end: null
    }
  ],
  left: [
    { ...at('courier', 'A school class waved from the quay.'), role: 'body', rule: 'budget' },
    { ...at('courier', alsoDecided), role: 'body', rule: 'same-as k-decided' },
    { ...at('weekly', 'Nobody spoke of the ferry.'), role: 'body', rule: 'too-short' }
  ]
}

/** The sample with `count` stories alike under other ids. */
export function manyStories(count: number): Digest {
  const stories = Array.from({ length: count }, (_, index) => ({ ...festival, id: `s-${index}`, related: [] }))
  return { ...sample, stories, changes: null }
}

/** The sample as it is published: no texts, only hashes. */
export const published: Digest = {
  ...sample,
  articles: sample.articles.map((one) => ({ ...one, text: null, body: null }))
}
