/** Whether a long sentence is told over again in other words: nearly all of it stands in a few told statements. */
import { isSameAmount } from './amounts.js'
import type { Claim, Term } from './claims.js'
import { contradictionOf } from './contradictions.js'
import { canBeSameDay } from './days.js'
import { missingIn } from './support.js'
import { senseOf } from './synonyms.js'
import { parting } from './told-together.js'
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

/** A told claim, and the words of tonight's sentence that it has not. */
interface Held {
  readonly claim: Claim
  readonly missing: ReadonlySet<string>
  /** Share of the sentence's weight that it holds. */
  readonly share: number
}

/**
 * How much of a sentence stands in three told statements together, where of what is left nothing is news by itself: no
 * number, day, name, denial, deed, or words of a quotation.
 */
export function familiarityIn(printed: Claim, told: readonly Claim[]): Familiar {
  const terms = [...new Map(printed.terms.map((term) => [term.sense, term])).values()]
  const held = heldBy(printed, terms, told)
  const [main, ...others] = likeliest(terms, held)
  if (main === undefined || happened(printed, main.claim, held)) return unfamiliar
  const left = terms.filter(({ sense }) => [main, ...others].every(({ missing }) => missing.has(sense)))
  const near = held.filter(({ share }) => share >= leastNear).map(({ claim }) => claim)
  if (left.some(isNews) || hasRun(printed, left) || !isDated(printed, main.claim, near)) return unfamiliar
  if (!areQuotesHeld(printed, left, held) || !isLinked(printed, held)) return unfamiliar
  const known = 1 - weightOf(left) / weightOf(terms)
  const isTold =
    isLong(printed, terms, left)
    && main.share >= leastMain
    && known >= (left.some(({ weight }) => weight >= rareWord) ? surely : leastHeld)
  return { main: told.indexOf(main.claim), known, isTold }
}

const unfamiliar: Familiar = { main: -1, known: 0, isTold: false }

function heldBy(printed: Claim, terms: readonly Term[], told: readonly Claim[]): Held[] {
  const total = weightOf(terms)
  return told.flatMap((claim) => {
    const shared = terms.reduce((sum, { sense, weight }) => sum + (claim.weights.has(sense) ? weight : 0), 0)
    if (shared < leastShared * total || parting.has(contradictionOf(printed, claim))) return []
    const missing = new Set(missingIn(printed, claim).map(({ sense }) => sense))
    return [{ claim, missing, share: 1 - weightOf(terms.filter(({ sense }) => missing.has(sense))) / total }]
  })
}

/** Whether a sentence has words enough, names apart, and most of these were told: its names stand in all of the story. */
function isLong({ total }: Claim, terms: readonly Term[], left: readonly Term[]): boolean {
  const content = weightOf(terms.filter(({ name }) => !name))
  const lost = weightOf(left.filter(({ name }) => !name))
  return total >= leastTotal && content >= leastContent && lost <= (1 - heldContent) * content
}

/** A statement that shares less with a sentence tells nothing of it: so low that none of the three is missed; it saves time alone. */
const leastShared = 0.1
/** Shorter ones are too easily put together from the words of others. Set where such stood among the pairs that were read, as below. */
const leastTotal = 20
const leastContent = 8
const heldContent = 0.6
const statementsTogether = 3
/**
 * What three statements must hold of a sentence, and the first of them. Chosen by reading the 200 nearest of one half of the
 * replays: from .72 up four in five were told, below it half.
 */
const leastHeld = 0.65
const leastMain = 0.45
/** A missing word from this weight up is what the sentence is about, unless nearly all else was told. Of the same reading. */
const rareWord = 4.5
const surely = 0.72
/** A statement that holds less of a sentence does not speak of its numbers. By judgement; not measured by itself. */
const leastNear = 0.2

/** The statement that holds most of the terms, then the one that holds most of what is left, and so on. */
function likeliest(terms: readonly Term[], held: readonly Held[]): Held[] {
  const picked: Held[] = []
  let left = terms
  while (picked.length < statementsTogether) {
    let best: Held | null = null
    let least = weightOf(left)
    for (const one of held) {
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

/** Of what was told as planned ("is to vote") something is told tonight as done, and was not before. */
function happened(printed: Claim, main: Claim, held: readonly Held[]): boolean {
  const isOpen = ({ mood }: Term) => mood === 'open'
  if (printed.terms.some(isOpen) || !main.terms.some(isOpen)) return false
  const told = held.flatMap(({ claim }) => claim.terms)
  return printed.terms.some(({ sense, mood, name }) => {
    const same = mood === 'done' && !name ? told.filter((term) => term.sense === sense) : []
    return same.length > 0 && same.every((term) => term.mood !== 'done')
  })
}

function isNews({ sense, name, negated, mood, weight, site }: Term): boolean {
  if (name) return site || weight > commonName
  return negated || hasDigit.test(sense) || news().words.has(sense) || (mood !== null && news().deeds.has(sense))
}

/** Countries, parties, great houses: "an envoy of Orvaland". */
const commonName = 4

const hasDigit = /\d/

/** Whether several words in a row are told nowhere: "lacked a certified concrete foundation". */
function hasRun({ terms }: Claim, left: readonly Term[]): boolean {
  let [length, weight] = [0, 0]
  for (const term of terms) {
    if (left.some(({ sense }) => sense === term.sense)) {
      length++
      weight += term.weight
      if (length >= wordsOfRun && weight >= weightOfRun) return true
    } else [length, weight] = [0, 0]
  }
  return false
}

/** By judgement, on the news that was lost in the same reading; not measured by themselves. */
const wordsOfRun = 3
const weightOfRun = 8

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

function isDated({ amounts, days, ...printed }: Claim, main: Claim, near: readonly Claim[]): boolean {
  const isOther = contradictionOf({ amounts, days, ...printed }, main) === 'day'
  return (
    amounts.every((amount) => near.some((claim) => claim.amounts.some((there) => isSameAmount(amount, there))))
    && days.every(
      (day) => (day.bare && !isOther) || near.some((claim) => claim.days.some((there) => canBeSameDay(day, there)))
    )
  )
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

let senses: { readonly deeds: ReadonlySet<string>; readonly words: ReadonlySet<string> } | null = null

/** Made when they are first asked for: most nights have no memory. */
function news() {
  return (senses ??= { deeds: sensesOf(newsDeeds), words: sensesOf(newsWords) })
}

function sensesOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(senseOf))
}

/** Deeds that make news: told nowhere as done or planned, they are news however much of the sentence was told. */
const newsDeeds =
  'appoint elect win beat lose charge fine ban approve reject attack shoot bomb crash hit destroy rescue evacuate seize '
  + 'release invade halt resume cancel delay abolish end begin leave join agree buy sell close open apologise apologize '
  + 'retract recant confirm deny withdraw vote veto override sign nominate testify plead confess deport quit retire return '
  + 'sink recover find missing divorce collide erupt replace rise fall lift cut dismiss remove'
/** Words that make news in whatever form, and ordinals. */
const newsWords =
  'resign arrest sentence convict acquit sue kill injure impeach extradite hostage flee derail '
  + 'second third fourth fifth sixth seventh eighth ninth tenth'
