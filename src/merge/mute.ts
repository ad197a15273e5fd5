/** Says whether words hold a muted word or name: whole words, in any case. */
export function muteOf(mute: readonly string[]): (words: string) => boolean {
  const patterns = mute
    .map((word) => word.trim())
    .filter(Boolean)
    .map(wholeWords)
  return (words) => patterns.some((pattern) => pattern.test(words))
}

function wholeWords(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s{1,4}')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu')
}
