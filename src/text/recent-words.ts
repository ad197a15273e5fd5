/** The words of the texts that were read last: the stages read the same sentences, and look up each word once. */
import { formOf, type Form } from './forms.js'
import { wordPlacesIn } from './words.js'

/** Words of a text: those from number `from` up to `to` are meant. */
export interface WordsAt {
  /** Start, end, start, end, ... of each word, by twice its number. */
  readonly places: readonly number[]
  readonly forms: readonly Form[]
  readonly from: number
  readonly to: number
}

interface Read extends WordsAt {
  readonly text: string
}

/** Reads a text of which parts are to be asked for, and keeps it for them. */
export function readText(text: string): WordsAt {
  const known = holderOf(text)
  if (known !== null) return known
  const read = newlyRead(text, 0, text.length)
  if (text.length <= longestKept) {
    latest = next
    kept[next] = read
    next = (next + 1) % mostKept
  }
  return read
}

/** The words of a range of a text, as if nothing stood around it. */
export function wordsAt(text: string, start: number, end: number): WordsAt {
  const holder = holderOf(text)
  return (holder === null ? null : partOf(holder, start, end)) ?? newlyRead(text, start, end)
}

/** The words of a text of its own, as a title. */
export function wordsOf(text: string): WordsAt {
  return holderOf(text) ?? newlyRead(text, 0, text.length)
}

/** As many as a story has articles and titles, mostly; characters of a long report. */
const mostKept = 48
const longestKept = 60_000

const kept: Read[] = []
/** Number of the text that is replaced next, and of that which was asked for last. */
let next = 0
let latest = 0

function newlyRead(text: string, start: number, end: number): Read {
  const places = wordPlacesIn(text, start, end)
  const forms: Form[] = []
  for (let index = 0; index < places.length; index += 2)
    forms.push(formOf(text.slice(places[index], places[index + 1])))
  return { places, forms, from: 0, to: forms.length, text }
}

function holderOf(text: string): Read | null {
  for (let back = 0; back < kept.length; back++) {
    const at = (latest + kept.length - back) % kept.length
    const one = kept[at]!
    if (one.text === text) {
      latest = at
      return one
    }
  }
  return null
}

/** `null` where the range begins or ends inside a word of the whole: what is left of that may be another one. */
function partOf({ places, forms }: Read, start: number, end: number): WordsAt | null {
  const from = firstEndingBehind(places, start)
  if (from < forms.length && places[2 * from]! < start) return null
  let to = from
  while (to < forms.length && places[2 * to + 1]! <= end) to++
  return to < forms.length && places[2 * to]! < end ? null : { places, forms, from, to }
}

function firstEndingBehind(places: readonly number[], start: number): number {
  let [low, high] = [0, places.length / 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[2 * middle + 1]! <= start) low = middle + 1
    else high = middle
  }
  return low
}
