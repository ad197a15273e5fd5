/** Which sources are foreign markup, whose parsers may be made to run long, and which of those are harmless all the same. */
import { decode } from './charset.js'
import { tooCostly, type MarkdownCaps } from './markdown-cost.js'
import { expectedKind, needs, type Source } from './plain.js'

/** Whether reading `source` takes a parser of markup. Plain text, and JSON Lines of nothing but `text`, take none. */
export function isMarkup(source: Source): boolean {
  return needs(source).length > 0
}

/**
 * Whether `source` is Markdown that no parser can be slow on: small, and with few signs. Looks at every character once.
 */
export function isHarmless(source: Source): boolean {
  if (source.bytes.length > harmless.length || needs(source).join() !== 'markdown') return false
  const kind = expectedKind(source)
  const { text } = decode(source.bytes)
  // A line of JSON holds its paragraphs in one line; what it writes as `\u005b` is not looked for, so it is not let pass.
  if (kind === 'jsonl' && text.includes('\\u00')) return false
  return tooCostly(kind === 'jsonl' ? text.replaceAll('\\n', '\n') : text, harmless) === null
}

/** Chosen so that the parser stays under 40 ms on the worst text within them: a page of prose has a fifth of each. */
const harmless: MarkdownCaps = { length: 64 * 1024, stretch: 500, whole: 4000, nesting: 12 }
