/** Given names for those whom a story names in full nowhere above: "[Jane] Roe said". */
import { familyFirst, openers } from '../lexicon/names.js'
import { isPersonWord } from '../lexicon/persons.js'
import { honorifics } from '../lexicon/titles.js'
import { isCalendarName } from '../text/dates-grammar.js'
import { replayEdits } from '../text/edits.js'
import { gather } from '../text/gather.js'
import { foldSpace, isWithin } from '../text/spans.js'
import type { AttributionEntry, Edit, Span } from '../types.js'
import { isInQuotes } from './edits.js'
import { mentionsOf, type Mention } from './mentions.js'
import type { Roster, RosterEntry } from './roster.js'
import { overlappingIn } from './within.js'
import type { Wording } from './wording.js'

/**
 * The wordings as they are printed one below the other, under a headline: who is named by a part of the name, and stands in
 * no line above nor earlier in the line, has the rest of it put in, in square brackets.
 */
export function withGivenNames(wordings: readonly Wording[], headline: string, roster: Roster): Wording[] {
  const printed = capitalWordsIn(headline)
  const holders = holdersIn(roster)
  return wordings.map((wording) => {
    const named = introduced(wording, printed, roster, holders)
    for (const word of capitalWordsIn(named.text)) printed.add(word)
    return named
  })
}

/** Word of a name -> how many of the story's people have it. */
type Holders = ReadonlyMap<string, number>

function holdersIn({ people }: Roster): Holders {
  const holders = new Map<string, number>()
  for (const { name } of people) {
    if (!name.includes(' ')) continue
    for (const word of new Set(name.split(' '))) holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  return holders
}

/** Words that may be names, without "'s". */
function capitalWordsIn(words: string): Set<string> {
  return new Set((words.match(capitalWord) ?? []).map((word) => word.replace(/['’]s?$/, '')))
}

/** Small letters and spaces are passed over before it is asked what stands before, which takes longer. */
const capitalWord = /(?![a-z ,.])(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*/gu

function introduced(wording: Wording, above: ReadonlySet<string>, roster: Roster, holders: Holders): Wording {
  const { place, span, edits, entries } = wording
  const { article } = place.document
  const met = new Set<string>()
  const missing = gather(overlappingIn(mentionsOf(place.document), place.sentence), (mention) => {
    const name = foldSpace(article.text.slice(mention.start, mention.end))
    const words = name.split(' ')
    const isNew = words.every((word) => !above.has(word) && !met.has(word))
    for (const word of words) met.add(word)
    if (!isNew || !isBare(wording, mention) || words.some((word) => (holders.get(word) ?? 0) > 1)) return []
    const rest = restOfName(name, roster.entryOf(article.id, mention.person.name))
    return rest === null ? [] : [{ mention, rest }]
  })
  if (missing.length === 0) return wording
  const putIn = missing.map(({ mention, rest }) => editFor(mention, rest))
  const all = [...edits, ...putIn].toSorted((a, b) => a.start - b.start || a.end - b.end)
  return {
    ...wording,
    text: replayEdits(article.text, span, all),
    edits: all,
    entries: [...entries, ...missing.map(({ rest }) => entryFor(rest))]
  }
}

/** What a name in the story has before or behind a part of it, with its place. */
interface Rest {
  readonly words: string
  readonly at: Span
  readonly isBefore: boolean
}

/** `null` where the part is the whole name, or stands in its middle. */
function restOfName(part: string, entry: RosterEntry | null): Rest | null {
  if (entry === null) return null
  const {
    name,
    namedAt: [at]
  } = entry
  // A name over two lines has no such places.
  if (at.part === 'title' || at.end - at.start !== name.length) return null
  const length = name.length - part.length - 1
  if (name.endsWith(` ${part}`)) {
    return { words: name.slice(0, length), at: { ...at, end: at.start + length }, isBefore: true }
  }
  if (name.startsWith(`${part} `) && familyFirst.has(part))
    return { words: name.slice(-length), at: { ...at, start: at.end - length }, isBefore: false }
  return null
}

function editFor({ start, end }: Mention, { words, isBefore }: Rest): Edit {
  return isBefore
    ? { start, end: start, text: `[${words}] `, rule: 'name' }
    : { start: end, end, text: ` [${words}]`, rule: 'name' }
}

function entryFor({ words, at: { article, start, end } }: Rest): AttributionEntry {
  return { as: 'name', name: words, article, start, end }
}

/**
 * Whether nothing beside the name says whose it is: no title or word for a person, and no article as in "the Roe inquiry"; not in a
 * quotation, whose words stay as they are, nor where an edit stands.
 */
function isBare({ place: { document, sentence }, edits }: Wording, mention: Mention): boolean {
  const { text } = document.article
  if (!isWithin(mention, sentence) || edits.some(({ start, end }) => start < mention.end && mention.start < end))
    return false
  if (isInQuotes(text, sentence.start, mention.start) || compound.test(text.slice(mention.end, mention.end + 20)))
    return false
  const before = /(?:^|\s)([^\s]{1,30})\s{1,2}$/.exec(
    text.slice(Math.max(sentence.start, mention.start - 40), mention.start)
  )
  if (before === null) return mention.start === sentence.start || /[("“'‘—–-]$/.test(text.slice(0, mention.start))
  return isNoTitle(before[1]!)
}

/** "Roe Street", "Roe-led", "Roe v. Voss", "Roe administration officials": the name is part of another. */
const compound =
  /^(?:[-–]|\s\p{Lu}|\sv(?:s|ersus)?[. ]|\s(?:administration|campaign|government|family|presidency|estate|team)(?!\p{L}))/u

function isNoTitle(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.]$/, '')
  if (/[,;:—–-]$|["”)]$/.test(word) || honorifics.has(bare)) return true
  if (/^(?:the|an?)$/.test(bare)) return false
  return /^\p{Lu}/u.test(word) ? openers.has(bare) || isCalendarName(word) : !isPersonWord(bare)
}
