/** What a figure measures, in words of its sentence: the subject of the verb it hangs on, or the noun beside it. */
import type { NumberMention } from '../text/numbers.js'
import type { Range } from '../types.js'
import { isPluralNoun } from './figures-counted.js'
import {
  alsoNouns,
  auxiliaries,
  changeNouns,
  changingVerbs,
  clauseWords,
  emptyNouns,
  hangingVerbs,
  prepositions,
  proforms,
  spendingVerbs
} from './measures-verbs.js'

/** A number of a sentence, with what is known of it before its measure is. */
export interface Hanging extends NumberMention {
  readonly qualifier: string | null
  readonly pointer: boolean
  /** What is measured, where the number's own form says so (ranks). */
  readonly place: Range | null
  /** The noun that is counted. */
  readonly counted?: Range | null
}

interface Scene {
  readonly text: string
  readonly sentence: Range
  readonly figure: Hanging
  /** The sentence up to the figure, at most 240 characters, without the words of its qualifier and links. */
  readonly before: string
  /** Where `before` begins in the text. */
  readonly offset: number
  /** The same with the links ("to", "of", "a") still on it. */
  readonly linked: string
  readonly after: string
  /** The figure before it in the sentence, and its measure. */
  readonly earlier: { readonly figure: Hanging; readonly measure: Range | null } | null
}

/** A rule that may tell the measure, with a sentence whose last figure it must measure as `measure`. */
export interface MeasureRule {
  readonly name: string
  readonly of: (scene: Scene) => Range | null
  readonly example: string
  readonly measure: string
}

/** For each figure the place of the words that say what is measured, or `null` where no rule is sure. */
export function measuresOf(text: string, sentence: Range, figures: readonly Hanging[]): (Range | null)[] {
  const measures: (Range | null)[] = []
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1]
    const earlier = before ? { figure: before, measure: measures[index - 1] ?? null } : null
    measures.push(figure.pointer ? (figure.counted ?? null) : measureOf(sceneOf(text, sentence, figure, earlier)))
  }
  return measures
}

function measureOf(scene: Scene): Range | null {
  if (scene.figure.kind === 'age') return agedOf(scene)
  for (const rule of measureRules) {
    const found = rule.of(scene)
    if (found && found.end > found.start) return found
  }
  return null
}

const links =
  /(?: (?:more than|less than|fewer than|at least|at most|up to|as (?:much|many|high|low) as|over|above|below|under|about|around|approximately|roughly|some|nearly|almost|close to|an estimated|estimated|only|just|by|to|from|at|of|for|a|an|the|its|their|another|in excess of|(?:an? )?(?:new )?(?:all-time |historic )?(?:record|high|low|record high|record low)(?: of)?|a total of|total|average|even|well|far|further|additional|slightly))$/i

function sceneOf(text: string, sentence: Range, figure: Hanging, earlier: Scene['earlier']): Scene {
  const offset = Math.max(sentence.start, figure.start - 240)
  const linked = ' ' + text.slice(offset, figure.start).trimEnd().replace(/-$/, '')
  const before = withoutLinks(linked)
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 120))
  return { text, sentence, figure, before: before.slice(1), offset, linked: linked.slice(1), after, earlier }
}

/** Cut at the last 60 characters, since a pattern that is tied to the end is tried from every place before it. */
function withoutLinks(words: string): string {
  const cut = Math.max(0, words.length - 60)
  let tail = words.slice(cut)
  for (let count = 0; count < 6; count++) {
    const shorter = tail.replace(links, '')
    if (shorter === tail) break
    tail = shorter
  }
  return words.slice(0, cut) + tail
}

/** In the order they are tried. */
export const measureRules: readonly MeasureRule[] = [
  {
    name: 'named',
    of: ({ figure }) => figure.place,
    example: 'It is the second-largest port.',
    measure: 'largest port'
  },
  { name: 'age', of: agedOf, example: 'The driver, 41, was unhurt.', measure: 'The driver' },
  { name: 'counted', of: countedOf, example: 'The flood destroyed 300 houses.', measure: 'destroyed 300 houses' },
  { name: 'people', of: peopleOf, example: 'The crash killed 12.', measure: 'killed' },
  { name: 'share', of: ratioOf, example: 'One in four children go hungry.', measure: 'children go hungry' },
  { name: 'modifier', of: modifierOf, example: 'They signed a $5 million contract.', measure: 'contract' },
  { name: 'in-kind', of: inKindOf, example: 'He got $5 million in damages.', measure: 'damages' },
  { name: 'continued', of: continuedOf, example: 'Sales rose to $5 million, up from $4 million.', measure: 'Sales' },
  { name: 'noun-of', of: nounOf, example: 'He faces a fine of $5,000.', measure: 'fine' },
  { name: 'quantity-of', of: quantityOf, example: 'The truck spilled 40 tonnes of sand.', measure: 'sand' },
  { name: 'purpose', of: purposeOf, example: 'The bill includes $5 million for roads.', measure: 'roads' },
  { name: 'changed', of: changedOf, example: 'The bank cut its base rate by 2 percent.', measure: 'its base rate' },
  { name: 'verb', of: verbOf, example: 'Rents rose 5 percent.', measure: 'Rents' },
  {
    name: 'share-of',
    of: shareOf,
    example: 'Some 40 percent of pupils walk to school.',
    measure: 'pupils walk to school'
  },
  { name: 'noun-before', of: nounBefore, example: 'A quake of magnitude 6.1 hit.', measure: 'magnitude' },
  { name: 'apposed', of: apposedOf, example: 'Thick snow, up to 40 cm, fell.', measure: 'Thick snow' }
]

// ------------------------------------------------------------------------------------------------------------- counts

const transitive =
  /^(?:[a-z]{2,16}(?:ed|ing)|kill|kills|hold|holds|employ|employs|cut|cuts|lost|lose|loses|built|build|hire|hires|create|creates|sold|bought|sent|took|take|hit|shot|left|put|held|won|win|wins|led|found|find|add|adds|saw|kept|drew|fed|send|sends|host|hosts|serve|serves|own|owns|run|runs|ran|made|make|lay off|laid off)$/
const predicate =
  /^ (?:(?:were|was|are|had|have|has|would|will|could|may|might|must|been|be|being|since|also|already|reportedly|still|now|not|since then) ){0,4}(?:(?:were|was|are|had|have|has|would|will|could|may|might|been|be) )(?:(?:[a-z]{2,12}ly|still|also|feared|confirmed|reported|presumed) )?([a-z]{3,14}(?:ed|en|d)|lost|shot|hurt|sent|missing|dead|killed|hit|cut|held|put|sold|built|kept|made|without|in hospital|homeless)\b/
const state =
  /^ (?:killed|dead|missing|wounded|injured|displaced|arrested|destroyed|damaged|detained|trapped|homeless|infected|hospitali[sz]ed|evacuated|without (?:power|electricity|water|homes|shelter|food|heat)|in hospital)\b/

function countedOf({ text, figure, before, offset, after, linked }: Scene): Range | null {
  const { counted } = figure
  if (!counted || figure.kind !== 'count') return null
  const rest = text.slice(counted.end, counted.end + 70)
  const told = predicate.exec(rest) ?? state.exec(rest)
  const noun = headOf(text, counted)
  if (told) return { start: noun, end: counted.end + told[0].length }
  if (
    /\b(?:population|workforce|crew|crowd|audience|membership|army|toll) of$/.test(before.concat(' of'))
    && linked.endsWith(' of')
  )
    return null
  const verb = lastWordAt(before, before.length)
  const isOpen =
    /^(?: (?:more|less|fewer|than|at|least|about|around|some|nearly|almost|up|to|as|many|over|another|the|an|estimated|approximately|roughly|a|record|only|just|further|additional))*$/.test(
      linked.slice(before.length)
    )
  const isLinkedTo = / (?:to|by|from|of|at)$/.test(linked) && !/ (?:up to)$/.test(linked)
  if (verb && isOpen && !isLinkedTo && transitive.test(verb.word) && after !== '')
    return { start: offset + verb.start, end: counted.end }
  return { start: noun, end: counted.end }
}

/** "of its soldiers" -> "soldiers": the determiner is no part of what is counted. */
function headOf(text: string, { start, end }: Range): number {
  const found = /^(?:of )?(?:the |its |their |his |her |our |these |those )?/.exec(text.slice(start, end))
  return start + (found?.[0].length ?? 0)
}

function peopleOf({ figure, before, offset, after, figure: { counted } }: Scene): Range | null {
  if (figure.kind !== 'count' || counted) return null
  const verb = lastWordAt(before, before.length)
  if (verb && /^(?:kill|injur|wound|hurt|displac|arrest|detain|hospital)/.test(verb.word))
    return { start: offset + verb.start, end: offset + verb.start + verb.word.length }
  const told =
    /^ (?:(?:people|were|was|are|have|had|been) ){0,3}(dead|killed|wounded|injured|hurt|missing|hospitali[sz]ed|homeless|displaced|arrested|detained)\b/.exec(
      after
    )
  return told ? { start: figure.end + 1, end: figure.end + told[0].length } : null
}

function ratioOf({ text, figure, sentence }: Scene): Range | null {
  return figure.kind === 'ratio' && /^ (?!of\b)[a-z]{3}/.test(text.slice(figure.end, figure.end + 5))
    ? clauseFrom(text, figure.end + 1, sentence.end)
    : null
}

function shareOf({ text, figure, sentence, before, offset, linked }: Scene): Range | null {
  const found = /^ of (?:all )?(?:the |its |their |his |her |our |those |these )?/.exec(
    text.slice(figure.end, figure.end + 18)
  )
  if (!found || (figure.kind !== 'percent' && figure.kind !== 'ratio')) return null
  const isSubject =
    before.trim() === '' || /(?:[,;:]|\b(?:that|said|found|showed|while|and|but))$/.test(before.trimEnd())
  if (isSubject && !/ (?:by|to|from)$/.test(linked)) return clauseFrom(text, figure.end + found[0].length, sentence.end)
  const verb = lastWordAt(before, before.length)
  const phrase = phraseFrom(text, figure.end + found[0].length, sentence.end, 3)
  return phrase ?? (verb && offset ? null : null)
}

/** From a noun to the next stop, at most six words. */
function clauseFrom(text: string, start: number, end: number): Range | null {
  const found = /^[A-Za-zÀ-ɏ][^\s,.;:()“”"—–]{0,24}(?: [^\s,.;:()“”"—–]{1,24}){0,5}/.exec(
    text.slice(start, Math.min(end, start + 150))
  )
  return found ? { start, end: start + trimTail(found[0]) } : null
}

/** A phrase does not end in a word that only leads on. */
function trimTail(words: string): number {
  let length = words.length
  for (let count = 0; count < 4; count++) {
    const found =
      / (?:in|of|on|at|to|for|by|with|and|or|the|a|an|from|as|that|than|who|which|is|are|was|were|has|have|had|its|their|his|her)$/i.exec(
        words.slice(0, length)
      )
    if (!found) break
    length = found.index
  }
  return length
}

// ------------------------------------------------------------------------------------------------- nouns round about

function agedOf({ text, figure, before, offset, linked, sentence }: Scene): Range | null {
  if (figure.kind !== 'age') return null
  const behind =
    /^[- ]((?:[a-z]{3,14} ){0,2}?(?:man|woman|boy|girl|student|child|mother|father|son|daughter|teenager|driver|suspect|victim|soldier|[a-z]{4,14}(?:er|or|ist|ian|ant)))\b/.exec(
      text.slice(figure.end, figure.end + 44)
    )
  if (behind) return { start: figure.end + 1, end: figure.end + behind[0].length }
  const name = /^ (?:[A-Z][\p{L}’'-]{1,20} ?){1,3}/u.exec(text.slice(figure.end, figure.end + 64))
  if (name) return { start: figure.end + 1, end: figure.end + name[0].trimEnd().length }
  if (figure.text.includes('-')) return null
  if (!linked.endsWith(',') && !linked.endsWith('(')) return null
  const found =
    /((?:(?:The|the|A|An|a|an|His|Her|his|her) )?(?:[A-Z][\p{L}’'.-]{1,20}(?: [A-Z][\p{L}’'.-]{0,20}){0,3}|[a-z]{3,16}(?: [a-z]{3,16})?))[,(]? ?\(?$/u.exec(
      linked
    )
  void before
  return found && sentence.start <= offset + found.index
    ? { start: offset + found.index, end: offset + found.index + (found[1]?.length ?? 0) }
    : null
}

const determined =
  /(?:^|[^A-Za-z])(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|our|[Tt]his|that|[Aa]nother|each|every|any|new|first|last|second|proposed|planned|initial|[A-Z][A-Za-z]+[’']s)(?: (?:new|record|massive|huge|further|additional|total|estimated|initial|more than|about|nearly|roughly|whopping|planned|proposed|annual|potential|up to))*$/

function modifierOf({ text, figure, linked, sentence }: Scene): Range | null {
  const isMoney = figure.kind === 'money' && !/\b(?:cents?|pence)\b/.test(figure.text)
  const isDetermined = determined.test(linked)
  if ((!isMoney && !isDetermined) || !/^[- ][a-z]/.test(text.slice(figure.end, figure.end + 2))) return null
  const phrase = phraseFrom(text, figure.end + 1, sentence.end, 4)
  if (!phrase) return null
  const words = text.slice(phrase.start, phrase.end).toLowerCase().split(' ')
  const head = words.at(-1) ?? ''
  if (words.some((word) => notNouns.has(word)) || /ly$/.test(head)) return null
  if (!isDetermined && /(?:ed|ing)$/.test(words[0] ?? '') && !alsoNouns.has(words[0] ?? '')) return null
  const isOpen = changeNouns.has(head) || /^(?:stake|share|tax|tariff|tariffs|ban|price|interest)$/.test(head)
  const tail = isOpen
    ? /^ (?:in|of|on) (?:[A-Za-z’'-]{2,20} ?){1,3}/.exec(text.slice(phrase.end, phrase.end + 70))
    : null
  return { start: phrase.start, end: phrase.end + (tail ? nounTail(tail[0]) : 0) }
}

const stopWords = new Set(
  'a an the and or but nor is are was were be been has have had do does did will would could should may might must can that which who whom this these those it he she they we you i not than then when while where because if so more less higher lower ago later earlier per each every according compared following annually yearly daily monthly weekly apart away worth only also still already every across during today yesterday tomorrow tonight last this next year years month months week weeks day days quarter decade since until'.split(
    ' '
  )
)
const notNouns = new Set(
  'long tall high wide deep thick heavy old effective higher lower more less fewer ahead short faster slower larger smaller bigger stronger weaker cheaper above below alone combined overall total altogether respectively overnight sterling range more-than per'.split(
    ' '
  )
)

/** " in fuel prices took effect" -> " in fuel prices". */
function nounTail(words: string): number {
  const found = /^ (?:in|of|on) (?:[a-zA-Z’'-]{2,20} ){0,2}?[a-z]{3,20}s\b/.exec(words)
  if (found) return found[0].length
  return /^ (?:in|of|on) (?:(?:the|its|their) [A-Za-z-]+|[a-z]+)/.exec(words)?.[0].length ?? 0
}

const kinds =
  /^ (?:in|worth of) (?=[a-z])(?!the\b|its\b|their\b|his\b|her\b|a\b|an\b|our\b|total\b|all\b|cash\b(?! aid)|late\b|early\b|mid|each\b|every\b|recent\b|this\b|that\b|these\b|one\b|two\b|three\b|four\b|five\b|six\b|part\b|order\b|return\b|exchange\b|fiscal\b|terms\b|line\b|favou?r\b|addition\b|contrast\b|real\b|nominal\b|constant\b|today)/

function inKindOf({ text, figure, sentence }: Scene): Range | null {
  if (figure.kind !== 'money') return null
  const found = kinds.exec(text.slice(figure.end, figure.end + 40))
  return found ? phraseFrom(text, figure.end + found[0].length, sentence.end, 3) : null
}

/** A noun phrase of at most `most` words: adjectives and nouns up to the first word that leads on. */
function phraseFrom(text: string, start: number, limit: number, most: number): Range | null {
  const token = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]{0,30}/y
  let at = start
  let end = start
  for (let count = 0; count < most; count++) {
    token.lastIndex = at
    const word = token.exec(text)?.[0]
    const lower = word?.toLowerCase() ?? ''
    if (
      word === undefined
      || token.lastIndex > limit
      || stopWords.has(lower)
      || prepositions.has(lower)
      || (count > 0 && auxiliaries.has(lower))
    )
      break
    if (count > 0 && !alsoNouns.has(lower) && (hangingVerbs.has(lower) || /ed$/.test(lower))) break
    if (count > 0 && /^[A-Z]/.test(word)) break
    end = at + word.length
    if (text.charAt(end) !== ' ') break
    at = end + 1
  }
  return end > start ? { start, end } : null
}

function quantityOf({ text, figure, sentence }: Scene): Range | null {
  const isQuantity =
    figure.kind === 'weight'
    || figure.kind === 'volume'
    || figure.kind === 'area'
    || figure.kind === 'length'
    || figure.kind === 'power'
    || figure.kind === 'energy'
    || figure.kind === 'data'
    || figure.kind === 'money'
  const found = /^ of (?:the |its |their )?(?=[A-Za-z])/.exec(text.slice(figure.end, figure.end + 12))
  return isQuantity && found ? phraseFrom(text, figure.end + found[0].length, sentence.end, 3) : null
}

const namesBefore =
  /^(?:magnitude|population|age|capacity|turnout|stake|share|index|score|rating|speed|weight|height|depth|length|width)$/i

function nounBefore({ before, offset, figure, linked }: Scene): Range | null {
  const word = lastWordAt(before, before.length)
  const isClose = linked.length - before.length <= 4
  return word && isClose && namesBefore.test(word.word) && figure.kind !== 'count'
    ? { start: offset + word.start, end: offset + word.start + word.word.length }
    : null
}

function apposedOf({ before, offset, figure, after }: Scene): Range | null {
  if (
    !before.endsWith(',')
    || figure.kind === 'count'
    || figure.kind === 'duration'
    || !/^(?:,|\.|$| in places)/.test(after)
  )
    return null
  const found = /^(?:[A-Z][a-z]{2,16} ){0,2}[a-z]{3,16},$/.exec(before)
  return found && !prepositions.has((before.split(' ')[0] ?? '').toLowerCase())
    ? { start: offset, end: offset + before.length - 1 }
    : null
}

/** "a net profit of [€3 billion]": the noun and its adjectives. */
function nounOf(scene: Scene): Range | null {
  const { linked: whole, offset: from, earlier, figure } = scene
  const cut = Math.max(0, whole.length - 110)
  const linked = whole.slice(cut)
  const offset = from + cut
  if (!/ (?:of|at)(?: [a-z]{2,12}){0,4}$/.test(linked.slice(-44))) return null
  const found =
    /((?:[A-Za-z][A-Za-z-]{1,20} ){0,4})([a-z][a-z-]{2,20}) (?:of|at) (?:(?:up to|at least|more than|less than|about|around|nearly|almost|some|over|under|only|just|an estimated|roughly|approximately|between|as much as|well over|a record) ?){0,2}$/.exec(
      linked + ' '
    )
  const noun = found?.[2] ?? ''
  if (!found || emptyNouns.has(noun) || stopWords.has(noun) || prepositions.has(noun)) return null
  if (
    /\bat (?:\w+ ?){0,3}$/.test(found[0].slice((found[1] ?? '').length))
    && !/^(?:price|prices|speed|speeds|temperature|temperatures|rate|rates|altitude|cost|capacity)$/.test(noun)
  )
    return null
  if (hangingVerbs.has(noun) && !changeNouns.has(noun) && !/^(?:costs?|gains?)$/.test(noun)) return null
  if (
    figure.kind === 'count'
    || /(?:ed|ly)$/.test(noun)
    || noun === 'out'
    || noun === 'instead'
    || noun === 'because'
    || noun === 'most'
  )
    return null
  const start = found.index + (found[1] ?? '').length
  if (changeNouns.has(noun) && earlier?.measure && isTail(scene, offset + found.index)) return earlier.measure
  return { start: offset + start - adjectivesLength(found[1] ?? ''), end: offset + start + noun.length }
}

/** Whether words after the earlier figure only say more of it: ", representing an increase of". */
function isTail({ text, earlier }: Scene, until: number): boolean {
  const between = earlier ? text.slice(earlier.figure.end, until + 24) : ''
  return (
    /, (?:representing|marking|which (?:is|was|represents|marks)|a|an|up|down|or|making)\b/.test(between)
    && !/[;]/.test(between)
  )
}

/** The adjectives right before a noun that belong to it ("net [profit]"). */
function adjectivesLength(words: string): number {
  const list = words.trimEnd().split(' ')
  let length = 0
  for (const word of list.toReversed()) {
    const lower = word.toLowerCase()
    if (
      word === ''
      || length > 40
      || stopWords.has(lower)
      || prepositions.has(lower)
      || determiners.has(lower)
      || proforms.has(lower)
    )
      break
    if (
      /(?:ed|ing|s)$/.test(lower)
      && lower !== 'sales'
      && lower !== 'combined'
      && lower !== 'estimated'
      && lower !== 'sports'
      && lower !== 'operating'
    )
      break
    if (
      hangingVerbs.has(lower)
      || clauseWords.has(lower)
      || spendingVerbs.has(lower)
      || /^(?:made|put|got|beat|share|its|had|face|see|saw|impose)$/.test(lower)
    )
      break
    length += word.length + 1
  }
  return length
}

const determiners = new Set('its their his her our my your some any each another both all no new record'.split(' '))

// --------------------------------------------------------------------------------------------------------------- verbs

function continuedOf({ text, earlier, figure, linked }: Scene): Range | null {
  if (
    !earlier?.measure
    || earlier.figure.kind === 'count'
    || earlier.figure.kind === 'age'
    || earlier.figure.kind === 'rank'
  )
    return null
  const between = text.slice(earlier.figure.end, figure.start)
  if (between.length > 90) return null
  const isUpFrom =
    /(?:^|,? )(?:up|down|compared (?:with|to)|versus|against|from|to)(?: (?:about|around|nearly|more than|less than|just|an? |a record|over|only|roughly|at least))* ?$/.test(
      between
    )
  const isTight = !/[;:]|\b(?:and|while|that|which|but|as)\b/.test(between)
  const isRange = between.length <= 5
  return (isUpFrom && isTight && sameSort(earlier.figure, figure))
    || (isRange && earlier.figure.kind === figure.kind && linked !== '')
    ? earlier.measure
    : null
}

/** "includes [$61 billion] for defence". */
function purposeOf({ text, figure, before, sentence }: Scene): Range | null {
  if (
    figure.kind !== 'money'
    || !/\b(?:includ(?:es?|ed|ing)|contain(?:s|ed|ing)?|set aside|earmark(?:s|ed|ing)?)$/.test(before)
  )
    return null
  const found = /^ (?:for|in) (?:the )?/.exec(text.slice(figure.end, figure.end + 10))
  return found ? phraseFrom(text, figure.end + found[0].length, sentence.end, 3) : null
}

function sameSort(a: Hanging, b: Hanging): boolean {
  return a.kind === b.kind || a.kind === 'percent' || b.kind === 'percent' || a.kind === 'points'
}

/** "raised its key rate by [25 basis points]". */
function changedOf({ linked, offset, before }: Scene): Range | null {
  const trimmed = before + (/ (by|to|from|at)(?= |$)/.exec(linked.slice(before.length))?.[0] ?? '')
  if (!/ (?:by|to|from|at)$/.test(trimmed.slice(-5))) return null
  const found = changingVerbs.exec(trimmed)
  const object = found?.[1]?.trimEnd() ?? ''
  if (!found || /[,;]/.test(object)) return null
  const words = object.toLowerCase().split(' ')
  if (
    words.some(
      (word) =>
        clauseWords.has(word)
        || auxiliaries.has(word)
        || (prepositions.has(word) && word !== 'of' && word !== 'in' && word !== 'on' && word !== 'for')
    )
    || proforms.has(words[0] ?? '')
  )
    return null
  if (words.length === 1 && !isPluralNoun(words[0] ?? '') && !/^[a-z]{5,}$/.test(words[0] ?? '')) return null
  const start = offset + found.index + found[0].lastIndexOf(found[1] ?? '')
  return { start, end: start + object.length }
}

interface Word {
  readonly start: number
  readonly word: string
}

/** The word that ends at `end`, without the marks round it. */
function lastWordAt(words: string, end: number): Word | null {
  let to = end
  while (to > 0 && words.charAt(to - 1) === ' ') to--
  let from = to
  while (from > 0 && to - from < 40 && isWordUnit(words.charCodeAt(from - 1))) from--
  return from === to ? null : { start: from, word: words.slice(from, to) }
}

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

/** The verb that the figure hangs on, and its subject; or the verb and its object. */
function verbOf(scene: Scene): Range | null {
  const { before, offset, figure, text, sentence, linked } = scene
  if (/[’']s?$/.test(before)) return null
  if (
    figure.kind === 'number'
    && !isSized(figure)
    && !/ (?:to|at|from|by|of|above|below|past|record)$/.test(linked)
    && !/(?:ed|hit|is|was|ose|ell)$/.test(linked)
  )
    return null
  let at = before.length
  for (let count = 0; count < 14; count++) {
    const found = lastWordAt(before, at)
    if (!found) return null
    const lower = found.word.toLowerCase()
    const isFar =
      count > 0 && /[,;:—–]$/.test(before.slice(0, at).trimEnd()) && !/^(?:up|down|or)\b/.test(before.slice(at).trim())
    if (isFar || /[;“”"()]/.test(before.slice(found.start + found.word.length, at))) return null
    if (hangingVerbs.has(lower) && !isNounHere(before, found)) {
      const subject = subjectOf(before, found.start)
      if (subject === 'earlier') return scene.earlier?.measure ?? null
      if (subject) return { start: offset + subject.start, end: offset + subject.end }
      if (subject === null && !isSkippable(lower)) return null
    }
    if (spendingVerbs.has(lower) && count < 4 && figure.kind !== 'percent')
      return objectOf(text, offset + found.start, figure, sentence)
    if (clauseWords.has(lower)) return null
    at = found.start
  }
  return null
}

/** Forms that are nouns as often: after a determiner or an adjective they are no verbs ("the rise", "a record high"). */
function isNounHere(words: string, { start, word }: Word): boolean {
  if (/(?:ed|ose|ew|ell|ank|ung)$/.test(word)) return false
  const before = lastWordAt(words, start)?.word.toLowerCase() ?? ''
  return /^(?:a|an|the|its|their|his|her|this|that|of|in|no|first|last|sharp|further|annual|foreign|bilateral|free|world)$/.test(
    before
  )
}

/** A number that is large or precise enough to be a figure by itself: "1,204", "33.5", "2 million". */
function isSized({ text }: Hanging): boolean {
  return /[,.]\d|[a-z]/i.test(text)
}

function isSkippable(lower: string): boolean {
  return lower === 'worth' || lower === 'trade' || lower === 'estimated' || lower === 'valued'
}

/** "spent [$3 billion] on new hospitals": from the verb to the end of what it was for. */
function objectOf(text: string, start: number, figure: Hanging, sentence: Range): Range {
  const found =
    /^(?: (?:to|on|for|in|into|from|of) (?:the |a |an |its |their |his |her |settle |buy |build )?[A-Za-z][A-Za-z’'-]{1,20}(?: [a-z][a-z-]{2,18}){0,3})/.exec(
      text.slice(figure.end, Math.min(sentence.end, figure.end + 70))
    )
  return { start, end: figure.end + (found && !/ (?:more|less|than)\b/.test(found[0]) ? trimTail(found[0]) : 0) }
}

/** The noun phrase before the verb at `verb`; `earlier` where it is that of the figure before; `null` where unsure. */
function subjectOf(words: string, verb: number): Range | 'earlier' | null {
  let end = skipAuxiliaries(words, verb)
  if (end === 'infinitive') return 'earlier'
  const mark = words.slice(0, end).trimEnd()
  if (mark.endsWith(',')) {
    if (isSkippable(words.slice(verb, verb + 9).split(' ')[0] ?? '')) return antecedentOf(words, mark.length)
    const opening = mark.lastIndexOf(',', mark.length - 2)
    if (opening < 0) return 'earlier'
    end = opening
  }
  const start = subjectStart(words, end)
  const phrase = words.slice(start, end).trim()
  if (phrase === '') return null
  const from = start + (words.slice(start, end).length - words.slice(start, end).trimStart().length)
  const tokens = phrase.split(' ')
  const first = (tokens[0] ?? '').toLowerCase()
  if (tokens.length === 1 && (first === 'which' || first === 'who' || first === 'that'))
    return antecedentOf(words, from)
  const last = (tokens.at(-1) ?? '').toLowerCase()
  if (proforms.has(last) || /^(?:it|he|she|they|that|there|we|you)[’']/.test(last)) return 'earlier'
  if (tokens.slice(1).some((word) => finite.has(word.toLowerCase()))) return null
  if (tokens.length > 10 || prepositions.has(first) || questioning.has(first)) return null
  return { start: from, end: from + phrase.length }
}

/** Verbs that no subject holds: what looks like one is more than a noun phrase. */
const finite = new Set(
  'is are was were has have had will would could should does did do included includes claims include contains'.split(
    ' '
  )
)
const questioning = new Set('should would could will can did does do is are was were has have had how why'.split(' '))

/** "The bridge, which [is]": the phrase before the comma. */
function antecedentOf(words: string, pronoun: number): Range | null {
  const mark = words.slice(0, pronoun).trimEnd()
  const end = mark.endsWith(',') ? mark.length - 1 : mark.length
  const start = subjectStart(words, end)
  const phrase = words.slice(start, end).trim()
  const from = start + (words.slice(start, end).length - words.slice(start, end).trimStart().length)
  const isShort =
    phrase !== '' && phrase.split(' ').length <= 6 && !prepositions.has((phrase.split(' ')[0] ?? '').toLowerCase())
  return isShort ? { start: from, end: from + phrase.length } : null
}

function skipAuxiliaries(words: string, verb: number): number | 'infinitive' {
  let end = verb
  for (let count = 0; count < 7; count++) {
    const found = lastWordAt(words, end)
    if (!found) return end
    const lower = found.word.toLowerCase()
    if (lower === 'to') {
      const before = lastWordAt(words, found.start)?.word.toLowerCase() ?? ''
      if (!auxiliaries.has(before)) return 'infinitive'
    } else if (!auxiliaries.has(lower) && !/[a-z]{3}ly$/.test(lower)) return end
    end = found.start
  }
  return end
}

/** Where the clause of a subject that ends at `end` begins: behind the nearest mark or word that opens one. */
function subjectStart(words: string, end: number): number {
  let at = end
  for (let count = 0; count < 14; count++) {
    const found = lastWordAt(words, at)
    if (!found) return at
    const lower = found.word.toLowerCase()
    const gap = words.slice(found.start + found.word.length, at)
    if (count > 0 && (/[,;:]$/.test(found.word) || /[^\s]/.test(gap))) return at
    if (clauseWords.has(lower)) return at
    if ((lower === 'and' || lower === 'but') && hasVerb(words.slice(Math.max(0, found.start - 60), found.start)))
      return at
    if (found.start === 0) return startsAnew(words) ? found.word.length : 0
    at = found.start
  }
  return at
}

function hasVerb(words: string): boolean {
  return words
    .split(' ')
    .some(
      (word) => hangingVerbs.has(word.toLowerCase()) || /[a-z]{3}ed$/.test(word) || auxiliaries.has(word.toLowerCase())
    )
}

function startsAnew(words: string): boolean {
  return /^(?:But|And|Meanwhile|However|Still|Also|Then|Yet|So|Now|Overall)\b/.test(words)
}
