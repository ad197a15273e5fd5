import type { DigestOptions, KeyPoint, LeftOut, Story, StoryDigest } from '../types.js'
import { aligner, type Alignment } from './align.js'
import { pickKeyPoints, roomOf, type Candidate } from './choice.js'
import type { StoryContext } from './context.js'
import { countsOf, countsOfStory } from './counts.js'
import { headlineOf } from './headline.js'
import { idMaker, slugOf } from './ids.js'
import { leftOf } from './left.js'
import { listsOf, type Lists } from './lists.js'
import { muteOf } from './mute.js'
import { inReadingOrder, shortVersionOf } from './order.js'
import { originsOf } from './origins.js'
import { evidenceOf, type Place } from './places.js'
import type { Wording } from './wording.js'
import { poolOf } from './pool.js'
import { keyOf, plainOf, readingsOf, type Reading } from './readings.js'
import { pairWorth } from './worth.js'

export type { StoryContext } from './context.js'

/** A story of the digest, and what of its articles was not printed. */
export interface Summary {
  readonly story: StoryDigest
  readonly left: readonly LeftOut[]
}

/** One story told once: statements aligned, counted, worded and chosen. Same story, same bytes. */
export function summarise(story: Story, context: StoryContext, options: DigestOptions): Summary {
  const isMuted = muteOf(options.mute)
  const readings = readingsOf(story)
  const worth = pairWorth(readings, context)
  const printable = readings.filter(({ rule, wording }) => rule === null && !isMuted(wording.text))
  const alignmentOf = story.documents.length > 1 ? aligner(plainOf(readings)) : () => unaligned
  const pool = poolOf(printable, worth).map((reading): Candidate => ({ reading, alignment: alignmentOf(reading) }))
  const room = roomOf(options, new Set(printable.map(keyOf)).size)
  const picked = inReadingOrder(pickKeyPoints(pool, worth, room))
  const keyPoints = toKeyPoints(picked, story, context)
  return {
    story: toStoryDigest(story, context, picked, keyPoints, isMuted, listsOf(story, context, pool, isMuted)),
    left: leftOf(story, ledgerOf(readings, picked, keyPoints, isMuted))
  }
}

/** One article bears out nothing but itself. */
const unaligned: Alignment = { support: [], same: new Set() }

function toKeyPoints(picked: readonly Candidate[], story: Story, context: StoryContext): KeyPoint[] {
  const idOf = idMaker(story.id)
  return picked.map((candidate, rank) =>
    toKeyPoint(idOf('keyPoint', candidate.reading.wording.text), candidate, rank, story, context)
  )
}

function toKeyPoint(id: string, candidate: Candidate, rank: number, story: Story, context: StoryContext): KeyPoint {
  const { reading, alignment } = candidate
  const { wording } = reading
  const places = [wording.place, ...alignment.support]
  const origins = originsOf([printedPlaceOf(wording), ...alignment.support], story, context.copies)
  const documents = places.map(({ document }) => document)
  return {
    ...{ id, text: wording.text, edits: wording.edits },
    evidence: evidenceOf(wording.place, alignment.support),
    attribution: [...wording.entries, ...origins.entries],
    counts: countsOf(documents, origins.names),
    origins: origins.names,
    singleSource: origins.names.length === 1,
    why: whyOf(candidate, rank, story)
  }
}

/** For `explain`: its rank, who bears it out, what it was printed instead of, and what was done to its words. */
function whyOf({ reading, alignment }: Candidate, rank: number, story: Story): string[] {
  const { wording, position } = reading
  const further = alignment.support.length
  const cuts = [...new Set(wording.edits.map(({ rule }) => rule))]
  return [
    `key point ${rank + 1}; sentence ${position + 1} of its article`,
    further > 0
      ? `borne out by ${further} further of ${story.documents.length} articles`
      : 'no other article says the same',
    ...(alignment.same.size > 0 ? [`printed instead of ${alignment.same.size} sentences that say the same`] : []),
    ...(cuts.length > 0 ? [`edited: ${cuts.join(', ')}`] : [])
  ]
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
  isMuted: (words: string) => boolean
): (key: string) => string | null {
  const rules = new Map<string, string | null>()
  for (const reading of readings) {
    const key = keyOf(reading)
    if (rules.has(key)) continue
    rules.set(key, isMuted(reading.wording.text) ? 'muted' : (reading.rule ?? 'budget'))
  }
  picked.forEach(({ alignment }, at) => {
    for (const key of alignment.same) if (rules.get(key) !== 'muted') rules.set(key, `same-as ${keyPoints[at]!.id}`)
  })
  for (const { reading } of picked) rules.set(keyOf(reading), null)
  return (key) => rules.get(key) ?? null
}

function toStoryDigest(
  story: Story,
  context: StoryContext,
  picked: readonly Candidate[],
  keyPoints: readonly KeyPoint[],
  isMuted: (words: string) => boolean,
  lists: Lists
): StoryDigest {
  const wordings = picked.map(({ reading }) => reading.wording)
  const headline = headlineOf(story, wordings, isMuted)
  const days = story.documents.flatMap(({ day }) => (day === null ? [] : [day])).toSorted()
  return {
    ...{ id: story.id, slug: slugOf(headline.text), status: 'new', headline, date: days.at(-1) ?? null },
    articles: story.documents.map(({ article }) => article.id),
    counts: countsOfStory(story, context.copies),
    summary: shortVersionOf(picked).map((at) => keyPoints[at]!.id),
    keyPoints,
    ...lists,
    related: context.related
  }
}
