/** A page by the name of its template; what `build` writes and `verify` writes again. */
import type { Digest, Templates } from '../types.js'
import type { Dialect } from './engine.js'
import { sharedHelpers } from './helpers.js'
import { htmlDialect, renderHtml } from './html.js'
import { markdownDialect, renderMarkdown } from './markdown.js'
import { alone, type Place } from './place.js'
import { checkTemplate, viewSeenBy } from './template-check.js'
import { TemplateError } from './template-error.js'
import { parsedTemplates } from './template-set.js'
import { renderText, textDialect } from './text.js'

export { placeOf } from './place.js'
export { templateHash, templatesUsed } from './template-set.js'

const renderers = [
  { ending: '.md', dialect: markdownDialect, render: renderMarkdown },
  { ending: '.html', dialect: htmlDialect, render: renderHtml },
  { ending: '.txt', dialect: textDialect, render: renderText }
] as const

/**
 * The page of a template, for the place where it stands; the ending of its name (`digest.md`) says how it is escaped.
 *
 * @throws TemplateError where there is no such template, or it cannot be used.
 */
export function renderPage(digest: Digest, template: string, templates: Templates, place: Place = alone): string {
  return rendererOf(template).render(digest, templates, template, place)
}

/**
 * How the template of a page is compiled.
 *
 * @throws TemplateError where no format goes by its ending.
 */
export function dialectOf(template: string): Dialect {
  return rendererOf(template).dialect
}

function rendererOf(template: string) {
  const renderer = renderers.find(({ ending }) => template.endsWith(ending))
  if (renderer) return renderer
  const endings = renderers.map(({ ending }) => ending).join(', ')
  throw new TemplateError(template, null, 'no format goes by this ending', `name it with one of ${endings}`)
}

/**
 * Checks the page of a template without a digest: that it parses, that its partials are there, and, for pages of ours,
 * that every name and helper in it is one. What other templates see is checked when they are rendered.
 *
 * @throws TemplateError naming the first fault.
 */
export function checkPage(templates: Templates, template: string): void {
  const parsed = parsedTemplates(templates, template)
  const own = renderers.find(({ ending }) => template.endsWith(ending))?.dialect.helpers ?? []
  if (viewSeenBy(template) !== null) checkTemplate(parsed, template, [...sharedHelpers, ...own])
}
