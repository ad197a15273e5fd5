/** Forms of one name in a story: short and full, with and without middle names, in several spellings. */
import { areOneGivenName } from '../lexicon/nicknames.js'
import { spellingOf } from '../lexicon/spellings.js'
import { byCodeUnit } from '../text/order.js'
import { isShort } from './roster-kin.js'

/** The form that all forms of a name lead to: "Bill Roe" to "William Roe", and that to "William J. Roe". */
export function wholeIn(name: string, index: NameIndex): string {
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
      : alike.toSorted(
          (a, b) => Number(isShort(a)) - Number(isShort(b)) || marksIn(b) - marksIn(a) || byCodeUnit(a, b)
        )[0]!
  const holders = [...holdersOf(own, index), ...shortOf(own, index)]
  const longer = new Map(
    holders.filter(({ parts }) => parts > own.parts).map((full) => [full.words.join(' '), full.name])
  )
  return onlyOne([...longer.values()]) ?? spelled
}

/** Stops, hyphens and the like: "Ban Ki-moon" says more than "Ban Ki Moon". */
function marksIn(name: string): number {
  return name.replace(/[\p{L} ]/gu, '').length
}

/** "Joseph I. Roe", "Joseph Ian Roe" for "Joe Roe": the given name in short, the same but for initials or one name behind it. */
function shortOf(own: Spelled, index: NameIndex): readonly Spelled[] {
  const { byBare, byWord } = index
  const [, family = '', ...more] = own.words
  const middled = more.length > 0 ? [] : (byWord.get(family) ?? []).filter(({ words }) => words.at(-1) === family)
  const three = middled.filter(({ parts }) => parts === 3)
  const alike = [...(byBare.get(own.bare) ?? []), ...three]
  return [
    ...alike.filter((full) => full.given !== own.given && isOneName(full, own, index)),
    // "J. Christopher Roe" for "Chris Roe".
    ...three.filter(({ given, words }) => given.length === 1 && areOneGivenName(words[1] ?? '', own.given))
  ]
}

/** A name in the one form of all its spellings. */
export interface Spelled {
  readonly name: string
  readonly words: readonly string[]
  readonly given: string
  /** What follows the given name. */
  readonly rest: string
  /** The same without initials and "Jr". */
  readonly bare: string
  /** Number of its words, initials with a stop as one. */
  readonly parts: number
}

export function spelledOf(name: string, hasJunior: boolean): Spelled {
  const plain = hasJunior ? name : name.replace(/,? Sr\.?$/, '')
  const spelling = spellingOf(plain)
  const flat = flatOf(spelling)
  const cut = flat.indexOf(' ')
  const rest = cut < 0 ? flat : flat.slice(cut)
  return {
    name,
    words: wordsOf(spelling),
    given: cut < 0 ? '' : flat.slice(0, cut),
    rest,
    bare: rest.replace(/ (?:jr|sr|i{2,3}|iv)$/, '').replace(/ [a-z](?= )/g, ''),
    parts: plain.split(' ').length
  }
}

/** "Kim Jong-un" as "kim jong un", "J. P. Roe" and "J.P. Roe" as "jp roe". */
function flatOf(spelling: string): string {
  return spelling
    .replaceAll('.', '')
    .replaceAll('-', ' ')
    .replace(/(?<![^ ])([a-z]) (?=[a-z] )/g, '$1')
}

/** The full names of a story by what follows the given name (`byBare`: without initials), and by each of their words. */
export interface NameIndex {
  /** Somebody is called "Jr.", so that "Sr." tells who is meant. */
  readonly hasJunior: boolean
  /** Names of which short forms of the given name tell nothing: an article has "Bob Roe" beside "Bobby Roe". */
  readonly shortTwice: ReadonlySet<string>
  readonly byRest: ReadonlyMap<string, readonly Spelled[]>
  readonly byBare: ReadonlyMap<string, readonly Spelled[]>
  readonly byWord: ReadonlyMap<string, readonly Spelled[]>
}

export function indexOf(fullNames: readonly string[], shortTwice: ReadonlySet<string>): NameIndex {
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
export function holdersOf({ words }: Spelled, { byWord }: NameIndex): readonly Spelled[] {
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

export function onlyOne(names: readonly string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null
}

/** The words of a name or role; initials without their stops. */
export function wordsOf(words: string): string[] {
  return words.split(/[\s.]+/)
}
