/** Helpers that every template has; each row has its own example, which a test runs and the README prints. */
import type { HelperDelegate } from 'handlebars'
import { dateWords } from './dates.js'
import { plural } from './words.js'

/** A helper of templates. */
export interface TemplateHelper {
  readonly name: string
  /** What it is for, in one sentence. */
  readonly about: string
  readonly example: { readonly template: string; readonly view: object; readonly printed: string }
  readonly run: HelperDelegate
}

/** Helpers of all formats. */
export const sharedHelpers: readonly TemplateHelper[] = [
  {
    name: 'date',
    about: 'An ISO date, month or year in words.',
    example: { template: '{{date day}}', view: { day: '2025-11-04' }, printed: '4 November 2025' },
    run: (iso: string | null) => dateWords(iso) ?? ''
  },
  {
    name: 'plural',
    about: 'A number with its noun; a third word where the plural is not the noun with an s.',
    example: {
      template: '{{plural one "story" "stories"}}, {{plural five "article"}}',
      view: { one: 1, five: 5 },
      printed: '1 story, 5 articles'
    },
    run: (count: number, one: string, many: string | object) =>
      typeof many === 'string' ? plural(count, one, many) : plural(count, one)
  },
  {
    name: 'join',
    about: 'A list with something between its entries.',
    example: { template: '{{join names " / "}}', view: { names: ['Ann', 'Ben'] }, printed: 'Ann / Ben' },
    run: (words: readonly string[], between: string) => words.join(between)
  },
  {
    name: 'upper',
    about: 'Words in capitals.',
    example: { template: '{{upper title}}', view: { title: 'In one minute' }, printed: 'IN ONE MINUTE' },
    run: (words: string) => words.toUpperCase()
  }
]
