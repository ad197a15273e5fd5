/** The whole article behind a feed's entry: its page is fetched and read, and stands in for the entry's own words. */
import { readAll } from './readers.js'
import { isAddress, type Remote } from './remote.js'
import type { Reading } from '../read/article.js'
import type { ReadLimits, Source } from '../read/plain.js'
import type { Article, BadInput } from '../types.js'

/**
 * The readings with every feed entry's words replaced by those of its page, where the page has more. An entry whose
 * page cannot be had keeps its own words, and the page is named as bad input. What is no reading comes out as it is.
 */
export async function* withFullText<Other extends object>(
  readings: AsyncIterable<Reading | Other>,
  remote: Remote,
  limits: Partial<ReadLimits>
): AsyncGenerator<Reading | Other> {
  const held: (Reading | Other)[] = []
  for await (const reading of readings) {
    held.push(reading)
    if ('articles' in reading) for (const { url } of entriesOf(reading)) remote.begin(url)
  }
  const wanted = held.flatMap((reading) => ('articles' in reading ? entriesOf(reading) : []))
  const pages = new Map<string, Reading | BadInput>()
  let next = 0
  for await (const page of readAll(pagesOf(wanted, remote), limits)) {
    const entry = wanted[next++]
    if (entry) pages.set(entry.url, page)
  }
  for (const reading of held) yield 'articles' in reading ? fullOf(reading, pages) : reading
}

type Entry = Article & { readonly url: string }

/** Only entries of feeds: an article that was a page already has all its words. */
function entriesOf({ articles }: Reading): readonly Entry[] {
  return articles.filter((article): article is Entry => {
    return article.source.includes('#') && article.url !== null && isAddress(article.url)
  })
}

async function* pagesOf(entries: readonly Entry[], remote: Remote): AsyncGenerator<Source | BadInput> {
  for (const { url } of entries) yield await remote.sourceOf(url)
}

function fullOf(reading: Reading, pages: ReadonlyMap<string, Reading | BadInput>): Reading {
  const bad: BadInput[] = []
  const articles = reading.articles.map((article) => {
    const page = article.source.includes('#') && article.url !== null ? pages.get(article.url) : undefined
    if (!page) return article
    if (!('articles' in page)) bad.push(page)
    else bad.push(...page.bad)
    const full = 'articles' in page ? page.articles[0] : undefined
    return full && full.text.length > article.text.length ? withPage(article, full) : article
  })
  return { ...reading, articles, bad: [...reading.bad, ...bad] }
}

/** What the feed says of its entry stands; the page fills what it does not say. */
function withPage(entry: Article, page: Article): Article {
  return {
    ...page,
    source: entry.source,
    title: entry.title ?? page.title,
    author: entry.author ?? page.author,
    publisher: entry.publisher ?? page.publisher,
    publishedAt: entry.publishedAt ?? page.publishedAt,
    url: entry.url,
    language: entry.language ?? page.language,
    tags: [...new Set([...entry.tags, ...page.tags])]
  }
}
