/**
 * The user's own git, on a short lead: fixed arguments, no hooks, no watchers, no question at a terminal, no editor. What
 * it says comes back without the secrets that stand in addresses.
 */
import { execFile } from 'node:child_process'
import { withoutSecrets } from './secrets.js'

/** Git in one folder: resolves to what it printed. */
export type Git = (args: readonly string[], options?: GitCall) => Promise<string>

export interface GitCall {
  /** For its standard input. */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds after which it is ended. */
  readonly timeout?: number
  /** What it prints; `latin1`: a sign a byte. */
  readonly encoding?: 'utf8' | 'latin1'
  /** Told the number of its process as soon as there is one. */
  readonly started?: (process: number) => void
}

/** Git said no: `message` is its own words, without secrets. */
export class GitTrouble extends Error {
  override readonly name = 'GitTrouble'
  readonly isTimeout: boolean
  /** All that it said, on both ways, without secrets. */
  readonly said: string

  constructor(said: string, isTimeout: boolean, cause: unknown) {
    super(firstWords(said), { cause })
    this.said = said
    this.isTimeout = isTimeout
  }
}

/** What the user's configuration says that matters here. */
export interface GitSettings {
  /** How it starts ssh; `null`: as git does. */
  readonly sshCommand: string | null
  /** Keys of filters (`filter.lfs.clean`): programs that git starts even to look at a file. They are not run. */
  readonly filters: readonly string[]
}

const plain: GitSettings = { sshCommand: null, filters: [] }

/** Git in a folder. */
export function gitIn(folder: string, settings = plain): Git {
  const env = { ...environment(settings.sshCommand), ...withoutFilters(settings.filters) }
  return (args, { input, env: more = {}, timeout = 60_000, encoding = 'utf8', started } = {}) =>
    new Promise((done, fail) => {
      const options = { cwd: folder, env: { ...env, ...more }, maxBuffer: 1 << 29, timeout, encoding }
      const child = execFile('git', [...fixed, ...args], options, (error, out, err) => {
        if (error === null) return done(out)
        const missing = 'code' in error && error.code === 'ENOENT'
        const said = missing ? 'git is not installed, or the folder is not there' : withoutSecrets(`${err}\n${out}`)
        fail(new GitTrouble(said.trim() === '' ? error.message : said, error.killed === true, error))
      })
      if (child.pid !== undefined) started?.(child.pid)
      // Git may end before it has read all; what it says then is the trouble, not the pipe.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input ?? '')
    })
}

/** Before every command. Hooks and watchers are programs of the repository; a nightly run starts none of them. */
const fixed = [
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'maintenance.auto=false'],
  ...['-c', 'submodule.recurse=false'],
  ...['-c', 'i18n.commitEncoding=UTF-8'],
  '--no-pager',
  '--literal-pathspecs'
] as const

/** The user's environment without what would lead git elsewhere or make it talk, and with every question answered by no. */
function environment(sshCommand: string | null): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_(?!SSL_|SSH|CONFIG_|PROXY_|HTTP_)/.test(name))
  const ssh = process.env['GIT_SSH_COMMAND'] ?? sshCommand ?? 'ssh'
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
    GIT_EDITOR: ':',
    GIT_OPTIONAL_LOCKS: '0',
    ...(process.env['GIT_SSH'] === undefined || sshCommand !== null
      ? { GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes -o ConnectTimeout=20` }
      : {})
  }
}

/** Configuration by the environment: a filter's name may hold any sign. */
function withoutFilters(keys: readonly string[]): Record<string, string> {
  const from = Number(process.env['GIT_CONFIG_COUNT'] ?? 0) || 0
  const rows = keys.map((key, index) => [
    [`GIT_CONFIG_KEY_${from + index}`, key] as const,
    [`GIT_CONFIG_VALUE_${from + index}`, key.endsWith('.required') ? 'false' : ''] as const
  ])
  return keys.length === 0 ? {} : { ...Object.fromEntries(rows.flat()), GIT_CONFIG_COUNT: String(from + keys.length) }
}

/** The line that says why: a full disk, a rejection with its reason, else what is fatal, else the first. */
function firstWords(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.replace(/\t+/g, ' ').trim())
    .filter((line) => line !== '')
  const found =
    lines.find((line) => /No space left on device|Disk quota exceeded/.test(line))
    ?? lines.find((line) => /^!.*\[(?:remote )?rejected\]/.test(line))
    ?? lines.find((line) => /^(?:fatal|error): /.test(line))
    ?? lines[0]
    ?? 'git failed'
  const words = found.replace(/^(?:fatal|error|!): ?/, '').replace(/^! /, '')
  return words.length > 300 ? `${words.slice(0, 299)}…` : words
}
