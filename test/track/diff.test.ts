import { describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import { diffOf } from '../../src/diff.js'
import { articleFrom, type Given } from './nights.js'

const made = (date: string, ...articles: Given[]) =>
  digest(
    articles.map((given) => articleFrom(given, date)),
    { date }
  )

const opening: Given = {
  title: 'Bridge at Lonsdale to close',
  publisher: 'Lonsdale Echo',
  text: 'The old bridge at Lonsdale will close to lorries on Friday, the county council said. Inspectors found cracks in 14 of its girders. "Nobody is in danger on foot," said the county engineer, Rosa Thiel. Repairs will cost 6 million euros.'
}
const later: Given = {
  title: 'Lonsdale bridge repairs to cost more',
  publisher: 'Vale Courier',
  text: 'Repairs of the old bridge at Lonsdale will cost 9 million euros, the county council said on Thursday. Inspectors found cracks in 14 of its girders. The bus company will send its buses over the northern road until spring.'
}
const other: Given = {
  title: 'Otters return to the Wend',
  publisher: 'Vale Courier',
  text: 'A pair of otters has been seen on the river Wend for the first time in 40 years. Wardens found tracks below the mill at Harrow. The river was cleaned after the tannery shut.'
}

describe('diffOf', () => {
  const a = made('2026-04-01', opening, other)
  const b = made('2026-04-02', later)
  const changes = diffOf(a, b)
  const lines = changes.statements.map(({ change, kind, was, is }) => `${change} ${kind}: ${was} -> ${is}`)

  it('ties stories by their event, whatever their ids, and names those that are in one digest only', () => {
    const otters = a.stories.find(({ headline }) => headline.text.startsWith('Otters'))!
    expect(changes.since).toBe('2026-04-01')
    expect(changes.stories).toEqual([
      { id: b.stories[0]!.id, change: 'developing' },
      { id: otters.id, change: 'quiet', slug: otters.slug }
    ])
  })

  it('uses the words of a night: confirmed, revised, new, gone', () => {
    expect(lines).toContain(
      'confirmed keyPoint: Inspectors found cracks in 14 of its girders. -> Inspectors found cracks in 14 of its girders.'
    )
    expect(lines).toContain('revised figure: 6 million euros -> 9 million euros')
    expect(lines).toContain(
      'new keyPoint: null -> The bus company will send its buses over the northern road until spring.'
    )
    expect(lines).toContain('gone quote: Nobody is in danger on foot -> null')
  })

  it('finds nothing between a digest and itself', () => {
    expect(diffOf(a, a)).toEqual({ since: '2026-04-01', stories: [], statements: [] })
  })

  it('needs no texts to see what is the same', () => {
    const bare = (digest: typeof a) => ({
      ...digest,
      articles: digest.articles.map((article) => ({ ...article, text: null, body: null }))
    })
    expect(diffOf(bare(a), bare(a)).statements).toEqual([])
  })
})
