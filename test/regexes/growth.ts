/** How the time of a regex grows with a bomb: the CPU time at n and at 2n, at a size where n takes long enough to tell. */
import { bombOf, type Bomb } from '../support/bombs.js'
import type { FoundRegex } from './collected.js'

/** Texts of about `length` characters, one piece again and again. */
export interface Load {
  readonly name: string
  readonly textOf: (length: number) => string
}

/**
 * A bomb as texts of any length, each made once: as it is, and ended by a sign that no pattern looks for. Its own end may
 * be just what a pattern waits for, which then fits at once and tells nothing.
 */
export function loadsOf(bomb: Bomb): Load[] {
  return [bomb, { ...bomb, name: `${bomb.name}, ended elsewhere`, tail: '§' }].map((one) =>
    loadOf(one.name, (length) => bombOf(one, Math.ceil(length / one.piece.length)))
  )
}

function loadOf(name: string, made: (length: number) => string): Load {
  const texts = new Map<number, string>()
  const textOf = (length: number) => {
    const text = texts.get(length) ?? made(length)
    texts.set(length, text)
    return text
  }
  return { name, textOf }
}

export interface Growth {
  readonly at: string
  readonly regex: string
  readonly load: string
  /** Characters at n. */
  readonly length: number
  readonly milliseconds: number
  /** CPU time at 2n over that at n. */
  readonly times: number
}

/** A time that can be told from noise, in milliseconds. */
const tellable = 20

/** The bar of RELIABILITY.md, row 11. */
const bar = 2.5

/** Whether a short look rules bad growth out: what is quadratic takes 3 microseconds a character at 4,000 characters. */
export function looksLinear({ regex }: FoundRegex, load: Load): boolean {
  const text = load.textOf(4000)
  return costOf(regex, load.textOf(few)) < 1 && Math.min(costOf(regex, text), costOf(regex, text)) < 4
}

/** From here on the time of a polynomial tells itself; what is exponential has told itself before. */
const lengths = [2000, 16_000, 125_000, 1_000_000]
const few = 24

/** Where a regex takes more than 2.5 times as long for twice the text; `null` where it does not, up to `longest` characters. */
export function badGrowth({ regex, at }: FoundRegex, load: Load, longest: number): Growth | null {
  const told = { at, regex: String(regex), load: load.name }
  const soon = leastCostOf(regex, load.textOf(few))
  if (soon > tellable) return { ...told, length: few, milliseconds: soon, times: Number.POSITIVE_INFINITY }
  for (const length of lengths.filter((one) => one <= longest)) {
    const text = load.textOf(length)
    const milliseconds = leastCostOf(regex, text)
    if (milliseconds < tellable) continue
    const times = timesOf(regex, load, length, milliseconds)
    if (times > bar) return { ...told, length, milliseconds, times }
  }
  return null
}

/** Where it grows too much it is measured anew, twice: what is quadratic is so each time, a machine that slowed down is not. */
function timesOf(regex: RegExp, load: Load, length: number, first: number): number {
  let times = leastTimes(regex, load, length, first)
  for (let again = 0; again < 2 && times > bar; again++)
    times = Math.min(times, leastTimes(regex, load, length, leastCostOf(regex, load.textOf(length))))
  return times
}

/** The least of some rounds on both sides: on a machine that does other things one reading says little, and more say less time. */
function leastTimes(regex: RegExp, load: Load, length: number, first: number): number {
  const text = load.textOf(length)
  const twice = load.textOf(2 * length)
  let once = first
  let longer = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && (round < 2 || longer / once > bar); round++) {
    once = Math.min(once, costOf(regex, text), costOf(regex, text))
    longer = Math.min(longer, costOf(regex, twice), costOf(regex, twice))
  }
  return longer / once
}

/** The least of three readings where the first can be told: garbage that is collected meanwhile, by any thread, counts as well. */
function leastCostOf(regex: RegExp, text: string): number {
  const first = costOf(regex, text)
  return first < tellable ? first : Math.min(first, costOf(regex, text), costOf(regex, text))
}

/** CPU milliseconds of all that a caller may do with it: every match, and for a sticky one a try at 64 places. */
function costOf(regex: RegExp, text: string): number {
  const started = process.cpuUsage()
  if (regex.sticky) {
    for (let place = 0; place < 64; place++) {
      regex.lastIndex = Math.floor((place * text.length) / 64)
      regex.test(text)
    }
  } else if (regex.global) {
    regex.lastIndex = 0
    for (let found = regex.exec(text); found !== null && regex.lastIndex < text.length; found = regex.exec(text)) {
      // A match without width ends where it began.
      if (found[0] === '') regex.lastIndex++
    }
  } else regex.test(text)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}
