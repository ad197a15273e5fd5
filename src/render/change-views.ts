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
  { edition }: Links
): PageView['changes'] {
  if (changes === null) return null
  const places = new Map(stories.flatMap((story) => placesIn(story, shown.has(story.id))))
  const measures = new Map(stories.flatMap(({ figures }) => figures.map(({ id, measure }) => [id, measure] as const)))
  const groups = changeLabels.map(({ change, label }) => ({
    change,
    label,
    statements: onceEach(changes.statements.filter((statement) => statement.change === change)).map(
      ({ id, was, is }): StatementView => ({
        // What is confirmed has not changed: its words of tonight are enough.
        was: was === is || change === 'confirmed' ? null : knownWords(was),
        is: withMeasure(knownWords(is), measures.get(id) ?? null),
        ...(places.get(id)?.(marksOf) ?? nowhere)
      })
    )
  }))
  return {
    since: dateWords(changes.since) ?? plainWords(changes.since),
    edition: edition(changes.since),
    groups: groups.filter(({ statements }) => statements.length > 0),
    quiet: changes.stories.filter(({ change }) => change === 'quiet').length
  }
}

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
