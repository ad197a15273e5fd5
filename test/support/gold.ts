/** What an editor finds in a case, and how a digest is held against it. Each check gives the lines of what is wrong. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { houseKey } from '../../src/lexicon/houses.js'
import { foldSpace } from '../../src/text/spans.js'
import type { Difference, Digest, DigestArticle, Evidence, StoryDigest } from '../../src/types.js'
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

interface GoldPoint {
  readonly pattern: string
  readonly articles: readonly string[]
  readonly origin?: readonly string[]
  readonly independentOrigins: number
}

/** What is left out of a `gold.json` is not asked; `only...` says that a list is the whole of it. */
export interface Gold {
  /** Articles by their id or the beginning of their file names. */
  readonly articles: Readonly<Record<string, GoldArticle>>
  readonly boilerplate: { readonly strings: readonly string[] }
  readonly stories: {
    readonly sameEvent: readonly (readonly string[])[]
    readonly otherEvent?: readonly (readonly string[])[]
    /** Whether the first two events belong to one topic, and the digest has to say so. */
    readonly tied?: boolean
    /** Articles that stand in no story. */
    readonly none?: readonly string[]
    readonly counts?: { readonly articles: number; readonly publishers: number; readonly origins: number }
  }
  /** The pairs that are copies; where the list is given, no other article may be told as one. */
  readonly duplicates?: readonly (readonly [string, string])[]
  readonly lineage: Readonly<Record<string, string | GoldPoint>>
  readonly quotes: readonly GoldQuote[]
  readonly onlyQuotes: boolean
  readonly termsInQuotationMarks?: { readonly strings: readonly string[] }
  readonly figures: readonly GoldFigure[]
  readonly notFigures: readonly string[]
  readonly differences: readonly { kind?: string; pattern: string; against: string }[]
  readonly onlyDifferences: boolean
  /** Two patterns of what is never one statement, as "rose" and "fell". */
  readonly neverOne: readonly (readonly [string, string])[]
  /** By an article: patterns of what the statements of its story hold and never hold. */
  readonly within: Readonly<Record<string, { readonly has: readonly string[]; readonly never: readonly string[] }>>
  readonly timeline: readonly { when: string | null; pattern: string; articles: readonly string[] }[]
  readonly keyPoints: {
    readonly least: number
    readonly facts: readonly { id: string; pattern: string; articles: readonly string[] }[]
  }
  readonly people: readonly { name: string; role?: string }[]
  /** Names that are nobody's. */
  readonly notPeople: readonly string[]
  readonly headline?: string
  readonly notices: readonly { readonly article: string; readonly pattern: string }[]
  /** Words that no page may hold as they stand here. */
  readonly pagesNever: Readonly<Partial<Record<'md' | 'html' | 'txt', readonly string[]>>>
}

const nothingAsked = {
  boilerplate: { strings: [] },
  lineage: {},
  quotes: [],
  onlyQuotes: false,
  figures: [],
  notFigures: [],
  differences: [],
  onlyDifferences: false,
  neverOne: [],
  within: {},
  timeline: [],
  keyPoints: { least: 0, facts: [] },
  people: [],
  notPeople: [],
  notices: [],
  pagesNever: {}
}

export function goldOf({ folder }: Case): Gold {
  return { ...nothingAsked, ...(JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Gold) }
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
      const article = digest.articles.find(({ id, source }) => id === name || path.basename(source).startsWith(name))
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

/** Furniture that stands in a statement or in the visible words of a page, and markup that came through. */
export function boilerplateFaults(
  { digest, gold }: Held,
  pages: Readonly<Record<'md' | 'html' | 'txt', string>>
): string[] {
  const places = [JSON.stringify(digest.stories), ...Object.values(pages)]
  const through = (['md', 'html', 'txt'] as const).flatMap((kind) =>
    (gold.pagesNever[kind] ?? []).filter((words) => pages[kind].includes(words)).map((words) => `${kind}: ${words}`)
  )
  return [...gold.boilerplate.strings.filter((words) => places.some((place) => place.includes(words))), ...through]
}

export function storyFaults(held: Held): string[] {
  const { digest, gold } = held
  const events = [...gold.stories.sameEvent, ...(gold.stories.otherEvent ?? [])]
  const faults = events.flatMap((event) => {
    const at = new Set(event.map((name) => storyOf(held, name)))
    return at.size === 1 && !at.has(-1) ? [] : [`${event.join(', ')} stand in ${at.size} stories`]
  })
  const places = events.map(([name]) => storyOf(held, name ?? ''))
  if (new Set(places).size !== places.length) faults.push('two events stand in one story')
  const [first, other] = places.map((at) => digest.stories[at])
  if (
    other
    && gold.stories.tied !== false
    && !first?.related.some(({ story, reason }) => story === other.id && reason.length > 20)
  )
    faults.push('the two events are not tied with a reason')
  for (const name of gold.stories.none ?? []) if (storyOf(held, name) !== -1) faults.push(`${name} stands in a story`)
  const { counts } = gold.stories
  if (counts && JSON.stringify(counts) !== JSON.stringify(held.story.counts))
    faults.push(`counts are ${JSON.stringify(held.story.counts)}`)
  return [...faults, ...copyFaults(held), ...withinFaults(held)]
}

function storyOf({ digest, articles }: Held, name: string): number {
  return digest.stories.findIndex((story) => story.articles.includes(articles.get(name)?.id ?? ''))
}

function copyFaults({ digest, gold, articles }: Held): string[] {
  if (!gold.duplicates) return []
  const originals = new Map(digest.articles.map(({ id, copyOf }) => [id, copyOf]))
  const firstOf = (id: string): string => {
    const original = originals.get(id)
    return typeof original === 'string' ? firstOf(original) : id
  }
  const nameOf = (id: string) => [...articles].find(([, article]) => article.id === id)?.[0] ?? id
  const told = [...originals]
    .filter(([, original]) => original !== null)
    .map(([id]) => [nameOf(firstOf(id)), nameOf(id)] as const)
  const tied = (a: string, b: string) => firstOf(articles.get(a)?.id ?? a) === firstOf(articles.get(b)?.id ?? b)
  const named = gold.duplicates.flat()
  return [
    ...gold.duplicates.filter(([a, b]) => !tied(a, b)).map(([a, b]) => `${b} is not told as a copy of ${a}`),
    ...told.filter(([a, b]) => !named.includes(a) || !named.includes(b)).map(([a, b]) => `${b} is no copy of ${a}`)
  ]
}

/** What stands in the wrong story, or is lacking in the right one. */
function withinFaults(held: Held): string[] {
  return Object.entries(held.gold.within).flatMap(([name, { has, never }]) => {
    const story = held.digest.stories[storyOf(held, name)]
    if (!story) return [`${name}: no story`]
    const { headline, keyPoints, figures, quotes, timeline, people } = story
    const words = [headline, ...keyPoints, ...figures, ...quotes, ...timeline]
      .map(({ text }) => text)
      .concat(people.map((person) => person.name))
    const holds = (pattern: string) => words.some((text) => new RegExp(pattern, 'i').test(text))
    return [
      ...has.filter((pattern) => !holds(pattern)).map((pattern) => `${name}: its story lacks ${pattern}`),
      ...never.filter(holds).map((pattern) => `${name}: its story holds ${pattern}`)
    ]
  })
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
    ...(held.gold.onlyQuotes ? strayQuotes(held, forms) : []),
    ...terms.filter((term) => forms.some(({ text }) => same(text, term))).map((term) => `"${term}" is a term`)
  ]
}

function strayQuotes({ gold }: Held, forms: readonly { readonly text: string }[]): string[] {
  const wanted = gold.quotes.flatMap(({ text, variants }) => [text, ...(variants ?? [])])
  return forms
    .filter(({ text }) => !wanted.some((one) => same(text.replace(/[.,]$/, ''), one)))
    .map(({ text }) => `"${text}" is no quote`)
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

export function differenceFaults(held: Held): string[] {
  const { digest, gold } = held
  const told = digest.stories.flatMap(({ differences }) => differences)
  const tells = (wanted: Gold['differences'][number]) => (difference: Difference) =>
    (wanted.kind ?? difference.kind) === difference.kind
    && difference.sides.some(({ text }) => new RegExp(wanted.pattern).test(text))
    && difference.sides.some(({ text }) => new RegExp(wanted.against).test(text))
  const extra = gold.onlyDifferences ? told.filter((one) => !gold.differences.some((wanted) => tells(wanted)(one))) : []
  return [
    ...gold.differences
      .filter((wanted) => !told.some(tells(wanted)))
      .map(({ pattern, against }) => `${pattern} against ${against} is not told`),
    ...extra.map(({ sides }) => `no difference: ${sides.map(({ text }) => text).join(' | ')}`),
    ...gold.neverOne.filter((pair) => isOne(held, pair)).map(([one, other]) => `${one} and ${other} are one statement`)
  ]
}

function isOne({ digest }: Held, pair: readonly [string, string]): boolean {
  const texts = new Map(digest.articles.map(({ id, text, title }) => [id, { text, title }]))
  const wordsOf = ({ article, part, start, end }: Evidence[number]) =>
    (part ? texts.get(article)?.title : texts.get(article)?.text)?.slice(start, end) ?? ''
  return digest.stories
    .flatMap(({ keyPoints }) => keyPoints)
    .some(({ evidence }) =>
      pair.every((pattern) => evidence.some((place) => new RegExp(pattern, 'i').test(wordsOf(place))))
    )
}

/** The headline and the notices that an editor expects. */
export function headFaults({ digest, gold, story, articles }: Held): string[] {
  const headline =
    gold.headline === undefined || new RegExp(gold.headline, 'i').test(story.headline.text)
      ? []
      : [`headline: ${story.headline.text}`]
  const missing = gold.notices.filter(
    ({ article, pattern }) =>
      !digest.notices.some(
        (notice) =>
          notice.article === articles.get(article)?.id
          && new RegExp(pattern, 'i').test(`${notice.rule} ${notice.message}`)
      )
  )
  return [...headline, ...missing.map(({ article, pattern }) => `${article}: no notice of ${pattern}`)]
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
  const nobody = people.filter(({ name }) => gold.notPeople.includes(name)).map(({ name }) => `${name} is nobody`)
  const missing = gold.people
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
  return [...missing, ...nobody]
}
