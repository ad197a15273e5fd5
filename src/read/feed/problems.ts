/** What may be wrong with a feed that is read all the same: rule and words. */
import type { FeedProblem, FeedReading } from './model.js'

const messages = {
  'not-well-formed': (detail: string) => `it is not well-formed (${detail}); what can be read is read`,
  'wrong-charset': (detail: string) => `its bytes are not in the charset that it declares; read as ${detail}`,
  'guessed-charset': (detail: string) => `it is not UTF-8 and does not say what it is; read as ${detail}`,
  'odd-root': (detail: string) => `its root <${detail}> is none of a feed`,
  'too-deep': () => 'its elements are nested too deep; what stands deeper was left out',
  'too-many': (detail: string) => `it has more than ${detail} entries; the rest was left out`,
  'bad-date': (detail: string) => `"${detail.slice(0, 80)}" is no date that can be read`,
  'no-title': () => 'the feed has no title',
  'no-id': (detail: string) => `entries without an id: ${detail}`,
  'no-words': (detail: string) => `entries without title, summary and content: ${detail}`,
  'no-entries': () => 'it holds no entries',
  'no-feed': () => 'no feed was found in it'
} as const

/** A problem in words; `detail` is what the message needs. */
export function problem(rule: keyof typeof messages, detail = ''): FeedProblem {
  return { rule, message: messages[rule](detail) }
}

/** What a feed lacks. */
export function lacksOf({ kind, title, entries }: Pick<FeedReading, 'kind' | 'title' | 'entries'>): FeedProblem[] {
  if (kind === null) return [problem('no-feed')]
  const withoutId = entries.filter(({ id }) => id === null).length
  const silent = entries.filter((entry) => entry.title === null && entry.summary === null && entry.content === null)
  return [
    ...(title === null ? [problem('no-title')] : []),
    ...(entries.length === 0 ? [problem('no-entries')] : []),
    ...(withoutId > 0 ? [problem('no-id', String(withoutId))] : []),
    ...(silent.length > 0 ? [problem('no-words', String(silent.length))] : [])
  ]
}
