import { termsOf } from '../text/words.js'
import type { Document, Headline, Story } from '../types.js'
import type { Candidate } from './choice.js'

/** The headline: the title that fits the story best, else the first key point; never empty. */
export function headlineOf(story: Story, keyPoints: readonly Candidate[]): Headline {
  const held = new Set(keyPoints.flatMap(({ wording }) => termsOf(wording.text)))
  const titles = story.documents.flatMap(titleOf)
  const scored = titles.map((title) => ({ title, score: termsOf(title.text).filter((term) => held.has(term)).length }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null
  )
  if (best) return best.title
  const first = keyPoints[0]?.wording
  if (first) return { text: first.text, edits: first.edits, evidence: [first.span] }
  return firstWords(story.documents[0])
}

function titleOf({ article, titleAt }: Document): Headline[] {
  const { id, title, text } = article
  if (titleAt)
    return [{ text: text.slice(titleAt.start, titleAt.end), edits: [], evidence: [{ article: id, ...titleAt }] }]
  if (title === null || title === '') return []
  return [{ text: title, edits: [], evidence: [{ article: id, start: 0, end: title.length, part: 'title' }] }]
}

function firstWords({ article, sentences }: Document): Headline {
  const at = sentences.find(({ role }) => role === 'body') ?? sentences[0] ?? { start: 0, end: article.text.length }
  const span = { article: article.id, start: at.start, end: at.end }
  return { text: article.text.slice(at.start, at.end), edits: [], evidence: [span] }
}
