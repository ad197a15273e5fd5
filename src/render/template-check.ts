/**
 * The check of a template before it renders anything: every name that it writes is held against the fields of the
 * views, through partials, `each` and `with`, so that a slip is found tonight and not in the night whose digest is the
 * first to need the line.
 */
import { nearestOf } from '../text/nearest.js'
import type { TemplateHelper } from './helpers.js'
import { TemplateError } from './template-error.js'
import { anything, kindAt, placeOf, scopeOf, type Place, type Scope } from './template-scope.js'

type Parsed = ReadonlyMap<string, hbs.AST.Program>

/**
 * Checks the template `name` and all partials that it uses. Pages (`digest.*`) see a `PageView`, mails a `MailView`,
 * those of the archive a `StoryPageView` and an `IndexView`; what another template sees is not known here, and only its
 * helpers are checked.
 *
 * @throws TemplateError naming the first name that there is not, with its line and what to write.
 */
export function checkTemplate(
  parsed: Parsed,
  name: string,
  helpers: readonly TemplateHelper[],
  sees = viewSeenBy(name) ?? anything
): void {
  const root = scopeOf(sees)
  const check: Check = {
    parsed,
    helpers: new Map(helpers.map((one) => [one.name, one])),
    root,
    inline: new Map(),
    done: new Set()
  }
  const program = parsed.get(name)
  if (program) checkProgram(program, placeOf(name, [root]), check)
}

/** The view that a page of this name sees; `null` where it is none of ours. */
export function viewSeenBy(name: string): string | null {
  return viewsSeen[name.slice(0, name.indexOf('.'))] ?? null
}

const viewsSeen: Readonly<Record<string, string>> = {
  digest: 'PageView',
  mail: 'MailView',
  story: 'StoryPageView',
  index: 'IndexView'
}

interface Check {
  readonly parsed: Parsed
  readonly helpers: ReadonlyMap<string, TemplateHelper>
  /** What `@root` is. */
  readonly root: Scope
  /** Partials that a template defines within itself, as far as they were met. */
  readonly inline: Map<string, hbs.AST.Program>
  /** Partials that were checked, with what they see there. */
  readonly done: Set<string>
}

function checkProgram(program: hbs.AST.Program | undefined, place: Place, check: Check): void {
  for (const statement of program?.body ?? []) checkStatement(statement, place, check)
}

function checkStatement(statement: hbs.AST.Statement, place: Place, check: Check): void {
  switch (statement.type) {
    case 'MustacheStatement':
      return checkPrinted(statement as hbs.AST.MustacheStatement, place, check)
    case 'BlockStatement':
      return checkBlock(statement as hbs.AST.BlockStatement, place, check)
    case 'PartialStatement':
      return checkPartial(statement as hbs.AST.PartialStatement, place, check)
    case 'PartialBlockStatement': {
      const block = statement as hbs.AST.PartialBlockStatement
      // What stands in it is seen from inside the partial: from where is not followed.
      checkProgram(block.program, { ...place, scopes: [scopeOf(anything)] }, check)
      return checkPartial(block, place, check)
    }
    case 'DecoratorBlock': {
      const { params, program } = statement as hbs.AST.DecoratorBlock
      const [name] = params
      if (name && 'value' in name) check.inline.set(String(name.value), program)
    }
  }
}

type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash' | 'loc'>

/** `{{name}}` and `{{helper ...}}`: it must be something that can be printed. */
function checkPrinted(mustache: hbs.AST.MustacheStatement, place: Place, check: Check): void {
  if (!isPath(mustache.path)) return
  const kind = kindOfCall(mustache, place, check, 'printed')
  const view = /^(\w+View[\w.]*)\??$/.exec(kind)?.[1]
  const { original } = mustache.path
  if (kind.endsWith('[]')) fail(place, mustache, `"${original}" is a list`, `go through it with {{#each ${original}}}`)
  if (view !== undefined && original !== 'this')
    fail(
      place,
      mustache,
      `"${original}" is no text`,
      `write one of its fields, as ${fieldsOf(view)
        .map((field) => `${original}.${field}`)
        .join(', ')}`
    )
}

function fieldsOf(view: string): string[] {
  return scopeOf(view).names.slice(0, 3)
}

/** The kind of a call or a path, in a mustache, a block or brackets. */
function kindOfCall(call: Call, place: Place, check: Check, use: 'printed' | 'asked'): string {
  const path = call.path as hbs.AST.PathExpression
  const helper =
    isPath(path) && path.depth === 0 && path.parts.length === 1 ? check.helpers.get(path.original) : undefined
  if (helper) return kindOfHelper(helper, call, place, check)
  if (call.params.length > 0) failHelper(path.original, place, call, check)
  return kindOfValue(path, place, check, use)
}

function kindOfHelper(helper: TemplateHelper, call: Call, place: Place, check: Check): string {
  const { name, takes, gives, example } = helper
  const isField = call.params.length === 0 && (place.scopes.at(-1)?.names.includes(name) ?? false)
  if (isField) return kindOfValue(call.path, place, check, 'asked')
  const kinds = call.params.map((param) => kindOfValue(param, place, check, 'asked'))
  const wanted = takes.filter((kind) => !kind.endsWith('?')).length
  const rightly = `write it as in ${example.template.replaceAll('\n', ' ')}`
  if (kinds.length < wanted || kinds.length > takes.length)
    fail(place, call, `the helper "${name}" takes ${counted(takes)}, here are ${kinds.length}`, rightly)
  for (const [index, kind] of kinds.entries()) {
    const taken = takes[index]?.replace('?', '') ?? anything
    if (!isKind(kind, taken))
      fail(place, call, `the helper "${name}" takes a ${taken} here, not ${named(kind)}`, rightly)
  }
  return gives === 'first' ? (kinds[0] ?? anything) : gives
}

function counted(takes: readonly string[]): string {
  return takes.length === 0 ? 'nothing' : takes.map((kind) => kind.replace('?', ' or nothing')).join(', ')
}

function named(kind: string): string {
  return kind.endsWith('[]') ? 'a list' : `a ${kind.replace('?', '')}`
}

function isKind(kind: string, taken: string): boolean {
  const held = kind.replace(/\?$/, '')
  return taken === anything || held === anything || held === taken || (taken === 'list' && held.endsWith('[]'))
}

/** The kind of a parameter: a path, a literal, or brackets. */
function kindOfValue(value: hbs.AST.Expression, place: Place, check: Check, use: 'printed' | 'asked'): string {
  if (isPath(value)) return kindAt(value, place, check.root, use)
  if (value.type === 'SubExpression') return kindOfCall(value as hbs.AST.SubExpression, place, check, use)
  const literals: Readonly<Record<string, string>> = {
    StringLiteral: 'text',
    NumberLiteral: 'number',
    BooleanLiteral: 'yes/no'
  }
  return literals[value.type] ?? anything
}

function checkBlock(block: hbs.AST.BlockStatement, place: Place, check: Check): void {
  const name = block.path.original
  const [param] = block.params
  const inside = blockScopes[name]
  if (inside === undefined && check.helpers.has(name)) {
    kindOfCall(block, place, check, 'asked')
    checkProgram(block.program, place, check)
  } else if (inside === undefined && block.params.length > 0) failHelper(name, place, block, check)
  else if (inside !== undefined && (!param || block.params.length > 1))
    fail(place, block, `{{#${name}}} takes one value, here are ${block.params.length}`, `write {{#${name} name}}`)
  else checkProgram(block.program, insideOf(block, inside ?? 'with', param ?? block.path, place, check), check)
  const without = name === 'unless' && isPath(param) ? placeWith(place, param) : place
  checkProgram(block.inverse, without, check)
}

type Inside = 'same' | 'each' | 'with'

const blockScopes: Readonly<Record<string, Inside>> = { if: 'same', unless: 'same', each: 'each', with: 'with' }

/** What the inside of a block sees. */
function insideOf(
  block: hbs.AST.BlockStatement,
  inside: Inside,
  value: hbs.AST.Expression,
  place: Place,
  check: Check
): Place {
  const kind = kindOfValue(value, place, check, 'asked').replace(/\?$/, '')
  if (inside === 'same') return block.path.original === 'if' && isPath(value) ? placeWith(place, value) : place
  const isList = kind.endsWith('[]')
  if (inside === 'each' && !isList && kind !== anything && kind !== 'record')
    fail(place, block, `"${isPath(value) ? value.original : kind}" is no list`, 'use {{#with}} or {{#if}}')
  const entry = isList ? kind.slice(0, -2) : inside === 'each' ? anything : kind
  const names = block.program.blockParams ?? []
  const locals = new Map([
    ...place.locals,
    ...names.map((local, index) => [local, index === 0 ? entry : anything] as const)
  ])
  return { ...place, scopes: [...place.scopes, scopeOf(entry)], locals }
}

/** The place where a path is known to hold something, as inside `{{#if path}}`. */
function placeWith(place: Place, path: hbs.AST.PathExpression): Place {
  return { ...place, known: new Set([...place.known, `${place.scopes.length - path.depth}:${path.parts.join('.')}`]) }
}

function checkPartial(
  partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  place: Place,
  check: Check
): void {
  if (partial.name.type === 'SubExpression') return
  const { original } = partial.name
  // Handlebars itself puts a path without a place there when it compiles.
  const context = partial.params.find(({ loc }) => loc !== undefined)
  const added = (partial.hash?.pairs ?? []).map(
    ({ key, value }) => [key, kindOfValue(value, place, check, 'asked')] as const
  )
  const level = `${place.scopes.length}:`
  const scope = context
    ? scopeOf(kindOfValue(context, place, check, 'asked'))
    : (place.scopes.at(-1) ?? scopeOf(anything))
  const known = context
    ? []
    : [...place.known].flatMap((key) => (key.startsWith(level) ? [`1:${key.slice(level.length)}`] : []))
  const seen: Scope = { ...scope, added: new Map([...scope.added, ...added]) }
  const key = JSON.stringify([original, scope.kind, [...seen.added], known])
  const program = check.inline.get(original) ?? check.parsed.get(original)
  if (check.done.has(key) || !program) return
  check.done.add(key)
  const template = check.inline.has(original) ? place.template : original
  checkProgram(program, { ...placeOf(template, [seen]), known: new Set(known) }, check)
}

function failHelper(name: string, place: Place, { loc }: Pick<Call, 'loc'>, { helpers }: Check): never {
  const names = [...helpers.keys(), ...Object.keys(blockScopes)]
  const [near] = nearestOf(name, names)
  const mend = near === undefined ? `there are ${names.join(', ')}` : `did you mean "${near}"?`
  return fail(place, { loc }, `there is no helper "${name}"`, mend)
}

function fail(
  { template }: Place,
  { loc }: { readonly loc: hbs.AST.SourceLocation },
  what: string,
  mend: string
): never {
  throw new TemplateError(template, loc.start.line, what, mend)
}

function isPath(value: hbs.AST.Expression | undefined): value is hbs.AST.PathExpression {
  return value?.type === 'PathExpression'
}
