/** Templates -> the module that the build puts in the place of `precompiled.js`. */
import Handlebars from 'handlebars'
import type { Templates } from '../types.js'
import { compileOptions, optionsKey, type Dialect } from './engine.js'
import { partsOf, precompiledKey } from './template-set.js'

/** A page to be made ready, in the dialect that it is rendered in. */
export interface PagePlan {
  readonly name: string
  readonly dialect: Dialect
}

/**
 * JavaScript that exports `precompiled` with these pages and all their partials.
 *
 * @throws TemplateError where a template cannot be used.
 */
export function precompiledModule(templates: Templates, pages: readonly PagePlan[]): string {
  const rows = new Map<string, { uses: string; programs: Map<string, string> }>()
  for (const { name: page, dialect } of pages) {
    const options = compileOptions(dialect)
    for (const [name, { source, uses }] of partsOf(templates, page)) {
      const key = precompiledKey(name, source)
      const row = rows.get(key) ?? { uses: JSON.stringify(uses), programs: new Map<string, string>() }
      row.programs.set(optionsKey(options), sourceOf(source, options))
      rows.set(key, row)
    }
  }
  const entries = [...rows].map(([key, { uses, programs }]) => {
    const specifications = [...programs].map(([options, program]) => `${JSON.stringify(options)}:${program}`)
    return `[${JSON.stringify(key)},{uses:${uses},programs:{${specifications.join(',')}}}]`
  })
  return `export const precompiled = new Map([\n${entries.join(',\n')}\n])\n`
}

/** The types say an object; it is the source of one. */
function sourceOf(template: string, options: CompileOptions): string {
  return Handlebars.precompile(template, options) as unknown as string
}
