/** The people of one story: names joined across its articles, each with its best role. Never across stories. */
import { gather } from '../text/gather.js'
import { foldSpace, isWithin, trimRange } from '../text/spans.js'
import type { Document, Person, Range, Span, Story } from '../types.js'
import { apartIn, isFull, shortTwiceIn } from './roster-kin.js'
import { nearNamesOf, type Naming } from './roster-near.js'
import { holdersOf, indexOf, onlyOne, spelledOf, wholeIn, wordsOf } from './roster-names.js'
import { titledNameOf } from './titled-names.js'

/** A person of a story. */
export interface RosterEntry {
  /** The fullest form in the story. */
  readonly name: string
  /** Places with that form, the first of each article, in the order of the articles. */
  readonly namedAt: readonly [Span, ...Span[]]
  readonly role: string | null
  readonly roleAt: Span | null
  /** A title in capitals with the whole name behind it, of each article that has both. */
  readonly titled: readonly PlacedWords[]
  /** Articles that name the person in body or title. */
  readonly articles: number
  readonly mentions: number
}

export interface Roster {
  /** Everybody, those of most articles first. */
  readonly people: readonly RosterEntry[]
  /** The person that a name of an article stands for, `null` where it is none of the roster's or could be two. */
  readonly entryOf: (article: string, name: string) => RosterEntry | null
}

/** Joins the people of a story's articles: the same full name, or a part of it that only one of them has. */
export function rosterOf(story: Story): Roster {
  const seen = gather(story.documents, seenIn)
  const tails = tailsIn(seen)
  const fullNames = [...new Set(seen.map(({ name }) => name))].filter((name) => isFull(name) && !tails.has(name))
  const index = indexOf(fullNames, shortTwiceIn(story))
  const apart = apartIn(story)
  const formOf = once((full) => wholeIn(full, index))
  const near = nearNamesOf(namingsOf(seen, fullNames, formOf))
  const wholeOf = (full: string) => near.get(formOf(full)) ?? formOf(full)
  const nameOf = once((name) =>
    tails.has(name)
      ? wholeOf(tails.get(name)!)
      : isFull(name)
        ? wholeOf(name)
        : (onlyOne([
            ...new Set(
              holdersOf(spelledOf(name, index.hasJunior), index).flatMap((full) =>
                apart.has(`${name}\n${full.name}`) ? [] : [wholeOf(full.name)]
              )
            )
          ]) ?? name)
  )
  const groups = new Map<string, Seen[]>()
  for (const one of seen) {
    const name = nameOf(one.name)
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  const entries = new Map([...groups].map(([name, places]) => [name, toEntry(name, places)]))
  const byPlace = new Map(
    seen.map(({ document, person, name }) => [`${document.article.id}\n${person.name}`, nameOf(name)])
  )
  return {
    people: [...entries.values()].toSorted((a, b) => b.articles - a.articles || b.mentions - a.mentions),
    entryOf: (article, name) => entries.get(byPlace.get(`${article}\n${name}`) ?? knownAs(name) ?? '') ?? null
  }

  /** The one person of the story whom a name stands for, in an article that has no such person. */
  function knownAs(name: string): string | null {
    if (isFull(name)) return fullNames.includes(name) ? wholeOf(name) : null
    return onlyOne([...new Set(fullNames.filter((full) => full.endsWith(` ${name}`)).map(wholeOf))])
  }
}

/** "Ann Roe Run", of a headline in small capitals, for "Ann Roe": one more word behind a known name, in one place, and a common one. */
function tailsIn(seen: readonly Seen[]): ReadonlyMap<string, string> {
  const places = new Map<string, number>()
  for (const { name, mentions } of seen) places.set(name, (places.get(name) ?? 0) + mentions.length)
  const tails = new Map<string, string>()
  const smallWords = smallWordsIn(seen)
  for (const [name, count] of places) {
    const cut = name.lastIndexOf(' ')
    const known = name.slice(0, Math.max(0, cut))
    if (count > 1 || !isFull(known) || !places.has(known) || /^(?:[JS]r\.?|I{2,3}|IV)$/.test(name.slice(cut + 1)))
      continue
    if (smallWords().has(name.slice(cut + 1).toLowerCase())) tails.set(name, known)
  }
  return tails
}

/** The words that stand in lower case in the articles, behind a space; read when they are first asked for, as few stories ask. */
function smallWordsIn(seen: readonly Seen[]): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null
  const read = () => {
    const documents = [...new Set(seen.map(({ document }) => document))]
    return new Set(gather(documents, ({ article }) => article.text.match(/(?<= )\p{Ll}+(?!\p{L})/gu) ?? []))
  }
  return () => (words ??= read())
}

/** Where each full name stands, with its roles: what tells whether two of nearly one spelling are one. */
function namingsOf(seen: readonly Seen[], fullNames: readonly string[], formOf: (full: string) => string): Naming[] {
  const full = new Set(fullNames)
  const namings = new Map<string, Naming>()
  for (const { name, document, mentions, person } of seen) {
    if (!full.has(name)) continue
    const form = formOf(name)
    const naming = namings.get(form) ?? { name: form, articles: new Set(), roles: [], mentions: 0 }
    naming.articles.add(document.article.id)
    naming.mentions += mentions.length
    if (person.role !== null) naming.roles.push(person.role)
    namings.set(form, naming)
  }
  return [...namings.values()]
}

/** A person of an article with the places in its body or title. */
interface Seen {
  readonly document: Document
  /** As the article's analysis has it. */
  readonly person: Person
  /** As it is spelled where it is printed. */
  readonly name: string
  readonly mentions: readonly Range[]
  readonly nameAt: Range
}

function seenIn(document: Document): Seen[] {
  const { text } = document.article
  const printed = document.blocks.filter(({ role }) => role === 'body' || role === 'title')
  const isPrinted = (range: Range) => printed.some((block) => isWithin(range, block))
  const inBody = (range: Range) => document.blocks.some((block) => block.role === 'body' && isWithin(range, block))
  return gather(document.people, (person) => {
    const mentions = person.mentions.map((mention) => trimRange(text, mention)).filter(isPrinted)
    if (mentions.length === 0 || !mentions.some(inBody)) return []
    const full = [...mentions, person.nameAt].filter((range) => isPrinted(range) && isName(text, range, person.name))
    const nameAt = full.find(inBody) ?? full[0] ?? longestOf(mentions)
    return [{ document, person, name: foldSpace(text.slice(nameAt.start, nameAt.end)), mentions, nameAt }]
  })
}

function longestOf(mentions: readonly Range[]): Range {
  return mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]!
}

/** Whether the words of a place are a name, but for capitals and white space. */
function isName(text: string, { start, end }: Range, name: string): boolean {
  const words = text.slice(start, end)
  return words === name || foldSpace(words).toLowerCase() === foldSpace(name).toLowerCase()
}

function toEntry(name: string, seen: readonly Seen[]): RosterEntry {
  const named = seen.filter((one) => one.name === name)
  const [first, ...rest] = (named.length > 0 ? named : seen).map(({ document, nameAt }): Span => ({
    article: document.article.id,
    start: nameAt.start,
    end: nameAt.end
  }))
  const role = bestRole(seen)
  return {
    name,
    namedAt: [first!, ...rest],
    role: role?.words ?? null,
    roleAt: role?.at ?? null,
    titled: gather(seen, titledIn),
    articles: new Set(seen.map(({ document }) => document.article.id)).size,
    mentions: seen.reduce((sum, { mentions }) => sum + mentions.length, 0)
  }
}

/** Words of an article, with white space folded. */
export interface PlacedWords {
  readonly words: string
  readonly at: Span
}

function titledIn({ document, person }: Seen): PlacedWords[] {
  const at = titledNameOf(document, person)
  return at === null || !isPrinted(document, at) ? [] : [toPlace(document, at)]
}

function toPlace({ article: { id, text } }: Document, at: Range): PlacedWords {
  return { words: foldSpace(text.slice(at.start, at.end)), at: { article: id, start: at.start, end: at.end } }
}

/** Whether a place is in the body or the title. */
function isPrinted({ blocks }: Document, range: Range): boolean {
  return blocks.some((block) => (block.role === 'body' || block.role === 'title') && isWithin(range, block))
}

/** The role that most articles bear out: one that says more ("Chinese President") is borne out by one that says less. */
function bestRole(seen: readonly Seen[]): PlacedWords | null {
  const roles = gather(seen, ({ document, person: { role, roleAt } }) => {
    if (role === null || roleAt === null || !isPrinted(document, roleAt)) return []
    return [toPlace(document, trimRange(document.article.text, roleAt))]
  })
  const support = (role: PlacedWords) => roles.filter((other) => holds(role.words, other.words)).length
  return roles.toSorted((a, b) => support(b) - support(a) || lengthRank(a.words) - lengthRank(b.words))[0] ?? null
}

/** A role of two or three words reads best; a clause of eight is a sentence's business, and who is elected takes office. */
function lengthRank(words: string): number {
  return Math.abs(words.split(/\s+/).length - 2.4) + (/-elect\b/i.test(words) ? 1 : 0)
}

/** Whether every word of `part` stands in `whole`, in any case. */
function holds(whole: string, part: string): boolean {
  const words = new Set(wordsOf(whole.toLowerCase()))
  return wordsOf(part.toLowerCase()).every((word) => words.has(word))
}

/** Asks once for each name. */
function once(of: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    let found = known.get(name)
    if (found === undefined) known.set(name, (found = of(name)))
    return found
  }
}
