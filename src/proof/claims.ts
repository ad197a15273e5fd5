/** What proving collects: each claim is a place in the digest and what is wrong there, or nothing. */
import type { AttributionEntry, Digest, DigestArticle, Evidence, Span } from '../types.js'

/** One line that is not borne out. */
export interface Failure {
  /** Id of the statement, article or page; the path in the JSON where there is no id. */
  readonly id: string
  /** Stable name of the check. */
  readonly rule: string
  readonly message: string
}

/** The digest with its articles at hand by id. */
export interface Case {
  readonly digest: Digest
  readonly articles: ReadonlyMap<string, DigestArticle>
}

/** A statement as the checks see it: what all kinds have in common. */
export interface Claim {
  readonly id: string
  readonly evidence: Evidence
  readonly attribution: readonly AttributionEntry[]
}

/** The words that a span holds, or `null` where there is no such place. */
export function wordsAt({ articles }: Case, span: Span): string | null {
  const article = articles.get(span.article)
  const whole = span.part === 'title' ? article?.title : article?.text
  if (whole === null || whole === undefined) return null
  return isPlace(span.start, span.end, whole.length) ? whole.slice(span.start, span.end) : null
}

/** Whether `start` and `end` are a stretch of at least one unit in a text of `length` units. */
export function isPlace(start: number, end: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length
}

/** The failure of one check. */
export function failure(id: string, rule: string, message: string): Failure {
  return { id, rule, message }
}
