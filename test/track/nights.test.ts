import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.js'
import type { Digest } from '../../src/types.js'
import { verify } from '../../src/verify.js'
import { play } from './nights.js'

const sinking = {
  title: 'Ferry sinks off Kell Harbour',
  publisher: 'Kell Gazette',
  url: 'https://kell.example/ferry',
  text: 'The ferry Orana sank off Kell Harbour late on Monday after its engine room flooded. At least 12 people were killed and 40 were rescued, the coast guard said. "We heard a bang and then the lights went out," said Ann Roe, a passenger from Kell. The ship was built in 1987 and carried 96 people.'
}
const strike = {
  title: 'Bakers strike in Norden',
  publisher: 'Norden Post',
  text: 'Bakers in Norden walked out on Monday over night pay. The union said 300 bakers joined the strike at 21 bakeries. The mill owners offered a rise of 2 percent.'
}
const rising = {
  title: 'Ferry toll rises to 15',
  publisher: 'Norden Post',
  text: 'The death toll of the ferry Orana, which sank off Kell Harbour late on Monday, rose to 15 on Wednesday as divers found three bodies. The transport minister, Per Holm, ordered an inquiry into the engine room. The company that runs the Orana said it had stopped all its sailings.'
}
const shortened = {
  ...sinking,
  text: 'The ferry Orana sank off Kell Harbour late on Monday after its engine room flooded. At least 15 people were killed and 40 were rescued, the coast guard said. The ship was built in 1987 and carried 96 people.'
}

const nights = [
  { date: '2026-03-03', articles: [sinking, strike] },
  { date: '2026-03-04', articles: [rising, { ...sinking, url: 'https://kell.example/ferry?utm_source=x#top' }] },
  { date: '2026-03-05', articles: [shortened] },
  { date: '2026-03-06', articles: [shortened, rising, sinking] }
]

const [first, second, third, fourth] = play(nights) as [Digest, Digest, Digest, Digest]
const told = (digest: Digest) =>
  digest.changes?.statements.map(({ kind, change, was, is }) => [kind, change, was, is].join(' | '))

describe('a figure that is a change', () => {
  it('is told anew each week, and never revised', () => {
    const week = (date: string, text: string) => ({
      date,
      articles: [{ publisher: 'Market Letter', title: 'Jobless claims in Orvaland fall', text }]
    })
    const [, later] = play([
      week(
        '2026-05-14',
        'New jobless claims in Orvaland fell by 45,000 last week, the labour office said on Thursday.'
      ),
      week('2026-05-21', 'New jobless claims in Orvaland fell by 34,000 last week, the labour office said on Thursday.')
    ])
    expect(later!.changes!.statements.filter(({ change }) => change === 'revised')).toEqual([])
  })
})

describe('a story through the nights', () => {
  const id = first.stories.find(({ headline }) => headline.text.startsWith('Ferry'))!.id
  const other = first.stories.find((story) => story.id !== id)!.id

  it('says nothing of changes on the first night only', () => {
    expect(first.changes).toBeNull()
    expect([second, third, fourth].every(({ changes }) => changes !== null)).toBe(true)
  })

  it('keeps its id and the name of its page', () => {
    expect(second.stories.map((story) => [story.id, story.slug, story.status])).toEqual([
      [id, 'ferry-sinks-off-kell-harbour', 'developing']
    ])
  })

  it('names a story quiet once', () => {
    expect(second.changes!.stories).toEqual([
      { id, change: 'developing' },
      { id: other, change: 'quiet', slug: first.stories.find((story) => story.id === other)?.slug }
    ])
    expect(third.changes!.stories).toEqual([{ id, change: 'developing' }])
  })

  it('tells a toll that rose as revised, under the id that it had', () => {
    const toll = first.stories.flatMap(({ figures }) => figures).find(({ text }) => text === '12')!
    expect(second.changes!.statements).toContainEqual(
      expect.objectContaining({ id: toll.id, kind: 'figure', change: 'revised', was: '12', is: '15' })
    )
  })

  it('does not read the same text again under another address', () => {
    expect(second.left.every(({ rule, role }) => role !== 'body' || rule === 'known 2026-03-03')).toBe(true)
  })

  it('names what a new version of an article has lost', () => {
    expect(told(third)).toContain('quote | gone | We heard a bang and then the lights went out | ')
  })

  it('has nothing to tell where every text is known', () => {
    expect([fourth.stories, fourth.changes!.statements]).toEqual([[], []])
  })

  it('proves every night', () => {
    for (const digest of [first, second, third, fourth]) expect(verify(digest).failures).toEqual([])
  })

  it('explains on which night a sentence was told', () => {
    const place = third.left.find(({ rule }) => rule.startsWith('told '))!
    expect(explain(third, `${place.article}:${place.start}`)!.why.join(' ')).toContain('told on 2026-03-03')
  })
})
