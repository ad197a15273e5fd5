/** The words and signs of a sentence, and what each can be by itself and by its neighbours. */
import { speechVerbOf } from '../lexicon/speech.js'
import type { Range } from '../types.js'
import * as words from './clauses-words.js'

/** `ahead`: with "will", "would", "is to" and the like. */
export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'ahead'

/** The word that opens a group of verbs, with what the group tells. */
export interface Verb {
  readonly word: string
  readonly tense: Tense
  readonly isPassive: boolean
  /** The number of its token. */
  readonly at: number
}

/** A word, a sign, or a date. */
export interface Token extends Range {
  /** In lower case, with straight apostrophes; `#` for a date, `-` for a dash. */
  readonly word: string
  /** It has a capital. */
  readonly isName: boolean
}

export function tokensOf(text: string, range: Range, dates: readonly Range[]): Tokens {
  return new Tokens(tokensIn(text, range, dates))
}

/** Longer runs than 32 letters are read as two words. */
const tokenPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]{0,30}[\p{L}\p{N}])?|[,;:()—"“”]|(?<!\d)–|–(?!\d)|(?<= )--?(?= )/gu

/** Dates stand in their order; each is one token. */
function tokensIn(text: string, { start, end }: Range, dates: readonly Range[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  for (const match of text.slice(start, end).matchAll(tokenPattern)) {
    const from = start + match.index
    while (next < dates.length && dates[next]!.end <= from) next++
    const date = dates[next]
    if (date !== undefined && date.start < from + match[0].length) {
      if (tokens.at(-1)?.start !== date.start)
        tokens.push({ word: '#', isName: false, start: date.start, end: date.end })
      continue
    }
    const isName = /^\p{Lu}/u.test(match[0])
    const word = match[0].toLowerCase().replaceAll('’', "'")
    const token = { word: /^(?:[—–]|--?)$/.test(word) ? '-' : word, isName, start: from, end: from + match[0].length }
    tokens.push(...partsOf(token))
  }
  return tokens
}

/** "They'll" is read as "they" and a verb. */
function partsOf(token: Token): Token[] {
  const at = token.word.search(/'(?:ll|ve|re)$/)
  if (at < 0) return [token]
  const middle = token.start + at
  return [
    { ...token, word: token.word.slice(0, at), end: middle },
    { word: token.word.slice(at), isName: false, start: middle, end: token.end }
  ]
}

/** What can be said of words without knowing in which clause they stand. Each looks at a bounded number of them. */
export class Tokens {
  constructor(readonly list: readonly Token[]) {}

  get length(): number {
    return this.list.length
  }

  /** `''` where there is none. */
  word(at: number): string {
    return this.list[at]?.word ?? ''
  }

  isName(at: number): boolean {
    return this.list[at]?.isName === true
  }

  /** The number of the first word from `at` on that is no adverb. */
  pastAdverbs(at: number): number {
    let next = at
    while (this.isAdverb(next)) next++
    return next
  }

  /** The same, backwards. */
  beforeAdverbs(at: number): number {
    let back = at
    while (back > 0 && this.isAdverb(back)) back--
    return back
  }

  private isAdverb(at: number): boolean {
    const word = this.word(at)
    return words.adverbs.has(word) || /ly$/.test(word)
  }

  isFunctionWord(word: string): boolean {
    return functionWords.has(word) || /ly$/.test(word)
  }

  /** Whether it may be a noun: no function word and no verb. */
  isNounAt(at: number): boolean {
    const word = this.word(at)
    return /^\p{L}/u.test(word) && !this.isFunctionWord(word) && !this.isVerbAt(at)
  }

  /** A verb or a word like "sure" behind which a clause may stand. */
  isSayingAt(at: number): boolean {
    const word = this.word(at)
    const before = this.word(at - 1)
    if (isSaying(word) || words.knowing.has(word)) return !words.determiners.has(before)
    // "Records show", "they believe", "to say": forms that may be nouns.
    return words.knowingBase.has(word) && behindPlural.test(before) && !before.endsWith("'s")
  }

  /** Whether the word can be the verb of a clause: a helping verb or a past tense. */
  isVerbAt(at: number): boolean {
    const word = this.word(at)
    const before = this.word(at - 1)
    if (word === 'may' && this.isName(at)) return false
    if (words.modals.has(word) || words.beingForms.has(word) || words.doingForms.has(word)) return true
    if (words.havingForms.has(word)) return !words.helping.has(before) || words.havingForms.has(before)
    if (words.pastOnly.has(word)) return true
    return this.isPastAt(at) && !words.determiners.has(before) && !words.prepositions.has(before)
  }

  /** A verb that helps another: "was", "has", "will". */
  isHelpingAt(at: number): boolean {
    const word = this.word(at)
    return words.beingForms.has(word) || words.havingForms.has(word) || words.modals.has(word)
  }

  /** A past tense that may be a participle too. */
  isPastAt(at: number): boolean {
    const word = this.word(at)
    if (this.isName(at)) return false
    if (words.pastOrParticiple.has(word)) return true
    return /^(?!un)\p{Ll}{2,16}ed$/u.test(word) && !words.unlikePast.has(word)
  }

  /** The verb whose group begins at `at`. */
  verbAt(at: number): Verb {
    const word = this.word(at)
    const next = this.pastAdverbs(at + 1)
    const isBefore =
      words.participleOnly.has(this.word(next))
      || this.isPastAt(next)
      || /^(?:been|become|come|run|had)$/.test(this.word(next))
    const isPassive = isBefore && words.beingForms.has(word)
    return { word, at, isPassive, tense: this.tenseOf(word, at, isBefore, this.word(next)) }
  }

  private tenseOf(word: string, at: number, isBefore: boolean, next: string): Tense {
    if (words.modals.has(word)) return 'ahead'
    if (word.startsWith('had')) return isBefore ? 'pluperfect' : 'past'
    if (words.havingForms.has(word)) return isBefore ? 'perfect' : 'present'
    if (/^(?:was|were)/.test(word)) return 'past'
    if (words.beingForms.has(word)) return words.planned.has(next) ? 'ahead' : 'present'
    return word.startsWith('did') || words.pastOnly.has(word) || this.isPastAt(at) ? 'past' : 'present'
  }

  /** "Passed the law", "met Roe": what has an object is no participle, but for "named Roe". */
  hasObject(at: number): boolean {
    if (words.naming.has(this.word(at))) return false
    const next = this.word(at + 1)
    return this.isName(at + 1) || words.determiners.has(next) || words.objects.has(next)
  }

  /** "As the lights went out"; not "as a judge", "as well as". */
  isSubordinatingAs(at: number): boolean {
    const before = this.word(at - 1)
    if (/^(?:comes?|came)$/.test(before)) return true
    if (/^(?:such|well|known|same|far|much|and)$/.test(before)) return false
    return !/^(?:an?|one|part)$/.test(this.word(at + 1)) && this.hasVerbAhead(at)
  }

  isHourAt(at: number): boolean {
    const isCounted = /^(?:in|on|o'clock|[ap]\.?m|#)$/.test(this.word(at + 1))
    return words.hours.has(this.word(at)) || (isCounted && words.numbers.test(this.word(at)))
  }

  hasDashBehind(at: number): boolean {
    for (let next = at + 1; next < this.length; next++) if (this.word(next) === '-') return true
    return false
  }

  /** Whether a verb stands behind `at` and before the next sign or the next word that opens a clause. */
  hasVerbAhead(at: number): boolean {
    return this.verbBehind(at) >= 0
  }

  /** The number of that verb; -1 where there is none. */
  verbBehind(at: number): number {
    for (let next = at + 1; next < Math.min(at + 26, this.length); next++) {
      const word = this.word(next)
      if (/^[,;:()-]$/.test(word) || (next > at + 1 && openers.has(word))) return -1
      if (this.isVerbAt(next) || (words.presents.has(word) && !words.determiners.has(this.word(next - 1)))) return next
    }
    return -1
  }

  /** "Launched in 2009", "passed by the council": like a participle, without an object. */
  isBareAt(at: number): boolean {
    const next = this.word(at + 1)
    return this.isPastAt(at) && (next === '#' || words.prepositions.has(next))
  }

  /** "Since Roe, a baker, took office": a verb behind a name and what is said of it. */
  isNamedAhead(at: number): boolean {
    let next = at + 1
    while (next < at + 6 && this.isName(next)) next++
    if (next === at + 1 || this.word(next) !== ',' || !words.determiners.has(this.word(next + 1))) return false
    let end = next + 1
    while (end < next + 12 && this.word(end) !== ',') end++
    return this.isVerbAt(end + 1)
  }

  /** "Friday", "early Friday"; not "Friday's vote", "the 2011 vote". */
  isLoneDateFrom(at: number): boolean {
    let date = at
    while (/^(?:the|early|late|mid|at|least|about|around|then|on|in)$/.test(this.word(date))) date++
    if (this.word(date) !== '#') return false
    const isOwner = this.word(date + 1) === 's' && this.list[date + 1]!.start === this.list[date]!.end + 1
    const isLabel = this.word(date - 1) === 'the' && this.isNounAt(date + 1)
    return !isOwner && !isLabel
  }

  /** ", launched in 2009, spent": whether a comma behind `at` has a verb behind it. */
  isVerbBehindComma(at: number, isBare: boolean): boolean {
    for (let next = at + 1; next < Math.min(at + 30, this.length - 1); next++) {
      if (this.word(next) !== ',') continue
      const verb = this.pastAdverbs(next + 1)
      if (this.isVerbAt(verb) || words.presents.has(this.word(verb))) return true
      if (isBare && this.isName(next + 1) && this.hasVerbAhead(next)) return this.creditFrom(next + 1) < 0
    }
    return false
  }

  /** ", Roe said on Tuesday", "”, she wrote": the number of a verb of saying within twelve words; -1 where there is none. */
  creditFrom(from: number): number {
    let first = from
    while (/^["”]$/.test(this.word(first))) first++
    const word = this.word(first)
    if (!/^\p{L}/u.test(word) || words.prepositions.has(word) || word.endsWith('ing')) return -1
    // "Final results showed": a source without article or name is short.
    const reach = this.isName(first) || this.isFunctionWord(word) ? 13 : 5
    for (let at = first + 1; at < Math.min(first + reach, this.length); at++) {
      const next = this.word(at)
      if (next === ',' || next === 'that' || words.relatives.has(next)) return -1
      if (isSaying(next) || next === 'ruled' || next === 'heard') return at
      if (this.isVerbAt(at) && !this.isPastAt(at)) return -1
    }
    return -1
  }
}

const functionWords: ReadonlySet<string> = new Set([
  ...words.prepositions,
  ...words.determiners,
  ...words.coordinators,
  ...words.adverbs,
  ...words.helping,
  ...words.ordering
])

const openers: ReadonlySet<string> = new Set([
  ...words.ordering,
  ...words.relatives,
  ...words.sameTime,
  ...words.reasons
])

const behindPlural = /(?:s|^people|^data|^to|^they|^we|^i|^you|^did|^not|n't)$/

/** Verbs of saying in forms that are no nouns. */
function isSaying(word: string): boolean {
  if (/^(?:say|says|saying|adding)$/.test(word)) return true
  const verb = speechVerbOf(word)
  return verb?.form === 'past' && verb.kind !== 'act' && verb.needs === null && !words.passing.has(word)
}
