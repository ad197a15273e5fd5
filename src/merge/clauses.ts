/** The clauses of a sentence, by the words that open them and the verbs that they have: a rough reading in one pass. */
import type { Range } from '../types.js'
import {
  depthOf,
  draftOf,
  isVerbless,
  softFrom,
  waitingFrom,
  type Clause,
  type ClauseKind,
  type Draft
} from './clauses-drafts.js'
import { tokensOf, type Token, type Tokens, type Verb } from './clauses-tokens.js'
import * as words from './clauses-words.js'

/** The tokens of a sentence, with the clause that each stands in. */
export interface Clauses {
  readonly tokens: readonly Token[]
  readonly clauseAt: readonly Clause[]
}

/** The clauses of `text` in `range`; `dates` are those in it, in their order, and each is read as one word. */
export function clausesIn(text: string, range: Range, dates: readonly Range[]): Clauses {
  const tokens = tokensOf(text, range, dates)
  return { tokens: tokens.list, clauseAt: new Reader(tokens).read() }
}

/** Clauses in clauses; more are read as beside one another, so that hostile input costs no more than other. */
const deepest = 12

class Reader {
  private readonly clauseAt: Draft[] = []
  private top: Draft = draftOf('main', '', 0, null)
  /** The clause in which a quotation began. */
  private quoting: Draft | null = null
  /** The number of the verb of a credit: ", Roe said". */
  private creditAt = -1

  constructor(private readonly tokens: Tokens) {}

  read(): Clause[] {
    for (let at = 0; at < this.tokens.length; at++) {
      this.step(at)
      this.clauseAt[at] = this.top
    }
    return this.clauseAt
  }

  private step(at: number): void {
    const word = this.tokens.word(at)
    const sign = words.signs.get(word)
    if (sign !== undefined) this.sign(sign, word, at)
    else if (words.coordinators.has(word)) this.join(at)
    else if (word !== '#' && !this.opens(at)) this.verb(at)
  }

  private sign(sign: words.Sign, word: string, at: number): void {
    if (sign === 'stop') this.top = draftOf('main', '', at, null)
    else if (sign === 'open') this.open('brackets', at)
    else if (sign === 'close') this.closeBrackets('(')
    else if (sign === 'dash') this.dash(at)
    else if (sign === 'comma') this.comma(at)
    else this.quote(word)
  }

  private open(kind: ClauseKind, at: number): true {
    const parent = depthOf(this.top) < deepest ? this.top : this.top.parent
    this.top = draftOf(kind, this.tokens.word(at), at, parent)
    return true
  }

  private closeBrackets(sign: string): boolean {
    for (let clause: Draft | null = this.top; clause !== null; clause = clause.parent) {
      if (clause.kind === 'brackets' && clause.opener === sign) {
        this.top = clause.parent!
        return true
      }
    }
    return false
  }

  /** One dash before the first verb ends a dateline; two stand round an aside. */
  private dash(at: number): void {
    if (this.closeBrackets('-')) return
    if (words.coordinators.has(this.tokens.word(at + 1))) this.comma(at)
    else if (waitingFrom(this.top) !== null && !this.tokens.hasDashBehind(at)) this.top = draftOf('main', '', at, null)
    else this.open('brackets', at)
  }

  /** Behind the words of a quotation the clause around it goes on. */
  private quote(sign: string): void {
    if (sign !== '“' && this.quoting !== null) {
      this.top = this.quoting
      this.quoting = null
    } else if (sign !== '”') this.quoting = this.top
  }

  /** "Convicted of lying and sentenced to": a verb behind "and" is of the clause around. */
  private join(at: number): void {
    const isOver = isVerbless(this.top.kind) && !/^(?:participle|apposed|brackets)$/.test(this.top.kind)
    if (isOver && this.tokens.isVerbAt(this.tokens.pastAdverbs(at + 1)))
      while (this.top.parent !== null && isVerbless(this.top.kind)) this.top = this.top.parent
    this.top.joinedAt = at
  }

  /** What a comma ends: the clauses below one that still has no verb; else all, where a joining word or a credit follows. */
  private comma(at: number): void {
    this.creditAt = -1
    if (this.top.kind === 'brackets') return
    this.dropLead(at)
    const hasNoVerb = this.top.verb === null && !isVerbless(this.top.kind)
    const waiting = waitingFrom(hasNoVerb ? this.top : this.top.parent)
    if (waiting !== null) this.top = waiting
    else if (this.tokens.isHelpingAt(at + 1)) this.top = softFrom(this.top.parent) ?? this.top
    else if (this.endsAll(at))
      while (this.top.parent !== null && this.top.kind !== 'brackets') this.top = this.top.parent
    this.top.joinedAt = at
  }

  /** Whether the clause opens with a phrase: "after a word by Roe, ". */
  private isLed({ start }: Draft): boolean {
    const lead = this.tokens.word(start)
    return words.prepositions.has(lead) || words.ordering.has(lead)
  }

  /** "Amid rows stirred up by the budget of May, Roe left": what a preposition opens has no verb. */
  private dropLead(at: number): void {
    const { verb, isSoft } = this.top
    if (verb === null || !isSoft || !this.isLed(this.top)) return
    if (!this.tokens.hasObject(verb.at) && this.tokens.hasVerbAhead(at)) this.reduce(at)
  }

  private endsAll(at: number): boolean {
    this.creditAt = this.tokens.creditFrom(at + 1)
    const next = this.tokens.word(at + 1)
    return words.coordinators.has(next) || this.creditAt > 0 || next === 'according'
  }

  /** Whether a clause begins here. */
  private opens(at: number): boolean {
    const { tokens } = this
    const word = tokens.word(at)
    if (words.relatives.has(word)) return this.relative(at)
    if (word === 'that') return this.that(at)
    if (words.subjects.has(word) || (word === 'it' && tokens.isVerbAt(at + 1))) return this.subject(at)
    if (word === 'as') return tokens.isSubordinatingAs(at) && this.open('time', at)
    if (words.sameTime.has(word)) return this.open('time', at)
    if (word === 'to' && words.aims.has(tokens.word(at - 1))) return this.open('deed', at)
    if (words.reasons.has(word)) return this.open(tokens.word(at + 1) === 'of' ? 'phrase' : 'reason', at)
    if (words.ordering.has(word)) return this.ordering(at)
    if (word === 'due' && tokens.word(at - 1) === ',') return this.open('apposed', at)
    if (/^\p{Ll}{2,16}ing$/u.test(word) && !tokens.isName(at)) return this.acting(at)
    return words.determiners.has(word) || word === 'one' ? this.determined(at) : false
  }

  private relative(at: number): boolean {
    const before = this.tokens.word(at - 1)
    if (this.tokens.word(at) === 'who' && words.asking.has(before)) return this.open('reason', at)
    const lead = words.prepositions.has(before) ? this.tokens.word(at - 2) : before
    return this.open(lead === ',' || lead === '-' ? 'aside' : 'relative', at)
  }

  /** "Said that", "a law that passed", "that law". */
  private that(at: number): boolean {
    const { tokens } = this
    const [before, next] = [tokens.word(at - 1), tokens.word(at + 1)]
    if (before === '' || words.prepositions.has(before) || next === '') return false
    if (tokens.isSayingAt(at - 1) || words.claiming.has(before)) return this.open('content', at)
    if (tokens.isVerbAt(at + 1) || tokens.isPastAt(at + 1) || words.presents.has(next)) return this.open('relative', at)
    if (this.hasSaidBefore(at)) return this.open('content', at)
    if (!tokens.hasVerbAhead(at)) return false
    return this.open(words.coordinators.has(before) || before === ',' ? 'content' : 'relative', at)
  }

  /** Whether a verb behind which a clause may stand was read in this clause, not far before. */
  private hasSaidBefore(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.top.start, at - 10); back--) {
      if (this.tokens.word(back) === ',') return false
      if (back < at - 1 && this.clauseAt[back] !== this.top) continue
      if (this.tokens.isSayingAt(back)) return true
    }
    return false
  }

  /** "The house he bought": a noun and a subject. */
  private subject(at: number): boolean {
    const { tokens } = this
    const back = /^["”]$/.test(tokens.word(at - 1)) ? at - 2 : at - 1
    const isFirst = this.top.verb === null && tokens.word(this.top.start) !== 'to'
    if (isFirst || !tokens.isNounAt(back) || tokens.isSayingAt(back) || this.hasToldBefore(at)) return false
    return this.open('relative', at)
  }

  /** "Told Roe he", "said last week he". */
  private hasToldBefore(at: number): boolean {
    for (let back = at - 2; back >= Math.max(this.top.start, at - 6); back--) {
      if (words.telling.has(this.tokens.word(back))) return true
    }
    return (words.spells.has(this.tokens.word(at - 1)) || this.tokens.isName(at - 1)) && this.hasSaidBefore(at)
  }

  /** "After Roe left", "after leaving", "after the vote"; "after Friday" opens nothing. */
  private ordering(at: number): boolean {
    const { tokens } = this
    const word = tokens.word(at)
    if (words.circumstances.has(word)) return this.open('phrase', at)
    // "After two in the morning".
    if (tokens.isLoneDateFrom(at + 1) || tokens.isHourAt(at + 1)) return false
    if (word === 'following' && words.determiners.has(tokens.word(at - 1))) return false
    if (/^\p{Ll}{2,16}ing$/u.test(tokens.word(at + 1))) return this.open('gerund', at)
    if (word !== 'following' && (tokens.hasVerbAhead(at) || tokens.isNamedAhead(at))) return this.open('order', at)
    const isLast = tokens.word(at + 1) === ',' || at + 1 >= tokens.length
    return word !== 'once' && !isLast && this.open('phrase', at)
  }

  private acting(at: number): boolean {
    const before = this.tokens.word(at - 1)
    if (before === ',' && this.top.kind !== 'brackets')
      return this.open(this.tokens.word(at) === 'having' ? 'apposed' : 'acting', at)
    const lead = /ly$/.test(before) ? this.tokens.word(at - 2) : before
    return /^(?:for|of|with|from|about)$/.test(lead) && this.open('deed', at)
  }

  /** "The time the probe was sent", ", a mayor since". */
  private determined(at: number): boolean {
    const { tokens } = this
    const before = tokens.word(at - 1)
    if (/^(?:time|day|moment)$/.test(before) && tokens.word(at - 2) === 'the' && tokens.hasVerbAhead(at))
      return this.open('relative', at)
    if (before !== ',' || this.creditAt > at) return false
    const isClosing = waitingFrom(this.top) === null
    // "On Monday, the council voted": no name before the comma.
    if (!isClosing && !/^\p{L}/u.test(tokens.word(at - 2))) return false
    const verb = tokens.verbBehind(at - 1)
    const isNamed = verb < 0 || (tokens.isBareAt(verb) && (isClosing || tokens.isVerbBehindComma(verb, false)))
    return isNamed && this.open('apposition', at)
  }

  /** Takes a verb in: as that of its clause, as one that ends the clause before, or as a participle. */
  private verb(at: number): void {
    const { tokens } = this
    const before = tokens.word(tokens.beforeAdverbs(at - 1))
    if (words.helping.has(before)) return
    const word = tokens.word(at)
    if (words.participleOnly.has(word)) return this.participle(at, before)
    if (!this.isOpeningVerb(at) && !tokens.isVerbAt(at)) {
      if (!words.presents.has(word) || words.determiners.has(before) || words.prepositions.has(before)) return
    }
    const isSoft = tokens.isPastAt(at)
    if (isSoft && this.isParticiple(at, before)) return this.participle(at, before)
    this.finite(at, isSoft)
  }

  /** A verb by where it stands: "who keeps bees", "Brandt, who keeps bees, carries", "rules limit it". */
  private isOpeningVerb(at: number): boolean {
    const { tokens, top } = this
    const word = tokens.word(at)
    // "The budget released on Friday hinges on".
    if (top.isSoft && words.pluralLike.test(word) && tokens.word(at - 1) === '#')
      return tokens.word(at - 2) === 'on' || top.verb?.at === at - 2
    if (top.verb !== null || tokens.isName(at) || !/^\p{Ll}{2,}$/u.test(word) || tokens.isFunctionWord(word))
      return false
    const [before, next] = [tokens.word(at - 1), tokens.word(at + 1)]
    if (/^(?:who|which|that)$/.test(before)) return top.start === at - 1 && !tokens.isVerbAt(at + 1)
    const isBehindAside = before === ',' && /^(?:aside|apposed|apposition)$/.test(this.clauseAt[at - 2]?.kind ?? '')
    if (words.pluralLike.test(word)) {
      if (isBehindAside || (top.kind === 'relative' && tokens.isName(at - 1))) return true
      const isNoun = words.prepositions.has(before) || words.determiners.has(before)
      if (!isNoun && (/^(?:the|an?|his|its|their)$/.test(next) || /\p{Ll}{3}ly$/u.test(next))) return true
    }
    if (words.pluralLike.test(before) && /^(?:it|him|them|the|an?|his|its|their)$/.test(next)) return true
    return /^(?:still|also|never|often|always|now|already|usually)$/.test(before)
  }

  /** "A law passed in May", ", passed in May, has": no past tense. */
  private isParticiple(at: number, before: string): boolean {
    const { tokens, top } = this
    if (words.determiners.has(before) || words.prepositions.has(before)) return false
    const next = tokens.word(at + 1)
    // "A hit of his own".
    const isNoun = next === 'of' && !tokens.word(at).endsWith('ed')
    if (isNoun || this.creditAt === at || tokens.hasObject(at)) return false
    const isBare = tokens.isBareAt(at)
    if (top.kind === 'apposition' && isBare) return true
    const waiting = waitingFrom(top)
    if (before === ',' || before === '(' || before === '-') {
      if (waiting === null) return isBare
      if (words.lone.has(tokens.word(at)) || !(isBare || this.clauseAt[at - 2] === top)) return false
      return (isBare && this.isLed(waiting)) || tokens.isVerbBehindComma(at, isBare)
    }
    if (words.coordinators.has(before) || words.subjects.has(before)) return false
    if (next === 'by' && top.verb !== null) return true
    return waiting === null && (isVerbless(top.kind) || !this.hasSaidBefore(at))
  }

  private participle(at: number, before: string): void {
    if (words.determiners.has(before) || words.prepositions.has(before) || words.coordinators.has(before)) return
    // "In the quarter ended June 30".
    if (/^end/.test(this.tokens.word(at)) && words.spells.has(before)) return
    if (before === ',' || before === '(' || before === '-') this.open('apposed', at)
    else if (/^[\p{L}\p{N}]/u.test(before) && !this.tokens.isFunctionWord(before)) this.open('participle', at)
  }

  private finite(at: number, isSoft: boolean): void {
    const { top } = this
    const verb = this.tokens.verbAt(at)
    if (!isVerbless(top.kind) && top.verb === null) return this.take(verb, isSoft)
    const isSaid = this.hasSaidBefore(at)
    const waiting = isSaid || top.joinedAt === at - 1 ? null : waitingFrom(top.parent)
    if (waiting !== null) {
      this.top = waiting
      return this.take(verb, isSoft)
    }
    if (top.verb !== null && top.isSoft && !isSoft && !isSaid && this.hasNoOther(top.verb.at, at)) {
      this.reduce(at)
      return this.take(verb, false)
    }
    top.verbs.push(verb)
  }

  /** Whether what stands between two verbs joins nothing: "the man held on Friday was", "those held, which he saw, were". */
  private hasNoOther(from: number, at: number): boolean {
    if (this.top.joinedAt < from) return true
    return this.top.joinedAt === at - 1 && this.tokens.word(at - 1) === ',' && !this.tokens.hasObject(from)
  }

  private take(verb: Verb, isSoft: boolean): void {
    this.top.verb = verb
    this.top.isSoft = isSoft
    this.top.verbs.push(verb)
  }

  /** What was read as the verb was a participle: "the man held on Friday was". */
  private reduce(at: number): void {
    const from = this.top.verb!.at
    const reduced = draftOf('participle', this.tokens.word(from), from, this.top)
    this.top.verb = null
    this.top.verbs = []
    for (let each = from; each < at; each++) {
      const clause = this.clauseAt[each]!
      if (clause === this.top) this.clauseAt[each] = reduced
      else if (clause.parent === this.top && clause.start > from) clause.parent = reduced
    }
  }
}
