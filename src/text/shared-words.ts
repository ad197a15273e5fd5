/**
 * What is known of a word, made once: articles are made of the same few thousand words. The answer is asked by a place of
 * a text, so that a known word is neither cut out nor hashed anew, and is always the same string, which compares quickly.
 */
export function sharedWords<Known>(make: (word: string) => Known): (text: string, start: number, end: number) => Known {
  const words = new Array<string>(slots).fill('')
  const known = new Array<Known | undefined>(slots)
  return (text, start, end) => {
    if (end - start > longest) return make(text.slice(start, end))
    const slot = slotOf(text, start, end)
    for (let way = 0; way < ways; way++) if (isAt(text, start, end, words[slot ^ way]!)) return known[slot ^ way]!
    const word = single(text.slice(start, end))
    const made = make(word)
    for (let way = ways - 1; way > 0; way--) {
      words[slot ^ way] = words[slot ^ (way - 1)]!
      known[slot ^ way] = known[slot ^ (way - 1)]
    }
    words[slot] = word
    known[slot] = made
    return made
  }
}

const slots = 1 << 13
/**
 * Each word has so many slots; a new one takes the place of the oldest of them, so that hostile input cannot fill memory.
 * With two, three common words that met there were made anew at each place: 11,000 times in 3 MB with 660 words.
 */
const ways = 4
/** Longer runs of letters are rare, and not kept. */
const longest = 24

/** By its length and five of its letters: all of most words. */
function slotOf(text: string, start: number, end: number): number {
  let hash = Math.imul(end - start, 31) + text.charCodeAt(start)
  hash = Math.imul(hash, 31) + text.charCodeAt(Math.min(start + 1, end - 1))
  hash = Math.imul(hash, 31) + text.charCodeAt((start + end) >> 1)
  hash = Math.imul(hash, 31) + text.charCodeAt(Math.max(start, end - 2))
  hash = Math.imul(hash, 31) + text.charCodeAt(end - 1)
  return (hash ^ (hash >>> 13)) & (slots - 1)
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start || word === '') return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** The engine's one copy of a string, as the names of fields are kept: it does not hold on to the text. */
function single(word: string): string {
  return Object.keys({ [word]: 0 })[0]!
}
