/** Why a line is here, or why a sentence, an article or a line is not: answered from the digest alone. */
import { foldSpace } from './text/spans.js'
import type { AttributionEntry, Digest, DigestArticle, Edit, KeyPoint, LeftOut, Span, StoryDigest } from './types.js'

export type ExplanationKind =
  'story' | 'keyPoint' | 'figure' | 'quote' | 'timeline' | 'person' | 'difference' | 'article' | 'sentence' | 'words'

export interface Explanation {
  readonly id: string
  readonly kind: ExplanationKind
  /** Reasons in words, the weightiest first. */
  readonly why: readonly string[]
  readonly evidence: readonly Span[]
}

/**
 * Explains one thing of a digest. `id` is the id of a statement, story or article, `ARTICLE:OFFSET`, or some words.
 * `null` where the digest holds no such thing.
 */
export function explain(digest: Digest, id: string): Explanation | null {
  const words = /^["“](.+)["”]$/s.exec(id)?.[1]
  if (words !== undefined) return explainWords(digest, words)
  return (
    explainStatement(digest, id)
    ?? explainStory(digest, id)
    ?? explainArticle(digest, id)
    ?? explainOffset(digest, id)
    ?? explainWords(digest, id)
  )
}

/** A statement of any kind with its reasons, not yet asked for. */
interface Entry {
  readonly id: string
  readonly kind: ExplanationKind
  readonly text: string
  readonly evidence: readonly Span[]
  readonly why: () => readonly string[]
}

function entriesOf(story: StoryDigest): Entry[] {
  const where = `It stands in the story "${story.headline.text}" (${story.id})`
  return [
    ...story.keyPoints.map((point) => ({
      id: point.id,
      kind: 'keyPoint' as const,
      text: point.text,
      evidence: point.evidence,
      why: () => [where, ...keyPointReasons(point)]
    })),
    ...story.figures.map((figure) => ({
      id: figure.id,
      kind: 'figure' as const,
      text: figure.text,
      evidence: figure.evidence,
      why: () => [
        where,
        `"${figure.text}" is ${figure.value}${figure.unit ? ` ${figure.unit}` : ''}, parsed from its own characters`,
        `Its verdict is ${figure.verdict}${figure.others.length > 0 ? `, set against ${figure.others.join(', ')}` : ': no other source gives this figure'}`,
        ...namedReasons(figure.attribution)
      ]
    })),
    ...story.quotes.map((quote) => ({
      id: quote.id,
      kind: 'quote' as const,
      text: quote.text,
      evidence: quote.evidence,
      why: () => [
        where,
        quote.kind === 'full' ? 'The words could stand as a sentence' : 'The words are part of a sentence',
        ...(quote.variants.length > 0
          ? [`Folded under it: ${quote.variants.map(({ text }) => `"${text}"`).join(', ')}`]
          : []),
        ...namedReasons(quote.attribution)
      ]
    })),
    ...story.timeline.map((entry) => ({
      id: entry.id,
      kind: 'timeline' as const,
      text: entry.text,
      evidence: entry.evidence,
      why: () => [
        where,
        entry.date === null ? 'Its date stays open' : `Its date is ${entry.date}`,
        ...namedReasons(entry.attribution),
        ...editReasons(entry.edits)
      ]
    })),
    ...story.people.map((person) => ({
      id: person.id,
      kind: 'person' as const,
      text: person.name,
      evidence: person.evidence,
      why: () => [
        where,
        person.role === null ? 'No source gives a role' : `A source calls this person "${person.role}"`
      ]
    })),
    ...story.differences.map((difference) => ({
      id: difference.id,
      kind: 'difference' as const,
      text: difference.about,
      evidence: difference.sides.flatMap(({ evidence }) => evidence),
      why: () => [
        where,
        `The sources differ (${difference.kind}): ${difference.sides.map(({ text }) => `"${text}"`).join(' against ')}`
      ]
    }))
  ]
}

function keyPointReasons({ why, counts, origins, singleSource, edits, attribution }: KeyPoint): string[] {
  return [
    // A digest that another program or a person wrote may give no reasons.
    ...(why ?? []),
    `Said by ${many(counts.articles, 'article')}, ${many(counts.publishers, 'publisher')}, ${many(counts.origins, 'origin')}: ${origins.join(', ')}`,
    ...(singleSource ? ['Only one source says it'] : []),
    ...editReasons(edits),
    ...namedReasons(attribution)
  ]
}

function editReasons(edits: readonly Edit[]): string[] {
  return edits.map(({ rule, text, start, end }) =>
    text === '' ? `Cut by the rule ${rule}: characters ${start} to ${end}` : `Put in by the rule ${rule}: "${text}"`
  )
}

function namedReasons(attribution: readonly AttributionEntry[]): string[] {
  return attribution.map(({ as, name, article, start }) =>
    start === null
      ? `${as} counted from the date of article ${article}, ${name}`
      : `${as} "${name}" stands in article ${article} at ${start}`
  )
}

function explainStatement({ stories }: Digest, id: string): Explanation | null {
  const entry = stories.flatMap(entriesOf).find((one) => one.id === id)
  return entry ? { id, kind: entry.kind, why: entry.why(), evidence: entry.evidence } : null
}

function explainStory({ stories }: Digest, id: string): Explanation | null {
  const index = stories.findIndex((story) => story.id === id || story.slug === id)
  const story = stories[index]
  if (!story) return null
  const { articles, publishers, origins } = story.counts
  return {
    id: story.id,
    kind: 'story',
    why: [
      `"${story.headline.text}"`,
      `It stands at place ${index + 1} of ${stories.length}: ${story.status}, ${many(origins, 'origin')}, ${many(articles, 'article')}, ${many(publishers, 'publisher')}${story.date ? `, newest ${story.date}` : ''}`,
      `Its articles: ${story.articles.join(', ')}`,
      ...story.related.map((related) => `Kept apart from ${related.story}: ${related.reason}`)
    ],
    evidence: story.headline.evidence
  }
}

function explainArticle(digest: Digest, id: string): Explanation | null {
  const article = digest.articles.find((one) => one.id === id)
  if (!article) return null
  const story = digest.stories.find(({ articles }) => articles.includes(id))
  const printed = printedPlaces(digest).filter(({ span }) => span.article === id).length
  const rules = countBy(
    digest.left
      .filter((left) => left.article === id)
      .map(({ rule }) => rule.replace(/^same-as .*/, 'said by another sentence'))
  )
  return {
    id,
    kind: 'article',
    why: [
      `"${article.title ?? article.source}"${article.publisher ? `, ${article.publisher}` : ''}, ${article.publishedAt ?? 'no date'}`,
      story ? `It stands in the story "${story.headline.text}" (${story.id})` : 'It stands in no story',
      ...digest.notices.filter((notice) => notice.article === id).map(({ rule, message }) => `${rule}: ${message}`),
      ...(article.copyOf === null ? [] : [`It is a copy of ${article.copyOf}`]),
      `${many(printed, 'place')} of it ${printed === 1 ? 'is' : 'are'} evidence of a printed line`,
      ...rules.map(([rule, count]) => `Not printed, ${rule}: ${count}`)
    ],
    evidence: []
  }
}

function explainOffset(digest: Digest, id: string): Explanation | null {
  const at = id.lastIndexOf(':')
  const article = digest.articles.find((one) => one.id === id.slice(0, at))
  const offset = Number(id.slice(at + 1))
  if (at < 1 || !article?.text || !/^\d{1,9}$/.test(id.slice(at + 1)) || offset >= article.text.length) return null
  return explainPlace(digest, article, offset, id)
}

/** What became of the words at an offset: printed, left out by a rule, or marked in cleaning. */
function explainPlace(digest: Digest, article: DigestArticle, offset: number, id: string): Explanation {
  const holds = (span: { start: number; end: number }) => span.start <= offset && offset < span.end
  const printed = printedPlaces(digest).filter(
    ({ span }) => span.article === article.id && span.part === undefined && holds(span)
  )
  const left = digest.left.filter((one) => one.article === article.id && holds(one))
  const block = article.blocks.find(holds)
  const span = left[0] ?? printed[0]?.span ?? block
  return {
    id,
    kind: 'sentence',
    why: [
      ...printed.map(({ entry }) => `It is evidence of the ${entry.kind} ${entry.id}: "${entry.text}"`),
      ...left.map((one) => leftReason(digest, one)),
      ...(printed.length === 0 && left.length === 0 ? [blockReason(block?.role, block?.rule)] : [])
    ],
    evidence: span ? [{ article: article.id, start: span.start, end: span.end }] : []
  }
}

/** What each rule of the ledger means, in words. */
const leftRules: Readonly<Record<string, string>> = {
  budget: 'Not printed: other statements came before it, and the number of key points was reached',
  'not-alone': 'Not printed: the sentence does not stand alone (a pronoun or a link that nothing resolves)',
  unrelated: 'Not printed: its article does not belong to a story of this digest',
  'too-short': 'Not printed: too short to say something',
  muted: 'Not printed: it holds a muted word, or its source is muted',
  old: 'Not printed: its article is older than the nights that count'
}

function leftReason({ stories }: Digest, { rule, role }: LeftOut): string {
  const same = /^same-as (.+)$/.exec(rule)?.[1]
  if (same !== undefined) {
    const entry = stories.flatMap(entriesOf).find(({ id }) => id === same)
    return `Not printed: ${same} says the same${entry ? `: "${entry.text}"` : ''}`
  }
  return role === 'body' ? (leftRules[rule] ?? `Not printed: ${rule}`) : blockReason(role, rule)
}

function blockReason(role: string | undefined, rule: string | undefined): string {
  return role === undefined
    ? 'Only white space stands there'
    : `It is ${role}, by the rule ${rule ?? 'default'}, and gives no statement`
}

function explainWords(digest: Digest, words: string): Explanation | null {
  const wanted = foldSpace(words).toLowerCase()
  if (wanted === '') return null
  const holds = (text: string | null) => text !== null && foldSpace(text).toLowerCase().includes(wanted)
  const entry = digest.stories.flatMap(entriesOf).find(({ text }) => holds(text))
  if (entry) return { id: entry.id, kind: entry.kind, why: entry.why(), evidence: entry.evidence }
  const story = digest.stories.find(({ headline }) => holds(headline.text))
  if (story) return explainStory(digest, story.id)
  const pattern = new RegExp(wanted.split(' ').map(escaped).join('\\s+'), 'i')
  for (const article of digest.articles) {
    const found = article.text === null ? null : pattern.exec(article.text)
    if (found) return explainPlace(digest, article, found.index, `${article.id}:${found.index}`)
  }
  const titled = digest.articles.find(({ title }) => holds(title))
  return titled ? explainArticle(digest, titled.id) : null
}

function printedPlaces({ stories }: Digest): { entry: Entry; span: Span }[] {
  return stories.flatMap(entriesOf).flatMap((entry) => entry.evidence.map((span) => ({ entry, span })))
}

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
