/** A whole desk for faults: sources, docs repository with a bare remote, mail server; and the built program run on it. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunReport } from '../../src/types.js'
import { run as git } from '../io/git/repositories.js'
import { filesUnder, floodText, strikeText } from '../support/night.js'
import { scriptedServer, type ScriptedServer } from '../support/smtp-script.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
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
  readonly at: number
  readonly act: string
}

export interface Scene {
  readonly folder: string
  readonly at: (...names: readonly string[]) => string
  /** Runs the night of `date`, with a fault at one of its steps; `killAfter`: milliseconds until it is killed from outside. */
  readonly run: (date: string, options?: RunOptions) => Promise<Ended>
  readonly close: () => void
}

export interface RunOptions {
  readonly fault?: Fault
  readonly killAfter?: number
  /** File that gets a line for each step. */
  readonly log?: string
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Everything on a desk that two runs are compared by. */
export interface Outcome {
  readonly output: Readonly<Record<string, string>>
  /** The tree of the docs repository's last commit, and how many commits there are; the same at the remote. */
  readonly tree: string
  readonly commits: string
  readonly remote: string
  readonly status: string
}

export const first = '2025-11-04'
export const second = '2025-11-05'

export interface Ground {
  readonly server: ScriptedServer
  /** A desk as it stands after the first night, with fresh articles for the second. */
  readonly scene: () => Scene
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
    scene: () => {
      const copy = path.join(folder, `scene-${++count}`)
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
  mkdirSync(path.join(folder, 'in'), { recursive: true })
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
    close: () => rmSync(folder, { recursive: true, force: true })
  }
}

function runIn(folder: string, date: string, options: RunOptions = {}): Promise<Ended> {
  const { fault, killAfter, log, flags = [], env = {} } = options
  const hooked = fault !== undefined || log !== undefined
  const child = spawn(
    process.execPath,
    [
      ...(hooked ? ['--import', hook] : []),
      cli,
      'run',
      '--config',
      path.join(folder, 'nightdesk.yaml'),
      '--date',
      date,
      '--json',
      ...flags
    ],
    {
      env: {
        ...process.env,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...env,
        ...(fault ? { FAULT_AT: String(fault.at), FAULT_DO: fault.act } : {}),
        ...(log === undefined ? {} : { FAULT_LOG: log })
      }
    }
  )
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve) => {
    let [out, err] = ['', '']
    child.stdout.on('data', (words: Buffer) => (out += words.toString()))
    child.stderr.on('data', (words: Buffer) => (err += words.toString()))
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
}

/** All that a night leaves behind. */
export function outcomeOf(scene: Scene): Outcome {
  const docs = scene.at('docs')
  return {
    output: filesUnder(scene.at('out')),
    tree: git(docs, ['rev-parse', 'HEAD^{tree}']).trim(),
    commits: git(docs, ['rev-list', '--count', 'HEAD']).trim(),
    remote: git(scene.at('remote.git'), ['rev-parse', 'main^{tree}']).trim(),
    status: git(docs, ['status', '--porcelain']).trim()
  }
}

/** The report of a run. */
export function reportIn({ out }: Ended): RunReport {
  return JSON.parse(out) as RunReport
}

/** Lines of a log of steps. */
export function stepsIn(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n')
}
