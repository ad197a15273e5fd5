/** What points lean on that nothing above them explains, and what that means for the choice of points and their order. */
import type { Story } from '../types.js'
import {
  capitalWordsIn,
  introducesAny,
  newNamesIn,
  putInNamesIn,
  worthWithoutName,
  type BareName
} from './bare-names.js'
import type { Candidate, Repeats } from './choice.js'
import { leansOnThing, titleWordsOf, worthWithoutThing } from './definites.js'
import { titledFormsOf } from './given-names.js'
import type { Explains, Leans } from './order.js'
import type { Roster } from './roster.js'

export interface Leaning extends Pick<Repeats, 'aloneWorth'> {
  /** Of points that are printed below a headline. */
  readonly below: (headline: string) => {
    readonly explains: Explains
    readonly leansAmong: (printed: readonly Candidate[]) => Leans
  }
}

/** How the points of a story lean: on things, and on surnames to which no title can be put. */
export function leaningIn({ documents }: Story, roster: Roster): Leaning {
  const titles = titleWordsOf(documents)
  const titleNames = capitalWordsIn(documents.map(({ article }) => article.title ?? '').join('\n'))
  const namesOf = (one: Candidate, above: readonly Candidate[], known: ReadonlySet<string>): BareName[] => {
    const { document } = one.reading.wording.place
    return newNamesIn(one, above, known).filter((name) => titledFormsOf(name, document, roster).length === 0)
  }
  return {
    aloneWorth: (one, above) => {
      if (leansOnThing(one, above, titles)) return worthWithoutThing
      return namesOf(one, above, titleNames).length > 0 ? worthWithoutName : 1
    },
    below: (headline) => {
      const known = capitalWordsIn(headline)
      const explainsAny = (one: Candidate, names: readonly Pick<BareName, 'name'>[]) =>
        names.length > 0 && introducesAny(one, names)
      const explains: Explains = (one, other, above) =>
        explainsAny(one, [...namesOf(other, above, known), ...putInNamesIn(other, above, known)])
      // A name that is put in is whole: what many articles say needs no explanation of it in a short version.
      const leansAmong =
        (printed: readonly Candidate[]): Leans =>
        (one, above) =>
          leansOnThing(one, above, titles)
          || printed.some((other) => other !== one && explainsAny(other, namesOf(one, above, known)))
      return { explains, leansAmong }
    }
  }
}
