/** Numbers without a unit: what they count, or whether they are figures at all. */
import { numberOf, type NumberMention } from '../text/numbers.js'
import type { Range } from '../types.js'
import { ageOf } from './figures-ages.js'
import { notFigureRule } from './figures-contexts.js'
import { countedAt, singleCountedAt, type Counted } from './figures-counted.js'
import { knownAs, type Known } from './figures-known.js'

/** A bare number with what it counts; `null` where it is no figure. */
export function bareOf(text: string, mention: NumberMention, sentence: Range): Known | null {
  const age = ageOf(text, mention, sentence)
  if (age) return age
  const counted = countedBy(text, mention, sentence)
  const rule = notFigureRule(text, mention, sentence)
  if (rule && !(counted && isCountedFor(rule.name, text, mention)) && !isMagnitude(rule.name, text, mention))
    return null
  if (mention.kind === 'ratio') return knownAs(mention, 'ratio', mention.unit)
  if (counted && !isGrade(text, mention, sentence)) return knownAs(mention, 'count', counted.unit, counted.at)
  return mention.spelled && mention.value < 1000 ? null : knownAs(mention, mention.kind, mention.unit)
}

/** Whether what is counted outweighs a rule against the number: "a 27-nation bloc", "3,000-4,000 patients". */
function isCountedFor(rule: string, text: string, { start, end, value }: NumberMention): boolean {
  if (rule === 'one-alone' || rule === 'before-name') return true
  if (rule === 'compound') return text.charAt(end) === '-'
  return rule === 'score-or-phone' && value > 0 && !isNamedRange(text.slice(Math.max(0, start - 30), end + 12))
}

/** "555-1234", "May 10-12", "Section 5-10": no range of a count. */
function isNamedRange(words: string): boolean {
  return /\b\d{3}[-–]\d{4}\b|\b9[-–]11\b|\b(?!Some|About|Nearly|Over|The|Another|Between|Around|Only|Roughly|At)\p{Lu}\p{L}{1,15}\.? \d[\d,.]{0,9} ?[-–] ?\d/u.test(
    words
  )
}

/** "A 6.9-magnitude quake", "a magnitude-6.9 quake". */
function isMagnitude(rule: string, text: string, { start, end }: NumberMention): boolean {
  if (rule !== 'compound' && rule !== 'score-or-phone') return false
  return (
    /^[-‑]magnitude\b/i.test(text.slice(end, end + 11))
    || /\bmagnitude[-‑]$/i.test(text.slice(Math.max(0, start - 10), start))
  )
}

/** "A quake of magnitude 6.9 killed 31": a grade on a scale counts nobody, and neither does a broken number without a scale. */
function isGrade(text: string, { start, text: words, value }: NumberMention, sentence: Range): boolean {
  if (!Number.isInteger(value) && !/\p{L}/u.test(words)) return true
  return /\b(?:magnitude|category|grade|level|scale|phase|stage|version|chapter|article|section)\s{1,3}$/i.test(
    text.slice(Math.max(sentence.start, start - 14), start)
  )
}

function countedBy(text: string, mention: NumberMention, sentence: Range): Counted | null {
  if (mention.kind === 'ratio') return null
  if (isEndOfFall(text, mention)) return null
  const range = rangeBehind(text, mention, sentence)
  if (range === null && (mention.value === 1 || text.charAt(mention.end) === '-'))
    return singleCountedAt(text, mention.end)
  if (range !== null) return countedAt(text, mention.start, range, sentence)
  const whole = partOf.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + 30)))?.[0].length ?? 0
  return countedAt(text, mention.start, mention.end + whole, sentence)
}

/**
 * Where the last end of a range begins to be counted, of which `mention` is the first: "300-400 homes", "five to 10 men".
 * A score or a vote falls ("220-215"); a range rises.
 */
function rangeBehind(text: string, { start, end, value }: NumberMention, sentence: Range): number | null {
  const found = rangeEnd.exec(text.slice(end, Math.min(sentence.end, end + 28)))
  if (!found) return null
  const last = numberOf(found[2] ?? '')
  if (last === null || last.kind !== 'number' || last.value <= value) return null
  if (found[1] === ' and ' && !/\bbetween $/i.test(text.slice(Math.max(0, start - 8), start))) return null
  if (/\d[-–]$/.test(text.slice(Math.max(0, start - 2), start))) return null
  return end + found[0].length
}

const rangeEnd =
  /^( ?[-–] ?| to | or | and )(\d[\d,.]{0,11}(?: (?:million|billion|thousand|hundred))?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty))(?= \p{L})/u

/** "220-215 votes", "3-1 goals": the last number of a score. */
function isEndOfFall(text: string, { start, value }: NumberMention): boolean {
  const first = /(?:^|[^\d.,])(\d[\d,.]{0,11})[-–]$/.exec(text.slice(Math.max(0, start - 14), start))?.[1]
  return first !== undefined && !((numberOf(first)?.value ?? Infinity) < value)
}

/** "17 of the 43 seats": the noun of the whole is that of the part. */
const partOf = /^ of (?:the |its |their |all )?\d[\d,]{0,10}(?= \p{L})/u
