/** Which earlier stories may tell the event of articles of tonight: an inverted index over rare words, never all pairs. */
import { byCodeUnit } from '../text/order.js'
import { weightOf } from '../text/weights.js'
import { articlesRead, termsOfHead } from './heads.js'
import type { Document, EarlierStory } from '../types.js'

/** Says for articles of tonight which earlier ones are worth comparing, at most a few, likeliest first. */
export function candidateSearch(earlier: readonly EarlierStory[]): (documents: readonly Document[]) => EarlierStory[] {
  const terms = earlier.map((story) => new Set(story.terms))
  const postings = new Map<string, number[]>()
  terms.forEach((held, at) => {
    for (const term of held) {
      const posting = postings.get(term)
      if (posting) posting.push(at)
      else postings.set(term, [at])
    }
  })
  const sizes = terms.map(normOf)
  const shared = new Float64Array(earlier.length)
  return (documents) => {
    const own = termsOfDocuments(documents)
    const touched: number[] = []
    for (const term of own) {
      const posting = postings.get(term)
      if (posting === undefined || posting.length > longestPosting) continue
      const weight = weightOf(term) ** 2
      for (const at of posting) {
        if (shared[at] === 0) touched.push(at)
        shared[at]! += weight
      }
    }
    const size = normOf(own)
    const scores = Float64Array.from(touched, (at) => shared[at]! / Math.sqrt(size * sizes[at]!))
    for (const at of touched) shared[at] = 0
    return likeliest(
      touched.map((at) => earlier[at]!),
      scores
    )
  }
}

/** The few of the stories that score highest, all above the least. */
function likeliest(stories: readonly EarlierStory[], scores: Float64Array): EarlierStory[] {
  const least = Math.max(leastLike, scores.toSorted().at(-most) ?? 0)
  return stories
    .flatMap((story, at) => (scores[at]! >= least ? [{ story, score: scores[at]! }] : []))
    .toSorted((a, b) => b.score - a.score || byCodeUnit(a.story.id, b.story.id))
    .slice(0, most)
    .map(({ story }) => story)
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

function normOf(terms: ReadonlySet<string>): number {
  return [...terms].reduce((sum, term) => sum + weightOf(term) ** 2, 0)
}
