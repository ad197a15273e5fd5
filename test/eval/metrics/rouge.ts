/** ROUGE F1 as ../shared/eval/README.md has it: lower-cased `[a-z0-9]+`, Porter stems of words over three letters. */
import { stemOf } from '../../../src/text/stems.js'

export interface Rouge {
  readonly one: number
  readonly two: number
  readonly longest: number
}

/** ROUGE-1, ROUGE-2 and ROUGE-L (on the flat text) of `ours` against `gold`, as F1 from 0 to 1. */
export function rougeOf(ours: string, gold: string): Rouge {
  const [a, b] = [tokensOf(ours), tokensOf(gold)]
  return {
    one: f1Of(sharedIn(a, b), a.length, b.length),
    two: f1Of(sharedIn(pairsOf(a), pairsOf(b)), a.length - 1, b.length - 1),
    longest: f1Of(longestIn(a, b), a.length, b.length)
  }
}

/** The first `limit` words of a text, words being what white space parts. */
export function firstWordsOf(text: string, limit: number): string {
  return text.split(/\s+/).filter(Boolean).slice(0, limit).join(' ')
}

export function tokensOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? stemOf(word) : word))
}

function pairsOf(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`)
}

/** How many of `a` stand in `b`, each no oftener than it stands there. */
function sharedIn(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const one of b) counts.set(one, (counts.get(one) ?? 0) + 1)
  let shared = 0
  for (const one of a) {
    const left = counts.get(one) ?? 0
    if (left === 0) continue
    shared++
    counts.set(one, left - 1)
  }
  return shared
}

/** Length of the longest common subsequence. */
function longestIn(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1)
  for (const one of a) {
    const row = new Uint16Array(b.length + 1)
    b.forEach((other, at) => (row[at + 1] = one === other ? before[at]! + 1 : Math.max(row[at]!, before[at + 1]!)))
    before = row
  }
  return before[b.length]!
}

function f1Of(shared: number, ours: number, gold: number): number {
  if (shared === 0) return 0
  const [precision, recall] = [shared / ours, shared / gold]
  return (2 * precision * recall) / (precision + recall)
}
