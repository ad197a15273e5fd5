/** Numbers that are no figures (names, times, addresses, lists), and those that only point at what was named before. */
import { isCalendarName } from '../text/dates-grammar.js'
import type { NumberMention } from '../text/numbers.js'
import { isDemonym } from '../lexicon/places.js'
import type { Range } from '../types.js'

/** The words on both sides of a bare number, within its sentence. */
export interface Around {
  readonly before: string
  readonly after: string
  readonly mention: NumberMention
}

/** Why a bare number is no figure, with an example whose number it must catch. */
export interface ContextRule {
  readonly name: string
  readonly is: (around: Around) => boolean
  readonly example: string
}

const designators =
  /(?:^|[^a-z])(?:no\.?|nos\.?|number|numbers|page|pages|p\.|pp\.|chapter|section|sections|article|articles|phase|stage|level|type|grade|round|game|day|week|year|version|part|volume|vol\.|episode|season|room|rooms|floor|gate|platform|terminal|reactor|unit|flight|route|highway|interstate|channel|category|tier|class|step|table|figure|fig\.|line|lines|item|question|rule|clause|paragraph|amendment|proposition|resolution|bill|lot|lane|exit|junction|block|apartment|suite|building|pier|track|formula|area|zone|district|precinct|ward|sector|camp|apollo|boeing|airbus|soyuz|windows|iphone|galaxy|playstation|xbox|model|act|scene|group of|psalm|verse|super bowl|wave|size|covid|trident|chapter|titles?|catch|studio|local|box|bus|train|psalms|page|square|minute|extension|ext\.|lap|hole|seeded|seed)[ -]$/i

const stateAt = /\b(?:stood|stands|put|toll|tally) at $/
/** Where the number may be an hour of the day. */
const numberAt = /\b(?:number of [^.,;:]{3,50} (?:stood|stands)|(?:toll|tally)(?: (?:stood|stands|was put))?) at $/

/** Share indices and lists of firms that end in a number. General knowledge. */
const indices =
  /(?:^|[\s(])(?:S&P|FTSE|Nasdaq|NASDAQ|Nikkei|CSI|DAX|CAC|ASX|KOSPI|Russell|Stoxx|STOXX|Wilshire|Topix|TOPIX|IBEX|OMX|Nifty|S&P\/ASX|S&P\/TSX|Euronext|Fortune|Forbes|Inc\.) $/

const several = /^ (?:\p{L}{1,14} )?(?:people|men|women|\p{L}{2,14}s)\b/u
const heading = /^\W{0,3}(?:(?:MORE|More|RELATED|Related|SEE|See|Watch|Read)\b[^.]{0,20} )?$/

/** "Republicans", "Oscars", "Poles": what is counted and keeps its capital. */
function isGroup(after: string, lead: RegExp): boolean {
  const word = /^\p{L}+/u.exec(after.replace(lead, ''))?.[0] ?? ''
  return isDemonym(word) || groups.has(word)
}

const groups = new Set(
  'Republicans Democrats Conservatives Liberals Labour Tories Muslims Christians Catholics Protestants Jews Hindus Sikhs Buddhists House Senate Senators Representatives MPs Marines Oscars Emmys Grammys African Asian Latino Black White Native National Olympic'.split(
    ' '
  )
)

/** In order of reading; the first that fits drops the number. */
export const contextRules: readonly ContextRule[] = [
  {
    name: 'year',
    is: ({ mention: { text, value, unit }, before, after }) =>
      unit === null
      && /^\d{4}$/.test(text)
      && value >= 1500
      && value < 2100
      && !/\b(?:killed|injured|about|nearly|some|than|least|almost|around|over) $/i.test(before)
      && !(/\banother $/i.test(before) && several.test(after)),
    example: 'the law of 1998 stands'
  },
  {
    name: 'two-year-form',
    is: ({ before, after }) =>
      /\b(?:19|20)\d\d[-–/]$/.test(before) || (/^[-–/]\d\d\b/.test(after) && /\d$/.test(before)),
    example: '2019-20 season'
  },
  {
    name: 'time',
    is: ({ mention, after, before }) =>
      /^ ?(?:a\.? ?m\b|p\.? ?m\b|o[’']clock|noon|midnight|(?:hours )?(?:GMT|UTC|EST|EDT|PST|PDT|BST|CET|ET|PT)\b)/i.test(
        after
      )
      || (/^\d{1,2}$/.test(mention.text)
        && /\b(?:until|at) $/i.test(before)
        && !(mention.value > 24 ? stateAt : numberAt).test(before)
        && /^(?:[.,;]|$| (?:on|in the (?:morning|afternoon|evening)|tomorrow|tonight|sharp|today))/.test(after)),
    example: 'it opens at 9 a.m. sharp'
  },
  {
    name: 'month-day',
    is: ({ mention, before, after }) =>
      /^\d{1,2}$/.test(mention.text)
      && (/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.? ?\.? $/i.test(before)
        || /^ (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i.test(
          after
        )),
    example: 'on March 12 he left'
  },
  { name: 'gauge', is: ({ after }) => /^[ -]gauge\b/i.test(after), example: 'a 12 gauge shotgun' },
  { name: 'designator', is: ({ before }) => designators.test(before.slice(-24)), example: 'see page 42 for more' },
  { name: 'index', is: ({ before }) => indices.test(before.slice(-16)), example: 'futures of the S&P 500 fell' },
  {
    name: 'named-model',
    is: ({ mention, before, after }) =>
      !mention.spelled
      && /(?:^|[ (“"'‘])(?:[A-Z]|[a-z]{1,2}[A-Z])[A-Za-z’']{1,20}[ -]$/.test(before.slice(-24))
      && !/(?:^|[.!?:] ?[“"]?)[A-Z][A-Za-z’']{1,20} $/.test(before)
      && !/\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Some|About|Over|Nearly|Around|At|Than|In|Of|And|The) $/.test(
        before
      )
      && !/^,\d|^ (?:people|men|women|children|soldiers|troops|workers|million|billion|others|points|times)/.test(after)
      && !/[.,]/.test(mention.text)
      && mention.value < 2100
      && mention.value >= 1,
    example: 'in a Mercedes 300 he came'
  },
  {
    name: 'capital-word',
    is: ({ mention, before, after }) =>
      mention.spelled
      && /^[A-Z]/.test(mention.text)
      && (/[A-Za-z,] $/.test(before) || /^ [A-Z][a-z]+\b(?! [a-z])/.test(after))
      && !/^[A-Z\s]+$/.test(before + mention.text),
    example: 'the Big Three met'
  },
  {
    name: 'address',
    is: ({ mention, after }) =>
      !mention.spelled
      && /^ (?:[NSEW]\. )?(?:[A-Z0-9][A-Za-z0-9’'.]{0,20} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|St|Ave|Rd|Blvd|Terrace|Crescent|Square|Place|Way|Highway|Court)\b/.test(
        after
      ),
    example: 'at 10 Downing Street today'
  },
  {
    name: 'list-number',
    is: ({ mention, before, after }) =>
      !mention.spelled
      && ((/^\s*$/.test(before) && /^(?:[.)]|:)(?: |$)/.test(after))
        || (/[([]$/.test(before) && /^[)\]]/.test(after) && !/^\d{3,}|,/.test(mention.text))),
    example: '3. Mix the dough'
  },
  {
    name: 'score-or-phone',
    is: ({ before, after }) =>
      /\d[-–]$/.test(before)
      || /^[-–]\d/.test(after)
      || /^\)? ?\d{3}[- ]\d{4}/.test(after)
      || (/(?:^|[^\d.,])\d{3,5} $/.test(before) && /^ \d{3}/.test(after))
      || /\b0\d{2,4} (?:\d{3} )?$/.test(before),
    example: 'they won 3-1 away'
  },
  {
    name: 'emergency-number',
    is: ({ mention, before, after }) =>
      /^(?:911|999|112|000)$/.test(mention.text)
      && (/\b(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|phoned?|rang|ring|to|with|from|via) $/i.test(
        before
      )
        || /^[- ](?:call|calls|caller|callers|operator|operators|dispatcher|dispatchers|dispatch|tape|tapes|recording|recordings|service|services|system|center|centre|line|supervisors?|hotline|responders?)\b/.test(
          after
        )),
    example: 'a 911 caller saw it'
  },
  {
    name: 'server-reply',
    is: ({ mention, after }) => /^(?:4\d\d|50\d)$/.test(mention.text) && /^ errors?\b/i.test(after),
    example: 'the pages showed 503 errors'
  },
  {
    // Whether "110 b." are billions its own characters do not tell.
    name: 'scale-cut-short',
    is: ({ mention, after }) => /\d$/.test(mention.text) && /^ ?(?:bn?|mn?|tr?n)\b\.?(?! \p{Ll})/u.test(after),
    example: 'it got loans of 110 b.'
  },
  {
    name: 'gallery',
    is: ({ before, after }) =>
      /^ (?:Photos?|Images?|Pictures|Slides|Videos?)\b/.test(after)
      || (/^ of \d{1,3} \p{Lu}/u.test(after) && !isGroup(after, /^ of \d{1,3} /))
      || (/\b\d{1,3} of $/.test(before) && /^ \p{Lu}/u.test(after) && !isGroup(after, /^ /)),
    example: 'Caption 1 of 6 Photos'
  },
  {
    // A sentence does not open with digits before a capital: a heading does.
    name: 'heading',
    is: ({ mention, before, after }) =>
      /^\d{1,3}$/.test(mention.text) && heading.test(before) && /^ \p{Lu}\p{Ll}/u.test(after) && !isGroup(after, /^ /),
    example: '8 Perspectives on the harbour'
  },
  { name: 'leading-zero', is: ({ mention }) => /^0\d/.test(mention.text), example: 'call 0800 now' },
  { name: 'block', is: ({ after }) => /^ block of\b/.test(after), example: 'in the 3300 block of Elm Street' },
  {
    // "12 AK rifles", "the house at 64 Perry": a number and a name are one name.
    name: 'before-name',
    is: ({ mention, after }) =>
      /^\d{1,3}$/.test(mention.text)
      && /^(?: and \d{1,3})? \p{Lu}\p{L}/u.test(after)
      && !isCalendarName(/\p{Lu}\p{L}*/u.exec(after)?.[0] ?? '')
      && !isGroup(after, /^(?: and \d{1,3})? /),
    example: 'it found 12 AK rifles there'
  },
  {
    name: 'decade-in-words',
    is: ({ mention, after }) =>
      /^(?:eighteen|nineteen|twenty)$/i.test(mention.text)
      && /^[ -](?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|hundreds)\b/i.test(after),
    example: 'a song of the nineteen sixties'
  },
  {
    name: 'top-list',
    is: ({ before, after }) => /\b[Tt]op $/.test(before) && !/^ (?:percent|million)/.test(after),
    example: 'a top 10 hit'
  },
  {
    name: 'compound',
    is: ({ after, before }) =>
      /^[-–‑][A-Za-z]/.test(after) || /[A-Za-z][-‑]$/.test(before) || /^(?:['’]s\b)/.test(after),
    example: 'the two-state solution'
  },
  { name: 'zero', is: ({ mention }) => /^zero$/i.test(mention.text), example: 'with zero tolerance' },
  {
    name: 'half-of-time',
    is: ({ mention, before, after }) =>
      /^(?:a )?half$/i.test(mention.text)
      && ((!/^ (?:of|the|its|their|his|her|our|a|all|as)\b/.test(after)
        && !/\b(?:by|than|in excess of|nearly|almost|about) $/i.test(before))
        || /\b(?:first|second|latter|other|better|back|top|bottom|final|early|last|next|in|this|that) $/i.test(before)),
    example: 'in the second half of 2020'
  },
  {
    name: 'one-alone',
    is: ({ mention }) => /^one$/i.test(mention.text),
    example: 'one official said so'
  }
]

/** The rule that says that a bare number is no figure, or `undefined`. */
export function notFigureRule(text: string, mention: NumberMention, sentence: Range): ContextRule | undefined {
  const around = aroundOf(text, mention, sentence)
  return contextRules.find((rule) => rule.is(around))
}

/** "Section 18c": what looks like cents is the name of a paragraph. */
export function isDesignated(text: string, mention: Range, { start }: Range): boolean {
  return designators.test(text.slice(Math.max(start, mention.start - 24), mention.start))
}

/** The words before and behind a number, at most 56 and 64 characters of its sentence. */
export function aroundOf(text: string, mention: NumberMention, { start, end }: Range): Around {
  return {
    before: text.slice(Math.max(start, mention.start - 56), mention.start),
    after: text.slice(mention.end, Math.min(end, mention.end + 64)),
    mention
  }
}

const determined =
  /(?:\b(?:the|these|those|its|their|his|her|our|my|your|both|all|other|last|first|next|whose|latter|former|same|such)|[’']s?) (?:(?:other|last|first|next|main|top|largest|biggest|remaining|same|new|final|past|previous|latest|key) )?$/i
const pointing =
  /^ (?:[a-z]+ )?(?:countries|nations|sides|leaders|parties|governments|presidents|neighbou?rs|powers|capitals|states|peoples|men|women|teams|allies|rivals|ministers|giants|superpowers|economies|foes|camps|chambers|houses|houses|ways|things|reasons|questions|factors)\b/
const largestPointer = 12

/** Whether a small number only points at what the text names: "the two countries", "Russia's two largest firms", "two sides". */
export function isPointer(text: string, mention: NumberMention, sentence: Range): boolean {
  if (mention.value > largestPointer || !Number.isInteger(mention.value)) return false
  const { before, after } = aroundOf(text, mention, sentence)
  if (determined.test(before.slice(-40))) return true
  if (mention.value <= 3 && mention.spelled && pointing.test(after)) return true
  return /^ of (?:the|these|those|them|us|its|their)\b/.test(after) && mention.value <= 3 && mention.spelled
}
