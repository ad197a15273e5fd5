import { describe, expect, it } from 'vitest'
import type { Digest } from '../../src/types.js'
import { verify } from '../../src/verify.js'
import { foldWords } from '../../src/merge/ids.js'
import { play } from './nights.js'
import { tenNights } from './ten-nights.cases.js'

const digests = play(tenNights)
/** Id of a story -> the name that its articles have in the cases. */
const names = new Map(
  digests.flatMap(({ stories, articles }) =>
    stories.map(({ id, articles: own }) => {
      const urls = own.map((one) => articles.find((article) => article.id === one)!.url)
      const given = tenNights.flatMap((night) => night.articles).find(({ url }) => urls.includes(url ?? ''))
      return [id, given!.story] as const
    })
  )
)

function namedIn({ changes, stories }: Digest): Record<string, string> {
  const named = changes?.stories ?? stories.map(({ id, status }) => ({ id, change: status }))
  return Object.fromEntries(named.map(({ id, change }) => [names.get(id)!, change]))
}

describe('ten nights', () => {
  it.each(tenNights.map((night, at) => ({ ...night, at })))('$date ties every story rightly', ({ at, stories }) => {
    expect(namedIn(digests[at]!)).toEqual(stories)
  })

  it.each(tenNights.map((night, at) => ({ ...night, at })))('$date names what must be named', ({ at, named = [] }) => {
    const lines = (digests[at]!.changes?.statements ?? []).map(({ story, change, kind, was, is }) => [
      names.get(story),
      `${change} ${kind}: ${was ?? ''} -> ${is ?? ''}`
    ])
    for (const one of named) expect(lines).toContainEqual(one)
  })

  it('keeps the id and the slug of a story for its whole life', () => {
    const slugs = new Map<string, Set<string>>()
    for (const { id, slug } of digests.flatMap(({ stories }) => stories))
      slugs.set(id, (slugs.get(id) ?? new Set()).add(slug))
    expect([...slugs.values()].every(({ size }) => size === 1)).toBe(true)
    expect(new Set(names.values()).size).toBe(names.size)
  })

  it('tells nothing twice but what is confirmed or revised', () => {
    const told = new Map<string, string>()
    for (const { stories, changes, edition } of digests) {
      const again = new Set(
        changes?.statements.filter(({ change }) => change === 'confirmed' || change === 'revised').map(({ id }) => id)
      )
      for (const { keyPoints, quotes } of stories) {
        for (const { id, text } of [...keyPoints, ...quotes]) {
          const key = `${id[0]} ${foldWords(text)}`
          expect([edition.date, text, told.has(id) && !again.has(id)]).toEqual([edition.date, text, false])
          expect([edition.date, text, told.has(key) && !again.has(id)]).toEqual([edition.date, text, false])
          told.set(id, text).set(key, text)
        }
      }
    }
  })

  it('proves every night', () => {
    for (const digest of digests) expect(verify(digest).failures).toEqual([])
  })
})
