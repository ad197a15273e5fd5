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
    ['https://a.example/in@home?monkey=1', 'https://a.example/in@home?monkey=1']
  ])('%s -> %s', (address, shown) => {
    expect(shownAddress(address)).toBe(shown)
  })

  it('stands so in words, too', () => {
    expect(withoutTokens("fatal: unable to access 'http://a.example/r.git?token=t0p/': refused")).toMatch(
      /^fatal: unable to access 'http:\/\/a\.example\/r\.git\?token=\*\*\*[0-9a-f]{6}': refused$/
    )
  })
})
