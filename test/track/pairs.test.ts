import { describe, expect, it } from 'vitest'
import { verify } from '../../src/verify.js'
import { play } from './nights.js'
import { bases, type Base } from './pairs.cases.js'

type Kind = keyof Base['second']

function linesOf({ first, second }: Base, kind: Kind) {
  const [, tonight] = play([
    { date: '2026-05-04', articles: [first] },
    { date: '2026-05-05', articles: [second[kind]] }
  ])
  const { stories, statements } = tonight!.changes!
  return {
    digest: tonight!,
    stories: stories.map(({ change }) => change),
    lines: statements.map((one) => `${one.change} ${one.kind}: ${one.was ?? ''} -> ${one.is ?? ''}`)
  }
}

describe.each(bases)('$name on the second night', (base) => {
  it('tells what is new as new, and nothing else', () => {
    const { stories, lines } = linesOf(base, 'new')
    expect(stories).toEqual(['developing'])
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.filter((line) => !line.startsWith('new '))).toEqual([])
  })

  it('tells what another source says too as confirmed, and nothing as new', () => {
    const { stories, lines } = linesOf(base, 'confirmed')
    expect(stories).toEqual(['developing'])
    expect(lines.filter((line) => line.startsWith('confirmed keyPoint')).length).toBeGreaterThan(0)
    expect(lines.filter((line) => !line.startsWith('confirmed '))).toEqual([])
  })

  it('tells a figure that moved as revised, from the old value to the new one, and withdraws nothing', () => {
    const { stories, lines } = linesOf(base, 'revised')
    expect(stories).toEqual(['developing'])
    expect(lines.filter((line) => line.startsWith('revised '))).toEqual([`revised figure: ${base.revised}`])
    expect(lines.filter((line) => /^(?:gone|confirmed) /.test(line))).toEqual([])
  })

  it('tells what a new version has lost as gone, and nothing else', () => {
    const { lines } = linesOf(base, 'gone')
    expect(lines).toContain(`gone ${base.gone} -> `)
    expect(lines.filter((line) => !line.startsWith('gone '))).toEqual([])
  })

  it('says nothing where the same source says the same in other words', () => {
    const { digest, stories, lines } = linesOf(base, 'none')
    expect([digest.stories, stories, lines]).toEqual([[], ['quiet'], []])
  })

  it('proves each of these nights', () => {
    for (const kind of ['new', 'confirmed', 'revised', 'gone', 'none'] as const) {
      expect(verify(linesOf(base, kind).digest).failures).toEqual([])
    }
  })
})
