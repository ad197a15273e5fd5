/** Kinsmen in a story: which names one article tells apart. */
import { areOneGivenName, isShortForm } from '../lexicon/nicknames.js'
import { gather } from '../text/gather.js'
import type { Story } from '../types.js'

/** Surnames with full names that hold them where one article takes them for two people: "President Roe", "his daughter Ann Roe". */
export function apartIn({ documents }: Story): ReadonlySet<string> {
  return new Set(
    gather(documents, ({ people }) => {
      const full = people.filter(({ name }) => isFull(name))
      return people.flatMap(({ name }) =>
        isFull(name)
          ? []
          : full.filter((other) => other.name.endsWith(` ${name}`)).map((other) => `${name}\n${other.name}`)
      )
    })
  )
}

/** Full names of which one article has two short forms: "Bob Roe" and his son, "Bobby Roe". */
export function shortTwiceIn({ documents }: Story): ReadonlySet<string> {
  return new Set(
    gather(documents, ({ people }) => {
      const short = people.map(({ name }) => name).filter((name) => isFull(name) && isShort(name))
      const families = new Map<string, string[]>()
      for (const name of short) families.set(restOf(name), [...(families.get(restOf(name)) ?? []), name])
      return short.filter((name) =>
        families.get(restOf(name))!.some((other) => isOtherShort(givenOf(name), givenOf(other)))
      )
    })
  )
}

function isOtherShort(given: string, other: string): boolean {
  return given !== other && areOneGivenName(given, other)
}

function givenOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(' ')))
}

function restOf(name: string): string {
  return name.slice(givenOf(name).length)
}

/** Whether the name has more than one word. */
export function isFull(name: string): boolean {
  return /\s/.test(name)
}

/** Whether its given name is a short form: "Bob Roe". */
export function isShort(name: string): boolean {
  return isShortForm(givenOf(name))
}
