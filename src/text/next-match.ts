/**
 * Where the next match of a pattern ends, from a place on and before a limit; -1 if none does. The last answer is kept, so
 * that a text of many parts without a match is searched once and not once from each part.
 *
 * @param pattern with the flag `g`; a match is looked for from any place on, so it must not look behind that place.
 */
export function nextMatch(pattern: RegExp): (text: string, from: number, limit: number) => number {
  let last = { text: '', from: 0, end: 0 }
  return (text, from, limit) => {
    if (last.text !== text || from < last.from || from >= last.end) {
      pattern.lastIndex = from
      last = { text, from, end: pattern.test(text) ? pattern.lastIndex : Infinity }
    }
    return last.end <= limit ? last.end : -1
  }
}
