/** Receipts of one story: each sentence has one number, in the order in which lines open it. */
import type { DigestArticle, Span } from '../types.js'
import { excerptOf, type Excerpt } from './excerpts.js'
import type { MarksView, MarkView, ReceiptView, SourceView } from './views.js'
import { anchorOf } from './words.js'

/** Receipts that a line shows; further ones are counted. Beyond that a reader counts, and does not open. */
const shownMarks = 8

/** What receipts are made of. */
export interface ReceiptGround {
  /** Before the number in anchors and labels: the story's id. */
  readonly prefix: string
  readonly articles: ReadonlyMap<string, DigestArticle>
  readonly sourceOf: (article: DigestArticle) => SourceView
}

/** Collects receipts while the lines of a story are laid out. */
export interface ReceiptBook {
  /** The receipts of a line, whose anchor is `line`; spans in one sentence share a number. */
  readonly marksOf: (evidence: readonly Span[], line: string) => MarksView
  readonly receipts: () => readonly ReceiptView[]
}

/** An empty book for one story, or for the lines outside of stories. */
export function receiptBook(ground: ReceiptGround): ReceiptBook {
  const receipts = new Map<string, ReceiptView>()
  const open = (span: Span, line: string): MarkView | null => {
    const article = ground.articles.get(span.article)
    if (!article) return null
    const excerpt = excerptOf(article, span)
    const { start, end } = excerpt?.range ?? span
    const key = `${span.article}\n${span.part ?? 'text'}\n${start}\n${end}`
    const known = receipts.get(key) ?? receiptOf(ground, article, span, excerpt, receipts.size + 1, line)
    receipts.set(key, known)
    return known
  }
  return {
    marksOf: (evidence, line) => {
      const shown = evidence.slice(0, shownMarks).flatMap((span) => open(span, line) ?? [])
      return { shown: uniqueMarks(shown), more: Math.max(0, evidence.length - shownMarks) }
    },
    receipts: () => [...receipts.values()]
  }
}

function receiptOf(
  { prefix, sourceOf }: ReceiptGround,
  article: DigestArticle,
  span: Span,
  excerpt: Excerpt | null,
  number: number,
  back: string
): ReceiptView {
  const { start, end } = excerpt?.range ?? span
  const source = sourceOf(article)
  const characters = span.part === 'title' ? 'title' : `characters ${start}-${end}`
  return {
    number,
    anchor: anchorOf(`${prefix}-r${number}`),
    label: anchorOf(`${prefix}-${number}`),
    before: excerpt?.before ?? '',
    sentence: excerpt?.sentence ?? null,
    after: excerpt?.after ?? '',
    place: source.letter === '' ? `${source.file}, ${characters}` : characters,
    source,
    back
  }
}

function uniqueMarks(marks: readonly MarkView[]): MarkView[] {
  return [...new Map(marks.map(({ number, anchor, label }) => [number, { number, anchor, label }])).values()]
}
