/** What the titles of a story's earlier articles told: each stands among its sources, and one of them as its headline. */
import { gather } from '../text/gather.js'
import type { Document } from '../types.js'
import { claimOf, type Claim } from './claims.js'

/** The claims of the titles, each words once; names are known by the capitals of their articles. */
export function titleClaimsOf(documents: Iterable<Document>): Claim[] {
  const byWords = new Map(
    gather([...documents], (document) => {
      const { titleAt, article } = document
      const title = titleAt === null ? article.title : article.text.slice(titleAt.start, titleAt.end)
      return title === null || title.length > longest ? [] : [[title.toLowerCase(), { document, title }] as const]
    })
  )
  return [...byWords.values()].map(({ document, title }) => claimOfTitle(document, title))
}

/** Longer ones are no titles. */
const longest = 300

function claimOfTitle(document: Document, title: string): Claim {
  const text = inSentenceCase(title, document.article.text)
  const article = { ...document.article, text }
  const sentence = { start: 0, end: text.length, role: 'title', block: 0, paragraph: 0 } as const
  const bare = { sentences: [sentence], quotes: [], people: [], attributions: [], dates: [], figures: [] }
  return claimOf({ document: { ...document, ...bare, article }, sentence })
}

/** A title that capitals Every Word, as a sentence would have it: a word keeps its capital where the body has it so. */
function inSentenceCase(title: string, body: string): string {
  return title.replace(/\p{Lu}[\p{Ll}’'-]{1,30}/gu, (word) => (body.includes(` ${word}`) ? word : word.toLowerCase()))
}
