/** Articles as pages with everything that pages have round them, in the habits of five kinds of sites; and as feeds. */

export interface PageWords {
  readonly title: string
  readonly author: string
  readonly publisher: string
  /** ISO, with a time. */
  readonly published: string
  readonly address: string
  readonly paragraphs: readonly string[]
}

export type Layout = (words: PageWords) => string

/** The kinds of sites. */
export const layouts: readonly Layout[] = [blog, magazine, newspaper, office, wire]

/** An RSS feed of these articles; `excerpt`: the beginning of each alone. */
export function rssOf(title: string, entries: readonly PageWords[], excerpt = true): string {
  const one = ({ title: head, address, published, author, paragraphs }: PageWords) => {
    const words = excerpt
      ? `${(paragraphs[0] ?? '').slice(0, 60)}...`
      : paragraphs.map((each) => `<p>${each}</p>`).join('')
    return `<item><title>${xml(head)}</title><link>${xml(address)}</link><guid>${xml(address)}</guid><pubDate>${new Date(
      published
    ).toUTCString()}</pubDate><dc:creator>${xml(author)}</dc:creator><description>${xml(words)}</description></item>`
  }
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(
    title
  )}</title><link>https://www.example.org/</link>${entries.map(one).join('\n')}</channel></rss>`
}

/** An Atom feed with whole articles. */
export function atomOf(title: string, entries: readonly PageWords[]): string {
  const one = ({ title: head, address, published, author, paragraphs }: PageWords) =>
    `<entry><id>${xml(address)}</id><title>${xml(head)}</title><link href="${xml(address)}"/><updated>${published}</updated><author><name>${xml(
      author
    )}</name></author><content type="html">${xml(paragraphs.map((each) => `<p>${xml(each)}</p>`).join(''))}</content></entry>`
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${xml(title)}</title><id>urn:x</id>${entries.map(one).join('\n')}</feed>`
}

function xml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const inner = (paragraphs: readonly string[], between = '') =>
  paragraphs.map((each) => `<p>${xml(each)}</p>`).join(between)
const day = (published: string) =>
  new Date(published).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A head as sites have it: styles and scripts that are larger than the words. */
function head({ title, publisher, address }: PageWords, more: string): string {
  const styles = Array.from(
    { length: 400 },
    (_, at) => `.c${at}-block > li:hover{margin:${at}px;color:#${at + 100}}`
  ).join('')
  const script = Array.from(
    { length: 300 },
    (_, at) => `w.q=w.q||[];w.q.push({"slot":"ad-${at}","size":[300,250]});`
  ).join('')
  return `<head><meta charset="utf-8"><title>${xml(title)} - ${xml(publisher)}</title>
<meta name="viewport" content="width=device-width"><link rel="canonical" href="${xml(address)}">
<meta property="og:site_name" content="${xml(publisher)}"><meta property="og:title" content="${xml(title)}">
<meta property="og:type" content="article"><link rel="stylesheet" href="/s.css"><style>${styles}</style>
<script>(function(w){${script}})(window)</script>${more}</head>`
}

const menu = `<nav class="main-menu" role="navigation"><ul>${'Home World Politics Business Sport Culture Weather Travel Opinion Video Podcasts Crosswords'
  .split(' ')
  .map((name) => `<li class="menu-item"><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('')}</ul></nav>`
const share = `<div class="share-bar"><a href="https://social.example/share?u=1">Share</a> <a href="mailto:?body=1">Email</a> <span>3 shares</span></div>`
const newsletter = `<div class="newsletter-signup"><h3>Get the morning briefing</h3><p>Sign up for our daily newsletter and never miss a story.</p><form><input type="email"><button>Sign up</button></form></div>`
const related = `<aside class="related-stories"><h3>Read more</h3><ul>${[
  'Ten gardens to see before the frost comes',
  'How the old tram came back from the museum',
  'Why the price of butter has doubled in a year',
  'A walk along the quay with the last pilot'
]
  .map((title) => `<li><a href="/r/${title.length}"><img src="/t.jpg" alt=""><span>${title}</span></a></li>`)
  .join('')}</ul></aside>`
const comments = `<section id="comments" class="comments-area"><h2>2 comments</h2>${[
  'Well said.',
  'I do not believe a word of it.'
]
  .map((words) => `<article class="comment"><b>A reader</b><p>${words}</p><a href="#r">Reply</a></article>`)
  .join('')}</section>`
const foot = `<footer class="site-footer"><div class="cookie-banner"><p>We use cookies to improve your visit.</p><button>Accept all</button></div><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/terms">Terms of use</a></li></ul><p>© 2025 All rights reserved.</p></footer>`
const picture = `<figure class="wp-caption"><img src="/p.jpg" alt="A street"><figcaption>The street on Monday. Photograph: A. Lens</figcaption></figure>`

function blog(words: PageWords): string {
  const { title, author, published, paragraphs } = words
  return `<!DOCTYPE html><html lang="en">${head(words, `<meta property="article:published_time" content="${published}"><meta name="author" content="${xml(author)}">`)}
<body class="post-template-default single"><a class="skip-link" href="#content">Skip to content</a><header class="site-header">${menu}</header>
<main id="content"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${xml(title)}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date" datetime="${published}">${day(published)}</time></span> <span class="byline">by <a rel="author" href="/a">${xml(author)}</a></span></div></header>
${picture}<div class="entry-content">${inner(paragraphs, '\n')}${share}</div><footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag" href="/t">Town</a></span></footer></article>
${comments}</main><aside class="widget-area">${related}${newsletter}</aside>${foot}</body></html>`
}

function magazine(words: PageWords): string {
  const { title, author, publisher, published, address, paragraphs } = words
  const said = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    datePublished: published,
    url: address
  }
  const json = JSON.stringify({
    ...said,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: publisher }
  })
  return `<!DOCTYPE html><html lang="en">${head(words, `<script type="application/ld+json">${json}</script>`)}
<body><div class="gh-site"><header id="gh-head">${menu}</header><main class="gh-main"><article class="gh-article"><header class="gh-article-header"><a class="gh-article-tag" href="/n">News</a><h1>${xml(title)}</h1>
<section class="author-list"><h4 class="author-name"><a href="/author">${xml(author)}</a></h4><div class="byline-meta"><time datetime="${published.slice(0, 10)}">${day(published)}</time> — 4 min read</div></section></header>
<section class="gh-content">${inner(paragraphs, '\n')}</section></article><section class="gh-signup">${newsletter}</section><aside>${related}</aside></main>${foot}</div></body></html>`
}

function newspaper(words: PageWords): string {
  const { title, author, published, paragraphs } = words
  const half = Math.ceil(paragraphs.length / 2)
  return `<!doctype html><html amp lang="en">${head(words, `<meta name="article:published_time" property="article:published_time" content="${published}">`)}
<body><amp-sidebar id="m">${menu}</amp-sidebar><div class="breaking-bar"><a href="/live">Live: storm warnings for the coast</a></div><article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${xml(title)}</h1><p class="byline">By <span itemprop="author">${xml(author)}</span></p><p class="dateline">Published <time itemprop="datePublished" datetime="${published}">${day(published)}</time></p>${share}
<div class="article-body" itemprop="articleBody">${inner(paragraphs.slice(0, half))}<div class="ad-slot">Advertisement</div>${related}${inner(paragraphs.slice(half))}</div></article>${newsletter}${comments}${foot}</body></html>`
}

function office(words: PageWords): string {
  const { title, author, published, paragraphs } = words
  return `<!DOCTYPE html><html lang="en">${head(words, `<meta name="dcterms.issued" content="${published}"><meta name="dcterms.creator" content="${xml(author)}">`)}
<body><div id="banner">An official website</div><header>${menu}</header><div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></div>
<main><h1>${xml(title)}</h1><dl class="metadata"><dt>From:</dt><dd>${xml(author)}</dd><dt>Published</dt><dd><time datetime="${published}">${day(published)}</time></dd></dl>
<div class="govspeak">${inner(paragraphs, '\n')}</div><div class="feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div></main>${foot}</body></html>`
}

function wire(words: PageWords): string {
  const { title, author, published, paragraphs } = words
  return `<!DOCTYPE html><html lang="en">${head(words, `<meta name="date" content="${published}">`)}
<body><div class="Page"><header class="Page-header">${menu}</header><div class="Page-content"><div class="Page-headline"><h1>${xml(title)}</h1></div>
<div class="Page-byline">By ${xml(author)}</div><div class="Page-dateModified">Updated <span data-date="${published}">${day(published)}</span></div>
<div class="RichTextStoryBody">${paragraphs.map((each, at) => `<p>${xml(each)}</p>${at === 1 ? `<div class="Enhancement">${related}</div>` : ''}`).join('\n')}</div>
<div class="Page-actions">${share}</div></div><div class="Page-below">${newsletter}${related}</div>${foot}</div></body></html>`
}
