import { describe, expect, it } from 'vitest'
import { shownAddress, withoutTokens } from '../../../src/io/fetch/shown.js'

describe('an address as it is shown', () => {
  it.each([
    ['https://news.example.org/feed.xml?page=2', 'https://news.example.org/feed.xml?page=2'],
    ['https://desk:secret@news.example.org/feed.xml', 'https://***@news.example.org/feed.xml'],
    ['https://a.example/f?x=1&access_token=t0p&y=2#z', 'https://a.example/f?x=1&access_token=***88eb05&y=2#z'],
    ['https://a.example/f?key=t0p', 'https://a.example/f?key=***88eb05'],
    ['https://a.example/f?apikey=t0p;sig=', 'https://a.example/f?apikey=***88eb05;sig='],
    ['https://a.example/f?keyword=bread&tokens=3', 'https://a.example/f?keyword=bread&tokens=3'],
    ['https://a.example/in@home?monkey=1', 'https://a.example/in@home?monkey=1'],
    ['https://a.example/feed/8f3a9c1e5b7d2f4a6c8e0b1d/rss', 'https://a.example/feed/***1f7f47/rss'],
    ['https://a.example/rss/q7Rk2Lm9Xz4Tb8Vn1Wp5', 'https://a.example/rss/***587381'],
    ['https://a.example/private/0b1f9e2a-7c3d-4e5f-8a6b-9c0d1e2f3a4b.rss', 'https://a.example/private/***03a4a4.rss'],
    [
      'https://a.example/feed/0b1f9e2a-7c3d-4e5f-8a6b-9c0d1e2f3a4b/rss',
      'https://a.example/feed/0b1f9e2a-7c3d-4e5f-8a6b-9c0d1e2f3a4b/rss'
    ],
    ['https://a.example/feed/TheBestOfNews2025Edition', 'https://a.example/feed/TheBestOfNews2025Edition'],
    ['https://a.example/feed/flood-in-brenning-2025-11-04', 'https://a.example/feed/flood-in-brenning-2025-11-04'],
    ['https://a.example/story/8f3a9c1e5b7d2f4a6c8e0b1d', 'https://a.example/story/8f3a9c1e5b7d2f4a6c8e0b1d']
  ])('%s -> %s', (address, shown) => {
    expect(shownAddress(address)).toBe(shown)
  })

  it('stands so in words, too', () => {
    expect(withoutTokens("fatal: unable to access 'http://a.example/r.git?token=t0p/': refused")).toMatch(
      /^fatal: unable to access 'http:\/\/a\.example\/r\.git\?token=\*\*\*[0-9a-f]{6}': refused$/
    )
  })
})
