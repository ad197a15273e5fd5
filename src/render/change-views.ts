/** What changed since the edition before -> what templates see of it. */
import type { Digest, Evidence, StoryDigest } from '../types.js'
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
  const groups = changeLabels.map(({ change, label }) => ({
    change,
    label,
    statements: changes.statements
      .filter((statement) => statement.change === change)
      .map(({ id, was, is }): StatementView => ({
        was: was === is ? null : knownWords(was),
        is: knownWords(is),
        ...(places.get(id)?.(marksOf) ?? nowhere)
      }))
  }))
  return {
    since: dateWords(changes.since) ?? plainWords(changes.since),
    edition: edition(changes.since),
    groups: groups.filter(({ statements }) => statements.length > 0),
    quiet: changes.stories.filter(({ change }) => change === 'quiet').length
  }
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
