/** The articles' texts from the files that they were read from, for `verify --sources`. */
import path from 'node:path'
import { cleanArticle } from '../clean/clean.js'
import { readLineOf } from '../clean/identity.js'
import { filesIn, sourceOf } from '../io/files.js'
import { readOne } from '../io/readers.js'
import { sha256 } from '../text/hash.js'
import type { Failure } from '../proof/claims.js'
import type { Article, Digest, DigestArticle } from '../types.js'

/**
 * The digest with every text read anew from under `folder`, and a failure for each article whose file is missing or
 * holds another text. An article from standard input has no file: it keeps the text that it has.
 */
export async function textsUnder(
  folder: string,
  digest: Digest
): Promise<{ digest: Digest; failures: readonly Failure[] }> {
  const failures: Failure[] = []
  const files = new Map<string, readonly Article[] | null>()
  const articles: DigestArticle[] = []
  for (const article of digest.articles) {
    const source = article.source.split('#')[0] ?? article.source
    if (source === '-') {
      articles.push(article)
      continue
    }
    const held = files.has(source) ? files.get(source) : await articlesOf(folder, source)
    files.set(source, held ?? null)
    const read = held?.find((one) => isSame(one, article))
    if (!read) failures.push({ id: article.id, rule: 'source', message: faultOf(source, folder, held ?? null) })
    articles.push(read ? withText(article, read) : article)
  }
  return { digest: { ...digest, articles }, failures }
}

function isSame(read: Article, article: DigestArticle): boolean {
  return sha256(read.text) === article.sha256
}

function withText(article: DigestArticle, read: Article): DigestArticle {
  return { ...article, text: read.text, body: readLineOf(cleanArticle(read)).body }
}

function faultOf(source: string, folder: string, held: readonly Article[] | null): string {
  return held === null ? `${source} is not under ${folder}` : `${source} under ${folder} holds another text`
}

/** The articles of the file; looked up under `folder` by its whole path, then by ever shorter ends of it. */
async function articlesOf(folder: string, source: string): Promise<readonly Article[] | null> {
  const parts = source.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  for (let from = 0; from < parts.length; from++) {
    const { files } = await filesIn([path.join(folder, ...parts.slice(from))])
    const [file] = files
    if (!file || files.length !== 1) continue
    const read = await sourceOf(file)
    if ('bytes' in read) return (await readOne(read)).articles
  }
  return null
}
