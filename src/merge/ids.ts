import { sha256 } from '../text/hash.js'

/** The first letter of a statement's id says what it is. */
export type IdKind = 'keyPoint' | 'figure' | 'quote' | 'timeline' | 'person' | 'difference'

/**
 * Makes ids for the statements of one story: from their kind, their words and the story, never from their place, so that
 * they stay from night to night. The same words again get `-2`, `-3`, ...
 */
export function idMaker(story: string): (kind: IdKind, words: string) => string {
  const given = new Map<string, number>()
  return (kind, words) => {
    const id = letters[kind] + sha256(`${story}\n${kind}\n${foldWords(words)}`).slice(0, 10)
    const times = (given.get(id) ?? 0) + 1
    given.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  }
}

const letters: Record<IdKind, string> = {
  keyPoint: 'k',
  figure: 'f',
  quote: 'q',
  timeline: 't',
  person: 'p',
  difference: 'd'
}

/** Letters and digits in lower case, single spaces between: what two printings of the same words have in common. */
export function foldWords(words: string): string {
  const lower = words.toLowerCase()
  // Classes of letters are slow: most words have English ones, and the usual marks between them.
  return (isEnglish.test(lower) ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim()
}

const isEnglish = /^[\u0000-\u007f\u2010-\u2027]*$/

/** An address of a story: lower-case ascii words of its headline, at most 60 characters; `story` where there are none. */
export function slugOf(headline: string): string {
  const plain = headline
    .slice(0, 400)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const words = plain.split('-').filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length + 1 > slugLimit) break
    slug = slug === '' ? word : `${slug}-${word}`
  }
  return slug === '' ? 'story' : slug
}

const slugLimit = 60
