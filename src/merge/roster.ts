/** The people of one story: names joined across its articles, each with its best role. Never across stories. */
import { areOneGivenName } from '../lexicon/nicknames.js'
import { spellingOf } from '../lexicon/spellings.js'
import { gather } from '../text/gather.js'
import { byCodeUnit } from '../text/order.js'
import { foldSpace, isWithin, trimRange } from '../text/spans.js'
import type { Document, Person, Range, Span, Story } from '../types.js'
import { apartIn, isFull, isShort, shortTwiceIn } from './roster-kin.js'

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
  const seen = gather(story.documents, seenIn)
  const tails = tailsIn(seen)
  const fullNames = [...new Set(seen.map(({ name }) => name))].filter((name) => isFull(name) && !tails.has(name))
  const index = indexOf(fullNames, shortTwiceIn(story))
  const apart = apartIn(story)
  const wholeOf = once((full) => wholeIn(full, index))
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
    entryOf: (article, name) =>
      entries.get(byPlace.get(`${article}\n${name}`) ?? surnameIn(fullNames, name) ?? '') ?? null
  }

  /** The one person of the story whom a surname stands for, in an article that does not give the whole name. */
  function surnameIn(names: readonly string[], name: string): string | null {
    if (isFull(name)) return null
    return onlyOne([...new Set(names.filter((full) => full.endsWith(` ${name}`)).map(wholeOf))])
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
  const roles = gather(seen, ({ document, person: { role, roleAt } }): Role[] => {
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
  const words = new Set(wordsOf(whole.toLowerCase()))
  return wordsOf(part.toLowerCase()).every((word) => words.has(word))
}

function wordsOf(words: string): string[] {
  return words.split(/[\s.]+/)
}

/** The form that all forms of a name lead to: "Bill Roe" to "William Roe", and that to "William J. Roe". */
function wholeIn(name: string, index: NameIndex): string {
  let whole = name
  for (let steps = 0; steps < 4; steps++) {
    const next = sameFull(whole, index) ?? whole
    if (next === whole) return whole
    whole = next
  }
  return whole
}

/** "Donald J. Trump" for "Donald Trump": the one longer name that holds it; of two spellings the first by code unit. */
function sameFull(name: string, index: NameIndex): string | null {
  const own = spelledOf(name, index.hasJunior)
  const alike = (index.byRest.get(own.rest) ?? [])
    .filter((full) => isOneName(full, own, index))
    .map((full) => full.name)
  const spelled =
    alike.length < 2
      ? (alike[0] ?? name)
      : alike.toSorted((a, b) => Number(isShort(a)) - Number(isShort(b)) || byCodeUnit(a, b))[0]!
  const holders = [...holdersOf(own, index), ...shortOf(own, index)]
  const longer = new Map(
    holders.filter(({ parts }) => parts > own.parts).map((full) => [full.words.join(' '), full.name])
  )
  return onlyOne([...longer.values()]) ?? spelled
}

/** "Joseph I. Roe", "Joseph Ian Roe" for "Joe Roe": the given name in short, the same but for initials or one name behind it. */
function shortOf(own: Spelled, index: NameIndex): readonly Spelled[] {
  const { byBare, byWord } = index
  const [, family = '', ...more] = own.words
  const middled = more.length > 0 ? [] : (byWord.get(family) ?? []).filter(({ words }) => words.at(-1) === family)
  const alike = [...(byBare.get(own.bare) ?? []), ...middled.filter(({ parts }) => parts === 3)]
  return alike.filter((full) => full.given !== own.given && isOneName(full, own, index))
}

/** A name in the one form of all its spellings. */
interface Spelled {
  readonly name: string
  readonly words: readonly string[]
  readonly given: string
  /** What follows the given name. */
  readonly rest: string
  /** The same without initials. */
  readonly bare: string
  /** Number of its words, initials with a stop as one. */
  readonly parts: number
}

function spelledOf(name: string, hasJunior: boolean): Spelled {
  const plain = hasJunior ? name : name.replace(/,? Sr\.?$/, '')
  const spelling = spellingOf(plain)
  const cut = spelling.indexOf(' ')
  const rest = cut < 0 ? spelling : spelling.slice(cut)
  return {
    name,
    words: wordsOf(spelling),
    given: cut < 0 ? '' : spelling.slice(0, cut),
    rest,
    bare: rest.replace(/ [a-z]\.?(?= )/g, ''),
    parts: plain.split(' ').length
  }
}

/** The full names of a story by what follows the given name (`byBare`: without initials), and by each of their words. */
interface NameIndex {
  /** Somebody is called "Jr.", so that "Sr." tells who is meant. */
  readonly hasJunior: boolean
  /** Names of which short forms of the given name tell nothing: an article has "Bob Roe" beside "Bobby Roe". */
  readonly shortTwice: ReadonlySet<string>
  readonly byRest: ReadonlyMap<string, readonly Spelled[]>
  readonly byBare: ReadonlyMap<string, readonly Spelled[]>
  readonly byWord: ReadonlyMap<string, readonly Spelled[]>
}

function indexOf(fullNames: readonly string[], shortTwice: ReadonlySet<string>): NameIndex {
  const hasJunior = fullNames.some((name) => / (?:Jr|II|III)\.?$/.test(name))
  const spelled = fullNames.map((name) => spelledOf(name, hasJunior))
  return {
    hasJunior,
    shortTwice,
    byRest: groupsOf(spelled, ({ rest }) => [rest]),
    byBare: groupsOf(spelled, ({ bare }) => [bare]),
    byWord: groupsOf(spelled, ({ words }) => new Set(words))
  }
}

function groupsOf(names: readonly Spelled[], keysOf: (name: Spelled) => Iterable<string>): Map<string, Spelled[]> {
  const groups = new Map<string, Spelled[]>()
  for (const name of names) {
    for (const key of keysOf(name)) {
      const group = groups.get(key)
      if (group) group.push(name)
      else groups.set(key, [name])
    }
  }
  return groups
}

/** The full names that hold every word of a name, in any spelling; looked for among those with the word that fewest have. */
function holdersOf({ words }: Spelled, { byWord }: NameIndex): readonly Spelled[] {
  const groups = words.map((word) => byWord.get(word) ?? [])
  const fewest = groups.reduce((least, group) => (group.length < least.length ? group : least))
  return fewest.filter((full) => words.every((word) => full.words.includes(word)))
}

/** The same but for spelling, or for a short form of the given name: "Dave Roe", "David Roe"; what follows it is one. */
function isOneName(a: Spelled, b: Spelled, { shortTwice }: NameIndex): boolean {
  if (a.given === b.given) return true
  if (a.given === '' || b.given === '' || shortTwice.has(a.name) || shortTwice.has(b.name)) return false
  return areOneGivenName(a.given, b.given)
}

function onlyOne(names: readonly string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null
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
