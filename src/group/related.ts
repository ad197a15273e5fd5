import { byCodeUnit } from '../text/order.js'
import { gather } from '../text/gather.js'
import type { Evidence, Relation, Span, Story } from '../types.js'
import type { Neighbours } from './candidates.js'
import { featuresOf, type Feature, type Features } from './features.js'
import type { Fingerprint } from './fingerprint.js'
import { recordsApart, recordsOf, type RecordFigure } from './records.js'

/** From here up two stories share a topic; two reports of one event have .2 and more, of nothing in common .05. */
const leastLikeness = 0.2
/** Relations that a story names at most. */
const relationsKept = 3

/** The pairs of stories that share a topic and tell two events, with what they share and what they do not. */
export function relationsAmong(
  stories: readonly Story[],
  fingerprints: readonly Fingerprint[],
  neighbours: Neighbours
): Relation[] {
  const storyOf = new Map(gather(stories, (story) => story.documents.map(({ article }) => [article.id, story])))
  const known = new Map<Story, Features>()
  const featuresFor = (story: Story): Features => {
    const features = known.get(story) ?? featuresOf(story)
    known.set(story, features)
    return features
  }
  const counts = new Map<Story, number>()
  const relations: Relation[] = []
  for (const [a, b] of likePairs(storyOf, fingerprints, neighbours)) {
    if ((counts.get(a) ?? 0) >= relationsKept || (counts.get(b) ?? 0) >= relationsKept) continue
    const relation = relationOf(featuresFor(a), featuresFor(b))
    if (!relation) continue
    relations.push(relation)
    for (const story of [a, b]) counts.set(story, (counts.get(story) ?? 0) + 1)
  }
  return relations.toSorted((one, other) => byCodeUnit(one.a, other.a) || byCodeUnit(one.b, other.b))
}

/** Pairs of stories by the likeness of their likest documents, best first. */
function likePairs(
  storyOf: ReadonlyMap<string, Story>,
  fingerprints: readonly Fingerprint[],
  neighbours: Neighbours
): (readonly [Story, Story])[] {
  const pairs = new Map<string, { a: Story; b: Story; likeness: number }>()
  for (const [number, others] of neighbours.entries()) {
    const one = storyOf.get(fingerprints[number]!.id)
    for (const { other: neighbour, likeness } of others) {
      if (likeness < leastLikeness) continue
      const other = storyOf.get(fingerprints[neighbour]!.id)
      if (!one || !other || one === other) continue
      const [a, b] = one.id < other.id ? [one, other] : [other, one]
      const key = `${a.id} ${b.id}`
      if (likeness > (pairs.get(key)?.likeness ?? 0)) pairs.set(key, { a, b, likeness })
    }
  }
  return [...pairs]
    .toSorted(([x, one], [y, other]) => other.likeness - one.likeness || byCodeUnit(x, y))
    .map(([, { a, b }]) => [a, b])
}

/** How two stories are related; `null` where nothing can be named that they share, or nothing that they do not. */
function relationOf(a: Features, b: Features): Relation | null {
  const shared = sharedBy(a, b)
  const apart = [recordsBetween(a.story, b.story), namesApart(a, b), daysApart(a.story, b.story)].filter(
    (difference) => difference !== null
  )
  const [first, ...rest] = [...shared.spans, ...gather(apart, ({ spans }) => spans)]
  if (shared.spans.length === 0 || apart.length === 0 || !first) return null
  const evidence: Evidence = [first, ...rest]
  return {
    a: a.story.id,
    b: b.story.id,
    reason: `${shared.words}, another event: ${apart.map(({ words }) => words).join('; ')}`,
    evidence
  }
}

interface Ground {
  readonly words: string
  readonly spans: readonly Span[]
}

function sharedBy(a: Features, b: Features): Ground {
  const both = gather([...a.named], ([key, one]) => {
    const other = b.named.get(key)
    return other && one.kind === other.kind ? [{ one, other, weight: Math.min(one.weight, other.weight) }] : []
  })
  const best = both.toSorted((x, y) => y.weight - x.weight || byCodeUnit(x.one.label, y.one.label))
  const people = best.filter(({ one }) => one.kind === 'person').slice(0, 2)
  const chosen = people.length > 0 ? people : best.slice(0, 2)
  const labels = chosen.map(({ one, other }) => (one.label.length >= other.label.length ? one.label : other.label))
  return {
    words: `Same ${people.length > 0 ? 'people' : 'names'} (${labels.join(', ')})`,
    spans: gather(chosen, ({ one, other }) => [one.span, other.span])
  }
}

function namesApart(a: Features, b: Features): Ground | null {
  const onlyA = onlyIn(a, b)
  const onlyB = onlyIn(b, a)
  if (onlyA.length + onlyB.length === 0) return null
  const words = [
    ...(onlyA.length > 0 ? [`only the one names ${labelsOf(onlyA)}`] : []),
    ...(onlyB.length > 0 ? [`only the other names ${labelsOf(onlyB)}`] : [])
  ]
  return { words: words.join(', '), spans: [...onlyA, ...onlyB].map(({ span }) => span) }
}

function labelsOf(features: readonly Feature[]): string {
  return features.map(({ label }) => label).join(', ')
}

/** The weightiest names of `a` of which `b` holds no word, told by half of the articles where there are several. */
function onlyIn(a: Features, b: Features): Feature[] {
  const least = Math.min(2, a.story.documents.length)
  const usual = [...a.named.values()].filter(
    ({ terms, articles }) => articles >= least && !terms.some((term) => b.terms.has(term))
  )
  const people = usual.filter(({ kind }) => kind === 'person')
  const names = usual.filter(({ kind }) => kind === 'name')
  return [...heaviest(people, 1), ...heaviest(names, 2)].slice(0, 2)
}

function heaviest(features: readonly Feature[], count: number): Feature[] {
  return features.toSorted((x, y) => y.weight - x.weight || byCodeUnit(x.label, y.label)).slice(0, count)
}

function recordsBetween(a: Story, b: Story): Ground | null {
  const apart = recordsApart(gather(a.documents, recordsOf), gather(b.documents, recordsOf))
  if (!apart) return null
  const [one, other] = apart
  const measures = apart.map(({ figure }) => figure.measure)
  // One that opened its sentence has a capital that does not stand in the middle of ours.
  const measure = measures.find((name) => name !== null && !/^\p{Lu}/u.test(name)) ?? measures[0]
  return {
    words: `the record of ${measure} is ${withPeriod(one)} in the one, ${withPeriod(other)} in the other`,
    spans: [one, other].map(({ article, figure: { start, end } }) => ({ article, start, end }))
  }
}

function withPeriod({ figure: { text, period } }: RecordFigure): string {
  return period ? `${text} (${period})` : text
}

/** Days between the reports' dates from which they are named as a difference. */
const fewDays = 2

function daysApart(a: Story, b: Story): Ground | null {
  const [one, other] = [a.documents[0].day, b.documents[0].day]
  if (one === null || other === null || one === other) return null
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
  return days > fewDays ? { words: `reported on ${one} and ${other}`, spans: [] } : null
}
