import { describe, expect, it } from 'vitest'
import { hostOf } from '../../src/text/host.js'

describe('hostOf', () => {
  it.each([
    ['https://www.News.example.org/2026/a?b#c', 'news.example.org'],
    ['http://desk:secret@news.example.org:8080/', 'news.example.org'],
    ['news.example.org/a', null],
    [null, null]
  ])('%s', (address, host) => expect(hostOf(address)).toBe(host))
})
