/** A page by the name of its template; what `build` writes and `verify` writes again. */
import type { Digest, Templates } from '../types.js'
import { sharedHelpers } from './helpers.js'
import { renderHtml } from './html.js'
import { markdownHelpers, renderMarkdown } from './markdown.js'
import { checkTemplate } from './template-check.js'
import { TemplateError } from './template-error.js'
import { parsedTemplates } from './template-set.js'
import { renderText, textHelpers } from './text.js'

export { templateHash, templatesUsed } from './template-set.js'

const renderers = [
  { ending: '.md', render: renderMarkdown, helpers: markdownHelpers },
  { ending: '.html', render: renderHtml, helpers: [] },
  { ending: '.txt', render: renderText, helpers: textHelpers }
] as const

/**
 * The page of a template; the ending of its name (`digest.md`) says how it is escaped.
 *
 * @throws TemplateError where there is no such template, or it cannot be used.
 */
export function renderPage(digest: Digest, template: string, templates: Templates): string {
  const renderer = renderers.find(({ ending }) => template.endsWith(ending))
  if (!renderer) {
    const endings = renderers.map(({ ending }) => ending).join(', ')
    throw new TemplateError(template, null, 'no format goes by this ending', `name it with one of ${endings}`)
  }
  return renderer.render(digest, templates, template)
}

/**
 * Checks the page of a template without a digest: that it parses, that its partials are there, and, for `digest.*`, that
 * every name and helper in it is one. What other templates see is checked when they are rendered.
 *
 * @throws TemplateError naming the first fault.
 */
export function checkPage(templates: Templates, template: string): void {
  const parsed = parsedTemplates(templates, template)
  const own = renderers.find(({ ending }) => template.endsWith(ending))?.helpers ?? []
  if (template.startsWith('digest.')) checkTemplate(parsed, template, [...sharedHelpers, ...own])
}
