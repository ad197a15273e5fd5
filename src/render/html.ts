/** Digest -> one HTML page that stands alone: no script, no outside resource. Handlebars escapes every value. */
import type { Digest, Templates } from '../types.js'
import { renderTemplate, type Dialect } from './engine.js'
import { alone, linksOf, type Place } from './place.js'
import { viewOf } from './view.js'

/**
 * The page by `digest.html`.
 *
 * @throws TemplateError where a template cannot be used.
 */
export function renderHtml(
  digest: Digest,
  templates: Templates,
  template = 'digest.html',
  place: Place = alone
): string {
  return htmlOf(viewOf(digest, linksOf(place, '.html')), templates, template)
}

/** Any view by any template of this format. */
export function htmlOf(view: object, templates: Templates, template: string): string {
  return renderTemplate(templates, template, view, htmlDialect)
}

/** Handlebars escapes every value. */
export const htmlDialect: Dialect = { noEscape: false, helpers: [] }
