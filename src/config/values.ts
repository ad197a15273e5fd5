/** The kinds of value that a configuration holds beyond texts and numbers, each with what is wrong in words. */
import { z } from 'zod'
import { durationIn } from './durations.js'

/** A text of one line that is not empty. */
export const line = z
  .string()
  .trim()
  .min(1, { error: 'is empty' })
  .max(500, { error: 'is longer than 500 characters' })
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, { error: 'holds a line break or a control character' })

/** A duration, in milliseconds. */
export const duration = z.string().transform((written, context) => {
  const value = durationIn(written)
  if (value !== null) return value
  context.addIssue({
    code: 'custom',
    message: `"${written.slice(0, 40)}" is no time; write a number and s, m, h, d or w`
  })
  return z.NEVER
})

/** A whole number from 1. */
export const count = z.int({ error: 'is no whole number' }).min(1, { error: 'is less than 1' })

/** A path that may be relative. */
export const path = line.refine((words) => !words.includes('\0'), { error: 'is no path' })

export const timezone = line.refine(isTimezone, { error: 'is no time zone that is known' })

export const language = line.refine(isLanguage, { error: 'is no language tag' })

/** `ann@example.org` or `Ann Example <ann@example.org>`. */
export const mailbox = line.refine((words) => addressIn(words) !== null, { error: 'is no mail address' })

/** A `mailto:` or `https:` address. */
export const wayOut = line.refine(isWayOut, { error: 'is neither a mailto: nor an https: address' })

export const webAddress = line.refine(isWebAddress, { error: 'is no http or https address' })

/** Whether an address holds neither name nor password. */
export function hasNoLogin(words: string): boolean {
  return !/^https?:\/\/[^/?#\s]{0,2000}@/i.test(words)
}

export const hostAndPort = line.refine((words) => /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9.-]{1,253}):\d{1,5}$/i.test(words), {
  error: 'is no host:port'
})

/** A name of the form of a host name: letters, digits, hyphens, dots. */
export const hostName = line.refine((words) => /^[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,19}\.?$/i.test(words), {
  error: 'is no host name'
})

/** The bare address of a mailbox, `null` where it is none. By the letter of what servers take, not of all that RFC 5322 allows. */
export function addressIn(mailbox: string): string | null {
  const bare = /<([^<>]{1,320})>$/.exec(mailbox)?.[1] ?? mailbox
  return /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,255}$/u.test(bare) ? bare : null
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isWayOut(words: string): boolean {
  const address = /^mailto:([^?]{3,320})(?:\?.{0,300})?$/i.exec(words)?.[1]
  return address === undefined ? /^https:/i.test(words) && isWebAddress(words) : addressIn(address) !== null
}

function isWebAddress(words: string): boolean {
  try {
    return /^https?:$/.test(new URL(words).protocol)
  } catch {
    return false
  }
}
