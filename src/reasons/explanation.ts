/** What `explain` answers with. */
import type { Span } from '../types.js'

export type ExplanationKind =
  | 'edition'
  | 'story'
  | 'keyPoint'
  | 'figure'
  | 'quote'
  | 'timeline'
  | 'person'
  | 'difference'
  | 'article'
  | 'sentence'
  | 'notice'
  | 'change'

export interface Explanation {
  readonly id: string
  readonly kind: ExplanationKind
  /** Reasons in words, the weightiest first. */
  readonly why: readonly string[]
  readonly evidence: readonly Span[]
}
