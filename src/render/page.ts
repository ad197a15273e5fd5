/** A page by the name of its template; what `build` writes and `verify` writes again. */
import type { Digest, Templates } from '../types.js'
import { renderHtml } from './html.js'
import { renderMarkdown } from './markdown.js'
import { TemplateError } from './template-error.js'
import { renderText } from './text.js'

export { templateHash, templatesUsed } from './template-set.js'

const renderers = [
  { ending: '.md', render: renderMarkdown },
  { ending: '.html', render: renderHtml },
  { ending: '.txt', render: renderText }
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
