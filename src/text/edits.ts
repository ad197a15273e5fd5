import type { Edit, Range } from '../types.js'
import { foldSpace } from './spans.js'

/**
 * The printed words of a place: its slice of `text` with `edits` replayed and white space folded to single spaces.
 * The edits lie inside `span`, in order, without overlap; a `RangeError` says which does not.
 */
export function replayEdits(text: string, span: Range, edits: readonly Edit[]): string {
  let printed = ''
  let at = span.start
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > span.end) throw outOfPlace(edit, span)
    printed += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return foldSpace(printed + text.slice(at, span.end))
}

function outOfPlace(edit: Edit, span: Range): RangeError {
  return new RangeError(
    `Expected edits in order inside ${span.start}-${span.end}, got one at ${edit.start}-${edit.end} (${edit.rule})`
  )
}
