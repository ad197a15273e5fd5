/** Two spellings of one name in a story that are no known pair: "Anna Kvist-Holm" and "Anna Kvist-Hom" of two reports. */
import { givenNames } from '../lexicon/names.js'
import { areOneGivenName } from '../lexicon/nicknames.js'
import { editDistance } from '../text/edit-distance.js'
import { byCodeUnit } from '../text/order.js'
import { spelledOf, wordsOf, type Spelled } from './roster-names.js'

/** A full name with the articles and roles in which it stands. */
export interface Naming {
  readonly name: string
  readonly articles: Set<string>
  readonly roles: string[]
  mentions: number
}

/**
 * The name that stands in more articles for each that is nearly it: the same but for a letter of one word, and never
 * both in one article, which would tell two people apart.
 */
export function nearNamesOf(namings: readonly Naming[]): ReadonlyMap<string, string> {
  const ordered = namings.toSorted(
    (a, b) =>
      b.articles.size - a.articles.size
      || Number(hasKnownGiven(b)) - Number(hasKnownGiven(a))
      || b.mentions - a.mentions
      || byCodeUnit(a.name, b.name)
  )
  const near = new Map<string, string>()
  const byWord = new Map<string, Known[]>()
  for (const naming of ordered) {
    const known = { naming, spelled: spelledOf(naming.name, true) }
    const keys = keysOf(known.spelled)
    const same = keys
      .flatMap((key) => byWord.get(key) ?? [])
      .find((other) => isNear(known, other) && isApartFrom(naming, other.naming))
    if (same === undefined) for (const key of keys) addTo(byWord, key, known)
    else {
      near.set(naming.name, same.naming.name)
      for (const article of naming.articles) same.naming.articles.add(article)
    }
  }
  return near
}

interface Known {
  readonly naming: Naming
  readonly spelled: Spelled
}

/** Names under one word that are compared; more bear a name so common that a letter tells them apart. Judgement. */
const most = 40

function addTo(byWord: Map<string, Known[]>, key: string, known: Known): void {
  const bearers = byWord.get(key)
  if (bearers === undefined) byWord.set(key, [known])
  else if (bearers.length < most) bearers.push(known)
}

/** The first letter of the given name with the number of words, and the surname: one of both must be alike. */
function keysOf({ words, given }: Spelled): string[] {
  return [`${given.slice(0, 1)} ${words.length}`, `- ${words.at(-1) ?? ''}`]
}

/** No article names both. */
function isApartFrom({ articles }: Naming, other: Naming): boolean {
  return [...articles].every((article) => !other.articles.has(article))
}

function isNear(one: Known, other: Known): boolean {
  const [words, others] = [one.spelled.words, other.spelled.words]
  if (words.length !== others.length || words.length < 2) return false
  const unlike = [...words.keys()].filter((at) => words[at] !== others[at])
  const [at] = unlike.filter((index) => index > 0 || !areOneGivenName(words[0]!, others[0]!))
  if (at === undefined || unlike.length > (unlike.includes(0) && at > 0 ? 2 : 1)) return false
  const [word, next] = [words[at]!, others[at]!]
  return at === 0 ? isOneGiven(one, other) : isOneWord(word, next)
}

/** "Marjory" and "Marjorie": a letter apart and of one office, where both are given names; else a letter apart. */
function isOneGiven({ naming, spelled }: Known, other: Known): boolean {
  const [given, next] = [spelled.words[0]!, other.spelled.words[0]!]
  if (Math.min(given.length, next.length) < 5 || distanceOf(given, next) > 1) return false
  const areBothKnown = hasKnownGiven(naming) && hasKnownGiven(other.naming)
  return !areBothKnown || naming.roles.some((role) => other.naming.roles.some((one) => sharesHead(role, one)))
}

function hasKnownGiven({ name }: Naming): boolean {
  return givenNames.has(name.split(' ')[0] ?? '')
}

function sharesHead(role: string, other: string): boolean {
  const words = new Set(wordsOf(role.toLowerCase()))
  return wordsOf(other.toLowerCase()).some((word) => word.length > 1 && words.has(word))
}

/** One letter apart in five, or two in nine. Judgement, by the names of the visible stories. */
function isOneWord(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length)
  return shorter >= 5 && distanceOf(word, other) <= (shorter >= 9 ? 2 : 1)
}

/** More than any two spellings are apart is not counted. */
function distanceOf(a: string, b: string): number {
  return Math.abs(a.length - b.length) > 2 ? Infinity : editDistance(a, b)
}
