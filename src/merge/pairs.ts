import { is, type Spelling } from './lexemes.js'

/** The pairs of neighbouring words of a story, numbered as they come. */
export interface PairNumbers {
  readonly stems: Map<string, number>
  /** Of the numbers of two stems -> that of their pair. */
  readonly pairs: Map<number, number>
  /** By the number of a pair: the last of the texts that held it. */
  readonly holders: number[]
  /** Texts so far. */
  texts: number
}

/** A story without readings. */
export function newPairNumbers(): PairNumbers {
  return { stems: new Map(), pairs: new Map(), holders: [], texts: 0 }
}

/** The pairs of neighbouring stems of a text, each once, by number; two stop words make no pair. */
export function pairsOf(text: string, { places, lexemes }: Spelling, numbers: PairNumbers): number[] {
  const holder = numbers.texts++
  const found: number[] = []
  let before = -1
  let light = true
  for (let index = 0; index < lexemes.length; index++) {
    const lexeme = lexemes[index]!
    const isPlain = (lexeme.kinds & is.initials) === 0
    const word = isPlain ? lexeme.word : spelledOf(text.slice(places[2 * index], places[2 * index + 1]))
    const stem = numberOf(isPlain && word.length > 3 ? lexeme.stem : word, numbers.stems)
    const lightNow = isPlain && (lexeme.kinds & is.stop) !== 0
    if (before >= 0 && !(light && lightNow)) {
      const pair = numberOf(keyOf(before, stem), numbers.pairs)
      if (numbers.holders[pair] !== holder) found.push(pair)
      numbers.holders[pair] = holder
    }
    before = stem
    light = lightNow
  }
  return found
}

/** Initials with their stops: "u.s" is no "us". */
function spelledOf(initials: string): string {
  return initials.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
}

function numberOf<Key>(key: Key, numbers: Map<Key, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** One number of two: a small one where it can be, as it is for all but the hugest stories, since V8 finds these sooner. */
function keyOf(before: number, stem: number): number {
  return before < few && stem < few ? before * few + stem : few * few + before * widest + stem
}

const few = 2 ** 15
/** More stems than any story holds; keys stay below 2^53. */
const widest = 2 ** 26
