/** Two digests -> what changed from the one to the other, in the words of WHAT CHANGED. */
import { newArchive, placeOfWords, toldOf, toldStoryOf, type Archive } from './archive.js'
import { tiesBetween } from './group/ties.js'
import type { Before, Told } from './merge/context.js'
import { newsOfFigures, newsOfQuotes, newsOfTimeline, type NewsContext } from './merge/news-lists.js'
import { changeOf } from './merge/news-points.js'
import type { Place } from './merge/places.js'
import { originsThroughNights } from './merge/told-origins.js'
import { memoryOf, type Memory } from './merge/told.js'
import { isWithin } from './text/spans.js'
import { candidateSearch } from './track/candidates.js'
import { decideTies } from './track/decide.js'
import { earlierStoryOf } from './track/earlier.js'
import type { Changes, Digest, Earlier, KeyPoint, StatementChange, Story, StoryDigest } from './types.js'

/**
 * What `b` tells that `a` does not, and the reverse: `gone` is in `a` and not in `b`. Stories are the same by their ids, else
 * by their event; one that says the same in both is not named. `since` is the date of `a`, or its id where it has none.
 */
export function diffOf(a: Digest, b: Digest): Changes {
  const archive = newArchive()
  const earlier = earlierFrom(a)
  const sources = sourcesOf(earlier, b, archive)
  const compared = b.stories.map((story) => ({
    story,
    changes: changesIn(story, sources.get(story.id) ?? [], earlier, b, archive)
  }))
  const met = new Set([...sources.values()].flat())
  return {
    since: earlier.since,
    stories: [
      ...compared.flatMap(({ story: { id }, changes }): Changes['stories'] => {
        if (!sources.has(id)) return [{ id, change: 'new' }]
        return changes.length > 0 ? [{ id, change: 'developing' }] : []
      }),
      ...earlier.stories
        .filter(({ id }) => !met.has(id))
        .map(({ id, slug }) => ({ id, change: 'quiet' as const, slug }))
    ],
    statements: compared.flatMap(({ changes }) => changes)
  }
}

function earlierFrom({ edition, stories, articles }: Digest): Earlier {
  const date = edition.date ?? edition.id
  return {
    since: date,
    stories: stories.flatMap((story) => {
      const own = articles.filter(({ id }) => story.articles.includes(id))
      const night = { date, change: 'new' as const, story, changes: [], articles: own }
      return earlierStoryOf({ id: story.id, slug: story.slug, nights: [night] }) ?? []
    })
  }
}

/** Story of `b` -> the stories of `a` that tell its event. */
function sourcesOf(earlier: Earlier, b: Digest, archive: Archive): ReadonlyMap<string, readonly string[]> {
  const known = new Set(earlier.stories.map(({ id }) => id))
  const same = b.stories.filter(({ id }) => known.has(id)).map(({ id }) => id)
  const left = earlier.stories.filter(({ id }) => !same.includes(id))
  const stories = b.stories.filter(({ id }) => !known.has(id)).flatMap((story) => storyFrom(story, b, archive) ?? [])
  const search = candidateSearch(left)
  const candidates = new Map(stories.map((story) => [story.id, search(story.documents).map(({ id }) => id)]))
  const before = left.flatMap((story) => toldStoryOf(story, archive) ?? [])
  const { sourcesOf: found, idOf } = decideTies(stories, earlier, tiesBetween(stories, before, { candidates }))
  const named = stories.flatMap(({ id }) => {
    const ids = found.get(idOf.get(id) ?? id)
    return ids ? [[id, ids] as const] : []
  })
  return new Map([...same.map((id) => [id, [id]] as const), ...named])
}

function storyFrom(
  { id, articles }: Pick<StoryDigest, 'id' | 'articles'>,
  held: Pick<Digest, 'articles'>,
  archive: Archive
): Story | null {
  const [first, ...rest] = held.articles
    .filter((one) => articles.includes(one.id))
    .flatMap((one) => archive.document(one) ?? [])
  return first === undefined ? null : { id, documents: [first, ...rest] }
}

function changesIn(
  story: StoryDigest,
  sources: readonly string[],
  earlier: Earlier,
  b: Digest,
  archive: Archive
): StatementChange[] {
  const told = earlier.stories.filter(({ id }) => sources.includes(id)).flatMap((one) => toldOf(one, archive))
  if (sources.length === 0) return []
  const context = contextOf(story, told, b, archive)
  const points = pointChanges(story, context)
  const figures = newsOfFigures(story.figures, context)
  const quotes = newsOfQuotes(story.quotes, context)
  const timeline = newsOfTimeline(story.timeline, { ...context, memory: memoryIn(told, 'timeline') })
  const met = new Set([points, figures, quotes, timeline].flatMap((news) => [...news.met]))
  const gone = told.filter(({ statement }) => !met.has(statement.id) && !isPrinted(statement, story))
  return [
    ...[points, figures, quotes, timeline].flatMap(({ changes }) => changes),
    ...gone.map(({ statement: { id, kind, edition, statement } }): StatementChange => ({
      ...{ id, story: story.id, kind, change: 'gone', was: statement.text, is: null },
      told: edition
    }))
  ]
}

function contextOf(story: StoryDigest, told: readonly Told[], b: Digest, archive: Archive): NewsContext {
  const tonight = storyFrom(story, b, archive)
  const documents = new Map((tonight?.documents ?? []).map((document) => [document.article.id, document]))
  const before: Before = {
    ...{ slug: story.slug, status: 'developing', told, gone: [], borrowed: new Set() },
    ...{ documents: new Map(), editions: new Map(), copies: new Map() }
  }
  const origins =
    tonight === null
      ? { confirm: () => false, confirmByArticle: () => false }
      : originsThroughNights(tonight, before, { copies: copiesIn(b) })
  return { story: story.id, documents, before, memory: memoryIn(told, 'keyPoint'), origins }
}

function copiesIn({ articles }: Digest): Map<string, string> {
  return new Map(articles.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [[id, copyOf] as const])))
}

/** What statements of one kind told; a sentence that was read and not told is no memory of a digest. */
function memoryIn(told: readonly Told[], kind: 'keyPoint' | 'timeline'): Memory {
  return memoryOf({
    ...{ slug: null, status: 'new', gone: [], borrowed: new Set() },
    ...{ documents: new Map(), editions: new Map(), copies: new Map() },
    told: told.filter(({ statement }) => statement.kind === kind)
  })
}

function pointChanges(story: StoryDigest, context: NewsContext): { changes: StatementChange[]; met: Set<string> } {
  const met = new Set<string>()
  const changes = story.keyPoints.flatMap((point): StatementChange[] => {
    const places = placesOf(point, context)
    const [place] = places
    const repeat = place === undefined ? null : context.memory.repeatOf({ ...point, place })
    if (repeat === null) return [changeOf('keyPoint', story.id, point, null)]
    const isFirst = !met.has(repeat.told.id)
    met.add(repeat.told.id)
    if (!isFirst || !repeat.isWhole || !context.origins.confirm(places, repeat.told)) return []
    return [changeOf('keyPoint', story.id, { ...point, id: repeat.told.id }, repeat.told)]
  })
  return { changes, met }
}

function placesOf(point: KeyPoint, { documents }: NewsContext): Place[] {
  const found = point.evidence.flatMap((span) => {
    const document = documents.get(span.article)
    const sentence = document?.sentences.find((one) => isWithin(span, one))
    return document && sentence ? [{ document, sentence }] : []
  })
  return found.length > 0 ? found : placeOfWords({ id: point.id, kind: 'keyPoint', edition: '', statement: point })
}

/** Whether the very statement is printed in `b`, whatever it was set against. */
function isPrinted(
  { id, kind, statement }: Told['statement'],
  { keyPoints, figures, quotes, timeline }: StoryDigest
): boolean {
  const lists = { keyPoint: keyPoints, figure: figures, quote: quotes, timeline }
  return lists[kind].some((one) => one.id === id || (kind !== 'figure' && one.text === statement.text))
}
