/** Proof of printed words: allowed edits only, and they replay to the text. */
import { replayEdits } from '../text/edits.js'
import { foldSpace } from '../text/spans.js'
import { failure, type Case, type Failure } from './claims.js'
import type { AttributionEntry, Edit, Evidence, Span } from '../types.js'

interface Worded {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly evidence: Evidence
}

/** The words between names in square brackets, as in "[Xi Jinping and Mikhail Mishustin]". */
const linkWords = /^(?:of|and|in|on|,|\s)*$/

/** Every edit is an allowed one, and replaying them over `evidence[0]` gives the printed text. */
export function wordingFailures(
  proof: Case,
  id: string,
  { text, edits, evidence: [place] }: Worded,
  attribution: readonly AttributionEntry[]
): Failure[] {
  const article = proof.articles.get(place.article)
  const whole = (place.part === 'title' ? article?.title : article?.text) ?? ''
  const failures = edits.flatMap((edit, index) => {
    const wrong = editFault(edit, whole, place, edits[index - 1], attribution)
    return wrong === null ? [] : [failure(id, 'edit', `The edit at ${edit.start} (${edit.rule}): ${wrong}`)]
  })
  return [...failures, ...replayFailures(id, text, edits, whole, place)]
}

function replayFailures(id: string, text: string, edits: readonly Edit[], whole: string, place: Span): Failure[] {
  try {
    if (replayEdits(whole, place, edits) === text) return []
    return [failure(id, 'words', 'The printed words are not those of the evidence with the edits replayed')]
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return [failure(id, 'edit', error.message)]
  }
}

function editFault(
  { start, end, text, rule }: Edit,
  whole: string,
  place: Span,
  before: Edit | undefined,
  attribution: readonly AttributionEntry[]
): string | null {
  switch (rule) {
    case 'name':
    case 'date':
      return bracketFault(text, attribution)
    case 'capital':
      return capitalFault(whole.slice(start, end), text)
    case 'dateline':
    case 'connective':
      return text !== '' ? 'a cut puts nothing in' : headFault(whole, place, start, before)
    case 'tail':
      return text !== '' ? 'a cut puts nothing in' : tailFault(whole, place, start, end)
    case 'aside':
    case 'attribution':
      if (text !== '') return 'a cut puts nothing in'
      return start < end ? null : 'it cuts nothing'
    default:
      return 'there is no such rule'
  }
}

/** Brackets hold names or dates, each with an entry that says where it stands, and linking words between them. */
function bracketFault(text: string, attribution: readonly AttributionEntry[]): string | null {
  const inside = /^\[([^[\]]+)\]$/.exec(text.trim())?.[1]
  if (inside === undefined) return `"${text}" is not in square brackets`
  const names = attribution.filter(({ as }) => as === 'name' || as === 'date').map(({ name }) => foldSpace(name))
  const rest = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((words, name) => words.replaceAll(name, ' '), inside)
  return linkWords.test(rest) && names.length > 0 ? null : `no entry says where "${inside}" stands`
}

function capitalFault(was: string, is: string): string | null {
  if (was.length === 0 || is === was || is.toLowerCase() !== was.toLowerCase()) return 'it is no change of a capital'
  return was.slice(1) === is.slice(1) ? null : 'it changes more than the first letter'
}

/** A cut at the head: nothing printed before it. */
function headFault(whole: string, place: Span, start: number, before: Edit | undefined): string | null {
  const from = before && before.text === '' ? before.end : place.start
  return whole.slice(from, start).trim() === '' ? null : 'it is not at the head of the sentence'
}

/** A cut at the end: from a comma or dash to the closing stop. */
function tailFault(whole: string, place: Span, start: number, end: number): string | null {
  if (!/^[\s,;:–—-]/.test(whole.slice(start, end))) return 'it does not begin after a comma'
  return /^["'”’)\]\s.!?…]*$/.test(whole.slice(end, place.end)) ? null : 'it does not reach the end of the sentence'
}
