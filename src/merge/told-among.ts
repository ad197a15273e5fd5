/** Whether a long sentence is told over again in other words: nearly all of it stands in a few told statements. */
import { isSameAmount } from './amounts.js'
import type { Claim, Term } from './claims.js'
import { canBeSameDay, type Day } from './days.js'
import { contradictionOf } from './contradictions.js'
import { missingIn } from './support.js'
import { disputesOf } from './told-disputes.js'
import { happened, hasRun, isExtreme, isNews, isToldOtherwise, leastNear, type Held } from './told-news.js'
import { overlappingIn } from './within.js'

/** How far a sentence is told over again. */
export interface Familiar {
  /** The place of the told statement that holds most of it; -1 for none. */
  readonly main: number
  /** What a few told statements hold of it, 0 to 1; 0 where something of it is news by itself. */
  readonly known: number
  /** Nearly all of it is told. */
  readonly isTold: boolean
}

/**
 * How much of a sentence stands in three told statements together, where of what is told nowhere nothing is news by itself: no
 * number, day, name, denial, deed, or words of a quotation. What titles told counts beside a statement that holds most.
 */
export function familiarityIn(printed: Claim, told: readonly Claim[], titles: readonly Claim[] = []): Familiar {
  const terms = [...new Map(printed.terms.map((term) => [term.sense, term])).values()]
  const stated = heldBy(printed, terms, told)
  const held = titles.length === 0 || stated.length === 0 ? stated : [...stated, ...heldBy(printed, terms, titles)]
  const [main, ...others] = likeliest(terms, stated, held)
  if (main === undefined || happened(printed, main.claim, stated)) return unfamiliar
  const left = terms.filter(({ sense }) => [main, ...others].every(({ missing }) => missing.has(sense)))
  const near = held.filter(({ share }) => share >= leastNear)
  const untold = left.filter(({ sense }) => near.every(({ missing }) => missing.has(sense)))
  if (untold.some((term) => isNews(term, printed) || isToldOtherwise(term, printed, stated))) return unfamiliar
  if (!isDated(printed, main.claim, near) || !areQuotesHeld(printed, left, held)) return unfamiliar
  if (!isLinked(printed, stated) || terms.some((term) => isExtreme(term) && main.missing.has(term.sense)))
    return unfamiliar
  const known = 1 - weightOf(left) / weightOf(terms)
  const isTold = isLong(printed, terms) && isToldAgain(printed, terms, left, { main: main.share, known })
  return isTold || !hasRun(printed, left) ? { main: told.indexOf(main.claim), known, isTold } : unfamiliar
}

const unfamiliar: Familiar = { main: -1, known: 0, isTold: false }

function heldBy(printed: Claim, terms: readonly Term[], told: readonly Claim[]): Held[] {
  const total = weightOf(terms)
  return told.flatMap((claim) => {
    const shared = terms.reduce((sum, { sense, weight }) => sum + (claim.weights.has(sense) ? weight : 0), 0)
    const disputes = shared < leastShared * total ? null : disputesOf(printed, claim)
    if (disputes === null) return []
    const untold = missingIn(printed, claim).map(({ sense }) => sense)
    const missing = new Set([...untold, ...disputes.denied, ...disputes.moved])
    return [{ claim, missing, disputes, share: 1 - weightOf(terms.filter(({ sense }) => missing.has(sense))) / total }]
  })
}

/** Whether a sentence has words enough, names apart: its names stand in all of the story. */
function isLong({ total }: Claim, terms: readonly Term[]): boolean {
  return total >= leastTotal && weightOf(contentOf(terms)) >= leastContent
}

function contentOf(terms: readonly Term[]): Term[] {
  return terms.filter(({ name }) => !name)
}

function isToldAgain(
  printed: Claim,
  terms: readonly Term[],
  left: readonly Term[],
  { main, known }: Pick<Way, 'main' | 'known'>
): boolean {
  const content = 1 - weightOf(contentOf(left)) / weightOf(contentOf(terms))
  const isRare = left.some(({ weight }) => weight >= rareWord)
  const run = hasRun(printed, left)
  return (isLead(printed) ? [...ways, leadWay] : ways).some(
    (way) => main >= way.main && known >= (isRare ? way.rare : way.known) && content >= way.content && (way.run || !run)
  )
}

/** The first sentence of a report tells what happened: once that was told, the rest of it is in other words. */
export function isLead({ place: { document, sentence } }: Claim): boolean {
  return document.sentences.find(({ role }) => role === 'body') === sentence
}

/** What must be told of a sentence, as shares of its weight. */
interface Way {
  /** By one statement, and by three. */
  readonly main: number
  readonly known: number
  /** By three where a rare word is missing. */
  readonly rare: number
  /** By three, of the words that are no names. */
  readonly content: number
  /** Several words in a row may be told nowhere. */
  readonly run: boolean
}

/**
 * The first was chosen by reading the 200 nearest of one half of the replays: from .72 up four in five were told, below it
 * half; the others on 275 read sentences of a draw, half of them looked at: of leads at .42 and .58 nearly all were told,
 * of those between .5 and .58 every fourth was news, of other sentences of all of these half.
 */
const ways: readonly Way[] = [
  { main: 0.45, known: 0.65, rare: 0.72, content: 0.6, run: false },
  { main: 0.5, known: 0.75, rare: 0.75, content: 0.5, run: false }
]
const leadWay: Way = { main: 0.42, known: 0.58, rare: 0.58, content: 0, run: true }

/** A statement that shares less with a sentence tells nothing of it: so low that none of the three is missed; it saves time alone. */
const leastShared = 0.1
/** Shorter ones are too easily put together from the words of others. Set where such stood among the pairs that were read, as above. */
const leastTotal = 20
const leastContent = 8
const statementsTogether = 3
/** A missing word from this weight up is what the sentence is about, unless nearly all else was told. Of the same reading. */
const rareWord = 4.5

/** The statement that holds most of the terms, then what holds most of what is left, and so on. */
function likeliest(terms: readonly Term[], stated: readonly Held[], held: readonly Held[]): Held[] {
  const picked: Held[] = []
  let left = terms
  while (picked.length < statementsTogether) {
    let best: Held | null = null
    let least = weightOf(left)
    for (const one of picked.length === 0 ? stated : held) {
      const lost = weightOf(left.filter(({ sense }) => one.missing.has(sense)))
      if (lost < least) [best, least] = [one, lost]
    }
    if (best === null) break
    const { missing } = best
    left = left.filter(({ sense }) => missing.has(sense))
    picked.push(best)
  }
  return picked
}

/** Whether who is named before the first deed and the deed stand in one told statement, if both were told. */
function isLinked({ terms }: Claim, held: readonly Held[]): boolean {
  const deed = terms.find(({ name, mood }) => !name && mood !== null)
  if (deed === undefined) return true
  const isTold = (...senses: readonly string[]) =>
    held.some(({ missing }) => senses.every((sense) => !missing.has(sense)))
  const before = terms.slice(0, terms.indexOf(deed)).filter(({ name, sense }) => name && !sense.startsWith('@'))
  const doers = before.filter((term, at) => !term.given && (at === 0 || before[at - 1]!.given))
  return doers.every(({ sense }) => !isTold(sense) || !isTold(deed.sense) || isTold(sense, deed.sense))
}

function isDated({ amounts, days, ...printed }: Claim, main: Claim, near: readonly Held[]): boolean {
  const isOther = contradictionOf({ amounts, days, ...printed }, main) === 'day'
  return (
    amounts.every((amount) => near.some(({ claim }) => claim.amounts.some((there) => isSameAmount(amount, there))))
    && days.every(
      (day) => (day.bare && !isOther) || near.some(({ claim }) => claim.days.some((there) => isToldDay(day, there)))
    )
  )
}

/** A year was told only as that year: a Wednesday may be in any; nor is April told by a year. */
function isToldDay(day: Day, told: Day): boolean {
  const parts = ['year', 'month', 'day', 'weekday'] as const
  return canBeSameDay(day, told) && parts.some((part) => day[part] !== null && day[part] === told[part])
}

/** Somebody's words are told only where one statement holds nearly all of them. */
function areQuotesHeld({ terms, place }: Claim, left: readonly Term[], held: readonly Held[]): boolean {
  return overlappingIn(place.document.quotes, place.sentence).every(({ start, end }) => {
    const inside = terms.filter((term) => term.start >= start && term.end <= end)
    if (inside.some((term) => left.some(({ sense }) => sense === term.sense))) return false
    return held.some(
      ({ missing }) => weightOf(inside.filter(({ sense }) => missing.has(sense))) <= mostUnquoted * weightOf(inside)
    )
  })
}

/** A word or two of a quotation may differ; by judgement. */
const mostUnquoted = 0.2

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}
