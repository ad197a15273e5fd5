/** Who says tonight what was told before: only an origin that had not said it confirms it. */
import { mayBeOneHouse } from '../lexicon/houses.js'
import { gather } from '../text/gather.js'
import type { Document, Story, ToldStatement } from '../types.js'
import type { Before, StoryContext } from './context.js'
import { foldWords } from './ids.js'
import { originsOf, originsOfArticle } from './origins.js'
import type { Place } from './places.js'

/** Asks for the origins of tonight's places with the earlier articles in view: a copy of an earlier one is no new origin. */
export interface OriginsThroughNights {
  /** Whether the sentences come from an origin that had not said the statement. */
  readonly confirm: (places: readonly Place[], told: ToldStatement) => boolean
  /** The same by the articles alone, as for quotes and entries of the timeline. */
  readonly confirmByArticle: (documents: readonly Document[], told: ToldStatement) => boolean
}

export function originsThroughNights(story: Story, before: Before, context: StoryContext): OriginsThroughNights {
  const own = new Set(story.documents.map(({ article }) => article.id))
  const earlier = [...before.documents.values()].filter(({ article }) => !own.has(article.id))
  const [first, ...rest] = story.documents
  const whole: Story = { id: story.id, documents: [first, ...rest, ...earlier] }
  const copies = new Map([...context.copies, ...before.copies])
  const documents = new Map(whole.documents.map((document) => [document.article.id, document]))
  const isOurs = ({ id }: ToldStatement) => !before.borrowed.has(id)
  return {
    confirm: (places, told) => isOurs(told) && isAnyNew(originsOf(places, whole, copies).names, told),
    confirmByArticle: (sources, told) =>
      isOurs(told)
      && isAnyNew(
        gather(sources, (document) => originsOfArticle(document, documents, copies)),
        told
      )
  }
}

function isAnyNew(names: readonly string[], { origins }: ToldStatement): boolean {
  return names.some((name) => !origins.some((known) => isOneOrigin(name, known)))
}

/** "Police" and "Oslo police" may be one: to confirm what nobody else said is worse than not to. */
function isOneOrigin(a: string, b: string): boolean {
  if (mayBeOneHouse(a, b)) return true
  const [ours, theirs] = [foldWords(a).split(' '), foldWords(b).split(' ')]
  return ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word))
}
