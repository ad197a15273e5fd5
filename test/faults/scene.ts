/** A whole desk for faults: sources, docs repository with a bare remote, mail server; and the built program run on it. */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type * as Library from '../../src/node.js'
import { openDatabase } from '../../src/io/store/database.js'
import type { RunReport } from '../../src/types.js'
import { run as git } from '../io/git/repositories.js'
import { filesUnder, floodText, strikeText } from '../support/night.js'
import { scriptedServer, type ScriptedServer } from '../support/smtp-script.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const library = new URL('../../dist/node.js', import.meta.url).href
const hook = new URL('./hook.js', import.meta.url).href

/** The long form is asked for by `npm run test:faults`. */
export const isLong = process.env['NIGHTDESK_FAULTS'] !== undefined

/** How one run of the program ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface Fault {
  /** Number of the step, from 1. */
  readonly at: number
  /** `kill`; `wait`: the step is done, and the kill comes from outside; else the code of a system's error. */
  readonly act: string
}

export interface Scene {
  readonly folder: string
  readonly at: (...names: readonly string[]) => string
  /** Runs the night of `date`, with a fault at one of its steps; `killAfter`: milliseconds until it is killed from outside. */
  readonly run: (date: string, options?: RunOptions) => Promise<Ended>
  /** The same night, plain, by the built library in this process: a rerun that costs no start of a program. */
  readonly runHere: (date: string) => Promise<Ended>
  /** Runs any command of the program in the desk's folder. */
  readonly type: (words: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ended>
  readonly close: () => void
}

export interface RunOptions {
  readonly fault?: Fault
  /** Milliseconds from its start until it is killed from outside; with a fault `wait` from that step. */
  readonly killAfter?: number
  /** All that it started is killed with it, as by a power cut; else git lives on for a moment, and its end is waited for. */
  readonly withChildren?: boolean
  /** Blocks of 512 bytes that a file may have at most (`ulimit -f`). */
  readonly blocks?: number
  /** File that gets a line for each step. */
  readonly log?: string
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Everything on a desk that two runs are compared by. */
export interface Outcome extends Published {
  /** What is remembered: articles, how far each night came, what became of each mail. */
  readonly memory: readonly string[]
  /** Files beside the state, and in git's folders what a killed program leaves. */
  readonly left: readonly string[]
}

/** What readers have. */
export interface Published {
  readonly output: Readonly<Record<string, string>>
  /** The docs repository's last commit: its id stands for every byte and every commit before it. The same at the remote. */
  readonly commit: string
  readonly remote: string
  readonly status: string
}

export const first = '2025-11-04'
export const second = '2025-11-05'

export interface Ground {
  readonly server: ScriptedServer
  /** A desk as it stands after the first night, with fresh articles for the second. */
  readonly scene: (folder?: string) => Scene
  readonly close: () => Promise<void>
}

/** The first night is done once; every scene is a copy of it. */
export async function openGround(): Promise<Ground> {
  const server = await scriptedServer([])
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-faults-'))
  const model = path.join(folder, 'model')
  buildModel(model, server.port)
  const night = await runIn(model, first)
  if (night.code !== 0) throw new Error(`The first night ended with ${night.code}: ${night.err}`)
  writeFileSync(path.join(model, 'in', 'strike.txt'), strikeText)
  writeFileSync(path.join(model, 'in', 'flood-2.txt'), laterFlood)
  let count = 0
  return {
    server,
    scene: (given) => {
      const copy = given ?? path.join(folder, `scene-${++count}`)
      cpSync(model, copy, { recursive: true, preserveTimestamps: true })
      git(path.join(copy, 'docs'), ['remote', 'set-url', 'origin', path.join(copy, 'remote.git')])
      return sceneIn(copy)
    },
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

const laterFlood = `Water falls in Brenning

The river Orla fell by 2.1 metres in Brenning on Tuesday, and the first 90 people went back to their homes.

"The worst is over," said Mayor Ida Lund.
`

function buildModel(folder: string, port: number): void {
  for (const name of ['in', 'tmp']) mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, 'in', 'flood.txt'), floodText)
  git(folder, ['init', '-q', '--bare', '-b', 'main', 'remote.git'])
  git(folder, ['clone', '-q', 'remote.git', 'docs'])
  const docs = path.join(folder, 'docs')
  git(docs, ['checkout', '-q', '-b', 'main'])
  writeFileSync(path.join(docs, 'readme.md'), 'Docs.\n')
  git(docs, ['add', '.'])
  git(docs, ['commit', '-q', '-m', 'begin'])
  git(docs, ['push', '-q', '-u', 'origin', 'main'])
  writeFileSync(path.join(folder, 'nightdesk.yaml'), configOf(port))
}

function configOf(port: number): string {
  return `sources: [{path: in}]
docs: {repo: docs}
mail:
  from: desk@example.org
  to: [ann@example.org, ben@example.org]
  retry: {after: 0s}
  smtp: {host: 127.0.0.1, port: ${port}, security: none}
`
}

function sceneIn(folder: string): Scene {
  return {
    folder,
    at: (...names) => path.join(folder, ...names),
    run: (date, options) => runIn(folder, date, options),
    type: (words, env = {}) =>
      endOf(
        spawn(process.execPath, [cli, ...words], {
          cwd: folder,
          env: { ...environmentOf({ env }), TMPDIR: path.join(folder, 'tmp') }
        })
      ),
    runHere: (date) => runHere(folder, date),
    close: () => rmSync(folder, { recursive: true, force: true })
  }
}

async function runHere(folder: string, date: string): Promise<Ended> {
  Object.assign(process.env, ownGit)
  const { loadConfig, nodeWorld, run } = (await import(library)) as typeof Library
  const said: string[] = []
  const say = (level: string, line: string) => void (['alert', 'warning'].includes(level) && said.push(line))
  const config = await loadConfig(path.join(folder, 'nightdesk.yaml'), {})
  const report = await run(config, nodeWorld({ say, signal: new AbortController().signal }), { date })
  return { code: report.exitCode, signal: null, out: JSON.stringify(report), err: said.join('\n') }
}

/** A process that does one night after another, each with a fault at one of its steps. */
export interface Warm {
  /** `log`: file that gets a line for each step. */
  readonly run: (scene: Scene, date: string, fault?: Fault | null, log?: string) => Promise<Ended>
  readonly close: () => void
}

export async function openWarm(): Promise<Warm> {
  const child = fork(fileURLToPath(new URL('./warm.js', import.meta.url)), { env: { ...process.env, ...ownGit } })
  const answer = () =>
    new Promise<unknown>((done, fail) => {
      child.once('message', done)
      child.once('exit', (code, signal) => fail(new Error(`The process ended: ${code ?? ''} ${signal ?? ''}`)))
    }).finally(() => child.removeAllListeners())
  await answer()
  return {
    run: async ({ folder }, date, fault, log) => {
      child.send({ folder, date, fault, log })
      return (await answer()) as Ended
    },
    close: () => void child.kill()
  }
}

/** The user's git without what this machine's is told. */
const ownGit = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }

async function runIn(folder: string, date: string, options: RunOptions = {}): Promise<Ended> {
  const { fault, killAfter, log, flags = [], withChildren = false } = options
  const hooked = fault !== undefined || log !== undefined ? ['--import', hook] : []
  const config = path.join(folder, 'nightdesk.yaml')
  const words = [process.execPath, ...hooked, cli, 'run', '--config', config, '--date', date, '--json', ...flags]
  const limited =
    options.blocks === undefined ? words : ['sh', '-c', `ulimit -f ${options.blocks}; exec "$@"`, 'sh', ...words]
  const [command = '', ...rest] = limited
  const child = spawn(command, rest, {
    env: { ...environmentOf(options), TMPDIR: path.join(folder, 'tmp') },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true
  })
  const group = child.pid ?? 0
  let timer: NodeJS.Timeout | undefined
  const later = () => {
    timer = setTimeout(() => process.kill(withChildren ? -group : group, 'SIGKILL'), killAfter)
  }
  if (killAfter !== undefined && fault?.act !== 'wait') later()
  child.stdio[3]?.once('data', later)
  child.once('exit', () => clearTimeout(timer))
  const ended = await endOf(child)
  clearTimeout(timer)
  await goneOf(group)
  return ended
}

function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    let [out, err] = ['', '']
    child.stdout?.on('data', (words: Buffer) => (out += words.toString()))
    child.stderr?.on('data', (words: Buffer) => (err += words.toString()))
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
}

function environmentOf({ fault, log, env = {} }: RunOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...ownGit,
    ...env,
    ...(fault ? { FAULT_AT: String(fault.at), FAULT_DO: fault.act } : {}),
    ...(log === undefined ? {} : { FAULT_LOG: log })
  }
}

/** Waits until no process of a group is at work, three seconds at most; one that has ended but that nobody asked about is gone. */
async function goneOf(group: number): Promise<void> {
  for (let turn = 0; turn < 300 && isAtWork(group); turn++) await sleep(10)
}

function isAtWork(group: number): boolean {
  try {
    process.kill(-group, 0)
  } catch {
    return false
  }
  if (process.platform !== 'linux') return true
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return numbers.some((number) => new RegExp(`^\\d+ \\(.*\\) [^ZX] \\d+ ${group} `).test(statOf(number)))
}

/** What Linux says of a process: its number, name, state, parent and group, among others. */
function statOf(number: string): string {
  try {
    return readFileSync(`/proc/${number}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/** All that a night leaves behind. */
export function outcomeOf(scene: Scene): Outcome {
  return { ...publishedOf(scene), memory: memoryOf(scene.at('.nightdesk', 'state.db')), left: leftIn(scene) }
}

export function publishedOf(scene: Scene): Published {
  const docs = scene.at('docs')
  return {
    output: filesUnder(scene.at('out')),
    commit: git(docs, ['rev-parse', 'HEAD']).trim(),
    remote: git(scene.at('remote.git'), ['rev-parse', 'main']).trim(),
    status: git(docs, ['status', '--porcelain']).trim()
  }
}

function memoryOf(file: string): readonly string[] {
  const database = openDatabase(file)
  const rows = remembered.flatMap((sql) => database.rows(sql).map((row) => JSON.stringify(row)))
  database.close()
  return rows
}

const remembered = [
  'SELECT edition, sha256, words FROM articles ORDER BY edition, sha256',
  'SELECT date, reading, written, published, posted, paths FROM dates ORDER BY date',
  'SELECT date, id, recovered FROM editions ORDER BY date',
  'SELECT story, date, change FROM nights ORDER BY story, date',
  'SELECT edition, recipient, state, message_id FROM deliveries ORDER BY edition, recipient'
]

function leftIn(scene: Scene): readonly string[] {
  const names = (folder: string) => readdirSync(scene.at(folder), { recursive: true }).map(String)
  const known = new Set(['state.db', 'lock'])
  const state = names('.nightdesk').filter((name) => !known.has(name))
  const locks = ['docs/.git', 'remote.git'].flatMap((folder) => names(folder).filter((name) => name.endsWith('.lock')))
  return [...state, ...locks, ...names('tmp')]
}

/** Which share of a long series is asked for: `NIGHTDESK_FAULTS_PART=2/4`; all of it without. */
const [part = 1, parts = 1] = (process.env['NIGHTDESK_FAULTS_PART'] ?? '1/1').split('/').map(Number)

/** This part's share of a series. */
export function share<Each>(all: readonly Each[]): readonly Each[] {
  return all.filter((_, index) => index % parts === part - 1)
}

/** How many grounds a long series is done on at once. */
export const lanes = isLong ? Number(process.env['NIGHTDESK_FAULTS_LANES'] ?? 2) : 1

/** Does the work for each, as many at a time as there are grounds, each on one of them; what failed is said at once, and given. */
export async function onGrounds<Place, Each>(
  grounds: readonly Place[],
  all: readonly Each[],
  work: (ground: Place, one: Each, index: number) => Promise<void>
): Promise<readonly string[]> {
  const queue = [...all.entries()]
  const failures: string[] = []
  const lane = async (ground: Place) => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, one] = next
      await work(ground, one, index).catch((error: unknown) => {
        failures.push(error instanceof Error ? error.message : String(error))
        console.log(`FAILED: ${failures.at(-1) ?? ''}`)
      })
      if (isLong && index % 50 === 49) console.log(`${index + 1} of ${all.length}`)
    }
  }
  await Promise.all(grounds.map(lane))
  return failures
}

/** The report of a run. */
export function reportIn({ out }: Ended): RunReport {
  return JSON.parse(out) as RunReport
}

/** Lines of a log of steps. */
export function stepsIn(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n')
}
