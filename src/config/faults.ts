/** What is wrong with a configuration, a line a fault: `FILE:LINE: key.path: what is wrong; what to write`. */
import type { z } from 'zod'
import { keyAt, namesUnder, pathInWords } from './keys.js'
import { likelyOf } from './likely.js'

/** Where a value was written: `nightdesk.yaml:4`, or the name of a variable. */
export type PlaceOf = (path: readonly PropertyKey[]) => string

/** Keys that may hold a secret: their values are never repeated. */
const secret = /pass|secret|token/i

/** All faults of one reading, in the order of the file's keys as zod tells them, each told once. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], placeOf: PlaceOf): readonly string[] {
  // A rule over a whole group says nothing new where the group itself is wrong.
  const slips = new Set(issues.filter(({ code }) => code !== 'custom').map(({ path }) => pathInWords(path)))
  const told = issues
    .filter(({ code, path }) => !(code === 'custom' && slips.has(pathInWords(path))))
    .flatMap((issue) => linesOf(issue, placeOf))
  return [...new Set(told)]
}

function linesOf(issue: z.core.$ZodIssue, placeOf: PlaceOf): string[] {
  if (issue.code !== 'unrecognized_keys')
    return [`${placeOf(issue.path)}: ${pathInWords(issue.path)}: ${wordsOf(issue)}`]
  return issue.keys.map((name) => {
    const path = [...issue.path, name]
    return `${placeOf(path)}: ${pathInWords(path)}: ${unknownKey(name, issue.path)}`
  })
}

function unknownKey(name: string, under: readonly PropertyKey[]): string {
  if (secret.test(name) && pathInWords(under).startsWith('mail')) {
    return 'a password does not stand in the file; write passwordFile, or set NIGHTDESK_SMTP_PASSWORD'
  }
  const known = namesUnder(under)
  const likely = likelyOf(name, known)
  const mend = likely === null ? `write one of ${known.join(', ')}` : `did you mean "${likely}"?`
  return `there is no such key; ${mend}`
}

function wordsOf(issue: z.core.$ZodIssue): string {
  return `${wrongOf(issue)}; ${mendOf(issue)}`
}

function wrongOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return isMissing(issue) ? 'is missing' : `is no ${kinds[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `is none of ${issue.values.join(', ')}`
  return issue.message
}

/** Without its input at hand, zod says in words that nothing was there. */
function isMissing({ message }: z.core.$ZodIssue): boolean {
  return message.endsWith('received undefined')
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'whole number',
  int: 'whole number',
  boolean: 'true or false',
  array: 'list',
  object: 'group of keys'
}

function mendOf({ path }: z.core.$ZodIssue): string {
  for (let end = path.length; end > 0; end--) {
    const key = keyAt(path.slice(0, end))
    if (key) return `write ${key.example.replace(/^- /, '')}`
  }
  return 'write keys and values, such as sources: [{path: in}]'
}
