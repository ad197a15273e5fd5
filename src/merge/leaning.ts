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
import type { Candidate } from './choice.js'
import {
  dependenceIn,
  dependenceLikelihoodOf,
  isLikelyDangling,
  likelyDependent,
  worthOfDependence
} from './dependence.js'
import { leansOnThing, titleWordsOf, worthWithoutThing } from './definites.js'
import { titledFormsOf } from './given-names.js'
import type { Explains, Leans } from './order.js'
import type { Reading } from './readings.js'
import type { Roster } from './roster.js'

export interface Leaning {
  /**
   * What a point is worth, from 0 to 1, while nothing above it explains what it leans on; 0 for one that most likely dangles where
   * `areEnough` others are chosen.
   */
  readonly aloneWorth: (one: Candidate, above: readonly Candidate[], areEnough: boolean) => number
  /** Of points that are printed below a headline. */
  readonly below: (headline: string) => {
    readonly explains: Explains
    readonly leansAmong: (printed: readonly Candidate[]) => Leans
  }
}

/** How the points of a story lean: on things, on surnames to which no title can be put, and on whatever stood before them. `plain`: one reading a sentence. */
export function leaningIn(story: Story, roster: Roster, plain: readonly Reading[]): Leaning {
  const { documents } = story
  const signsOf = dependenceIn(story, plain)
  // Nothing stands before the first sentence of an article.
  const dependence = (one: Candidate, above: readonly Candidate[]) =>
    one.reading.position === 0 ? 0 : dependenceLikelihoodOf(signsOf(one, above))
  const titles = titleWordsOf(documents)
  const titleNames = capitalWordsIn(documents.map(({ article }) => article.title ?? '').join('\n'))
  const namesOf = (one: Candidate, above: readonly Candidate[], known: ReadonlySet<string>): BareName[] => {
    const { document } = one.reading.wording.place
    return newNamesIn(one, above, known).filter((name) => titledFormsOf(name, document, roster).length === 0)
  }
  return {
    aloneWorth: (one, above, areEnough) => {
      const isBorneOut = one.alignment.support.length > 0
      const likelihood = dependence(one, above)
      if (areEnough && isLikelyDangling(likelihood, isBorneOut)) return 0
      const worth = worthOfDependence(likelihood, isBorneOut)
      if (leansOnThing(one, above, titles)) return worth * worthWithoutThing
      return worth * (namesOf(one, above, titleNames).length > 0 ? worthWithoutName : 1)
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
          || dependence(one, above) > likelyDependent
          || printed.some((other) => other !== one && explainsAny(other, namesOf(one, above, known)))
      return { explains, leansAmong }
    }
  }
}
