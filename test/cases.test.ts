import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { verify } from '../src/verify.js'
import { loadTemplates } from '../src/io/templates.js'
import { replayEdits } from '../src/text/edits.js'
import type { Digest } from '../src/types.js'
import { cases, digestOfCase, pagesOf } from './support/cases.js'
import { goldOf, heldOf } from './support/gold.js'
import * as lists from './support/gold-lists.js'
import * as stories from './support/gold-stories.js'

describe.each(cases)('case $name', (one) => {
  let digest: Digest
  let pages: Record<'md' | 'html' | 'txt', string>

  beforeAll(async () => {
    digest = await digestOfCase(one)
    pages = await pagesOf(digest)
  })

  it('verifies', async () => {
    expect(verify(digest, { templates: await loadTemplates(null) }).failures).toEqual([])
  })

  it('prints each statement where its evidence says', () => {
    const texts = new Map(digest.articles.map((article) => [article.id, article]))
    for (const { text, edits, evidence } of digest.stories.flatMap((story) => [
      story.headline,
      ...story.keyPoints,
      ...story.timeline
    ])) {
      const article = texts.get(evidence[0].article)
      const whole = evidence[0].part === 'title' ? article?.title : article?.text
      expect(replayEdits(whole ?? '', evidence[0], edits)).toBe(text)
    }
  })

  it('gives the pages that a person has read and accepted', () => {
    const file = path.join(one.folder, 'expected.md')
    expect(existsSync(file), `${file} is missing; \`npm run accept\` writes it for review`).toBe(true)
    expect(pages.md).toBe(readFileSync(file, 'utf8'))
  })

  if (existsSync(path.join(one.folder, 'gold.json'))) {
    const held = () => heldOf(digest, goldOf(one))
    it('reads title, publisher, author, date and credits', () => expect(stories.articleFaults(held())).toEqual([]))
    it('keeps events apart and ties them', () => expect(stories.storyFaults(held())).toEqual([]))
    it('prints no furniture', () => expect(stories.boilerplateFaults(held(), pages)).toEqual([]))
    it('counts origins', () => expect(stories.lineageFaults(held())).toEqual([]))
    it('finds the quotes, with speaker and via', () => expect(lists.quoteFaults(held())).toEqual([]))
    it('finds the figures', () => expect(lists.figureFaults(held(), one.figuresExactly)).toEqual([]))
    it('tells where sources differ', () => expect(lists.differenceFaults(held())).toEqual([]))
    it('dates the timeline', () => expect(lists.timelineFaults(held())).toEqual([]))
    it('carries the facts', () => expect(lists.keyPointFaults(held())).toEqual([]))
    it('is headed and noticed as it should be', () => expect(lists.headFaults(held())).toEqual([]))
    it('names the people', () => expect(lists.peopleFaults(held())).toEqual([]))
  }
})
