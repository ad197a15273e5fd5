/**
 * Handlebars, kept on a short lead: a private instance, strict, no prototypes, only our helpers. Templates are compiled
 * from what the caller hands in; words of articles are values and are never compiled.
 */
import Handlebars from 'handlebars'
import { byCodeUnit } from '../text/order.js'
import type { Templates } from '../types.js'
import { sharedHelpers, type TemplateHelper } from './helpers.js'
import { checkTemplate } from './template-check.js'
import { HelperTrouble } from './template-error.js'
import { parsedTemplates, partsOf, templateErrorOf } from './template-set.js'

/** How a format wants its templates compiled. */
export interface Dialect {
  /** True where the view is escaped already, and in plain text. */
  readonly noEscape: boolean
  /** Helpers of this format beside the shared ones. */
  readonly helpers: readonly TemplateHelper[]
}

/**
 * Renders the template `name` with a view.
 *
 * @throws TemplateError naming template and line, where it does not parse, asks for what there is not, or never ends.
 */
export function renderTemplate(templates: Templates, name: string, view: object, dialect: Dialect): string {
  const known = compiled.get(templates) ?? new Map<string, Handlebars.TemplateDelegate>()
  const template = known.get(name) ?? compile(templates, name, dialect)
  compiled.set(templates, known.set(name, template))
  return template(view)
}

/** A set of templates never changes, and a run renders many pages with it: each is compiled once. */
const compiled = new WeakMap<Templates, Map<string, Handlebars.TemplateDelegate>>()

function compile(templates: Templates, name: string, dialect: Dialect): Handlebars.TemplateDelegate {
  const engine = Handlebars.create()
  for (const helper of ['log', 'lookup']) engine.unregisterHelper(helper)
  for (const helper of helpersOf(dialect)) engine.registerHelper(helper.name, guarded(helper))
  const options = compileOptions(dialect)
  const key = optionsKey(options)
  const parts = partsOf(templates, name)
  // What the build compiled is known to be right.
  if (![...parts.values()].every(({ precompiled }) => precompiled?.programs[key])) {
    checkTemplate(parsedTemplates(templates, name), name, helpersOf(dialect))
  }
  for (const [used, { source, program, precompiled }] of parts) {
    const ready = precompiled?.programs[key]
    const template = ready ? engine.template(ready) : engine.compile(program ?? source, options)
    engine.registerPartial(used, named(used, template))
  }
  return engine.partials[name] as Handlebars.TemplateDelegate
}

const builtIn = ['if', 'unless', 'each', 'with']

/** How templates of a dialect are compiled: strictly, and with no helper but those that are known. */
export function compileOptions(dialect: Dialect): CompileOptions {
  const knownHelpers = Object.fromEntries(
    ['log', 'lookup', 'helperMissing', 'blockHelperMissing'].map((one) => [one, false])
  )
  for (const one of [...builtIn, ...helpersOf(dialect).map((helper) => helper.name)]) knownHelpers[one] = true
  return { strict: true, noEscape: dialect.noEscape, knownHelpers, knownHelpersOnly: true }
}

/** The options in one line: what was compiled under others is not used. */
export function optionsKey({ noEscape, knownHelpers }: CompileOptions): string {
  const helpers = Object.keys(knownHelpers ?? {}).filter((name) => knownHelpers?.[name])
  return `${noEscape ? 'bare' : 'escaped'} ${helpers.toSorted(byCodeUnit).join(' ')}`
}

function helpersOf(dialect: Dialect): readonly TemplateHelper[] {
  return [...sharedHelpers, ...dialect.helpers]
}

/** A helper whose errors tell which helper it was, and on which line. */
function guarded(helper: TemplateHelper): Handlebars.HelperDelegate {
  return function (this: unknown, ...given: unknown[]): unknown {
    try {
      return Reflect.apply(helper.run, this, given) as unknown
    } catch (cause) {
      const { loc, fn } = given.at(-1) as { readonly loc?: hbs.AST.SourceLocation; readonly fn?: unknown }
      // What fails inside of a block is the block's trouble, and says so itself.
      if (fn !== undefined) throw cause
      throw new HelperTrouble(helper, loc?.start.line ?? null, cause)
    }
  }
}

/** A template whose errors tell which template they come from; partials pass theirs on as they are. */
function named(name: string, template: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
  return (context: unknown, options?: Handlebars.RuntimeOptions) => {
    try {
      return template(context, options)
    } catch (cause) {
      throw templateErrorOf(name, cause)
    }
  }
}
