/** What a template is made of: its partials, found in its parsed source, and the hash that `verify` compares. */
import { byCodeUnit } from '../text/order.js'
import Handlebars from 'handlebars'
import { foldSpace } from '../text/spans.js'
import { sha256 } from '../text/hash.js'
import type { Templates } from '../types.js'
import { precompiled, type Precompiled } from './precompiled.js'
import { HelperTrouble, TemplateError } from './template-error.js'

/**
 * The template and the partials that it uses, directly or through others, in order of their names by code unit.
 *
 * @throws TemplateError where the template or a partial is missing or does not parse.
 */
export function templatesUsed(templates: Templates, name: string): readonly string[] {
  return [...partsOf(templates, name).keys()].toSorted(byCodeUnit)
}

/**
 * Hex SHA-256 over the names and sources of a template and all partials that it uses.
 *
 * @throws TemplateError as `templatesUsed` does.
 */
export function templateHash(templates: Templates, name: string): string {
  const parts = templatesUsed(templates, name).map((used) => [used, templates.get(used) ?? ''])
  return sha256(JSON.stringify([name, parts]))
}

/** One template of a page: its source, the partials that it asks for, and what the build made of it, if it did. */
export interface Part {
  readonly source: string
  /** `null` where it came ready and need not be parsed. */
  readonly program: hbs.AST.Program | null
  readonly uses: readonly Use[]
  readonly precompiled: Precompiled | null
}

/** Where a template asks for a partial. */
export interface Use {
  readonly name: string
  readonly from: string
  readonly line: number | null
}

/**
 * The template and all partials that it uses, each read once, by name.
 *
 * @throws TemplateError as `templatesUsed` does.
 */
export function partsOf(templates: Templates, name: string): ReadonlyMap<string, Part> {
  const sets = partSets.get(templates) ?? new Map<string, ReadonlyMap<string, Part>>()
  const set = sets.get(name) ?? allParts(templates, name)
  partSets.set(templates, sets.set(name, set))
  return set
}

/** A set of templates never changes, and what is parsed for its hash need not be parsed again to render. */
const partSets = new WeakMap<Templates, Map<string, ReadonlyMap<string, Part>>>()

function allParts(templates: Templates, name: string): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  const waiting: Use[] = [{ name, from: name, line: null }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (parts.has(next.name)) continue
    const source = templates.get(next.name)
    if (source === undefined) throw missing(templates, next)
    const part = partOf(next.name, source)
    parts.set(next.name, part)
    waiting.push(...part.uses)
  }
  return parts
}

/**
 * The template and all partials that it uses, parsed, by name.
 *
 * @throws TemplateError as `templatesUsed` does.
 */
export function parsedTemplates(templates: Templates, name: string): ReadonlyMap<string, hbs.AST.Program> {
  const parts = [...partsOf(templates, name)]
  return new Map(parts.map(([used, { source, program }]) => [used, program ?? parsed(used, source)]))
}

/** What a template says of itself: its first comment, on one line; `null` where it says nothing. */
export function aboutOf(source: string): string | null {
  const comment = /^\s{0,100}\{\{!--([^]{0,2000}?)--\}\}/.exec(source)?.[1]
  return comment === undefined ? null : foldSpace(comment)
}

/**
 * The partials that a source names itself, in order of their names.
 *
 * @throws TemplateError where it does not parse.
 */
export function partialsOf(name: string, source: string): readonly string[] {
  return [...new Set(partialsIn(name, parsed(name, source)).map((use) => use.name))].toSorted(byCodeUnit)
}

/** Name and hash of a template's source: what a precompiled template is found by. */
export function precompiledKey(name: string, source: string): string {
  return `${name} ${sha256(source)}`
}

function partOf(name: string, source: string): Part {
  const known = precompiled.get(precompiledKey(name, source)) ?? null
  if (known) return { source, program: null, uses: known.uses, precompiled: known }
  const program = parsed(name, source)
  return { source, program, uses: partialsIn(name, program), precompiled: null }
}

function partialsIn(name: string, program: hbs.AST.Program): Use[] {
  const finder = new PartialFinder(name)
  finder.accept(program)
  return finder.uses.filter((use) => !finder.inline.has(use.name))
}

/** Parses a template; an error names file and line. */
function parsed(name: string, source: string): hbs.AST.Program {
  try {
    return Handlebars.parse(source)
  } catch (cause) {
    throw templateErrorOf(name, cause)
  }
}

/** What Handlebars says -> what we say. The first capture is the name at fault. */
const faults: readonly { readonly pattern: RegExp; readonly what: (name: string) => string; readonly mend: string }[] =
  [
    {
      pattern: /^"([^"]{1,200})" not defined/,
      what: (name) => `there is no "${name}" here`,
      mend: 'write a field that the view has'
    },
    {
      pattern: /unknown helper (\S{1,200})/,
      what: (name) => `there is no helper "${name}"`,
      mend: 'use a helper that templates/README.md lists'
    },
    {
      pattern: /'in' operator to search for '([^']{1,200})'/,
      what: (name) => `words have no "${name}"`,
      mend: 'write a field that the view has'
    },
    {
      // The second is what a pattern says that is asked at the end of the stack, on Node 24.
      pattern: /(call stack|Stack overflow)/,
      what: () => 'a partial uses itself without end',
      mend: 'take the partial out of itself'
    }
  ]

/** Says of an error of Handlebars in which template it is, on which line, and what to do. */
export function templateErrorOf(name: string, cause: unknown): TemplateError {
  if (cause instanceof TemplateError) return cause
  if (cause instanceof HelperTrouble)
    return new TemplateError(name, cause.line, cause.message, `write it as in ${cause.example}`, cause)
  const message = cause instanceof Error ? cause.message : String(cause)
  const line = Number(/on line (\d+)| - (\d+):\d+$/.exec(message)?.slice(1).find(Boolean)) || null
  for (const { pattern, what, mend } of faults) {
    const found = pattern.exec(message)
    if (found) return new TemplateError(name, line, what(found[1] ?? ''), mend, cause)
  }
  const first = message.split('\n').find((text) => text.startsWith('Expecting')) ?? message.split('\n')[0] ?? ''
  return new TemplateError(
    name,
    line,
    first.slice(0, 300),
    'mend the template, or delete it to use the built-in',
    cause
  )
}

class PartialFinder extends Handlebars.Visitor {
  readonly uses: Use[] = []
  readonly inline = new Set<string>()
  readonly #name: string

  constructor(name: string) {
    super()
    this.#name = name
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#use(partial)
    super.PartialStatement(partial)
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#use(partial)
    super.PartialBlockStatement(partial)
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    const [name] = decorator.params
    if (name && 'value' in name) this.inline.add(String(name.value))
    super.DecoratorBlock(decorator)
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (this.#name.endsWith('.html') && !mustache.escaped) {
      const what = 'words of articles would stand in the page as HTML'
      throw new TemplateError(this.#name, mustache.loc.start.line, what, 'write {{ }} instead of {{{ }}} or {{& }}')
    }
    super.MustacheStatement(mustache)
  }

  #use({ name, loc }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    if (name.type === 'SubExpression') {
      const what = 'the name of a partial is worked out while rendering'
      throw new TemplateError(this.#name, loc.start.line, what, 'write the name itself')
    }
    const { original } = name
    if (original !== '@partial-block') this.uses.push({ name: original, from: this.#name, line: loc.start.line })
  }
}

function missing(templates: Templates, { name, from, line }: Use): TemplateError {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const others = [...templates.keys()].filter((other) => other.endsWith(`.${ending}`)).toSorted(byCodeUnit)
  const mend = others.length > 0 ? `there are ${others.join(', ')}` : 'there are no templates of this kind'
  return new TemplateError(from, line, name === from ? 'there is no such template' : `there is no "${name}"`, mend)
}
