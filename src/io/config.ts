/** Finds and reads `nightdesk.yaml`, and makes its paths whole: cron starts in the home folder, the file stands elsewhere. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parseConfig, type Parsed, type Settings } from '../config.js'
import { DigestError } from '../errors.js'
import type { Variables } from '../config/environment.js'
import { readRegular } from './regular.js'
import { messageOf } from './write.js'

/** A configuration that was read: settings whose paths are absolute, but for those of sources, which count from `folder`. */
export interface Config extends Parsed {
  readonly settings: Settings
  /** As errors print it. */
  readonly file: string
  /** Absolute: what relative paths count from. */
  readonly folder: string
}

/** The name that is looked for where none is given. */
export const configName = 'nightdesk.yaml'

/**
 * The configuration: `given`, else the one that `NIGHTDESK_CONFIG` names, else `nightdesk.yaml` in the current folder.
 *
 * @throws DigestError `bad-config` where there is none, or with all its faults.
 */
export async function loadConfig(given: string | null, variables: Variables = process.env): Promise<Config> {
  const file = given ?? variables['NIGHTDESK_CONFIG'] ?? configName
  const text = await textOf(file)
  const folder = path.dirname(path.resolve(file))
  const parsed = parseConfig(text, file, variables)
  const settings = withWholePaths(parsed.settings, (one) => path.resolve(folder, one))
  if (settings.templates !== undefined && !(await isFolder(settings.templates))) {
    const message = `${parsed.placeOf(['templates'])}: templates: there is no folder ${parsed.settings.templates}; make it, or take the key out`
    throw new DigestError('bad-config', message)
  }
  return { ...parsed, settings, file, folder }
}

/**
 * The password of the mail server: from `NIGHTDESK_SMTP_PASSWORD`, else out of the file that is named; `null` where
 * there is neither.
 *
 * @throws DigestError `bad-config` where the file cannot be read.
 */
export async function smtpPassword({ mail }: Settings, variables: Variables = process.env): Promise<string | null> {
  const file = mail?.smtp?.passwordFile
  const own = variables['NIGHTDESK_SMTP_PASSWORD']
  if (own !== undefined) return own
  if (file === undefined) return null
  try {
    return (await wordsOf(file)).replace(/\r?\n$/, '')
  } catch (cause) {
    const message = `mail.smtp.passwordFile: ${file} cannot be read (${messageOf(cause)}); check the path and its permissions`
    throw new DigestError('bad-config', message, { cause })
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await wordsOf(file)
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const message = missing
      ? `${file}: there is no configuration; run \`nightdesk init\`, or name one with --config`
      : `${file}: it cannot be read (${messageOf(cause)}); check the path and its permissions`
    throw new DigestError('bad-config', message, { cause })
  }
}

async function wordsOf(file: string): Promise<string> {
  const bytes = await readRegular(file, longest)
  if (bytes === null) throw new Error('it is larger than 1 MiB')
  return Buffer.from(bytes).toString('utf8')
}

/** Bytes of a configuration or a password; far more than anyone writes. */
const longest = 1 << 20

function withWholePaths(settings: Settings, whole: (path: string) => string): Settings {
  const { docs, mail, templates } = settings
  return {
    ...settings,
    output: whole(settings.output),
    state: whole(settings.state),
    templates: templates === undefined ? undefined : whole(templates),
    docs: docs === undefined ? undefined : { ...docs, repo: whole(docs.repo) },
    mail: mail === undefined ? undefined : withWholeMailPaths(mail, whole)
  }
}

type Mail = NonNullable<Settings['mail']>

function withWholeMailPaths(mail: Mail, whole: (path: string) => string): Mail {
  const { toFile, smtp, dkim, sendmail } = mail
  return {
    ...mail,
    toFile: toFile === undefined ? undefined : whole(toFile),
    // A bare name is looked up as the shell would.
    sendmail: sendmail?.includes('/') ? whole(sendmail) : sendmail,
    dkim: dkim === undefined ? undefined : { ...dkim, keyFile: whole(dkim.keyFile) },
    smtp: smtp?.passwordFile === undefined ? smtp : { ...smtp, passwordFile: whole(smtp.passwordFile) }
  }
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false
  )
}
