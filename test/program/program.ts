/** The built program, run as a user runs it. */
import { spawnSync } from 'node:child_process'
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
