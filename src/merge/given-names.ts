/** Given names for those whom a story names in full nowhere above: "[Jane] Roe said". */
import { familyFirst } from '../lexicon/names.js'
import { honorifics } from '../lexicon/titles.js'
import { replayEdits } from '../text/edits.js'
import { gather } from '../text/gather.js'
import type { AttributionEntry, Document, Edit } from '../types.js'
import { bareNamesIn, capitalWordsIn, type BareName } from './bare-names.js'
import type { PlacedWords, Roster } from './roster.js'
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

function introduced(wording: Wording, above: ReadonlySet<string>, roster: Roster, holders: Holders): Wording {
  const { place, span, edits, entries } = wording
  const { article } = place.document
  const missing = gather(bareNamesIn(wording, above), (mention) => {
    if (!isOneIn(place.document, mention, holders)) return []
    const [rest] = gather(formsOf(mention, place.document, roster), (form) => restOfName(mention.name, form))
    return rest === undefined ? [] : [{ mention, rest }]
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

/** Whether the words of a name can be one person only: nobody else of the story has any, or nobody of the article. */
function isOneIn({ people }: Document, { person, name }: BareName, holders: Holders): boolean {
  const words = name.split(' ')
  if (words.every((word) => (holders.get(word) ?? 0) < 2)) return true
  const own = people.filter((one) => one.name.split(' ').some((word) => words.includes(word)))
  return own.length === 1 && own[0] === person && person.name.includes(' ')
}

/** The forms of a person's name with their places, the best to print first: with a title, the fullest of the story, that of the article. */
function formsOf(mention: BareName, document: Document, roster: Roster): PlacedWords[] {
  const { name, nameAt } = mention.person
  const { id } = document.article
  const entry = roster.entryOf(id, name)
  const plain: PlacedWords[] = entry === null ? [] : [{ words: entry.name, at: entry.namedAt[0] }]
  plain.push({ words: name, at: { article: id, start: nameAt.start, end: nameAt.end } })
  return [
    ...titledFormsOf(mention, document, roster),
    ...plain.filter(({ words }) => words.split(' ').length <= longestName)
  ]
}

/** The forms with a title, those of the article first; none where the name has one or is more than a surname. */
export function titledFormsOf(mention: BareName, { article: { id, text } }: Document, roster: Roster): PlacedWords[] {
  if (mention.name.includes(' ') || isBehindCourtesy(text, mention)) return []
  const titled = roster.entryOf(id, mention.person.name)?.titled ?? []
  const isOwn = ({ at }: PlacedWords) => at.article === id
  return [...titled.filter(isOwn), ...titled.filter((form) => !isOwn(form))].filter(({ words }) =>
    words.endsWith(` ${mention.name}`)
  )
}

/** In words; what is longer has words in capitals before it that are no names. */
const longestName = 4

/** "Mr. Roe" has a title already. */
function isBehindCourtesy(text: string, { start }: BareName): boolean {
  const word = /(?<!\p{L})(\p{L}{2,12})\.? $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]
  return word !== undefined && honorifics.has(word.toLowerCase())
}

/** What a name in the story has before or behind a part of it, with its place. */
interface Rest extends PlacedWords {
  readonly isBefore: boolean
}

/** None where the part is the whole name, or stands in its middle; an initial alone tells nothing. */
function restOfName(part: string, { words, at }: PlacedWords): Rest[] {
  // A name over two lines has no such places.
  if (at.part === 'title' || at.end - at.start !== words.length || /^\p{Lu}\. [^ ]+$/u.test(words)) return []
  const length = words.length - part.length - 1
  if (words.endsWith(` ${part}`))
    return [{ words: words.slice(0, length), at: { ...at, end: at.start + length }, isBefore: true }]
  return words.startsWith(`${part} `) && familyFirst.has(part)
    ? [{ words: words.slice(-length), at: { ...at, start: at.end - length }, isBefore: false }]
    : []
}

function editFor({ start, end }: BareName, { words, isBefore }: Rest): Edit {
  return isBefore
    ? { start, end: start, text: `[${words}] `, rule: 'name' }
    : { start: end, end, text: ` [${words}]`, rule: 'name' }
}

function entryFor({ words, at: { article, start, end } }: Rest): AttributionEntry {
  return { as: 'name', name: words, article, start, end }
}
