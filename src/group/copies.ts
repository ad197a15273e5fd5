import { honorifics, titleHeads } from '../lexicon/titles.js'
import { sharedShingles, shinglesOf, type Shingles } from '../text/shingles.js'
import { cosineOf, vectorOf } from '../text/similarity.js'
import { termsOf } from '../text/terms.js'
import { wordPlacesIn, wordsIn } from '../text/words.js'
import type { DuplicateKind } from '../types.js'

/** That one text is a copy of the other. */
export interface Copy {
  readonly kind: DuplicateKind
  /** 0 to 1: the share of the shorter text's runs of words that stand in the longer, or the cosine of a rewrite. */
  readonly score: number
  readonly reason: string
}

/** Whether two texts are one text in two forms: the same words, a shortened form, a rewrite; `null` if they are two. */
export function copyIn(a: string, b: string): Copy | null {
  const [left, right] = [shinglesOf(a), shinglesOf(b)]
  const changes = (): string => changedFigures(a, b)
  const cosine = (): number => cosineOf(vectorOf(termsOf(a)), vectorOf(termsOf(b)))
  const copy = copyOfWords(left, right, changes) ?? copyOfMeaning(left, right, cosine(), changes)
  return copy === null || copy.kind === 'exact' || !hasOtherNames(a, b) ? copy : null
}

/**
 * From here up the shorter text is taken from the longer. On the visible pairs copies other than rewrites have .80 and
 * more, reports that overlap in part .55 and less: the middle of the gap, a little to the side of caution.
 */
export const leastContained = 0.68

/**
 * A text of which no sentence stayed as it was, while its words did: rewrites of the visible pairs have a cosine of .95 and
 * more and share .37 of their runs; reports on one event stay below .82.
 */
export const leastRewritten = 0.88
const leastKept = 0.25
/** A rewrite is about as long as its original: two texts of one agency on one subject need not be. */
const leastLength = 0.6

/** Shorter texts are no copies but by being the same: a teaser has 25 words, a cookie notice ten. */
const leastRuns = 12

/** A copy by its runs of three words; `changes` tells the figures that differ. */
export function copyOfWords(left: Shingles, right: Shingles, changes: () => string): Copy | null {
  const [small, large] = left.length <= right.length ? [left, right] : [right, left]
  const contained = small.length === 0 ? 0 : sharedShingles(small, large) / small.length
  const ratio = large.length === 0 ? 0 : small.length / large.length
  if (contained === 1 && ratio === 1) return { kind: 'exact', score: 1, reason: `Same words throughout${changes()}` }
  if (small.length < leastRuns || contained < leastContained) return null
  const kind = ratio < shortened ? 'excerpt' : 'near'
  const length = ratio < shortened ? `; the one has ${percent(ratio)} of the other's length` : ''
  return {
    kind,
    score: rounded(contained),
    reason: `${percent(contained)} of the shorter text's runs of three words stand in the other${length}${changes()}`
  }
}

/** Below this share of the original's length a copy is a shortened one. */
const shortened = 0.75

/** A copy by its words, where hardly a run of words is left as it was. */
export function copyOfMeaning(left: Shingles, right: Shingles, cosine: number, changes: () => string): Copy | null {
  const [small, large] = left.length <= right.length ? [left, right] : [right, left]
  if (cosine < leastRewritten || small.length < leastRuns || small.length / large.length < leastLength) return null
  const contained = sharedShingles(small, large) / small.length
  if (contained < leastKept) return null
  return {
    kind: 'rewrite',
    score: rounded(cosine),
    reason: `The same words in other sentences: likeness ${rounded(cosine)}, ${percent(contained)} of the runs of three words kept${changes()}`
  }
}

/**
 * Whether two texts name other people and places: fewer than a third of the names of the one that has less stand in the
 * other. A copy may change a figure, a headline, every third word, but it tells of the same people in the same place;
 * two reports out of one mould (two fires, two strikes, two companies' results) do not.
 */
export function hasOtherNames(a: string, b: string): boolean {
  const [left, right] = [namesIn(a), namesIn(b)]
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  if (few.size < leastNames) return false
  const shared = [...few].filter((name) => many.has(name)).length
  return shared * 3 < few.size
}

/** From one name nothing is told: it may be spelled in another way. */
const leastNames = 2

/** Words with a capital inside sentences, but for days, months and titles, which every text may hold. */
function namesIn(text: string): Set<string> {
  const found = text.match(/(?<=[\p{Ll}\p{N},;’'] )\p{Lu}[\p{L}\p{M}]{2,30}/gu) ?? []
  return new Set(found.map((word) => word.toLowerCase()).filter((word) => !anyonesWord.has(word)))
}

const anyonesWord: ReadonlySet<string> = new Set([
  ...titleHeads,
  ...honorifics,
  ...'january february march april may june july august september october november december'.split(' '),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
])

/** What a reader must know of a copy: the numbers that it changed. */
export function changedFigures(a: string, b: string): string {
  const [left, right] = [numbersIn(a), numbersIn(b)]
  const only = [...left].filter((number) => !right.has(number))
  const instead = [...right].filter((number) => !left.has(number))
  if (only.length === 0 || instead.length === 0) return ''
  return `; figures differ: ${only.slice(0, 3).join(', ')} against ${instead.slice(0, 3).join(', ')}`
}

function numbersIn(text: string): Set<string> {
  const places = wordPlacesIn(text)
  const found = new Set<string>()
  for (let index = 0; index < places.length; index += 2) {
    const start = places[index]!
    const first = text.charCodeAt(start)
    if (first < 48 || first > 57) continue
    for (const { word } of wordsIn(text, { start, end: places[index + 1]! })) found.add(word)
  }
  return found
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
