/** Proof of dates: each follows again from its expression and from what that was counted from. */
import { dateReadingsOf } from '../text/dates.js'
import { foldSpace } from '../text/spans.js'
import { failure, wordsAt, type Case, type Claim, type Failure } from './claims.js'
import type { AttributionEntry, TimelineEntry } from '../types.js'

/** The date of a timeline entry follows from its attribution. */
export function timelineFailures(proof: Case, entry: TimelineEntry): Failure[] {
  const wrong = entry.date === null ? null : dateFault(proof, entry, 'date', entry.date)
  return wrong === null ? [] : [failure(entry.id, 'date', wrong)]
}

/** What is wrong with `value`, worked out from the entries `as` of a claim's attribution; `null` where nothing is. */
export function dateFault(proof: Case, claim: Claim, as: 'date' | 'period', value: string): string | null {
  const entries = claim.attribution.filter((entry) => entry.as === as)
  if (entries.length === 0) {
    const words = wordsAt(proof, claim.evidence[0])
    return words !== null && holdsDate(words, value)
      ? null
      : `No entry of the attribution says where ${value} comes from`
  }
  const holds = entries.some(
    (expression) => expression.start !== null && readings(proof, expression, entries).has(value)
  )
  return holds ? null : `${value} does not follow from "${entries.map(({ name }) => name).join('", "')}"`
}

/** Every value that one expression can have: alone, or counted from any other of the entries. */
function readings(proof: Case, expression: AttributionEntry, entries: readonly AttributionEntry[]): Set<string> {
  const values = new Set(dateReadingsOf(expression.name, null))
  for (const from of entries) {
    if (from === expression) continue
    for (const reference of referencesOf(proof, from)) {
      for (const value of dateReadingsOf(expression.name, reference)) values.add(value)
    }
  }
  return values
}

/** What an entry that is counted from stands for: a field's value, or the readings of its own words. */
function referencesOf({ articles }: Case, { name, article, start }: AttributionEntry): readonly string[] {
  const publishedAt = articles.get(article)?.publishedAt ?? null
  if (start === null) return name === publishedAt ? [name] : []
  return [...dateReadingsOf(name, null), ...dateReadingsOf(name, publishedAt)]
}

/** Whether the words themselves hold the date in its ISO form, as a log or a table does. */
function holdsDate(words: string, value: string): boolean {
  return foldSpace(words).includes(value)
}
