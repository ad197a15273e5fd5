/** Dates as pages, feeds and front matter write them: one moment, with the offset as written. */

/**
 * `words` as an ISO date or date and time with the offset as written (`2025-11-04`, `2025-11-04T09:30:00+01:00`);
 * `null` where they are no date, or one of which the order of day and month is open (`04/11/2025`).
 */
export function publishedAtOf(words: string): string | null {
  // Every way to write a day has a figure and opens as one of these: most lines are done with before they are folded.
  if (!/\d/.test(words) || !opening.test(words)) return null
  const line = words.replace(/[\s\u202F]{1,9}/g, ' ').trim()
  if (line.length === 0 || line.length > 80) return null
  for (const { pattern, parts } of forms) {
    const match = pattern.exec(line)
    if (match) return toIso(parts(match.groups ?? {}))
  }
  return null
}

const opening = /^\s*(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

interface DateForm {
  readonly name: string
  readonly pattern: RegExp
  readonly parts: (groups: Readonly<Record<string, string | undefined>>) => DateParts
  readonly example: string
}

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly clock: string | undefined
  readonly half: string | undefined
  readonly zone: string | undefined
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?'
const clock =
  '(?<clock>[0-2]?\\d[:.][0-5]\\d(?:[:.][0-6]\\d(?:[.,]\\d{1,9})?)?|1[0-2](?=[ap]m\\b)|\\d(?=[ap]m\\b)) ?(?<half>[ap]\\.?m\\.?)?'
const zone = '(?: ?\\(?(?<zone>Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,5}T?)\\)?)?'
const afterDay = `(?:(?:,? | at |, at | ?[-–—|•] ?)${clock}${zone}(?: \\([A-Z]{2,5}\\))?)?`
// A pattern may name a group once; what stands before the day has names of its own.
const beforeDay = `(?:${clock}${zone},? (?:on )?)?`.replace(/\?<(?=[a-z])/g, '?<first_')

/** Ways to write a day that name it without doubt; the first that fits is taken. */
export const forms: readonly DateForm[] = [
  {
    name: 'iso',
    pattern: new RegExp(
      `^(?<year>[12]\\d{3})[-/.](?<month>[01]?\\d)[-/.](?<day>[0-3]?\\d)(?:(?:T| |, )${clock} ?(?<zone>Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4})?)?$`,
      'i'
    ),
    parts: partsOf,
    example: '2025-11-04T09:30:00+01:00'
  },
  {
    name: 'compact',
    pattern: /^(?<year>[12]\d{3})(?<month>[01]\d)(?<day>[0-3]\d)$/,
    parts: partsOf,
    example: '20251104'
  },
  {
    name: 'day-month',
    pattern: new RegExp(
      `^${beforeDay}${weekday}(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?: |-| of )${month},?(?: |-)(?<year>[12]\\d{3})${afterDay}$`,
      'i'
    ),
    parts: partsOf,
    example: 'Tue, 04 Nov 2025 09:30:00 +0100'
  },
  {
    name: 'month-day',
    pattern: new RegExp(
      `^${beforeDay}${weekday}${month} (?<day>[0-3]?\\d)(?:st|nd|rd|th)?,? (?<year>[12]\\d{3})${afterDay}$`,
      'i'
    ),
    parts: partsOf,
    example: 'November 4, 2025 at 9:30 a.m. GMT'
  },
  {
    name: 'asctime',
    pattern: new RegExp(
      `^${weekday}${month} (?<day>[0-3]?\\d) ${clock}(?: ?(?<zone>[A-Z]{1,5}|[+-]\\d{4}))? (?<year>[12]\\d{3})$`,
      'i'
    ),
    parts: partsOf,
    example: 'Tue Nov 4 09:30:00 GMT 2025'
  },
  {
    name: 'no-year-first',
    // 13 to 31 cannot be a month, so the order is plain.
    pattern: /^(?<day>1[3-9]|2\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>[12]\d{3})$/,
    parts: partsOf,
    example: '24/11/2025'
  },
  {
    name: 'month-first',
    pattern: /^(?<month>0?[1-9]|1[0-2])\/(?<day>1[3-9]|2\d|3[01])\/(?<year>[12]\d{3})$/,
    parts: partsOf,
    example: '11/24/2025'
  }
]

function partsOf(groups: Readonly<Record<string, string | undefined>>): DateParts {
  const name = groups['month'] ?? ''
  return {
    year: Number(groups['year']),
    month: /^\d/.test(name) ? Number(name) : monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1,
    day: Number(groups['day']),
    clock: groups['clock'] ?? groups['first_clock'],
    half: groups['half'] ?? groups['first_half'],
    zone: groups['zone'] ?? groups['first_zone']
  }
}

function toIso({ year, month: monthNumber, day, clock: time, half, zone: area }: DateParts): string | null {
  if (!isDay(year, monthNumber, day)) return null
  const date = `${year}-${two(monthNumber)}-${two(day)}`
  if (time === undefined) return date
  const hours = hoursOf(time, half)
  const offset = offsetOf(area)
  // A clock without a known zone tells no moment; the day alone is sure.
  if (hours === null || offset === null) return date
  return `${date}T${hours}${offset}`
}

function isDay(year: number, monthNumber: number, day: number): boolean {
  if (monthNumber < 1 || monthNumber > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (lengths[monthNumber - 1] ?? 0)
}

function hoursOf(time: string, half: string | undefined): string | null {
  const [hour = 0, minute = 0, second = 0] = time.split(/[:.,]/).map(Number)
  const shift = half === undefined ? 0 : /^p/i.test(half) ? (hour === 12 ? 0 : 12) : hour === 12 ? -12 : 0
  const whole = hour + shift
  if (whole < 0 || whole > 23 || second > 59) return null
  return `${two(whole)}:${two(minute)}:${two(second)}`
}

/** Names of zones with one meaning in the dates of mails and feeds (RFC 5322). */
const zoneOffsets: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  UT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00'
}

function offsetOf(area: string | undefined): string | null {
  // As it stands in the source: a clock without an offset stays without one.
  if (area === undefined) return ''
  const digits = /^([+-]\d{2}):?(\d{2})$/.exec(area)
  if (digits) return `${digits[1] ?? ''}:${digits[2] ?? ''}`
  return zoneOffsets[area.toUpperCase()] ?? null
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
