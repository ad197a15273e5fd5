/** Earlier articles and statements, read again as far as tonight's are to be set against them. */
import { comparedOf, documentFrom, documentOf } from './analyse.js'
import { traitsOf } from './group/fingerprint.js'
import { articlesCompared } from './group/ties.js'
import type { Told } from './merge/context.js'
import { replayEdits } from './text/edits.js'
import type { Place } from './merge/places.js'
import type {
  CleanArticle,
  ComparedArticle,
  DigestArticle,
  Document,
  EarlierArticle,
  EarlierStory,
  Edit,
  Span,
  ToldStatement,
  ToldStory,
  Traits
} from './types.js'

/** Earlier articles, each understood once, as far as it is asked for; `null` where the text is not kept. */
export interface Archive {
  /** What grouping compares of it. */
  readonly compared: (article: DigestArticle) => ComparedArticle | null
  /** The same without its text; as it was kept, where it was. */
  readonly traits: (article: EarlierArticle) => Traits | null
  readonly document: (article: DigestArticle) => Document | null
}

/** An archive that knows what was compared elsewhere. */
export function newArchive(known: ReadonlyMap<DigestArticle, ComparedArticle> = new Map()): Archive {
  const compared = once((article) => known.get(article) ?? comparedFrom(article))
  const document = once((article) => {
    const found = compared(article)
    return found === null ? null : documentFrom(found)
  })
  const traits = (article: EarlierArticle) => {
    const found = article.traits === undefined ? compared(article) : null
    return article.traits ?? (found === null ? null : traitsOf(found))
  }
  return { compared, traits, document }
}

function once<Found>(find: (article: DigestArticle) => Found): (article: DigestArticle) => Found {
  const known = new Map<DigestArticle, Found>()
  return (article) => {
    const found = known.get(article) ?? find(article)
    known.set(article, found)
    return found
  }
}

function comparedFrom(article: DigestArticle): ComparedArticle | null {
  const cleaned = cleanedFrom(article)
  return cleaned === null ? null : comparedOf(cleaned)
}

/** An earlier article as it was cleaned; `null` where its text is not kept. */
export function cleanedFrom(told: DigestArticle): CleanArticle | null {
  const { id, source, text, title, author, publisher, publishedAt, url, language, tags, blocks, origins } = told
  if (text === null) return null
  const article = { id, source, text, title, author, publisher, publishedAt, url, language, tags }
  return { article, blocks, origins, titleAt: blocks.find(({ role }) => role === 'title') ?? null }
}

/** An earlier story as far as tonight's are compared with it; `null` where no text of it is kept. */
export function toldStoryOf(story: EarlierStory, archive: Archive): ToldStory | null {
  const [first, ...rest] = newestOf(story).flatMap((article) => archive.traits(article) ?? [])
  return first === undefined ? null : { id: story.id, articles: [first, ...rest] }
}

/** The articles of an earlier story that tonight's are compared with. */
export function newestOf({ articles }: EarlierStory): readonly EarlierArticle[] {
  return articles.slice(-articlesCompared)
}

/** The told statements with their sentences, where the text still stands as it was told. */
export function toldOf(
  { articles, statements }: Pick<EarlierStory, 'articles' | 'statements'>,
  archive: Archive
): Told[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return statements.map((statement) => {
    const [printed, ...further] = statement.statement.evidence
    const edits: readonly Edit[] = 'edits' in statement.statement ? statement.statement.edits : []
    const placeOf = (span: Span): Place[] => {
      const article = byId.get(span.article)
      const document = article ? archive.document(article) : null
      // A newer version may stand in the place of the article that it was told from.
      if (!article || !document || span.part !== undefined || article.edition > statement.edition) return []
      // A quote of several sentences stands where it begins.
      const sentence = document.sentences.find(({ start, end }) => start <= span.start && span.start < end)
      return sentence ? [{ document, sentence }] : []
    }
    const first = placeOf(printed).filter(({ document }) => isAsTold(statement, document, edits))
    const places = [...(first.length > 0 ? first : placeOfWords(statement)), ...further.flatMap(placeOf)]
    return { statement, places, edits: first.length > 0 ? edits : [] }
  })
}

function isAsTold({ statement }: ToldStatement, { article }: Document, edits: readonly Edit[]): boolean {
  return replayEdits(article.text, statement.evidence[0], edits) === statement.text
}

/** The printed words as a text of their own, where a newer version stands in the place of the article that they are from. */
export function placeOfWords({
  id,
  kind,
  edition,
  statement: { text }
}: Pick<ToldStatement, 'id' | 'kind' | 'edition' | 'statement'>): Place[] {
  if (kind !== 'keyPoint' && kind !== 'timeline') return []
  const article = {
    id,
    source: id,
    text,
    title: null,
    author: null,
    publisher: null,
    publishedAt: edition,
    url: null,
    language: null,
    tags: []
  }
  const block = { start: 0, end: text.length, role: 'body', rule: 'default' } as const
  const document = documentOf({ article, blocks: [block], origins: [], titleAt: null })
  return document.sentences.slice(0, 1).map((sentence) => ({ document, sentence }))
}
