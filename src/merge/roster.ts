/** The people of one story: names joined across its articles, each with its best role. Never across stories. */
import { areOneGivenName, isShortForm } from '../lexicon/nicknames.js'
import { spellingOf } from '../lexicon/spellings.js'
import { byCodeUnit } from '../text/order.js'
import { foldSpace, isWithin, trimRange } from '../text/spans.js'
import type { Document, Person, Range, Span, Story } from '../types.js'

/** A person of a story. */
export interface RosterEntry {
  /** The fullest form in the story. */
  readonly name: string
  /** Places with that form, the first of each article, in the order of the articles. */
  readonly namedAt: readonly [Span, ...Span[]]
  readonly role: string | null
  readonly roleAt: Span | null
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
  const seen = story.documents.flatMap(seenIn)
  const fullNames = [...new Set(seen.map(({ person }) => person.name))].filter(isFull)
  const wholeOf = (full: string) => wholeIn(full, fullNames)
  const nameOf = (name: string) =>
    isFull(name)
      ? wholeOf(name)
      : (onlyOne([...new Set(fullNames.filter((full) => holdsName(full, name)).map(wholeOf))]) ?? name)
  const groups = new Map<string, Seen[]>()
  for (const one of seen) {
    const name = nameOf(one.person.name)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  const entries = new Map([...groups].map(([name, places]) => [name, toEntry(name, places)]))
  const byPlace = new Map(
    seen.map(({ document, person, given }) => [`${document.article.id}\n${given}`, nameOf(person.name)])
  )
  return {
    people: [...entries.values()].toSorted((a, b) => b.articles - a.articles || b.mentions - a.mentions),
    entryOf: (article, name) =>
      entries.get(byPlace.get(`${article}\n${name}`) ?? surnameIn(fullNames, name) ?? '') ?? null
  }

  /** The one person of the story whom a surname stands for, in an article that does not give the whole name. */
  function surnameIn(names: readonly string[], name: string): string | null {
    if (isFull(name)) return null
    return onlyOne([...new Set(names.filter((full) => full.endsWith(` ${name}`)).map(wholeOf))])
  }
}

/** A person of an article with the places in its body or title. */
interface Seen {
  readonly document: Document
  readonly person: Person
  /** The name as the article's analysis has it. */
  readonly given: string
  readonly mentions: readonly Range[]
  readonly nameAt: Range
}

function seenIn(document: Document): Seen[] {
  const { text } = document.article
  const printed = document.blocks.filter(({ role }) => role === 'body' || role === 'title')
  const isPrinted = (range: Range) => printed.some((block) => isWithin(range, block))
  const inBody = (range: Range) => document.blocks.some((block) => block.role === 'body' && isWithin(range, block))
  return document.people.flatMap((person) => {
    const mentions = person.mentions.map((mention) => trimRange(text, mention)).filter(isPrinted)
    if (mentions.length === 0 || !mentions.some(inBody)) return []
    const full = [...mentions, person.nameAt].filter((range) => isPrinted(range) && isName(text, range, person.name))
    const longest = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]!
    const nameAt = full.find(inBody) ?? full[0] ?? longest
    // What is printed are the words of the place, as they are spelled there.
    const name = foldSpace(text.slice(nameAt.start, nameAt.end))
    return [{ document, person: { ...person, name }, given: person.name, mentions, nameAt }]
  })
}

/** Whether the words of a place are a name, but for capitals and white space. */
function isName(text: string, { start, end }: Range, name: string): boolean {
  return foldSpace(text.slice(start, end)).toLowerCase() === foldSpace(name).toLowerCase()
}

function toEntry(name: string, seen: readonly Seen[]): RosterEntry {
  const named = seen.filter(({ person }) => person.name === name)
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
    articles: new Set(seen.map(({ document }) => document.article.id)).size,
    mentions: seen.reduce((sum, { mentions }) => sum + mentions.length, 0)
  }
}

interface Role {
  readonly words: string
  readonly at: Span
}

/** The role that most articles bear out: one that says more ("Chinese President") is borne out by one that says less. */
function bestRole(seen: readonly Seen[]): Role | null {
  const roles = seen.flatMap(({ document, person: { role, roleAt } }): Role[] => {
    const isBody =
      roleAt !== null
      && document.blocks.some((block) => (block.role === 'body' || block.role === 'title') && isWithin(roleAt, block))
    if (role === null || roleAt === null || !isBody) return []
    const { article } = document
    const at = trimRange(article.text, roleAt)
    return [{ words: foldSpace(article.text.slice(at.start, at.end)), at: { article: article.id, ...at } }]
  })
  const support = (role: Role) => roles.filter((other) => holds(role.words, other.words)).length
  return roles.toSorted((a, b) => support(b) - support(a) || lengthRank(a.words) - lengthRank(b.words))[0] ?? null
}

/** A role of two or three words reads best; a clause of eight is a sentence's business. */
function lengthRank(words: string): number {
  return Math.abs(words.split(/\s+/).length - 2.4)
}

/** Whether every word of `part` stands in `whole`, in any case. */
function holds(whole: string, part: string): boolean {
  const words = new Set(whole.toLowerCase().split(/[\s.]+/))
  return part
    .toLowerCase()
    .split(/[\s.]+/)
    .every((word) => words.has(word))
}

function isFull(name: string): boolean {
  return /\s/.test(name)
}

/** The form that all forms of a name lead to: "Bill Roe" to "William Roe", and that to "William J. Roe". */
function wholeIn(name: string, fullNames: readonly string[]): string {
  let whole = name
  for (let steps = 0; steps < 4; steps++) {
    const next = sameFull(whole, fullNames) ?? whole
    if (next === whole) return whole
    whole = next
  }
  return whole
}

/** "Donald J. Trump" for "Donald Trump": the one longer name that holds it; of two spellings the first by code unit. */
function sameFull(name: string, fullNames: readonly string[]): string | null {
  const spelled =
    fullNames
      .filter((full) => isOneName(full, name))
      .toSorted((a, b) => Number(isShort(a)) - Number(isShort(b)) || byCodeUnit(a, b))[0] ?? name
  return onlyOne(fullNames.filter((full) => wordCount(full) > wordCount(name) && holdsName(full, name))) ?? spelled
}

/** The same but for spelling, or for a short form of the given name: "Dave Roe", "David Roe". */
function isOneName(a: string, b: string): boolean {
  const [one, other] = [spellingOf(a), spellingOf(b)]
  if (one === other) return true
  const [cut, otherCut] = [one.indexOf(' '), other.indexOf(' ')]
  if (cut < 0 || one.slice(cut) !== other.slice(otherCut)) return false
  return areOneGivenName(one.slice(0, cut), other.slice(0, otherCut))
}

function isShort(name: string): boolean {
  return isShortForm(name.slice(0, Math.max(0, name.indexOf(' '))))
}

/** Whether a name holds every word of the other, in any spelling. */
function holdsName(full: string, name: string): boolean {
  return holds(spellingOf(full), spellingOf(name))
}

function wordCount(name: string): number {
  return name.split(' ').length
}

function onlyOne(names: readonly string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null
}
