import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import type { Digest } from '../../src/types.js'
import { verify } from '../../src/verify.js'
import { filesUnder, floodText, openDesk, strikeText, type Desk } from '../support/night.js'

let desk: Desk

afterEach(() => desk.close())

const folderOnly = 'sources: [{path: in}]\n'

describe('a night', () => {
  it('tells what is in the folder, keeps it, and says so in its report', async () => {
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    const report = await desk.run({ date: '2025-11-04' })
    expect(report).toMatchObject({
      schema: 'nightdesk.run/1',
      edition: { date: '2025-11-04' },
      outcome: 'made',
      exitCode: 0,
      dryRun: false,
      sources: [{ source: 'in', articles: 1, fresh: 1, known: 0, error: null }],
      changes: null,
      publish: null,
      deliveries: [],
      recovered: null
    })
    expect(Object.keys(report).toSorted()).toEqual(fieldsOfReport)
    expect(report.stories).toEqual([
      expect.objectContaining({ status: 'new', page: `stories/${report.stories[0]?.id}-${report.stories[0]?.slug}.md` })
    ])
    expect(Object.keys(desk.output())).toEqual(expect.arrayContaining([...report.files.written]))
    const digest = JSON.parse(readFileSync(desk.at('out/data/2025-11-04.json'), 'utf8')) as Digest
    expect(verify(digest).failures).toEqual([])
  })

  it('does nothing a second time', async () => {
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    await desk.run({ date: '2025-11-04' })
    const before = desk.output()
    const report = await desk.run({ date: '2025-11-04' })
    expect(report).toMatchObject({ outcome: 'unchanged', exitCode: 0, files: { written: [] } })
    expect(report.sources).toEqual([{ source: 'in', articles: 1, fresh: 0, known: 1, error: null }])
    expect(desk.output()).toEqual(before)
  })

  it('makes no edition out of what was told', async () => {
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    await desk.run({ date: '2025-11-04' })
    const before = desk.output()
    desk.put('in/again/flood-with-other-spaces.txt', floodText.replaceAll('\n', '\n\n'))
    const report = await desk.run({ date: '2025-11-05' })
    expect(report).toMatchObject({ edition: null, outcome: 'empty', exitCode: 0, stories: [] })
    expect(report.sources).toEqual([{ source: 'in', articles: 2, fresh: 0, known: 2, error: null }])
    expect(desk.output()).toEqual(before)
  })

  it('tells only what is new on the next night', async () => {
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    await desk.run({ date: '2025-11-04' })
    desk.put('in/strike.txt', strikeText)
    const report = await desk.run({ date: '2025-11-05' })
    expect(report.sources).toEqual([{ source: 'in', articles: 2, fresh: 1, known: 1, error: null }])
    expect(report.changes?.since).toBe('2025-11-04')
    expect(report.stories.map(({ status }) => status)).toEqual(['new', 'quiet'])
    expect(desk.output()['2025/11/2025-11-05.md']).not.toContain('Brenning')
  })

  it('leaves the page of a story alone that goes quiet, and makes it again where it is missing', async () => {
    const pagesIn = (output: Record<string, string>) => Object.entries(output).filter(([name]) => /^stories/.test(name))
    for (const gone of [null, '.html', '.md']) {
      desk = openDesk(folderOnly)
      desk.put('in/flood.txt', floodText)
      await desk.run({ date: '2025-11-04' })
      const pages = pagesIn(desk.output())
      expect(pages).toHaveLength(2)
      const [lost = null] = pages.flatMap(([name]) => (gone !== null && name.endsWith(gone) ? name : []))
      if (lost !== null) rmSync(desk.at(`out/${lost}`))
      desk.put('in/strike.txt', strikeText)
      const report = await desk.run({ date: '2025-11-05' })
      expect(report.stories.map(({ status }) => status)).toEqual(['new', 'quiet'])
      expect(Object.fromEntries(pagesIn(desk.output()))).toMatchObject(Object.fromEntries(pages))
      const names = new Set(pages.map(([name]) => name))
      expect(report.files.written.filter((name) => names.has(name))).toEqual(lost === null ? [] : [lost])
      if (lost === null) expect(report.files.unchanged.filter((name) => names.has(name))).toEqual([])
      desk.close()
    }
  })

  it('takes back from the page of a story what an edition that was made again no longer tells', async () => {
    const pagesOf = (id: string) =>
      Object.fromEntries(Object.entries(desk.output()).filter(([name]) => name.startsWith(`stories/${id}`)))
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    const [flood] = (await desk.run({ date: '2025-11-04' })).stories
    const before = pagesOf(flood!.id)
    desk.put(
      'in/later.txt',
      'Flood in Brenning: a man of 61 is missing\n\nThe river Orla flooded the town of Brenning on Monday, and 240 people had to leave their homes. A man of 61 is missing in Brenning, Mayor Ida Lund said on Tuesday. The dam of the river Orla lost 12 metres of its wall.\n'
    )
    desk.put('in/strike.txt', strikeText)
    const told = await desk.run({ date: '2025-11-05' })
    expect(told.stories.find(({ id }) => id === flood!.id)?.status).toBe('developing')
    expect(pagesOf(flood!.id)).not.toEqual(before)

    desk.put('nightdesk.yaml', `${folderOnly}mute: [Brenning, Orla]\n`)
    const again = await desk.run({ date: '2025-11-05' })
    expect(again.stories.find(({ id }) => id === flood!.id)?.status).toBe('quiet')
    expect(pagesOf(flood!.id)).toEqual(before)
  })

  it('takes what came late into the edition of its date', async () => {
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    const first = await desk.run({ date: '2025-11-04' })
    desk.put('in/strike.txt', strikeText)
    const second = await desk.run({ date: '2025-11-04' })
    expect(second.outcome).toBe('made')
    expect(second.stories).toHaveLength(2)
    expect(second.edition?.id).not.toBe(first.edition?.id)
  })

  it('does the same in the same order of days as one run with all of it', async () => {
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    await desk.run({ date: '2025-11-04' })
    desk.put('in/strike.txt', strikeText)
    await desk.run({ date: '2025-11-04' })
    const late = desk.output()
    desk.close()
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    desk.put('in/strike.txt', strikeText)
    await desk.run({ date: '2025-11-04' })
    expect(desk.output()).toEqual(late)
  })

  it('touches nothing on a dry run, and says what it would do', async () => {
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    const report = await desk.run({ date: '2025-11-04', dryRun: true })
    expect(report).toMatchObject({ dryRun: true, outcome: 'made', exitCode: 0 })
    expect(existsSync(desk.at('out'))).toBe(false)
    expect(existsSync(desk.at('.nightdesk'))).toBe(false)
    const real = await desk.run({ date: '2025-11-04' })
    expect({ ...real, dryRun: true }).toEqual(report)
    const before = statSync(desk.at('.nightdesk')).mtimeMs
    await desk.run({ date: '2025-11-05', dryRun: true })
    expect(statSync(desk.at('.nightdesk')).mtimeMs).toBe(before)
  })

  it('says on a dry run what would be published, and who would be written to', async () => {
    desk = openDesk(`${folderOnly}docs: {repo: docs, dir: digests, push: false}
mail: {from: desk@example.org, to: [ann@example.org, ben@example.org], smtp: {host: 127.0.0.1, port: 9, security: none}}
`)
    desk.put('in/flood.txt', floodText)
    desk.put('docs/readme.md', 'Docs.\n')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: desk.at('docs') })
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-q', '-m', 'begin')
    const before = filesUnder(desk.folder)
    const dry = await desk.run({ date: '2025-11-04', dryRun: true })
    expect(dry).toMatchObject({ exitCode: 0, publish: { state: 'committed', commit: null, reason: null } })
    expect(dry.deliveries.map(({ recipient, state, attempts }) => [recipient, state, attempts])).toEqual([
      ['ann@example.org', 'waiting', 0],
      ['ben@example.org', 'waiting', 0]
    ])
    expect(filesUnder(desk.folder)).toEqual(before)
    const real = await desk.run({ date: '2025-11-04' })
    expect(real.publish?.files).toEqual(dry.publish?.files)
    expect(real.publish?.files.length).toBeGreaterThan(3)
    expect(real.deliveries.map(({ messageId }) => messageId)).toEqual(dry.deliveries.map(({ messageId }) => messageId))
    const after = await desk.run({ date: '2025-11-04', dryRun: true })
    expect(after).toMatchObject({ outcome: 'unchanged', publish: { state: 'unchanged', files: [] } })
    git('checkout', '-q', '--detach')
    expect(await desk.run({ date: '2025-11-04', dryRun: true })).toMatchObject({
      exitCode: 5,
      publish: { state: 'failed', reason: expect.stringContaining('no branch is checked out') as string }
    })
  })

  it('is empty and done where there is nothing yet', async () => {
    desk = openDesk(folderOnly)
    expect(await desk.run({ date: '2025-11-04' })).toMatchObject({ outcome: 'empty', exitCode: 0, edition: null })
    expect(existsSync(desk.at('out'))).toBe(false)
  })

  it('makes an edition that says so where that is asked for', async () => {
    desk = openDesk(`${folderOnly}onEmpty: notice\n`)
    expect(await desk.run({ date: '2025-11-04' })).toMatchObject({ outcome: 'made', edition: { date: '2025-11-04' } })
  })

  it('makes the edition again without what it says of a file that can be read by now', async () => {
    desk = openDesk(folderOnly)
    desk.put('in/flood.txt', floodText)
    await desk.run({ date: '2025-11-04' })
    desk.put('in/again.txt', '')
    desk.put('in/strike.txt', strikeText)
    expect(await desk.run({ date: '2025-11-05' })).toMatchObject({ exitCode: 6, outcome: 'made' })
    const said = () => (JSON.parse(desk.output()['data/2025-11-05.json'] ?? '') as Digest).notices
    expect(said()).toContainEqual(expect.objectContaining({ rule: 'bad-input' }))
    desk.put('in/again.txt', floodText)
    expect(await desk.run({ date: '2025-11-05' })).toMatchObject({ exitCode: 0, outcome: 'made' })
    expect(said()).not.toContainEqual(expect.objectContaining({ rule: 'bad-input' }))
    expect(await desk.run({ date: '2025-11-05' })).toMatchObject({ exitCode: 0, outcome: 'unchanged' })
  })

  it('says 3 where no source can be used, 6 where one of two cannot', async () => {
    desk = openDesk('sources: [{path: nowhere}]\n')
    expect(await desk.run({ date: '2025-11-04' })).toMatchObject({ outcome: 'failed', exitCode: 3 })
    desk.close()
    desk = openDesk('sources: [{path: nowhere}, {path: in}]\n')
    desk.put('in/flood.txt', floodText)
    const report = await desk.run({ date: '2025-11-04' })
    expect(report).toMatchObject({ outcome: 'made', exitCode: 6 })
    expect(report.sources[0]?.error).toMatch(/nowhere.*no such file/)
  })
})

const fieldsOfReport = [
  'changes',
  'deliveries',
  'dryRun',
  'edition',
  'exitCode',
  'files',
  'notices',
  'outcome',
  'publish',
  'recovered',
  'schema',
  'sources',
  'stories'
]
