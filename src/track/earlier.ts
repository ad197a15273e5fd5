/** What readers were told before a night, gathered from the nights of its stories. Pure. */
import { byCodeUnit } from '../text/order.js'
import { hostOf } from '../text/host.js'
import { termsOfNight } from './heads.js'
import type {
  DigestArticle,
  EarlierArticle,
  EarlierStory,
  HeadArticle,
  Statement,
  StoryDigest,
  StoryHead,
  StoryHistory,
  StoryNight,
  ToldStatement
} from '../types.js'

/** A story as it was told up to now; `null` where it was only ever named. */
export function earlierStoryOf({ id, slug, nights }: StoryHistory): EarlierStory | null {
  const tellings = nights.filter((night): night is Telling => night.story !== null)
  const [first, ...further] = tellings.map(({ date }) => date)
  const last = tellings.at(-1)
  if (first === undefined || last === undefined) return null
  return {
    id,
    slug,
    headline: last.story.headline.text,
    editions: [first, ...further],
    quiet: quietSince(last.date, nights),
    articles: articlesOf(tellings),
    statements: toldIn(nights),
    terms: [...new Set(tellings.flatMap(termsOfNight))]
  }
}

/** A night of a story as its head tells it; `null` where no head of it is kept. */
export interface HeadNight extends Pick<StoryNight, 'date' | 'change'> {
  readonly head: StoryHead | null
}

/**
 * The same from the heads of its nights; `load` gives the story in full, and is asked once, when more than they hold is
 * looked at. `null` where a night that told something has no head.
 */
export function earlierStoryFrom(
  { id, slug, nights }: { readonly id: string; readonly slug: string; readonly nights: readonly HeadNight[] },
  load: () => EarlierStory
): EarlierStory | null {
  const tellings = nights.filter(({ change }) => change !== 'quiet')
  const heads = tellings.flatMap(({ date, head }) =>
    head === null ? [] : [{ date, articles: head.articles, terms: head.terms }]
  )
  const [first, ...further] = tellings.map(({ date }) => date)
  if (first === undefined || heads.length < tellings.length) return null
  let known: EarlierStory | null = null
  const whole = () => (known ??= load())
  return {
    id,
    slug,
    editions: [first, ...further],
    quiet: quietSince(further.at(-1) ?? first, nights),
    articles: articlesOf(heads).map((head) => lazyArticle(head, whole)),
    terms: [...new Set(heads.flatMap(({ terms }) => terms))],
    get headline() {
      return whole().headline
    },
    get statements() {
      return whole().statements
    }
  }
}

/** What was told of a story, as plain data: it is read in full. */
export function plainStory({ id, articles, statements }: EarlierStory) {
  return { id, statements, articles: articles.map(plainArticle) }
}

function plainArticle(article: EarlierArticle): EarlierArticle {
  const { id, sha256, url, title, edition, source, text, author, publisher, publishedAt } = article
  const { language, tags, origins, blocks, body, copyOf } = article
  // Written out: as { ...one, more } each would have a shape of its own.
  return {
    id,
    sha256,
    url,
    title,
    edition,
    source,
    text,
    author,
    publisher,
    publishedAt,
    language,
    tags,
    origins,
    blocks,
    body,
    copyOf
  }
}

function quietSince(last: string, nights: readonly Pick<StoryNight, 'date' | 'change'>[]): string | null {
  return nights.find(({ change, date }) => change === 'quiet' && date > last)?.date ?? null
}

/** An article whose other fields are read with its story, when one of them is looked at. */
function lazyArticle(head: HeadArticle & { readonly edition: string }, whole: () => EarlierStory): EarlierArticle {
  return Object.assign(Object.create(lazyFields), head, { whole }) as EarlierArticle
}

interface Lazy {
  readonly id: string
  readonly whole: () => EarlierStory
}

const fieldsOfText = [
  'source',
  'text',
  'author',
  'publisher',
  'publishedAt',
  'language',
  'tags',
  'origins',
  'blocks',
  'body',
  'copyOf'
] as const

/** On what all such articles are made of: a field of each of thousands would cost more than reading some. */
const lazyFields: object = Object.defineProperties(
  {},
  Object.fromEntries(
    fieldsOfText.map((name) => [
      name,
      {
        get(this: Lazy): unknown {
          return this.whole().articles.find(({ id }) => id === this.id)?.[name]
        }
      }
    ])
  )
)

interface Telling extends StoryNight {
  readonly story: StoryDigest
}

/** Of one article (one id) the newest version, each with the first edition that told from it. */
function articlesOf<Of extends Pick<DigestArticle, 'id' | 'sha256'>>(
  tellings: readonly { readonly date: string; readonly articles: readonly Of[] }[]
): (Of & { readonly edition: string })[] {
  const byId = new Map<string, Of & { readonly edition: string }>()
  for (const { date, articles } of tellings) {
    for (const article of articles) {
      const known = byId.get(article.id)
      const edition = known?.sha256 === article.sha256 ? known.edition : date
      // What is spread stands last, so that all have one shape: thousands are put in order.
      byId.set(article.id, { edition, ...article })
    }
  }
  return [...byId.values()].toSorted((a, b) => byCodeUnit(a.edition, b.edition) || byCodeUnit(a.id, b.id))
}

/** Every statement that was told and not withdrawn since, each as it was told last. */
function toldIn(nights: readonly StoryNight[]): ToldStatement[] {
  const told = new Map<string, ToldStatement>()
  for (const { date, story, changes, articles } of nights) {
    // A revised figure is told anew: who said the old value has not said the new one.
    for (const { id, change } of changes) if (change === 'gone' || change === 'revised') told.delete(id)
    if (story === null) continue
    const byId = new Map(articles.map((article) => [article.id, article]))
    for (const [kind, statements] of statementsOf(story)) {
      for (const statement of statements) {
        const known = told.get(statement.id)
        const places = statement.evidence.map(({ article }) => article)
        told.set(statement.id, {
          id: statement.id,
          kind,
          statement,
          edition: date,
          origins: joined(known?.origins, originsOf(statement, places, byId)),
          articles: joined(known?.articles, places)
        })
      }
    }
  }
  return [...told.values()].toSorted((a, b) => byCodeUnit(a.id, b.id))
}

function statementsOf(story: StoryDigest): readonly (readonly [ToldStatement['kind'], readonly Statement[]])[] {
  return [
    ['keyPoint', story.keyPoints],
    ['figure', story.figures],
    ['quote', story.quotes],
    ['timeline', story.timeline]
  ]
}

/** Quotes and entries of the timeline name no origins: those of their articles, by rules (2) to (5) of counting. */
function originsOf(
  statement: Statement,
  places: readonly string[],
  articles: ReadonlyMap<string, DigestArticle>
): readonly string[] {
  if ('origins' in statement) return statement.origins
  return places.flatMap((id) => {
    const article = articles.get(articles.get(id)?.copyOf ?? id) ?? articles.get(id)
    if (article === undefined) return []
    return article.origins.length > 0 ? article.origins : [article.publisher ?? hostOf(article.url) ?? article.id]
  })
}

function joined(before: readonly string[] | undefined, added: readonly string[]): readonly string[] {
  return [...new Set([...(before ?? []), ...added])].toSorted(byCodeUnit)
}
