/** Where a figure stands: its sentence up to it and behind it, and the figure before it. */
import type { NumberMention } from '../text/numbers.js'
import type { Range } from '../types.js'

/** A number of a sentence, with what is known of it before its measure is. */
export interface Hanging extends NumberMention {
  readonly qualifier: string | null
  readonly pointer: boolean
  /** What is measured, where the number's own form says so (ranks). */
  readonly place: Range | null
  /** The noun that is counted. */
  readonly counted: Range | null
}

export interface Scene {
  readonly text: string
  readonly sentence: Range
  readonly figure: Hanging
  /** The sentence up to the figure, at most 240 characters, without the words of its qualifier and links. */
  readonly before: string
  /** Where `before` begins in the text. */
  readonly offset: number
  /** The same with the links ("to", "of", "a") still on it. */
  readonly linked: string
  readonly after: string
  /** The figure before it in the sentence, and its measure. */
  readonly earlier: { readonly figure: Hanging; readonly measure: Range | null } | null
}

const links =
  /(?: (?:more than|less than|fewer than|at least|at most|up to|as (?:much|many|high|low) as|over|above|below|under|about|around|approximately|roughly|some|nearly|almost|close to|an estimated|estimated|only|just|by|to|from|at|of|for|a|an|the|its|their|another|in excess of|(?:an? )?(?:new )?(?:all-time |historic )?(?:record|high|low|record high|record low)(?: of)?|a total of|total|average|even|well|far|further|additional|slightly))$/i

/** The words round a figure as the rules look at them. */
export function sceneOf(text: string, sentence: Range, figure: Hanging, earlier: Scene['earlier']): Scene {
  const offset = Math.max(sentence.start, figure.start - 240)
  const led = text.slice(offset, figure.start).trimEnd()
  const linked = ' ' + (led.endsWith('-') ? led.slice(0, -1) : led)
  const before = withoutLinks(linked)
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 120))
  return { text, sentence, figure, before: before.slice(1), offset, linked: linked.slice(1), after, earlier }
}

/** Cut at the last 60 characters, since a pattern that is tied to the end is tried from every place before it. */
function withoutLinks(words: string): string {
  if (!lastOfLinks.has(lastWordOf(words))) return words
  const cut = Math.max(0, words.length - 60)
  let tail = words.slice(cut)
  for (let count = 0; count < 6; count++) {
    const shorter = tail.replace(links, '')
    if (shorter === tail) break
    tail = shorter
  }
  return words.slice(0, cut) + tail
}

/** The words that links end in, so that most figures need no pattern. */
const lastOfLinks = new Set(
  'than least most to much many high low as over above below under about around approximately roughly some nearly almost estimated only just by from at of for a an the its their another record total average even well far further additional slightly'.split(
    ' '
  )
)

function lastWordOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
}

/** "More than 40 state and local laws": a bare number of things whose first word is not their name. */
export function isOfCoordinated({ figure, after }: Scene): boolean {
  return figure.kind === 'number' && /^ [a-z]{3,14}(?:-,?|,)? (?:and |or )?[a-z]/.test(after) && coordinated.test(after)
}

const coordinated =
  /^ [a-z]{3,14}(?:-? (?:and|or)|,) (?!the |its |his |her |their |was |were |has |had |is |are )[a-z-]{3,14}[, ]/

/** A number that is large or precise enough to be a figure by itself: "1,204", "33.5", "2 million". */
export function isSized({ text }: Hanging): boolean {
  return /[,.]\d|[a-z]/i.test(text)
}
