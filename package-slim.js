/**
 * The last step before packing: takes the types out of `dist` that neither entry of the package leads to, four in five
 * and a twentieth of its size, and the comments out of the library's modules, a tenth of it; the types keep theirs. Not in
 * every build, which adds to what an earlier one has written.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from 'esbuild'

const reached = new Set()
const next = ['dist/index.d.ts', 'dist/node.d.ts']
for (let file = next.pop(); file !== undefined; file = next.pop()) {
  if (reached.has(file)) continue
  reached.add(file)
  const words = readFileSync(file, 'utf8')
  for (const [, name] of words.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g))
    next.push(`${path.posix.join(path.posix.dirname(file), name)}.d.ts`)
}
for (const name of readdirSync('dist', { recursive: true })) {
  const file = path.posix.join('dist', name.replaceAll(path.sep, '/'))
  if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file)
  if (isOfLibrary(file)) writeFileSync(file, withoutComments(readFileSync(file, 'utf8')))
}

/** The bundled program has none. */
function isOfLibrary(file) {
  return file.endsWith('.js') && !file.startsWith('dist/bin/') && file !== 'dist/cli.js' && file !== 'dist/worker.js'
}

function withoutComments(code) {
  return transformSync(code, { format: 'esm', target: 'esnext', charset: 'utf8', legalComments: 'none' }).code
}
