/** THE page: articles in, digest out, stage by stage. Pure, synchronous, no clock, no I/O. */
import { analyse } from './analyse.js'
import { newArchive, type Archive } from './archive.js'
import { uniqueArticles } from './clean/identity.js'
import { articlesOf, compose, othersAmong } from './compose.js'
import { summarise, type StoryContext, type Summary } from './merge/summarise.js'
import { withDefaults } from './options.js'
import { selectDocuments, type Selection } from './select.js'
import { beforeOf, type ToldBefore } from './told-before.js'
import { comparedWith, groundOf, tieStories, type Ground, type Tied } from './tie.js'
import { knownAmong } from './track/known.js'
import type {
  Article,
  Digest,
  DigestArticle,
  DigestOptions,
  Document,
  Earlier,
  EarlierArticle,
  Grouping,
  Notice,
  Relation,
  Story
} from './types.js'

/**
 * One digest out of articles that overlap. The order of the articles does not matter, and an article given twice is
 * read once. Options that are left out take the defaults of `defaultOptions`.
 *
 * @throws RangeError where an option is no valid one.
 */
export function digest(articles: readonly Article[], options: Partial<DigestOptions> = {}): Digest {
  return digestOf(articles.map(analyse), options)
}

/**
 * The same from documents analysed elsewhere, as by worker threads; `notices` are those of reading. `earlier`: what was
 * told on earlier nights; `null` on the first night, and then `changes` is `null`.
 */
export function digestOf(
  documents: readonly Document[],
  given: Partial<DigestOptions> = {},
  notices: readonly Notice[] = [],
  earlier: Earlier | null = null
): Digest {
  const plan = planOf(documents, given, earlier)
  const summaries = plan.tied.grouping.stories.map((story) => summaryOf(plan.taskOf(story), plan.options))
  return digestFrom(plan, summaries, notices)
}

/** A night whose stories are found and not yet told. */
export interface Plan {
  readonly options: DigestOptions
  readonly documents: readonly Document[]
  readonly selection: Selection
  /** The grouping, under the ids of the nights before. */
  readonly tied: Omit<Tied, 'toldOf' | 'relations'>
  /** What was told on earlier nights. */
  readonly earlier: Earlier | null
  /** All that the summary of a story needs: it may be done anywhere, in any order. Made when it is asked for. */
  readonly taskOf: (story: Story) => StoryTask
  /** The related stories, found once, when they are asked for: no summary needs them. */
  readonly relations: () => readonly Relation[]
  /** The articles of the digest, made once, when they are asked for. */
  readonly articles: () => readonly DigestArticle[]
}

/** Plain data. */
export interface StoryTask {
  readonly story: Story
  readonly context: Omit<StoryContext, 'before'>
  /** What was told of it on earlier nights; `null` where nothing. */
  readonly told: ToldBefore | null
}

/** Does a task. */
export function summaryOf(task: StoryTask, options: DigestOptions): Summary {
  return summarise(task.story, contextFor(task), options)
}

/** All that the summary of the task's story must know. */
export function contextFor({ story, context, told }: StoryTask): StoryContext {
  return { copies: context.copies, before: told === null ? null : beforeOf(story, told) }
}

/** A night whose documents are chosen and not yet grouped. */
export interface Start extends Pick<Plan, 'options' | 'documents' | 'selection' | 'earlier'> {
  readonly ground: Ground
  /** The earlier articles that tonight's are compared with. */
  readonly comparedWith: readonly EarlierArticle[]
}

/** The documents put in order, and what they are to be compared with. */
export function startOf(
  documents: readonly Document[],
  given: Partial<DigestOptions>,
  earlier: Earlier | null = null
): Start {
  const options = withDefaults(given)
  const unique = uniqueArticles(documents)
  const selection = selectDocuments(unique, options, knownAmong(unique, earlier))
  const ground = groundOf(selection.used, earlier)
  return { options, documents: unique, selection, earlier, ground, comparedWith: comparedWith(ground, earlier) }
}

/** The first half of `digestOf`: the documents put in order, grouped, and tied to what was told on earlier nights. */
export function planOf(...given: Parameters<typeof startOf>): Plan {
  return planFrom(startOf(...given))
}

/** The same from a start; `archive` may know already what is compared of earlier articles. */
export function planFrom(start: Start, archive: Archive = newArchive()): Plan {
  const { options, documents, selection, earlier, ground } = start
  const { toldOf, relations, ...tied } = tieStories(selection.used, options, earlier, ground, archive)
  const contextOf = contextsOf(tied.grouping)
  const taskOf = (story: Story) => ({ story, context: contextOf(story), told: toldOf(story) })
  const articles = foundOnce(() => articlesOf(documents, tied.grouping))
  return { options, documents, selection, tied, earlier, taskOf, relations: foundOnce(relations), articles }
}

/** What it was found in may go then. */
function foundOnce<Found>(find: () => Found): () => Found {
  let state: { readonly find: () => Found } | { readonly found: Found } = { find }
  return () => {
    if ('find' in state) state = { found: state.find() }
    return state.found
  }
}

/** The second half: one digest out of the summaries of the plan's stories, in their order. */
export function digestFrom(
  { options, documents, selection, earlier, tied: { grouping, loose, joined }, relations, articles: found }: Plan,
  summaries: readonly Summary[],
  notices: readonly Notice[]
): Digest {
  const [articles, related] = [found(), relations()]
  const parts = { documents, articles, selection, grouping, related, notices, earlier, loose, joined }
  return compose(summaries, parts, options)
}

/** What the digest will likely say of a story, known as soon as it is summarised: all of it, where all related ones are told. */
export function likelyTold({ relations, articles }: Plan): (summary: Summary) => LikelyTold {
  const others = othersAmong(relations())
  const byId = new Map(articles().map((article) => [article.id, article]))
  return ({ story, changes }) => ({
    story: { ...story, related: others.get(story.id) ?? [] },
    changes,
    sources: story.articles.flatMap((id) => byId.get(id) ?? [])
  })
}

export interface LikelyTold extends Pick<Summary, 'story' | 'changes'> {
  readonly sources: readonly DigestArticle[]
}

/** What a story's summary must know of the other articles; of all copies those that its articles lead to. */
function contextsOf({ duplicates }: Pick<Grouping, 'duplicates'>): (story: Story) => StoryContext {
  const originals = new Map(duplicates.map(({ a, b }) => [b, a]))
  return (story) => ({ copies: copiesOf(story, originals) })
}

function copiesOf({ documents }: Story, originals: ReadonlyMap<string, string>): Map<string, string> {
  const copies = new Map<string, string>()
  for (const { article } of documents) {
    for (let at = article.id; originals.has(at) && !copies.has(at); at = originals.get(at)!) {
      copies.set(at, originals.get(at)!)
    }
  }
  return copies
}
