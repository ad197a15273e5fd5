/** The built program, run as a user runs it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'

/** The built program. */
export const cli = path.resolve(import.meta.dirname, '../../dist/cli.js')

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Call {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `nightdesk` with these arguments, to its end. */
export function nightdesk(args: readonly string[], { cwd, input, env }: Call = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: cwd ?? path.resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    ...(input === undefined ? {} : { input })
  })
  return { code: status, out: stdout, err: stderr }
}

const folders: string[] = []

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Runs `nightdesk` beside the test, so that a server in the test can answer it. */
export function nightdeskBeside(args: readonly string[], { cwd, env }: Omit<Call, 'input'> = {}): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, ...env } })
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (words: string) => (said.out += words))
    child.stderr.setEncoding('utf8').on('data', (words: string) => (said.err += words))
    child.on('close', (code) => {
      done({ code, ...said })
    })
  })
}
