/**
 * Who may import whom, as an ESLint plugin of our own: all imports of the project are relative paths that end in
 * `.js`, so no resolver is needed, and the packages that bring one come with binaries that a lock file cannot pin.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Path of the source file that an import names, or `null` for a package. */
function targetOf(file, specifier) {
  if (!specifier.startsWith('.')) return null
  return path.resolve(path.dirname(file), specifier.replace(/\.js$/, '.ts'))
}

const imports = new Map()

/** Files that a source file imports, types left out: they leave nothing at run time. */
function importsOf(file) {
  const known = imports.get(file)
  if (known) return known
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const specifiers = [...source.matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?from\s+['"](\.[^'"]+)['"]/gm)]
  const found = specifiers.flatMap(([, specifier]) => targetOf(file, specifier) ?? [])
  imports.set(file, found)
  return found
}

/** The way from `file` back to `wanted`, or `null`. */
function wayTo(file, wanted, seen = new Set()) {
  if (file === wanted) return [file]
  if (seen.has(file)) return null
  seen.add(file)
  for (const next of importsOf(file)) {
    const way = wayTo(next, wanted, seen)
    if (way) return [file, ...way]
  }
  return null
}

/** Calls `check` with the node and the target of every import and re-export. */
function onImports(context, check) {
  const visit = (node) => {
    if (typeof node.source?.value === 'string') check(node, targetOf(context.filename, node.source.value))
  }
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit
  }
}

const isUnder = (file, folder) => file === folder || file.startsWith(`${folder}${path.sep}`)

/** Option: zones of `{target, from, except, message}`, as paths from the root; `except` as paths from `from`. */
const zones = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const at = (place) => path.resolve(context.cwd, place)
    const [{ zones: all }] = context.options
    const own = all.filter(({ target }) => [target].flat().some((place) => isUnder(context.filename, at(place))))
    return onImports(context, (node, target) => {
      for (const { from, except = [], message } of own) {
        const root = target && [from].flat().find((place) => isUnder(target, at(place)))
        if (!root || except.some((place) => isUnder(target, path.resolve(at(root), place)))) continue
        context.report({ node, message })
      }
    })
  }
}

const noCycle = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return onImports(context, (node, target) => {
      if (!target || node.importKind === 'type' || node.type === 'ImportExpression') return
      const way = wayTo(target, context.filename)
      if (way)
        context.report({ node, message: `Imports in a circle: ${way.map((file) => path.basename(file)).join(' -> ')}` })
    })
  }
}

export const importRules = { rules: { zones, 'no-cycle': noCycle } }
