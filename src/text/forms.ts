import { flat } from './spans.js'
import { stemOf } from './stems.js'
import { stopWords } from './stopwords.js'
import { weightOf } from './weights.js'
import { toPlain } from './words.js'

/** A word as it stands in texts. */
export interface Form {
  readonly written: string
  /** Lower case, without possessive and accents, the Porter stem; `''` for a stop word or a single letter. */
  readonly term: string
  /** How rare the term is; 0 where there is none. */
  readonly weight: number
  /** Of its letters, as if they were small ones, with straight apostrophes (FNV-1a). */
  readonly hash: number
  /** For tables of forms: from 0, of two forms at hand never the same; -1 for one that is not kept. */
  readonly place: number
  /** The batch of articles that counted it last, and the number of its term there: -1 for none. */
  batch: number
  number: number
  /** What grouping asks of it, as bits; -1 before it was asked. */
  marks: number
}

/** What is known of a word as it stands in a text: every stage asks it of the same words. */
export function formOf(written: string): Form {
  const known = forms.get(written)
  if (known !== undefined) return known
  if (written.length > longestWord) return newForm(written, -1)
  if (forms.size >= mostForms) forms.clear()
  const form = newForm(flat(written), forms.size)
  forms.set(form.written, form)
  return form
}

/** Forms kept at hand: a night of 20,000 articles has about 250,000 different words; hostile input must not fill memory. */
const mostForms = 300_000
/** Longer runs are no words of a language; they are not kept or stemmed. */
const longestWord = 40
const forms = new Map<string, Form>()

function newForm(written: string, place: number): Form {
  const term = toTerm(written)
  const weight = term === '' ? 0 : weightOf(term)
  return { written, term, weight, hash: hashOf(written), place, batch: 0, number: -1, marks: -1 }
}

function hashOf(written: string): number {
  let hash = hashBasis
  for (let at = 0; at < written.length; at++) hash = Math.imul(hash ^ plainUnit(written.charCodeAt(at)), hashPrime)
  return hash
}

export const hashBasis = 0x811c9dc5
export const hashPrime = 0x01000193

/** Small letters for capitals, a straight apostrophe for a curly one. */
function plainUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  return unit === 0x2019 ? 39 : String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}

function toTerm(surface: string): string {
  if (surface === 'US') return 'us'
  const plain = withoutAccents(toPlain(surface))
  if (plain.length > longestWord) return plain
  if (isDigit(plain.charCodeAt(0))) return plain.replaceAll(',', '')
  if (plain.includes('.')) return plain.replaceAll('.', '')
  if (stopWords.has(plain)) return ''
  const bare = plain.endsWith("'s") ? plain.slice(0, -2) : plain.endsWith("'") ? plain.slice(0, -1) : plain
  if (bare.length < 2 || stopWords.has(bare)) return ''
  return stemOf(bare)
}

function withoutAccents(word: string): string {
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) > 127) return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  }
  return word
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
