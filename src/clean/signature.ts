/** Lines that say who wrote an article and when: "By Anna Field | Reuters", "Published on 4 November 2025". */
import { houseOf, isHouseForm, outletWords } from '../lexicon/houses.js'
import { givenNames, organisationWords, particles } from '../lexicon/names.js'
import { isPlace } from '../lexicon/places.js'
import { gather } from '../text/gather.js'
import { publishedAtOf } from '../text/published.js'

/** What such a line says; `null` and `[]` for what it does not. */
export interface Signature {
  readonly rule: 'by-line' | 'date-line' | 'agency-line'
  readonly author: string | null
  readonly publishedAt: string | null
  /** Agencies that it names. */
  readonly agencies: readonly string[]
  /** A paper or broadcaster that it names. */
  readonly outlet: string | null
}

/** Longer lines are prose. */
const longest = 160

/** What a line says if it is nothing but names, dates and labels of a byline; else `null`. */
export function signatureOf(words: string): Signature | null {
  if (words.length > longest || isPlainProse(words)) return null
  const parts = words.split(separator).filter((part) => part.trim() !== '')
  const read = withOutlet(gather(parts, (part) => partsOf(part.trim())))
  if (read.length === 0 || read.some(({ kind }) => kind === 'other')) return null
  const of = (kind: Part['kind']) => read.filter((part) => part.kind === kind).map(({ value }) => value)
  const agencies = [...new Set(of('agency'))]
  const isSigned = of('by').length > 0
  const rule = isSigned ? 'by-line' : of('date').length > 0 ? 'date-line' : agencies.length > 0 ? 'agency-line' : null
  if (rule === null || (rule === 'agency-line' && of('person').length + of('time').length > 1)) return null
  return {
    rule,
    author: of('by').find((name) => name !== '') ?? of('person')[0] ?? null,
    publishedAt: of('date').find((date) => date !== '') ?? null,
    agencies,
    outlet: of('outlet')[0] ?? null
  }
}

/** "Harbour Post, 4 November 2025": beside a date a name in the form of a paper's is one, though no list holds it. */
function withOutlet(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ kind, value }) => kind === 'date' && value !== '')) return parts
  return parts.map((part) => (part.kind === 'other' ? (outletPart(part.value)[0] ?? part) : part))
}

/** Longer than any name of a person or a house, and than a label without a date. */
const longestName = 60

/** A line that is one part, is not signed and ends in no date: most lines of a text, and cheaper asked than taken apart. */
function isPlainProse(words: string): boolean {
  return words.length > longestName && !partedOrSigned.test(words) && (endsInPlainWord(words) || !/\d/.test(words))
}

const partedOrSigned = /[|•·]|\s(?:[—–/-]\s|\s\s|[bB][yY] )|^(?:[a-zA-Z]{4,8} )?[bB][yY]/

/** A full stop behind a word that stands in no date: dates are cut from the end of a line. */
function endsInPlainWord(words: string): boolean {
  const last = words.endsWith('.') ? /[^\s,.:/()[\]–—-]{1,20}(?=\.$)/.exec(words.slice(-21))?.[0] : undefined
  return last !== undefined && !dateWord.test(last)
}

interface Part {
  readonly kind: 'by' | 'person' | 'date' | 'time' | 'agency' | 'outlet' | 'other'
  readonly value: string
}

const separator = /\s[|•·—–/-]\s|[|•·]|\s{3,9}|\s(?=by \p{Lu})|(?<=\d{4}),?\s(?=(?:Updated|Published|By)\b)/u

function partsOf(part: string): Part[] {
  const by = /^(?:written |reported |posted |story |words |text |article )?by:?\s{1,3}(.{2,110})$/i.exec(part)
  if (by) return writerParts(by[1] ?? '')
  const single = partOf(part)
  if (single.kind !== 'other') return [single]
  const dated = splitAtDate(part)
  if (dated) return [...(dated.before === '' ? [] : partsOf(dated.before)), { kind: 'date', value: dated.date }]
  return datedOutletParts(part) ?? [single]
}

/** "Published 4 November 2025, Harbour Post". */
function datedOutletParts(part: string): Part[] | null {
  const comma = part.lastIndexOf(', ')
  const date = comma < 0 ? null : partOf(part.slice(0, comma))
  const outlet = date?.kind === 'date' && date.value !== '' ? outletPart(part.slice(comma + 2)) : []
  return date && outlet.length > 0 ? [date, ...outlet] : null
}

/** "Anna Field, Reuters", "Anna Field and Ben Hill for The Courier", "ANNA FIELD Associated Press". */
function writerParts(words: string): Part[] {
  const dated = splitAtDate(words)
  const names = dated ? dated.before : words
  const date: Part[] = dated ? [{ kind: 'date', value: dated.date }] : []
  const whole = houseOf(names) ?? staffHouseOf(names)
  if (whole) return [{ kind: 'by', value: '' }, { kind: whole.kind, value: whole.name }, ...date]
  const [head = '', ...tail] = names.split(/,\s|\s\(|\)|\s(?:for|of|at|in)\s(?=\S)|\s\/\s/)
  const name = head.replace(/[,.;:\s]{1,4}$/, '')
  if (!areNames(name)) return [{ kind: 'other', value: words }]
  const houses = gather(tail, (each): Part[] => {
    const house = houseOf(each)
    return house ? [{ kind: house.kind, value: house.name }] : outletPart(each)
  })
  return [{ kind: 'by', value: isPost(name) ? '' : name }, ...houses, ...date]
}

function outletPart(words: string): Part[] {
  const name = words.trim()
  return outletName.test(name) && outletWords.has(name.slice(name.lastIndexOf(' ') + 1))
    ? [{ kind: 'outlet', value: name }]
    : []
}

const outletName = /^(?:[Tt]he )?\p{Lu}[^\s,.:;!?]{0,20}(?: (?:of|the|and|&|\p{Lu}[^\s,.:;!?]{0,20})){0,4}$/u

/** "Staff Writer", "Web Desk", "admin": no name. */
function isPost(name: string): boolean {
  return /^(?:admin|editor|agencies|staff|web desk|news desk|our (?:staff|bureau|correspondent).{0,30}|.{0,40}\b(?:staff|desk|bureau|writer|reporter|correspondent|team|agencies|editors?))$/i.test(
    name
  )
}

const dateLabel =
  /^(?:(?:first |originally |story |article |last )?(?:published|posted|updated|created|modified)|date|publish(?:ed)? date|released|issued)(?: on| at)?\s?:?\s{0,3}/i
const clockOnly =
  /^(?:updated:? )?(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?$|^(?:an?|\d{1,2}) (?:minutes?|hours?|days?|weeks?) ago$/i

function partOf(words: string): Part {
  const labelled = words.replace(dateLabel, '')
  const date = publishedAtOf(labelled)
  if (date !== null) return { kind: 'date', value: date }
  if (labelled === '' || clockOnly.test(labelled)) return { kind: 'time', value: '' }
  if (isDateLike(labelled)) return { kind: 'date', value: '' }
  const house = isHouseForm(words) || /^\p{Lu}[\p{Lu} .-]{1,30}$/u.test(words) ? houseOf(words) : staffHouseOf(words)
  if (house && !ambiguous.has(words)) return { kind: house.kind, value: house.name }
  return isPersonName(words) && givenNames.has(words.split(' ')[0] ?? '')
    ? { kind: 'person', value: words }
    : { kind: 'other', value: words }
}

const dateWord =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m|[apm]|at|on|of|the|updated?|posted|published|created|story|first|last|modified|days?|years?|hours?|ago|gmt|utc|[ecmp][sd]?t|[abchiknw][sd]t|hkt|cest?|bst|\d{1,4}(?:st|nd|rd|th|am|pm|h)?|[t|@])$/i

/** Longer runs than any word of a date come in pieces, which are none either. */
const dateParts = /[^\s,.:/()[\]–—-]{1,20}/g

/** Nothing but numbers, months, days and clocks, though no date can be read out of them: "Updated 4/9/2007 6:04 PM". */
function isDateLike(words: string): boolean {
  if (words.length > 90 || !/\d/.test(words)) return false
  let count = 0
  for (const [part] of words.matchAll(dateParts)) {
    if (!dateWord.test(part)) return false
    count++
  }
  return count > 2
}

/** "Reuters Staff", "AP Staff Writer". */
function staffHouseOf(words: string) {
  if (words.length > longestName) return null
  const name = /^(.{2,30}) (?:staff|staff writers?|reporters?|correspondents?)$/i.exec(words)?.[1]
  return name === undefined ? null : houseOf(name)
}

/** Names of houses that are as well a section, a place or a word of a heading. */
const ambiguous: ReadonlySet<string> = new Set(
  'MAP TAP STA Beta NAN CP PAP APA TT ENA PANA Time TIME People Nature Science Mint Fortune Stuff Slate Salon Wired Metro Insider Elle Vogue Punch Tempo Semana Reforma Quartz Variety Deadline Sky Globo Geo Sabah Zaman Delo Index Expresso Publico Spectator Politico'.split(
    ' '
  )
)

/** A date that ends a line, with what stands before it. */
function splitAtDate(words: string): { before: string; date: string } | null {
  if (!/\d/.test(words)) return null
  const start = words.search(
    /(?:^|\s)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? |(?:Published|Updated|Posted)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[12]\d{3}-\d|\d{1,2}\/\d)/
  )
  if (start < 0) return null
  const tail = words.slice(start).trim()
  const pieces = tail.split(/,?\s(?=(?:Updated|Published|Posted)\b)/)
  const dates = pieces.map((piece) => publishedAtOf(piece.replace(dateLabel, '')))
  const date = dates[0] ?? null
  if (date === null || dates.includes(null)) return null
  return {
    before: words
      .slice(0, start)
      .replace(/[\s,–—|-]{1,6}$|\s(?:on|at)$/, '')
      .trim(),
    date
  }
}

/** One or several names, joined by commas and "and". */
function areNames(words: string): boolean {
  const names = words.split(/,\s|\s(?:and|&|with)\s/i).filter((name) => name !== '')
  const isOne = (name: string) => isPersonName(name) || isPost(name) || (givenNames.has(name) && names.length === 1)
  return names.length > 0 && names.length < 9 && names.every(isOne)
}

/** Two to five capitalised words, as a person's name has them; no place, body or label. */
export function isPersonName(words: string): boolean {
  if (words.length > longestName) return false
  const parts = words.split(' ')
  if (parts.length < 2 || parts.length > 5 || isPlace(words)) return false
  // "Hill" and "Park" end names of bodies and of people: a given name in front decides.
  const isGiven = givenNames.has(capitalised(parts[0] ?? ''))
  const isNamePart = (part: string) =>
    particles.has(part)
    || (/^\p{Lu}[\p{L}'’.-]{0,20}$/u.test(part) && (isGiven || !organisationWords.has(capitalised(part))))
  return parts.every(isNamePart) && !particles.has(parts.at(-1) ?? '')
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
