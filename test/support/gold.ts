/** What an editor finds in a case. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Digest, DigestArticle, StoryDigest } from '../../src/types.js'
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
  /** Dates of what the articles only measure or name things by: no entry has one. */
  readonly notDated: readonly string[]
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
  notDated: [],
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
