/** What a figure of one article is about, so that figures of several articles can be set against each other. */
import { isDemonym } from '../lexicon/places.js'
import { isWholePeriod } from '../text/dates.js'
import { stopWords } from '../text/stopwords.js'
import { foldSpace, isWithin, overlaps } from '../text/spans.js'
import { termsOf, wordsIn } from '../text/words.js'
import type { DateMention, Document, Figure, Sentence } from '../types.js'
import type { Place } from './places.js'
import { senseOf } from './synonyms.js'

/** A figure in its sentence, with the senses that tell what it measures. */
export interface FigureFact extends Place {
  readonly document: Document
  readonly sentence: Sentence
  readonly figure: Figure
  /** What is harmed or moved in a disaster or a conflict, counted up as reports come in; `null` for all else. */
  readonly toll: string | null
  /** Senses of the words of the measure and the unit. */
  readonly senses: ReadonlySet<string>
  /** Senses of all words of the sentence but its numbers. */
  readonly around: ReadonlySet<string>
  /** Names in the measure, lower case. */
  readonly names: readonly string[]
  /** Whether it tells of a rise or a fall of what is measured. */
  readonly turn: 'up' | 'down' | null
  /** Who the clause before the figure speaks of, lower case; `[]` where no name stands there. */
  readonly actors: readonly string[]
  /** The period, where its value is the whole of what its words name: none for "last week", whose month holds more. */
  readonly period: string | null
  /** The words that tell the period, in lower case, also where they cannot be dated; `null` where there are none. */
  readonly periodWords: string | null
  readonly date: DateMention | null
}

/** The figures of an article that a digest can print: in the body, about something, no age, rank or pointing number. */
export function figureFactsIn(document: Document): FigureFact[] {
  const body = document.sentences.filter(({ role }) => role === 'body')
  let at = 0
  return document.figures.flatMap((figure) => {
    while (at < body.length && body[at]!.end <= figure.start) at++
    const sentence = body[at]
    if (!sentence || !isWithin(figure, sentence) || !isTold(document, sentence, figure)) return []
    return [factOf(document, sentence, figure)]
  })
}

/** Kinds that stand for nothing outside their sentence. */
const passing: ReadonlySet<Figure['kind']> = new Set(['age', 'rank', 'duration', 'angle'])

function isTold(document: Document, sentence: Sentence, figure: Figure): boolean {
  if (figure.pointer || passing.has(figure.kind) || isDenied(document.article.text, figure)) return false
  const toll = tollOf(document.article.text, sentence, figure)
  if (figure.measure === null && toll === null && !speaksForItself(document.article.text, sentence, figure))
    return false
  if (isVague(figure) || isRate(document.article.text, figure) || (toll === null && isNameAlone(figure))) return false
  // "Three companies", "six judges": a count below ten in letters is rarely the news, unless somebody came to harm.
  return !isSmallWord(figure) || toll !== null
}

function isSmallWord({ text, value, kind }: Figure): boolean {
  return (kind === 'count' || kind === 'number' || kind === 'ratio') && Math.abs(value) < 10 && !/\d/.test(text)
}

/** Money does; a percentage in a sentence, not in a row of a table. */
function speaksForItself(text: string, { start, end }: Sentence, { kind }: Figure): boolean {
  return kind === 'money' || (kind === 'percent' && /[.!?]["'”’)\]]{0,2}$/.test(text.slice(start, end).trimEnd()))
}

/** "23 million, not 32 million": what a source says is not so. */
function isDenied(text: string, { start }: Figure): boolean {
  return /\b(?:not|rather than|instead of)(?: the| a)?(?: about| some)? ?$/i.test(
    text.slice(Math.max(0, start - 24), start)
  )
}

/** "Fell by 2 percent", "a 2 percent rise": what two sources say of one value may be the opposite. */
function turnOf(text: string, sentence: Sentence, { start, end, kind }: Figure): FigureFact['turn'] {
  if (kind !== 'percent' && kind !== 'points' && kind !== 'money') return null
  const before = text.slice(Math.max(sentence.start, start - 24), start)
  const after = text.slice(end, Math.min(sentence.end, end + 12))
  if (
    /\b(?:rose|rises?|risen|gr[eo]wn?|climb(?:ed|s)?|increased?|gained|jumped|surged|up)(?: by| about| some| nearly| almost| more than| over| around){0,2} $/i.test(
      before
    )
    || /^ (?:rise|increase|jump|gain|growth|higher)\b/.test(after)
  )
    return 'up'
  return /\b(?:fell|falls?|fallen|dropp?(?:ed|s)?|declined?|decreased?|lost|slid|sank|plunged|tumbled|down)(?: by| about| some| nearly| almost| more than| over| around){0,2} $/i.test(
    before
  ) || /^ (?:fall|drop|decline|decrease|lower)\b/.test(after)
    ? 'down'
    : null
}

/** "Thousands", "hundreds of millions": no value that could be set against another. */
function isVague({ text }: Figure): boolean {
  return /^(?:(?:tens|hundreds|thousands|dozens|scores) of )?(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b/i.test(
    text
  )
}

/** "38 deaths per 100,000 people": what another figure is counted by. */
function isRate(text: string, { start }: Figure): boolean {
  return /\b(?:per|for every|out of every) (?:each )?$/i.test(text.slice(Math.max(0, start - 16), start))
}

/** A bare number of somebody: a batting average, a score, a shirt. */
function isNameAlone({ kind, measure }: Figure): boolean {
  if (measure !== null && /^(?:(?:\p{L}{2,12} )?(?:years?|months?|weeks?|days?|hours?)|ages?|aged)$/u.test(measure))
    return true
  return kind === 'number' && measure !== null && /^(?:\p{Lu}[\p{L}.'’-]{1,30}(?: |$)){1,4}$/u.test(measure)
}

function factOf(document: Document, sentence: Sentence, figure: Figure): FigureFact {
  const { text } = document.article
  const words = `${figure.measure ?? ''} ${figure.kind === 'count' ? (figure.unit ?? '') : ''}`
  const date = figure.periodAt === null ? null : (document.dates.find((one) => overlaps(one, figure.periodAt!)) ?? null)
  const toll = tollOf(text, sentence, figure)
  return {
    document,
    sentence,
    figure,
    toll,
    senses: sensesIn(words),
    around: new Set(
      termsOf(text, sentence)
        .filter((term) => !isNumeral(term))
        .map(senseOf)
    ),
    names: namesIn(figure.measure ?? ''),
    turn: turnOf(text, sentence, figure),
    actors: actorsBefore(text, sentence, figure),
    period: date !== null && isWholePeriod(date.text) ? figure.period : null,
    periodWords: toll !== null && isDay(figure, text) ? null : periodWordsOf(text, sentence, figure),
    date
  }
}

/** The value itself, and its scale, are no words that two sentences share. */
function isNumeral(term: string): boolean {
  return /^\d|^(?:hundred|thousand|million|billion|trillion)/.test(term)
}

function periodWordsOf(text: string, sentence: Sentence, figure: Figure): string | null {
  if (figure.periodAt === null) return comparisonAfter(text, sentence, figure)
  return foldSpace(text.slice(figure.periodAt.start, figure.periodAt.end)).toLowerCase()
}

/** "On Thursday": when a toll was told, which is no period of it. */
function isDay({ period, periodAt }: Figure, text: string): boolean {
  if (periodAt === null) return false
  return period === null
    ? /day\b|\bmorning|\bnight/i.test(text.slice(periodAt.start, periodAt.end))
    : period.length === 10
}

/** Senses of the content words; words that any measure may have say nothing. */
function sensesIn(words: string): Set<string> {
  const found = wordsIn(words).map(({ word }) => word)
  return new Set(found.filter((word) => !stopWords.has(word) && !empty.has(word)).map(senseOf))
}

const empty: ReadonlySet<string> = new Set(
  'total number figure figures level levels record amount sum overall people person country countries year years quarter quarters month months week weeks day days half first second third fourth full annual quarterly monthly yearly'.split(
    ' '
  )
)

/** How far before a figure a name stands that it belongs to. */
const actorReach = 48

/** The last name before the figure that no preposition makes a place or a part: "the Harbour Board offered $5 million". */
function actorsBefore(text: string, sentence: Sentence, figure: Figure): string[] {
  const from = Math.max(sentence.start, figure.start - actorReach)
  const clause =
    text
      .slice(from, figure.start)
      .split(/[;:]\s|\b(?:while|whereas|but|said|says|told|announced|reported|showed|found|estimates?|believes?)\s/)
      .at(-1) ?? ''
  const runs = [
    ...clause.matchAll(
      /(?:\b(\p{Ll}{1,12}) (?:the )?)?((?:\p{Lu}[\p{L}.'’-]{1,30})(?: \p{Lu}[\p{L}.'’-]{1,30}){0,4})/gu
    )
  ]
  const opening = from === sentence.start ? clause : ''
  const run = runs.findLast(
    ([whole, before, words = '']) =>
      !prepositions.has(before ?? '')
      && !isDemonym(words)
      && !calendar.test(words)
      && !(opening.startsWith(whole) && !words.includes(' '))
  )
  return (run?.[2] ?? '')
    .replace(/^The /, '')
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '' && word !== 'the')
}

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/
const prepositions: ReadonlySet<string> = new Set(
  'in at on from to with by for of than against near into over under between among across via as'.split(' ')
)

function namesIn(measure: string): string[] {
  return (measure.slice(1).match(/(?<=\s)\p{Lu}[\p{L}.'’-]{1,30}/gu) ?? []).map((name) =>
    name.toLowerCase().replace(/['’]s$/, '')
  )
}

/** What rises as reports come in; the pattern looks at the words near the figure. */
export const tolls: readonly { readonly name: string; readonly pattern: RegExp; readonly example: string }[] = [
  {
    name: 'dead',
    pattern:
      /\b(?:kill(?:ed|s|ing)?|dead|deaths?|died|dies|dying|fatalit(?:y|ies)|death toll|lost their lives|bodies)\b/i,
    example: 'killed at least 31 people'
  },
  { name: 'injured', pattern: /\b(?:injur(?:ed|ing|ies|y)|wound(?:ed|ing|s)?|hurt)\b/i, example: 'left 85 injured' },
  { name: 'missing', pattern: /\b(?:missing|unaccounted for)\b/i, example: 'another 12 are missing' },
  {
    name: 'displaced',
    pattern: /\b(?:displaced|evacuat(?:ed|ing|ion)|homeless|without (?:a home|homes)|lost their homes|fled|flee)\b/i,
    example: 'some 9,000 lost their homes'
  },
  {
    name: 'arrested',
    pattern: /\b(?:arrest(?:ed|s|ing)?|detain(?:ed|ing)?|in custody)\b/i,
    example: 'police arrested 40'
  },
  { name: 'infected', pattern: /\b(?:infect(?:ed|ions?)|(?:confirmed|new) cases)\b/i, example: '300 confirmed cases' },
  { name: 'rescued', pattern: /\b(?:rescued|saved|pulled (?:alive )?from)\b/i, example: 'rescued 17 people' }
]

/** How many characters beside a figure tell what it counts. */
const near = 45

/** The toll that a count belongs to: the nearest word of harm in its clause behind it, else before it. */
function tollOf(text: string, sentence: Sentence, figure: Figure): string | null {
  if (!Number.isInteger(figure.value)) return null
  if (
    isSmallWord(figure)
    && /^ (?:other )?\p{L}{2,20} (?:was|were|is|are|has|have|had|\p{L}{2,12}(?:ed|en))\b/u.test(
      text.slice(figure.end, figure.end + 50)
    )
  ) {
    const told = clauseAfter(text.slice(figure.end, Math.min(sentence.end, figure.end + near)))
    return nearest(told, (pattern) => pattern.exec(told)?.index ?? null)
  }
  if (figure.kind === 'number') return tolls.find(({ pattern }) => pattern.test(figure.measure ?? ''))?.name ?? null
  const after = clauseAfter(text.slice(figure.end, Math.min(sentence.end, figure.end + 2 * near))).slice(0, near)
  if (figure.kind !== 'count' || !(isPeople(figure.unit) || harmed.test(after))) return null
  const verb = harming.exec(text.slice(Math.max(sentence.start, figure.start - near), figure.start))?.[0]
  if (verb) return tolls.find(({ pattern }) => pattern.test(verb))?.name ?? null
  const behind = nearest(after, (pattern) => pattern.exec(after)?.index ?? null)
  if (behind !== null) return behind
  const before = clauseBefore(text.slice(Math.max(sentence.start, figure.start - near), figure.start))
  return nearest(before, (pattern) => lastMatch(pattern, before))
}

/** "Killing at least 15": the verb right before the count tells whose toll it is, whatever follows. */
const harming =
  /\b(?:kill|injur|wound|displac|arrest|detain|rescu|evacuat|infect)(?:ed|es|s|ing)(?: (?:at least|more than|about|around|some|nearly|almost|over|up to|an estimated|another|as many as))? $/i

/** "Left 9,000 without homes": what follows makes it people, whatever noun was taken for the unit. */
const harmed = /^\s(?:without (?:a home|homes)|homeless|dead|injured|wounded|missing)\b/i

/** The toll whose word is nearest; `distanceIn` gives how far away it stands, `null` where it does not. */
function nearest(words: string, distanceIn: (pattern: RegExp) => number | null): string | null {
  if (words === '') return null
  const found = tolls.flatMap(({ name, pattern }) => {
    const distance = distanceIn(pattern)
    return distance === null ? [] : [{ name, distance }]
  })
  return found.toSorted((a, b) => a.distance - b.distance)[0]?.name ?? null
}

/** To where the next figure of a list begins: "31 killed and 85 injured". */
function clauseAfter(words: string): string {
  const told = words.replace(
    /^( \p{L}{1,14})?, (?:including|among them|most|mostly|many|some|all)\b[^,.;:]{0,60},/u,
    '$1'
  )
  return told.split(/[;:.!?]\s|,\s|\band\s(?=[\d\w\s-]{0,30}\d)/)[0] ?? ''
}

function clauseBefore(words: string): string {
  return words.split(/[;:]\s|\.\s|\d(?=\D{0,20}(?:,|\band)\s)/).at(-1) ?? ''
}

/** How far from the end of `words` the last match ends. */
function lastMatch(pattern: RegExp, words: string): number | null {
  let end: number | null = null
  for (const match of words.matchAll(new RegExp(pattern.source, 'gi'))) end = match.index + match[0].length
  return end === null ? null : words.length - end
}

/** Units that count human beings. */
const people: ReadonlySet<string> = new Set(
  'people persons men women children boys girls workers employees jobs staff soldiers troops officers civilians residents migrants refugees passengers students pupils victims patients fishermen miners villagers protesters demonstrators tourists families bodies others staffers visitors guests spectators fans attendees commuters revellers'.split(
    ' '
  )
)

/** Whether a unit counts people, under whatever noun. `null`, as in "31 were killed", may. */
export function isPeople(unit: string | null): boolean {
  return unit === null || people.has(unit)
}

/** "410 million from 366 million a year earlier": words that set a figure into another period without naming it. */
function comparisonAfter(text: string, sentence: Sentence, figure: Figure): string | null {
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 40))
  return (
    /^[\s\p{L}]{0,16}?\b(a year (?:earlier|ago|before)|the (?:previous|prior|same) (?:year|quarter|month|period)|last year|(?:a )?year-ago|the year before)\b/u
      .exec(after)?.[1]
      ?.toLowerCase() ?? null
  )
}
