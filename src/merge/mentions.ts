import type { Document, Person, Range } from '../types.js'
import { gather } from '../text/gather.js'

/** A place where an article names a person. */
export interface Mention extends Range {
  readonly person: Person
}

/** All places where an article names its people; the same list for the same document. */
export function mentionsOf({ people }: Pick<Document, 'people'>): readonly Mention[] {
  const known = remembered.get(people)
  if (known !== undefined) return known
  const mentions = gather(people, (person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
  remembered.set(people, mentions)
  return mentions
}

const remembered = new WeakMap<readonly Person[], readonly Mention[]>()
