import { wordsIn } from '../text/words.js'
import type { Edit, Range } from '../types.js'
import type { Place } from './places.js'

/** A word of a sentence as it is printed; the place of a word that an edit puts in is that of the edit. */
export interface Token extends Range {
  /** Lower case, without possessive. */
  readonly word: string
  /** As printed, without possessive and the stops of initials. */
  readonly surface: string
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
export function tokensOf({ document, sentence }: Place, edits: readonly Edit[]): Token[] {
  const { text } = document.article
  const tokens: Token[] = []
  let at = sentence.start
  for (const edit of edits) {
    if (edit.rule === 'capital') continue
    addTokens(tokens, text, { start: at, end: edit.start })
    for (const { start, end } of wordsIn(edit.text)) {
      tokens.push(tokenOf(edit.text.slice(start, end), { start: edit.start, end: edit.end }, '', false))
    }
    at = edit.end
  }
  addTokens(tokens, text, { start: at, end: sentence.end })
  return tokens
}

function addTokens(tokens: Token[], text: string, range: Range): void {
  let before = range.start
  let owned = false
  for (const { start, end } of wordsIn(text, range)) {
    const written = text.slice(start, end)
    tokens.push(tokenOf(written, { start, end }, text.slice(before, start), owned))
    owned = /['’]s?$/.test(written) || /^['’]/.test(text.slice(end, end + 1))
    before = end
  }
}

function tokenOf(written: string, { start, end }: Range, gap: string, owned: boolean): Token {
  const surface = written.replace(/['’]s?$/, '').replaceAll('.', written.charCodeAt(0) > 57 ? '' : '.')
  const word = surface.toLowerCase().replaceAll('’', "'")
  return {
    ...{ start, end, word, surface },
    breaks: /[,;:.()]/.test(gap),
    tied: gap === '-',
    owned,
    opens: /["“‘:—–]\s?$/.test(gap)
  }
}
