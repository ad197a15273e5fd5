/**
 * What a mail that is too long goes without, step by step: first details, then the low stories, at last even of the top
 * story. What was cut is counted by comparing what is left with the whole, so that no step can forget to say so.
 */
import { firstWords } from '../words.js'
import type { MailStoryView, MailView } from './views.js'

/** One kind of thing that a mail goes without, counted. */
export type MailLeft = MailView['left'][number]

/** Makes a mail shorter. */
export type Cut = (view: MailView) => MailView

/** Lines of what changed in a story that stay where the story prints them anyway. */
const keptChanges = 1

/** Articles of a story that stay named. */
const keptSources = 8

/** Characters of a text in a mail that is too long even without all that can go. */
const clippedLength = 200

/** The steps for this mail, in the order in which they are taken. */
export function cutsOf({ full }: MailView): readonly Cut[] {
  const upwards = full.map((_story, index) => full.length - 1 - index)
  return [
    withFewChanges,
    ...upwards.map((index) => inStory(index, withFewSources)),
    ...upwards.map((index) => inStory(index, withoutVariants)),
    ...upwards.map((index) => inStory(index, (story) => ({ ...story, timeline: [] }))),
    ...upwards.slice(0, -1).map(() => withoutLastStory),
    (view) => ({ ...view, also: [], more: view.more + view.also.length }),
    ...halvings.map((halve) => inStory(0, halve)),
    (view) => ({ ...view, changes: null, problems: view.problems.slice(0, 3) }),
    clipped
  ]
}

/** What of a whole mail a cut one does not print. */
export function leftOf(whole: MailView, cut: MailView): readonly MailLeft[] {
  const before = countsOf(whole)
  const after = countsOf(cut)
  return before.flatMap(({ one, many, count }, index) => {
    const gone = count - (after[index]?.count ?? 0)
    return gone > 0 ? { count: gone, words: gone === 1 ? one : many } : []
  })
}

function withFewChanges(view: MailView): MailView {
  if (view.changes === null) return view
  const stories = view.changes.stories.map((story) => {
    const few = story.statements.filter(({ change }) => change === 'revised' || change === 'gone')
    const kept = few.length > 0 ? few : story.statements.slice(0, keptChanges)
    return { ...story, statements: kept, more: story.more + story.statements.length - kept.length }
  })
  return { ...view, changes: { ...view.changes, stories } }
}

function inStory(index: number, change: (story: MailStoryView) => MailStoryView): Cut {
  return (view) => ({ ...view, full: view.full.map((story, at) => (at === index ? change(story) : story)) })
}

function withFewSources(story: MailStoryView): MailStoryView {
  const sources = story.sources.slice(0, keptSources)
  return { ...story, sources, moreSources: story.moreSources + story.sources.length - sources.length }
}

function withoutVariants(story: MailStoryView): MailStoryView {
  return { ...story, quotes: story.quotes.map((quote) => ({ ...quote, variants: [] })) }
}

/** The last story in full becomes the first of those that are only named. */
function withoutLastStory(view: MailView): MailView {
  const last = view.full.at(-1)
  if (!last) return view
  const { headline, href, status, counts } = last
  return { ...view, full: view.full.slice(0, -1), also: [{ headline, href, status, counts }, ...view.also] }
}

type Lists = Pick<MailStoryView, 'differences' | 'singles' | 'figures' | 'quotes' | 'keyPoints' | 'summary' | 'sources'>

/** Each list of the top story to its half, and then to nothing; what matters most goes last. */
const halvings = (['figures', 'quotes', 'differences', 'singles', 'keyPoints', 'sources', 'summary'] as const).flatMap(
  (name) =>
    [0.5, 0].map((share) => (story: MailStoryView): MailStoryView => ({ ...story, ...shortened(story, name, share) }))
)

function shortened(story: Lists, name: keyof Lists, share: number): Partial<Lists> {
  const list: readonly unknown[] = story[name]
  return { [name]: list.slice(0, Math.floor(list.length * share)) }
}

/** Every text at its first words: of a page of which nothing more can go, one word may be a megabyte. */
function clipped(view: MailView): MailView {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return firstWords(value, clippedLength)
    if (Array.isArray(value)) return value.map(inside)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, key === 'href' ? shortAddress(one) : inside(one)])
    )
  }
  return inside(view) as MailView
}

/** An address that is cut is another address. */
function shortAddress(address: unknown): unknown {
  return typeof address === 'string' && address.length > 10 * clippedLength ? null : address
}

interface Counted {
  readonly one: string
  readonly many: string
  readonly count: number
}

function countsOf({ full, changes }: MailView): readonly Counted[] {
  const sum = (size: (story: MailStoryView) => number) => full.reduce((all, story) => all + size(story), 0)
  const changed = changes?.stories.reduce((all, { statements }) => all + statements.length, 0) ?? 0
  return [
    { one: 'story in full', many: 'stories in full', count: full.length },
    {
      one: 'key point',
      many: 'key points',
      count: sum((story) => story.summary.length + story.keyPoints.length + story.singles.length)
    },
    { one: 'figure', many: 'figures', count: sum((story) => story.figures.length) },
    { one: 'quote', many: 'quotes', count: sum((story) => story.quotes.length) },
    {
      one: 'other form of a quote',
      many: 'other forms of quotes',
      count: sum((story) => story.quotes.reduce((all, { variants }) => all + variants.length, 0))
    },
    { one: 'difference', many: 'differences', count: sum((story) => story.differences.length) },
    { one: 'entry of a timeline', many: 'entries of timelines', count: sum((story) => story.timeline.length) },
    { one: 'name of an article', many: 'names of articles', count: sum((story) => story.sources.length) },
    { one: 'line of what changed', many: 'lines of what changed', count: changed }
  ]
}
