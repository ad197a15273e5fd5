/** Who a verb of speech has for its subject: the noun phrase before it, or behind it where the order is turned round. */
import { isPlace } from '../lexicon/places.js'
import { speechVerbOf } from '../lexicon/speech.js'
import { givenNames, openers } from '../lexicon/names.js'
import { titleHeads, unnamedSpeakers } from '../lexicon/titles.js'
import type { Person, Range } from '../types.js'
import type { Token } from './speakers-frame.js'

/** A noun phrase that may speak. */
export type Phrase =
  | { readonly kind: 'person'; readonly at: Range; readonly person: Person }
  | { readonly kind: 'name'; readonly at: Range }
  | { readonly kind: 'pronoun'; readonly at: Range; readonly low: string }
  /** `of`: whom a spokesperson speaks for. */
  | { readonly kind: 'noun'; readonly at: Range; readonly head: string; readonly of: Phrase | null }

/** Asks for the person whose mention covers a token. */
export type PersonAt = (token: Range) => { person: Person; at: Range } | null

const pronouns = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who'])

/** Words between a subject and its verb. */
const between = new Set(
  (
    'has had have having also then later once again recently repeatedly still always often sometimes first already just only even both all each will '
    + "would could can may might must should did does do not never didn't doesn't don't won't wouldn't hasn't hadn't himself herself themselves "
    + 'itself too soon now ever further instead thus therefore and but when as simply long twice today yesterday previously originally famously '
    + 'monday tuesday wednesday thursday friday saturday sunday is was were are been'
  ).split(' ')
)

/** Prepositions that tie a further name to the noun before it: "a spokesman for X". */
const ties = new Set('of for from at in with on by about to near under over against inside outside'.split(' '))

const articles = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'one',
  'some',
  'many',
  'another'
])

/** The subject before the verb at `verb`, not further back than `floor`; `null` where none is plain. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  personAt: PersonAt
): Phrase | null {
  let end = verb - 1
  while (end >= floor && isBetween(tokens[end]!)) end--
  for (let turn = 0; turn < 4 && end >= floor; turn++) {
    const { low, kind } = tokens[end]!
    if (kind === 'quote') return null
    if (low === ')' || low === ']') {
      end = backTo(tokens, end - 1, floor, low === ')' ? '(' : '[') - 1
    } else if (low === ',' || isDash(low)) {
      return behindApposition(tokens, end, low, floor, personAt)
    } else {
      return phraseEnding(tokens, end, floor, personAt)
    }
  }
  return null
}

/** "Rob Roe, a host in Cape Breton, Nova Scotia, said": the person before the commas, or the name between them. */
function behindApposition(
  tokens: readonly Token[],
  comma: number,
  mark: string,
  floor: number,
  personAt: PersonAt
): Phrase | null {
  let first: Phrase | null = null
  for (let turn = 0, end = comma; turn < 5; turn++) {
    const opens = backTo(tokens, end - 1, floor, mark)
    if (opens <= floor) break
    if (isPartyTag(tokens, opens)) {
      end = opens
      continue
    }
    const before = phraseEnding(tokens, opens - 1, floor, personAt)
    if (before?.kind === 'person') return before
    const name = personAlone(tokens, opens + 1, end - 1, personAt)
    if (name) return name
    first ??= before
    if (!isApposition(tokens, opens, floor)) break
    end = opens
  }
  return first
}

/** ", D-Calif.," before the comma at `comma`: a party and a state are no name. */
function isPartyTag(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= 0 && at >= comma - 5 && tokens[at]!.low !== ','; at--)
    if (/^[dril]-\p{L}/u.test(tokens[at]!.low) && tokens[at - 1]?.low === ',') return true
  return false
}

function isBetween({ kind, low, capital }: Token): boolean {
  return kind === 'word' && (between.has(low) || (!capital && low.endsWith('ly') && low.length > 4))
}

export function isDash(low: string): boolean {
  return low === '—' || low === '–' || low === '-' || low === '―'
}

function backTo(tokens: readonly Token[], from: number, floor: number, mark: string): number {
  for (let at = from; at >= floor && at > from - 40; at--) {
    const { low, kind } = tokens[at]!
    if (low === mark) return at
    if (kind === 'quote' || low === ':' || low === ';') break
  }
  return floor - 1
}

const appositionHeads = new Set(
  'a an who whose which head chairman chairwoman chief director president former senior one now then'.split(' ')
)

/** Whether what stands before this comma is itself put behind a name: "a host in Cape Breton", "the minister of France". */
function isApposition(tokens: readonly Token[], comma: number, floor: number): boolean {
  const start = backTo(tokens, comma - 1, floor, ',')
  const low = tokens[start + 1]?.low ?? ''
  if (start < floor) return false
  return (
    appositionHeads.has(low)
    || (low === 'the' && tokens.slice(start + 2, comma).some((token) => titleHeads.has(token.low)))
  )
}

/** The person, where the tokens are a person's name with nothing but titles and a place in brackets. */
function personAlone(tokens: readonly Token[], from: number, to: number, personAt: PersonAt): Phrase | null {
  const found = tokens[to] && personAt(tokens[to])
  if (!found) return capitalsAlone(tokens, from, to)
  for (let at = from; at <= to; at++) {
    const token = tokens[at]!
    if (!token.capital && token.start < found.at.start && token.low !== '.') return null
  }
  return { kind: 'person', at: found.at, person: found.person }
}

/** Two or three capitalised words that are no place: a name that nothing else told to be a person's. */
function capitalsAlone(tokens: readonly Token[], from: number, to: number): Phrase | null {
  if (to - from < 1 || to - from > 2) return null
  for (let at = from; at <= to; at++)
    if (tokens[at]!.kind !== 'word' || !tokens[at]!.capital || isPlace(titleCase(tokens[at]!.low))) return null
  return { kind: 'name', at: { start: tokens[from]!.start, end: tokens[to]!.end } }
}

function titleCase(low: string): string {
  return low.charAt(0).toUpperCase() + low.slice(1)
}

/** The noun phrase whose last word stands at `end`. */
export function phraseEnding(tokens: readonly Token[], end: number, floor: number, personAt: PersonAt): Phrase | null {
  let last = end
  while (last > floor && (tokens[last]!.low === '.' || tokens[last]!.low === ')')) {
    last = tokens[last]!.low === ')' ? backTo(tokens, last - 1, floor, '(') - 1 : last - 1
  }
  const token = last >= floor ? tokens[last] : undefined
  if (!token || token.kind !== 'word') return null
  if (token.low === 'who') {
    const before = tokens[last - 1]?.low === ',' ? last - 2 : last - 1
    return before >= floor ? phraseEnding(tokens, before, floor, personAt) : null
  }
  const pronoun = token.low.replace(/'(?:s|d|ll|ve|m|re)$/, '')
  if (pronouns.has(pronoun)) return { kind: 'pronoun', at: rangeOf(token), low: pronoun }
  const person = personAt(token)
  if (person && person.at.end <= token.end) return personOrOwner(tokens, last, floor, person, personAt)
  if (nobody.has(token.low)) return null
  if ((token.capital || (isNumber(token.low) && tokens[last - 1]?.capital)) && !(last === 0 && openers.has(token.low)))
    return nameEnding(tokens, last, floor, personAt)
  return nounEnding(tokens, last, floor, personAt)
}

/** Words with a capital that name nobody: who opens a sentence without a name, and days and months. */
const nobody = new Set(
  (
    'nobody everybody anybody somebody everyone anyone someone none no-one nothing everything something '
    + 'monday tuesday wednesday thursday friday saturday sunday '
    + 'january february march july august september october november december'
  ).split(' ')
)

function isNumber(low: string): boolean {
  return /^\d{1,4}$/.test(low)
}

function rangeOf({ start, end }: Range): Range {
  return { start, end }
}

/** A person's name, or the noun that it is tied to: "a spokesman for Jane Roe". */
function personOrOwner(
  tokens: readonly Token[],
  last: number,
  floor: number,
  { person, at }: { person: Person; at: Range },
  personAt: PersonAt
): Phrase | null {
  if (tokens[last]!.end > at.end + 2) return null
  let first = last
  while (first > floor && tokens[first - 1]!.start >= at.start) first--
  const phrase: Phrase = { kind: 'person', at, person }
  const tied = tiedTo(tokens, first, floor)
  if (tied < 0) return phrase
  const owner = phraseEnding(tokens, tied, floor, personAt)
  return owner?.kind === 'noun' ? { ...owner, of: phrase } : (owner ?? phrase)
}

/** The last token of the noun that a preposition before `first` ties the name to; -1 where there is none. */
function tiedTo(tokens: readonly Token[], first: number, floor: number): number {
  let at = first - 1
  while (
    at > floor
    && (tokens[at]!.capital
      || articles.has(tokens[at]!.low)
      || titleHeads.has(tokens[at]!.low)
      || tokens[at]!.low === '.')
  )
    at--
  if (at <= floor || !ties.has(tokens[at]!.low)) return -1
  const before = tokens[at - 1]!
  // "Secretary of State Jane Roe": the office is hers.
  if (before.capital && titleHeads.has(before.low) && tokens[at]!.low === 'of' && first - at > 1) return -1
  return before.kind === 'word' && !ties.has(before.low) && !isVerbLike(before) ? at - 1 : -1
}

function isVerbLike({ low, capital }: Token): boolean {
  return !capital && /(?:ed|ing)$/.test(low)
}

const particles = new Set([
  'of',
  'the',
  'and',
  'for',
  '&',
  'de',
  'al',
  'bin',
  'van',
  'von',
  'der',
  'la',
  'on',
  'du',
  'da',
  'el',
  'del',
  'ibn'
])

/** A run of capitalised words, with the small words inside it: "Ministry of Foreign Affairs", "China and Russia". */
function nameEnding(tokens: readonly Token[], last: number, floor: number, personAt: PersonAt): Phrase | null {
  let first = last
  while (first > floor) {
    const before = tokens[first - 1]!
    if (before.kind === 'word' && (before.capital || /^\d{1,3}(?:st|nd|rd|th)$/.test(before.low))) first--
    else if (
      first - 2 >= floor
      && particles.has(before.low)
      && tokens[first - 2]!.kind === 'word'
      && tokens[first - 2]!.capital
    )
      first -= 2
    else break
  }
  // "The Secretary said": an office with a capital is no name.
  if (first === last && titleHeads.has(tokens[last]!.low) && tokens[last - 1]?.low === 'the')
    return nounEnding(tokens, last, floor, personAt)
  // "Ann Roe of Harwick, Illinois, asks": whoever lives there.
  if (tokens[first - 1]?.low === ',' && tokens[first - 2]?.capital && isPlace(titleCase(tokens[last]!.low))) {
    const town = nameEnding(tokens, first - 2, floor, personAt)
    if (town !== null && town.at.end < tokens[first - 2]!.end) return town
  }
  // "House Intelligence Republican Mike Pompeo": what stands before a given name is no part of the name.
  if (last - first > 1 && givenNames.has(titleCase(tokens[last - 1]!.low))) first = last - 1
  const at = { start: tokens[first]!.start, end: tokens[last]!.end }
  const phrase: Phrase = { kind: 'name', at }
  const tied = tiedTo(tokens, first, floor)
  const owner = tied >= 0 ? phraseEnding(tokens, tied, floor, personAt) : null
  if (owner?.kind === 'noun') return { ...owner, of: phrase }
  if (owner?.kind === 'person' || owner?.kind === 'name') return owner
  return insideName(tokens, first, last, personAt) ?? phrase
}

/** "Jeffrey Lewis of the James Martin Center": a person at the head of the run. */
function insideName(tokens: readonly Token[], first: number, last: number, personAt: PersonAt): Phrase | null {
  for (let at = first + 1; at < last; at++) {
    if (!ties.has(tokens[at]!.low)) continue
    const person = personAt(tokens[at - 1]!)
    return person ? { kind: 'person', at: person.at, person: person.person } : null
  }
  return null
}

/** A common noun with what stands before it: "the department", "senior officials". */
function nounEnding(tokens: readonly Token[], last: number, floor: number, personAt: PersonAt): Phrase | null {
  const { low } = tokens[last]!
  if (!isNounLike(low) || articles.has(low) || stopsNoun(tokens[last]!)) return null
  let first = last
  while (first > floor && tokens[first - 1]!.kind === 'word' && !stopsNoun(tokens[first - 1]!)) {
    first--
    if (articles.has(tokens[first]!.low)) break
  }
  const at = { start: tokens[first]!.start, end: tokens[last]!.end }
  const tied = tiedTo(tokens, first, floor)
  if (tied >= 0 && articles.has(tokens[first]!.low)) {
    const owner = phraseEnding(tokens, tied, floor, personAt)
    if (owner && owner.kind !== 'pronoun') return owner
  }
  return { kind: 'noun', at, head: low, of: null }
}

function stopsNoun({ low, capital }: Token): boolean {
  return (
    (!capital && speechVerbOf(low)?.form === 'past')
    || ties.has(low)
    || low === 'that'
    || low === 'and'
    || low === 'but'
    || low === 'while'
    || low === 'as'
    || low === 'when'
  )
}

function isNounLike(low: string): boolean {
  return unnamedSpeakers.has(low) || titleHeads.has(low) || !/(?:ly|ing)$/.test(low)
}

/** The subject behind the verb at `verb`: `said Li Qiang, the premier`; `null` where what follows is no name or title. */
export function subjectBehind(tokens: readonly Token[], verb: number, personAt: PersonAt): Phrase | null {
  let end = verb + 1
  for (; end < tokens.length && end < verb + 16; end++) {
    const { low, kind, capital } = tokens[end]!
    if (kind === 'quote' || low === ',' || low === ':' || low === ';' || low === '(' || isDash(low)) break
    if (low === '.') {
      // The stop of a title ("Sen.") stands before its name; one that ends the sentence is the last token.
      if (end + 1 >= tokens.length) break
      continue
    }
    if (kind === 'mark') break
    if (end === verb + 1 && owners.has(low) && tokens[end + 1]?.kind === 'word') continue
    if (!capital && endsSubject(low, tokens[end + 1], end === verb + 1)) break
  }
  if (end === verb + 1) return null
  const phrase = firstOf(tokens, verb + 1, end, personAt)
  return phrase?.kind === 'noun' ? (nameBehind(tokens, end, personAt) ?? phrase) : phrase
}

/** "said Roe's campaign manager, Jane Smith, who": the name behind the comma. */
function nameBehind(tokens: readonly Token[], comma: number, personAt: PersonAt): Phrase | null {
  if (tokens[comma]?.low !== ',') return null
  let end = comma + 1
  while (end < tokens.length && (tokens[end]!.capital || (tokens[end]!.low === '.' && tokens[end + 1]?.capital))) end++
  return end > comma + 1 ? personAlone(tokens, comma + 1, end - 1, personAt) : null
}

function endsSubject(low: string, next: Token | undefined, atStart: boolean): boolean {
  if (low === 'of' || low === 'for' || low === 'at' || low === 'from') return atStart
  return ties.has(low) || stopWords.has(low) || (low === 'and' && next?.capital === false)
}

/** "said her lawyer, Jane Smith". */
const owners = new Set(['his', 'her', 'its', 'their', 'our', 'my'])

const stopWords = new Set(
  'that as while when after before during because if whether who which whose last this next earlier later today yesterday is was are were has had he she they it his her their i we you him them me us there'.split(
    ' '
  )
)

/** The phrase at the head of the tokens from `from` to `end`. */
function firstOf(tokens: readonly Token[], from: number, end: number, personAt: PersonAt): Phrase | null {
  const last = headEnd(tokens, from, end)
  for (let at = from; at < last; at++) {
    const found = personAt(tokens[at]!)
    if (!found) continue
    if (tokens[at]!.end > found.at.end || tokens[at + 1]?.start === found.at.end) continue
    if (found.at.end < tokens[last - 1]!.start && !isNameTail(tokens, at, last, found.at)) continue
    return { kind: 'person', at: found.at, person: found.person }
  }
  return phraseEnding(tokens, last - 1, from, personAt)
}

/** Up to the first preposition that follows a noun: "the editor | of the paper". */
function headEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const { low } = tokens[at]!
    if (
      (low === 'of' || low === 'for' || low === 'at' || low === 'from')
      && !(tokens[at - 1]!.capital && tokens[at + 1]?.capital)
    )
      return at
  }
  return end
}

/** Whether only the name's own further words follow: the person is the head, not "Trump" of "Trump aides". */
function isNameTail(tokens: readonly Token[], at: number, last: number, name: Range): boolean {
  for (let next = at + 1; next < last; next++) {
    const token = tokens[next]!
    if (token.start >= name.end && token.kind === 'word') return ties.has(token.low)
  }
  return true
}
