/** Digest -> one HTML page that stands alone: no script, no outside resource. Handlebars escapes every value. */
import type { Digest, Templates } from '../types.js'
import { renderTemplate, type Dialect } from './engine.js'
import { viewOf } from './view.js'

/**
 * The page by `digest.html`.
 *
 * @throws TemplateError where a template cannot be used.
 */
export function renderHtml(digest: Digest, templates: Templates, template = 'digest.html'): string {
  return renderTemplate(templates, template, viewOf(digest), htmlDialect)
}

/** Handlebars escapes every value. */
export const htmlDialect: Dialect = { noEscape: false, helpers: [] }
