/** What a place in a template sees, and what kind a path has there. */
import { nearestOf } from '../text/nearest.js'
import { TemplateError } from './template-error.js'
import { viewFields } from './view-fields.js'

/** The kind of what is not known here. */
export const anything = 'any'

/** One thing that `{{name}}` may be a field of. */
export interface Scope {
  readonly kind: string
  readonly names: readonly string[]
  /** Names given with a partial: `{{> "partials/x.md" label="A"}}`. */
  readonly added: ReadonlyMap<string, string>
}

export interface Place {
  readonly template: string
  /** What `../../`, `../` and plain names are looked up in, innermost last. */
  readonly scopes: readonly Scope[]
  /** Names of `as |name index|`. */
  readonly locals: ReadonlyMap<string, string>
  /** Paths that hold something here, by `{{#if}}`: `2:date`, the number of scopes before it. */
  readonly known: ReadonlySet<string>
}

export function scopeOf(kind: string): Scope {
  const plain = kind.replace(/\?$/, '')
  return { kind: plain, names: Object.keys(viewFields[plain] ?? {}), added: new Map() }
}

export function placeOf(template: string, scopes: readonly Scope[]): Place {
  return { template, scopes, locals: new Map(), known: new Set() }
}

/**
 * The kind of a path. `printed`: a field of something that may be missing is a fault too.
 *
 * @throws TemplateError where there is no such name.
 */
export function kindAt(path: hbs.AST.PathExpression, place: Place, root: Scope, use: 'printed' | 'asked'): string {
  const [first] = path.parts
  if (path.data)
    return first === 'root' ? kindBelow(path, path.parts.slice(1), root, { place, level: 0, use }) : anything
  const isScoped = /^(?:\.\/|\.\.\/|this\b)/.test(path.original)
  const local = isScoped || first === undefined ? undefined : place.locals.get(first)
  if (local !== undefined) return kindBelow(path, path.parts.slice(1), scopeOf(local), { place, level: 0, use })
  const level = place.scopes.length - path.depth
  const scope = place.scopes[level - 1]
  if (!scope)
    throw faultOf(
      path,
      place,
      `"${path.original}" goes up too far`,
      'take a ../ away; a partial sees no further than its own start'
    )
  return kindBelow(path, path.parts, scope, { place, level, use })
}

interface Look {
  readonly place: Place
  /** Number of scopes down to the one that is looked in; 0 where it is none of them. */
  readonly level: number
  readonly use: 'printed' | 'asked'
}

function kindBelow(path: hbs.AST.PathExpression, parts: readonly string[], scope: Scope, look: Look): string {
  const { place, level, use } = look
  let kind = scope.added.get(parts[0] ?? '') ?? scope.kind
  for (const [index, part] of parts.slice(scope.added.has(parts[0] ?? '') ? 1 : 0).entries()) {
    const before = parts.slice(0, index).join('.')
    if (use === 'printed' && level > 0 && kind.endsWith('?') && !place.known.has(`${level}:${before}`))
      throw faultOf(path, place, `"${before}" may be missing`, `put {{#if ${before}}} around it`)
    const found = fieldOf(kind.replace(/\?$/, ''), part)
    if (found === null) throw unknownName(path, part, before, kind, place)
    kind = found
  }
  return kind
}

/** The kind of a field of a kind; `null` where it has none of this name. */
function fieldOf(kind: string, part: string): string | null {
  if (kind === anything || kind === 'record') return anything
  if (kind.endsWith('[]')) return part === 'length' ? 'number' : /^\d{1,9}$/.test(part) ? `${kind.slice(0, -2)}?` : null
  if (kind === 'text') return part === 'length' ? 'number' : null
  const fields = viewFields[kind]
  return fields && Object.hasOwn(fields, part) ? (fields[part] ?? null) : null
}

function unknownName(
  path: hbs.AST.PathExpression,
  part: string,
  before: string,
  kind: string,
  place: Place
): TemplateError {
  const plain = kind.replace(/\?$/, '')
  if (plain.endsWith('[]'))
    return faultOf(path, place, `"${before}" is a list and has no "${part}"`, `go through it with {{#each ${before}}}`)
  const fields = Object.keys(viewFields[plain] ?? {})
  if (fields.length === 0) return faultOf(path, place, `words have no "${part}"`, 'write a field that the view has')
  const where = before === '' ? 'here' : `in "${before}"`
  return faultOf(path, place, `there is no "${part}" ${where}`, mendOf(part, before, fields, place))
}

/** A near name, the same name further out, or all that there are. */
function mendOf(part: string, before: string, fields: readonly string[], { scopes }: Place): string {
  const above =
    before === ''
      ? scopes
          .slice(0, -1)
          .toReversed()
          .findIndex(({ names }) => names.includes(part))
      : -1
  if (above >= 0) return `write "${'../'.repeat(above + 1)}${part}"`
  const [near] = nearestOf(part, fields)
  return near === undefined
    ? `there are ${fields.join(', ')} (templates/README.md)`
    : `did you mean "${before ? `${before}.` : ''}${near}"?`
}

function faultOf({ loc }: hbs.AST.PathExpression, { template }: Place, what: string, mend: string): TemplateError {
  return new TemplateError(template, loc.start.line, what, mend)
}
