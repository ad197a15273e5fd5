/** Proof of printed words: allowed edits only, and they replay to the text. */
import { replayEdits } from '../text/edits.js'
import { foldSpace } from '../text/spans.js'
import { dateReadingsOf } from '../text/dates.js'
import { failure, type Case, type Claim, type Failure } from './claims.js'
import { dateFault } from './dates.js'
import type { Edit, Span } from '../types.js'

type Worded = Claim & { readonly text: string; readonly edits: readonly Edit[] }

/** The words between names in square brackets, as in "[Xi Jinping and Mikhail Mishustin]". */
const linkWords = /^(?:of|and|in|on|,|\s)*$/

/** Every edit is an allowed one, and replaying them over `evidence[0]` gives the printed text. */
export function wordingFailures(proof: Case, claim: Worded): Failure[] {
  const { id, text, edits, evidence } = claim
  const article = proof.articles.get(evidence[0].article)
  const whole = (evidence[0].part === 'title' ? article?.title : article?.text) ?? ''
  const failures = edits.flatMap((edit, index) => {
    const wrong = editFault(proof, claim, edit, whole, edits[index - 1])
    return wrong === null ? [] : [failure(id, 'edit', `The edit at ${edit.start} (${edit.rule}): ${wrong}`)]
  })
  return [...failures, ...replayFailures(id, text, edits, whole, evidence[0])]
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
  proof: Case,
  claim: Worded,
  { start, end, text, rule }: Edit,
  whole: string,
  before: Edit | undefined
): string | null {
  const [place] = claim.evidence
  switch (rule) {
    case 'name':
    case 'date':
      return bracketFault(proof, claim, text)
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
function bracketFault(proof: Case, claim: Worded, text: string): string | null {
  const inside = /^\[([^[\]]+)\]$/.exec(text.trim())?.[1]
  if (inside === undefined) return `"${text}" is not in square brackets`
  const names = claim.attribution.filter(({ as }) => as === 'name' || as === 'date').map(({ name }) => foldSpace(name))
  const rest = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((words, name) => words.replaceAll(name, ' '), inside)
  if (names.length > 0 && linkWords.test(rest)) return null
  const [date] = dateReadingsOf(inside.replace(/^(?:in|on) /, ''), null)
  return date !== undefined && dateFault(proof, claim, 'date', date) === null
    ? null
    : `no entry says where "${inside}" stands`
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
