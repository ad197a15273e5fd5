/** The articles' texts from the files that they were read from, for `verify --sources`. */
import path from 'node:path'
import { cleanArticle } from '../clean/clean.js'
import { readLineOf } from '../clean/identity.js'
import { filesIn, sourceOf } from '../io/files.js'
import { isAddress } from '../io/remote.js'
import { readOne } from '../io/readers.js'
import { sha256 } from '../text/hash.js'
import type { Failure } from '../proof/claims.js'
import type { Article, Digest, DigestArticle } from '../types.js'

/**
 * The digest with every text read anew from under `folder`, and a failure for each article whose file is missing or
 * holds another text. An article from standard input or an address has no file: it keeps the text that it has.
 */
export async function textsUnder(
  folder: string,
  digest: Digest
): Promise<{ digest: Digest; failures: readonly Failure[] }> {
  const failures: Failure[] = []
  const files = new Map<string, readonly Article[] | null>()
  const articles: DigestArticle[] = []
  for (const article of digest.articles) {
    if (article.source === '-' || isAddress(article.source)) {
      articles.push(article)
      continue
    }
    const names = fileNamesOf(article.source)
    let [read, isThere]: [Article | undefined, boolean] = [undefined, false]
    for (const name of names) {
      const held = files.has(name) ? files.get(name) : await articlesOf(folder, name)
      files.set(name, held ?? null)
      isThere ||= held !== null
      read ??= held?.find((one) => isSame(one, article))
      if (read) break
    }
    if (!read) failures.push({ id: article.id, rule: 'source', message: faultOf(names[0] ?? '', folder, isThere) })
    articles.push(read ? withText(article, read) : article)
  }
  return { digest: { ...digest, articles }, failures }
}

/** The files that a source may name: of a feed's entry what stands before a `#`; the name of a file may hold one, too. */
function fileNamesOf(source: string): string[] {
  const [first = '', ...rest] = source.split('#')
  return rest.length === 0 ? [source] : [first, ...(rest.length > 1 ? [`${first}#${rest[0] ?? ''}`] : []), source]
}

function isSame(read: Article, article: DigestArticle): boolean {
  return sha256(read.text) === article.sha256
}

function withText(article: DigestArticle, read: Article): DigestArticle {
  return { ...article, text: read.text, body: readLineOf(cleanArticle(read)).body }
}

function faultOf(source: string, folder: string, isThere: boolean): string {
  return isThere ? `${source} under ${folder} holds another text` : `${source} is not under ${folder}`
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
