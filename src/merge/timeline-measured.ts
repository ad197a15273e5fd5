/** Dates that measure what a sentence tells, or that are too loose to date it. */
import type { DateMention, Range } from '../types.js'
import type { Place } from './places.js'

/** "This year", "now", "today": when the report was written; "more than two years ago", "100 days ago": told roughly. */
export function isVague(expression: string): boolean {
  return (
    /^(?:now|today|tonight|currently|these days|this (?:year|month|week|season|quarter|summer|autumn|fall|winter|spring)|so far|(?:earlier|later) (?:this|in the))\b/i.test(
      expression
    )
    || /^(?:(?:just )?(?:more|less|fewer) than|nearly|almost|about|around|roughly|(?:just )?(?:over|under)|\d*0 days)\b/i.test(
      expression
    )
  )
}

/** "Higher than in 2008", "up from 27% in 2011", "cuts from 2005 levels": what the sentence tells is of another time. */
export function isMeasuredAgainst({ document: { article } }: Place, { start, end, text }: DateMention): boolean {
  const lead = article.text.slice(Math.max(0, start - 100), start)
  return (
    compared.test(lead)
    || comparedWith.test(lead)
    || fromNumber.test(lead)
    || aroundIt.test(lead)
    || inAdvance.test(lead)
    || (/\d{4}$/.test(text) && aheadOfIt.test(lead))
    || /(?:%|\bpercent|\bpoints?|\d) from (?:the )?$/.test(lead)
    || (relative.test(text) && /\b(?:from|over|on|against) $/.test(lead))
    || /^ levels?\b/.test(article.text.slice(end, end + 8))
  )
}

const compared =
  /\b(?:(?:than|as)(?: (?:there|it|they|he|she) (?:was|were|did|had))? (?:in|at|on|during)|than|beyond|compared (?:with|to)|versus)(?: the| early| late)? $/i
/** With what stands between: "than the rate that was measured in 2011". */
const comparedWith =
  /\b(?:compared (?:with|to)|versus|(?:up|down) from|as [a-z]{2,16} as (?=(?:the (?:one|ones)|that|those|when) )|(?:than|twice|double) (?=(?:the|his|her|its|their|those|that|when|what|it|they|he|she|half|twice|double) ))(?: ?(?:[^\s,;()]{1,24}|\d[\d,.]{0,16}) ){1,10}(?:in |during |for |at |on )?$/i
/** "To 41% from 38% in 2016". */
const fromNumber =
  /\d\S{0,12} (?:\p{L}{1,20} ){0,4}from (?:an? (?:\p{Ll}{2,12} ){1,3}of )?[$£€]?\d\S{0,12} (?:(?:million|billion|percent|points?) )?(?:in |during )?$/u
/** "In the weeks prior to the fair", "to be held before the feast": on another day, or many. */
const aroundIt =
  /\b(?:days|weeks|months|years) (?:prior to|before|after|following|ahead of|leading up to) (?:the )?$|\b(?:planned|scheduled|meant|due|expected|supposed)(?: to be \p{Ll}{2,12})? (?:before|after) (?:the )?$/u
/** "In the run-up to the election in 2031", "before the fair of May 2030": what is told was not yet then. */
const aheadOfIt =
  /\b(?:run-up to|build-up to|ahead of|prior to|leading up to|before) (?:the|its|his|her|their|an?) (?:[\p{L}-]{1,16} ){1,4}(?:in|of) $/u
/** "In advance of Tuesday's vote", "ahead of the race next Tuesday": the day of what is still to come. */
const inAdvance =
  /\b(?:ahead|in advance) of (?:(?:the|its|his|her|their|an?) )?(?:(?!and\b|but\b)[\p{L}'’-]{1,16} ){0,8}(?:in |on |of )?$/u
const relative = /(?:earlier|ago|before|previously)$|^the previous\b/i

/**
 * "The lowest since June": what something is measured against. "Has served since 2013" tells when it began, by a verb that
 * says that it went on.
 */
export function isMeasuredSince({ document: { article }, sentence }: Place, { start, end }: Range): boolean {
  const before = article.text.slice(Math.max(sentence.start, start - 220), start)
  const at = before.toLowerCase().lastIndexOf('since ')
  if (at < 0 || (at > 0 && before.charAt(at - 1) !== ' ') || /[,;:()]/.test(before.slice(at))) return false
  const told = before.slice(0, at)
  if (changed.test(told.slice(-80)) && /^since (?:fiscal |early |late |mid-)*$/i.test(before.slice(at))) return true
  if (record.test(told.slice(-80)) || told.split(/\s+/).slice(-12).some(isSuperlative)) return true
  return !goingOn.test(told.slice(-120)) && !goingOn.test(article.text.slice(end, Math.min(sentence.end, end + 100)))
}

/** "Has shrunk by a third since 2017": how far it came from then. */
const changed =
  /\b(?:risen|fallen|shrunk|dropped|climbed|grown|increased|decreased|declined|doubled|tripled|jumped|surged|soared|halved|gained|lost|(?:up|down) by|(?:up|down) (?:more than |about |nearly |almost )?\d)[^.;:]{0,60}$/

const goingOn = /\b(?:has|have|had|having|been)\b|['’]ve\b/i

/** Words that measure by all that was before: "the only one since", "for the first time since", "not seen since". */
const record =
  /\b(?:the|its|his|her|their|a) (?:most|least|first|second|third|fourth|only|last|best|worst)\b(?! (?:minister|lady|secretary)\b)|\b(?:ever|never|not seen|record|most) (?:\S{1,20} )?$/i

function isSuperlative(word: string): boolean {
  return /\p{Ll}{3}est\W?$/u.test(word) && !unlike.test(word)
}

/** Words in "-est" that measure nothing. */
const unlike =
  /^(?:(?:north|south|mid)?west|manifest|conquest|request|inquest|(?:con|pro|at)?test|honest|earnest|modest|latest|arrest|interest|harvest|forest|guest|unrest|priest|breast|chest|crest|digest|suggest|in[vfg]est)\W?$/i

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
      && ((day.value?.length ?? 0) > value.length
        ? day.value! > value
        : (day.value === null && weekday.test(day.text)) || /\bthis week$/i.test(day.text))
      && !telling.test(
        article.text.slice(Math.max(sentence.start, day.start - 26), Math.min(sentence.end, day.end + 18))
      )
  )
}

const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i
const telling =
  /\b(?:sa(?:id|ys)|told|announced?|report(?:s|ed)?|showe?[ds]?|according|released|published|revealed|posted|wrote|tweeted|statement|confirmed|data|interview|acknowledged|noted|claimed|argued|testified|admitted|asked)\b/i
