import type { Edit, Range } from '../types.js'
import { isApostrophe, spellingOf, type Lexeme, type Spelling } from './lexemes.js'
import type { Place } from './places.js'

/** A word of a sentence as it is printed; the place of a word that an edit puts in is that of the edit. */
export interface Token extends Range {
  readonly lexeme: Lexeme
  /** Whether a comma, semicolon, colon, stop or bracket parts it from the word before. */
  readonly breaks: boolean
  /** Whether a hyphen ties it to the word before: "no-limits". */
  readonly tied: boolean
  /** Whether the word before owns it: "Russia’s two largest firms". */
  readonly owned: boolean
  /** Whether a quotation mark, colon or dash stands before it, so that a capital says little. */
  readonly opens: boolean
}

/** The words of a sentence with its edits replayed: words that are cut are gone, names that are put in stand in their place. */
export function tokensOf(
  { document, sentence }: Place,
  edits: readonly Edit[],
  known: Spelling | null = null
): Token[] {
  const { text } = document.article
  const tokens: Token[] = []
  if (known !== null && edits.length === 0) {
    addTokens(tokens, text, sentence.start, known, sentence.start)
    return tokens
  }
  let at = sentence.start
  for (const edit of edits) {
    if (edit.rule === 'capital') continue
    addTokens(tokens, text, at, spellingOf(text, { start: at, end: edit.start }))
    addInserted(tokens, edit)
    at = edit.end
  }
  addTokens(tokens, text, at, spellingOf(text, { start: at, end: sentence.end }))
  return tokens
}

/** What an edit puts in stands at its place. */
function addInserted(tokens: Token[], { text, start, end }: Edit): void {
  for (const lexeme of spellingOf(text).lexemes) {
    tokens.push({ start, end, lexeme, breaks: false, tied: false, owned: false, opens: false })
  }
}

/** `offset`: of the places of the words in the text. */
function addTokens(tokens: Token[], text: string, from: number, { places, lexemes }: Spelling, offset = 0): void {
  let before = from
  let owned = false
  for (let index = 0; index < lexemes.length; index++) {
    const [start, end] = [offset + places[2 * index]!, offset + places[2 * index + 1]!]
    const lexeme = lexemes[index]!
    tokens.push(tokenOf(lexeme, start, end, owned, gapOf(text, before, start)))
    const hasEnding = lexeme.surface.length < end - start
    owned = isApostrophe(text.charCodeAt(hasEnding ? end - 2 : end))
    before = end
  }
}

/** What stands between two words, `''` for a space: the usual case. */
function gapOf(text: string, from: number, to: number): string {
  const isUsual = to === from || (to === from + 1 && text.charCodeAt(from) === 32)
  return isUsual ? '' : text.slice(from, to)
}

function tokenOf(lexeme: Lexeme, start: number, end: number, owned: boolean, gap: string): Token {
  const [breaks, opens] = gap === '' ? [false, false] : [/[,;:.()]/.test(gap), /["“‘:—–]\s?$/.test(gap)]
  return { start, end, lexeme, breaks, tied: gap === '-', owned, opens }
}
