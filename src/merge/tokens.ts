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
  for (const { start, end, word } of wordsIn(text, range)) {
    const token = tokenOf(text.slice(start, end), { start, end }, text.slice(before, start), owned, word)
    tokens.push(token)
    owned =
      token.surface.length < end - start ? isApostrophe(text.charCodeAt(end - 2)) : isApostrophe(text.charCodeAt(end))
    before = end
  }
}

/** `lower`: the word as `wordsIn` has it, where it is at hand. */
function tokenOf(written: string, { start, end }: Range, gap: string, owned: boolean, lower?: string): Token {
  const cut = possessiveLengthOf(written)
  const bare = cut === 0 ? written : written.slice(0, -cut)
  const initials = bare.charCodeAt(0) > 57 && bare.includes('.')
  const surface = initials ? bare.replaceAll('.', '') : bare
  const plain =
    lower !== undefined && !initials ? lower.slice(0, lower.length - cut) : surface.toLowerCase().replaceAll('’', "'")
  const plainGap = gap === ' ' || gap === ''
  return {
    start,
    end,
    word: plain,
    surface,
    breaks: !plainGap && /[,;:.()]/.test(gap),
    tied: gap === '-',
    owned,
    opens: !plainGap && /["“‘:—–]\s?$/.test(gap)
  }
}

/** Characters of a possessive ending: 2 for "’s", 1 for the bare apostrophe. */
function possessiveLengthOf(written: string): number {
  const last = written.charCodeAt(written.length - 1)
  if (isApostrophe(last)) return 1
  return (last === 115 || last === 83) && isApostrophe(written.charCodeAt(written.length - 2)) ? 2 : 0
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}
