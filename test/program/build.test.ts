import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Digest } from '../../src/types.js'
import { emptyFolder, nightdesk } from './program.js'

const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8')
const digestIn = (folder: string) => JSON.parse(read(folder, 'digest.json')) as Digest

describe('nightdesk build', () => {
  it('writes every format of the seeds, says so, and is silent on standard error', () => {
    const folder = emptyFolder()
    const { code, out, err } = nightdesk(['build', 'seeds', '-o', folder])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(readdirSync(folder).toSorted()).toEqual([
      'digest.html',
      'digest.json',
      'digest.md',
      'digest.txt',
      'figures.csv',
      'quotes.csv',
      'timeline.csv'
    ])
    expect(out).toContain('2 stories out of 5 articles')
  })

  it('gives the same bytes twice, and in other locales and zones', () => {
    const first = emptyFolder()
    nightdesk(['build', 'seeds', '-o', first])
    for (const env of [
      { LC_ALL: 'C', TZ: 'UTC' },
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Auckland' },
      { LC_ALL: 'de_DE.UTF-8', TZ: 'America/Los_Angeles' }
    ]) {
      const again = emptyFolder()
      nightdesk(['build', 'seeds', '-o', again], { env })
      for (const name of readdirSync(first)) expect(read(again, name), name).toBe(read(first, name))
    }
  })

  it('names a bad file, passes it over and exits 6', () => {
    const folder = emptyFolder()
    cpSync('seeds', path.join(folder, 'in'), { recursive: true })
    writeFileSync(path.join(folder, 'in', 'empty.txt'), '')
    writeFileSync(path.join(folder, 'in', 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]))
    writeFileSync(path.join(folder, 'in', 'lines.jsonl'), '{"text": "One good line of an article."}\n{"text": \n')
    symlinkSync('.', path.join(folder, 'in', 'circle'))
    const { code, err } = nightdesk(['build', 'in', 'nowhere', '-o', 'out'], { cwd: folder })
    expect(code).toBe(6)
    for (const words of ['in/empty.txt', 'in/binary.txt', 'in/lines.jsonl:2', 'in/circle', 'nowhere'])
      expect(err).toContain(words)
    expect(digestIn(path.join(folder, 'out')).articles).toHaveLength(6)
  })

  it('exits 3 where no input is usable, and writes nothing', () => {
    const folder = emptyFolder()
    const { code, err } = nightdesk(['build', 'nowhere'], { cwd: folder })
    expect(code).toBe(3)
    expect(err).toContain('nowhere')
    expect(existsSync(path.join(folder, 'out'))).toBe(false)
  })

  it.each([
    [['build']],
    [['build', 'seeds', '--stories', '0']],
    [['build', 'seeds', '--date', '2025-13-45']],
    [['build', 'seeds', '--format', 'pdf']],
    [['build', 'seeds', '--since', 'yesterday']],
    [['build', 'seeds', '--nonsense']],
    [['bild', 'seeds']]
  ])('exits 2 on bad usage: %j', (args) => {
    const { code, out, err } = nightdesk(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
  })

  it('prints one format to standard output and writes nothing', () => {
    const folder = emptyFolder()
    cpSync('seeds', path.join(folder, 'seeds'), { recursive: true })
    const { code, out } = nightdesk(['build', 'seeds', '--stdout', 'json'], { cwd: folder })
    expect(code).toBe(0)
    expect((JSON.parse(out) as Digest).schema).toBe('nightdesk.digest/1')
    expect(readdirSync(folder)).toEqual(['seeds'])
  })

  it('keeps the machine out of the bytes: an absolute path starts at its own last name', () => {
    const folder = emptyFolder()
    nightdesk(['build', path.resolve('seeds'), '-o', folder])
    expect(digestIn(folder).articles[0]?.source).toMatch(/^seeds\/000/)
  })

  it('reads JSON Lines on standard input', () => {
    const line = JSON.stringify({
      id: 'a',
      title: 'A title',
      text: 'The council of Umbridge voted on Tuesday to close the bridge.'
    })
    const { code, out } = nightdesk(['build', '-', '--stdout', 'json'], { input: `${line}\n` })
    expect(code).toBe(0)
    expect((JSON.parse(out) as Digest).articles.map(({ id, source }) => [id, source])).toEqual([['a', '-']])
  })

  it('does not follow a link that stands under the name of a page', () => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'out'))
    writeFileSync(path.join(folder, 'precious.txt'), 'precious')
    symlinkSync('../precious.txt', path.join(folder, 'out', 'digest.txt'))
    nightdesk(['build', 'seeds', '-o', path.join(folder, 'out')])
    expect(read(folder, 'precious.txt')).toBe('precious')
  })

  it('prints help with two examples for every command', () => {
    for (const command of ['build', 'read', 'annotate', 'group', 'verify', 'explain']) {
      const { code, out } = nightdesk([command, '--help'])
      expect(code).toBe(0)
      expect(out.match(/^ {2}nightdesk /gm)?.length, command).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('single stages', () => {
  it('read prints one line an article with blocks and body', () => {
    const { code, out } = nightdesk(['read', 'seeds'])
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(lines).toHaveLength(5)
    expect(Object.keys(lines[0] ?? {})).toEqual(
      expect.arrayContaining([
        'id',
        'source',
        'title',
        'author',
        'publisher',
        'publishedAt',
        'url',
        'language',
        'tags',
        'origins',
        'text',
        'blocks',
        'body'
      ])
    )
  })

  it('annotate keeps ids, and every span is the words that it says', () => {
    const { out } = nightdesk(['annotate', 'seeds'])
    for (const line of out.trim().split('\n')) {
      const { text, quotes, figures, dates } = JSON.parse(line) as Record<
        'quotes' | 'figures' | 'dates',
        { start: number; end: number; text: string }[]
      > & { text: string }
      for (const found of [...figures, ...dates]) expect(text.slice(found.start, found.end)).toBe(found.text)
      for (const found of quotes)
        expect(text.slice(found.start, found.end).replace(/\s+/g, ' ')).toBe(found.text.replace(/\s+/g, ' '))
    }
  })

  it('group puts every article into one story or into unrelated', () => {
    const { out } = nightdesk(['group', 'seeds'])
    const { stories, related, unrelated } = JSON.parse(out) as {
      stories: { articles: string[] }[]
      related: unknown[]
      unrelated: unknown[]
    }
    expect(stories.flatMap(({ articles }) => articles)).toHaveLength(5)
    expect(stories.map(({ articles }) => articles.length).toSorted()).toEqual([1, 4])
    expect(related).toHaveLength(1)
    expect(unrelated).toEqual([])
  })
})
