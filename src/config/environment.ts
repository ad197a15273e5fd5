/** Values of the configuration that stand in variables: `NIGHTDESK_` and the key's path, `NIGHTDESK_MAIL_SMTP_HOST`. */
import { keys } from './keys.js'

/** A value that a variable gives, and the key that it stands for. */
export interface Given {
  readonly path: readonly string[]
  readonly name: string
  readonly value: unknown
}

export type Variables = Readonly<Record<string, string | undefined>>

/** What the environment gives, in the order of the keys. `limits.keyPoints` is read from `..._KEYPOINTS` and `..._KEY_POINTS`. */
export function givenIn(variables: Variables): readonly Given[] {
  return keys
    .filter(({ path }) => !path.includes('[]') && !groups.has(path))
    .flatMap(({ path }) => {
      const name = namesOf(path).find((candidate) => variables[candidate] !== undefined)
      if (name === undefined) return []
      return [{ path: path.split('.'), name, value: valueOf(path, variables[name] ?? '') }]
    })
}

/** Keys that hold other keys, or lists of groups: one variable cannot say them. */
const groups = new Set(
  keys
    .filter(({ path }) =>
      keys.some((other) => other.path.startsWith(`${path}.`) || other.path.startsWith(`${path}[].`))
    )
    .map(({ path }) => path)
)

/** The variables that a key is read from. */
export function namesOf(path: string): readonly string[] {
  const plain = path.replaceAll('.', '_')
  const apart = plain.replace(/[A-Z]/g, (letter) => `_${letter}`)
  return [...new Set([plain, apart])].map((name) => `NIGHTDESK_${name.toUpperCase()}`)
}

const lists = new Set(['formats', 'follow', 'mute', 'pin', 'fetch.allow', 'mail.to', 'mail.unsubscribe'])
const numbers = /^(?:limits\.\w{1,20}|memory\.\w{1,20}|mail\.smtp\.port|mail\.smtp\.rate|mail\.retry\.times)$/
const truths = new Set(['publishText', 'docs.push'])

function valueOf(path: string, written: string): unknown {
  if (lists.has(path))
    return written
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  if (numbers.test(path)) return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(written.trim()) ? Number(written) : written
  if (truths.has(path)) return { true: true, false: false }[written.trim().toLowerCase()] ?? written
  return written
}
