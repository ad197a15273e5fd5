/** What a sentence claims, in a form in which two sentences can be set against each other. */
import { countryOf } from '../lexicon/places.js'
import { gather } from '../text/gather.js'
import { overlaps } from '../text/spans.js'
import { stemOf } from '../text/stems.js'
import type { Attribution, Edit, Range, SourceKind } from '../types.js'
import { amountsIn, type Amount } from './amounts.js'
import { daysIn, type Day } from './days.js'
import { changeAt, frameOf, noFrame, type Frame } from './frames.js'
import { foldWords } from './ids.js'
import { mentionsOf } from './mentions.js'
import { wordsOf, type Place } from './places.js'
import { common, countryWeight, is, type Sensed, type Spelling } from './lexemes.js'
import { phraseSenseOf, senseOf } from './synonyms.js'
import { tokensOf, type Token } from './tokens.js'
import { seats } from './words.js'
import { overlappingIn } from './within.js'

/** Whether a word stands for something done, something planned or merely possible, or does not say. */
export type Mood = 'done' | 'open' | null

/** A content word of a claim. */
export interface Term extends Range {
  /** Words of one thing have one sense; that of a country, its people and its capital starts with `@`. */
  readonly sense: string
  readonly weight: number
  readonly name: boolean
  readonly negated: boolean
  /** "Without power". */
  readonly lacking: boolean
  readonly mood: Mood
  readonly passive: boolean
  /** The word before it puts it in a place: "in Beijing". */
  readonly site: boolean
  /** Number of the name that it is a word of, in the sentence; -1 for none. */
  readonly group: number
  /** A given name: alone it does not tell who is meant. */
  readonly given: boolean
}

export interface Claim {
  readonly place: Place
  readonly terms: readonly Term[]
  /** Sense -> its weight. */
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
  readonly amounts: readonly Amount[]
  readonly days: readonly Day[]
  /** Whether it speaks of two countries or sides without naming them: "both nations", "bilateral". */
  readonly dual: boolean
  readonly frame: Frame
  /** First letters of a name of several words -> number of the name: IMF. */
  readonly initials: ReadonlyMap<string, number>
}

/**
 * The claim of a sentence as its edits leave it: words that are cut claim nothing, names that are put in count. `known`: the
 * words of the sentence without edits, where they were read already.
 */
export function claimOf(place: Place, edits: readonly Edit[] = [], known: Spelling | null = null): Claim {
  return claimWithout(creditsIn(place), place, edits, known)
}

/**
 * What a sentence claims apart from who says so, where that can be told from the rest: "The wing cost $60 million, the
 * director said." `null` where nobody is named, or where the claim is about the speaker or in the speaker's own words.
 */
export function bareClaimOf(place: Place, edits: readonly Edit[] = [], known: Spelling | null = null): Claim | null {
  const speakers = speakersIn(place).filter(({ start, end }) => end - start <= longestCredit)
  if (speakers.length !== 1 || ownWords.test(wordsOf(place))) return null
  const bare = claimWithout([...creditsIn(place), ...speakers], place, edits, known)
  return bare.weights.size < fewestTold ? null : bare
}

/** One word ("... the screenplay") is no claim that anybody could bear out. */
const fewestTold = 2

/** Quotation marks, and words that point at the speaker or from the speaker's place. */
const ownWords =
  /["“”‘«]|\b(?:he|she|it|they|we|i|his|her|its|their|our|my|him|them|us|if|whether|would|could|should)\b/i

/** Who speaks in a sentence. */
export function speakersIn({ document, sentence }: Place): Attribution[] {
  return overlappingIn(document.attributions, sentence).filter(
    (attribution) => attribution.as === 'speaker' && !isHouse(attribution.kind)
  )
}

/** "Holm", "Dame Rita Holm": one name, or the last part of the other, whatever its capitals and marks. */
export function isOneName(a: string, b: string): boolean {
  const [one, other] = [foldWords(a), foldWords(b)]
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

function claimWithout(credits: readonly Range[], place: Place, edits: readonly Edit[], known: Spelling | null): Claim {
  const tokens = tokensOf(place, edits, known)
  // Asked first: most sentences have no word of most kinds.
  const kinds = kindsOf(tokens)
  const days = daysIn(place, (kinds & is.day) === 0 ? [] : tokens)
  const amounts =
    (kinds & (is.number | is.part)) === 0
      ? []
      : amountsIn(place.document.article.text, tokens).filter((amount) => !days.some((day) => overlaps(day, amount)))
  const terms = termsIn(tokens, [...days, ...amounts, ...credits], mentionsIn(place))
  const weights = new Map<string, number>()
  for (const { sense, weight } of terms) weights.set(sense, weight)
  let total = 0
  for (const weight of weights.values()) total += weight
  return {
    place,
    terms,
    weights,
    total,
    amounts,
    days,
    dual: (kinds & is.dual) !== 0 && isDual(tokens),
    frame: (kinds & is.framing) === 0 ? noFrame : frameOf(tokens),
    initials: initialsOf(terms, place)
  }
}

/** The kinds that any of the words is of, as bits of `is`. */
function kindsOf(tokens: readonly Token[]): number {
  let kinds = 0
  for (const { lexeme } of tokens) kinds |= lexeme.kinds
  return kinds
}

function initialsOf(terms: readonly Term[], { document }: Place): ReadonlyMap<string, number> {
  const lengths: number[] = []
  for (const { group } of terms) if (group >= 0) lengths[group] = (lengths[group] ?? 0) + 1
  if (!lengths.some((length) => length > 2)) return noInitials
  const letters = lengths.map(() => '')
  for (const { group, start } of terms) {
    if (group >= 0) letters[group] += document.article.text.charAt(start).toLowerCase()
  }
  return new Map(gather(letters, (word, group) => (word.length > 2 ? [[stemOf(word), group] as const] : [])))
}

const noInitials: ReadonlyMap<string, number> = new Map()

function isDual(tokens: readonly Token[]): boolean {
  return tokens.some(({ lexeme: { word } }, at) => {
    if (word === 'bilateral') return true
    return (word === 'both' || word === 'two') && sides.has(tokens[at + 1]?.lexeme.word ?? '')
  })
}

const sides: ReadonlySet<string> = new Set(
  'nations countries sides governments states powers neighbours neighbors capitals'.split(' ')
)

/** Who passes a sentence on is no part of what it claims; who speaks in it is. */
function creditsIn({ document, sentence }: Place): Range[] {
  return gather(
    overlappingIn(document.attributions, sentence).filter(
      (attribution) => attribution.as === 'via' || isHouse(attribution.kind)
    ),
    ({ start, end, sourceAt }) => (end - start <= longestCredit ? [{ start, end }] : [sourceAt])
  )
}

/** "as reported by the state news agency Xinhua" is as long as credits get; longer ones hold other words too. */
const longestCredit = 60

function isHouse(kind: SourceKind): boolean {
  return kind === 'agency' || kind === 'outlet'
}

function mentionsIn({ document, sentence }: Place): Range[] {
  return overlappingIn(mentionsOf(document), sentence)
}

function termsIn(tokens: readonly Token[], taken: readonly Range[], people: readonly Range[]): Term[] {
  const terms: Term[] = []
  const takenAt = placesOf(taken)
  const peopleAt = placesOf(people)
  let group = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (touches(takenAt, token)) continue
    const found = senseAt(tokens, index, peopleAt)
    if (found === null) continue
    const { end } = tokens[index + found.length - 1]!
    const { sense, weight, name } = found
    const before = terms.at(-1)
    if (name && !(before?.name && index > 0 && !token.breaks && !token.owned && isNextTo(before, token))) group++
    terms.push({
      start: token.start,
      end,
      sense,
      weight,
      name,
      group: name ? group : -1,
      given: name && (token.lexeme.kinds & is.given) !== 0,
      negated: isNegatedAt(tokens, index),
      lacking: index > 0 && tokens[index - 1]!.lexeme.word === 'without',
      mood: moodAt(tokens, index),
      passive: isPassiveAt(tokens, index),
      site: index > 0 && (tokens[index - 1]!.lexeme.kinds & is.site) !== 0
    })
    index += found.length - 1
  }
  return terms
}

/** Start, end, start, end, ... of ranges of all shapes, which each word is held against. */
function placesOf(ranges: readonly Range[]): number[] {
  const places: number[] = []
  for (const { start, end } of ranges) places.push(start, end)
  return places
}

function touches(places: readonly number[], { start, end }: Token): boolean {
  for (let at = 0; at < places.length; at += 2) if (places[at]! < end && start < places[at + 1]!) return true
  return false
}

function isNextTo({ end }: Range, { start }: Range): boolean {
  return start - end <= 1
}

function senseAt(tokens: readonly Token[], index: number, people: readonly number[]): Sensed | null {
  return twoWordsAt(tokens, index) ?? oneWordAt(tokens, index, people)
}

function twoWordsAt(tokens: readonly Token[], index: number): Sensed | null {
  const { kinds, surface, word } = tokens[index]!.lexeme
  if ((kinds & (is.opensCountry | is.opensPhrase)) === 0) return null
  const next = tokens[index + 1]
  if (next === undefined || next.breaks) return null
  const both = (kinds & is.opensCountry) === 0 ? '' : `${surface} ${next.lexeme.surface}`
  const country = both === '' ? null : (seats.get(both) ?? countryOf(both))
  if (country !== null) return { sense: `@${country}`, weight: countryWeight, name: true, length: 2 }
  const phrase = phraseSenseOf(word, next.lexeme.word)
  return phrase === null ? null : { sense: phrase, weight: countryWeight, name: false, length: 2 }
}

function oneWordAt(tokens: readonly Token[], index: number, people: readonly number[]): Sensed | null {
  const { country, word, kinds, asName, asWord } = tokens[index]!.lexeme
  if (country !== null) return country
  const change = changeAt(tokens, index)
  if (change !== 0) return { sense: senseOf(change > 0 ? 'rise' : 'fall'), weight: common, name: false, length: 1 }
  if (word.length < 2 || (kinds & is.stop) !== 0) return null
  const isName = (kinds & is.capital) !== 0 && (isNameAt(tokens, index) || touches(people, tokens[index]!))
  return isName ? asName : asWord
}

/** From here up a capital at the head of a sentence is taken for a name: the background holds few such words. */
const rareWord = 5.5

/** Whether a word with a capital is a name. */
function isNameAt(tokens: readonly Token[], index: number): boolean {
  const { lexeme, opens } = tokens[index]!
  if ((lexeme.kinds & is.notName) !== 0) return false
  if (index > 0 && !opens) return true
  const next = tokens[index + 1]
  if (next && !next.breaks && (next.lexeme.kinds & (is.capital | is.notName)) === is.capital) return true
  return lexeme.rarity >= rareWord
}

/** How far a negation looks for its word: "denied that its ships had crossed". */
const reach = 6

/** A negation holds for the next content word. */
function isNegatedAt(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    const after = tokens[at + 1]!
    if (after.breaks) return false
    const { kinds, word } = tokens[at]!.lexeme
    if ((kinds & is.negator) !== 0)
      return !after.tied && after.lexeme.word !== 'only' && phraseSenseOf(word, after.lexeme.word) === null
    if ((kinds & (is.stop | is.ly)) === 0 && !(word === 'longer' && tokens[at - 1]?.lexeme.word === 'no')) return false
  }
  return false
}

function moodAt(tokens: readonly Token[], index: number): Mood {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    if (tokens[at + 1]!.breaks) break
    const { kinds, word } = tokens[at]!.lexeme
    if ((kinds & is.modal) !== 0 && !isNameOf(tokens, at)) return 'open'
    if (word === 'allegedly' || ((kinds & is.accusing) !== 0 && at < index - 1)) return 'open'
    if (word === 'to') return onlyLight(tokens, at, index) && isIntended(tokens, at) ? 'open' : null
    if ((kinds & (is.stop | is.be)) === 0) break
  }
  return (tokens[index]!.lexeme.kinds & is.past) === 0 ? null : 'done'
}

/** "In May", "Ann May closed", "May 5": a month or a name, not "Storm May Close Ports", where all words have capitals. */
function isNameOf(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at]!.lexeme.kinds & is.day) === 0) return false
  const [before, behind] = [tokens[at - 1]?.lexeme, tokens[at + 1]?.lexeme]
  return (
    (behind !== undefined && (behind.kinds & is.capital) === 0)
    || (before !== undefined && beforeMonths.has(before.word))
  )
}

const beforeMonths: ReadonlySet<string> = new Set('in of since until by from last next this early mid late'.split(' '))

/** Whether "to" follows a word of plan, wish or request: "plans to", "urged the court to", "is to". */
function isIntended(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && (tokens[at - 1]!.lexeme.kinds & is.be) !== 0) return true
  // "Came too late to save the barge": it was not saved.
  if (at > 1 && tokens[at - 1]!.lexeme.word === 'late' && tokens[at - 2]!.lexeme.word === 'too') return true
  return hasKind(tokens, Math.max(0, at - 4), at, is.intent)
}

function hasKind(tokens: readonly Token[], from: number, to: number, kind: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at]!.lexeme.kinds & kind) !== 0) return true
  return false
}

/** Whether nothing but adverbs and forms of "be" stands between "to" and its verb. */
function onlyLight(tokens: readonly Token[], at: number, index: number): boolean {
  for (let between = at + 1; between < index; between++) {
    const { kinds, word } = tokens[between]!.lexeme
    if ((kinds & (is.be | is.ly)) === 0 && word !== 'have') return false
  }
  return true
}

function isPassiveAt(tokens: readonly Token[], index: number): boolean {
  if (!hasKind(tokens, Math.max(0, index - 2), index, is.be)) return false
  const end = Math.min(tokens.length, index + 8)
  for (let at = index + 1; at < end; at++) if (tokens[at]!.lexeme.word === 'by') return true
  return false
}
