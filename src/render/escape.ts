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

/** A view with every string escaped for Markdown; `front` stays raw for the YAML writer. What stands twice is escaped once. */
export function escapedView<View extends object>(view: View): View {
  return escaped(view, '', new Map()) as View
}

function escaped(value: unknown, field: string, known: Map<object, object>): unknown {
  if (typeof value === 'string') return ours.has(field) ? value : escapeMarkdown(value)
  if (Array.isArray(value)) return value.map((one) => escaped(one, field, known))
  if (typeof value !== 'object' || value === null || field === 'front') return value
  const done = known.get(value)
  if (done !== undefined) return done
  const copy: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) copy[key] = escaped(one, key, known)
  known.set(value, copy)
  return copy
}
