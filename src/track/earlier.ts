/** What readers were told before a night, gathered from the nights of its stories. Pure. */
import { byCodeUnit } from '../text/order.js'
import { hostOf } from '../text/host.js'
import type {
  DigestArticle,
  EarlierArticle,
  EarlierStory,
  Statement,
  StoryDigest,
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
  const quiet = nights.find(({ change, date }) => change === 'quiet' && date > last.date)
  return {
    id,
    slug,
    headline: last.story.headline.text,
    editions: [first, ...further],
    quiet: quiet?.date ?? null,
    articles: articlesOf(tellings),
    statements: toldIn(nights)
  }
}

interface Telling extends StoryNight {
  readonly story: StoryDigest
}

/** Of one article (one id) the newest version, each with the first edition that told from it. */
function articlesOf(tellings: readonly Telling[]): EarlierArticle[] {
  const byId = new Map<string, EarlierArticle>()
  for (const { date, articles } of tellings) {
    for (const article of articles) {
      const known = byId.get(article.id)
      const edition = known?.sha256 === article.sha256 ? known.edition : date
      byId.set(article.id, { ...article, edition })
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
