/** What the noun beside a figure says that it measures: "a fine of", "a [$5 million] contract". */
import type { Range } from '../types.js'
import { isDetermined, lastWordAt, phraseFrom, stopWords } from './measures-phrases.js'
import type { Scene } from './measures-scene.js'
import {
  alsoNouns,
  changeNouns,
  clauseWords,
  emptyNouns,
  hangingVerbs,
  prepositions,
  proforms,
  spendingVerbs
} from './measures-verbs.js'

/** Who is of an age: the noun behind it, or the person that it is set off from. */
export function agedOf({ text, figure, before, offset, linked, sentence }: Scene): Range | null {
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

/** A pattern that is tied to the end is tried from every place before it. */
const longestLead = 80

/** The noun that a figure stands before: "a $5 million [contract]". */
export function modifierOf({ text, figure, linked, sentence }: Scene): Range | null {
  const isMoney = figure.kind === 'money' && !/\b(?:cents?|pence)\b/.test(figure.text)
  const rate = /^-(?:plus|(?:a|per)-[a-z]{3,6})(?= )/.exec(text.slice(figure.end, figure.end + 14))?.[0] ?? ''
  const from = figure.end + rate.length
  if (!/^[- ][a-z]/.test(text.slice(from, from + 2))) return null
  // "A healthy, 30-pound calf".
  const needsNoun = isDetermined(linked.slice(-longestLead)) || /\d-[a-z]/.test(figure.text)
  if (!isMoney && !needsNoun) return null
  const found = phraseFrom(text, from + 1, sentence.end, 4)
  if (!found) return null
  // "The $5 million target originally set".
  const phrase = {
    start: found.start,
    end: found.start + text.slice(found.start, found.end).replace(/ \p{Ll}{3,12}ly$/u, '').length
  }
  const words = text.slice(phrase.start, phrase.end).toLowerCase().split(' ')
  const head = words.at(-1) ?? ''
  if (words.some((word) => notNouns.has(word)) || /ly$/.test(head) || notModified.test(words[0] ?? '')) return null
  // "Proposed", of "the $5 million proposed by Holm", names nothing.
  if (words.length === 1 && /(?:ed|ing)$|^given$/.test(head) && !alsoNouns.has(head)) return null
  if (!needsNoun && /(?:ed|ing)$/.test(words[0] ?? '') && !alsoNouns.has(words[0] ?? '')) return null
  const isOpen = changeNouns.has(head) || /^(?:stake|share|tax|tariff|tariffs|ban|price|interest)$/.test(head)
  const tail = isOpen
    ? /^ (?:in|of|on) (?:the |its |their )?(?=[A-Za-z])/.exec(text.slice(phrase.end, phrase.end + 12))
    : null
  const object = tail ? phraseFrom(text, phrase.end + tail[0].length, sentence.end, 3) : null
  return { start: phrase.start, end: object?.end ?? phrase.end }
}

/** "Their $5 million provides": a verb behind a sum. */
const notModified = /^(?:provides|includes|goes|comes|makes|gives|brings|is|was|were|are|has|had|means|helps|covers)$/

const notNouns = new Set(
  'long tall high wide deep thick heavy old effective higher lower more less fewer ahead short faster slower larger smaller bigger stronger weaker cheaper above below alone combined overall total altogether respectively overnight sterling range out now apiece overseas upward more-than per as if when while because since although'.split(
    ' '
  )
)

/** What money is given as: "$5 million in [damages]". */
export function inKindOf({ text, figure, sentence }: Scene): Range | null {
  if (figure.kind !== 'money') return null
  const found = kinds.exec(text.slice(figure.end, figure.end + 40))
  return found ? phraseFrom(text, figure.end + found[0].length, sentence.end, 3) : null
}

const kinds =
  /^ (?:in|worth of) (?=[a-z])(?!the\b|its\b|their\b|his\b|her\b|a\b|an\b|our\b|total\b|all\b|cash\b(?! aid)|late\b|early\b|mid|each\b|every\b|recent\b|this\b|that\b|these\b|one\b|two\b|three\b|four\b|five\b|six\b|part\b|order\b|return\b|exchange\b|fiscal\b|terms\b|line\b|favou?r\b|addition\b|contrast\b|real\b|nominal\b|constant\b|today)/

/** What a quantity is of: "40 tonnes of [sand]". */
export function quantityOf({ text, figure, sentence }: Scene): Range | null {
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
  const phrase = isQuantity && found ? phraseFrom(text, figure.end + found[0].length, sentence.end, 3) : null
  // "Of light to moderate snow".
  return phrase && degree.test(text.slice(phrase.start, phrase.end + 4)) ? null : phrase
}

const degree = /^(?:light|mild|moderate|heavy|low|high|small|medium|fine|thin|thick|soft|hard) to $/i

/** A noun of size right before the number: "[magnitude] 6.1". */
export function nounBefore({ before, offset, figure, linked }: Scene): Range | null {
  const word = lastWordAt(before, before.length)
  const isClose = linked.length - before.length <= 4
  return word && isClose && namesBefore.test(word.word) && figure.kind !== 'count'
    ? { start: offset + word.start, end: offset + word.start + word.word.length }
    : null
}

const namesBefore =
  /^(?:magnitude|population|age|capacity|turnout|stake|share|index|score|rating|speed|weight|height|depth|length|width)$/i

/** What a figure between commas is said of: "[Thick snow], up to 40 cm". */
export function apposedOf({ before, offset, figure, after }: Scene): Range | null {
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

/** "includes [$61 billion] for defence". */
export function purposeOf({ text, figure, before, sentence }: Scene): Range | null {
  if (
    figure.kind !== 'money'
    || !/\b(?:includ(?:es?|ed|ing)|contain(?:s|ed|ing)?|set aside|earmark(?:s|ed|ing)?)$/.test(before)
  )
    return null
  const found = /^ (?:for|in) (?:the )?/.exec(text.slice(figure.end, figure.end + 10))
  return found ? phraseFrom(text, figure.end + found[0].length, sentence.end, 3) : null
}

/** "a net profit of [€3 billion]": the noun and its adjectives. */
export function nounOf(scene: Scene): Range | null {
  const { linked: whole, offset: from, earlier, figure } = scene
  const cut = Math.max(0, whole.length - 110)
  const linked = whole.slice(cut)
  const offset = from + cut
  const last = linked.slice(-44)
  if (!last.includes(' of') && !last.includes(' at')) return null
  if (!/ (?:of|at)(?: [a-z]{2,12}){0,4}$/.test(last)) return null
  const found =
    /((?:[A-Za-z][A-Za-z-]{1,20} ){0,4})([a-z][a-z-]{2,20}) (?:of|at) (?:(?:up to|at least|more than|less than|about|around|nearly|almost|some|over|under|only|just|an estimated|roughly|approximately|between|as much as|well over|a record) ?){0,2}$/.exec(
      linked + ' '
    )
  const noun = found?.[2] ?? ''
  if (
    !found
    || (emptyNouns.has(noun) && !isMargin(noun, found[1] ?? ''))
    || stopWords.has(noun)
    || prepositions.has(noun)
  )
    return null
  if (
    /\bat (?:\w+ ?){0,3}$/.test(found[0].slice((found[1] ?? '').length))
    && !/^(?:price|prices|speed|speeds|temperature|temperatures|rate|rates|altitude|cost|capacity)$/.test(noun)
  )
    return null
  if (hangingVerbs.has(noun) && !changeNouns.has(noun) && !/^(?:costs?|gains?|yields?)$/.test(noun)) return null
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

/** "Operating margin", not the margin of a vote. */
function isMargin(noun: string, adjectives: string): boolean {
  return (
    noun === 'margin'
    && /\b(?:operating|profit|gross|net|interest|trading|core|ebit[a-z]{0,2}|EBIT[A-Z]{0,2}) $/.test(adjectives)
  )
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
