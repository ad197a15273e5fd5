import type { BadInput, Notice } from '../types.js'

/** `FILE:LINE: what is wrong (rule)`. */
export function badInputLine({ source, line, rule, message }: BadInput): string {
  return `${source.replaceAll('\n', '\\n')}${line === null ? '' : `:${line}`}: ${message} (${rule})`
}

/** Bad input as the digest and the report of a run name it. */
export function badInputNotice(bad: BadInput): Notice {
  return noticeOf(badInputRule, badInputLine(bad))
}

export const badInputRule = 'bad-input'

/** A warning about no article. */
export function noticeOf(rule: string, message: string, severity: Notice['severity'] = 'warning'): Notice {
  return { severity, rule, message, article: null, start: null, end: null }
}
