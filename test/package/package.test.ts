/** The package as others get it: what is in it, and that it runs and type-checks elsewhere. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatMessage } from 'publint/utils'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed, linkInto, root, run, type Installed } from './installed.js'
import manifest from '../../package.json' with { type: 'json' }

const article = 'The council of Umbridge voted on Tuesday to close the bridge for a year, Mayor Ruth Calder said.\n'

let place: Installed
beforeAll(() => {
  place = installed()
}, 60_000)
afterAll(() => place.remove())

/** Writes a file of the other project. */
function write(name: string, words: string): string {
  const file = path.join(place.folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, words)
  return file
}

describe('the tarball', () => {
  it('holds the program, its types, its templates and what a reader wants, and no articles, tests or sources', () => {
    const files = execFileSync('tar', ['-tzf', place.tarball], { encoding: 'utf8' }).trim().split('\n')
    const outside = files
      .map((file) => file.replace(/^package\//, ''))
      .filter((file) => !/^(dist|templates)\//.test(file))
    expect(outside.toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'systemd/nightdesk.service',
      'systemd/nightdesk.timer'
    ])
    const odd = files.filter(
      (file) => /^package\/(dist|templates)\//.test(file) && !/\.(js|d\.ts|hbs|md|json)$/.test(file)
    )
    expect(odd).toEqual([])
    expect(files).toContain('package/dist/cli.js')
    expect(files).toContain('package/templates/digest.html.hbs')
  })

  // The code is in it twice: as a library, and as the bundled program with the packages that it uses.
  // The program twice, in one bundle and as a library: 1.25 MB before the nights and the mail, 1.4 MB with them.
  it('stays small', () => {
    expect(statSync(place.tarball).size).toBeLessThan(1_600_000)
  })

  it('gives publint nothing to say', async () => {
    const pkgDir = path.join(place.folder, 'node_modules/nightdesk')
    const { messages } = await publint({ pkgDir, strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
  })

  it('resolves with its types wherever ES modules do (attw)', () => {
    const attw = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const { code, out } = run(root, attw, place.tarball, '--profile', 'esm-only', '--no-color', '--no-emoji')
    expect(code, out).toBe(0)
  })
})

describe('installed elsewhere', () => {
  it('runs as a program', () => {
    const cli = path.join(place.folder, 'node_modules/nightdesk', manifest.bin.nightdesk)
    expect(run(place.folder, cli, '--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
    write('in/a.txt', article)
    expect(run(place.folder, cli, 'build', 'in')).toMatchObject({ code: 0, err: '' })
    expect(run(place.folder, cli, 'verify', 'out/digest.json', '--sources', '.')).toMatchObject({ code: 0, err: '' })
  })

  it('is a library: from articles to proven pages', () => {
    write('in/a.txt', article)
    const script = `
      import { digest, readSource, renderPage, verify } from 'nightdesk'
      import { loadTemplates, sourcesIn } from 'nightdesk/node'
      const { sources } = await sourcesIn(['in'])
      const edition = digest(sources.flatMap((source) => readSource(source).articles))
      const page = renderPage(edition, 'digest.txt', await loadTemplates(null))
      console.log(verify(edition).ok, page.includes('Ruth Calder'))`
    expect(run(place.folder, write('use.mjs', script))).toEqual({ code: 0, out: 'true true\n', err: '' })
  })

  it.each([
    ['node16', 'node16'],
    ['preserve', 'bundler']
  ])(
    'type-checks under strict, libraries too (module %s, resolution %s)',
    (module, moduleResolution) => {
      for (const name of ['@types/node', 'undici-types']) linkInto(place.folder, name)
      write(
        'use.mts',
        `import { digest, explain, readSource, renderPage, verify, TemplateError } from 'nightdesk'
import type { Digest, Explanation, Reading, Source, Templates, Verification } from 'nightdesk'
import { loadTemplates, sourcesIn, writeWhole } from 'nightdesk/node'

const source: Source = { name: 'a.txt', bytes: new Uint8Array(), named: true }
const reading: Reading = readSource(source)
export const edition: Digest = digest(reading.articles, { keyPoints: 3 })
export const why: Explanation | null = explain(edition, 'k1')
export const proof: Verification = verify(edition)
export const first: string | undefined = edition.stories[0]?.headline.text
export async function page(folder: string): Promise<string> {
  const templates: Templates = await loadTemplates(folder)
  const { bad } = await sourcesIn(['in'])
  await writeWhole('a', bad.map(({ message }) => message))
  return renderPage(edition, 'digest.md', templates)
}
export const isTemplateError = (error: unknown) => error instanceof TemplateError
// @ts-expect-error An option that there is not is a mistake.
digest([], { keyPoint: 3 })
`
      )
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2023'],
        types: ['node'],
        strict: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes: true,
        noEmit: true
      }
      write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['use.mts'] }))
      const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
      expect(run(place.folder, tsc, '-p', 'tsconfig.json')).toEqual({ code: 0, out: '', err: '' })
    },
    60_000
  )
})
