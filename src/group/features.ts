/** What reasons are made of: the people and other names of a story, with a place for each. */
import { termOf, termsOf } from '../text/terms.js'
import { wordPlacesIn } from '../text/words.js'
import { weightOf } from '../text/weights.js'
import type { Document, Range, Span, Story } from '../types.js'
import { bodyOf } from './fingerprint.js'

/** A name in a story. */
export interface Feature {
  /** As printed. */
  readonly label: string
  readonly kind: 'person' | 'name'
  /** Terms of the label. */
  readonly terms: readonly string[]
  /** Articles that hold it. */
  readonly articles: number
  /** How much it tells: articles times rarity. */
  readonly weight: number
  readonly span: Span
}

/** What a story names, and every term that it holds. */
export interface Features {
  readonly story: Story
  readonly named: ReadonlyMap<string, Feature>
  readonly terms: ReadonlySet<string>
}

/** Articles of a story that are read for its features. */
const articlesRead = 12

/** The names of a story: key -> feature. A person's key is the surname, any other's its terms. */
export function featuresOf(story: Story): Features {
  const named = new Map<string, Feature>()
  const terms = new Set<string>()
  for (const document of story.documents.slice(0, articlesRead)) {
    for (const [key, feature] of featuresIn(document)) {
      const known = named.get(key)
      named.set(key, known ? together(known, feature) : feature)
    }
    for (const term of termsOf(document.article.title ?? '')) terms.add(term)
    for (const range of bodyOf(document)) for (const term of termsOf(document.article.text, range)) terms.add(term)
  }
  return { story, named, terms }
}

function together(a: Feature, b: Feature): Feature {
  const longer = a.kind === 'person' && b.label.length > a.label.length ? b : a
  return { ...longer, span: a.span, articles: a.articles + b.articles, weight: a.weight + b.weight }
}

function featuresIn(document: Document): Map<string, Feature> {
  const found = new Map<string, Feature>()
  const ranges = bodyOf(document)
  const personal = new Set<string>()
  for (const { name, mentions } of document.people) {
    const place = mentions.find((mention) =>
      ranges.some((range) => mention.start >= range.start && mention.end <= range.end)
    )
    const terms = termsOf(name)
    for (const term of terms) personal.add(term)
    if (place && terms.length > 1) add(found, 'person', name, terms.at(-1)!, terms, document, place)
  }
  for (const range of ranges) {
    for (const run of capitalRunsIn(document.article.text, range)) {
      const label = document.article.text.slice(run.start, run.end)
      const terms = termsOf(label)
      if (terms.length === 0 || terms.some((term) => personal.has(term) || calendar.has(term))) continue
      add(found, 'name', label, terms.join(' '), terms, document, run)
    }
  }
  return found
}

function add(
  found: Map<string, Feature>,
  kind: Feature['kind'],
  label: string,
  key: string,
  terms: readonly string[],
  { article }: Document,
  { start, end }: Range
): void {
  if (found.has(key)) return
  const weight = terms.reduce((sum, term) => sum + weightOf(term), 0) / terms.length
  found.set(key, { label, kind, terms, articles: 1, weight, span: { article: article.id, start, end } })
}

const calendar: ReadonlySet<string> = new Set(
  termsOf(
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'
  )
)

/** Runs of one to three words with capitals that do not open a sentence. */
function capitalRunsIn(text: string, range: Range): Range[] {
  const places = wordPlacesIn(text, range.start, range.end)
  const runs: Range[] = []
  let last = -1
  for (let index = 0; index < places.length; index += 2) {
    const [start, end] = [places[index]!, places[index + 1]!]
    if (!isCapital(text.charCodeAt(start)) || end - start < 3) continue
    const before = text.slice(Math.max(range.start, start - 2), start)
    const run = runs.at(-1)
    if (run && index === last + 2 && before.endsWith(' ') && start === run.end + 1 && wordsOf(text, run) < 3) {
      runs[runs.length - 1] = { start: run.start, end }
      last = index
    } else if (/^[\p{L}\p{N},;’'] ?$/u.test(before) && termOf(text.slice(start, end)) !== '') {
      runs.push({ start, end })
      last = index
    }
  }
  return runs.map((run) => withoutPossessive(text, run))
}

function wordsOf(text: string, { start, end }: Range): number {
  return text.slice(start, end).split(' ').length
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90
}

function withoutPossessive(text: string, { start, end }: Range): Range {
  return /['’]s$/.test(text.slice(end - 2, end)) ? { start, end: end - 2 } : { start, end }
}
