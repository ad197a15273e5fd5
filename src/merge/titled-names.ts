/** Names with a title in capitals right before them: "Harwick Mayor Clara Lindqvist". */
import { abbreviatedTitles, honorifics, titleHeads } from '../lexicon/titles.js'
import type { Document, Person, Range } from '../types.js'

/** The place of the title and the whole name behind it, where the article has both side by side; `null` where it does not. */
export function titledNameOf({ article: { text } }: Pick<Document, 'article'>, person: Person): Range | null {
  const { role, roleAt, mentions } = person
  if (role === null || roleAt === null || formerly.test(role)) return null
  const title = titleIn(text.slice(roleAt.start, roleAt.end))
  if (title === null || isCutOff.test(text.slice(Math.max(0, roleAt.start - 16), roleAt.start))) return null
  const name = mentions.find(({ start }) => start === roleAt.end + 1)
  if (name === undefined || text[roleAt.end] !== ' ' || !isWhole(text.slice(name.start, name.end))) return null
  return { start: roleAt.end - title.length, end: name.end }
}

/** The words at the end of a role that all have capitals, up to one that heads a title; `null` where there are none. */
function titleIn(role: string): string | null {
  const title = /(?<![^ ])\p{Lu}[\p{L}.’'-]{0,30}(?: (?:of |and )?\p{Lu}[\p{L}.’'-]{0,30}){0,4}$/u.exec(role)?.[0]
  const head = title?.slice(title.lastIndexOf(' ') + 1).toLowerCase()
  if (title === undefined || head === undefined || honorifics.has(head.replace('.', ''))) return null
  if (shouted.test(title)) return null
  return titleHeads.has(head) || (head.endsWith('.') && abbreviatedTitles.has(head.slice(0, -1))) ? title : null
}

/** Words before a title that is no longer or not yet so. "Former Mayor" with a capital is a title of its own. */
const notNow = 'former|late|then|ex|acting|future|incoming|outgoing|ousted|retired'

const formerly = new RegExp(`(?<!\\p{L})(?:${notNow})(?:-| |$)`, 'u')

/** The same right before the title, or the first half of its body: "Roads and Parks Director". */
const isCutOff = new RegExp(`(?<!\\p{L})(?:${notNow})[- ]$|\\p{Lu}\\p{L}{0,20} (?:and|of|for|&) $`, 'u')

/** Two words all in capitals are no title. */
const shouted = /\p{Lu}{2,20} \p{Lu}{2,20}/u

/** Given name and surname, on one line. */
function isWhole(name: string): boolean {
  return name.includes(' ') && !/\n|\s\s/.test(name)
}
