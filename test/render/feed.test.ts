import { describe, expect, it } from 'vitest'
import { renderFeed } from '../../src/render/feed.js'
import { cases, digestOfCase } from '../support/cases.js'

describe('renderFeed', () => {
  it.each(cases)('carries every statement of the case $name, escaped, with ids that stay', async (one) => {
    const digest = await digestOfCase(one)
    const feed = renderFeed(digest)
    const read = unescape(unescape(feed))
    expect(renderFeed(digest)).toBe(feed)
    for (const story of digest.stories) {
      expect(feed).toContain(`<id>urn:nightdesk:story:${story.id}</id>`)
      for (const { text } of [...story.keyPoints, ...story.figures, ...story.quotes, ...story.timeline]) {
        expect(read).toContain(text)
      }
    }
    expect(feed.match(/<entry>/g)).toHaveLength(digest.stories.length)
  })
})

function unescape(words: string): string {
  return words.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}
