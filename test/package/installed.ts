/** The package as others get it: packed, and unpacked in a folder of its own beside what it depends on. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

export interface Installed {
  /** The tarball. */
  readonly tarball: string
  /** A folder of another project, with `node_modules/nightdesk` and the dependencies that the lock file gives users. */
  readonly folder: string
  readonly remove: () => void
}

/**
 * Packs the built program and unpacks it elsewhere. The dependencies are those of the lock file that are not for
 * development, linked from this clone: nothing is downloaded, and a dependency that package.json forgets is missing.
 */
export function installed(): Installed {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-package-'))
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: readyToPack(folder),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const [first] = JSON.parse(packed) as readonly [{ readonly filename: string }]
  const tarball = path.join(folder, first.filename)
  const home = path.join(folder, 'node_modules', 'nightdesk')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', home])
  for (const name of dependenciesOfUsers()) linkInto(folder, name)
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n')
  return { tarball, folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A copy of what is built, as the last step before packing leaves it. */
function readyToPack(folder: string): string {
  const copy = path.join(folder, 'built')
  for (const name of ['dist', 'templates', 'systemd', 'README.md', 'CHANGELOG.md', 'LICENSE', 'package.json'])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true })
  execFileSync(process.execPath, [path.join(root, 'package-slim.js')], { cwd: copy })
  return copy
}

/** Names of the packages at the top of `node_modules` that `npm install nightdesk` would bring. */
function dependenciesOfUsers(): string[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
  }
  return Object.entries(lock.packages).flatMap(([place, { dev }]) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1]
    return name === undefined || dev === true ? [] : [name]
  })
}

/** Links a package of this clone into another project; an optional one that is not here is not there either. */
export function linkInto(folder: string, name: string): void {
  const from = path.join(root, 'node_modules', name)
  const to = path.join(folder, 'node_modules', name)
  if (!existsSync(from) || existsSync(to)) return
  mkdirSync(path.dirname(to), { recursive: true })
  symlinkSync(from, to)
}

/** Runs a program of `node_modules` of this clone, or a file, with this Node. */
export function run(cwd: string, file: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}
