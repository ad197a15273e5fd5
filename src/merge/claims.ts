/** What a sentence claims, in a form in which two sentences can be set against each other. */
import { givenNames } from '../lexicon/names.js'
import { countryOf } from '../lexicon/places.js'
import { titleHeads } from '../lexicon/titles.js'
import { overlaps } from '../text/spans.js'
import { weightOf } from '../text/weights.js'
import { stemOf } from '../text/stems.js'
import { stopWords } from '../text/stopwords.js'
import type { Attribution, Edit, Range, SourceKind } from '../types.js'
import { amountsIn, type Amount } from './amounts.js'
import { daysIn, type Day } from './days.js'
import { changeAt, frameOf, type Frame } from './frames.js'
import { mentionsOf } from './mentions.js'
import type { Place } from './places.js'
import { phraseSenseOf, senseOf } from './synonyms.js'
import { tokensOf, type Token } from './tokens.js'
import { beForms, intentStems, modals, negators, notNames, pastForms, seats } from './words.js'
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

/** The claim of a sentence as its edits leave it: words that are cut claim nothing, names that are put in count. */
export function claimOf(place: Place, edits: readonly Edit[] = []): Claim {
  return claimWithout(creditsIn(place), place, edits)
}

/**
 * What a sentence claims apart from who says so, where that can be told from the rest: "The wing cost $60 million, the
 * director said." `null` where nobody is named, or where the claim is about the speaker or in the speaker's own words.
 */
export function bareClaimOf(place: Place, edits: readonly Edit[] = []): Claim | null {
  const { text } = place.document.article
  const words = text.slice(place.sentence.start, place.sentence.end)
  if (ownWords.test(words)) return null
  const speakers = speakersIn(place).filter(({ start, end }) => end - start <= longestCredit)
  if (speakers.length !== 1) return null
  return claimWithout([...creditsIn(place), ...speakers], place, edits)
}

/** Quotation marks, and words that point at the speaker or from the speaker's place. */
const ownWords =
  /["“”‘«]|\b(?:he|she|it|they|we|i|his|her|its|their|our|my|him|them|us|if|whether|would|could|should)\b/i

/** Who speaks in a sentence. */
export function speakersIn({ document, sentence }: Place): Attribution[] {
  return overlappingIn(document.attributions, sentence).filter(
    (attribution) => attribution.as === 'speaker' && !isHouse(attribution.kind)
  )
}

function claimWithout(credits: readonly Range[], place: Place, edits: readonly Edit[]): Claim {
  const tokens = tokensOf(place, edits)
  const days = daysIn(place, tokens)
  const amounts = amountsIn(place.document.article.text, tokens).filter(
    (amount) => !days.some((day) => overlaps(day, amount))
  )
  const terms = termsIn(tokens, [...days, ...amounts, ...credits], mentionsIn(place))
  const weights = new Map(terms.map(({ sense, weight }) => [sense, weight]))
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return {
    place,
    terms,
    weights,
    total,
    amounts,
    days,
    dual: isDual(tokens),
    frame: frameOf(tokens),
    initials: initialsOf(terms, place)
  }
}

function initialsOf(terms: readonly Term[], { document }: Place): Map<string, number> {
  const letters: string[] = []
  for (const { group, start } of terms) {
    if (group >= 0) letters[group] = (letters[group] ?? '') + document.article.text.charAt(start).toLowerCase()
  }
  return new Map(letters.flatMap((word, group) => (word.length > 2 ? [[stemOf(word), group] as const] : [])))
}

function isDual(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    if (word === 'bilateral') return true
    return (word === 'both' || word === 'two') && sides.has(tokens[at + 1]?.word ?? '')
  })
}

const sides: ReadonlySet<string> = new Set(
  'nations countries sides governments states powers neighbours neighbors capitals'.split(' ')
)

/** Who passes a sentence on is no part of what it claims; who speaks in it is. */
function creditsIn({ document, sentence }: Place): Range[] {
  return overlappingIn(document.attributions, sentence)
    .filter((attribution) => attribution.as === 'via' || isHouse(attribution.kind))
    .flatMap(({ start, end, sourceAt }) => (end - start <= longestCredit ? [{ start, end }] : [sourceAt]))
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
  let group = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (taken.some((range) => overlaps(range, token))) continue
    const found = senseAt(tokens, index, people)
    if (found === null) continue
    const { end } = tokens[index + found.length - 1]!
    const { sense, weight, name } = found
    if (name && !(terms.at(-1)?.name && index > 0 && !token.breaks && !token.owned && isNextTo(terms.at(-1)!, token)))
      group++
    const given = name && givenNames.has(token.surface)
    terms.push({
      start: token.start,
      end,
      sense,
      weight,
      name,
      group: name ? group : -1,
      given,
      ...stanceAt(tokens, index)
    })
    index += found.length - 1
  }
  return terms
}

function isNextTo({ end }: Range, { start }: Range): boolean {
  return start - end <= 1
}

interface Sensed {
  readonly sense: string
  readonly weight: number
  readonly name: boolean
  /** Tokens that it takes. */
  readonly length: number
}

/** No word weighs more than this, so that one rare name does not decide alone, and no verb less than `common`. */
const heaviest = 6
const common = 2
const countryWeight = 4
/** Titles before names, and words that only hold a number. */
const lightest = 0.5
const lightWords: ReadonlySet<string> = new Set(
  'year years old aged people percent cent percentage dollar dollars euro euros time times day days number country countries nation nations'.split(
    ' '
  )
)

function senseAt(tokens: readonly Token[], index: number, people: readonly Range[]): Sensed | null {
  return twoWordsAt(tokens, index) ?? oneWordAt(tokens, index, people)
}

function twoWordsAt(tokens: readonly Token[], index: number): Sensed | null {
  const [token, next] = [tokens[index]!, tokens[index + 1]]
  if (next === undefined || next.breaks) return null
  const both = isCapital(token) ? `${token.surface} ${next.surface}` : ''
  const country = both === '' ? null : (seats.get(both) ?? countryOf(both))
  if (country !== null) return { sense: `@${country}`, weight: countryWeight, name: true, length: 2 }
  const phrase = phraseSenseOf(token.word, next.word)
  return phrase === null ? null : { sense: phrase, weight: countryWeight, name: false, length: 2 }
}

function oneWordAt(tokens: readonly Token[], index: number, people: readonly Range[]): Sensed | null {
  const { surface, word } = tokens[index]!
  const country = isCapital(tokens[index]!) ? (seats.get(surface) ?? countryOf(surface)) : null
  if (country !== null) return { sense: `@${country}`, weight: countryWeight, name: true, length: 1 }
  const change = changeAt(tokens, index)
  if (change !== 0) return { sense: senseOf(change > 0 ? 'rise' : 'fall'), weight: common, name: false, length: 1 }
  if (word.length < 2 || stopWords.has(word)) return null
  const stem = stemOf(word)
  const weight = Math.max(common, Math.min(heaviest, weightOf(stem)))
  if (isNameAt(tokens, index, stem) || isPersonAt(tokens[index]!, people))
    return { sense: stem, weight: Math.max(3, weight), name: true, length: 1 }
  const light = lightWords.has(word) || titleHeads.has(word)
  return { sense: senseOf(word), weight: light ? lightest : weight, name: false, length: 1 }
}

function isPersonAt(token: Token, people: readonly Range[]): boolean {
  return isCapital(token) && people.some((mention) => overlaps(mention, token))
}

function isCapital({ surface }: Token): boolean {
  const letter = surface.charAt(0)
  return letter !== letter.toLowerCase()
}

/** From here up a capital at the head of a sentence is taken for a name: the background holds few such words. */
const rareWord = 5.5

function isNameAt(tokens: readonly Token[], index: number, stem: string): boolean {
  const token = tokens[index]!
  if (!isCapital(token) || notNames.has(token.word)) return false
  if (index > 0 && !token.opens) return true
  const next = tokens[index + 1]
  if (next && !next.breaks && isCapital(next) && !notNames.has(next.word)) return true
  return weightOf(stem) >= rareWord
}

type Stance = Pick<Term, 'negated' | 'lacking' | 'mood' | 'passive' | 'site'>

function stanceAt(tokens: readonly Token[], index: number): Stance {
  return {
    negated: isNegatedAt(tokens, index),
    lacking: tokens[index - 1]?.word === 'without',
    mood: moodAt(tokens, index),
    passive: isPassiveAt(tokens, index),
    site: index > 0 && sitePrepositions.has(tokens[index - 1]!.word)
  }
}

const sitePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'off', 'outside', 'inside', 'across'])

/** How far a negation looks for its word: "denied that its ships had crossed". */
const reach = 6

/** A negation holds for the next content word. */
function isNegatedAt(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    const after = tokens[at + 1]!
    if (after.breaks) return false
    const { word } = tokens[at]!
    if (negators.has(word) && after.tied) return false
    if (negators.has(word)) return after.word !== 'only' && phraseSenseOf(word, after.word) === null
    if (!stopWords.has(word) && !word.endsWith('ly')) return false
  }
  return false
}

function moodAt(tokens: readonly Token[], index: number): Mood {
  const { word } = tokens[index]!
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    if (tokens[at + 1]!.breaks) break
    const before = tokens[at]!.word
    if (modals.has(before) || before.endsWith("'ll")) return 'open'
    if (before === 'allegedly' || (accusing.has(before) && at < index - 1)) return 'open'
    if (before === 'to') return onlyLight(tokens, at, index) && isIntended(tokens, at) ? 'open' : null
    if (!stopWords.has(before) && !beForms.has(before)) break
  }
  return word.endsWith('ed') || pastForms.has(word) ? 'done' : null
}

/** "Accused of ordering" is not "ordered". */
const accusing: ReadonlySet<string> = new Set('accused suspected charged accuses accusing suspects'.split(' '))

/** Whether "to" follows a word of plan, wish or request: "plans to", "urged the court to", "is to". */
function isIntended(tokens: readonly Token[], at: number): boolean {
  if (beForms.has(tokens[at - 1]?.word ?? '')) return true
  return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => isIntent(word))
}

function isIntent(word: string): boolean {
  let known = intents.get(word)
  if (known === undefined) {
    if (intents.size > 20_000) intents.clear()
    intents.set(word, (known = intentStems.has(stemOf(word))))
  }
  return known
}

const intents = new Map<string, boolean>()

/** Whether nothing but adverbs and forms of "be" stands between "to" and its verb. */
function onlyLight(tokens: readonly Token[], at: number, index: number): boolean {
  return tokens.slice(at + 1, index).every(({ word }) => beForms.has(word) || word === 'have' || word.endsWith('ly'))
}

function isPassiveAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 2), index).some(({ word }) => beForms.has(word))
  return before && tokens.slice(index + 1, index + 8).some(({ word }) => word === 'by')
}
