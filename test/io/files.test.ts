import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesIn, sourceOf, sourcesIn } from '../../src/io/files.js'
import { globBase, isGlob, matcherOf } from '../../src/io/glob.js'

let root = ''

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'files-'))
  mkdirSync(path.join(root, 'day', 'late'), { recursive: true })
  for (const name of ['b.txt', 'B.txt', 'a.md', 'late/c.jsonl', '.hidden.txt', 'photo.png'])
    writeFileSync(path.join(root, 'day', name), 'It rained.')
  mkdirSync(path.join(root, 'loop'))
  symlinkSync(path.join(root, 'loop'), path.join(root, 'loop', 'again'))
  writeFileSync(path.join(root, 'loop', 'one.txt'), 'It rained.')
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

const names = (files: readonly { name: string }[]) => files.map(({ name }) => name)

describe('filesIn', () => {
  it('lists a folder by code unit, names it without what lies above, and passes over what it does not know', async () => {
    const { files, bad, passed } = await filesIn([path.join(root, 'day')])
    expect(names(files)).toEqual(['day/B.txt', 'day/a.md', 'day/b.txt', 'day/late/c.jsonl'])
    expect(files.every(({ named }) => !named)).toBe(true)
    expect(bad).toEqual([])
    expect(passed).toEqual(['day/.hidden.txt', 'day/photo.png'])
  })

  it('takes a file that is named by itself, whatever its ending', async () => {
    const { files } = await filesIn([path.join(root, 'day', 'photo.png'), '-'])
    expect(files.map(({ name, named }) => [name, named])).toEqual([
      ['photo.png', true],
      ['-', true]
    ])
  })

  it('follows a pattern', async () => {
    const { files } = await filesIn([path.join(root, 'day', '**', '*.{txt,jsonl}')])
    expect(names(files)).toEqual(['day/B.txt', 'day/b.txt', 'day/late/c.jsonl'])
  })

  it('names what is missing and what leads in a circle, and reads the rest', async () => {
    const { files, bad } = await filesIn([path.join(root, 'none.txt'), path.join(root, 'loop'), 'none-*.txt'])
    expect(names(files)).toEqual(['loop/one.txt'])
    expect(bad.map(({ source, rule }) => [source, rule])).toEqual([
      ['none.txt', 'not-found'],
      ['loop/again', 'circular-link'],
      ['none-*.txt', 'not-found']
    ])
  })
})

describe('sourceOf', () => {
  it('names a file above the cap', async () => {
    const file = { path: path.join(root, 'day', 'b.txt'), name: 'b.txt', named: true }
    expect(await sourceOf(file, { bytes: 4, lines: 4 })).toMatchObject({ source: 'b.txt', rule: 'too-large' })
  })

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    const locked = path.join(root, 'locked.txt')
    writeFileSync(locked, 'It rained.')
    chmodSync(locked, 0)
    expect((await sourcesIn([locked])).bad).toMatchObject([{ source: 'locked.txt', rule: 'unreadable' }])
  })
})

describe('matcherOf', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'a/b.txt', false],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'a/b/c.txt', true],
    ['a?.txt', 'ab.txt', true],
    ['[a-c].txt', 'b.txt', true],
    ['[!a-c].txt', 'b.txt', false],
    ['{a,b}.{txt,md}', 'b.md', true],
    ['day/**', 'day/a/b', true],
    ['*a*a*a*a*a*a*a*b', 'a'.repeat(60), false]
  ])('%s on %s is %s', (pattern, name, expected) => {
    expect(matcherOf(pattern)(name)).toBe(expected)
  })

  it('tells patterns from names', () => {
    expect(['a*', 'a?.txt', '[ab]', '{a,b}', 'plain (1).txt'].map(isGlob)).toEqual([true, true, true, true, false])
    expect(globBase('a/b/*.txt')).toBe('a/b/')
    expect(globBase('*.txt')).toBe('')
  })
})
