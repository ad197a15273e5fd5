/** Digest -> one Markdown page: CommonMark with tables and footnotes, front matter at its head. */
import { Document, isScalar, Scalar, visit } from 'yaml'
import type { Digest, ProfileName, Templates } from '../types.js'
import { renderTemplate, type Dialect } from './engine.js'
import { escapedView } from './escape.js'
import type { TemplateHelper } from './helpers.js'
import { alone, linksOf, type Place } from './place.js'
import { forProfile } from './profiles.js'
import { tidyMarkdown } from './tidy.js'
import { viewOf } from './view.js'

/**
 * The page by `digest.md`.
 *
 * @throws TemplateError where a template cannot be used.
 */
export function renderMarkdown(
  digest: Digest,
  templates: Templates,
  template = 'digest.md',
  place: Place = alone
): string {
  const { profile } = place
  return markdownOf(viewOf(digest, linksOf(place, '.md'), profile), templates, template, profile)
}

/** Any view by any template of this format, for the reader that the profile names. */
export function markdownOf(view: object, templates: Templates, template: string, profile: ProfileName): string {
  const page = renderTemplate(templates, template, escapedView(view), markdownDialect)
  return forProfile(`${page.trim()}\n`, profile)
}

/** Helpers of Markdown templates beside the shared ones. */
export const markdownHelpers: readonly TemplateHelper[] = [
  {
    name: 'tidy',
    about: 'Takes the needless backslashes away in its block: best one story a block, footnotes with their lines.',
    takes: [],
    gives: 'text',
    example: {
      template: '{{#tidy}}\n- {{text}}\n{{/tidy}}',
      view: { text: "It\\'s 5\\% up\\, \\*she\\* said\\." },
      printed: "- It's 5% up, \\*she\\* said.\n"
    },
    run(this: unknown, options: Handlebars.HelperOptions): string {
      return tidyMarkdown(options.fn(this))
    }
  },
  {
    name: 'frontMatter',
    about: 'YAML front matter of a record, fences included.',
    takes: ['record'],
    gives: 'text',
    example: {
      template: '{{frontMatter front}}',
      view: { front: { title: 'Morning: brief', date: '2025-11-05', stories: 2 } },
      printed: '---\ntitle: "Morning: brief"\ndate: 2025-11-05\nstories: 2\n---\n'
    },
    run: (record: Readonly<Record<string, unknown>>): string => frontMatterOf(record)
  }
]

/** The view is escaped before it comes to the template. */
export const markdownDialect: Dialect = { noEscape: true, helpers: markdownHelpers }

/** Keys under which generators expect a date. */
const dateKeys: ReadonlySet<unknown> = new Set(['date', 'lastUpdated'])

/** Text in double quotes, so that no reader of YAML 1.1 takes it for a truth value; dates bare, as generators expect. */
function frontMatterOf(record: Readonly<Record<string, unknown>>): string {
  const document = new Document(record)
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(value) || typeof value.value !== 'string') return
      const isDate = isScalar(key) && dateKeys.has(key.value) && /^\d{4}-\d{2}-\d{2}$/.test(value.value)
      value.type = isDate ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE
    }
  })
  return `---\n${document.toString({ lineWidth: 0 })}---\n`
}
