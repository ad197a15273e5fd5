/** Pages and feeds as sites give them, and as nobody should: marks left open, fields in odd places, elements in one another. */
import fc from 'fast-check'
import { newsTexts, oddities, repeats } from './texts.js'

const one = (...words: readonly string[]) => fc.constantFrom(...words)
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Words in markup: escaped, as they are, or a bomb. */
const words = fc.oneof(
  { weight: 4, arbitrary: newsTexts.map(escaped) },
  { weight: 1, arbitrary: newsTexts },
  { weight: 1, arbitrary: oddities },
  { weight: 1, arbitrary: repeats }
)
/** A part of a document that may be cut short or come back. */
const broken = (part: fc.Arbitrary<string>) =>
  fc
    .tuple(part, fc.option(fc.nat(120), { freq: 12 }), fc.nat(40))
    .map(([whole, cut, times]) => (cut === null ? whole : times > 37 ? whole.repeat(times) : whole.slice(0, cut)))

const dates = one(
  '2025-11-04T09:30:00+01:00',
  'Tue, 04 Nov 2025 09:30:00 GMT',
  '4 November 2025',
  '31/02/2025',
  '1762248600',
  '99999999999999',
  '-1',
  'yesterday',
  ''
)
const addresses = one(
  'https://www.umber.example/2025/a-bridge',
  '/a',
  '//a',
  '#',
  'javascript:alert(1)',
  'http://[::1',
  'https://umber.example/%',
  'data:,a',
  ''
)

const jsonLd = fc
  .oneof(
    fc
      .record(
        {
          '@type': fc.oneof(one('NewsArticle', 'VideoObject', 'ItemList'), fc.jsonValue({ maxDepth: 1 })),
          '@graph': fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 2 }),
          headline: fc.oneof(newsTexts, fc.jsonValue({ maxDepth: 1 })),
          articleBody: fc.oneof(newsTexts, fc.jsonValue({ maxDepth: 1 })),
          author: fc.oneof(one('Ruth Calder'), fc.jsonValue({ maxDepth: 2 })),
          publisher: fc.jsonValue({ maxDepth: 2 }),
          datePublished: fc.oneof(dates, fc.jsonValue({ maxDepth: 0 })),
          isAccessibleForFree: fc.jsonValue({ maxDepth: 0 })
        },
        { requiredKeys: [] }
      )
      .map((held) => JSON.stringify(held)),
    fc.json(),
    words
  )
  .map((held) => `<script type="application/ld+json">${held}</script>`)

const meta = fc
  .tuple(
    one('name', 'property', 'itemprop', 'http-equiv'),
    one('author', 'og:title', 'og:site_name', 'og:type', 'article:published_time', 'date', 'keywords', '__proto__', ''),
    fc.oneof(words, dates, addresses),
    one('"', "'", '')
  )
  .map(
    ([key, name, value, mark]) => `<meta ${key}="${name}" content=${mark}${value.replaceAll(mark || '>', '')}${mark}>`
  )

const head = fc.oneof(
  meta,
  jsonLd,
  words.map((title) => `<title>${title}</title>`),
  addresses.map((href) => `<link rel="canonical" href="${href}">`),
  addresses.map((href) => `<base href="${href}">`),
  one('<meta charset="utf-16">', '<style>p{', '<script>if (a < b) {', '<!-- ', '<![endif]-->', '<noscript>')
)

const tags = one(
  ...'p div article section main h1 h2 ul li table tr td blockquote figure figcaption a b span pre nav aside footer form svg math template select option textarea iframe object title br time sup'.split(
    ' '
  )
)
const attributes = one(
  '',
  ' class="article-body"',
  ' class="share related sponsored"',
  ' id=content hidden',
  ' style="display:none"',
  ' itemprop="author"',
  ' rel="author"',
  ' class="byline',
  ' href="https://a.example/x"',
  ' datetime="2025-11-04"',
  ' a=b a=c __proto__=d',
  ' aria-hidden=true'
)

const element = fc
  .tuple(tags, attributes, fc.array(fc.tuple(tags, words), { maxLength: 3 }), words, fc.nat(9))
  .map(([tag, attribute, inner, text, at]) => {
    const within = inner.map(([name, held]) => `<${name}>${held}${at > 1 ? `</${name}>` : ''}`).join('')
    return `<${tag}${attribute}>${text}${within}${at > 0 ? `</${tag}>` : ''}`
  })

/** A page of any quality. */
export const pages: fc.Arbitrary<string> = fc
  .tuple(
    one(
      '<!DOCTYPE html><html lang="en">',
      '<html>',
      '',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'
    ),
    fc.array(broken(head), { maxLength: 5 }),
    one('</head><body>', '<body>', '', '<frameset>', '</html>'),
    fc.array(broken(element), { maxLength: 8 }),
    one('</body></html>', '', '</p>', '<plaintext>')
  )
  .map(([start, top, middle, body, end]) => [start, ...top, middle, ...body, end].join('\n'))

const fieldNames = one(
  ...'title description content:encoded content summary author dc:creator name pubDate dc:date published updated link guid id category media:description source language rights xhtml:div'.split(
    ' '
  )
)
const fieldHeads = one(
  '',
  ' type="html"',
  ' type="xhtml"',
  ' type="text"',
  ' href="https://a.example/1"',
  ' rel="alternate" href="/x"',
  ' xml:base="http://["',
  ' mode="base64"',
  ' isPermaLink="true"',
  ' term="a'
)
const field = fc
  .tuple(fieldNames, fieldHeads, fc.oneof(words, words, dates, addresses, pages.map(escaped)), fc.nat(9))
  .map(([name, attribute, held, how]) => {
    const inner = how < 3 ? `<![CDATA[${held}${how > 0 ? ']]>' : ''}` : held
    return `<${name}${attribute}>${inner}${how === 9 ? '' : `</${name}>`}`
  })

const entry = fc
  .tuple(one('item', 'entry', 'Item', 'rss:item'), fc.array(broken(field), { maxLength: 7 }), fc.nat(9))
  .map(([name, held, how]) => `<${name}>${held.join('\n')}${how > 0 ? `</${name}>` : ''}`)

const xmlFeeds = fc
  .tuple(
    one(
      '<?xml version="1.0"?>',
      '<?xml version="1.1" encoding="utf-16"?>',
      '',
      '\n',
      '<!DOCTYPE rss [<!ENTITY a "b">]>'
    ),
    one(
      '<rss version="2.0"><channel>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel>',
      '<rss>',
      '<opml version="2.0"><head/><body><outline xmlUrl="http://a.example/f" text="a">'
    ),
    fc.array(broken(field), { maxLength: 4 }),
    fc.array(broken(entry), { maxLength: 5 }),
    one('</channel></rss>', '</feed>', '</rdf:RDF>', '', '&a;', '</outline></body></opml>')
  )
  .map(([declared, start, own, entries, end]) => [declared + start, ...own, ...entries, end].join('\n'))

const anyValue = fc.oneof(newsTexts, dates, addresses, fc.jsonValue({ maxDepth: 2 }))
const jsonFeeds = fc
  .record(
    {
      version: fc.oneof(one('https://jsonfeed.org/version/1.1', 'https://jsonfeed.org/version/1'), anyValue),
      title: anyValue,
      authors: anyValue,
      items: fc.oneof(
        fc.array(
          fc.dictionary(
            one(
              'id',
              'title',
              'content_html',
              'content_text',
              'summary',
              'url',
              'date_published',
              'authors',
              'tags',
              '__proto__'
            ),
            fc.oneof(anyValue, pages)
          ),
          { maxLength: 4 }
        ),
        anyValue
      )
    },
    { requiredKeys: ['version'] }
  )
  .map((feed) => JSON.stringify(feed))

/** A feed of any kind and quality. */
export const feeds: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: xmlFeeds },
  { weight: 1, arbitrary: broken(jsonFeeds) }
)
