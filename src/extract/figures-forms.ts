/** Forms in which a number with a unit is no figure: parts of an address, of a plan, of a broken number. */
import type { NumberMention } from '../text/numbers.js'
import { writtenMonths } from '../text/dates-grammar.js'
import type { Range } from '../types.js'
import { isDesignated } from './figures-contexts.js'

/** Whether the number's own form, or what it stands in, says that nothing is measured. */
export function isForm(text: string, mention: NumberMention, sentence: Range): boolean {
  return (
    isInAddress(text, mention.start, sentence.start)
    || (mention.unit === 'points' && isPointForm(text, mention))
    || (mention.kind === 'money' && isPriceLevel(text, mention))
    || isBroken(text, mention, sentence)
    || isScaleAlone(text, mention, sentence)
    || isDayBeforeShare(text, mention, sentence)
    || isLinesOfPicture(mention)
    || isRateOfExchange(text, mention)
    || isCutHeight(text, mention)
    || isWest(text, mention)
    || isSinger(mention)
    || isNameOfWork(text, mention)
    || (isCentLike(mention)
      && (isDesignated(text, mention, sentence) || / x \d/.test(text.slice(mention.end, mention.end + 4))))
  )
}

/** "200 W. American Blvd.": west, not watts. */
function isWest(text: string, { unit, end }: NumberMention): boolean {
  return unit === 'watts' && /^\. ?\p{Lu}/u.test(text.slice(end, end + 4))
}

/** "50 Cent sang": with a capital, and one of many. */
function isSinger({ kind, text, value }: NumberMention): boolean {
  return kind === 'money' && value !== 0.01 && text.endsWith(' Cent')
}

/** "In Million Dollar Mill": the name of a work. */
function isNameOfWork(text: string, { kind, text: words, end }: NumberMention): boolean {
  return (
    kind === 'money'
    && /^\p{Lu}\p{Ll}{3,8} (?:Dollar|Pound|Euro)$/u.test(words)
    && /^ \p{Lu}/u.test(text.slice(end, end + 2))
  )
}

/** "18c". */
function isCentLike({ text }: NumberMention): boolean {
  const last = text.charCodeAt(text.length - 1) | 32
  return last === 99 && /^\d{1,3}c$/i.test(text)
}

/** "Since May 3 to 9.3 percent": the day of a month, joined with what stands behind it. */
function isDayBeforeShare(text: string, { start, text: words }: NumberMention, sentence: Range): boolean {
  return /^\d{1,2}$/.test(words) && monthBefore.test(text.slice(Math.max(sentence.start, start - 12), start))
}

const monthBefore = new RegExp(`\\b(?:${writtenMonths.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? $`)

/** "A 1080p screen": lines of a picture, no pence. The heights of the standards. */
function isLinesOfPicture({ kind, text }: NumberMention): boolean {
  return kind === 'money' && /^(?:144|240|360|480|576|720|1080|1440|2160|4320)p$/.test(text)
}

/** "($1 = 0.84 crowns)": a key to the other sums. */
function isRateOfExchange(text: string, { kind, start, end }: NumberMention): boolean {
  if (kind !== 'money') return false
  return /^ = \S?\d/.test(text.slice(end, end + 6)) || /\d\S{0,12} = $/.test(text.slice(Math.max(0, start - 18), start))
}

/** "A six-foot-five guard": the inches are missing. */
function isCutHeight(text: string, { unit, text: words, end }: NumberMention): boolean {
  return (
    unit === 'feet'
    && /foot$/.test(words)
    && /^-(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven)/.test(text.slice(end, end + 7))
  )
}

/** "In 2006 dollars": the money of a year. */
function isPriceLevel(text: string, { start, text: words }: NumberMention): boolean {
  return (
    /^(?:19|20)\d\d\s/.test(words)
    && /\b(?:in|constant|real|inflation-adjusted) $/i.test(text.slice(Math.max(0, start - 19), start))
  )
}

/** Half of a number that a space has parted: "a magnitude-5. 9 quake". */
function isBroken(text: string, { start, end }: NumberMention, sentence: Range): boolean {
  return (
    // "A share of. 09 percent".
    /^0\d/.test(text.slice(start, end))
    || /^\. \d{1,2}(?!\d)/.test(text.slice(end, Math.min(sentence.end, end + 5)))
    || /\d\. $/.test(text.slice(Math.max(sentence.start, start - 3), start))
  )
}

/** "Tens of million": a scale that no number multiplies; "several million" and "the million" are told as at least that much. */
function isScaleAlone(text: string, { start, end, text: words, vague }: NumberMention, sentence: Range): boolean {
  if (vague) return / of (?:hundred|thousand|million|billion|trillion) \p{L}/uy.test(text.slice(end, end + 16))
  if (!/^(?:hundred|thousand|million|billion|trillion)\b/i.test(words)) return false
  return !multiplied.test(text.slice(Math.max(sentence.start, start - 14), start))
}

const multiplied =
  /(?:^|[^\p{L}])(?:few|several|many|couple|couple of|untold|some|the|this|that|these|those|another|next|first|last|per|every|each|its|their|his|her|our|my|your|or|to|and|about|almost|nearly|around|over)[ -]$/iu

/** "a five-point scale", "the three-point line", "a ten-point plan": forms, not figures. */
function isPointForm(text: string, { start, end }: NumberMention): boolean {
  const after = text.slice(end, end + 28)
  if (text.slice(start, end).includes('-') && /^ [a-z]/.test(after) && !leads.test(after)) return true
  return /^ (?:[a-z]+ )?(?:scale|line|plan|shot|shots|shooter|shooters|shooting|range|play|program|programme|agenda|font|turn|list|star|buck)\b/.test(
    after
  )
}

/** What is measured in points, behind "a five-point". */
const leads =
  /^ (?:[a-z-]{3,12} )?(?:lead|leads|advantage|margin|gap|edge|deficit|difference|spread|drop|fall|decline|decrease|slide|slump|dip|plunge|loss|rise|gain|increase|jump|surge|swing|bounce|bump|boost|improvement|cut|hike|win|victory|defeat|rout|game|games|night|performance|effort|outing|quarter|half|run|rally|comeback|favorite|favourite|underdog|penalty|deduction|change|move)\b/

const longestAddress = 300

/** Whether the token that holds `at` is an address of a page or a mailbox. */
function isInAddress(text: string, at: number, from: number): boolean {
  let start = at
  const least = Math.max(from, at - longestAddress)
  while (start > least && text.charCodeAt(start - 1) > 32) start--
  if (at - start < 3) return false
  const token = text.slice(start, at)
  return token.includes('://') || token.startsWith('www.') || token.includes('@')
}
