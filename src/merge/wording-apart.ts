/** Whether two forms of one remark say it in other words, or only write, cut or join the same ones otherwise. */
import { termOf } from '../text/terms.js'
import { wordsIn } from '../text/words.js'

/** A word of a remark as it is compared. */
interface Spoken {
  readonly key: string
  /** The stem of a word of content; `''` of a small one. */
  readonly term: string
  /** Whether a sentence ends behind it. */
  readonly ends: boolean
  /** Whether a clause does. */
  readonly parts: boolean
  /** Whether the outlet marks that it left words out behind it. */
  readonly cuts: boolean
}

/** Where a word that both share stands in the one and in the other. */
type Pair = readonly [number, number]

/** Words of both forms that stand between two that they share. */
interface Gap {
  readonly one: readonly Spoken[]
  readonly other: readonly Spoken[]
  /** In how many of them an end of a sentence stands before it. */
  readonly opens: number
  /** Whether one of them marks there that it left words out. */
  readonly isCut: boolean
  /** The words before and behind it, joined. */
  readonly around: readonly [string, string]
}

/**
 * Whether a reader would care that two outlets give a remark so: another word of content, a denial, a number, another person
 * or another modal inside of what both give. Marks, spellings, contractions, small words, what stands in brackets, and
 * sentences that one of them leaves out whole are no difference; nor is a sentence that only shares an end with another.
 */
export function readsOtherwise(a: string, b: string): boolean {
  const [one, other] = [spokenIn(a), spokenIn(b)]
  const gaps = gapsBetween(one, other, sharedStretch(one, other)).filter(isToldByBoth)
  return (
    gaps.some(isTelling)
    || gaps.flatMap(({ one, other }) => [...without(one, other), ...without(other, one)]).length >= manySmall
  )
}

function without(words: readonly Spoken[], others: readonly Spoken[]): Spoken[] {
  return words.filter((word) => !others.some((one) => isSameWord(one, word)))
}

/** "I will not be ... that was sold", "I am not going to be ... they sold": so many small words are another sentence. Judgement. */
const manySmall = 6

/** Longer remarks are compared as far as this many words: the comparison takes time by the product of both. */
const mostWords = 300

function spokenIn(remark: string): Spoken[] {
  const text = remark
    .replace(/\[[^\]]{0,80}\]|\([^)]{0,80}\)/g, (aside) => ' '.repeat(aside.length))
    .replaceAll('’', "'")
  const words = wordsIn(text).slice(0, mostWords)
  return words.flatMap(({ start, end }, index): Spoken[] => {
    const behind = text.slice(end, words[index + 1]?.start ?? text.length)
    const marks = {
      ends: /[.!?…]|\s(?:-|–|—)/.test(behind),
      parts: /[^\s'"”’]/.test(behind),
      cuts: /\.\s?\.|…/.test(behind)
    }
    const parts = partsOf(text.slice(start, end).toLowerCase())
    return parts.map((key, part) => ({
      key,
      term: termOf(key),
      ...(part === parts.length - 1 ? marks : { ends: false, parts: false, cuts: false })
    }))
  })
}

/** "can't" -> "can", "not"; "I'm" -> "i", "am"; "Roe's" -> "roe"; "F.B.I." -> "fbi"; "6:00" has lost its minutes before. */
function partsOf(word: string): string[] {
  if (word === 'cannot') return ['can', 'not']
  const [, stem = word, ending = ''] = /^(.{1,20}?)(n't|'(?:m|re|ll|ve|d|s))$/.exec(word) ?? []
  const whole = irregular.get(stem + ending)
  if (whole) return [whole, 'not']
  const short = contracted.get(ending)
  const plain = stem.replace(/[.']/g, '')
  return short === undefined ? [plain] : [plain, short]
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ["won't", 'will']
])
const contracted: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'d", 'would']
])

/** Places of the words that both share, in the order of both: the stretch that holds most of them at the fewest others. */
function sharedStretch(one: readonly Spoken[], other: readonly Spoken[]): Pair[] {
  const width = other.length + 1
  const scores = new Int32Array((one.length + 1) * width)
  let best = 0
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const step = isSameWord(one[i - 1]!, other[j - 1]!) ? scores[(i - 1) * width + j - 1]! + worthOf(one[i - 1]!) : 0
      const at = i * width + j
      scores[at] = Math.max(0, step, scores[at - width]! - 1, scores[at - 1]! - 1)
      if (scores[at] > scores[best]!) best = at
    }
  }
  return traced(scores, width, best, one, other)
}

function traced(
  scores: Int32Array,
  width: number,
  best: number,
  one: readonly Spoken[],
  other: readonly Spoken[]
): Pair[] {
  const pairs: Pair[] = []
  for (let at = best; scores[at]! > 0;) {
    const [i, j] = [Math.floor(at / width) - 1, (at % width) - 1]
    const isPair = isSameWord(one[i]!, other[j]!) && scores[at] === scores[at - width - 1]! + worthOf(one[i]!)
    if (isPair) pairs.push([i, j])
    at -= isPair ? width + 1 : scores[at] === scores[at - 1]! - 1 ? 1 : width
  }
  return pairs.reverse()
}

/** So many words of one form alone may stand beside a shared word. Judgement: a whole sentence may, and another remark not. */
function worthOf({ term }: Spoken): number {
  return term === '' ? 2 : 5
}

function isSameWord(a: Spoken, b: Spoken): boolean {
  return a.key === b.key || (a.term !== '' && (a.term === b.term || areSpellings(a.key, b.key)))
}

/** "realise" and "realize", "neighbour" and "neighbor", "confident" and "confidence". */
function areSpellings(a: string, b: string): boolean {
  if (a.length < fewestLetters || b.length < fewestLetters || Math.abs(a.length - b.length) > 2) return false
  let alike = 0
  while (alike < a.length && a[alike] === b[alike]) alike++
  if (alike >= fewestLetters) return true
  const [rest, beside] = [a.slice(alike), b.slice(alike)]
  return (
    alike >= fewestLetters - 2
    && (rest.slice(1) === beside.slice(1) || rest.slice(1) === beside || rest === beside.slice(1))
  )
}

const fewestLetters = 6

/** Words of each form that stand between two pairs of shared words. */
function gapBetween(one: readonly Spoken[], other: readonly Spoken[], from: Pair, to: Pair): Gap {
  const [before, beside] = [one[from[0]], other[from[1]]]
  return {
    one: one.slice(from[0] + 1, to[0]),
    other: other.slice(from[1] + 1, to[1]),
    opens: [before, beside].filter((word) => word?.ends !== false).length,
    isCut: before?.cuts === true || beside?.cuts === true,
    around: [
      joined(one.slice(Math.max(0, from[0] + 1 - longestEdge), from[0] + 1)),
      joined(one.slice(to[0], to[0] + longestEdge))
    ]
  }
}

/** What stands between the shared words, and beside their ends as far as the clause goes in both; other sentences part it. */
function gapsBetween(one: readonly Spoken[], other: readonly Spoken[], pairs: readonly Pair[]): Gap[] {
  const all = pairs.slice(1).map((pair, index) => gapBetween(one, other, pairs[index]!, pair))
  const parts = [-1, ...all.flatMap((gap, index) => (isOfOtherSentences(gap) ? [index] : [])), all.length]
  const stretches = parts.slice(1).flatMap((end, index) => {
    const from = parts[index]! + 1
    return isDense(pairs.slice(from, end + 1), parts.length === 2) ? all.slice(from, end) : []
  })
  return [...stretches, ...edgesOf(one, other, pairs)]
}

/** Whether so many of the words of a stretch are in both that they are the same words told twice; a few beside others are not. */
function isDense(pairs: readonly Pair[], isAlone: boolean): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (first === undefined || last === undefined || (!isAlone && pairs.length < fewestShared)) return false
  return pairs.length >= mostOfIt * (Math.min(last[0] - first[0], last[1] - first[1]) + 1)
}

/** Where both end a sentence, and one goes on with more than a few words that the other has not. */
function isOfOtherSentences({ one, other, opens }: Gap): boolean {
  return opens === 2 && Math.max(one.length, other.length) >= fewestOwn
}

/** Words of a sentence of its own. Judgement. */
const fewestOwn = 4

/** The words before and behind all that both share, as far as the clause goes. */
function edgesOf(one: readonly Spoken[], other: readonly Spoken[], pairs: readonly Pair[]): Gap[] {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (first === undefined || last === undefined || pairs.length < mostOfIt * Math.min(one.length, other.length))
    return []
  const head: Pair = [clauseStart(one, first[0]), clauseStart(other, first[1])]
  const tail: Pair = [clauseEnd(one, last[0]), clauseEnd(other, last[1])]
  return [
    ...(isEdge(first[0] - head[0], first[1] - head[1])
      ? [gapBetween(one, other, [head[0] - 1, head[1] - 1], first)]
      : []),
    ...(isEdge(tail[0] - last[0], tail[1] - last[1]) ? [gapBetween(one, other, last, [tail[0] + 1, tail[1] + 1])] : [])
  ]
}

/** Other words at an end of a clause, few on either side; many are another sentence that only ends alike. */
function isEdge(one: number, other: number): boolean {
  return one > 0 && other > 0 && one <= longestEdge && other <= longestEdge
}

/** Words. Judgement, looked at on the 60 wordings of the visible stories that were told as differences before. */
const longestEdge = 5

/** Fewer words in common are of any two remarks. Judgement. */
const fewestShared = 5

/** The share of the shorter form that both must have for its ends to be compared; the same makes two forms one quote. */
const mostOfIt = 0.6

function clauseStart(words: readonly Spoken[], at: number): number {
  let start = at
  while (start > 0 && !words[start - 1]!.parts) start--
  return start
}

function clauseEnd(words: readonly Spoken[], at: number): number {
  let end = at
  while (end < words.length - 1 && !words[end]!.parts) end++
  return end
}

/** Whether the forms have other words there, and not only fewer, joined or repeated ones. */
function isToldByBoth({ one, other, opens, isCut, around }: Gap): boolean {
  if (one.length === 0 || other.length === 0) {
    const more = one.length === 0 ? other : one
    // A sentence that one of them leaves out whole, or words whose place it marks.
    if (isCut || (opens > 0 && more.at(-1)?.ends === true)) return false
    // "We will not, we will not".
    if (around[0].endsWith(joined(more)) || around[1].startsWith(joined(more))) return false
  }
  return joined(one) !== joined(other)
}

function isTelling({ one, other }: Gap): boolean {
  return hasOwn(one, other) || hasOwn(other, one) || haveOthers(one, other, people) || haveOthers(one, other, modals)
}

function joined(words: readonly Spoken[]): string {
  return words.map(({ key }) => key).join('')
}

/** A word of content, a number or a denial that the other has not. */
function hasOwn(words: readonly Spoken[], others: readonly Spoken[]): boolean {
  return without(words, others).some(
    ({ term, key }) => (term !== '' || denials.has(key)) && !fillers.has(key) && key !== '00'
  )
}

const denials: ReadonlySet<string> = new Set('no not never nobody nothing neither nor none without'.split(' '))

/** Words of content that are said without being meant, and titles. */
const fillers: ReadonlySet<string> = new Set(
  'okay ok um uh yeah pretty right actually basically obviously gonna wanna gotta couple representative senator president congressman congresswoman general gen sen rep mister'.split(
    ' '
  )
)

/** Both have words of a set, and none in common. */
function haveOthers(one: readonly Spoken[], other: readonly Spoken[], sets: ReadonlyMap<string, string>): boolean {
  const [a, b] = [one, other].map((words) => words.flatMap(({ key }) => sets.get(key) ?? []))
  return a!.length > 0 && b!.length > 0 && !a!.some((sense) => b!.includes(sense))
}

/** Whom a pronoun means, and how sure a modal is. */
const people = sensesOf(
  'i me my mine, you your yours, he him his, she her hers, we us our ours, they them their theirs'
)
const modals = sensesOf('will would shall, can could, may might, must should')

function sensesOf(groups: string): ReadonlyMap<string, string> {
  return new Map(groups.split(', ').flatMap((group) => group.split(' ').map((word): [string, string] => [word, group])))
}
