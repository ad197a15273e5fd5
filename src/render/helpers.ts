/** Helpers that every template has; each row has its own example, which a test runs and `templates/README.md` prints. */
import type { HelperDelegate } from 'handlebars'
import { dateWords } from './dates.js'
import { plural } from './words.js'

/** A helper of templates. */
export interface TemplateHelper {
  readonly name: string
  /** What it is for, in one sentence. */
  readonly about: string
  /** Kinds of its parameters, as `view-fields.ts` names them, and `list` and `any`; one with `?` may be left out. */
  readonly takes: readonly string[]
  /** What it gives to `{{#if (...)}}` and `{{#each (...)}}`: `text`, `yes/no`, or the kind of its first parameter. */
  readonly gives: 'text' | 'yes/no' | 'first'
  readonly example: { readonly template: string; readonly view: object; readonly printed: string }
  readonly run: HelperDelegate
}

/** Helpers of all formats. */
export const sharedHelpers: readonly TemplateHelper[] = [
  {
    name: 'date',
    about: 'An ISO date, month or year in words.',
    takes: ['text'],
    gives: 'text',
    example: { template: '{{date day}}', view: { day: '2025-11-04' }, printed: '4 November 2025' },
    run: (iso: string | null) => dateWords(iso) ?? ''
  },
  {
    name: 'plural',
    about: 'A number with its noun; a third word where the plural is not the noun with an s.',
    takes: ['number', 'text', 'text?'],
    gives: 'text',
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
    about: 'A list of words with something between its entries.',
    takes: ['list', 'text'],
    gives: 'text',
    example: { template: '{{join names " / "}}', view: { names: ['Ann', 'Ben'] }, printed: 'Ann / Ben' },
    run: (words: readonly string[], between: string) => words.join(between)
  },
  {
    name: 'upper',
    about: 'Words in capitals.',
    takes: ['text'],
    gives: 'text',
    example: { template: '{{upper title}}', view: { title: 'In one minute' }, printed: 'IN ONE MINUTE' },
    run: (words: string) => words.toUpperCase()
  },
  {
    name: 'first',
    about: 'The first entries of a list, for `{{#each}}`.',
    takes: ['list', 'number'],
    gives: 'first',
    example: {
      template: '{{#each (first points 2)}}{{text}}; {{/each}}',
      view: { points: [{ text: 'one' }, { text: 'two' }, { text: 'three' }] },
      printed: 'one; two; '
    },
    run: (list: readonly unknown[], count: number) => list.slice(0, count)
  },
  {
    name: 'same',
    about: 'Whether two values are the same, for `{{#if}}`.',
    takes: ['any', 'any'],
    gives: 'yes/no',
    example: {
      template: '{{#if (same status "developing")}}still going on{{else}}{{status}}{{/if}}',
      view: { status: 'developing' },
      printed: 'still going on'
    },
    run: (one: unknown, other: unknown) => one === other
  }
]
