import { describe, expect, it } from 'vitest'
import { paragraphRules, tailRules, withoutFurniture } from '../../../src/read/feed/furniture.js'
import { publisherName } from '../../../src/read/feed/publisher.js'
import { feedsOf, readOpml, writeOpml } from '../../../src/read/opml.js'
import { readSource, type Reading } from '../../../src/read/source.js'

function read(words: string, name = 'in/feed.xml', named = true): Reading {
  return readSource({ name, bytes: Buffer.from(words), named })
}

function rss(
  entries: string,
  channel = '<title>The Ferry Courier - World</title><link>https://www.ferrycourier.example/</link>'
) {
  return `<rss version="2.0"><channel>${channel}${entries}</channel></rss>`
}

describe('readFeed', () => {
  it('makes an article of each entry, with the date as written', () => {
    const { articles, bad, notices } = read(
      rss(
        '<item><guid>https://www.ferrycourier.example/1#top</guid><title>Bridge closed - The Ferry Courier</title>'
          + '<author>ann@ferrycourier.example (Ann Roe)</author><pubDate>Tue, 04 Nov 2025 09:30:00 +0100</pubDate><category>Roads</category>'
          + '<description>&lt;p&gt;The bridge was closed.&lt;/p&gt;&lt;p&gt;It opens on Friday.&lt;/p&gt;&lt;img src="t.gif" width="1"/&gt;'
          + '&lt;p&gt;The post Bridge closed appeared first on The Ferry Courier.&lt;/p&gt;</description></item>'
      )
    )
    expect(articles).toMatchObject([
      {
        source: 'in/feed.xml#https://www.ferrycourier.example/1#top',
        title: 'Bridge closed',
        author: 'Ann Roe',
        publisher: 'The Ferry Courier',
        publishedAt: '2025-11-04T09:30:00+01:00',
        url: 'https://www.ferrycourier.example/1#top',
        tags: ['Roads'],
        text: 'The bridge was closed.\n\nIt opens on Friday.'
      }
    ])
    expect([bad, notices]).toEqual([[], []])
  })

  it('takes a sentence that breaks off out of a teaser, and with one without end its paragraph', () => {
    const textOf = (words: string) =>
      read(rss(`<item><title>Ferry</title><description>${words} [...]</description></item>`)).articles[0]?.text
    expect(textOf('The bridge was closed. It opens')).toBe('The bridge was closed.')
    expect(textOf(`The bridge was closed.\n\nIt opens. It ${'and '.repeat(6000)}`)).toBe('The bridge was closed.')
    expect(textOf(`The bridge was closed. It ${'and '.repeat(6000)}`)).toBe('Ferry')
  })

  it('says which entries are excerpts and which hold no words', () => {
    const { articles, bad, notices } = read(
      rss(
        '<item><title>Only a title</title></item><item><guid>silent</guid></item>'
          + '<item><title>Teaser</title><description>The bridge was closed. It opens […]</description></item>'
      )
    )
    expect(articles.map(({ text }) => text)).toEqual(['Only a title', 'The bridge was closed.'])
    expect(bad).toEqual([])
    expect(notices.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['entry-without-words', 'info'],
      ['excerpt', 'info']
    ])
    expect(notices[0]?.message).toContain('silent')
  })

  it('gives the articles of a feed that breaks off, and names the fault', () => {
    const { articles, bad, notices } = read(
      '<rss><channel><item><title>A</title><description>It rained all day. The har'
    )
    expect(articles).toHaveLength(1)
    expect(bad).toEqual([])
    expect(notices[0]).toMatchObject({
      rule: 'not-well-formed',
      message: expect.stringContaining('in/feed.xml: ') as string
    })
  })

  it.each([
    ['a feed without words', rss('<item><guid>1</guid></item>'), 'in/feed.xml', 'empty'],
    ['a feed without entries', rss(''), 'in/feed.xml', 'empty'],
    ['XML that is no feed', '<urlset/>', 'in/feed.xml', 'no-feed'],
    ['broken JSON', '{"version": ', 'in/feed.json', 'no-feed'],
    ['an empty file', '', 'in/feed.xml', 'empty'],
    ['a list without addresses', '<opml><body><outline text="A"/></body></opml>', 'in/list.opml', 'empty']
  ])('names %s as bad input', (_what, words, name, rule) => {
    expect(read(words, name)).toMatchObject({ articles: [], bad: [{ source: name, rule }] })
  })

  it('passes over JSON in a folder that is no feed', () => {
    expect(read('{"name": "a"}', 'in/package.json', false)).toMatchObject({ articles: [], bad: [] })
    expect(read('{"name": "a"}', 'in/package.json', true)).toMatchObject({ bad: [{ rule: 'no-feed' }] })
  })

  it('names each address of a list as not fetched', () => {
    const list =
      '<opml><body><outline xmlUrl="https://a.example/1"/><outline text="B"><outline xmlUrl="https://a.example/2"/></outline></body></opml>'
    const { bad } = read(list, 'in/list.opml')
    expect(bad.map(({ rule, message }) => [rule, message.split(' ')[0]])).toEqual([
      ['not-fetched', 'https://a.example/1'],
      ['not-fetched', 'https://a.example/2']
    ])
  })

  it('takes a list of headlines for no text', () => {
    const links =
      '&lt;ol&gt;&lt;li&gt;&lt;a href="x"&gt;Storm closes the harbour bridge&lt;/a&gt; Courier&lt;/li&gt;&lt;li&gt;&lt;a href="y"&gt;Bridge is closed for weeks&lt;/a&gt; Post&lt;/li&gt;&lt;/ol&gt;'
    const entry = `<item><title>Storm closes the harbour bridge - Courier</title><source url="https://c.example">Courier</source><description>${links}</description></item>`
    expect(read(rss(entry)).articles).toMatchObject([
      { text: 'Storm closes the harbour bridge - Courier', publisher: 'Courier' }
    ])
  })

  it('leaves the publisher to the address where the entry stands on another site', () => {
    const entry =
      '<item><title>Rain</title><link>https://elsewhere.example/rain</link><description>It rained all day.</description></item>'
    expect(read(rss(entry)).articles[0]?.publisher).toBeNull()
  })
})

describe('publisherName', () => {
  it.each([
    ['The Ferry Courier - World', 'https://www.ferrycourier.example/', 'The Ferry Courier'],
    ['World news | The Guardian', 'https://www.theguardian.com/world', 'The Guardian'],
    ['Harbour » Ferry Courier', 'https://ferrycourier.example/harbour', 'Ferry Courier'],
    ['Ferry Courier RSS Feed', null, 'Ferry Courier'],
    ['Latest news', 'https://ferrycourier.example/', null],
    [null, 'https://ferrycourier.example/', null]
  ])('reads %s', (title, link, name) => {
    expect(publisherName(title, link)).toBe(name)
  })
})

describe('withoutFurniture', () => {
  it.each([...paragraphRules, ...tailRules])('takes out $name', ({ example, left }) => {
    expect(withoutFurniture(`Words of the entry.\n\n${example}`).text).toBe(`Words of the entry.\n\n${left}`.trim())
  })

  it.each([
    'The post office closed at noon.',
    'More than ten came.',
    'He made no comment.',
    'Read more books, she said.'
  ])('leaves "%s"', (words) => {
    expect(withoutFurniture(words).text).toBe(words)
  })
})

describe('OPML', () => {
  const list = {
    title: 'Morning & evening',
    outlines: [
      {
        title: 'Coast "A"',
        feed: null,
        site: null,
        description: null,
        language: null,
        categories: [],
        outlines: [
          {
            title: 'Ferry <Co>',
            feed: 'https://ferry.example/feed?a=1&b=2',
            site: 'https://ferry.example/',
            description: 'News',
            language: 'en',
            categories: ['sea', 'road'],
            outlines: []
          }
        ]
      }
    ]
  }

  it('is read back as it was written', () => {
    expect(readOpml(Buffer.from(writeOpml(list)))).toEqual(list)
  })

  it('gives each address once, with its folders', () => {
    expect(feedsOf(list)).toMatchObject([{ address: 'https://ferry.example/feed?a=1&b=2', folders: ['Coast "A"'] }])
  })

  it('is not found in what is none', () => {
    expect(readOpml(Buffer.from('<rss/>'))).toBeNull()
  })
})
