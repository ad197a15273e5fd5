import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Digest } from '../../src/types.js'
import { emptyFolder, nightdesk } from './program.js'

/** A folder with the seeds and their digest in `out`. */
function builtFolder(): string {
  const folder = emptyFolder()
  cpSync('seeds', path.join(folder, 'seeds'), { recursive: true })
  nightdesk(['build', 'seeds'], { cwd: folder })
  return folder
}

function rewrite(file: string, change: (digest: Digest) => unknown): void {
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Digest)))
}

describe('nightdesk verify', () => {
  it('proves the digest of the seeds, its pages and its sources', () => {
    const folder = builtFolder()
    const { code, out, err } = nightdesk(['verify', 'out/digest.json', '--sources', '.'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Proved \d+ statements and 3 pages of out\/digest\.json\n$/)
  })

  it.each(['digest.md', 'digest.html', 'digest.txt'])('finds one changed character of %s', (name) => {
    const folder = builtFolder()
    const file = path.join(folder, 'out', name)
    writeFileSync(file, readFileSync(file, 'utf8').replace('$240 billion', '$250 billion'))
    const { code, err } = nightdesk(['verify', 'out/digest.json'], { cwd: folder })
    expect(code).toBe(4)
    expect(err).toContain(name)
  })

  it('finds a source that holds another text', () => {
    const folder = builtFolder()
    appendFileSync(path.join(folder, 'seeds', '000_fd2967c49530f981.txt'), ' More.')
    const { code, err } = nightdesk(['verify', 'out/digest.json', '--sources', '.'], { cwd: folder })
    expect(code).toBe(4)
    expect(err).toContain('holds another text')
  })

  it('wants the sources of a digest that was published without texts', () => {
    const folder = builtFolder()
    const file = path.join(folder, 'out', 'digest.json')
    rewrite(file, (digest) => ({
      ...digest,
      articles: digest.articles.map((article) => ({ ...article, text: null, body: null }))
    }))
    expect(nightdesk(['verify', 'out/digest.json'], { cwd: folder })).toMatchObject({ code: 2 })
    expect(nightdesk(['verify', 'out/digest.json', '--sources', folder], { cwd: folder })).toMatchObject({ code: 0 })
  })

  it('exits 3 on what is no digest, and 2 on no file name', () => {
    const folder = emptyFolder()
    writeFileSync(path.join(folder, 'other.json'), '{"schema": "other"}')
    expect(nightdesk(['verify', 'other.json'], { cwd: folder })).toMatchObject({ code: 3 })
    expect(nightdesk(['verify', 'nowhere.json'], { cwd: folder })).toMatchObject({ code: 3 })
    expect(nightdesk(['verify'])).toMatchObject({ code: 2 })
  })
})

describe('nightdesk explain', () => {
  it('explains every statement and every sentence that was left out', () => {
    const folder = builtFolder()
    const digest = JSON.parse(readFileSync(path.join(folder, 'out', 'digest.json'), 'utf8')) as Digest
    const point = digest.stories[0]?.keyPoints[0]
    const left = digest.left[0]
    const told = nightdesk(['explain', 'out/digest.json', point?.id ?? ''], { cwd: folder })
    expect(told.code).toBe(0)
    expect(told.out).toContain('Evidence:')
    const notTold = nightdesk(['explain', 'out/digest.json', `${left?.article}:${left?.start}`, '--json'], {
      cwd: folder
    })
    expect(JSON.parse(notTold.out)).toMatchObject({ kind: 'sentence' })
  })

  it('exits 2 on an unknown id', () => {
    const folder = builtFolder()
    expect(nightdesk(['explain', 'out/digest.json', 'k-nothing'], { cwd: folder })).toMatchObject({ code: 2 })
  })
})
