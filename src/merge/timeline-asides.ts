/** Dates inside of a clause about somebody or something that the sentence only names. */
import type { DateMention, Range } from '../types.js'
import type { Place } from './places.js'

/** "Killed on Thursday by the cross of a man who died in 2005": the sentence has a date of its own before the clause. */
export function isOfAside({ document: { article, dates }, sentence }: Place, mention: Range): boolean {
  const before = article.text.slice(sentence.start, mention.start)
  const at = Math.max(...[' who ', ' whom ', ' whose ', ' which ', ', where '].map((word) => before.lastIndexOf(word)))
  if (
    at < 1
    || /[,;:—–]/.test(before.slice(at + 2))
    || /\b(?:on|in|by|with|of|to|from|for|during|under)$/.test(before.slice(0, at))
  )
    return false
  return dates.some(({ start, end }) => start >= sentence.start && end <= sentence.start + at)
}

/** "Brandt, who was mayor until 2013, met the king on Friday": behind the clause the sentence tells what it is about. */
export function isOfClosedAside(place: Place, mention: DateMention): boolean {
  const { document, sentence } = place
  const before = document.article.text.slice(sentence.start, mention.start)
  const behind = document.article.text.slice(mention.end, sentence.end)
  // A day of this week is news in any clause.
  const isPast = mention.value?.length !== 10 || /\d{4}$/.test(mention.text)
  const isClosed = isPast && goesOn.test(behind)
  if (planned.test(before) && /^, (?:\p{Lu}|the |he |she |it |they |we )/u.test(behind)) return true
  if (!opened.test(before)) return isClosed && named.test(before)
  return isClosed || (isPast && isBetweenDashes(before, behind)) || hasDayBehind(place, mention)
}

function isBetweenDashes(before: string, behind: string): boolean {
  return (
    / [-–—]{1,2} (?:who|whom|whose|which|where) [^,;:—–]{0,160}$/.test(before)
    && /^[^,;:—–()]{0,80} [-–—]{1,2} /.test(behind)
  )
}

/** Behind a comma, a day of what the sentence itself tells. */
function hasDayBehind({ document: { article, dates }, sentence }: Place, mention: Range): boolean {
  return dates.some(
    ({ start, end, value }) =>
      value?.length === 10
      && start >= mention.end
      && end <= sentence.end
      && article.text.slice(mention.end, start).includes(', ')
  )
}

/** The head of a clause about what stands before it, up to the date. */
const opened = /(?:,| [-–—]{1,2}) (?:who|whom|whose|which|where) [^,;:—–]{0,160}$/
/** The same of a name for it: "Roe, the mayor elected in 2002, said". */
const named =
  /\p{L}(?:,| [-–—]{1,2}) (?:an?|the|one of the|born|set|founded|elected|released|built|launched|opened|arrested|killed) [^,;:—–]{0,160}$/u
/** "Before the fair, due in June, Holm left": of what is only named. */
const planned =
  /\p{L}(?:,| [-–—]{1,2}) (?:scheduled|due|set|slated|planned|expected) (?:for|in|on) (?:early |late |mid-)?$/u
/** The end of such a clause, and a verb of what was done or said. */
const goesOn =
  /^[^,;:—–()]{0,80}(?:,| [-–—]{1,2}) (?:(?:also|then|later|now|\p{Ll}{2,16}ly) )?(?:sa(?:id|ys)|told|wrote|was|were|had|has|have|will|would|c[ao]me|went|took|made|gave|left|won|lost|met|held|saw|put|set|led|\p{Ll}{2,16}(?<!ne)ed)\b(?! by\b)/u

/**
 * "Said Paul Roe, who died in 2016": what the sentence ends with is about a person, and not what it tells; so it is where what it
 * tells is long. "The wing was built by Anna Brandt, who died in 2024" tells both.
 */
export function isOfLastAside({ document: { article }, sentence }: Place, { start, end, value }: DateMention): boolean {
  if (value?.length === 10) return false
  const lead = article.text.slice(sentence.start, start)
  const at = lastAside.exec(lead)?.index ?? -1
  if (at < 0 || /[,;:—–]/.test(article.text.slice(end, sentence.end))) return false
  return at > longMain || /\b(?:said|says|wrote|asked|added)\b/.test(lead.slice(Math.max(0, at - 60), at + 14))
}

/** In characters: what stands before so long a clause is what a reader takes the line to tell. Judgement. */
const longMain = 80
const lastAside =
  /[^,;:—–]{14}, (?:who|whom|whose) (?!(?:said|say|says|told|argued|claimed|testified)\b)[^,;:—–]{0,160}$/u

/** "By the hornist Roe (who left in 2019) and the choir": in brackets within a sentence. */
export function isInBrackets({ document: { article }, sentence }: Place, { start, end, value }: DateMention): boolean {
  if (value?.length === 10) return false
  const lead = article.text.slice(sentence.start, start)
  const open = lead.lastIndexOf('(')
  return open > 0 && open > lead.lastIndexOf(')') && article.text.slice(end, sentence.end - 2).includes(')')
}

/**
 * "The council on Tuesday voided a law of 2013": the day is that of the sentence, the year that of something in it. Of the
 * day on which somebody said or reported something it tells nothing.
 */
export function isLessExact({ document: { article, dates }, sentence }: Place, { start, value }: DateMention): boolean {
  if (value === null || value.length === 10) return false
  return dates.some(
    (day) =>
      day.start >= sentence.start
      && day.end <= start
      && (day.value?.length === 10
        ? day.value > value
        : (day.value === null && weekday.test(day.text)) || /\bthis week$/i.test(day.text))
      && !telling.test(
        article.text.slice(Math.max(sentence.start, day.start - 26), Math.min(sentence.end, day.end + 18))
      )
  )
}

const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i
const telling =
  /\b(?:sa(?:id|ys)|told|announced?|report(?:s|ed)?|showe?[ds]?|according|released|published|revealed|posted|wrote|tweeted|statement|confirmed|data|interview|acknowledged|noted|claimed|argued|testified|admitted|asked)\b/i

/** "The man who bombed a bus in 2012 was sentenced", "those hired in 2010 were": the verb right behind the date is the sentence's own. */
export function isOfSubject({ document: { article }, sentence }: Place, { start, end }: Range): boolean {
  const lead = article.text.slice(sentence.start, start)
  return (
    ownVerb.test(article.text.slice(end, end + 12))
    && (/\p{L} (?:who|whose|which) [^,;:—–]{0,160}$/u.test(lead)
      || /\p{L} (?:\p{Ll}{2,16}ed|born|built|made|held) (?:in|on) (?:early |late )?$/u.test(lead))
  )
}

const ownVerb =
  /^ (?:was|were|is|are|has|have|had|will|would|starts?|began|begins|said|says|told|pleaded|died|appeared|denied)\b/
