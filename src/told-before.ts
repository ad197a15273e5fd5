/** What was told of a story before tonight, understood where its summary is made: so its articles are read by whichever thread makes it. */
import { newArchive, toldOf, type Archive } from './archive.js'
import { copyIn } from './group/copies.js'
import { bodyOf } from './group/fingerprint.js'
import type { Before } from './merge/context.js'
import type { Document, EarlierStory, Story } from './types.js'

/** What was told of a story before. Plain data, so that it can be sent. */
export interface ToldBefore extends Pick<Before, 'slug' | 'status' | 'gone'> {
  /** The earlier stories that it goes on with; `isOurs`: under this id, or joined to it. */
  readonly sources: readonly (ToldSource & { readonly isOurs: boolean })[]
  /** Statements of theirs that were withdrawn. Ids. */
  readonly lost: readonly string[]
}

/** An earlier story, as far as what goes on with it is told. */
export type ToldSource = Pick<EarlierStory, 'id' | 'articles' | 'statements'>

/** What the summary of the story must know of it. */
export function beforeOf(story: Story, { slug, status, gone, sources, lost }: ToldBefore): Before {
  const archive = newArchive()
  const documents = documentsIn(sources, archive)
  const borrowed = sources.filter(({ isOurs }) => !isOurs).flatMap(({ statements }) => statements)
  const told = sources.flatMap((source) => toldOf(source, archive))
  return {
    ...{ slug, status, gone, documents },
    told: told.filter(({ statement }) => !lost.includes(statement.id)),
    borrowed: new Set(borrowed.map(({ id }) => id)),
    editions: new Map(sources.flatMap(({ articles }) => articles.map(({ id, edition }) => [id, edition] as const))),
    copies: copiesOf(story, [...documents.values()])
  }
}

function documentsIn(sources: readonly ToldSource[], archive: Archive): Map<string, Document> {
  const articles = sources.flatMap((source) => source.articles.slice(-articlesKept))
  return new Map(
    articles.flatMap((article) => {
      const document = archive.document(article)
      return document === null ? [] : [[article.id, document] as const]
    })
  )
}

/** Of a story of many nights the newest articles are looked at; a statement's own place is always read. */
const articlesKept = 40

/** Article of tonight -> the earlier article that it copies. */
function copiesOf({ documents }: Story, earlier: readonly Document[]): Map<string, string> {
  const bodies = earlier.map((document) => ({ document, body: bodyText(document) }))
  return new Map(
    documents.flatMap((document) => {
      const body = bodyText(document)
      const original = bodies.find(
        (one) => one.document.article.id !== document.article.id && copyIn(one.body, body) !== null
      )
      return original ? [[document.article.id, original.document.article.id] as const] : []
    })
  )
}

function bodyText(document: Document): string {
  return bodyOf(document)
    .map(({ start, end }) => document.article.text.slice(start, end))
    .join('\n\n')
}
