/** What of a sentence is news by itself, however much of the rest was told. */
import type { Claim, Term } from './claims.js'
import { canBeSameDay, type Day } from './days.js'
import { senseOf } from './synonyms.js'
import { isTurned, type Disputes } from './told-disputes.js'

/** A told claim, and the words of tonight's sentence that it has not. */
export interface Held {
  readonly claim: Claim
  readonly missing: ReadonlySet<string>
  /** Those of them that it tells otherwise. */
  readonly disputes: Disputes
  /** Share of the sentence's weight that it holds. */
  readonly share: number
}

/** A statement that holds less of a sentence does not speak of its numbers. By judgement; not measured by itself. */
export const leastNear = 0.2

/** Whether a word that was told nowhere is news: a name, a number, a denial, a deed. */
export function isNews(term: Term, { terms }: Claim): boolean {
  const { sense, name, negated, mood, weight, site } = term
  if (name) return site || weight > commonName
  if (negated || hasDigit.test(sense) || news().words.has(sense)) return true
  return (
    mood !== null && news().deeds.has(sense) && !(sense === news().release && isOfReport(terms, terms.indexOf(term)))
  )
}

/** "Released the results": that it was made known is no news of its own. */
function isOfReport(terms: readonly Term[], at: number): boolean {
  return [terms[at - 1], terms[at + 1]].some((term) => term !== undefined && news().reports.has(term.sense))
}

/** "The first", "the only": who was called so elsewhere may be another. */
export function isExtreme({ sense }: Term): boolean {
  return sense === 'first' || sense === 'only'
}

/** Countries, parties, great houses: "an envoy of Orvaland". */
export const commonName = 4

const hasDigit = /\d/

/** Whether several words in a row are told nowhere: "lacked a certified concrete foundation". */
export function hasRun({ terms }: Claim, left: readonly Term[]): boolean {
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

/** Of what was told as planned ("is to vote") something is told tonight as done, and was not before. */
export function happened(printed: Claim, main: Claim, held: readonly Held[]): boolean {
  const isOpen = ({ mood }: Term) => mood === 'open'
  if (printed.terms.some(isOpen) || !main.terms.some(isOpen)) return false
  const told = held.flatMap(({ claim }) => claim.terms)
  return firstDeedsOf(printed).some(({ sense, mood }) => {
    const same = mood === 'done' ? told.filter((term) => term.sense === sense) : []
    return same.length > 0 && same.every((term) => term.mood !== 'done')
  })
}

/** What a sentence tells; later deeds say who somebody is, or when it was. */
function firstDeedsOf({ terms }: Claim): Term[] {
  return terms.filter(({ mood, name }) => mood !== null && !name).slice(0, 2)
}

/** Whether a word was told denied, as a plan, or by its opposite. */
export function isToldOtherwise(term: Term, printed: Claim, held: readonly Held[]): boolean {
  const near = held.filter(({ share }) => share >= leastNear)
  const { sense, name } = term
  const isDeed = firstDeedsOf(printed).some((deed) => deed.sense === sense) || news().deeds.has(sense)
  if (near.some(({ disputes: { denied, moved } }) => denied.has(sense) || (isDeed && moved.has(sense)))) return true
  const told = near.map(({ claim }) => claim)
  return !name && isTurned(term, told)
}

/**
 * Whether a deed that makes news was told as planned or possible only ("may sell the ferry line") and is told tonight as done or
 * decided: "sold the ferry line", "announced the sale of the ferry line".
 */
export function isSettled(printed: Claim, told: readonly Claim[]): boolean {
  const near = told.filter((claim) => isNear(printed, claim))
  return printed.terms.some((term, at) => {
    const { sense, name, mood } = term
    if (name || !isDeed(sense) || (mood !== 'done' && !(mood === null && isDecided(printed.terms, at)))) return false
    const same = near.flatMap(({ terms }) => terms.filter((there) => there.sense === sense && !there.name))
    return same.some((there) => there.mood === 'open') && same.every((there) => there.mood !== 'done')
  })
}

/** Whether a sentence names a day of the week, or a date, that no told statement names: it was done, or said, on another day. */
export function isOfNewDay({ days }: Claim, told: readonly Claim[]): boolean {
  const named = told.flatMap((claim) => claim.days)
  return days.some((day) => day.weekday !== null && !isNamed(day, named))
}

/**
 * Whether that is sure: no earlier article names the day either, and a told statement that holds a good part of the sentence names
 * another. "On Wednesday" after "on Tuesday", not where no day was told.
 */
export function isOnOtherDay(printed: Claim, told: readonly Claim[], read: readonly Day[]): boolean {
  const days = printed.days.filter((day) => !isNamed(day, read))
  const isDated = told.some((claim) => isNear(printed, claim) && claim.days.some(({ weekday }) => weekday !== null))
  return isDated && isOfNewDay({ ...printed, days }, told)
}

function isNamed(day: Day, days: readonly Day[]): boolean {
  return days.some((there) => there.weekday !== null && canBeSameDay(day, there))
}

function isNear(printed: Claim, told: Claim): boolean {
  return sharedBy(printed, told) >= leastNear * printed.total
}

function isDeed(sense: string): boolean {
  return news().deeds.has(sense) || news().words.has(sense)
}

/** "Announced the quick sale": told as settled by a word that stands shortly before. */
function isDecided(terms: readonly Term[], at: number): boolean {
  return terms.slice(Math.max(0, at - 3), at).some(({ sense, mood }) => mood === 'done' && news().settling.has(sense))
}

/** Weight of the words of a sentence that a told statement has. */
export function sharedBy(
  { weights: own }: Pick<Claim, 'weights'>,
  { weights: others }: Pick<Claim, 'weights'>
): number {
  let shared = 0
  for (const [sense, weight] of own) if (others.has(sense)) shared += weight
  return shared
}

let senses: {
  readonly deeds: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  readonly settling: ReadonlySet<string>
  readonly release: string
} | null = null

/** Made when they are first asked for: most nights have no memory. */
function news() {
  return (senses ??= {
    deeds: sensesOf(newsDeeds),
    words: sensesOf(newsWords),
    reports: sensesOf(reports),
    settling: sensesOf(settling),
    release: senseOf('release')
  })
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
const settling = 'announce declare decide confirm order'
const reports = 'result report data statement sheet figures findings survey poll study estimate'
