import { describe, expect, it } from 'vitest'
import { addressKey, trackingParameters, wordsKey } from '../../src/text/article-keys.js'

describe('by what an article is known again', () => {
  it.each([
    ['an address without its fragment', 'https://a.example/1#top', 'https://a.example/1'],
    ['an address without tracking', 'https://a.example/1?utm_source=x&id=7&fbclid=9', 'https://a.example/1?id=7'],
    ['nothing left of the parameters', 'https://a.example/1?utm_source=x', 'https://a.example/1'],
    ['parameters that name the page', 'https://a.example/?p=12&page=2', 'https://a.example/?p=12&page=2'],
    ['what is no address', 'local/a.txt', 'local/a.txt']
  ])('%s', (_what, address, expected) => {
    expect(addressKey(address)).toBe(expected)
  })

  it.each(trackingParameters)('$name takes out its example', ({ example }) => {
    expect(addressKey(`https://a.example/1?${example}=1`)).toBe('https://a.example/1')
  })

  it('the same words are the same article, however the white space falls', () => {
    expect(wordsKey('The dam\n\nheld. ')).toBe(wordsKey('The dam held.'))
    expect(wordsKey('The dam held.')).not.toBe(wordsKey('The dam broke.'))
  })
})
