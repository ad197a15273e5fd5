// Whether words that may stand for a date do so where they stand: "May" is also a name and a verb, "1,500 of 2000" no year.

/** Words before a bare month: after them even "May" and "March" are months. */
const monthLead =
  /(?:^|[\s(])(?:in|by|since|until|till|before|after|during|from|through|throughout|to|last|next|this|of|early|late|mid|between|and|or|for|as|every|each|than|beyond|around|about)\s{1,2}$|mid-$/i

/** Months that are also names or other words. */
const doubtful = /^(?:(?:early|late|mid)[-\s])?(?:march|april|may|june|august|jan\.?|mar\.?|dec\.?|apr\.?|jun\.?)$/i

/** A bare month: alone, or, where it is also a name or a word, after a word that leads to it and not before a surname. */
export function standsForMonth(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  if (/^\s{1,2}\d{1,2}(?![\d,.]?\d)/.test(text.slice(end, end + 6))) return false
  if (/\b\d{1,2}\s$/.test(text.slice(Math.max(0, start - 4), start))) return false
  if (words.endsWith('.') && !/^\s/.test(text.slice(end, end + 1)) && end < text.length) return false
  if (!doubtful.test(words)) return !/^\s\p{Lu}\p{Ll}+\s(?:said|says|told)/u.test(text.slice(end, end + 30))
  if (
    /^\s{1,2}\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))
    && !/^\s{1,2}(?:The|A|In|It|He|She|They)\s/.test(text.slice(end, end + 6))
  )
    return false
  if (/^['’]s/.test(text.slice(end, end + 2)) && isOfMay(text, start)) return false
  if (monthLead.test(text.slice(Math.max(0, start - 12), start))) return true
  const isAlsoVerb = /^(?:may|march|jan|mar|dec|apr|jun)/i.test(words)
  return !isAlsoVerb && !/[\p{L}.’']\s{1,2}$/u.test(text.slice(Math.max(0, start - 3), start))
    ? true
    : isAttributive(text, start, end)
}

/** "May's package" where an article speaks of a person of that name: a title or a given name stands before it. */
function isOfMay(text: string, at: number): boolean {
  return personCalledMay.test(text.slice(Math.max(0, at - memory), at))
}

const personCalledMay =
  /\b(?!(?:In|On|By|To|Of|The|This|That|Last|Next|Since|Until|Till|From|Early|Late|During|After|Before|For|And|But|Between|Through|Every|Each|Both|Mid|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)\p{Lu}\p{Ll}{1,20}\.? May\b(?! \d)/u
/** Characters: a person is named again within some paragraphs. Each "May's" looks so far, and no further: all of it would be quadratic. */
const memory = 4000

/** "a June agreement", "the March deadline", "June's figures". */
function isAttributive(text: string, start: number, end: number): boolean {
  const before = /(?:^|[\s(])(?:an?|the|its|his|her|their|our)\s{1,2}$/i.test(text.slice(Math.max(0, start - 7), start))
  const after = text.slice(end, end + 3)
  return (before && /^\s\p{Ll}/u.test(after)) || /^['’]s/.test(after)
}

/** Weekdays that are parts of names, and those of a set. */
const namedDay =
  /(?:black|good|bloody|super|cyber|easter|palm|ash|holy|shrove|giving|boxing|every|each|most|alternate|per|any|ruby|first|second|third|fourth|1st|2nd|3rd|4th)\s{1,2}$/i

/** "the 17 February Brigade": with an article before and a capital after, a day in front of its month is part of a name. */
function isNamed(text: string, start: number, end: number): boolean {
  if (!/^(?:the\s)?\d/i.test(text.slice(start, start + 5))) return false
  const article =
    /^the\s/i.test(text.slice(start, start + 4)) || /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))
  return article && /^\s\p{Lu}\p{Ll}{2}/u.test(text.slice(end, end + 4))
}

/** "The 19 Sept. 11 hijackers": the number before the month counts what stands behind the day. */
function isCountedBefore(text: string, start: number, end: number): boolean {
  if (!/^(?:the\s)?\d/i.test(text.slice(start, start + 5)) || !/^\s\d{1,2}\s\p{L}/u.test(text.slice(end, end + 6)))
    return false
  return (
    /\p{L}\.?$/u.test(text.slice(start, end))
    && !/\b(?:on|by|from|since|until|dated)\s$/i.test(text.slice(Math.max(0, start - 7), start))
  )
}

/** Days that went into the language with what happened on them: of one year, whatever the article's. */
const knownDays: readonly { readonly day: RegExp; readonly after: RegExp }[] = [
  {
    day: /^(?:the\s)?(?:sept(?:ember|\.)?\s11|11\ssept(?:ember|\.)?)(?!\d)/i,
    after:
      /^['’]?s?\s{1,2}(?:terror|attack|hijack|commission|famil|victim|memorial|advocates|conspir|plot|widow|survivor|suspect|museum|anniversary)/i
  },
  {
    day: /^(?:the\s)?(?:jan(?:uary|\.)?\s6|6\sjan(?:uary|\.)?)(?!\d)/i,
    after:
      /^['’]?s?\s{1,2}(?:riot|insurrection|attack|assault|defendant|committee|panel|prosecution|pardon|prisoner|capitol|mob)/i
  },
  {
    day: /^(?:the\s)?(?:oct(?:ober|\.)?\s7|7\soct(?:ober|\.)?)(?!\d)/i,
    after: /^['’]?s?\s{1,2}(?:attacks|massacre|hamas|atrocit|onslaught|hostage|attack on israel|assault on israel)/i
  }
]

/** Whether a day and a month name a day that is counted from the article: "the Sept. 11 attacks" do not. */
export function standsForDay(text: string, start: number, end: number): boolean {
  if (isNamed(text, start, end) || isCountedBefore(text, start, end)) return false
  const words = text.slice(start, start + 18)
  const after = text.slice(end, end + 20)
  return !knownDays.some((known) => known.day.test(words) && known.after.test(after))
}

/** "the last Monday of March" is no Monday counted from today. */
export function standsForLast(text: string, _start: number, end: number): boolean {
  return !/^\s(?:of|in)\s(?:\p{Lu}|the\s(?:month|year)|every|each)/u.test(text.slice(end, end + 14))
}

/** "the last week of October" is no week counted from today. */
export function isNoPartOf(text: string, start: number, end: number): boolean {
  return !isSpan(text, start) && !/^\sof\s/.test(text.slice(end, end + 4))
}

/** "In the last year": the twelve months behind, not the year before. */
export function isSpan(text: string, start: number): boolean {
  return /\bthe\s{1,2}last\s$/i.test(text.slice(Math.max(0, start - 4), start + 5))
}

/** "over the next year" and "the next few days" are spans; "the next year" after a date is a year. */
export function standsForNext(text: string, start: number, end: number): boolean {
  if (/^\s{1,2}(?:few|several|\d|two|three|or\s)/i.test(text.slice(end, end + 9))) return false
  return (
    !/^the\s{1,2}next/i.test(text.slice(start, start + 9))
    || !/\b(?:over|within|in|during|for|of)\s{1,2}$/i.test(text.slice(Math.max(0, start - 9), start))
  )
}

/** A weekday that is no feast, no paper and no set ("every Monday", "Monday-Friday"). */
export function standsForWeekday(text: string, start: number, end: number): boolean {
  if (namedDay.test(text.slice(Math.max(0, start - 12), start))) return false
  if (sundayPaper.test(text.slice(Math.max(0, start - 16), start + 6))) return false
  if (isBeside(text, start, end)) return false
  if (/^\w{6,9}\sNight\s(?:Live|Football|Fever)/.test(text.slice(start, start + 26))) return false
  return !/^(?:\s?[-–]\s?(?:to-)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\s(?:Times|Mirror|Telegraph|Herald|Mail|Express|Post|Review|Independent|newspaper|paper|tabloid|supplement|school|(?:morning\s)?(?:news|talk)\s(?:program|show)))/.test(
    text.slice(end, end + 24)
  )
}

/** "A poll for the Mail on Sunday". */
const sundayPaper = /(?:Mail|Independent|Scotland|Wales|Ireland) on Sunday$/

/** "The Monday after the vote": counted from what is named. */
function isBeside(text: string, start: number, end: number): boolean {
  return (
    /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))
    && /^\s(?:after|before|following|preceding|prior)\s/.test(text.slice(end, end + 11))
  )
}

/** What comes before a number of four digits that is no year. */
const countLead =
  /(?:[$£€¥#№]\s{0,2}$|[/\d,.:+@]$|(?<!\d)\d{1,3}-$|\b(?:about|around|nearly|almost|some|than|over|least|most|roughly|approximately|another|all|these|those|only|just|flight|no\.|nos\.|number|room|route|highway|area|code|zip|article|section|chapter|page|p\.|pp\.|windows|office|boeing|airbus|model|version|league|x|c|f)\s{1,2}$)/i

/** What follows one. */
const countTail =
  /^(?:[-–](?!(?:1[5-9]|20)\d\d\b|\d\d\b)|['’]?s?\s{0,2}(?:people|persons|men|women|children|troops|soldiers|police|officers|workers|jobs|employees|members|dollars|euros|pounds|yen|dead|deaths|homes|houses|families|seats|votes|shares|cases|miles|kilomet|met(?:er|re)s?\b|feet|foot|yards|tons|tonnes|pounds|kilos?|kg|km|m\b|ft\b|acres|hectares|barrels|hours|hrs|minutes|days|weeks|months|years|percent|per\s?cent|times|words|blocks?\sof|students|guests|visitors|protesters|demonstrators|refugees|migrants|prisoners|civilians|fighters|rebels|volunteers|villagers|residents|supporters|delegates|passengers|patients|copies|cars|vehicles|tanks|missiles|bombs|guns|rounds|GMT|UTC|local time|EST|EDT|ET\b|a\.m|p\.m|am\b|pm\b))/i

/** A number of four digits that reads as a year: no amount, no clock time, no part of a name. */
export function standsForYear(text: string, start: number, end: number): boolean {
  if (countLead.test(text.slice(Math.max(0, start - 14), start)) && !isAfterDate(text, start)) return false
  return !countTail.test(text.slice(end, end + 16)) && !isNumberOfName(text, start)
}

/** Words in capitals that lead to a year; any other before it makes a name of the two: "Expo 2020", "Orion 1980". */
const capitalLead =
  /^(?:In|By|Since|Until|Till|From|Before|After|During|Between|Through|Throughout|Circa|Late|Early|Mid|Born|And|Or|Of|To|As|For|Fiscal|Year|Spring|Summer|Autumn|Fall|Winter|FY|On|Around|About|Only|Copyright|The|That|This|A|An|His|Her|Its|Their|Our)$/

function isNumberOfName(text: string, start: number): boolean {
  const before = /(?:^|[\s(“"‘'])(\p{Lu}[\p{L}.]{1,15})\s$/u.exec(text.slice(Math.max(0, start - 18), start))
  return before !== null && !capitalLead.test(before[1] ?? '')
}

/** "between 1990 and 1995", "1990/1995", "Nov. 1995": what looks like a lead belongs to a date. */
function isAfterDate(text: string, start: number): boolean {
  return /(?:(?:1[5-9]|20)\d\d\s?[/,]\s?|\p{L},\s)$/u.test(text.slice(Math.max(0, start - 8), start))
}
