import { lineKey, wordCount, type Line } from './lines.js'
import { gather } from '../text/gather.js'
import { lineTraits } from './page-words.js'

/** A question to the place of a line in its page. */
export interface PlaceTrait {
  readonly name: string
  /** What it adds to the score of a line as part of the article. */
  readonly weight: number
  readonly has: (page: Page, at: number) => boolean
}

/** A page as its lines' places are asked about. Sums run from the first line: `sums[n]` is that of the first n lines. */
export interface Page {
  readonly keys: readonly string[]
  readonly times: ReadonlyMap<string, number>
  /** Words of each line, and of each line that is prose. */
  readonly counts: readonly number[]
  readonly prose: readonly number[]
  readonly words: Sums
  readonly proseWords: Sums
  readonly proseLines: Sums
  readonly longLines: Sums
  /** Labels that close an article: "Related", "Comments". */
  readonly markers: Sums
  readonly sinceMarker: readonly number[]
  readonly stamps: Sums
  readonly legals: Sums
  /** The contiguous run of lines with the most prose in it. */
  readonly run: { readonly start: number; readonly end: number }
  readonly density: number
}

type Sums = readonly number[]

/** Traits by place. */
export const placeTraits: readonly PlaceTrait[] = [
  { name: 'twice', weight: -0.32, has: ({ keys, times }, at) => (times.get(keys[at] ?? '') ?? 0) > 1 },
  { name: 'like-title', weight: -0.45, has: ({ keys }, at) => isLikeTitle(keys[0] ?? '', keys[at] ?? '') },
  { name: 'run', weight: 2.03, has: ({ run }, at) => at >= run.start && at < run.end },
  { name: 'run-start', weight: -0.06, has: ({ run }, at) => at >= run.start - 3 && at < run.start },
  { name: 'run-end', weight: 0.9, has: ({ run }, at) => at >= run.end && at < run.end + 3 },
  { name: 'dense-3', weight: -0.05, has: (page, at) => proseShare(page, at, 3) > 0.7 },
  { name: 'dense-8', weight: 0.0, has: (page, at) => proseShare(page, at, 8) > 0.7 },
  { name: 'thin-3', weight: 0.3, has: (page, at) => proseShare(page, at, 3) < 0.3 },
  { name: 'thin-8', weight: -0.18, has: (page, at) => proseShare(page, at, 8) < 0.3 },
  { name: 'prose-before', weight: 0.91, has: ({ proseLines }, at) => within(proseLines, at - 2, at) > 0 },
  { name: 'prose-after', weight: 0.98, has: ({ proseLines }, at) => within(proseLines, at + 1, at + 3) > 0 },
  { name: 'long-before', weight: 0.54, has: ({ longLines }, at) => within(longLines, at - 4, at) > 0 },
  { name: 'long-after', weight: 0.26, has: ({ longLines }, at) => within(longLines, at + 1, at + 5) > 0 },
  { name: 'after-marker', weight: -0.41, has: ({ sinceMarker }, at) => (sinceMarker[at] ?? 0) < 20 },
  { name: 'marker-5', weight: -0.44, has: ({ markers }, at) => within(markers, at - 5, at + 1) > 0 },
  { name: 'marker-30', weight: -0.96, has: ({ markers }, at) => within(markers, at - 30, at + 1) > 0 },
  { name: 'markers', weight: -0.87, has: ({ markers, run }, at) => within(markers, run.start, at + 1) > 2 },
  { name: 'stamp-5', weight: -0.94, has: ({ stamps }, at) => within(stamps, at - 5, at + 6) > 1 },
  { name: 'legal-5', weight: -0.78, has: ({ legals }, at) => within(legals, at - 5, at + 6) > 1 },
  { name: 'teaser', weight: -0.55, has: (page, at) => isTeaser(page, at) },
  { name: 'alike', weight: 0.04, has: ({ counts, prose }, at) => prose[at] === 0 && isAlike(counts, at) },
  { name: 'high-density', weight: -0.5, has: ({ density }) => density > 0.6 },
  { name: 'first-tenth', weight: -0.62, has: ({ counts }, at) => at < counts.length / 10 },
  { name: 'last-tenth', weight: -0.84, has: ({ counts }, at) => at > counts.length * 0.9 }
]

/** For each line the numbers of its traits: those of `lineTraits`, then of `placeTraits`. */
export function traitsOf(lines: readonly Line[]): number[][] {
  const counts = lines.map(({ words }) => wordCount(words))
  const own = lines.map(({ words }, at) => ownTraits(words, counts[at] ?? 0))
  const page = pageOf(lines, counts, own)
  return own.map((traits, at) => [
    ...traits,
    ...gather(placeTraits, ({ has }, number) => (has(page, at) ? [lineTraits.length + number] : []))
  ])
}

/** Of longer lines the two ends are looked at. */
const lookedAt = 600

function ownTraits(words: string, count: number): number[] {
  const ends = words.length > lookedAt ? words.slice(0, lookedAt / 2) + words.slice(-lookedAt / 2) : words
  return gather(lineTraits, ({ has }, number) => (has(ends, count) ? [number] : []))
}

function pageOf(lines: readonly Line[], counts: readonly number[], own: readonly (readonly number[])[]): Page {
  const having = (...names: readonly string[]) => {
    const numbers = names.map((name) => lineTraits.findIndex((trait) => trait.name === name))
    return own.map((traits) => (numbers.some((number) => traits.includes(number)) ? 1 : 0))
  }
  const prose = having('prose').map((flag, at) => flag * (counts[at] ?? 0))
  const markers = lines.map(({ words }, at) => ((counts[at] ?? 0) < 9 && marker.test(words) ? 1 : 0))
  const keys = lines.map(({ words }) => lineKey(words.slice(0, lookedAt)))
  const [words, proseWords] = [sumsOf(counts), sumsOf(prose)]
  return {
    keys,
    times: timesOf(keys),
    counts,
    prose,
    words,
    proseWords,
    proseLines: sumsOf(prose.map((count) => (count > 0 ? 1 : 0))),
    longLines: sumsOf(prose.map((count) => (count >= 25 ? 1 : 0))),
    markers: sumsOf(markers),
    sinceMarker: distancesOf(markers, prose),
    stamps: sumsOf(having('stamp')),
    legals: sumsOf(having('legal', 'offer')),
    run: runOf(prose),
    density: (proseWords.at(-1) ?? 0) / Math.max(1, words.at(-1) ?? 0)
  }
}

const marker =
  /^(?:related|recommended|more (?:from|on|in|stories|news)|most (?:read|popular|viewed)|trending|comments?|\d{1,5} comments?|leave a (?:reply|comment)|about the author|tags?|topics|you may also like|read next|up next|share this|popular|latest|sponsored|editor['’]s picks|don['’]t miss|see also|join the conversation|follow us|newsletter)\b.{0,60}$/i

function timesOf(keys: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

/** Lines since the last marker; a long paragraph ends what a marker began. */
function distancesOf(markers: readonly number[], prose: readonly number[]): number[] {
  let distance = Infinity
  return markers.map((isMarker, at) => {
    distance = isMarker ? 0 : (prose[at] ?? 0) > 30 ? Infinity : distance + 1
    return distance
  })
}

/** A line that is no prose takes this much from a run: chosen on the visible pages, .877 word F1 by itself. */
const runCost = 12

function runOf(prose: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 }
  let start = 0
  let sum = 0
  for (const [at, words] of prose.entries()) {
    sum += words > 0 ? words : -runCost
    if (sum <= 0) [start, sum] = [at + 1, 0]
    else if (sum > best.sum) best = { start, end: at + 1, sum }
  }
  return best
}

function isLikeTitle(title: string, key: string): boolean {
  return key.length > 12 && (title.startsWith(key) || key.startsWith(title))
}

/** Share of prose in the words of the lines up to `width` away. */
function proseShare({ words, proseWords }: Page, at: number, width: number): number {
  const all = within(words, at - width, at + width + 1)
  return all === 0 ? 0 : within(proseWords, at - width, at + width + 1) / all
}

/** A sentence or two between two headings: another article's standfirst. */
function isTeaser({ counts, prose }: Page, at: number): boolean {
  const isHeading = (line: number) => prose[line] === 0 && (counts[line] ?? 0) > 3 && (counts[line] ?? 0) < 17
  return (prose[at] ?? 0) > 0 && (counts[at] ?? 0) < 46 && isHeading(at - 1) && isHeading(at + 1)
}

/** Lines of a list are about as long as both their neighbours, and longer than a menu's. */
function isAlike(counts: readonly number[], at: number): boolean {
  const own = counts[at] ?? 0
  return own > 5 && [counts[at - 1] ?? 0, counts[at + 1] ?? 0].every((other) => other > own * 0.6 && other < own * 1.6)
}

function within(sums: Sums, from: number, to: number): number {
  const last = sums.length - 1
  return (sums[Math.min(Math.max(0, to), last)] ?? 0) - (sums[Math.min(Math.max(0, from), last)] ?? 0)
}

function sumsOf(values: readonly number[]): Sums {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return sums
}
