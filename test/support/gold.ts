/** What an editor finds in a case, and how a digest is held against it. Each check gives the lines of what is wrong. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { houseKey } from '../../src/lexicon/houses.js'
import { foldSpace } from '../../src/text/spans.js'
import type { Digest, DigestArticle, Evidence, StoryDigest } from '../../src/types.js'
import type { Case } from './cases.js'

interface GoldArticle {
  readonly title?: string | null
  readonly publisher?: string | null
  readonly author?: string | null
  readonly published?: string | null
  readonly origins?: readonly string[]
  readonly paragraphsKept?: number
  readonly repeatedParagraphs?: number
}

interface GoldQuote {
  readonly text: string
  readonly speaker?: string
  readonly speakerOneOf?: readonly string[]
  readonly kind?: string
  readonly kindOneOf?: readonly string[]
  readonly articles: readonly string[]
  readonly variants?: readonly string[]
  readonly via?: readonly string[]
}

interface GoldFigure {
  readonly text: string
  readonly value: number
  readonly unit?: string
  readonly period?: string | null
  readonly qualifier?: string
  readonly measureHas?: string
  readonly speaker?: string
  readonly verdict?: string
  readonly articles: readonly string[]
}

export interface Gold {
  /** Articles by the beginning of their file names. */
  readonly articles: Readonly<Record<string, GoldArticle>>
  readonly boilerplate: { readonly strings: readonly string[] }
  readonly stories: {
    readonly sameEvent: readonly (readonly string[])[]
    readonly otherEvent?: readonly (readonly string[])[]
  }
  readonly duplicates?: readonly (readonly [string, string])[]
  readonly lineage: Readonly<
    Record<
      string,
      string | { pattern: string; articles: readonly string[]; origin?: readonly string[]; independentOrigins: number }
    >
  >
  readonly quotes: readonly GoldQuote[]
  readonly termsInQuotationMarks?: { readonly strings: readonly string[] }
  readonly figures: readonly GoldFigure[]
  readonly notFigures: readonly string[]
  readonly differences?: readonly { kind: string; pattern: string; against: string }[]
  readonly timeline: readonly { when: string; pattern: string; articles: readonly string[] }[]
  readonly keyPoints: {
    readonly least: number
    readonly facts: readonly { id: string; pattern: string; articles: readonly string[] }[]
  }
  readonly people: readonly { name: string; role?: string }[]
}

export function goldOf({ folder }: Case): Gold {
  return JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Gold
}

/** A digest with what the checks ask of it. */
export interface Held {
  readonly digest: Digest
  readonly gold: Gold
  /** Gold's name of an article -> the article. */
  readonly articles: ReadonlyMap<string, DigestArticle>
  /** The story of gold's first event. */
  readonly story: StoryDigest
}

export function heldOf(digest: Digest, gold: Gold): Held {
  const articles = new Map(
    Object.keys(gold.articles).map((name) => {
      const article = digest.articles.find(({ source }) => path.basename(source).startsWith(name))
      if (!article) throw new Error(`No article for ${name}`)
      return [name, article]
    })
  )
  const first = articles.get(gold.stories.sameEvent[0]?.[0] ?? '')
  const story = digest.stories.find((one) => one.articles.includes(first?.id ?? ''))
  if (!story) throw new Error('The first event of the gold stands in no story')
  return { digest, gold, articles, story }
}

const straight = (words: string) => foldSpace(words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'))
const same = (a: string | null | undefined, b: string | null | undefined) => straight(a ?? '') === straight(b ?? '')
const lower = (words: string) => straight(words).toLowerCase()

export function articleFaults({ gold, articles }: Held): string[] {
  return Object.entries(gold.articles).flatMap(([name, wanted]) => {
    const article = articles.get(name)
    if (!article) return [`${name}: missing`]
    const paragraphs = article.blocks
      .filter(({ role }) => role === 'body')
      .flatMap(({ start, end }) => (article.text ?? '').slice(start, end).split(/\n+/))
      .filter((line) => line.trim() !== '').length
    const faults: string[] = []
    const check = (field: string, has: unknown, wants: unknown, equal: boolean) => {
      if (wants !== undefined && !equal)
        faults.push(`${name}: ${field} is ${JSON.stringify(has)}, not ${JSON.stringify(wants)}`)
    }
    check('title', article.title, wanted.title, same(article.title, wanted.title))
    check('publisher', article.publisher, wanted.publisher, same(article.publisher, wanted.publisher))
    check('author', article.author, wanted.author, same(article.author, wanted.author))
    check(
      'published',
      article.publishedAt,
      wanted.published,
      (article.publishedAt?.slice(0, 10) ?? null) === (wanted.published ?? null)
    )
    check(
      'origins',
      article.origins,
      wanted.origins,
      JSON.stringify(article.origins.map(houseKey)) === JSON.stringify(wanted.origins?.map(houseKey))
    )
    check('paragraphs kept', paragraphs, wanted.paragraphsKept, paragraphs === wanted.paragraphsKept)
    return faults
  })
}

/** Furniture that stands in a statement or in the visible words of a page. */
export function boilerplateFaults({ digest, gold }: Held, pages: readonly string[]): string[] {
  const statements = JSON.stringify(digest.stories)
  return gold.boilerplate.strings.filter((words) => [statements, ...pages].some((place) => place.includes(words)))
}

export function storyFaults({ digest, gold, articles }: Held): string[] {
  const storyOf = (name: string) =>
    digest.stories.findIndex((story) => story.articles.includes(articles.get(name)?.id ?? ''))
  const events = [...gold.stories.sameEvent, ...(gold.stories.otherEvent ?? [])]
  const faults = events.flatMap((event) => {
    const at = new Set(event.map(storyOf))
    return at.size === 1 && !at.has(-1) ? [] : [`${event.join(', ')} stand in ${at.size} stories`]
  })
  const places = events.map(([name]) => storyOf(name ?? ''))
  if (new Set(places).size !== places.length) faults.push('two events stand in one story')
  const [first, other] = places.map((at) => digest.stories[at])
  if (other && !first?.related.some(({ story, reason }) => story === other.id && reason.length > 20))
    faults.push('the two events are not tied with a reason')
  for (const [a, b] of gold.duplicates ?? []) {
    const ids = [articles.get(a)?.id, articles.get(b)?.id]
    const tied = digest.articles.some(({ id, copyOf }) => copyOf !== null && ids.includes(id) && ids.includes(copyOf))
    if (!tied) faults.push(`${b} is not told as a copy of ${a}`)
  }
  return faults
}

export function lineageFaults(held: Held): string[] {
  return Object.entries(held.gold.lineage).flatMap(([name, wanted]) => {
    if (typeof wanted === 'string') return []
    const point = held.story.keyPoints.find(({ text }) => new RegExp(wanted.pattern, 'i').test(text))
    if (!point) return [`${name}: no key point`]
    const faults: string[] = []
    const missing = missingArticles(held, point.evidence, wanted.articles)
    if (missing.length > 0) faults.push(`${name}: lacks the articles ${missing.join(', ')}`)
    if (point.counts.articles !== wanted.articles.length) faults.push(`${name}: ${point.counts.articles} articles`)
    if (point.counts.origins !== wanted.independentOrigins) faults.push(`${name}: origins ${point.origins.join(', ')}`)
    if (
      wanted.origin
      && !wanted.origin.every((origin) => point.origins.some((one) => houseKey(one) === houseKey(origin)))
    ) {
      faults.push(`${name}: origins ${point.origins.join(', ')}, not ${wanted.origin.join(', ')}`)
    }
    return faults
  })
}

function missingArticles(
  { articles }: Held,
  evidence: Evidence | readonly { article: string }[],
  names: readonly string[]
): string[] {
  const ids = new Set(evidence.map(({ article }) => article))
  return names.filter((name) => !ids.has(articles.get(name)?.id ?? ''))
}

export function quoteFaults(held: Held): string[] {
  const all = held.digest.stories.flatMap(({ quotes }) => quotes)
  const forms = all.flatMap((quote) => [
    { ...quote, of: quote },
    ...quote.variants.map((variant) => ({ ...variant, speaker: quote.speaker, of: quote }))
  ])
  const faults = held.gold.quotes.flatMap((wanted) => {
    const found = forms.filter(({ text }) => same(text.replace(/[.,]$/, ''), wanted.text))
    const term = wanted.kindOneOf?.includes('term') ?? false
    if (found.length === 0) return term ? [] : [`"${wanted.text}" is not there`]
    const lines: string[] = []
    const speakers = wanted.speakerOneOf ?? (wanted.speaker ? [wanted.speaker] : null)
    if (
      speakers
      && !found.some(({ speaker }) =>
        speakers.some(
          (name) => lower(speaker?.name ?? '') === lower(name) || lower(speaker?.name ?? '').includes(lower(name))
        )
      )
    ) {
      lines.push(`"${wanted.text}": said by ${found.map(({ speaker }) => speaker?.name ?? 'nobody').join(', ')}`)
    }
    const kinds = wanted.kindOneOf ?? (wanted.kind ? [wanted.kind] : null)
    if (kinds && !found.some(({ kind }) => kinds.includes(kind)))
      lines.push(`"${wanted.text}": is ${found.map(({ kind }) => kind).join(', ')}`)
    const vias = found.flatMap(({ via }) => via).map(lower)
    for (const via of wanted.via ?? []) if (!vias.includes(lower(via))) lines.push(`"${wanted.text}": not via ${via}`)
    const missing = missingArticles(
      held,
      found.flatMap(({ evidence }) => [...evidence]),
      wanted.articles
    )
    if (missing.length > 0) lines.push(`"${wanted.text}": lacks the articles ${missing.join(', ')}`)
    for (const variant of wanted.variants ?? []) {
      if (!found.some(({ of }) => of.variants.some(({ text }) => same(text, variant))))
        lines.push(`"${wanted.text}": lacks the form "${variant}"`)
    }
    return lines
  })
  const terms = held.gold.termsInQuotationMarks?.strings ?? []
  return [
    ...faults,
    ...terms.filter((term) => forms.some(({ text }) => same(text, term))).map((term) => `"${term}" is a term`)
  ]
}

export function figureFaults(held: Held, exactly: boolean): string[] {
  const all = held.digest.stories.flatMap(({ figures }) => figures)
  const faults = held.gold.figures.flatMap((wanted) => {
    const named = all.filter(
      ({ text, value }) => value === wanted.value && (wanted.unit === 'percent') === /%|percent|per cent/.test(text)
    )
    const found =
      named.find(({ evidence }) => missingArticles(held, evidence, wanted.articles).length === 0) ?? named[0]
    if (!found) return [`${wanted.text} is not there`]
    const lines: string[] = []
    const check = (field: string, has: unknown, right: boolean) => {
      if (!right) lines.push(`${wanted.text}: ${field} is ${JSON.stringify(has)}`)
    }
    check('evidence', found.evidence.length, missingArticles(held, found.evidence, wanted.articles).length === 0)
    check('unit', found.unit, wanted.unit === undefined || found.unit === wanted.unit)
    check('period', found.period, wanted.period === undefined || found.period === wanted.period)
    check('qualifier', found.qualifier, wanted.qualifier === undefined || found.qualifier === wanted.qualifier)
    check(
      'measure',
      found.measure,
      wanted.measureHas === undefined || lower(found.measure ?? '').includes(wanted.measureHas)
    )
    check('speaker', found.speaker, wanted.speaker === undefined || found.speaker === wanted.speaker)
    check('verdict', found.verdict, wanted.verdict === undefined || found.verdict === wanted.verdict)
    return lines
  })
  const wantedTexts = held.gold.figures.map(({ text }) => lower(text))
  const extra = all.filter(({ text }) => !wantedTexts.includes(lower(text))).map(({ text }) => text)
  const wrong = exactly ? extra : extra.filter((text) => held.gold.notFigures.some((not) => lower(not) === lower(text)))
  return [...faults, ...wrong.map((text) => `${text} is no figure`)]
}

export function differenceFaults({ digest, gold }: Held): string[] {
  return (gold.differences ?? [])
    .filter(
      ({ kind, pattern, against }) =>
        !digest.stories
          .flatMap(({ differences }) => differences)
          .some(
            (difference) =>
              difference.kind === kind
              && difference.sides.some(({ text }) => new RegExp(pattern).test(text))
              && difference.sides.some(({ text }) => new RegExp(against).test(text))
          )
    )
    .map(({ pattern, against }) => `${pattern} against ${against} is not told`)
}

export function timelineFaults(held: Held): string[] {
  return held.gold.timeline.flatMap(({ when, pattern, articles }) => {
    const entries = held.story.timeline.filter(({ date, text }) => date === when && new RegExp(pattern, 'i').test(text))
    if (entries.length === 0) return [`${when}: no entry with ${pattern}`]
    const missing = missingArticles(
      held,
      entries.flatMap(({ evidence, attribution }) => [...evidence, ...attribution]),
      articles.slice(0, 1)
    )
    return missing.length === articles.length ? [`${when}: lacks the articles ${articles.join(', ')}`] : []
  })
}

export function keyPointFaults(held: Held): string[] {
  const { keyPoints } = held.story
  const found = held.gold.keyPoints.facts.filter(({ pattern }) =>
    keyPoints.some(({ text }) => new RegExp(pattern, 'i').test(text))
  )
  const missing = held.gold.keyPoints.facts.filter((fact) => !found.includes(fact)).map(({ id }) => id)
  const dangling = keyPoints.filter(({ text }) =>
    /^(he|she|it|they|his|her|their|its|this|that|these|those|but|and|however|meanwhile|also)\b/i.test(text)
  )
  return [
    ...(found.length < held.gold.keyPoints.least ? [`only ${found.length} facts; lacks ${missing.join(', ')}`] : []),
    ...(keyPoints.length > 12 ? [`${keyPoints.length} key points`] : []),
    ...dangling.map(({ text }) => `dangling: ${text}`)
  ]
}

export function peopleFaults({ digest, gold }: Held): string[] {
  const people = digest.stories.flatMap((story) => story.people)
  return gold.people
    .filter(
      ({ name, role }) =>
        !people.some(
          (person) => person.name === name && (role === undefined || lower(person.role ?? '') === lower(role))
        )
    )
    .map(
      ({ name, role }) =>
        `${name}, ${role ?? 'any role'}: is ${JSON.stringify(people.filter((person) => person.name.includes(name.split(' ').at(-1) ?? name)).map((person) => [person.name, person.role]))}`
    )
}
