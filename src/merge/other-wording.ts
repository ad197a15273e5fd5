/**
 * Two outlets' wordings of one remark: most words of the shorter stand in a stretch of the longer that is twice as long at
 * most, two of them side by side. A speech of some hundred words holds the small words of every remark.
 */
export function isOtherWording(longer: string, shorter: string): boolean {
  const words = shorter.split(' ')
  const others = longer.split(' ')
  const held = new Set(others)
  const needed = Math.max(2, otherWording * words.length)
  let left = words.length
  for (const word of words) if (!held.has(word) && --left < needed) return false
  const stretch = Math.max(2 * words.length, leastStretch)
  if (others.length > stretch && mostWithin(others, new Set(words), stretch) < otherWording * new Set(words).size)
    return false
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return pairs.some((pair) => isTelling(pair) && ` ${longer} `.includes(` ${pair} `)) || hasRun(words, ` ${longer} `)
}

/** From this share of its words up, in the order of the other, a form is another wording of it; below, another quote. */
const otherWording = 0.6

/** Words, in which a short remark may be told with more words round it. Judgement. */
const leastStretch = 20

/** How many of `words` stand at most in any `length` words in a row. */
function mostWithin(all: readonly string[], words: ReadonlySet<string>, length: number): number {
  const counts = new Map<string, number>()
  let most = 0
  for (const [at, word] of all.entries()) {
    if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    const gone = all[at - length]
    if (gone !== undefined && words.has(gone)) {
      const left = counts.get(gone)! - 1
      if (left > 0) counts.set(gone, left)
      else counts.delete(gone)
    }
    most = Math.max(most, counts.size)
  }
  return most
}

/** "Close the old mill for good": enough words in a row, however small. */
function hasRun(words: readonly string[], longer: string): boolean {
  return words.some(
    (_word, at) => at + longestRun <= words.length && longer.includes(` ${words.slice(at, at + longestRun).join(' ')} `)
  )
}

/** So many small words in a row are no chance. Judgement. */
const longestRun = 6

/** Two words that are not both small ones ("of the"). */
function isTelling(pair: string): boolean {
  return pair.split(' ').every((word) => word.length > 3)
}
