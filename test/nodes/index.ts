/**
 * The program on every Node that it is made for: `npm run nodes [-- --versions 20.19.0,22.13.0,24 --folders test/text]`.
 * Brings each Node as an npm package into a temporary folder, runs the unit tests of the core on it, builds the seeds and
 * every case in all formats, proves them, and compares the bytes with this Node's. Exits 1 where anything differs.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { sha256 } from '../../src/text/hash.js'

const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '20.19.0,22.13.0,24' },
    folders: {
      type: 'string',
      default: 'test/text,test/clean,test/extract,test/group,test/lexicon,test/merge,test/read,test/render,test/verify'
    }
  }
})

const root = path.resolve(import.meta.dirname, '../..')
const cli = path.join(root, 'dist/cli.js')
const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-nodes-'))
if (!existsSync(cli)) throw new Error('Build first: npm run build')

try {
  const expected = builtOn(process.execPath, 'this')
  let failed = 0
  for (const version of values.versions.split(',')) {
    const node = nodeOf(version)
    const isSame = builtOn(node, version) === expected
    const tests = testsOn(node)
    if (!isSame || tests.status !== 0) failed++
    const named = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
    console.log(`${named}: ${isSame ? 'the same bytes, proven' : 'OTHER BYTES'}; ${tests.said}`)
    if (tests.status !== 0) console.log(tests.output)
  }
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The executable of a version, out of the package that holds it for this machine. */
function nodeOf(version: string): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${version}`
  const wanted = `${name}@npm:node-${platform}-${process.arch}@${version}`
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--silent', wanted]
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm could not bring Node ${version}: ${stderr}`)
  return path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** One hash of all files that the seeds and the cases give, after `verify` has proven them. */
function builtOn(node: string, name: string): string {
  const cases = readdirSync(path.join(root, 'test/cases')).map((each) => path.join('test/cases', each, 'input'))
  const hashes = ['seeds', ...cases.filter((each) => existsSync(path.join(root, each)))].flatMap((input) => {
    const output = path.join(folder, name, input)
    const run = (...args: string[]) => spawnSync(node, [cli, ...args], { cwd: root, encoding: 'utf8' })
    run('build', input, '--format', 'md,html,txt,json,csv,rss', '-o', output)
    const { status, stderr } = run('verify', path.join(output, 'digest.json'))
    if (status !== 0) throw new Error(`${name}: ${input} is not proven: ${stderr}`)
    return readdirSync(output).map((file) => sha256(readFileSync(path.join(output, file), 'utf8')))
  })
  return sha256(hashes.join())
}

function testsOn(node: string): { readonly status: number | null; readonly said: string; readonly output: string } {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--reporter=dot', ...values.folders.split(',')]
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PATH: `${path.dirname(node)}${path.delimiter}${process.env['PATH'] ?? ''}`
  }
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8', env, maxBuffer: 1 << 26 })
  const [, said = 'no tests'] = /^ +Tests +(.{1,200})$/m.exec(stdout) ?? []
  return { status, said: `tests: ${said}`, output: `${stdout}\n${stderr}`.slice(-4000) }
}
