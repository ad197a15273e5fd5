import { furnitureRuleOf } from './furniture.js'
import { lineKey, wordCount, type Line } from './lines.js'

/** A question to one line of a pasted page; together they tell prose from what a page sets around it. */
export interface LineTrait {
  readonly name: string
  /** What it adds to the score of a line as part of the article. */
  readonly weight: number
  readonly has: (words: string, count: number) => boolean
  /** A line that has it; the test runs over these. */
  readonly example: string
}

const stop = /[.!?。！？][”"’'»)\]」）]{0,2}$/

/** Traits of the line alone. */
export const lineTraits: readonly LineTrait[] = [
  { name: 'words-1', weight: -0.64, has: (_, count) => count === 1, example: 'World' },
  { name: 'words-2-3', weight: -0.59, has: (_, count) => count > 1 && count < 4, example: 'Life and style' },
  {
    name: 'words-4-7',
    weight: 0.28,
    has: (_, count) => count > 3 && count < 8,
    example: 'Harbour town opens its new library'
  },
  {
    name: 'words-8-12',
    weight: -0.24,
    has: (_, count) => count > 7 && count < 13,
    example: 'The harbour town has opened its new library after six years'
  },
  {
    name: 'words-13-20',
    weight: 0.06,
    has: (_, count) => count > 12 && count < 21,
    example: 'a b c d e f g h i j k l m n'
  },
  {
    name: 'words-21-40',
    weight: 0.51,
    has: (_, count) => count > 20 && count < 41,
    example: 'a b c d e f g h i j k l m n o p q r s t u v w x y z'
  },
  {
    name: 'words-41',
    weight: 0.62,
    has: (_, count) => count > 40,
    example: 'a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t'
  },
  { name: 'stop', weight: 0.92, has: (words) => stop.test(words), example: 'It rained.' },
  {
    name: 'prose',
    weight: 0.59,
    has: (words, count) => count > 7 && stop.test(words),
    example: 'The harbour town has opened its new library.'
  },
  {
    name: 'ellipsis',
    weight: -2.88,
    has: (words) => /(?:…|\.\.\.|\[…\])$/.test(words),
    example: 'The harbour town has …'
  },
  { name: 'colon', weight: 0.75, has: (words) => words.endsWith(':'), example: 'Tags:' },
  { name: 'lower-start', weight: 0.82, has: (words) => /^\p{Ll}/u.test(words), example: 'posted in News' },
  { name: 'quote-start', weight: 1.01, has: (words) => /^[“"'‘«]/.test(words), example: '“We are glad,” he said.' },
  { name: 'comma', weight: 0.54, has: (words) => words.includes(', '), example: 'Yes, it is' },
  {
    name: 'several',
    weight: -0.07,
    has: (words) => /[a-z0-9)][.!?][”"’')]{0,2} [“"‘']?\p{Lu}/u.test(words),
    example: 'It rained. It stopped.'
  },
  {
    name: 'said',
    weight: 0.53,
    has: (words) => /\b(?:said|says|told|added|according to|reported|announced)\b/.test(words),
    example: 'He said no'
  },
  {
    name: 'person',
    weight: 0.25,
    has: (words) => /\b(?:you|your|we|our|us)\b/i.test(words),
    example: 'What you need to know'
  },
  { name: 'title-case', weight: 0.08, has: isTitleCase, example: 'Harbour Town Opens Its Library' },
  {
    name: 'capitals',
    weight: 0.12,
    has: (words) => /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words),
    example: 'MORE NEWS'
  },
  {
    name: 'few-small',
    weight: 0.53,
    has: (words, count) => count > 5 && smallShare(words, count) < 0.15,
    example: 'Madrid Paris Berlin Rome Vienna Oslo'
  },
  {
    name: 'many-small',
    weight: 0.25,
    has: (words, count) => count > 5 && smallShare(words, count) > 0.35,
    example: 'It is one of the best in the town'
  },
  { name: 'digits', weight: 1.24, has: (words) => /\d/.test(words), example: '3 of them' },
  {
    name: 'ago',
    weight: -0.22,
    has: (words) =>
      /\b(?:\d{1,3}|an?|one|two) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b|\b\d{1,2}[hmd] ago\b/i.test(
        words
      ),
    example: '2 hours ago'
  },
  {
    name: 'clock',
    weight: -0.28,
    has: (words) => /\b\d{1,2}[:.]\d{2} ?(?:am|pm|a\.m|p\.m|[A-Z]{2,4}\b)?/i.test(words),
    example: 'Updated 10:30 GMT'
  },
  {
    name: 'date',
    weight: -0.06,
    has: (words) =>
      /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/.test(
        words
      ),
    example: '12 November'
  },
  {
    name: 'short-date',
    weight: -0.98,
    has: (words, count) => count < 9 && /\b(?:19|20)\d{2}\b/.test(words),
    example: 'Nov 18, 2019'
  },
  {
    name: 'by',
    weight: -0.46,
    has: (words) => /^(?:by|posted by|written by)\b/i.test(words),
    example: 'By Anna Field'
  },
  {
    name: 'credit',
    weight: -0.93,
    has: (words) =>
      /\b(?:getty|shutterstock|istock|reuters\/|ap photo|afp via|image credit|photo(?:graph)?(?: by| credit|:)|picture:|file photo|handout|courtesy of|caption)\b|\/(?:AP|AFP|EPA|PA|Reuters|REUTERS)\b/i.test(
        words
      ),
    example: 'Photo by Anna Field'
  },
  { name: 'furniture', weight: -1.09, has: isFurnitureLine, example: 'Advertisement' },
  {
    name: 'legal',
    weight: -1.06,
    has: (words) =>
      /©|\b(?:copyright|rights reserved|privacy policy|terms of (?:use|service)|terms (?:and|&) conditions|cookies?|trademark|registered (?:office|in))\b/i.test(
        words
      ),
    example: 'Privacy Policy'
  },
  {
    name: 'offer',
    weight: -0.78,
    has: (words) =>
      /\b(?:subscri(?:be|ption|ber)s?|newsletters?|sign up|sign in|log in|register|inbox|download (?:the|our)|free trial|e-?mail address|your e?-?mail|unsubscribe|membership)\b/i.test(
        words
      ),
    example: 'Enter your email address'
  },
  {
    name: 'share',
    weight: -0.31,
    has: (words) =>
      /\b(?:share|tweet|facebook|twitter|whatsapp|pinterest|linkedin|instagram|reddit|flipboard|follow us|e-?mail|print)\b/i.test(
        words
      ),
    example: 'Share on Facebook'
  },
  {
    name: 'comment',
    weight: -0.19,
    has: (words) => /\b(?:comments?|repl(?:y|ies)|moderat(?:ed|ion)|respond|responses?)\b/i.test(words),
    example: 'Leave a reply'
  },
  {
    name: 'more',
    weight: -0.52,
    has: (words) =>
      /^(?:read|see|also|related|more|recommended|trending|popular|latest|next|previous|watch|don['’]t miss|you may|most|top|must|editor|featured?|similar|tags?|topics?|categor(?:y|ies)|filed|about|sponsored|promoted|up next|in this|follow)\b/i.test(
        words
      ),
    example: 'Related stories'
  },
  {
    name: 'address',
    weight: 0.2,
    has: (words) => /https?:\/\/|www\.|\b[\w-]{2,40}\.(?:com|org|net)\b|@\w/i.test(words),
    example: 'www.example.org'
  },
  { name: 'sign', weight: -0.7, has: (words) => /[|»«›‹→←✕×•·]/.test(words), example: 'News | Sport' },
  {
    name: 'bracketed',
    weight: 0.27,
    has: (words) => /^[([].{0,300}[)\]]\.?$/.test(words),
    example: '(Reporting by Anna Field)'
  },
  { name: 'question', weight: -0.03, has: (words) => words.endsWith('?'), example: 'What now?' },
  {
    name: 'biography',
    weight: -0.09,
    has: (words) =>
      /^(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,4}(?:is|was|has been|joined|covers|writes|works|lives|reports)\b.{0,80}\b(?:writer|reporter|journalist|editor|correspondent|author|blogger|founder|columnist|producer|freelancer?|contributor|speaker|coach)\b/u.test(
        words
      ),
    example: 'Anna Field is a freelance writer from the coast.'
  },
  {
    name: 'site',
    weight: -0.93,
    has: (words) =>
      /\b(?:(?:this|our|the|your) (?:web ?site|site|browser|page|platform|service|app|community|consent|data|personal)|click|personal data|third part(?:y|ies)|affiliate|disclosure|disclaimer|guidelines|policy)\b/i.test(
        words
      ),
    example: 'You can unblock this site in your browser.'
  },
  {
    name: 'stamp',
    weight: -0.57,
    has: (words, count) =>
      count < 10
      && /\b(?:1?\d|2[0-3])[:.][0-5]\d\b/.test(words)
      && /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|20\d\d|today|yesterday)/i.test(words),
    example: 'August 22, 2018 at 7:19 am'
  },
  {
    name: 'numbered',
    weight: 1.99,
    has: (words) => /^(?:\d{1,2}[.)]|[-•*–+])\s/.test(words),
    example: '1. Mix the flour'
  },
  {
    name: 'label-start',
    weight: -0.58,
    has: (words) => /^\p{Lu}[\p{L} ]{1,20}: \S/u.test(words),
    example: 'Claim: It is flat'
  },
  {
    name: 'tweet',
    weight: 0.49,
    has: (words) => /pic\.twitter\.com|^— .{1,60}\(@|t\.co\//.test(words),
    example: '— Anna Field (@anna) 4 November'
  },
  {
    name: 'caption',
    weight: -0.87,
    has: (words) =>
      /\((?:left|right|pictured|centre|center|above|below|[A-Z][\w.]{1,20} (?:Photo|Images?|via)|[^()]{0,60}(?:\/|Photo|Images))[^()]{0,60}\)|\bCredit:|\b(?:is|are) (?:seen|pictured)\b/.test(
        words
      ),
    example: 'The mayor is seen at the harbour'
  },
  { name: 'symbol', weight: 0.24, has: (words) => !/[\p{L}\p{N}]/u.test(words), example: '* * *' }
]

/** A trait that a line has by its place in the page, not by its words. */
export interface PlaceTrait {
  readonly name: string
  readonly weight: number
}

/** Traits by place, in the order in which `placesOf` asks for them. */
export const placeTraits: readonly PlaceTrait[] = [
  { name: 'twice', weight: -0.27 },
  { name: 'like-title', weight: -0.55 },
  { name: 'run', weight: 2.29 },
  { name: 'run-start', weight: 0.06 },
  { name: 'run-end', weight: 1.22 },
  { name: 'dense-3', weight: -0.17 },
  { name: 'dense-8', weight: -0.09 },
  { name: 'thin-3', weight: 0.41 },
  { name: 'thin-8', weight: -0.17 },
  { name: 'prose-before', weight: 0.94 },
  { name: 'prose-after', weight: 1.05 },
  { name: 'long-before', weight: 0.54 },
  { name: 'long-after', weight: 0.27 },
  { name: 'after-marker', weight: -0.41 },
  { name: 'marker-5', weight: -0.5 },
  { name: 'marker-30', weight: -1.0 },
  { name: 'markers', weight: -1.01 },
  { name: 'stamp-5', weight: -1.23 },
  { name: 'legal-5', weight: -0.83 },
  { name: 'teaser', weight: -0.63 },
  { name: 'alike', weight: 0.08 },
  { name: 'high-density', weight: -0.47 },
  { name: 'first-tenth', weight: -0.73 },
  { name: 'last-tenth', weight: -0.95 }
]

/** For each line the numbers of its traits: those of `lineTraits`, then of `placeTraits`. */
export function traitsOf(lines: readonly Line[]): number[][] {
  const counts = lines.map(({ words }) => wordCount(words))
  const own = lines.map(({ words }, at) => ownTraits(words, counts[at] ?? 0))
  const places = placesOf(lines, counts, own)
  return own.map((traits, at) => [...traits, ...(places[at] ?? []).map((place) => lineTraits.length + place)])
}

/** Longer lines are looked at by their head: they are prose whatever follows. */
const lookedAt = 600

function ownTraits(words: string, count: number): number[] {
  const head = words.length > lookedAt ? words.slice(0, lookedAt / 2) + words.slice(-lookedAt / 2) : words
  return lineTraits.flatMap(({ has }, number) => (has(head, count) ? [number] : []))
}

const proseTrait = lineTraits.findIndex(({ name }) => name === 'prose')
const stampTrait = lineTraits.findIndex(({ name }) => name === 'stamp')
const legalTrait = lineTraits.findIndex(({ name }) => name === 'legal')
const offerTrait = lineTraits.findIndex(({ name }) => name === 'offer')
const marker =
  /^(?:related|recommended|more (?:from|on|in|stories|news)|most (?:read|popular|viewed)|trending|comments?|\d{1,5} comments?|leave a (?:reply|comment)|about the author|tags?|topics|you may also like|read next|up next|share this|popular|latest|sponsored|editor['’]s picks|don['’]t miss|see also|join the conversation|follow us|newsletter)\b.{0,60}$/i

function placesOf(lines: readonly Line[], counts: readonly number[], own: readonly number[][]): number[][] {
  const isProse = own.map((traits) => traits.includes(proseTrait))
  const prose = counts.map((count, at) => (isProse[at] ? count : 0))
  const run = runOf(prose)
  const proseSums = sumsOf(prose)
  const allSums = sumsOf(counts)
  const keys = lines.map(({ words }) => lineKey(words.slice(0, lookedAt)))
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  const title = keys[0] ?? ''
  const markers = lines.map(({ words }, at) => ((counts[at] ?? 0) < 9 && marker.test(words) ? 1 : 0))
  const markerSums = sumsOf(markers)
  const stampSums = sumsOf(own.map((traits) => (traits.includes(stampTrait) ? 1 : 0)))
  const legalSums = sumsOf(own.map((traits) => (traits.includes(legalTrait) || traits.includes(offerTrait) ? 1 : 0)))
  const isLabel = (at: number) => !isProse[at] && (counts[at] ?? 0) > 3 && (counts[at] ?? 0) < 17
  const density = (proseSums.at(-1) ?? 0) / Math.max(1, allSums.at(-1) ?? 0)
  let sinceMarker = 1000
  return lines.map(({ words }, at) => {
    sinceMarker =
      (counts[at] ?? 0) < 9 && marker.test(words) ? 0 : isProse[at] && (counts[at] ?? 0) > 30 ? 1000 : sinceMarker + 1
    const key = keys[at] ?? ''
    const share = (width: number) => {
      const [from, to] = [Math.max(0, at - width), Math.min(lines.length, at + width + 1)]
      const all = (allSums[to] ?? 0) - (allSums[from] ?? 0)
      return all === 0 ? 0 : ((proseSums[to] ?? 0) - (proseSums[from] ?? 0)) / all
    }
    const near = (from: number, to: number, least: number) =>
      prose.slice(Math.max(0, from), to).some((count) => count >= least)
    const flags: readonly boolean[] = [
      (times.get(key) ?? 0) > 1,
      key.length > 12 && (title.startsWith(key) || key.startsWith(title)),
      at >= run.start && at < run.end,
      at >= run.start - 3 && at < run.start,
      at >= run.end && at < run.end + 3,
      share(3) > 0.7,
      share(8) > 0.7,
      share(3) < 0.3,
      share(8) < 0.3,
      near(at - 2, at, 1),
      near(at + 1, at + 3, 1),
      near(at - 4, at, 25),
      near(at + 1, at + 5, 25),
      sinceMarker < 20,
      within(markerSums, at - 5, at + 1) > 0,
      within(markerSums, at - 30, at + 1) > 0,
      within(markerSums, Math.max(0, run.start), at + 1) > 2,
      within(stampSums, at - 5, at + 6) > 1,
      within(legalSums, at - 5, at + 6) > 1,
      !!isProse[at] && (counts[at] ?? 0) < 46 && isLabel(at - 1) && isLabel(at + 1),
      !isProse[at] && isAlike(counts, at),
      density > 0.6,
      at < lines.length / 10,
      at > lines.length * 0.9
    ]
    return flags.flatMap((flag, number) => (flag ? [number] : []))
  })
}

/** A line that is no prose takes this much from a run: chosen on the visible pages, .877 word F1 by itself. */
const runCost = 12

/** The contiguous run of lines with the most prose in it. */
export function runOf(prose: readonly number[]): { start: number; end: number } {
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

function within(sums: readonly number[], from: number, to: number): number {
  return (
    (sums[Math.min(Math.max(0, to), sums.length - 1)] ?? 0) - (sums[Math.max(0, Math.min(from, sums.length - 1))] ?? 0)
  )
}

/** Lines of a list are about as long as both their neighbours, and longer than a menu's. */
function isAlike(counts: readonly number[], at: number): boolean {
  const own = counts[at] ?? 0
  return own > 5 && [counts[at - 1] ?? 0, counts[at + 1] ?? 0].every((other) => other > own * 0.6 && other < own * 1.6)
}

function sumsOf(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return sums
}

function isTitleCase(words: string, count: number): boolean {
  if (count < 3) return false
  const initials = words.match(/(?:^|[\s“"‘'(])\p{Lu}/gu)?.length ?? 0
  return initials > 0.6 * count
}

const small = new Set(
  'the a an of in on at to for and or but is are was were be has had have that with by as it its he his she her they this from not will would'.split(
    ' '
  )
)

function smallShare(words: string, count: number): number {
  return (
    words
      .toLowerCase()
      .split(/\s/)
      .filter((word) => small.has(word)).length / count
  )
}

function isFurnitureLine(words: string): boolean {
  return furnitureRuleOf(words) !== null
}
