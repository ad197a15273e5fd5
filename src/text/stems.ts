import { flat } from './spans.js'

/**
 * The stem of a lower-case English word: M. F. Porter, "An algorithm for suffix stripping", 1980, with the author's later
 * changes (`logi`, `bli`). Words of one or two letters, and words with a digit or a letter outside a-z, stay as they are.
 */
export function stemOf(word: string): string {
  if (word.length < 3) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  if (!/^[a-z]+$/.test(word)) return word
  if (word.length > longestKept) return toStem(word)
  if (stems.size >= mostKept) stems.clear()
  const own = flat(word)
  const stem = toStem(own)
  stems.set(own, stem)
  return stem
}

/** Stems at hand, as every stage asks for them; bounded, since hostile input has words without end. */
const stems = new Map<string, string>()
const mostKept = 50_000
const longestKept = 40

function toStem(word: string): string {
  const root = withI(withoutPast(withoutPlural(word)))
  return withoutE(lastEndings(replaced(replaced(root, long, 0), middle, 0)))
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measureOf(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (cut === 0) return word
  const stem = word.slice(0, -cut)
  return hasVowel(stem) ? mended(stem) : word
}

function mended(stem: string): string {
  if (/(?:at|bl|iz)$/.test(stem)) return stem + 'e'
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1)
  return measureOf(stem) === 1 && endsShort(stem) ? stem + 'e' : stem
}

function withI(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? word.slice(0, -1) + 'i' : word
}

type Endings = readonly (readonly [ending: string, instead: string])[]

// prettier-ignore
const long: Endings = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['bli', 'ble'],
  ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'],
  ['ator', 'ate'], ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'],
  ['iviti', 'ive'], ['biliti', 'ble'], ['logi', 'log']
]

const middle: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', '']
]

// prettier-ignore
const last: Endings = [
  ['ement', ''], ['ment', ''], ['al', ''], ['ance', ''], ['ence', ''], ['er', ''], ['ic', ''], ['able', ''],
  ['ible', ''], ['ant', ''], ['ent', ''], ['ou', ''], ['ism', ''], ['ate', ''], ['iti', ''], ['ous', ''], ['ive', ''],
  ['ize', '']
]

function lastEndings(word: string): string {
  if (word.endsWith('ion') && /[st]$/.test(word.slice(0, -3))) {
    return measureOf(word.slice(0, -3)) > 1 ? word.slice(0, -3) : word
  }
  return replaced(word, last, 1)
}

/** The first ending that fits decides, whether or not its stem is long enough. */
function replaced(word: string, endings: Endings, measure: number): string {
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    return measureOf(stem) > measure ? stem + instead : word
  }
  return word
}

function withoutE(word: string): string {
  let stem = word
  if (stem.endsWith('e')) {
    const short = stem.slice(0, -1)
    const measure = measureOf(short)
    if (measure > 1 || (measure === 1 && !endsShort(short))) stem = short
  }
  return stem.endsWith('ll') && measureOf(stem) > 1 ? stem.slice(0, -1) : stem
}

function isVowelAt(word: string, at: number): boolean {
  const unit = word.charCodeAt(at)
  if (unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117) return true
  return unit === 121 && at > 0 && !isVowelAt(word, at - 1)
}

/** How often a run of vowels is followed by a run of consonants. */
function measureOf(stem: string): number {
  let count = 0
  let vowelBefore = false
  for (let at = 0; at < stem.length; at++) {
    const unit = stem.charCodeAt(at)
    const vowel: boolean =
      unit === 97
      || unit === 101
      || unit === 105
      || unit === 111
      || unit === 117
      || (unit === 121 && at > 0 && !vowelBefore)
    if (vowelBefore && !vowel) count++
    vowelBefore = vowel
  }
  return count
}

function hasVowel(stem: string): boolean {
  for (let at = 0; at < stem.length; at++) if (isVowelAt(stem, at)) return true
  return false
}

function endsDouble(stem: string): boolean {
  const end = stem.length - 1
  return end > 0 && stem.charCodeAt(end) === stem.charCodeAt(end - 1) && !isVowelAt(stem, end)
}

/** Consonant, vowel, consonant other than w, x, y: hop, fil. */
function endsShort(stem: string): boolean {
  const end = stem.length - 1
  if (end < 2 || isVowelAt(stem, end) || !isVowelAt(stem, end - 1) || isVowelAt(stem, end - 2)) return false
  return !'wxy'.includes(stem.charAt(end))
}
