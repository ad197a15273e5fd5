/** What some words are: a line, a headline, a place in an article, a title, a notice. */
import { foldSpace } from '../text/spans.js'
import type { Digest } from '../types.js'
import { type Explanation } from './explanation.js'
import { entriesOf } from './entries.js'
import { explainStory } from './stories.js'
import { explainArticle, explainPlace } from './places.js'

/** The first thing that holds the words: a line, a headline, an article's text, its title, a notice. */
export function explainWords(digest: Digest, words: string): Explanation | null {
  const wanted = comparable(words)
  return wanted === '' ? null : (explainHeld(digest, wanted) ?? explainLine(digest, wanted))
}

/** The same for a whole line as a page prints it: without its bullet, receipts, counts and marks. */
function explainLine(digest: Digest, line: string): Explanation | null {
  const bare = line
    .replace(/^(?:[-*>#]|\d{1,3}\.) {1,3}/, '')
    .replace(/ ?\[\^?[\w-]{1,80}\]/g, '')
    .replace(/ · .*$/s, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/^"(.*)"$/s, '$1')
    .trim()
  return bare === '' || bare === line ? null : explainHeld(digest, bare)
}

function explainHeld(digest: Digest, wanted: string): Explanation | null {
  const holds = (text: string | null) => text !== null && comparable(text).includes(wanted)
  const entries = digest.stories.flatMap(entriesOf)
  const entry = entries.find(({ text }) => holds(text)) ?? entries.find(({ words = [] }) => words.some(holds))
  const story = digest.stories.find(({ headline }) => holds(headline.text))
  if (entry && !(story && entry.kind === 'person'))
    return { id: entry.id, kind: entry.kind, why: entry.why(), evidence: entry.evidence }
  if (story) return explainStory(digest, story.id)
  return explainInArticles(digest, wanted, holds)
}

function explainInArticles(
  digest: Digest,
  wanted: string,
  holds: (text: string | null) => boolean
): Explanation | null {
  const pattern = new RegExp(wanted.split(' ').map(patternOf).join('\\s+'), 'iu')
  for (const article of digest.articles) {
    const found = article.text === null ? null : pattern.exec(article.text)
    if (found) return explainPlace(digest, article, found.index, `${article.id}:${found.index}`)
  }
  const titled = digest.articles.find(({ title, publisher, author }) => [title, publisher, author].some(holds))
  if (titled) return explainArticle(digest, titled.id)
  const told = digest.stories.find(({ related }) => related.some(({ reason }) => holds(reason)))
  return told ? explainStory(digest, told.id) : explainNotice(digest, holds)
}

function explainNotice({ notices }: Digest, holds: (text: string | null) => boolean): Explanation | null {
  const notice = notices.find(({ message, rule }) => holds(message) || holds(rule))
  if (!notice) return null
  const { severity, rule, message, article, start, end } = notice
  const isPlaced = article !== null && start !== null && end !== null
  return {
    id: rule,
    kind: 'notice',
    why: [
      message,
      `A notice (${severity}) by the rule ${rule}`,
      article === null ? 'It is of the edition, not of one article' : `It is of article ${article}`
    ],
    evidence: isPlaced ? [{ article, start, end }] : []
  }
}

/** Words as they are compared: one line, any case, straight marks. */
function comparable(words: string): string {
  return foldSpace(words).toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}

/** A pattern for one comparable word: marks in any form. */
function patternOf(word: string): string {
  return escaped(word).replaceAll("'", "['‘’]").replaceAll('"', '["“”]')
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
