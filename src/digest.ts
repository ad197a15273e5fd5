/** THE page: articles in, digest out, stage by stage. Pure, synchronous, no clock, no I/O. */
import { analyse } from './analyse.js'
import { uniqueArticles } from './clean/identity.js'
import { compose } from './compose.js'
import { groupDocuments } from './group/group.js'
import { summarise, type StoryContext } from './merge/summarise.js'
import { withDefaults } from './options.js'
import { selectDocuments } from './select.js'
import type {
  Article,
  Digest,
  DigestOptions,
  Document,
  Earlier,
  Grouping,
  Notice,
  RelatedStory,
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
  const options = withDefaults(given)
  const unique = uniqueArticles(documents)
  const selection = selectDocuments(unique, options)
  const grouping = groupDocuments(selection.used, options)
  const contextOf = contextsOf(grouping)
  const summaries = grouping.stories.map((story) => summarise(story, contextOf(story), options))
  return compose(summaries, { documents: unique, selection, grouping, notices, earlier }, options)
}

/** What a story's summary must know of the other articles and stories. */
function contextsOf({ duplicates, related }: Grouping): (story: Story) => StoryContext {
  const copies = new Map(duplicates.map(({ a, b }) => [b, a]))
  const others = new Map<string, RelatedStory[]>()
  const tie = (from: string, to: RelatedStory) => others.set(from, [...(others.get(from) ?? []), to])
  for (const { a, b, reason, evidence } of related) {
    tie(a, { story: b, reason, evidence })
    tie(b, { story: a, reason, evidence })
  }
  return (story) => ({ copies, related: others.get(story.id) ?? [] })
}
