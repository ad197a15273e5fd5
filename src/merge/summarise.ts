import type { DigestOptions, KeyPoint, LeftOut, Story, StoryDigest } from '../types.js'
import { alignStory } from './align.js'
import { pickKeyPoints, type Candidate } from './choice.js'
import type { StoryContext } from './context.js'
import { countsOf, countsOfStory } from './counts.js'
import { differencesIn } from './differences.js'
import { mergeFigures } from './figures.js'
import { headlineOf } from './headline.js'
import { idMaker, slugOf } from './ids.js'
import { leftOf, placeKey } from './left.js'
import { originsOf } from './origins.js'
import { mergePeople } from './people.js'
import { evidenceOf, spanOf } from './places.js'
import { mergeQuotes } from './quotes.js'
import { timelineOf } from './timeline.js'
import { wordingOf } from './wording.js'

export type { StoryContext } from './context.js'

/** A story of the digest, and what of its articles was not printed. */
export interface Summary {
  readonly story: StoryDigest
  readonly left: readonly LeftOut[]
}

/** One story told once: statements aligned, counted, worded and chosen. Same story, same bytes. */
export function summarise(story: Story, context: StoryContext, options: DigestOptions): Summary {
  const candidates = alignStory(story).map((statement) => ({ statement, wording: wordingOf(statement.members[0]) }))
  const usable = candidates.filter(({ wording }) => wording.standsAlone)
  const picked = pickKeyPoints(usable, options)
  const idOf = idMaker(story.id)
  const keyPoints = picked.map((candidate, rank) =>
    toKeyPoint(idOf('keyPoint', candidate.wording.text), candidate, rank, story, context)
  )
  return {
    story: toStoryDigest(story, context, picked, keyPoints),
    left: leftOf(story, printedIn(picked, keyPoints), candidates)
  }
}

function toKeyPoint(
  id: string,
  { statement, wording }: Candidate,
  rank: number,
  story: Story,
  context: StoryContext
): KeyPoint {
  const origins = originsOf(statement.members, story, context.copies)
  const documents = statement.members.map(({ document }) => document)
  return {
    ...{ id, text: wording.text, edits: wording.edits },
    evidence: evidenceOf(wording.place, statement.members),
    attribution: [...wording.entries, ...origins.entries],
    counts: countsOf(documents, origins.names),
    origins: origins.names,
    singleSource: origins.names.length === 1,
    why: [`rank ${rank + 1}`]
  }
}

function printedIn(picked: readonly Candidate[], keyPoints: readonly KeyPoint[]): Map<string, string> {
  const printed = new Map<string, string>()
  picked.forEach(({ statement, wording }, index) => {
    for (const place of statement.members) printed.set(placeKey(spanOf(place)), keyPoints[index]!.id)
    printed.set(placeKey(wording.span), '')
  })
  return printed
}

function toStoryDigest(
  story: Story,
  context: StoryContext,
  picked: readonly Candidate[],
  keyPoints: readonly KeyPoint[]
): StoryDigest {
  const headline = headlineOf(story, picked)
  const figures = mergeFigures(story, context)
  const days = story.documents.flatMap(({ day }) => (day === null ? [] : [day])).toSorted()
  return {
    ...{ id: story.id, slug: slugOf(headline.text), status: 'new', headline, date: days.at(-1) ?? null },
    articles: story.documents.map(({ article }) => article.id),
    counts: countsOfStory(story, context.copies),
    summary: keyPoints.slice(0, 2).map(({ id }) => id),
    keyPoints,
    figures,
    quotes: mergeQuotes(story),
    timeline: timelineOf(story),
    people: mergePeople(story),
    differences: differencesIn(story, figures),
    related: context.related
  }
}
