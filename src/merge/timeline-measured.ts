/** Dates that measure what a sentence tells, or that are too loose to date it. */

/** "This year", "now", "today": when the report was written, not when something was. */
export function isVague(expression: string): boolean {
  return /^(?:now|today|tonight|currently|these days|this (?:year|month|week|season|quarter|summer|autumn|fall|winter|spring)|so far|(?:earlier|later) (?:this|in the))\b/i.test(
    expression
  )
}
