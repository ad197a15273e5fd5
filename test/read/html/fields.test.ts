import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/read/source.js'

const prose =
  '<p>The bridge at Umber will close for a year, Mayor Ruth Calder said on Tuesday.</p><p>The work will cost 40 million euros and begin in May.</p>'

function read(head: string, byline = '') {
  const page = `<html><head>${head}</head><body><article><h1>Bridge at Umber to close</h1>${byline}${prose}</article></body></html>`
  return readSource({ name: 'a.html', bytes: new TextEncoder().encode(page), named: true }).articles[0]
}

const site = (name: string) => `<meta property="og:site_name" content="${name}">`

describe('the authors of a page', () => {
  it.each([
    ['side by side', '<p>By <a rel="author" href="/a">Ann Roe</a> and <a rel="author" href="/b">Bo Lind</a></p>'],
    [
      'each in an element of its own',
      '<div><span><a rel="author">Ann Roe</a></span>, <span><a rel="author">Bo Lind</a></span></div>'
    ],
    [
      'by their properties',
      '<p><span itemprop="author">Ann Roe</span> <span itemprop="author">Bo Lind</span> <span itemprop="author">Ann Roe</span></p>'
    ]
  ])('are all of its byline: %s', (_how, byline) => {
    expect(read('', byline)?.author).toBe('Ann Roe, Bo Lind')
  })

  it('are not those of other articles', () => {
    const cards = '<ul><li><a rel="author">Cy Marsh</a></li><li><a rel="author">Di Hale</a></li></ul>'
    expect(read('', `<p>By <a rel="author">Ann Roe</a></p>${prose}${cards}`)?.author).toBe('Ann Roe')
  })

  it.each([
    ['Ann Roe, Umber Courier', 'Ann Roe'],
    ['Ann Roe and Bo Lind UMBER COURIER', 'Ann Roe and Bo Lind'],
    ['Analysis by Ann Roe, Umber Courier Editor-at-large', 'Ann Roe'],
    ['Ann Roe, AP National Writer', 'Ann Roe, AP National Writer'],
    ['Umber Courier', 'Umber Courier'],
    ['Ann Courier', 'Ann Courier']
  ])('stand without their own house: %s', (said, expected) => {
    expect(read(`${site('Umber Courier')}<meta name="author" content="${said}">`)?.author).toBe(expected)
  })
})

describe('the publisher of a page', () => {
  const title = (words: string, address: string) => `<title>${words}</title><link rel="canonical" href="${address}">`
  it.each([
    ['World', 'Bridge to close - Umberpost', 'https://www.umberpost.co.uk/a', 'Umberpost'],
    ['Umber Post', 'Bridge to close - World', 'https://www.umberpost.example/a', 'Umber Post'],
    ['Umber Post', 'Bridge to close', 'https://news.example/a', 'Umber Post']
  ])('is no section: %s of "%s"', (named, words, address, expected) => {
    expect(read(`${site(named)}${title(words, address)}`)?.publisher).toBe(expected)
  })
})
