/** Dates as feeds write them, right and wrong: one table of shapes. */

export interface FeedDate {
  /** ISO instant in UTC; a clock without a zone is taken for UTC, a day for its first moment. */
  readonly instant: string
  /** ISO day, or day and time with the offset as written. */
  readonly written: string
}

/** A date of a feed; `null` where the words are none, or leave open which of two numbers is the month. */
export function feedDateOf(words: string): FeedDate | null {
  const line = words.length > 1000 ? '' : words.replace(/\s+/g, ' ').trim()
  if (line === '' || line.length > 100) return null
  for (const { pattern } of shapes) {
    const groups = pattern.exec(line)?.groups
    if (groups) return dateOf(groups)
  }
  return null
}

interface DateShape {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
  /** The example's instant. */
  readonly instant: string
}

type Groups = Readonly<Record<string, string | undefined>>

const clock =
  '(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,:]\\d{1,9})?)? ?(?<half>[ap]\\.?m\\.?)?'
const zone = '(?: ?\\(?(?<zone>Z|(?:GMT|UTC|UT)? ?[+-]\\d{1,2}:?\\d{2}|(?:GMT|UTC)[+-]\\d{1,2}|[A-Z]{1,5})\\)?)?'
const tail = '(?: ?\\([^()]{1,40}\\))?$'
const weekday = '(?:\\p{L}{2,12}\\.?,? ?,? ?)?'
const month = '(?<month>\\p{L}{3,12})\\.?'

/** The first that fits is taken. */
export const shapes: readonly DateShape[] = [
  {
    name: 'iso',
    pattern: new RegExp(
      `^(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:(?: ?T ?|,? |:)${clock}${zone})?${tail}`,
      'iu'
    ),
    example: '2025-11-04T09:30:00+01:00',
    instant: '2025-11-04T08:30:00.000Z'
  },
  {
    name: 'compact',
    pattern:
      /^(?<year>[12]\d{3})(?<month>[01]\d)(?<day>[0-3]\d)(?:T?(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})? ?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i,
    example: '20251104T093000Z',
    instant: '2025-11-04T09:30:00.000Z'
  },
  {
    name: 'day-month',
    pattern: new RegExp(
      `^${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?: |-| de )${month}(?: |-|, | de )(?<year>\\d{2,4})(?:,? |T)?(?:${clock}${zone})?${tail}`,
      'iu'
    ),
    example: 'Tue, 04 Nov 2025 09:30:00 +0100',
    instant: '2025-11-04T08:30:00.000Z'
  },
  {
    name: 'month-day',
    pattern: new RegExp(
      `^${weekday}${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?:,? (?:at )?|T)?(?:${clock}${zone})?${tail}`,
      'iu'
    ),
    example: 'Tuesday, November 4, 2025 9:30 pm EST',
    instant: '2025-11-05T02:30:00.000Z'
  },
  {
    name: 'asctime',
    pattern: new RegExp(`^${weekday}${month} (?<day>\\d{1,2}),? ${clock}${zone} (?<year>\\d{4})${tail}`, 'iu'),
    example: 'Tue Nov  4 09:30:00 UTC 2025',
    instant: '2025-11-04T09:30:00.000Z'
  },
  {
    name: 'year-weekday-month',
    pattern: new RegExp(`^${weekday}(?<year>\\d{4}) ${month} (?<day>\\d{1,2})(?:,? ${clock}${zone})?$`, 'iu'),
    example: '2025 Nov 4 09:30',
    instant: '2025-11-04T09:30:00.000Z'
  },
  {
    name: 'day-first',
    // 13 to 31 cannot be a month, so the order is plain.
    pattern: new RegExp(
      `^(?<day>1[3-9]|2\\d|3[01])[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<year>\\d{4})(?:,? ${clock}${zone})?$`,
      'iu'
    ),
    example: '24.11.2025 09:30',
    instant: '2025-11-24T09:30:00.000Z'
  },
  {
    name: 'month-first',
    pattern: new RegExp(
      `^(?<month>0?[1-9]|1[0-2])[-/](?<day>1[3-9]|2\\d|3[01])[-/](?<year>\\d{4})(?:,? ${clock}${zone})?$`,
      'iu'
    ),
    example: '11/24/2025 9:30 PM',
    instant: '2025-11-24T21:30:00.000Z'
  },
  {
    name: 'dots',
    // With dots the day stands first everywhere.
    pattern: new RegExp(
      `^(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})(?:,? (?:- )?${clock}${zone})?$`,
      'iu'
    ),
    example: '04.11.2025 09:30',
    instant: '2025-11-04T09:30:00.000Z'
  },
  {
    name: 'year-month',
    pattern: /^(?<year>[12]\d{3})-(?<month>0[1-9]|1[0-2])$/,
    example: '2025-11',
    instant: '2025-11-01T00:00:00.000Z'
  },
  { name: 'year', pattern: /^(?<year>[12]\d{3})$/, example: '2025', instant: '2025-01-01T00:00:00.000Z' },
  {
    name: 'ordinal',
    pattern: /^(?<year>[12]\d{3})-?(?<ordinal>[0-3]\d{2})$/,
    example: '2025-308',
    instant: '2025-11-04T00:00:00.000Z'
  },
  {
    name: 'seconds',
    pattern: /^(?<seconds>1\d{9})(?:\.\d{1,6})?$/,
    example: '1762248600',
    instant: '2025-11-04T09:30:00.000Z'
  },
  {
    name: 'milliseconds',
    pattern: /^(?<seconds>1\d{9})\d{3}$/,
    example: '1762248600000',
    instant: '2025-11-04T09:30:00.000Z'
  }
]

function dateOf(groups: Groups): FeedDate | null {
  if (groups['seconds'] !== undefined) {
    const instant = new Date(Number(groups['seconds']) * 1000).toISOString()
    return { instant, written: instant.replace('.000Z', 'Z') }
  }
  const days = dayOf(groups)
  if (days === null) return null
  const time = timeOf(groups)
  const day = new Date(days).toISOString().slice(0, 10)
  if (time === null) return { instant: new Date(days).toISOString(), written: day }
  const offset = offsetOf(groups['zone'])
  // A zone that nobody knows leaves the day sure and the moment a guess.
  const written = offset === null ? day : `${isoOf(days + time).slice(0, 19)}${isoOffset(offset)}`
  return { instant: new Date(days + time - (offset ?? 0) * minute).toISOString(), written }
}

const minute = 60_000

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** Midnight of the day in UTC milliseconds, `null` for a day that no calendar has. */
function dayOf(groups: Groups): number | null {
  const year = yearOf(groups['year'] ?? '')
  if (groups['ordinal'] !== undefined) {
    const count = Number(groups['ordinal'])
    return count < 1 || count > 366 ? null : Date.UTC(year, 0, count)
  }
  const monthNumber = groups['month'] === undefined ? 1 : monthOf(groups['month'])
  const day = Number(groups['day'] ?? 1)
  if (monthNumber === null || year < 1970 || year > 2100) return null
  const midnight = Date.UTC(year, monthNumber - 1, day)
  return new Date(midnight).getUTCMonth() === monthNumber - 1 && day > 0 ? midnight : null
}

/** Two digits are a year from 1970 to 2069. */
function yearOf(words: string): number {
  const year = Number(words)
  if (words.length > 3) return year
  if (words.length === 3) return year + 1900
  return year < 70 ? year + 2000 : year + 1900
}

/** Milliseconds from midnight; `null` where no time is written or it is none. */
function timeOf({ hour, minute: minutes, second = '0', half }: Groups): number | null {
  if (hour === undefined || minutes === undefined) return null
  const shift =
    half === undefined ? 0 : /^p/i.test(half) ? (Number(hour) === 12 ? 0 : 12) : Number(hour) === 12 ? -12 : 0
  const whole = Number(hour) + shift
  if (whole > 24 || Number(minutes) > 59 || Number(second) > 60) return null
  return ((whole * 60 + Number(minutes)) * 60 + Number(second)) * 1000
}

/** Languages of months, each its twelve beginnings. The first language that knows the word tells. */
const months: readonly string[] = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'jan feb mär apr mai jun jul aug sep okt nov dez',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'janv fevr mars avr mai juin juil aout sept oct nov dec',
  'ene feb mar abr may jun jul ago sep oct nov dic',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'jan feb maa apr mei jun jul aug sep okt nov dec',
  'jan feb mar apr maj jun jul aug sep okt nov dec',
  'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ'
]

const monthTable = months.map((line) => line.split(' '))

function monthOf(words: string): number | null {
  if (/^\d/.test(words)) {
    const number = Number(words)
    return number >= 1 && number <= 12 ? number : null
  }
  const name = words.toLowerCase()
  for (const language of monthTable) {
    const index = language.findIndex((beginning) => name.startsWith(beginning))
    if (index >= 0) return index + 1
  }
  return null
}

/** Minutes that a zone is before UTC; no zone is UTC. */
const zones: Readonly<Record<string, number>> = {
  '': 0,
  Z: 0,
  GMT: 0,
  UTC: 0,
  UT: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  MET: 60,
  CEST: 120,
  MEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  ADT: -180,
  AST: -240,
  EDT: -240,
  EST: -300,
  ET: -300,
  CDT: -300,
  CST: -360,
  CT: -360,
  MDT: -360,
  MST: -420,
  MT: -420,
  PDT: -420,
  PST: -480,
  PT: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600
}

function offsetOf(area = ''): number | null {
  const bare = area.replace(/^(?:GMT|UTC|UT) ?(?=[+-])/i, '')
  const digits = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(bare)
  if (!digits) return zones[bare.toUpperCase()] ?? null
  const size = Number(digits[2]) * 60 + Number(digits[3] ?? 0)
  return size > 15 * 60 ? null : digits[1] === '-' ? -size : size
}

function isoOffset(offset: number): string {
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
