/**
 * Handlebars, kept on a short lead: a private instance, strict, no prototypes, only our helpers. Templates are compiled
 * from what the caller hands in; words of articles are values and are never compiled.
 */
import Handlebars from 'handlebars'
import type { Templates } from '../types.js'
import { sharedHelpers, type TemplateHelper } from './helpers.js'
import { templateErrorOf, templatesUsed } from './template-set.js'

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
  const engine = Handlebars.create()
  engine.unregisterHelper('log')
  const helpers = [...sharedHelpers, ...dialect.helpers]
  for (const helper of helpers) engine.registerHelper(helper.name, helper.run)
  const known = Object.fromEntries([...builtIn, ...helpers.map((helper) => helper.name)].map((one) => [one, true]))
  const options = { strict: true, noEscape: dialect.noEscape, knownHelpers: known, knownHelpersOnly: true }
  for (const used of templatesUsed(templates, name)) {
    engine.registerPartial(used, named(used, engine.compile(templates.get(used) ?? '', options)))
  }
  return named(name, engine.compile(templates.get(name) ?? '', options))(view)
}

const builtIn = ['if', 'unless', 'each', 'with']

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
