/** The period of a figure: the date expression of its own clause. */
import type { DateMention, Figure, Range } from '../types.js'
import type { Hanging } from './measures-scene.js'

/** What a figure's period is, and the words that tell it. */
export type Period = Pick<Figure, 'period' | 'periodAt'>

const speech =
  /\b(?:said|says|saying|told|announced|announcing|reported|reporting|showed|shows|added|wrote|tweeted|posted|confirmed|statement|interview|released|published|data|figures|according to)(?: [\w’'-]{1,20}){0,3}(?: (?:on|late|early|earlier))? ?$/i
/** Words that make a date a bound, not the figure's own time. */
const bound =
  /\b(?:since|before|until|till|after|than|prior to|compared (?:with|to)|from|unlike|ended|to)(?: (?:the|late|early|mid|at least))? ?-?$/i
/** "Since the takeover began on 1 March", "up by a fifth over last year", "in her 1936 novel": a bound told by more words, and the year of a thing. */
const boundBefore =
  /\b(?:since|beyond) [^,;:]{0,40}$|\b(?:increase|rise|gain|jump|growth|drop|fall|decline|up|down|more|less) (?:by [^,;]{1,14} )?over (?:the )?$|\bfrom the same (?:period|month|quarter|week|time|day) (?:in |of )?$|['’]s $/i
/** "the first quarter of 2024": no ISO prefix holds a quarter. */
const portion =
  /\b(?:quarter|half|months|weeks|days|part|third|fiscal(?: year)?|financial year|year ending|year to|Q[1-4]|H[12])(?: of| in|,)? ?$/i

/** For each figure the period that its clause gives it, or `null`. */
export function periodsOf(
  text: string,
  sentence: Range,
  figures: readonly Hanging[],
  dates: readonly DateMention[]
): (Period | null)[] {
  if (dates.length === 0) return figures.map(() => null)
  const opening = openingDate(text, sentence, dates)
  return figures.map((figure, index) => {
    const others = figures.filter(
      (other, place) => place !== index && !other.pointer && !isPartner(text, figure, other, dates)
    )
    const date =
      dateBehind(text, figure, others, dates)
      ?? dateAhead(text, figure, others, dates)
      ?? (isCompared(text, figure, sentence) || isSaidThen(text, opening, figure) ? null : opening)
    if (
      !date
      || isOfThing(text, figure)
      || isDayOfReport(text, figure, date, sentence)
      || isStateToday(text, figure, date, sentence)
    )
      return null
    return rangeOf(text, date, dates) ?? listOf(text, date, dates) ?? periodOf(text, date, sentence)
  })
}

/** "Earlier this month, Roe acknowledged that she sent 600 letters": the month is when she told it. */
function isSaidThen(text: string, opening: DateMention | null, figure: Range): boolean {
  return opening !== null && /\b\p{Ll}{2,14}(?:ed|aid|ays|old|ote) that\b/u.test(text.slice(opening.end, figure.start))
}

/** "The $600 million mission was launched in 2009": the price of a thing has no time. */
function isOfThing(text: string, { kind, start, end }: Hanging): boolean {
  if (kind !== 'money' || !/\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start))) return false
  return /^(?: \p{L}[\p{L}-]{1,20}){1,3} (?:was|were|is|are|has|had|\p{Ll}{2,12}ed)\b/u.test(text.slice(end, end + 80))
}

/** Two ends of a range share their date; "in 2006 with 58 percent and 59 percent in 2010" has two. */
function isPartner(text: string, a: Range, b: Range, dates: readonly DateMention[]): boolean {
  if (b.start - a.end > 5 || b.start < a.start) return false
  return text.slice(a.end, b.start) !== ' and ' || !dates.some(({ end }) => end <= a.start)
}

/** "In 2022, ...": the date that opens the sentence holds for all that has none of its own. */
function openingDate(text: string, { start }: Range, dates: readonly DateMention[]): DateMention | null {
  const first = dates[0]
  if (
    !first
    || !/^\W{0,3}(?:(?:In|On|During|By|Over|For|Throughout|At the end of|In early|In late)(?: the)?(?: (?:first|second|third|fourth) (?:quarter|half) of)? )?$/i.test(
      text.slice(start, first.start)
    )
  )
    return null
  const second = dates[1]
  // "In April and May, ..."
  const isPair = second !== undefined && /^,? and $/.test(text.slice(first.end, second.start))
  const { end } = isPair ? second : first
  return /^ ?(?:,|alone,| (?:the|a|its|their|it|he|she|they)\b)/.test(text.slice(end, end + 8)) ? first : null
}

const reach = 70

function dateBehind(
  text: string,
  figure: Hanging,
  others: readonly Range[],
  dates: readonly DateMention[]
): DateMention | null {
  const date = dates.find(({ start }) => start >= figure.end)
  if (!date || date.start - figure.end > reach) return null
  const between = text.slice(figure.end, date.start)
  const isBroken =
    (figure.kind !== 'count' && /\bwhen\b/.test(between))
    || /[;:—(]|, |\b(?:that|while|whereas|but|because|which|who|compared|and said|and (?:be|to|will|would|was|were|is|are|has|had))\b/.test(
      between
    )
    || speech.test(between)
    || bound.test(between)
    || boundBefore.test(between)
  return isBroken || others.some(({ start }) => start >= figure.end && start < date.start) ? null : date
}

function dateAhead(
  text: string,
  figure: Hanging,
  others: readonly Range[],
  dates: readonly DateMention[]
): DateMention | null {
  const date = dates.findLast(({ end }) => end <= figure.start)
  if (!date || figure.start - date.end > reach) return null
  const between = text.slice(date.end, figure.start)
  const before = text.slice(Math.max(0, date.start - 60), date.start)
  const isBroken =
    /[.;:—]|, |\b(?:that|while|when|whereas|but|because|which|who|from|as (?:he|she|it|they|the))\b/.test(between)
  if (isBroken || speech.test(before) || bound.test(before) || boundBefore.test(before)) return null
  return others.some(({ start, end }) => start >= date.end && end <= figure.start) || isTaken(text, date, others)
    ? null
    : date
}

/** A date right behind another figure is that one's. */
function isTaken(text: string, date: DateMention, others: readonly Range[]): boolean {
  return others.some(
    ({ end }) => end <= date.start && date.start - end < 30 && !/[,;]/.test(text.slice(end, date.start))
  )
}

/** "Reported a profit of 410 million on Thursday": the day of the report, no period of what it tells. */
function isDayOfReport(text: string, figure: Hanging, { value }: DateMention, { start }: Range): boolean {
  if (value?.length !== 10 || figure.kind === 'count') return false
  const before = text.slice(Math.max(start, figure.start - 110), figure.start)
  return /\b(?:report(?:ed|s)?|post(?:ed|s)?|announc(?:ed|es)|unveil(?:ed|s)|disclos(?:ed|es)|publish(?:ed|es)|forecasts?|forecasted|book(?:ed|s)|declar(?:ed|es)|propos(?:ed|es)|pledg(?:ed|es)|rais(?:ed|es) (?:its|their|the) (?:\S{1,20} ){0,3}(?:forecast|outlook|guidance|target))\b(?:(?! that )[^,;:]){0,80}$/.test(
    before
  )
}

/** "Employs 6,200 people today": a day on which a state is told is not its time; only what happened has a day. */
function isStateToday(text: string, figure: Hanging, date: DateMention, { start }: Range): boolean {
  if (!/^(?:today|now)$/i.test(date.text) || date.start < figure.end) return false
  const before = text.slice(Math.max(start, figure.start - 110), figure.start)
  return !happened.test(before)
}

const happened =
  /\b(?:[a-z]{2,14}ed|rose|fell|hit|cut|won|lost|sold|bought|grew|paid|took|made|sent|shot|got|was|were|had|left|met|struck|began|gave|spent|set|put|saw|held|kept|built|came|went|will|would)\b/

/** "Between July and September", "from 2016 to 2020": no ISO prefix holds a range, but its words tell it. */
function rangeOf(text: string, date: DateMention, dates: readonly DateMention[]): Period | null {
  const at = dates.indexOf(date)
  for (const [first, last] of [
    [date, dates[at + 1]],
    [dates[at - 1], date]
  ] as const) {
    if (first === undefined || last === undefined || last.start - first.end > 12) continue
    const lead = /\b(between|from)(?: (?:early|late|mid))? (?:the )?$/i.exec(
      text.slice(Math.max(0, first.start - 20), first.start)
    )?.[1]
    const link = /^ (and|to|through|until|till) (?:the )?$/.exec(text.slice(first.end, last.start))?.[1]
    if (lead === undefined || link === undefined || (lead.toLowerCase() === 'between') !== (link === 'and')) continue
    return { period: null, periodAt: { start: first.start, end: last.end } }
  }
  return null
}

/** "In April and May", "in 2019, 2020 and 2021": the time is all of them, which no ISO prefix holds. */
function listOf(text: string, date: DateMention, dates: readonly DateMention[]): Period | null {
  const linkAt = (index: number): string | null => {
    const [one, next] = [dates[index], dates[index + 1]]
    if (one === undefined || next === undefined || sortOf(one) === null || sortOf(one) !== sortOf(next)) return null
    return /^(?:,|,? and)(?= $)/.exec(text.slice(one.end, next.start))?.[0] ?? null
  }
  let first = dates.indexOf(date)
  let last = first
  while (linkAt(first - 1) !== null) first--
  while (linkAt(last) !== null) last++
  if (first === last || !linkAt(last - 1)?.endsWith('and')) return null
  return { period: null, periodAt: { start: dates[first]!.start, end: dates[last]!.end } }
}

/** Only dates of one sort make a list: "in 2019, April" is none. */
function sortOf({ text }: DateMention): string | null {
  return dateSorts.find(({ pattern }) => pattern.test(text))?.name ?? null
}

const dateSorts = [
  { name: 'year', pattern: /^(?:19|20)\d\d$/ },
  {
    name: 'month',
    pattern:
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:19|20)\d\d)?$/
  },
  { name: 'weekday', pattern: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/ }
] as const

function isCompared(text: string, { start }: Range, sentence: Range): boolean {
  return /\b(?:from|compared (?:with|to)|than|versus|representing)(?: [\w-]{1,12}){0,4} $/i.test(
    text.slice(Math.max(sentence.start, start - 50), start)
  )
}

function periodOf(text: string, date: DateMention, { start }: Range): Period {
  const isPart = portion.test(text.slice(Math.max(start, date.start - 30), date.start))
  return { period: isPart ? null : date.value, periodAt: { start: date.start, end: date.end } }
}
