/** What `doctor` looks at: the environment of a night, one check a row. Nothing is sent, written or committed. */
import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Settings } from '../config.js'
import { smtpPassword, type Config } from './config.js'
import { hasFailed } from '../night/health.js'
import { badInputLine } from '../night/notices.js'
import { plural } from '../render/words.js'
import { nameOf, readSources } from './night-sources.js'
import { checkedTemplates } from './own-templates.js'
import { messageOf } from './write.js'

/** One thing that a night needs. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  /** What was found, and where it is wrong what to do. */
  readonly message: string
}

type Examine = (config: Config) => Promise<string | readonly Check[]>

/** Each says what it found, or throws what is wrong. */
const examinations: Readonly<Record<string, Examine>> = {
  Node: () => Promise.resolve(nodeVersion()),
  clock: () => Promise.resolve(clock()),
  output: ({ settings }) => writable(settings.output),
  state: ({ settings }) => state(settings),
  templates: async ({ settings }) => {
    await checkedTemplates(settings.templates ?? null)
    return settings.templates === undefined ? 'the built-in ones' : `${settings.templates} over the built-in ones`
  },
  sources,
  git: ({ settings }) => git(settings),
  mail: ({ settings }) => mail(settings)
}

/** Every check, in the order of the table. */
export async function checksOf(config: Config): Promise<readonly Check[]> {
  const checks: Check[] = []
  for (const [name, examine] of Object.entries(examinations)) {
    try {
      const found = await examine(config)
      if (typeof found === 'string') checks.push({ name, ok: true, message: found })
      else checks.push(...found)
    } catch (error) {
      checks.push({ name, ok: false, message: messageOf(error) })
    }
  }
  return checks
}

function nodeVersion(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isEnough = major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)
  if (!isEnough) throw new Error(`${process.version} is too old; install 20.19, 22.13, 24 or later`)
  return process.version
}

/** A clock that was never set says 1970; one that is years ahead has every article old. */
function clock(): string {
  const now = new Date()
  const year = now.getUTCFullYear()
  if (year < 2025 || year > 2100) throw new Error(`it says ${now.toISOString()}; set it`)
  return now.toISOString()
}

/** Bytes; a night of a thousand articles takes a tenth. */
const roomForNights = 200 * 1024 * 1024

async function writable(folder: string): Promise<string> {
  const there = await nearestFolder(folder)
  await access(there, constants.W_OK).catch(() => {
    throw new Error(`${there} cannot be written; check its permissions`)
  })
  const { bavail, bsize } = await statfs(there)
  const free = Math.round((bavail * bsize) / (1024 * 1024))
  if (bavail * bsize < roomForNights)
    throw new Error(`only ${free} MiB are free on the disk of ${there}; free some space`)
  return `${folder}, ${free} MiB free`
}

async function nearestFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory()) return folder
  if (found) throw new Error(`${folder} is no folder; move it away`)
  return nearestFolder(path.dirname(folder))
}

async function state({ state: folder }: Settings): Promise<string> {
  const room = await writable(folder)
  const file = path.join(folder, 'state.db')
  if (!(await stat(file).catch(() => null))) return `${room}; nothing is remembered yet`
  const { openStore } = await import('./store/store.js')
  const store = openStore(file)
  try {
    return `${room}; ${plural(store.articleCount(), 'article')} and ${plural(store.editions().length, 'edition')} remembered`
  } finally {
    store.close()
  }
}

/** Each source is read once, as a night would read it, and nothing is kept of it. */
async function sources({ settings, folder }: Config): Promise<readonly Check[]> {
  const { allow, contact, pause } = settings.fetch
  const readings = await readSources(settings.sources, {
    folder,
    stampOf: () => null,
    requestOf: (address) => ({ address, etag: null, lastModified: null }),
    fetch: { allow: new Set(allow.map((one) => one.toLowerCase())), contact: contact ?? null, pause }
  })
  const read = readings.map((reading): Check => {
    const [first] = reading.bad
    const count = reading.files.reduce((sum, { articles }) => sum + articles.length, 0)
    const found = plural(count, 'article')
    const trouble = first === undefined ? '' : `; ${reading.bad.length} could not be used: ${badInputLine(first)}`
    return { name: `source ${reading.source}`, ok: !hasFailed(reading), message: `${found}${trouble}` }
  })
  const paused = settings.sources.filter((source) => source.paused)
  return [...read, ...paused.map((source) => ({ name: `source ${nameOf(source)}`, ok: true, message: 'paused' }))]
}

async function git({ docs }: Settings): Promise<string> {
  if (docs === undefined) return 'nothing is published: there is no docs in the configuration'
  const { openRepository } = await import('./git/repository.js')
  await openRepository(docs.repo, docs.dir)
  return `${docs.repo} can take a commit`
}

/** Logs in and out; no mail is sent. */
async function mail(settings: Settings): Promise<string> {
  const { mail: given } = settings
  if (given === undefined) return 'nothing is sent: there is no mail in the configuration'
  const { recipientsOf } = await import('./mail/recipients.js')
  const count = (await recipientsOf(given)).length
  const to = plural(count, 'recipient')
  if (given.smtp === undefined) return `${to}, by ${given.sendmail ?? 'sendmail'}`
  const { openSmtp, patience } = await import('./mail/smtp.js')
  const { blankerOf } = await import('./mail/secrets.js')
  const password = await smtpPassword(settings)
  const blank = blankerOf(given.smtp.user ?? null, password)
  const opened = await openSmtp({ smtp: given.smtp, password, blank, patience: { ...patience, reply: 30_000 } })
  if (!('send' in opened)) throw new Error(opened.reply ?? `${given.smtp.host} cannot be used`)
  await opened.close()
  return `${to}, by ${given.smtp.host}:${given.smtp.port}`
}
