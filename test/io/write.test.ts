import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../src/io/write.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const at = (...names: readonly string[]) => path.join(folder, ...names)

describe('writing a file whole', () => {
  it('makes its folders, joins the chunks, and leaves nothing beside it', async () => {
    await writeWhole(at('a', 'b', 'page.md'), ['one ', 'two ', 'three\n'])
    expect(readFileSync(at('a', 'b', 'page.md'), 'utf8')).toBe('one two three\n')
    expect(readdirSync(at('a', 'b'))).toEqual(['page.md'])
  })

  it('writes chunks of every size', async () => {
    const chunks = ['é'.repeat(300_000), 'x', '', '🌉'.repeat(200_000), 'end']
    await writeWhole(at('page.md'), chunks)
    expect(readFileSync(at('page.md'), 'utf8')).toBe(chunks.join(''))
  })

  it('keeps the old file where what should be written throws', async () => {
    writeFileSync(at('page.md'), 'old')
    await expect(writeWhole(at('page.md'), broken())).rejects.toThrow(/Could not write .*page\.md: no more/)
    expect(readFileSync(at('page.md'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['page.md'])
  })

  it('replaces a link under the name and never follows it', async () => {
    writeFileSync(at('outside.txt'), 'theirs')
    mkdirSync(at('out'))
    symlinkSync(at('outside.txt'), at('out', 'page.md'))
    symlinkSync(at('nowhere.txt'), at('out', 'other.md'))
    await writeWhole(at('out', 'page.md'), ['ours'], at('out'))
    await writeWhole(at('out', 'other.md'), ['ours'], at('out'))
    expect(readFileSync(at('outside.txt'), 'utf8')).toBe('theirs')
    expect(existsSync(at('nowhere.txt'))).toBe(false)
    expect(readFileSync(at('out', 'page.md'), 'utf8')).toBe('ours')
    expect(readFileSync(at('out', 'other.md'), 'utf8')).toBe('ours')
  })

  it.each([
    ['the folder', ['2025']],
    ['a folder above it', ['2025', '11']],
    ['a folder that is not there yet', ['2025', '11', '04']]
  ])('leads nowhere out of its root by a link: %s', async (_name, way) => {
    mkdirSync(at('elsewhere'))
    mkdirSync(at('out'))
    symlinkSync(at('elsewhere'), at('out', '2025'))
    const file = at('out', ...way, 'page.md')
    await expect(writeWhole(file, ['ours'], at('out'))).rejects.toThrow('leads out of')
    expect(readdirSync(at('elsewhere'))).toEqual([])
  })

  it('leads nowhere out of its root by a name', async () => {
    await expect(writeWhole(at('out', '..', 'page.md'), ['ours'], at('out'))).rejects.toThrow('leads out of')
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes a root that is itself a link, and links inside of it', async () => {
    mkdirSync(at('disk', 'pages'), { recursive: true })
    symlinkSync(at('disk'), at('out'))
    symlinkSync('pages', at('disk', 'today'))
    await writeWhole(at('out', 'today', 'page.md'), ['ours'], at('out'))
    expect(readFileSync(at('disk', 'pages', 'page.md'), 'utf8')).toBe('ours')
  })

  it('opens nothing that stands where its temporary file could', async () => {
    writeFileSync(at('outside.txt'), 'theirs')
    for (const name of ['.page.md.tmp', `.page.md.${process.pid}.tmp`]) symlinkSync(at('outside.txt'), at(name))
    await writeWhole(at('page.md'), ['ours'])
    expect(readFileSync(at('outside.txt'), 'utf8')).toBe('theirs')
  })

  it.each([
    [
      'a file where its folder should be',
      'a file stands where its folder should be',
      () => writeFileSync(at('out'), '')
    ],
    [
      'a folder under its name',
      'a folder stands under this name',
      () => mkdirSync(at('out', 'page.md'), { recursive: true })
    ],
    ['links in a circle', 'lead in a circle', () => symlinkSync('out', at('out'))]
  ])('says what is wrong and what to do: %s', async (_name, words, make) => {
    make()
    await expect(writeWhole(at('out', 'page.md'), ['ours'])).rejects.toThrow(words)
    await expect(writeWhole(at('out', 'page.md'), ['ours'])).rejects.toMatchObject({ code: 'write-failed' })
  })

  it('lets two that write one file at once each write it whole', async () => {
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(500_000))
    await Promise.all(texts.map((text) => writeWhole(at('page.md'), [text])))
    expect(texts).toContain(readFileSync(at('page.md'), 'utf8'))
    expect(readdirSync(folder)).toEqual(['page.md'])
  })
})

function* broken(): Iterable<string> {
  yield 'new'
  throw new Error('no more')
}
