/** Dates that stand in a sentence without dating what it tells: rules as data, each with its own example. */
import { isWithin } from '../text/spans.js'
import type { DateMention } from '../types.js'
import { wordsOf, type Place } from './places.js'
import { isOfClause, isOfOtherTense } from './timeline-clauses.js'
import { isLessExact, isMeasuredAgainst, isMeasuredSince } from './timeline-measured.js'
import { isAfterWhatIsOver, isEndToCome, isPlannedThen } from './timeline-plans.js'
import { isEndOfRange, isOneOfTwo } from './timeline-ranges.js'

/** A reason why a date is not that of its sentence, with a sentence whose last date is such a one. */
export interface BesideRule {
  readonly name: string
  readonly isBeside: (place: Place, mention: DateMention) => boolean
  readonly example: string
}

/** Dates that stand in a sentence without dating what it tells. */
export const besideRules: readonly BesideRule[] = [
  {
    name: 'which-one',
    isBeside: ({ document: { article } }, { end, value }) =>
      value?.length !== 10 && occasions.test(article.text.slice(end, end + 40)),
    example: 'The 1998 visit of the king gave the town its cross.'
  },
  {
    name: 'act',
    isBeside: ({ document: { article } }, { start, end, value }) =>
      value?.length === 4
      && (/^ (?:\p{Lu}[\p{L}’'-]{1,20} ){0,4}(?:Act|Law|Treaty|Agreement|Accords?|Convention|Constitution)\b/u.test(
        article.text.slice(end, end + 90)
      )
        || /\b(?:Act|Law) of $/.test(article.text.slice(Math.max(0, start - 8), start))),
    example: 'It remains illegal under the 1970 Harmful Plants Act.'
  },
  {
    name: 'anniversary',
    isBeside: ({ document: { article } }, { start }) =>
      /\banniversary of (?:the |its |his |her |their )?$/i.test(article.text.slice(Math.max(0, start - 24), start)),
    example: 'Holm rang the bell for each anniversary of the June 12, 1987, flood.'
  },
  {
    name: 'of-a-thing',
    isBeside: isOfThing,
    example: 'The town gave up a 1994 pact with its neighbour.'
  },
  {
    name: 'month-of-a-thing',
    isBeside: isMonthOfThing,
    example: 'They met on 30 July, just before the August break.'
  },
  {
    name: 'owner',
    isBeside: ({ document: { article } }, { end, value }) =>
      value !== null && value.length < 10 && /^['’]s\b/.test(article.text.slice(end, end + 2)),
    example: 'The rain is heavier now than last year’s.'
  },
  {
    name: 'less-exact',
    isBeside: isLessExact,
    example: 'The council voided on 3 March 2026 a rule that had been made in 2013.'
  },
  {
    name: 'measured-against',
    isBeside: isMeasuredAgainst,
    example: 'The town has more to lose than in 2008.'
  },
  {
    name: 'measured-since',
    isBeside: isMeasuredSince,
    example: 'The river has reached its lowest mark since June 1992.'
  },
  {
    name: 'counted-from-another',
    isBeside: isCountedFromOther,
    example: 'A man dismissed four days earlier walked into the office.'
  },
  {
    name: 'of-a-year',
    isBeside: isOfYear,
    example: 'The council will vote on the best songs of 2008.'
  },
  {
    name: 'day-of-a-thing',
    isBeside: isDayOfThing,
    example: 'The town wants a February 6 commission.'
  },
  {
    name: 'one-of-two',
    isBeside: isOneOfTwo,
    example: 'Holm bought the mill in 1911 or 1912.'
  },
  {
    name: 'range',
    isBeside: isEndOfRange,
    example: 'The team read the tides that it had marked from April 2013 to June 2015.'
  },
  {
    name: 'quoted',
    isBeside: ({ document: { quotes } }, mention) => quotes.some((quote) => isWithin(mention, quote)),
    example: '“Ferris was excellent yesterday and Holm is excellent,” Anna Brandt said.'
  },
  {
    name: 'credit',
    isBeside: (place) => credited.test(wordsOf(place)) || !/\p{Ll}{3}/u.test(wordsOf(place)),
    example: 'F.K. Brandt et al. 2014.'
  },
  {
    name: 'clause',
    isBeside: isOfClause,
    example: 'The orchestra dropped Holm after love songs of his were found on Monday.'
  },
  {
    name: 'other-tense',
    isBeside: isOfOtherTense,
    example: 'Rowers in Umber are still haunted by the great flood in 2003.'
  },
  {
    name: 'question',
    isBeside: (place) => wordsOf(place).endsWith('?'),
    example: 'What changed for the rowers of Umber on Wednesday?'
  },
  {
    name: 'day-of-another',
    isBeside: isDayOfOther,
    example: 'Roe asked Holm on Tuesday to sing in Sunday’s parade.'
  },
  {
    name: 'planned-then',
    isBeside: isPlannedThen,
    example: 'Roe asked the rowers of Umber to come back on 20 April 2031.'
  },
  {
    name: 'after-what-is-over',
    isBeside: isAfterWhatIsOver,
    example: 'The rowers of Umber have signed a lease, and they’ll paint the boathouse on 20 April 2031.'
  },
  {
    name: 'end-to-come',
    isBeside: isEndToCome,
    example: 'One lease would keep the rowers in Umber through 20 April 2031.'
  },
  {
    name: 'first-person',
    isBeside: (place) => isOfUnknownTeller(wordsOf(place)),
    example: 'When I rowed for Umber in 2008, the boats were made of oak.'
  }
]

const credited = /\bet al\b|\bdoi:|^(?:©|\(c\)|copyright)|^cf\. |\bpp?\. ?\d/i

/**
 * "A 1994 pact", "the 2008 champion", "the May 2, 2011, flood": the year tells which, unless something was done in or at it
 * ("in his 2005 speech"); in an act one is charged with, nothing is.
 */
function isOfThing({ document: { article } }: Place, { start, end, text }: DateMention): boolean {
  if (!/\d{4}$/.test(text) || !/^(?:[ -]|, )["“‘]?(?:\p{L}{2}|\p{Lu}\.)/u.test(article.text.slice(end, end + 6)))
    return false
  const lead = article.text.slice(Math.max(0, start - 140), start)
  if (
    !/(?:^|[\s“"(—–-])(?:the|an?|his|her|its|their|this|that|\S{1,20}['’]s|\S{1,20}s['’]) (?:[a-z]{3,16} )?$/i.test(
      lead
    )
  )
    return false
  return !/\b(?:in|at|during|after|according to) (?:\S{1,20} ){1,2}$/i.test(lead) || charged.test(lead)
}

const charged =
  /\b(?:charge[ds]?|accused|convicted|guilty|acquitted|indicted|sentenced|suspected|part|role|hand|involvement|involved)(?: \S{1,20}){0,14} (?:in|of|for|over|on) (?:\S{1,20} ){1,2}$/i

/** "When I rowed in 2008": without quotation marks nothing tells who speaks. */
function isOfUnknownTeller(words: string): boolean {
  return !/["“”«»]|(?:^|[\s(—–-])['‘]/.test(words) && firstPerson.test(words)
}

/** "World War I" is nobody; "our galaxy" is everybody's, "My Life" a title. */
const firstPerson =
  /(?:^(?:(?:And|As|Because|But|Before|If|Once|Since|So|Then|When|While|What) )?|[\s(]\p{Ll}[\p{Ll}'’-]{0,20}[,;:)]? |[,;:)—–] ?)I(?:['’](?:m|d|ll|ve))? |\b(?:we|my)\b|^(?:We|My)\b/u

/** "A May 6 commission", "the June 3 letter was sharp": a day that is over, and only says which. */
function isDayOfThing({ document: { article } }: Place, { start, end, text, value, from }: DateMention): boolean {
  if (from !== 'publishedAt' || value?.length !== 10) return false
  const isWeekday = /^\p{Lu}\p{Ll}{2,6}day$/u.test(text)
  if (!isWeekday && !/^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}$/u.test(text)) return false
  if (
    !/^ (?!(?:that|and|but|for|with|from|who|which|when|after|before|over|amid|into|about)\b)\p{Ll}{3}/u.test(
      article.text.slice(end, end + 8)
    )
  )
    return false
  const lead = article.text.slice(Math.max(0, start - 40), start)
  return (isWeekday ? named : namedOrTold).test(lead) && !then.test(lead)
}

const named = /\p{L} (?:the|an?|his|her|its|their|this|that) $/iu
const namedOrTold = /\p{L} (?:the|an?|his|her|its|their|this|that) (?:[a-z]{3,16} )?$/iu
const then = /\b(?:in|at|during|on|after|since|until|before|from) (?:\S{1,20} ){1,2}$/i

/** "Asked on Tuesday for a word in Sunday’s parade": a day that says which, beside a day of what is told. */
function isDayOfOther({ document: { article, dates }, sentence }: Place, { start, end, value }: DateMention): boolean {
  if (value?.length !== 10 || !/^['’]s /.test(article.text.slice(end, end + 3))) return false
  return dates.some(
    (day) => day.start >= sentence.start && day.end < start && day.value?.length === 10 && day.value !== value
  )
}

/** "Wed in the church where her parents had married 26 years earlier": not before the day of the article. */
function isCountedFromOther(_place: Place, { text, from }: DateMention): boolean {
  if (from !== 'publishedAt') return false
  return (
    /^the previous\b/i.test(text) || (/\b(?:earlier|before|previously)$/i.test(text) && !/^(?:a|one) day /i.test(text))
  )
}

/** "The best songs of 2008", "the third race of 2014": which, unless it was then: "at the congress of 2000". */
function isOfYear({ document: { article }, sentence }: Place, { start, value }: DateMention): boolean {
  const lead = article.text.slice(Math.max(sentence.start, start - 90), start)
  if (value?.length !== 4 || !/\p{L} of $/u.test(lead) || partOfYear.test(lead)) return false
  return (
    !/\b(?:in|at|during|after|since|by|until|before|from|amid) [^,;:]{0,60}$/i.test(lead) && start - sentence.start > 30
  )
}

const partOfYear =
  /\b(?:end|start|beginning|middle|outset|close|rest|course|spring|summer|autumn|fall|winter|months?|weeks?|days?|half|quarter|season|part|year|\p{Lu}\p{Ll}{2,8}) of $/u

/** "At the end of July, before they left for the August break": the month of a thing, beside a date of what is told. */
function isMonthOfThing({ document: { article, dates }, sentence }: Place, mention: DateMention): boolean {
  const { start, end, text, value } = mention
  if (
    value?.length !== 7
    || !/^\p{Lu}\p{Ll}{2,8}\.?$/u.test(text)
    || !/^ \p{Ll}{3}/u.test(article.text.slice(end, end + 4))
  )
    return false
  const lead = article.text.slice(Math.max(0, start - 40), start)
  if (!/\bthe $/i.test(lead)) return false
  return (
    !/\b(?:in|at|during|on|after|for|since|until|by|before) the $/i.test(lead)
    || dates.some((other) => other.start !== start && isWithin(other, sentence))
  )
}

/** Nouns of what returns: the year or month (a day is its own) before one only says which it was. */
const occasions =
  /^(?:\/\d{2,4})?(?:['’]s)?(?:[ -](?:democratic|republican|vice|tv|television|football|cricket|rugby|tax|fiscal|financial|calendar|school|presidential|general|midterm|state|papal|royal|world|summer|winter|olympic|census)){0,3}[ -](?:run|bid|ticket|nominee|candidate|nomination|convention|documentary|visit|visits|tour|trip|election|elections|vote|campaign|decision|ruling|season|year|games|cup|olympics|survey|census|study|report|budget|film|novel|book|album|edition|race|tournament|championship|championships|data|figures|prices|dollars|estimates)\b/i
