/** `nightdesk publish` as a user runs it: a real remote, an output folder that a build of the seeds made. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionPages, nightFiles } from '../../src/render/archive/night-files.js'
import { loadTemplates } from '../../src/io/templates.js'
import { digest } from '../../src/digest.js'
import { readSource } from '../../src/read/source.js'
import type { Digest, PublishReport } from '../../src/types.js'
import { bytesOf } from '../../src/io/write.js'
import { emptyFolder, nightdesk } from './program.js'

const text = 'The ferry of Lund stops in May. The council said so on Monday. A bridge takes its place.'

/** A folder with a configuration, an edition of one article in `out`, and a clone of a bare remote in `docs`. */
async function nightIn(folder: string): Promise<Digest> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  git('init', '-q', '--bare', '-b', 'main', 'remote.git')
  git('clone', '-q', 'remote.git', 'docs')
  git('-C', 'docs', 'checkout', '-q', '-b', 'main')
  writeFileSync(path.join(folder, 'nightdesk.yaml'), 'sources:\n  - path: in\ndocs:\n  repo: docs\n')
  const { articles } = readSource({ name: 'in/ferry.txt', bytes: Buffer.from(text), named: true })
  const made = digest(articles, { date: '2025-05-02' })
  const told = {
    digest: made,
    editions: [{ id: made.edition.id, date: '2025-05-02', title: 'Nightdesk', stories: [], headlines: [] }],
    settings: { title: 'Nightdesk', formats: ['md', 'html', 'txt', 'json', 'csv', 'rss'], profile: 'plain' },
    templates: await loadTemplates(null)
  } as const
  const night = nightFiles({ ...told, pages: editionPages(told), stories: [], held: { index: null, feed: null } })
  for (const { path: name, chunks } of night.files) {
    const file = path.join(folder, 'out', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, Buffer.concat([...chunks()].map(bytesOf)))
  }
  return made
}

describe('nightdesk publish', () => {
  it('pushes the newest edition, and says nothing the second time', async () => {
    const folder = emptyFolder()
    await nightIn(folder)
    const first = nightdesk(['publish', '--json'], { cwd: folder })
    expect(first).toMatchObject({ code: 0, err: '' })
    const report = JSON.parse(first.out) as PublishReport
    expect(report).toMatchObject({ state: 'pushed', reason: null })
    expect(report.files).toContain('digests/2025/05/2025-05-02.md')
    expect(nightdesk(['publish'], { cwd: folder })).toEqual({ code: 0, out: 'Nothing to publish\n', err: '' })
  })

  it('ends with 5 and the next step where it cannot', async () => {
    const folder = emptyFolder()
    await nightIn(folder)
    writeFileSync(path.join(folder, 'docs/.git/index.lock'), '')
    const { code, err } = nightdesk(['publish'], { cwd: folder })
    expect(code).toBe(5)
    expect(err).toMatch(/^nightdesk: not published: another git program .*; wait for it; .*nightdesk publish/)
  })

  it('publishes nothing that cannot be proven', async () => {
    const folder = emptyFolder()
    await nightIn(folder)
    writeFileSync(path.join(folder, 'out/2025/05/2025-05-02.md'), 'forged\n')
    expect(nightdesk(['publish'], { cwd: folder }).code).toBe(4)
    expect(() => execFileSync('git', ['-C', 'docs', 'rev-parse', 'HEAD'], { cwd: folder, stdio: 'pipe' })).toThrow()
  })

  it('ends with 2 where there is no such edition or no repository', async () => {
    const folder = emptyFolder()
    await nightIn(folder)
    expect(nightdesk(['publish', '--date', '2025-05-03'], { cwd: folder })).toMatchObject({ code: 2 })
    writeFileSync(path.join(folder, 'nightdesk.yaml'), 'sources:\n  - path: in\n')
    expect(nightdesk(['publish'], { cwd: folder }).err).toMatch(/docs: there is no repository/)
  })
})
