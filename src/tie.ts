/** Tonight's stories -> the same under the ids that they had on earlier nights, each with what was told of it. */
import { newestOf, toldOf, toldStoryOf, type Archive } from './archive.js'
import { groupBeside, type GroupedBeside, type GroupOptions } from './group/group.js'
import { shareHeads, tiesBetween } from './group/ties.js'
import { isStillSaid } from './merge/told-still.js'
import type { ToldBefore } from './told-before.js'
import { candidateSearch } from './track/candidates.js'
import { decideTies, type Decided, type Tie } from './track/decide.js'
import { plainStory } from './track/earlier.js'
import { versionsAmong } from './track/known.js'
import type {
  ComparedArticle,
  Document,
  Earlier,
  EarlierArticle,
  EarlierStory,
  Grouping,
  Relation,
  StatementChange,
  Story,
  StoryStatus,
  ToldStatement,
  ToldStory,
  Traits
} from './types.js'

export interface Tied {
  /** Stories under the ids by which they go. */
  readonly grouping: Omit<Grouping, 'related'>
  /** Finds the related stories, under the same ids. */
  readonly relations: () => readonly Relation[]
  /** What was told of a story of `grouping`; `null` where nothing. */
  readonly toldOf: (story: Story) => ToldBefore | null
  /** Statements withdrawn from stories that nothing of tonight is tied to. */
  readonly loose: readonly StatementChange[]
  /** Earlier story -> the older one that it proved to be. Ids. */
  readonly joined: ReadonlyMap<string, string>
  /** Of those of tonight's documents that were read for it: what later nights compare. */
  readonly traits: ReadonlyMap<ComparedArticle, Traits>
}

/**
 * Groups tonight's documents beside the stories told before and ties them to these: same event, same id. Earlier articles
 * are analysed where they are needed, and in full only those of stories that go on.
 */
export function tieStories(
  documents: readonly Document[],
  options: GroupOptions,
  earlier: Earlier | null,
  ground: Ground,
  archive: Archive
): Tied {
  if (earlier === null || earlier.stories.length === 0) {
    const { grouping, relations } = groupBeside(documents, options, [])
    return { grouping, relations, toldOf: () => null, loose: [], joined: new Map(), traits: new Map() }
  }
  const { versions } = ground
  const before = neededOf(ground, earlier).flatMap((story) => toldStoryOf(story, archive) ?? [])
  const grouped = groupBeside(documents, options, before)
  const { grouping } = grouped
  const decided = decideTies(grouping.stories, earlier, tiesOf(grouped, before, ground, options))
  const withdrawn = withdrawnBy(versions, documents, earlier, archive)
  const nameOf = (id: string) => decided.idOf.get(id) ?? id
  const stories = grouping.stories.map((story) => ({ ...story, id: nameOf(story.id) }))
  const tied = new Set(decided.idOf.values())
  return {
    grouping: { ...grouping, stories },
    relations: () => grouped.relations().map((one) => ({ ...one, a: nameOf(one.a), b: nameOf(one.b) })),
    toldOf: (story) => toldBefore(story, decided, earlier, withdrawn),
    loose: [...withdrawn].flatMap(([id, gone]) => (tied.has(decided.joined.get(id) ?? id) ? [] : gone)),
    joined: decided.joined,
    traits: grouped.vocabulary.traits ?? new Map()
  }
}

/** What is known of tonight's articles before they are grouped, by their ids. */
export interface Ground {
  /** Earlier stories that they may go on with. */
  readonly likely: ReadonlyMap<string, readonly EarlierStory[]>
  /** Earlier articles that they are new versions of. */
  readonly versions: ReadonlyMap<string, readonly EarlierArticle[]>
}

/** By words and addresses alone: nothing earlier is analysed for it. */
export function groundOf(documents: readonly Document[], earlier: Earlier | null): Ground {
  const versions = versionsAmong(documents, earlier)
  return { versions, likely: earlier === null ? new Map() : likelyAmong(documents, earlier, versions) }
}

/** The earlier articles that tonight's are compared with. */
export function comparedWith(ground: Ground, earlier: Earlier | null): readonly EarlierArticle[] {
  return earlier === null ? [] : neededOf(ground, earlier).flatMap(newestOf)
}

function neededOf({ likely }: Ground, { stories }: Earlier): readonly EarlierStory[] {
  const needed = new Set([...likely.values()].flat())
  return stories.filter((one) => needed.has(one))
}

function likelyAmong(
  documents: readonly Document[],
  { stories }: Earlier,
  versions: Ground['versions']
): Ground['likely'] {
  const search = candidateSearch(stories)
  const holders = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story])))
  return new Map(
    documents.map((document) => {
      const { id } = document.article
      const newer = (versions.get(id) ?? []).flatMap((one) => holders.get(one) ?? [])
      return [id, [...new Set([...search([document]), ...newer])]]
    })
  )
}

/**
 * The ties, surest first: by a new version of an article, then what stands together, then what is alike where the earlier
 * story goes on in another of tonight's: that has split off.
 */
function tiesOf(
  { grouping: { stories }, together, vocabulary }: GroupedBeside,
  before: readonly ToldStory[],
  { likely, versions }: Ground,
  { oneStory }: GroupOptions
): Tie[] {
  const byId = new Map(before.map((story) => [story.id, story]))
  const beside = stories.flatMap((story) =>
    (together.get(story.id) ?? []).flatMap((id) =>
      shareHeads(story, byId.get(id)!) ? [{ tonight: story.id, earlier: id }] : []
    )
  )
  const older = new Map([...versions].map(([id, of]) => [id, of.map((one) => one.id)]))
  // Likeness alone ties only to what is surely tied to another of tonight's stories.
  const surely = new Set([...beside.map(({ earlier }) => earlier), ...renewedAmong(before, older)])
  const candidates = new Map(
    stories.map(({ id, documents }) => {
      const ids = new Set(documents.flatMap(({ article }) => (likely.get(article.id) ?? []).map((one) => one.id)))
      return [id, [...ids].filter((one) => oneStory || surely.has(one))]
    })
  )
  const alike = tiesBetween(stories, before, { candidates, versions: older }, vocabulary)
  if (oneStory) return alike
  const sure = [...alike.filter(({ score }) => score === Infinity), ...beside]
  const taken = new Set(sure.map(({ earlier }) => earlier))
  const all: readonly Tie[] = [...sure, ...alike.filter(({ earlier }) => taken.has(earlier))]
  return [...new Map(all.map((tie) => [`${tie.tonight} ${tie.earlier}`, tie])).values()]
}

/** The stories that hold an article of which there is a new version. Ids. */
function renewedAmong(before: readonly ToldStory[], versions: ReadonlyMap<string, readonly string[]>): string[] {
  const replaced = new Set([...versions.values()].flat())
  const renewed = before.filter(({ articles }) => articles.some(({ id }) => replaced.has(id)))
  return renewed.map(({ id }) => id)
}

function toldBefore(
  story: Story,
  { sourcesOf, statusOf, joined }: Decided,
  earlier: Earlier,
  withdrawn: ReadonlyMap<string, readonly StatementChange[]>
): ToldBefore | null {
  const ids = sourcesOf.get(story.id) ?? []
  if (ids.length === 0) return null
  const sources = earlier.stories.filter(({ id }) => ids.includes(id))
  const own = earlier.stories.find(({ id }) => id === story.id)
  const isOurs = ({ id }: EarlierStory) => (joined.get(id) ?? id) === story.id
  const gone = sources.filter(isOurs).flatMap(({ id }) => withdrawn.get(id) ?? [])
  return {
    slug: own?.slug ?? null,
    status: statusOf.get(story.id) ?? ('new' satisfies StoryStatus),
    sources: sources.map((source) => ({ ...plainStory(source), isOurs: isOurs(source) })),
    lost: sources.flatMap((source) => (withdrawn.get(source.id) ?? []).map(({ id }) => id)),
    gone: gone.map((change) => ({ ...change, story: story.id }))
  }
}

/** Earlier story -> what its articles' newer versions have withdrawn, where no other article says it. */
function withdrawnBy(
  versions: ReadonlyMap<string, readonly EarlierArticle[]>,
  documents: readonly Document[],
  earlier: Earlier,
  archive: Archive
): ReadonlyMap<string, readonly StatementChange[]> {
  const withdrawn = new Map<string, readonly StatementChange[]>()
  const renewed = new Set([...versions.values()].flat())
  const newerOnes = documents.filter(({ article }) => versions.has(article.id))
  for (const story of earlier.stories.filter(({ articles }) => articles.some((one) => renewed.has(one)))) {
    const newer = newerOnes.filter(({ article }) =>
      versions.get(article.id)?.some((one) => story.articles.includes(one))
    )
    if (newer.length === 0) continue
    const replaced = new Set(newer.flatMap(({ article }) => (versions.get(article.id) ?? []).map(({ id }) => id)))
    const gone = toldOf(story, archive).filter(({ statement, ...told }) => {
      if (!statement.articles.some((id) => replaced.has(id))) return false
      const others = story.articles.filter(({ id }) => statement.articles.includes(id) && !replaced.has(id))
      const standing = others.flatMap((article) => archive.document(article) ?? [])
      return ![...newer, ...standing].some((document) => isStillSaid({ statement, ...told }, document))
    })
    withdrawn.set(
      story.id,
      gone.map(({ statement }) => goneFrom(story.id, statement))
    )
  }
  return withdrawn
}

function goneFrom(story: string, { id, kind, edition, statement }: ToldStatement): StatementChange {
  return { id, story, kind, change: 'gone', was: statement.text, is: null, told: edition }
}
