/** `nightdesk preview`: the pages of a digest on a local address, loaded anew whenever a template changes. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { DigestError } from '../errors.js'
import { configName, loadConfig } from '../io/config.js'
import { mailOptions } from '../io/mail/deliver.js'
import { servePreview } from '../io/preview/server.js'
import { siteOf, type PreviewPlan } from '../io/preview/site.js'
import { loadTemplates } from '../io/templates.js'
import type { Terminal } from '../io/terminal.js'
import type { Digest } from '../types.js'
import { readDigest } from './digest-file.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'

export interface PreviewFlags {
  /** File of a digest; `null`: the latest edition of the configuration, or what `build` wrote. */
  readonly digest: string | null
  readonly config: string | null
  readonly templates: string | null
  /** `null`: the usual one, or any where that is taken. */
  readonly port: number | null
}

/** Serves until the program is ended. */
export async function preview(flags: PreviewFlags, terminal: Terminal): Promise<ExitCode> {
  const plan = await planOf(flags)
  const read = await readDigest(plan.file)
  if ('fault' in read) {
    terminal.say(`nightdesk: ${read.fault}; make a digest with nightdesk build, or name one`)
    return exitCode.nothingUsable
  }
  // A template with a slip is shown in its page; a folder that is not there would never show anything.
  if (plan.templates !== null && !existsSync(plan.templates)) await loadTemplates(plan.templates)
  const address = await served(plan, flags.port)
  terminal.print(`Preview of ${plan.file} on ${address}\n`)
  if (plan.templates === null) terminal.print('Name your templates with --templates to see them change as you write\n')
  return new Promise<never>(() => undefined)
}

async function planOf({ digest, config: given, templates }: PreviewFlags): Promise<PreviewPlan> {
  if (digest === '-') throw new UsageError('A preview reads its digest again and again; name a file')
  const hasConfig = given !== null || process.env['NIGHTDESK_CONFIG'] !== undefined || existsSync(configName)
  const settings = hasConfig ? (await loadConfig(given)).settings : null
  const file = digest ?? (settings === null ? path.join('out', 'digest.json') : await latestIn(settings.output))
  return {
    file,
    digest: () => digestIn(file),
    templates: templates ?? settings?.templates ?? null,
    mail: settings?.mail === undefined ? { link: null, subject: null, unsubscribe: [] } : mailOptions(settings.mail)
  }
}

/** The newest of the editions that the nights wrote. */
async function latestIn(output: string): Promise<string> {
  const folder = path.join(output, 'data')
  const names = await readdir(folder).catch(() => [])
  const latest = names
    .filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name))
    .toSorted()
    .at(-1)
  if (latest !== undefined) return path.join(folder, latest)
  throw new UsageError(`There is no edition under ${output}; make one with nightdesk run, or name a digest`)
}

async function digestIn(file: string): Promise<Digest> {
  const read = await readDigest(file)
  if ('fault' in read) throw new DigestError('bad-digest', read.fault)
  return read.digest
}

const usualPort = 8765

/** @throws UsageError where the port that was asked for is not to be had. */
async function served(plan: PreviewPlan, port: number | null): Promise<string> {
  const site = siteOf(plan)
  try {
    return await servePreview(site, port ?? usualPort)
  } catch (error) {
    if (port === null) return servePreview(site, 0)
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(`Port ${port} is not to be had (${code}); name another with --port, or 0 for any`)
  }
}
