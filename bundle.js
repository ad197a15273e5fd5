/**
 * The last step of `npm run build`, after `tsc`: the package's own templates as functions, then the program in a few
 * files in place of some hundred modules, because loading those took a fifth of a short run. The library
 * (`dist/index.js`) stays as `tsc` wrote it and takes its packages from `node_modules`. `node bundle.js --readable`: with
 * the names of the sources, for a profile (`node --cpu-prof dist/cli.js ...`).
 */
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/** The packages that every build of a digest uses; the others stay in `node_modules` and are loaded when used. */
const bundled = /^(?:commander|handlebars|yaml|unified|(?:remark|mdast|micromark)-.*)$/
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

const table = 'dist/render/precompiled.js'

await writePrecompiled()
const { inputs, outputs } = (await bundleProgram()).metafile
removeStale(outputs)
// npx gives the right to run it once a folder, and no more when that is built anew from nothing.
chmodSync('dist/cli.js', 0o755)
writeFileSync('dist/bin/LICENSES.md', licensesOf(inputs))

/** An empty table first, so that nothing of an earlier build is taken over. */
async function writePrecompiled() {
  writeFileSync(table, 'export const precompiled = new Map()\n')
  const { builtInNames, loadTemplates } = await import('./dist/io/templates.js')
  const { dialectOf } = await import('./dist/render/page.js')
  const { precompiledModule } = await import('./dist/render/precompile.js')
  const pages = (await builtInNames()).filter((name) => !name.includes('/'))
  const plans = pages.map((name) => ({ name, dialect: dialectOf(name) }))
  writeFileSync(table, precompiledModule(await loadTemplates(null), plans))
}

/**
 * What is imported when used stays a file of its own. All but the entries lies in `dist/bin`, as deep as `dist/io`, so
 * that paths beside `import.meta.url` lead where they lead in the sources: only `io/` uses them.
 */
function bundleProgram() {
  return build({
    entryPoints: ['src/cli.ts', 'src/worker.ts'],
    outdir: 'dist',
    chunkNames: 'bin/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Node 18 has them already; written as `new RegExp`, a pattern inside a function is looked up anew at each call.
    supported: { 'regexp-unicode-property-escapes': true },
    external: Object.keys(dependencies).filter((name) => !bundled.test(name)),
    minify: !process.argv.includes('--readable'),
    legalComments: 'none',
    metafile: true,
    banner: {
      js: `import {createRequire as requireFor} from 'node:module';const require=requireFor(import.meta.url);`
    },
    plugins: [{ name: 'precompiled', setup: usePrecompiled }]
  })
}

function usePrecompiled({ onLoad }) {
  onLoad({ filter: /[\\/]src[\\/]render[\\/]precompiled\.ts$/ }, () => ({ contents: readFileSync(table, 'utf8') }))
}

/** Files of earlier builds go after the new ones are there: a run that has begun may still ask for them. */
function removeStale(outputs) {
  for (const name of readdirSync('dist/bin')) {
    const file = path.posix.join('dist/bin', name)
    if (!(file in outputs)) rmSync(file)
  }
}

/** The licences of all packages whose code stands in the bundle, as they ask for. */
function licensesOf(inputs) {
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  const texts = [...new Set(folders)].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file))
    const words = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim())
    return [`${name} ${version} (${license})`, ...words].join('\n\n')
  })
  return `${texts.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`
}
