/** Words of articles as pages may show them: one line, nothing that steers a terminal or turns the text round. */
import { foldSpace } from '../text/spans.js'

/**
 * Control characters, overrides and embeddings of direction, marks of interlinear notes, and what is no character.
 * White space is not among them: it is folded. They print nothing, so that no word of a source is lost.
 */
const unprintable =
  /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]/g

/** Any of these may have to go; most words hold none, and one look costs less than three. */
const doubtful = /[\0-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\uffff]/

/** Words on one line, without control characters and without overrides of direction; lone surrogates are replaced. */
export function plainWords(words: string): string {
  if (!doubtful.test(words)) return foldSpace(words)
  const seen = words.replace(unprintable, '').replace(/\p{Cs}/gu, '\ufffd')
  return foldSpace(seen.replaceAll('\u0085', ' '))
}

/** The same of a field that may be unknown; `null` where nothing is left to print. */
export function knownWords(words: string | null): string | null {
  return words === null ? null : plainWords(words) || null
}

/** Number of words between white space. */
export function wordCount(words: string): number {
  return words === '' ? 0 : words.split(' ').length
}

/** The first words of a text, at most `limit` characters, with an ellipsis where something is cut. */
export function firstWords(words: string, limit: number): string {
  if (words.length <= limit) return words
  const cut = words.slice(0, limit + 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut.slice(0, limit)).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A number with its noun: `1 story`, `2 stories`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Names as a sentence lists them: `Ann, Ben and Cleo`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** An address that a page may link, as a browser writes it; `null` for all but http, https and mailto. */
export function safeAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? plainWords(href) : null
}

/** The host of an address, without `www.`; `null` where there is none. */
export function hostOf(address: string | null): string | null {
  if (safeAddress(address) === null || address === null) return null
  return new URL(address).hostname.replace(/^www\./, '') || null
}

/** An id as an anchor: letters, digits, hyphens and underscores. Ids that the program makes stay as they are. */
export function anchorOf(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '-')
}

/** Letters that name a story's sources: `A` to `Z`, `AA`, `AB`, ... */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
