/** A bomb at full size in every format that is read: as the whole file, and in each field that a parser hands on. */
import { bombOf, type Bomb } from './bombs.js'

export interface BombFile {
  readonly name: string
  /** What the file is called. */
  readonly file: string
  readonly make: (words: string) => string
}

const prose = `<p>${'The council of Umbridge voted on Tuesday to close the bridge for a year. '.repeat(12)}</p>`
const plain = 'The council of Umbridge voted on Tuesday to close the bridge for a year.'
const xml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const quoted = (words: string) => xml(words).replaceAll('"', '&quot;')

function rss(fields: Readonly<Record<string, string>>): string {
  const all = { title: 'Bridge closed', description: plain, ...fields }
  const elements = Object.entries(all).map(([name, words]) => `<${name}>${xml(words)}</${name}>`)
  return `<rss version="2.0" xmlns:dc="d"><channel><title>C</title><item>${elements.join('')}</item></channel></rss>`
}

function atom(entry: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry><title>T</title>${entry}</entry></feed>`
}

function jsonFeed(entry: object): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ content_text: plain, ...entry }] })
}

function line(fields: object): string {
  return JSON.stringify({ text: plain, ...fields })
}

/** Every format, and the fields of each that come from outside. */
export const bombFiles: readonly BombFile[] = [
  { name: 'plain text', file: 'a.txt', make: (words) => words },
  { name: 'Markdown', file: 'a.md', make: (words) => words },
  {
    name: 'front matter',
    file: 'a.md',
    make: (words) => `---\ntitle: ${JSON.stringify(words)}\n---\n\n${plain}\n`
  },
  { name: 'a page', file: 'a.html', make: (words) => words },
  { name: 'words of a page', file: 'a.html', make: (words) => `<p>${xml(words)}` },
  { name: 'raw words of a page', file: 'a.html', make: (words) => `<h1>T</h1>${prose}<p>${words}` },
  { name: 'title of a page', file: 'a.html', make: (words) => `<title>${xml(words)}</title>${prose}` },
  { name: 'heading of a page', file: 'a.html', make: (words) => `<h1>${xml(words)}</h1>${prose}` },
  { name: 'byline of a page', file: 'a.html', make: (words) => `<h1>T</h1><p class=byline>${xml(words)}</p>${prose}` },
  { name: 'time of a page', file: 'a.html', make: (words) => `<h1>T</h1><time>${xml(words)}</time>${prose}` },
  ...['author', 'date', 'keywords', 'og:site_name', 'og:title', 'og:url'].map((key) => ({
    name: `${key} of a page`,
    file: 'a.html',
    make: (words: string) => `<meta name="${key}" property="${key}" content="${quoted(words)}"><h1>T</h1>${prose}`
  })),
  {
    name: 'class of a page',
    file: 'a.html',
    make: (words) => `<h1>T</h1><div class="${quoted(words)}">${prose}</div>`
  },
  { name: 'address in a page', file: 'a.html', make: (words) => `<h1>T</h1><a href="${quoted(words)}">x</a>${prose}` },
  {
    name: 'JSON of a page',
    file: 'a.html',
    make: (words) => `<script type="application/ld+json">${words}</script><h1>T</h1>${prose}`
  },
  ...['headline', 'author', 'articleBody', 'datePublished', 'publisher'].map((key) => ({
    name: `${key} in the JSON of a page`,
    file: 'a.html',
    make: (words: string) => {
      const said = JSON.stringify({ '@type': 'NewsArticle', [key]: words }).replaceAll('<', '\\u003c')
      return `<script type="application/ld+json">${said}</script><h1>T</h1>${prose}`
    }
  })),
  { name: 'a feed', file: 'a.xml', make: (words) => words },
  ...['title', 'description', 'author', 'dc:creator', 'pubDate', 'category', 'link', 'guid', 'source'].map((key) => ({
    name: `${key} of a feed`,
    file: 'a.xml',
    make: (words: string) => rss({ [key]: words })
  })),
  { name: 'raw words of a feed', file: 'a.xml', make: (words) => `<rss><channel><item><title>T</title>${words}` },
  { name: 'HTML in Atom', file: 'a.atom', make: (words) => atom(`<content type="html">${xml(words)}</content>`) },
  { name: 'author in Atom', file: 'a.atom', make: (words) => atom(`<author><name>${xml(words)}</name></author>`) },
  { name: 'base64 in Atom', file: 'a.atom', make: (words) => atom(`<content type="a/b">${xml(words)}</content>`) },
  { name: 'a JSON feed', file: 'a.json', make: (words) => `{"items":[${words}` },
  ...['content_html', 'content_text', 'title', 'url', 'date_published', 'id'].map((key) => ({
    name: `${key} of a JSON feed`,
    file: 'a.json',
    make: (words: string) => jsonFeed({ [key]: words })
  })),
  { name: 'author of a JSON feed', file: 'a.json', make: (words) => jsonFeed({ authors: [{ name: words }] }) },
  { name: 'a line of JSON', file: 'a.jsonl', make: (words) => words },
  ...['text', 'markdown', 'html', 'title', 'author', 'publisher', 'published', 'url', 'id', 'language'].map((key) => ({
    name: `${key} of a line`,
    file: 'a.jsonl',
    make: (words: string) => line({ [key]: words })
  })),
  { name: 'a list of feeds', file: 'a.opml', make: (words) => `<opml><body>${words}` },
  {
    name: 'a row of a list of feeds',
    file: 'a.opml',
    make: (words) => `<opml><body><outline text="${quoted(words)}" xmlUrl="https://a.example/"/></body></opml>`
  }
]

/** Bytes of the largest file that is read. */
export const fullSize = 5 * 1024 * 1024

/** The file with as much of the bomb as `size` bytes hold. */
export function bombedFile({ make }: BombFile, bomb: Bomb, size = fullSize): Uint8Array {
  const words = (count: number) => new TextEncoder().encode(make(bombOf(bomb, count)))
  const [none, some] = [words(0).length, words(1000).length]
  return words(Math.max(1, Math.floor((size - none - 100) / ((some - none) / 1000))))
}
