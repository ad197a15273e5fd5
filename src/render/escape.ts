/** Escaping of a whole view, so that templates need no logic and no format forgets a field. */
import { plainWords } from './words.js'

/** Words from an article, made safe anywhere in a line of Markdown: text, link label, address, table cell, heading. */
export function escapeMarkdown(words: string): string {
  return plainWords(words).replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** Fields that only the program writes: their characters are safe as they are, and an id must stay an id. */
const ours = new Set([
  'anchor',
  'label',
  'back',
  'iso',
  'letter',
  'language',
  'inputHash',
  'page',
  'index',
  'edition',
  'begin',
  'end',
  'last'
])

/** A view with every string escaped for Markdown; `front` stays raw for the YAML writer. */
export function escapedView<View extends object>(view: View): View {
  return escaped(view, '') as View
}

function escaped(value: unknown, field: string): unknown {
  if (typeof value === 'string') return ours.has(field) ? value : escapeMarkdown(value)
  if (Array.isArray(value)) return value.map((one) => escaped(one, field))
  if (typeof value !== 'object' || value === null || field === 'front') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escaped(one, key)]))
}
