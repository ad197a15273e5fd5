/** Digest -> plain text for people: 78 columns, one receipt a number, the sentences at the foot of each story. */
import type { Digest, Templates } from '../types.js'
import { renderTemplate, type Dialect } from './engine.js'
import type { TemplateHelper } from './helpers.js'
import { viewOf } from './view.js'

/** Columns of a page of plain text: what fits a mail quoted once. */
const columns = 78

/**
 * The page by `digest.txt`.
 *
 * @throws TemplateError where a template cannot be used.
 */
export function renderText(digest: Digest, templates: Templates, template = 'digest.txt'): string {
  const page = renderTemplate(templates, template, viewOf(digest), textDialect)
  return `${page.replace(/\n{3,}/g, '\n\n').trim()}\n`
}

/** Helpers of plain text templates beside the shared ones. */
export const textHelpers: readonly TemplateHelper[] = [
  {
    name: 'wrap',
    about: 'Folds its block to lines of 78 columns; `first` stands before the first line, `rest` before the others.',
    takes: [],
    gives: 'text',
    example: {
      template: '{{#wrap first="- " rest="  "}}\n{{text}}\n{{/wrap}}',
      view: { text: 'The council of the island voted on Monday to keep the old ferry until the new bridge is open.' },
      printed: '- The council of the island voted on Monday to keep the old ferry until the\n  new bridge is open.'
    },
    run(this: unknown, options: Handlebars.HelperOptions): string {
      const { first = '', rest = '' } = options.hash as { readonly first?: string; readonly rest?: string }
      return wrapped(options.fn(this), first, rest)
    }
  },
  {
    name: 'line',
    about: 'A sign repeated over the width of the page.',
    takes: ['text'],
    gives: 'text',
    example: { template: '{{line "="}}', view: {}, printed: '='.repeat(columns) },
    run: (sign: string) => sign.repeat(columns)
  }
]

/** Nothing is escaped in plain text. */
export const textDialect: Dialect = { noEscape: true, helpers: textHelpers }

/** Words longer than a line, as addresses, stand whole on a line of their own. */
function wrapped(words: string, first: string, rest: string): string {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += (isEmpty ? '' : ' ') + word
    isEmpty = false
  }
  return isEmpty ? '' : [...lines, line].join('\n')
}
