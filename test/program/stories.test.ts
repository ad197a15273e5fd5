import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Changes } from '../../src/types.js'
import type { StoryNights, StoryReport } from '../../src/track/report.js'
import { bases } from '../track/pairs.cases.js'
import { emptyFolder, nightdesk } from './program.js'

const { first, second, revised } = bases.find(({ name }) => name === 'storm')!

/** Two nights of one folder, which then holds the articles of both. */
function twoNights(): string {
  const folder = emptyFolder()
  mkdirSync(path.join(folder, 'in'))
  writeFileSync(path.join(folder, 'nightdesk.yaml'), 'sources:\n  - path: in\n')
  for (const [date, article] of [
    ['2026-05-04', first],
    ['2026-05-05', second.revised]
  ] as const) {
    writeFileSync(path.join(folder, 'in', `${date}.jsonl`), `${JSON.stringify({ ...article, publishedAt: date })}\n`)
    expect(nightdesk(['run', '--date', date, '--quiet'], { cwd: folder }).code).toBe(0)
  }
  return folder
}

describe('stories, story and diff', () => {
  it('remember a story through two nights of the real program, and what changed', () => {
    const cwd = twoNights()
    const list = nightdesk(['stories', '--json'], { cwd })
    const { schema, stories } = JSON.parse(list.out) as { schema: string; stories: StoryReport[] }
    expect([schema, stories.length, list.err]).toEqual(['nightdesk.stories/1', 1, ''])
    const [story] = stories
    expect(story).toMatchObject({
      status: 'developing',
      first: '2026-05-04',
      last: '2026-05-05',
      page: `stories/${story!.id}-storm-ludo-cuts-power-in-fenmark.md`,
      editions: ['2026-05-04', '2026-05-05']
    })
    const one = JSON.parse(nightdesk(['story', story!.id, '--json'], { cwd }).out) as StoryNights
    expect(one.nights.map(({ date, change }) => [date, change])).toEqual([
      ['2026-05-04', 'new'],
      ['2026-05-05', 'developing']
    ])
    const moved = one.nights[1]!.statements.find(({ change }) => change === 'revised')!
    expect(`${moved.was} -> ${moved.is}`).toBe(revised)
    expect(nightdesk(['story', 'nothing'], { cwd }).code).toBe(2)

    const [a, b] = ['2026-05-04', '2026-05-05'].map((date) => path.join('out', 'data', `${date}.json`)) as [
      string,
      string
    ]
    const changes = JSON.parse(nightdesk(['diff', a, b, '--json'], { cwd }).out) as Changes
    expect(changes.statements).toContainEqual(expect.objectContaining({ id: moved.id, change: 'revised' }))
    expect(nightdesk(['diff', a, a], { cwd }).out).toBe('Both say the same.\n')
    expect(nightdesk(['diff', a, 'nightdesk.yaml'], { cwd }).code).toBe(3)
    const verified = nightdesk(['verify', b], { cwd })
    expect([verified.code, readFileSync(path.join(cwd, b), 'utf8').includes('"revised"')]).toEqual([0, true])
  })
})
