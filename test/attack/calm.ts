/**
 * A page and the same page with harmless words: every mark of the view's strings is a letter there. Nothing but words may
 * differ between the two, whatever the digest tells; so this holds for digests of any structure.
 */
import { renderTemplate } from '../../src/render/engine.js'
import { escapedView } from '../../src/render/escape.js'
import { markdownHelpers } from '../../src/render/markdown.js'
import type { PageView } from '../../src/render/views.js'
import type { Templates } from '../../src/types.js'

/** The Markdown page of a view with harmless words. */
export function calmMarkdown(view: PageView, templates: Templates): string {
  const dialect = { noEscape: true, helpers: markdownHelpers }
  return renderTemplate(templates, 'digest.md', escapedView(calmed(view, '') as PageView), dialect)
}

/** The HTML page of a view with harmless words. */
export function calmHtml(view: PageView, templates: Templates): string {
  return renderTemplate(templates, 'digest.html', calmed(view, '') as PageView, { noEscape: false, helpers: [] })
}

/** Words with a letter in the place of each sign that is neither letter nor digit. */
export function calmWords(words: string): string {
  return words.replace(/[^\p{L}\p{N}\p{M} ]/gu, 'x')
}

/** Fields that are no words: addresses are checked by themselves, the others are the program's own. */
const kept = new Set('anchor label back iso letter language inputHash href verdictName front'.split(' '))

function calmed(value: unknown, field: string): unknown {
  if (kept.has(field)) return value
  if (typeof value === 'string') return calmWords(value)
  if (Array.isArray(value)) return value.map((one) => calmed(one, field))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, calmed(one, key)]))
}
