/** Phrases of a sentence: words before a place, noun phrases behind one. */
import { sharedWords } from '../text/shared-words.js'
import type { Range } from '../types.js'
import { alsoNouns, auxiliaries, hangingVerbs, prepositions } from './measures-verbs.js'

export interface Word {
  readonly start: number
  readonly word: string
  /** `word` in small letters. */
  readonly lower: string
}

/** The word that ends at `end`, without the marks round it. */
export function lastWordAt(words: string, end: number): Word | null {
  let to = end
  while (to > 0 && words.charAt(to - 1) === ' ') to--
  let from = to
  while (from > 0 && to - from < 40 && isWordUnit(words.charCodeAt(from - 1))) from--
  if (from === to) return null
  const { word, lower } = formOf(words, from, to)
  return { start: from, word, lower }
}

const formOf = sharedWords((word) => ({ word, lower: word.toLowerCase() }))

/** Letters, digits, and the marks that stand inside words and numbers. */
function isWordUnit(unit: number): boolean {
  if (unit < 128)
    return (
      (unit >= 97 && unit <= 122)
      || (unit >= 65 && unit <= 90)
      || (unit >= 44 && unit <= 57 && unit !== 47)
      || unit === 39
      || unit === 36
      || unit === 37
    )
  return unit === 0x2019 || unit === 0x20ac || unit === 0xa3 || (unit >= 0xc0 && unit < 0x2000)
}

/** A noun phrase of at most `most` words: adjectives and nouns up to the first word that leads on. */
export function phraseFrom(text: string, start: number, limit: number, most: number): Range | null {
  const token = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]{0,30}/y
  let at = start
  let end = start
  for (let count = 0; count < most; count++) {
    token.lastIndex = at
    const word = token.exec(text)?.[0].split('--')[0]
    const lower = word?.toLowerCase() ?? ''
    if (
      word === undefined
      || word === ''
      || at + word.length > limit
      || stopWords.has(lower)
      || prepositions.has(lower)
      || (count > 0 && auxiliaries.has(lower))
    )
      break
    if (count > 0 && !alsoNouns.has(lower) && (hangingVerbs.has(lower) || /ed$/.test(lower))) break
    if (count > 0 && striking.has(lower)) break
    if (count > 0 && /^[A-Z]/.test(word)) break
    end = at + word.length
    if (text.charAt(end) !== ' ') break
    at = end + 1
  }
  const length = text.slice(start, end).replace(lastAdverb, '').length
  return length > 0 ? { start, end: start + length } : null
}

/** Nouns that are verbs where a noun stands before them: "an 8.2 earthquake hit". */
const striking: ReadonlySet<string> = new Set(['hit', 'hits', 'says', 'say', 'said', 'became', 'began', 'went'])

/** "The police department hard", "an island off". */
const lastAdverb = / (?:off|out|up|down|hard|now|alone|apiece|overseas|each|early|ahead|online|upward|upwards)$/

/** Words that no noun phrase holds. */
export const stopWords = new Set(
  'a an the and or but nor is are was were be been has have had do does did will would could should may might must can that which who whom this these those it he she they we you i not than then when while where because if so more less higher lower ago later earlier per each every according compared following annually yearly daily monthly weekly apart away worth only also still already every across during today yesterday tomorrow tonight last this next year years month months week weeks day days quarter decade since until'.split(
    ' '
  )
)

/** From a noun to the next stop, at most six words. */
export function clauseFrom(text: string, start: number, end: number): Range | null {
  const found =
    /^(?:[A-Z]\.[A-Z]\.|[A-Za-zÀ-ɏ][^\s,.;:()“”"—–]{0,24})(?: (?:[A-Z]\.[A-Z]\.|[^\s,.;:()“”"—–]{1,24})){0,5}/.exec(
      text.slice(start, Math.min(end, start + 150))
    )
  return found ? { start, end: start + trimTail(found[0]) } : null
}

/** A phrase does not end in a word that only leads on. */
function trimTail(words: string): number {
  let length = words.length
  for (let count = 0; count < 4; count++) {
    const found =
      / (?:in|of|on|at|to|for|by|with|and|or|the|a|an|from|as|that|than|who|which|is|are|was|were|has|have|had|its|their|his|her|more|less|fewer)$/i.exec(
        words.slice(0, length)
      )
    if (!found) break
    length = found.index
  }
  return length
}

/** Whether the words end in what a noun must follow: "a", "its", "the new". */
export function isDetermined(words: string): boolean {
  const last = /[A-Za-z]{1,13}$/.exec(words.slice(-13))?.[0] ?? ''
  return lastOfDetermined.has(last.toLowerCase()) && determined.test(words)
}

/** What those words end in: a pattern that is tied to the end is tried from every place before it. */
const lastOfDetermined = new Set(
  's a an the its their his her our this that another each every any new first last second proposed planned initial record massive huge further additional total estimated than about nearly roughly whopping annual potential to'.split(
    ' '
  )
)

const determined =
  /(?:^|[^A-Za-z])(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|our|[Tt]his|that|[Aa]nother|each|every|any|new|first|last|second|proposed|planned|initial|[A-Z][A-Za-z]+[’']s)(?: (?:new|record|massive|huge|further|additional|total|estimated|initial|more than|about|nearly|roughly|whopping|planned|proposed|annual|potential|up to))*$/
