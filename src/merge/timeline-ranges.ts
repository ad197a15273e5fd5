/** Dates that are an end of a stretch of time, or one of two of which the sentence does not say which. */
import type { DateMention } from '../types.js'
import { writtenMonths } from '../text/dates-grammar.js'
import type { Place } from './places.js'

/** "From 2009 to 2011", "from March to May", "between 3 May and 5 June": neither end is when it was. */
export function isEndOfRange({ document: { article } }: Place, { start, end, text }: DateMention): boolean {
  // "2008-09", "from 2010–2020".
  if (/\d{4}$/.test(text) && /^[-–]\d{2,4}\b/.test(article.text.slice(end, end + 6))) return true
  if (/^\d{4}$/.test(text) && /\d{4}[-–]$/.test(article.text.slice(Math.max(0, start - 5), start))) return true
  const [before, after] = [article.text.slice(Math.max(0, start - 40), start), article.text.slice(end, end + 36)]
  if (/\b(?:between|from) $/i.test(before) && endBehind.test(after)) return true
  if (/\bbetween $/i.test(before) && dayBehind.test(after)) return true
  // "1993 to 2005", "from the 1990s to 2005"; not "rose from 3 in 1993 to 5 in 2005".
  if (
    /^\d{4}$/.test(text)
    && (/^ (?:to|through|until) \d{4}\b/.test(after) || /\b\d{4}s? (?:to|through|until) $/.test(before))
  )
    return true
  return endBefore.test(before)
}

const months = writtenMonths.join('|')
const endBehind = new RegExp(
  `^(?: \\([^()]{1,16}\\))? (?:and|to|until|through) (?:(?:\\p{Lu}\\p{Ll}{2,8} )?\\d{4}|(?:${months})(?! \\d))\\b`,
  'u'
)
const dayBehind = new RegExp(`^ and (?:${months}) \\d`, 'u')
const endBefore = new RegExp(
  `\\b(?:between|from) (?:(?:\\p{Lu}\\p{Ll}{2,8} )?\\d{4}(?: \\([^()]{1,16}\\))?|${months}|(?:${months}) \\d{1,2}) (?:and|to|until|through) $`,
  'iu'
)

/** "In 1911 or 1912", "late May or early June": it was on one of the two. */
export function isOneOfTwo({ document: { article } }: Place, { start, end, value }: DateMention): boolean {
  if (value === null || value.length === 10) return false
  return (
    orBehind.test(article.text.slice(end, end + 30))
    || orBefore.test(article.text.slice(Math.max(0, start - 34), start))
  )
}

const other = `(?:in )?(?:(?:early|late|mid)[- ])?(?:\\d{4}|(?:${months})\\b)`
const orBehind = new RegExp(`^,? or ${other}`, 'iu')
const orBefore = new RegExp(`\\b(?:\\d{4}|${months}),? or (?:in )?$`, 'iu')
