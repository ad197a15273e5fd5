/** Which documents give statements tonight, and which only stand in the ledger: other languages, muted, old. */
import { midnightOf } from './text/midnight.js'
import { isSameLanguage, languageIn } from './text/language.js'
import type { DigestOptions, Document, Notice } from './types.js'

export interface Selection {
  /** Documents that stories are made of. */
  readonly used: readonly Document[]
  /** Documents that give no statement, with the rule of the ledger. */
  readonly passed: readonly {
    readonly document: Document
    readonly rule: 'muted' | 'old' | 'other-language' | `known ${string}`
  }[]
  readonly notices: readonly Notice[]
}

/**
 * Sorts documents into those that make tonight's stories and those that do not, with a notice where a reader asks.
 * `known`: id of an article whose words were told on an earlier night -> that night's date.
 */
export function selectDocuments(
  documents: readonly Document[],
  options: DigestOptions,
  known: ReadonlyMap<string, string> = new Map()
): Selection {
  const first = firstInstant(documents, options)
  const passed = documents.flatMap((document) => {
    const told = known.get(document.article.id)
    const rule = ruleAgainst(document, first, options) ?? (told === undefined ? null : (`known ${told}` as const))
    return rule ? [{ document, rule }] : []
  })
  const out = new Set(passed.map(({ document }) => document))
  return {
    used: documents.filter((document) => !out.has(document)),
    passed,
    notices: passed.filter(({ rule }) => rule === 'other-language').map(({ document }) => languageNotice(document))
  }
}

/** Day of the edition: the given one, else the newest day of an article, else `null`. */
export function editionDate(documents: readonly Document[], options: DigestOptions): string | null {
  if (options.date !== null) return options.date
  return documents.reduce<string | null>((newest, { day }) => (day && (!newest || day > newest) ? day : newest), null)
}

type PassedRule = Selection['passed'][number]['rule']

function ruleAgainst(document: Document, first: number | null, options: DigestOptions): PassedRule | null {
  const { article } = document
  const names = [article.publisher, article.source, ...article.tags].map((name) => name?.toLowerCase())
  if (options.mute.some((word) => names.includes(word.toLowerCase()))) return 'muted'
  if (languageOf(document, options) !== null) return 'other-language'
  if (first !== null && article.publishedAt && endOf(article.publishedAt) < first) return 'old'
  return null
}

/** The document's language where it is another than the digest's; the words decide before the label. */
function languageOf({ article }: Document, options: DigestOptions): string | null {
  const language = languageIn(article.text) ?? article.language
  return language === null || isSameLanguage(language, options.language) ? null : language
}

function languageNotice({ article }: Document): Notice {
  const language = languageIn(article.text) ?? article.language ?? 'unknown'
  return {
    severity: 'info',
    rule: 'other-language',
    message: `"${article.title ?? article.source}" is in another language (${language}) and was not merged`,
    article: article.id,
    start: null,
    end: null
  }
}

/** `since` is counted back from 00:00 of the edition's date in its zone; without an edition date it does nothing. */
function firstInstant(documents: readonly Document[], options: DigestOptions): number | null {
  const date = editionDate(documents, options)
  if (options.sinceHours === null || date === null) return null
  return midnightOf(date, options.timezone) - options.sinceHours * 3_600_000
}

/** A date without a time counts as the end of its day. */
function endOf(publishedAt: string): number {
  const instant = Date.parse(publishedAt.length === 10 ? `${publishedAt}T23:59:59.999Z` : publishedAt)
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant
}
