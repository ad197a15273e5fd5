/** Words as they stand in texts, each looked up once: what a claim asks of a word is asked of the same words all night. */
import { givenNames } from '../lexicon/names.js'
import { countryOf, opensCountry } from '../lexicon/places.js'
import { titleHeads } from '../lexicon/titles.js'
import { monthNames, weekdayNames } from '../text/dates-grammar.js'
import type { Form } from '../text/forms.js'
import { wordsAt, wordsOf, type WordsAt } from '../text/recent-words.js'
import { stemOf } from '../text/stems.js'
import { stopWords } from '../text/stopwords.js'
import { weightOf } from '../text/weights.js'
import type { Range } from '../types.js'
import { opensPhrase, senseOf } from './synonyms.js'
import {
  accusing,
  beForms,
  dualWords,
  framing,
  intentStems,
  lightWords,
  modals,
  negators,
  notNames,
  numberWords,
  parts,
  pastForms,
  scales,
  seats,
  sitePrepositions
} from './words.js'

/** A word as it stands in a text. */
export interface Lexeme {
  readonly form: Form
  /** As written, without a possessive ending and the stops of initials. */
  readonly surface: string
  /** The same in lower case, with straight apostrophes. */
  readonly word: string
  readonly stem: string
  readonly sense: string
  /** How rare the stem is. */
  readonly rarity: number
  /** What it says as a word, and as a name. */
  readonly asWord: Sensed
  readonly asName: Sensed
  /** The country that it names or points at, `null` where it has no capital or names none. */
  readonly country: Sensed | null
  /** The value of a number in digits or letters. */
  readonly value: number | null
  /** Bits of `is`. */
  readonly kinds: number
}

/**
 * What a word, or two, says in a claim. Made once a word: where it was made for each word of a text, now with a whole number
 * and now with a fraction, V8 threw the machine code of its maker away hundreds of times.
 */
export interface Sensed {
  readonly sense: string
  readonly weight: number
  readonly name: boolean
  /** Words that it takes. */
  readonly length: number
}

/** No word weighs more than this, so that one rare name does not decide alone, and no verb less than `common`. */
export const heaviest = 6
export const common = 2
export const countryWeight = 4
/** Titles before names, and words that only hold a number. */
const lightest = 0.5

/** The words of a text. */
export interface Spelling {
  /** Start, end, start, end, ... */
  readonly places: readonly number[]
  readonly lexemes: readonly Lexeme[]
}

/** The words of a text, or of a range of it; `offset` is taken from their places. */
export function spellingOf(text: string, range?: Range, offset = 0): Spelling {
  return range ? spelled(wordsAt(text, range.start, range.end), offset) : spelled(wordsOf(text), offset)
}

function spelled({ places: all, forms, from, to }: WordsAt, offset: number): Spelling {
  const places: number[] = []
  const lexemes: Lexeme[] = []
  for (let index = from; index < to; index++) {
    places.push(all[2 * index]! - offset, all[2 * index + 1]! - offset)
    lexemes.push(lexemeOf(forms[index]!))
  }
  return { places, lexemes }
}

/** What a word is: bits of `Lexeme.kinds`. */
export const is = {
  stop: 1,
  negator: 1 << 1,
  modal: 1 << 2,
  be: 1 << 3,
  past: 1 << 4,
  ly: 1 << 5,
  accusing: 1 << 6,
  intent: 1 << 7,
  site: 1 << 8,
  notName: 1 << 9,
  capital: 1 << 10,
  given: 1 << 11,
  light: 1 << 12,
  /** The first word of a phrase that has a sense of its own. */
  opensPhrase: 1 << 13,
  /** The first word of a country's name of two words. */
  opensCountry: 1 << 14,
  /** A day, a month or a year. */
  day: 1 << 15,
  /** Sets a claim into a frame: "if", "quarter". */
  framing: 1 << 16,
  /** Has a value. */
  number: 1 << 17,
  /** Written with stops that `surface` leaves out: "U.S". */
  initials: 1 << 18,
  /** "Half", "quarter". */
  part: 1 << 19,
  /** "Both", "bilateral". */
  dual: 1 << 20
} as const

/** The word that is written so. */
export function lexemeOf(form: Form): Lexeme {
  const known = lexemes[form.place]
  if (known !== undefined && known.form === form) return known
  const lexeme = newLexeme(form)
  if (form.place < 0) return lexeme
  if (++made > mostKept) {
    lexemes.length = 0
    made = 1
  }
  while (lexemes.length <= form.place) lexemes.push(undefined)
  return (lexemes[form.place] = lexeme)
}

/** Bounds memory on hostile input; a night of 1,000 articles has some 30,000 words. */
const mostKept = 50_000
/** By the place of the form; without gaps, so that V8 keeps it as a list. */
const lexemes: (Lexeme | undefined)[] = []
let made = 0

function newLexeme(form: Form): Lexeme {
  const { written } = form
  const cut = possessiveLengthOf(written)
  const bare = cut === 0 ? written : written.slice(0, -cut)
  const initials = bare.charCodeAt(0) > 57 && bare.includes('.')
  const surface = initials ? bare.replaceAll('.', '') : bare
  const lower = (initials ? surface : written).toLowerCase().replaceAll('’', "'")
  const word = initials ? lower : lower.slice(0, lower.length - cut)
  const stem = stemOf(word)
  const rarity = weightOf(stem)
  const hasCapital = surface.charAt(0) !== surface.charAt(0).toLowerCase()
  const country = hasCapital ? (seats.get(surface) ?? countryOf(surface)) : null
  const value = valueOf(word)
  const kinds =
    kindsOfWord(word, stem)
    | kindsOfSurface(surface)
    | (hasCapital ? is.capital : 0)
    | (initials ? is.initials : 0)
    | (value === null ? 0 : is.number)
  const sense = senseOf(word)
  const weight = Math.max(common, Math.min(heaviest, rarity))
  return {
    form,
    surface,
    word,
    stem,
    sense,
    rarity,
    asWord: sensed(sense, (kinds & is.light) === 0 ? weight : lightest, false),
    asName: sensed(stem, Math.max(3, weight), true),
    country: country === null ? null : sensed(`@${country}`, countryWeight, true),
    value,
    kinds
  }
}

function sensed(sense: string, weight: number, name: boolean): Sensed {
  return { sense, weight, name, length: 1 }
}

/** Characters of a possessive ending: 2 for "’s", 1 for the bare apostrophe. */
function possessiveLengthOf(written: string): number {
  const last = written.charCodeAt(written.length - 1)
  if (isApostrophe(last)) return 1
  return (last === 115 || last === 83) && isApostrophe(written.charCodeAt(written.length - 2)) ? 2 : 0
}

/** Whether a code unit is an apostrophe, straight or curly. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}

function kindsOfWord(word: string, stem: string): number {
  return (
    (stopWords.has(word) ? is.stop : 0)
    | (negators.has(word) ? is.negator : 0)
    | (modals.has(word) || word.endsWith("'ll") ? is.modal : 0)
    | (beForms.has(word) ? is.be : 0)
    | (word.endsWith('ed') || pastForms.has(word) ? is.past : 0)
    | (word.endsWith('ly') ? is.ly : 0)
    | (accusing.has(word) ? is.accusing : 0)
    | (intentStems.has(stem) ? is.intent : 0)
    | (sitePrepositions.has(word) ? is.site : 0)
    | (notNames.has(word) ? is.notName : 0)
    | (lightWords.has(word) || titleHeads.has(word) ? is.light : 0)
    | (opensPhrase(word) ? is.opensPhrase : 0)
    | (framing.has(word) ? is.framing : 0)
    | (parts.has(word) ? is.part : 0)
    | (dualWords.has(word) ? is.dual : 0)
  )
}

function kindsOfSurface(surface: string): number {
  return (
    (givenNames.has(surface) ? is.given : 0)
    | (seatHeads.has(surface) || opensCountry(surface) ? is.opensCountry : 0)
    | (isDay(surface) ? is.day : 0)
  )
}

const seatHeads: ReadonlySet<string> = new Set([...seats.keys()].map((name) => name.split(' ')[0] ?? ''))

/** A capital, as of "Monday", or four digits, as of a year. */
function isDay(surface: string): boolean {
  const first = surface.charCodeAt(0)
  return first >= 65 && first <= 90 ? dayNames.has(surface.toLowerCase()) : /^(?:1[89]|20)\d\d$/.test(surface)
}

const dayNames: ReadonlySet<string> = new Set([...weekdayNames, ...monthNames])

function valueOf(word: string): number | null {
  const spelled = numberWords.get(word)
  if (spelled !== undefined) return spelled
  const digits = /^(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,10})?)(k|m|mn|bn|b|tn|s|st|nd|rd|th)?$/.exec(word)
  if (digits === null) return null
  return Number(digits[1]!.replaceAll(',', '')) * (scales.get(digits[2] ?? '') ?? 1)
}
