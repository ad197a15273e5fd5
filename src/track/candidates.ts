/** Which earlier stories may tell the event of articles of tonight: an inverted index over rare words, never all pairs. */
import { byCodeUnit } from '../text/order.js'
import { weightOf } from '../text/weights.js'
import { articlesRead, termsOfHead } from './heads.js'
import type { Document, EarlierStory } from '../types.js'

/** Says for articles of tonight which earlier ones are worth comparing, at most a few, likeliest first. */
export function candidateSearch(earlier: readonly EarlierStory[]): (documents: readonly Document[]) => EarlierStory[] {
  const postings = new Map<string, Posting>()
  const sizes = earlier.map(({ terms }, at) => {
    let size = 0
    for (const term of new Set(terms)) {
      let posting = postings.get(term)
      if (!posting) postings.set(term, (posting = { weight: weightOf(term) ** 2, stories: [] }))
      posting.stories.push(at)
      size += posting.weight
    }
    return size
  })
  const shared = new Float64Array(earlier.length)
  return (documents) => {
    const touched: number[] = []
    let size = 0
    for (const term of termsOfDocuments(documents)) {
      const posting = postings.get(term)
      size += posting?.weight ?? weightOf(term) ** 2
      if (posting === undefined || posting.stories.length > longestPosting) continue
      for (const at of posting.stories) {
        if (shared[at] === 0) touched.push(at)
        shared[at]! += posting.weight
      }
    }
    const alike: { readonly story: EarlierStory; readonly score: number }[] = []
    // Most share a word or two: only what is left is put in order.
    for (const at of touched) {
      const score = shared[at]! / Math.sqrt(size * sizes[at]!)
      shared[at] = 0
      if (score >= leastLike) alike.push({ story: earlier[at]!, score })
    }
    return alike
      .toSorted((a, b) => b.score - a.score || byCodeUnit(a.story.id, b.story.id))
      .slice(0, most)
      .map(({ story }) => story)
  }
}

/** An earlier story's number, under each of its terms; the term's weight, squared. */
interface Posting {
  readonly weight: number
  readonly stories: number[]
}

/** A word that more earlier stories hold than this finds none of them. */
const longestPosting = 400
/** Two stories that share less than this of their rare words tell two events. */
const leastLike = 0.04
const most = 8

function termsOfDocuments(documents: readonly Document[]): Set<string> {
  return new Set(
    documents.slice(0, articlesRead).flatMap(({ article: { title, text }, blocks }) => {
      const start = blocks.find(({ role }) => role === 'body')?.start ?? 0
      return termsOfHead(title, text.slice(start))
    })
  )
}
