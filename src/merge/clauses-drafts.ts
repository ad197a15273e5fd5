/** What a clause is, and as it is while its sentence is read. */
import type { Verb } from './clauses-tokens.js'

/**
 * `content`: what is said or known; `relative`, `aside`: about a thing, without and with a comma; `time`: when, as, while;
 * `order`: after, before, since, until, once; `reason`: because, if, although, whether; `gerund`: "after leaving";
 * `phrase`: "after the war"; `deed`: "for leaving"; `participle`, `apposed`: "a law passed in", ", passed in"; `acting`:
 * ", killing two"; `apposition`: ", a mayor since"; `brackets`: between brackets or dashes.
 */
export type ClauseKind =
  | 'main'
  | 'content'
  | 'relative'
  | 'aside'
  | 'time'
  | 'order'
  | 'reason'
  | 'gerund'
  | 'phrase'
  | 'deed'
  | 'participle'
  | 'apposed'
  | 'acting'
  | 'apposition'
  | 'brackets'

export interface Clause {
  readonly kind: ClauseKind
  /** The word that opens it; `''` for a main clause. */
  readonly opener: string
  /** The number of its first token. */
  readonly start: number
  readonly parent: Clause | null
  /** The first that tells something; `null` where none was found. */
  readonly verb: Verb | null
  /** All verbs that stand in it, in order: that of what is said stands behind that of saying. */
  readonly verbs: readonly Verb[]
}

/** A clause that is still open. */
export interface Draft extends Clause {
  parent: Draft | null
  verb: Verb | null
  verbs: Verb[]
  /** The verb may turn out to be a participle. */
  isSoft: boolean
  /** The number of the last token that joined something to it. */
  joinedAt: number
}

export function draftOf(kind: ClauseKind, opener: string, start: number, parent: Draft | null): Draft {
  return { kind, opener, start, parent, verb: null, verbs: [], isSoft: false, joinedAt: -1 }
}

/** Kinds that have no verb beside the word that opens them. */
export function isVerbless(kind: ClauseKind): boolean {
  return verbless.has(kind)
}

const verbless: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
  'gerund',
  'phrase',
  'deed',
  'participle',
  'apposed',
  'acting',
  'apposition',
  'brackets'
])

/** The nearest clause from `clause` on that has no verb yet; none behind brackets. */
export function waitingFrom(clause: Draft | null): Draft | null {
  for (let each = clause; each !== null; each = each.parent) {
    if (!isVerbless(each.kind) && each.verb === null) return each
    if (each.kind === 'brackets') return null
  }
  return null
}

/** The nearest clause from `clause` on whose verb may turn out to be a participle. */
export function softFrom(clause: Draft | null): Draft | null {
  for (let each = clause; each !== null; each = each.parent) if (each.isSoft) return each
  return null
}

export function depthOf(clause: Draft | null): number {
  let depth = 0
  for (let each = clause; each !== null; each = each.parent) depth++
  return depth
}
