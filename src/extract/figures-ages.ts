/** Ages of people: "Maria Silva, 45, said", "aged 45", "turned 40". */
import type { NumberMention } from '../text/numbers.js'
import type { Range } from '../types.js'
import type { Known } from './figures-known.js'

/** The oldest that people are. */
const oldest = 120

/** The number as an age, or `null`: "Maria Silva, 45, said", "aged 45", "age 16", "turned 40". */
export function ageOf(text: string, mention: NumberMention, { start, end }: Range): Known | null {
  const { kind, value, spelled, vague } = mention
  if (kind !== 'number' || !Number.isInteger(value) || value < 1 || value > oldest) return null
  const before = text.slice(Math.max(start, mention.start - 40), mention.start)
  const after = text.slice(mention.end, Math.min(end, mention.end + 24))
  const named = /^\d{1,3}$/.test(mention.text) && isApposed(before, after)
  const second = /\baged? (?:between |from )?\d{1,2} (?:and|to) $/i.test(before)
  const told =
    (/\b(?:his|her) age, $/i.test(before) && /^[,.;]/.test(after))
    || (aged.test(before) && !/^ (?:people|men|women|down|over|away|[a-z]+s\b(?! old))/.test(after))
  const alive = value > 1 && isAliveAt(before, after)
  if (!named && !second && !told && !alive) return null
  const word = named || alive || mention.spelled ? null : /\b(aged? )$/i.exec(before)?.[1]
  const from = mention.start - (word?.length ?? 0)
  const words = text.slice(from, mention.end)
  return {
    start: from,
    end: mention.end,
    text: words,
    value,
    unit: 'years',
    kind: 'age',
    spelled,
    vague,
    counted: null
  }
}

/** "He was 91.", "She is 45 and lives here.", "died at 91": no noun behind, nothing that is counted. */
function isAliveAt(before: string, after: string): boolean {
  if (
    !/^(?:$|[.;]|, (?:said|told|who|was|died|had|and (?!\d)|his|her|the|a)\b| (?:when|at the time|at death|after|following)\b| and (?!\d|[a-z]+ (?:years|percent|per cent)))/.test(
      after
    )
  )
    return false
  return (
    /(?:^|[^\p{L}])(?:[Ss]?[Hh]e|who) (?:was|is|turned|would have been|had just turned)(?: (?:just|only|now|then|about|already|around))? $/u.test(
      before
    ) || /\b(?:died|dies|dead)(?: [a-z]{4,9}day)? at $/i.test(before)
  )
}

const aged = /\b(?:aged?|ages|turned|turning|turns|age of)(?: (?:between|from|just|only|about|around|at))? $/i
const persons =
  /(?:^|[^0-9])(?:[A-Z][\p{L}’'.-]{1,24}|\b(?:suspect|victim|man|woman|boy|girl|driver|student|teacher|mother|father|son|daughter|brother|sister|wife|husband|teenager|soldier|officer|worker|resident|actor|actress|singer|player|farmer|nurse|pilot)),? [(]?$/u
const calendar =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Day|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.),? [(]?$/

/** A number set off behind a person: between commas or in brackets. */
function isApposed(before: string, after: string): boolean {
  if (!persons.test(before) || calendar.test(before)) return false
  return before.endsWith(', ') ? /^(?:,|\.$|;| and\b)/.test(after) : before.endsWith('(') && after.startsWith(')')
}
