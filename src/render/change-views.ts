/** What changed since the edition before -> what templates see of it. */
import type { Digest, Evidence, StatementChange, StoryDigest } from '../types.js'
import { dateWords } from './dates.js'
import { changeLabels } from './labels.js'
import type { Links } from './place.js'
import type { ReceiptBook } from './receipts.js'
import type { ChangeView, PageView } from './views.js'
import { anchorOf, knownWords, plainWords } from './words.js'

type StatementView = ChangeView['statements'][number]

/** WHAT CHANGED; `null` on the first night. `shown`: ids of the stories that the page prints in full. */
export function changesView(
  { changes, stories }: Digest,
  shown: ReadonlySet<string>,
  marksOf: ReceiptBook['marksOf'],
  { edition, storyPage }: Links
): PageView['changes'] {
  if (changes === null) return null
  const places = new Map(stories.flatMap((story) => placesIn(story, shown.has(story.id))))
  const measures = new Map(stories.flatMap(({ figures }) => figures.map(({ id, measure }) => [id, measure] as const)))
  const slugs = new Map([...changes.stories, ...stories].map(({ id, slug }) => [id, slug] as const))
  const pageOf = (id: string) => {
    const slug = slugs.get(id)
    return slug === undefined ? null : storyPage({ id, slug })
  }
  const groups = changeLabels.map(({ change, label }) => ({
    change,
    label,
    statements: onceEach(changes.statements.filter((statement) => statement.change === change)).map(
      ({ id, story, was, is }): StatementView => ({
        // What is confirmed has not changed: its words of tonight are enough.
        was: was === is || change === 'confirmed' ? null : knownWords(was),
        is: withMeasure(knownWords(is), measures.get(id) ?? null),
        ...(places.get(id)?.(marksOf) ?? nowhere),
        page: pageOf(story)
      })
    )
  }))
  const quiet = changes.stories.filter(({ change }) => change === 'quiet')
  return {
    since: dateWords(changes.since) ?? plainWords(changes.since),
    edition: edition(changes.since),
    groups: groups.filter(({ statements }) => statements.length > 0),
    quiet: quiet.length,
    quietStories: quiet.slice(0, mostQuiet).flatMap(({ id, slug = '' }) => {
      const href = pageOf(id)
      return href === null || slug === '' ? [] : { words: plainWords(slug.replaceAll('-', ' ')), href }
    })
  }
}

/** As many quiet stories are linked as IN ONE MINUTE names; all are counted. */
const mostQuiet = 12

/** A sentence that is a key point and dates something too is one line here. */
function onceEach(statements: readonly StatementChange[]): StatementChange[] {
  const points = new Set(statements.filter(({ kind }) => kind === 'keyPoint').map(({ was, is }) => `${was}\n${is}`))
  return statements.filter(({ kind, was, is }) => kind !== 'timeline' || !points.has(`${was}\n${is}`))
}

/** "15 (people were killed)": a number alone says nothing. */
function withMeasure(is: string | null, measure: string | null): string | null {
  return is === null || measure === null ? is : `${is} (${plainWords(measure)})`
}

type Place = (marksOf: ReceiptBook['marksOf']) => Pick<StatementView, 'anchor' | 'marks'>

const nowhere: ReturnType<Place> = { anchor: null, marks: { shown: [], more: 0 } }

/** Where each statement of a story is printed: on the page, or nowhere, and then its receipts stand at the line. */
function placesIn(story: StoryDigest, isShown: boolean): (readonly [string, Place])[] {
  const statements: readonly { readonly id: string; readonly evidence: Evidence }[] = [
    ...story.keyPoints,
    ...story.figures,
    ...story.quotes,
    ...story.timeline
  ]
  return statements.map(({ id, evidence }) => [
    id,
    (marksOf) =>
      isShown
        ? { anchor: anchorOf(id), marks: nowhere.marks }
        : { anchor: null, marks: marksOf(evidence, 'what-changed') }
  ])
}
