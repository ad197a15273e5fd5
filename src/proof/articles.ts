/** Proof of the articles: hashes, blocks, bodies, references. */
import { sha256 } from '../text/hash.js'
import { byCodeUnit } from '../text/order.js'
import { failure, isPlace, type Case, type Failure } from './claims.js'
import type { DigestArticle } from '../types.js'

/** Every hash follows from its text, blocks lie in order in it, and the body is what the blocks say. */
export function articleFailures({ digest, articles }: Case): Failure[] {
  const hashes = digest.articles.map((article) => article.sha256).toSorted(byCodeUnit)
  const failures = digest.articles.flatMap((article) => [...textFailures(article), ...blockFailures(article)])
  for (const { id, copyOf } of digest.articles) {
    if (copyOf !== null && (!articles.has(copyOf) || copyOf === id)) {
      failures.push(failure(id, 'reference', `It is called a copy of "${copyOf}", which is no other article here`))
    }
  }
  if (sha256(hashes.join('\n')) !== digest.edition.inputHash) {
    failures.push(failure(digest.edition.id, 'hash', 'inputHash does not follow from the hashes of the articles'))
  }
  return failures
}

function textFailures({ id, text, sha256: hash }: DigestArticle): Failure[] {
  if (text === null || sha256(text) === hash) return []
  return [failure(id, 'hash', 'sha256 does not follow from the text')]
}

function blockFailures({ id, text, blocks, body }: DigestArticle): Failure[] {
  if (text === null) return []
  let before = 0
  for (const { start, end } of blocks) {
    if (!isPlace(start, end, text.length) || start < before) {
      return [failure(id, 'block', `The block at ${start} is out of the text or out of order`)]
    }
    if (text.slice(before, start).trim() !== '') {
      return [failure(id, 'block', `The words at ${before} stand in no block`)]
    }
    before = end
  }
  if (text.slice(before).trim() !== '') return [failure(id, 'block', `The words at ${before} stand in no block`)]
  const words = blocks.filter(({ role }) => role === 'body').map(({ start, end }) => text.slice(start, end))
  if (body !== null && words.join('\n\n') !== body) {
    return [failure(id, 'body', 'body is not what the body blocks hold')]
  }
  return []
}
