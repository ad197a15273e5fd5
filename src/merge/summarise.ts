import type {
  DigestOptions,
  Headline,
  KeyPoint,
  LeftOut,
  StatementChange,
  Story,
  StoryDigest,
  ToldStatement
} from '../types.js'
import { gather } from '../text/gather.js'
import { aligner, type Alignment } from './align.js'
import { fewestPoints, pickKeyPoints, roomOf, type Candidate, type Repeats } from './choice.js'
import type { StoryContext } from './context.js'
import { countsOf, countsOfStory } from './counts.js'
import { saysEnough } from './cut-tails.js'
import { headlineOf, headsOf, leadWorthIn } from './headline.js'
import { withGivenNames } from './given-names.js'
import { idMaker, slugOf } from './ids.js'
import { leftOf } from './left.js'
import { listsOf, type Lists } from './lists.js'
import { muteOf } from './mute.js'
import { explainedFirst, inReadingOrder, pageOrderOf, printedAbove, shortVersionOf, withLead } from './order.js'
import {
  besideConfirmed,
  byNovelty,
  changeOf,
  confirmedBy,
  ruleOfStanding,
  standingsOf,
  together,
  type Standing
} from './news-points.js'
import type { NewsContext } from './news-lists.js'
import { documentsOf, originsOf, type Origins } from './origins.js'
import { evidenceOf, keyOfSpan, type Place } from './places.js'
import { originsThroughNights } from './told-origins.js'
import { leaningIn, type Leaning } from './leaning.js'
import { isPrintedAgain, printedAgainIn } from './printed-again.js'
import { retelling } from './retold.js'
import { rosterOf, type Roster } from './roster.js'
import { titleClaimsOf } from './told-titles.js'
import { memoryOf } from './told.js'
import type { Wording } from './wording.js'
import { poolOf } from './pool.js'
import { keyOf, plainOf, readingsOf, tellingOf, type Reading } from './readings.js'
import { pairWorths } from './worth.js'

export type { StoryContext } from './context.js'

/** A story of the digest, and what of its articles was not printed. */
export interface Summary {
  /** What it is related to is said where the stories are joined. */
  readonly story: StoryDigest
  /** Told before, and nothing to tell tonight. */
  readonly isQuiet: boolean
  readonly left: readonly LeftOut[]
  /** What became tonight of what readers were told; `[]` in a story that is new. */
  readonly changes: readonly StatementChange[]
}

/** One story told once: statements aligned, counted, worded and chosen; of a story told before, what is news. Same story, same bytes. */
export function summarise(story: Story, context: StoryContext, options: DigestOptions): Summary {
  const isMuted = muteOf(options.mute)
  const readings = readingsOf(story)
  const plain = plainOf(readings)
  const worths = pairWorths(readings, context)
  const printable = readings.filter(({ rule, wording }) => rule === null && !isMuted(wording.text))
  const alignmentOf = story.documents.length > 1 ? aligner(plain) : () => unaligned
  const toCandidate = candidatesBy(alignmentOf)
  const news = newsOf(story, context)
  const standingOf = standingsOf(readings, news?.memory ?? null)
  const confirmed = news === null ? [] : confirmedBy(printable, standingOf, news.origins, alignmentOf)
  const fresh = besideConfirmed(
    printable.filter((reading) => standingOf(reading).is === 'new'),
    confirmed
  )
  const room = roomOf(options, new Set([...fresh.map(keyOf), ...confirmed]).size)
  const isCounted = Number.isFinite(room.points)
  const told = isCounted ? tellingOf(fresh) : fresh
  const pool = byNovelty(poolOf(told, worths), news?.memory ?? null).map(toCandidate)
  const roster = rosterOf(story)
  const leaning = leaningIn(story, roster, plain)
  const originsIn = originsBy(story, context)
  // Asked only where points are counted.
  const repeats = isCounted ? repeatsOf(story, plain.length, leaning, (one) => originsIn(one).names.length === 1) : null
  const heads = headsOf(story)
  const leadWorth = leadWorthIn(heads)
  const chosen = withLead(
    inReadingOrder(together(pickKeyPoints(pool.filter(saysEnough), worths, room, repeats), confirmed, room.points)),
    ({ reading }) => leadWorth(reading.wording)
  )
  const toldAs = new Map(confirmed.map(({ candidate, told }) => [candidate, told]))
  const headline = headlineOf(story, heads, wordingsOf(chosen), isMuted)
  const { explains, leansAmong } = leaning.below(headline.text)
  const picked = isCounted ? explainedFirst(chosen, explains) : chosen
  const short = shortVersionOf(picked, leansAmong(picked))
  const origins = picked.map(originsIn)
  const order = pageOrderOf(short, picked.length, (at) => origins[at]!.names.length === 1 && !toldAs.has(picked[at]!))
  const [printed, wordings] = printedUnder(headline, picked, order, roster)
  const keyPoints = toKeyPoints(picked, wordings, origins, story, toldAs)
  const aligned = news === null && told === fresh ? pool : poolOf(printable, worths).map(toCandidate)
  const lists = listsOf(story, context, { plain, aligned, roster }, isMuted, news)
  const changes = changesOf(
    story,
    context,
    picked.map((candidate, at) => ({ point: keyPoints[at]!, told: toldAs.get(candidate) ?? null })),
    lists
  )
  return {
    story: toStoryDigest(story, context, short, keyPoints, printed, lists),
    isQuiet: news !== null && isNothing(keyPoints, lists) && news.before.gone.length === 0,
    left: leftOf(story, ledgerOf(readings, picked, keyPoints, isMuted, standingOf)),
    changes
  }
}

/** One candidate a reading: what bears it out is asked once, for what is printed and for the lists. */
function candidatesBy(alignmentOf: (reading: Reading) => Alignment): (reading: Reading) => Candidate {
  const made = new Map<Reading, Candidate>()
  return (reading) => {
    const candidate = made.get(reading) ?? { reading, alignment: alignmentOf(reading) }
    made.set(reading, candidate)
    return candidate
  }
}

/** Who says a candidate: asked while points are chosen, and of those that are. */
function originsBy(story: Story, { copies }: StoryContext): (candidate: Candidate) => Origins {
  const made = new Map<Candidate, Origins>()
  return (candidate) => {
    const origins = made.get(candidate) ?? originsOf(sayingOf(candidate), story, copies)
    made.set(candidate, origins)
    return origins
  }
}

function repeatsOf(
  { documents }: Story,
  sentences: number,
  leaning: Leaning,
  isSingle: (one: Candidate) => boolean
): Repeats {
  return {
    isTold: retelling(titleClaimsOf(documents)),
    againAmong: (chosen) => printedAgainIn(inReadingOrder(chosen), sentences),
    isAgain: (one, chosen) => isPrintedAgain(one, chosen, sentences),
    aloneWorth: (one, chosen) =>
      leaning.aloneWorth(one, printedAbove(one, chosen, isSingle), chosen.length >= fewestPoints)
  }
}

/** What a story that was told before is held against; `null` for one that was not. */
function newsOf(story: Story, context: StoryContext): NewsContext | null {
  const { before } = context
  if (!before) return null
  return {
    story: story.id,
    documents: documentsOf(story),
    before,
    memory: memoryOf(before),
    origins: originsThroughNights(story, before, context)
  }
}

function isNothing(keyPoints: readonly KeyPoint[], { figures, quotes, timeline }: Lists): boolean {
  return [keyPoints, figures, quotes, timeline].every(({ length }) => length === 0)
}

/** Of a story that keeps its id; one that was split off is new, and so is all that it tells. */
function changesOf(
  { id }: Story,
  { before }: StoryContext,
  points: readonly { readonly point: KeyPoint; readonly told: ToldStatement | null }[],
  { changes }: Lists
): StatementChange[] {
  if (!before || before.slug === null) return []
  return [...points.map(({ point, told }) => changeOf('keyPoint', id, point, told)), ...changes, ...before.gone]
}

/** One article bears out nothing but itself. */
const unaligned: Alignment = {
  support: [],
  isSame: () => false,
  isHeld: () => false,
  isOneNews: () => false,
  claim: null,
  allSame: () => []
}

/** What is printed of them under a headline; one that is itself the first of them has the words of that. `order`: of pages. */
function printedUnder(
  headline: Headline,
  picked: readonly Candidate[],
  order: readonly number[],
  roster: Roster
): [Headline, Wording[]] {
  const wordings = wordingsOf(picked)
  const { text, evidence } = headline
  const [first] = wordings
  const isFirst =
    first !== undefined && evidence[0].part === undefined && keyOfSpan(evidence[0]) === keyOfSpan(first.span)
  const named = withGivenNames(
    order.map((at) => wordings[at]!),
    isFirst ? '' : text,
    roster
  )
  const printed = wordings.map((_, at) => named[order.indexOf(at)]!)
  return [isFirst ? { text: printed[0]!.text, edits: printed[0]!.edits, evidence } : headline, printed]
}

function wordingsOf(picked: readonly Candidate[]): Wording[] {
  return picked.map(({ reading }) => reading.wording)
}

/** `wordings`: as they are printed, ids come from those before. `told`: those that were told before, and keep their ids. */
function toKeyPoints(
  picked: readonly Candidate[],
  wordings: readonly Wording[],
  origins: readonly Origins[],
  story: Story,
  told: ReadonlyMap<Candidate, ToldStatement>
): KeyPoint[] {
  const idOf = idMaker(story.id)
  return picked.map((candidate, rank) => {
    const id = told.get(candidate)?.id ?? idOf('keyPoint', candidate.reading.wording.text)
    return toKeyPoint(id, { candidate, wording: wordings[rank]!, origins: origins[rank]!, rank }, story)
  })
}

/** One that is printed, with the words that it is printed in and its place among all, from 0. */
interface Printed {
  readonly candidate: Candidate
  readonly wording: Wording
  readonly origins: Origins
  readonly rank: number
}

function toKeyPoint(id: string, { candidate, wording, origins, rank }: Printed, story: Story): KeyPoint {
  const { alignment } = candidate
  const documents = [wording.place, ...alignment.support].map(({ document }) => document)
  return {
    id,
    text: wording.text,
    edits: wording.edits,
    evidence: evidenceOf(wording.place, alignment.support),
    attribution: [...wording.entries, ...origins.entries],
    counts: countsOf(documents, origins.names),
    origins: origins.names,
    singleSource: origins.names.length === 1,
    why: whyOf(candidate, wording, rank, story)
  }
}

/** For `explain`: its rank, who bears it out, what it was printed instead of, and what was done to its words. */
function whyOf(
  { reading: { position }, alignment }: Candidate,
  { edits }: Wording,
  rank: number,
  story: Story
): string[] {
  const further = alignment.support.length
  const same = alignment.allSame().length
  const cuts = [...new Set(edits.map(({ rule }) => rule))]
  return [
    `key point ${rank + 1}; sentence ${position + 1} of its article`,
    further > 0
      ? `borne out by ${further} further of ${story.documents.length} articles`
      : 'no other article says the same',
    ...(same > 0 ? [`printed instead of ${same} sentences that say the same`] : []),
    ...(cuts.length > 0 ? [`edited: ${cuts.join(', ')}`] : [])
  ]
}

/** Where a key point is said: as it is printed, and wherever else. */
function sayingOf({ reading, alignment }: Candidate): Place[] {
  return [printedPlaceOf(reading.wording), ...alignment.support]
}

/** The sentence without the tail that was cut: whom only the tail names is no source of what is printed. */
function printedPlaceOf({ place, edits }: Wording): Place {
  const tail = edits.find(({ rule }) => rule === 'tail')
  return tail ? { ...place, sentence: { ...place.sentence, end: tail.start } } : place
}

/** The rule of each body sentence that is not printed; `null` for one that is. */
function ledgerOf(
  readings: readonly Reading[],
  picked: readonly Candidate[],
  keyPoints: readonly KeyPoint[],
  isMuted: (words: string) => boolean,
  standingOf: (reading: Reading) => Standing
): (key: string) => string | null {
  const rules = new Map<string, string | null>()
  for (const reading of readings) {
    const key = keyOf(reading)
    if (rules.has(key)) continue
    const told = ruleOfStanding(standingOf(reading))
    rules.set(key, isMuted(reading.wording.text) ? 'muted' : (reading.rule ?? told ?? 'budget'))
  }
  picked.forEach(({ alignment }, at) => {
    for (const key of alignment.allSame())
      if (!isSettled(rules.get(key))) rules.set(key, `same-as ${keyPoints[at]!.id}`)
  })
  for (const { reading } of picked) rules.set(keyOf(reading), null)
  return (key) => rules.get(key) ?? null
}

/** A word that is muted or told before says more than that another line says the same. */
function isSettled(rule: string | null | undefined): boolean {
  return rule === 'muted' || rule?.startsWith('told ') === true
}

function toStoryDigest(
  story: Story,
  context: StoryContext,
  short: readonly number[],
  keyPoints: readonly KeyPoint[],
  headline: Headline,
  lists: Lists
): StoryDigest {
  const days = gather(story.documents, ({ day }) => (day === null ? [] : [day])).toSorted()
  return {
    id: story.id,
    slug: context.before?.slug ?? slugOf(headline.text),
    status: context.before?.status ?? 'new',
    headline,
    date: days.at(-1) ?? null,
    articles: story.documents.map(({ article }) => article.id),
    counts: countsOfStory(story, context.copies),
    summary: short.map((at) => keyPoints[at]!.id),
    keyPoints,
    figures: lists.figures,
    quotes: lists.quotes,
    timeline: lists.timeline,
    people: lists.people,
    differences: lists.differences,
    related: []
  }
}
