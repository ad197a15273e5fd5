/** What a page says of its article: JSON-LD, metas, microdata, and the byline and times that a reader sees. */
import { publishedAtOf } from '../../text/published.js'
import { foldSpace } from '../../text/spans.js'
import { authorsSeenIn, dateSeenIn } from './bylines.js'
import { articleThingOf, namesOfValue, thingsIn, typesOf, wordsOfValue, type Thing } from './json-ld.js'
import { linkOf, metaOf, metasIn, propertyOf, type Metas } from './metas.js'
import { elementsIn, wordsUnder, type PageElement } from './nodes.js'
import { titleOf } from './titles.js'

/** The fields of a page's article; `null` where the page does not say. */
export interface PageFields {
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  /** As written; one that can be read where there is one. */
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
  readonly tags: readonly string[]
  /** What JSON-LD and `og:type` call the page: `NewsArticle`, `VideoObject`, `website`. */
  readonly types: readonly string[]
  /** JSON-LD says that the article is not free to read. */
  readonly isPaid: boolean
  /** The article's words, where JSON-LD holds them. */
  readonly articleBody: string | null
}

/** The fields of the page under `root`; `fetched`: the address that it came from. */
export function fieldsOf(root: PageElement, fetched: string | null): PageFields {
  const metas = metasIn(root)
  const things = thingsIn(root)
  const pageTitle = pageTitleOf(root)
  const article = articleThingOf(things, metaOf(metas, ['og:title']) ?? pageTitle) ?? {}
  const url = addressOf(root, metas, article, fetched)
  const host = url === null ? null : hostOf(url)
  const site = siteOfHost(pageTitle, host) ?? publisherOf(metas, article, things, host)
  const said = [
    metaOf(metas, ['og:title']),
    wordsOfValue(article['headline']),
    metaOf(metas, ['twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'title'])
  ]
  const title = titleOf(root, {
    said: said.flatMap((words) => (words === null ? [] : [foldSpace(unescaped(words))])),
    page: pageTitle,
    site,
    host
  })
  return {
    title,
    author: authorOf(root, metas, article, things, site),
    publisher: site ?? siteInTitle(pageTitle, title),
    published: publishedOf(root, metas, article, title),
    url,
    language: languageOf(root, metas, article),
    tags: tagsOf(metas, article),
    types: [...things.flatMap(typesOf), ...(metas.get('og:type') ?? [])],
    isPaid: String(article['isAccessibleForFree']).toLowerCase() === 'false',
    articleBody: wordsOfValue(article['articleBody'])
  }
}

function pageTitleOf(root: PageElement): string | null {
  for (const element of elementsIn(root)) {
    if (element.tag !== 'title' || element.parent?.tag === 'svg') continue
    const words = foldSpace(wordsUnder(element).slice(0, longestTitle))
    if (words !== '') return words
  }
  return null
}

const longestTitle = 1000

/** Metas are often escaped twice. */
function unescaped(words: string): string {
  return words
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&(?:#0?39|apos|#x27);/g, "'")
    .replace(/&#8217;/g, '’')
}

function addressOf(root: PageElement, metas: Metas, article: Thing, fetched: string | null): string | null {
  const said = [
    linkOf(root, 'canonical'),
    metaOf(metas, ['og:url']),
    wordsOfValue(article['url']),
    wordsOfValue((article['mainEntityOfPage'] as Thing | undefined)?.['@id'] ?? article['mainEntityOfPage'])
  ]
  const base = fetched ?? said.find((address) => address !== null && /^https?:/i.test(address)) ?? null
  const addresses = said.flatMap((address) => absolute(address, base) ?? [])
  // A canonical address without a path is the site's, not the article's.
  return addresses.find((address) => pathOf(address).length > 1) ?? fetched ?? addresses[0] ?? null
}

function absolute(address: string | null, base: string | null): string | null {
  if (address === null || address.length > 2000) return null
  try {
    const url = base === null ? new URL(address) : new URL(address, base)
    return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null
  } catch {
    return null
  }
}

function pathOf(address: string): string {
  const url = new URL(address)
  return url.pathname + url.search
}

function hostOf(address: string): string {
  return new URL(address).host
}

function publisherOf(metas: Metas, article: Thing, things: readonly Thing[], host: string | null): string | null {
  const [said] = namesOfValue(article['publisher'], things)
  const names = [
    metaOf(metas, ['og:site_name']),
    said,
    metaOf(metas, [
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'application-name',
      'apple-mobile-web-app-title'
    ])
  ]
  const all = names.flatMap((name) => (name === null || name === undefined ? [] : [foldSpace(unescaped(name))]))
  const fit = all.filter((name) => name !== '' && name.length <= 60 && !/^https?:|^@/.test(name))
  // Some sites put a section ("U.S.") in the place of their name: one that the address bears out comes first.
  const isShort = (fit[0] ?? '').length < 5
  const ordered = isShort ? [...fit.filter((each) => isOfHost(each, host)), ...fit] : fit
  const name = ordered.find((each) => !/\.[a-z]{2,4}$/i.test(each)) ?? ordered[0]
  return name?.split(/ [|–—-] /)[0] ?? null
}

/** The name behind the last dash or bar of `<title>` that is the address's own: some sites name a section as the site. */
function siteOfHost(page: string | null, host: string | null): string | null {
  const name = / [|–—-] ([^|–—]{2,40})$/.exec(page ?? '')?.[1]?.trim()
  return name !== undefined && host !== null && lettersOf(name) === domainOf(host) ? name : null
}

/** `courier` for `www.courier.co.uk`. */
function domainOf(host: string): string {
  const labels = host.toLowerCase().split('.').slice(0, -1)
  const [label = ''] = labels.slice((labels.at(-1) ?? '').length < 4 && labels.length > 1 ? -2 : -1)
  return lettersOf(label)
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function isOfHost(name: string, host: string | null): boolean {
  const letters = lettersOf(name)
  return letters.length > 1 && lettersOf(host ?? '').includes(letters)
}

/** The name behind the last bar or dash of `<title>`, where what is before it is the headline. */
function siteInTitle(page: string | null, title: string | null): string | null {
  if (page === null || title === null || !page.startsWith(title)) return null
  const name = /^\s{0,3}[|–—-]\s{1,3}([^|–—]{2,40})$/.exec(page.slice(title.length))?.[1]
  return name?.trim() ?? null
}

function authorOf(
  root: PageElement,
  metas: Metas,
  article: Thing,
  things: readonly Thing[],
  site: string | null
): string | null {
  const candidates = [
    namesOfValue(article['author'] ?? article['creator'], things),
    ...[
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
      'citation_author',
      'article:author_name',
      'twitter:data1'
    ].map((name) => metas.get(name) ?? []),
    authorsSeenIn(root)
  ]
  for (const names of candidates) {
    const fit = [...new Set(names.map((name) => withoutOwnSite(authorName(name), site)))].filter((name) =>
      isAuthor(name, site)
    )
    if (fit.length > 0) return fit.slice(0, 8).join(', ')
  }
  return null
}

/** A name without "By", addresses and handles. */
function authorName(name: string): string {
  return foldSpace(unescaped(name))
    .replace(/^(?:(?:posted|written|reported|story|article|analysis|opinion|commentary|review|words|text) )?by:? /i, '')
    .replace(/\s?[<(]?[\w.+-]{1,60}@[\w.-]{3,60}[>)]?/g, '')
    .replace(/[,;|–-]$/, '')
    .trim()
}

/** "Ann Roe, The Courier" and "Ann Roe The Courier" of the Courier; another house in this place is a credit, and stays. */
function withoutOwnSite(name: string, site: string | null): string {
  const own = lettersOf(site ?? '')
  if (own.length < 2) return name
  const parts = name.split(', ')
  const at = parts.findIndex(
    (part, index) => index > 0 && (lettersOf(part) === own || part.startsWith(`${site ?? ''} `))
  )
  if (at > 0) return parts.toSpliced(at, 1).join(', ')
  const words = name.split(' ')
  const tail = [2, 3, 4, 5].find((count) => lettersOf(words.slice(-count).join('')) === own) ?? 0
  const rest = words.slice(0, words.length - tail)
  return tail > 0 && rest.length > 1 && /^\p{Lu}/u.test(rest.at(-1) ?? '') ? rest.join(' ') : name
}

function isAuthor(name: string, site: string | null): boolean {
  if (name.length < 3 || name.length > 120 || !/\p{L}{2}/u.test(name)) return false
  if (/^https?:|^@|^www\.|\.(?:com|org|net)\b|[{}<>]|^\d|\bmin(?:ute)?s? read\b/i.test(name)) return false
  if (
    /^(?:admin|administrator|editor|author|staff|user|guest|webmaster|root|unknown|null|undefined|about|by)$/i.test(
      name
    )
  )
    return false
  return site === null || name.toLowerCase() !== site.toLowerCase() || name.split(' ').length > 1
}

function publishedOf(root: PageElement, metas: Metas, article: Thing, title: string | null): string | null {
  const said = [
    wordsOfValue(article['datePublished']),
    metaOf(metas, ['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time']),
    metaOf(metas, [
      'parsely-pub-date',
      'sailthru.date',
      'datepublished',
      'publishdate',
      'publish-date',
      'pubdate',
      'cxenseparse:recs:publishtime',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'citation_publication_date',
      'citation_date',
      'article.published',
      'published-date',
      'published_time_telegram',
      'date_published',
      'published_at',
      'publication_date',
      'displaydate',
      'ptime'
    ]),
    propertyOf(root, 'datePublished'),
    wordsOfValue(article['dateCreated']),
    metaOf(metas, [
      'date',
      'dc.date',
      'dcterms.date',
      'dc.terms.date',
      'article.created',
      'created',
      'creation_date',
      'rnews:datepublished',
      'last-modified'
    ]),
    dateSeenIn(root, title),
    wordsOfValue(article['dateModified']),
    metaOf(metas, ['article:modified_time', 'og:updated_time'])
  ]
  const written = said.flatMap((words) => (words === null ? [] : [foldSpace(words)]))
  return written.find((words) => publishedAtOf(words) !== null) ?? null
}

function languageOf(root: PageElement, metas: Metas, article: Thing): string | null {
  const said = [
    root.attributes['lang'],
    root.attributes['xml:lang'],
    metaOf(metas, ['content-language', 'language', 'dc.language', 'dcterms.language']),
    wordsOfValue(article['inLanguage']),
    metaOf(metas, ['og:locale'])
  ]
  for (const words of said) {
    const tag = /^([a-z]{2,3})(?:[-_]([A-Za-z]{2,4}))?\b/.exec(words?.trim() ?? '')
    if (tag?.[1] !== undefined) return tag[2] === undefined ? tag[1] : `${tag[1]}-${tag[2]}`
  }
  return null
}

const mostTags = 20

function tagsOf(metas: Metas, article: Thing): readonly string[] {
  const sections = [metaOf(metas, ['article:section', 'parsely-section']), wordsOfValue(article['articleSection'])]
  const said = [article['keywords']].flat().filter((words): words is string => typeof words === 'string')
  const lists = [
    metas.get('article:tag'),
    said,
    metas.get('news_keywords'),
    metas.get('parsely-tags'),
    metas.get('sailthru.tags'),
    metas.get('keywords')
  ]
  const words = lists.find((list) => list !== undefined && list.length > 0) ?? []
  const tags = [...sections.flatMap((section) => section ?? []), ...words.flatMap((list) => list.split(','))]
  const fit = tags.map((tag) => foldSpace(unescaped(tag))).filter((tag) => tag !== '' && tag.length <= 60)
  return [...new Set(fit)].slice(0, mostTags)
}
