/** Says whether words hold a muted word or name: whole words, in any case. */
export function muteOf(mute: readonly string[]): (words: string) => boolean {
  const patterns = mute
    .map((word) => word.trim())
    .filter(Boolean)
    .map(wholeWords)
  return patterns.length === 0 ? nothingMuted : (words) => patterns.some((pattern) => pattern.test(words))
}

/** Where no word is muted: whoever would have to look words up for it need not. */
export const nothingMuted = (): boolean => false

function wholeWords(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s{1,4}')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu')
}
