/** JSON Lines hold many articles: they are read in pieces, so that one line that cannot be read costs no other. */
import { decode } from './charset.js'
import { kindOfEnding } from './kinds.js'
import type { Source } from './plain.js'

/** A stretch of a source that can be read by itself. */
export interface Piece {
  readonly source: Source
  /** Lines of the whole source that stand before it; `null` where it is no JSON Lines, and cannot be cut. */
  readonly before: number | null
}

/** Lines and characters of a piece: some tenths of a second of reading. */
const longest = { lines: 64, characters: 256 * 1024 }

/** The source in pieces of whole lines; one piece where it is no JSON Lines, or not in UTF-8. */
export function piecesOf(source: Source): Iterable<Piece> {
  const text = linesIn(source)
  return text === null ? [{ source, before: null }] : pieces(source, text, longest.lines, 0)
}

/** The lines of a piece, each by itself. */
export function linesOf({ source, before }: Piece): readonly Piece[] {
  return before === null ? [{ source, before }] : [...pieces(source, decode(source.bytes).text, 1, before)]
}

/** A charset is found by looking at the whole, so only UTF-8 may be cut; a file with a zero byte is no text at all. */
function linesIn({ name, bytes, charset: told }: Source): string | null {
  if (name !== '-' && kindOfEnding(name) !== 'jsonl') return null
  if (bytes.includes(0)) return null
  const { text, charset, guessed } = decode(bytes, told)
  return charset === 'utf-8' && !guessed && text.trim() !== '' ? text : null
}

function* pieces(source: Source, text: string, most: number, start: number): Generator<Piece> {
  const encoder = new TextEncoder()
  const lines = text.split('\n')
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = endOfPiece(lines, from, most)
    const words = lines.slice(from, to).join('\n')
    if (words.trim() !== '')
      yield { source: { ...source, bytes: encoder.encode(words), charset: 'utf-8' }, before: start + from }
  }
}

/** As many lines as a piece may have, and one at least. */
function endOfPiece(lines: readonly string[], from: number, most: number): number {
  let characters = lines[from]?.length ?? 0
  let to = from + 1
  while (to < lines.length && to - from < most) {
    characters += lines[to]?.length ?? 0
    if (characters > longest.characters) break
    to++
  }
  return to
}
