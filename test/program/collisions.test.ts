/** Articles whose ids, titles and files are told apart by signs alone: each stays one, on every page. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Digest } from '../../src/types.js'
import { emptyFolder, nightdesk } from './program.js'

const ids = [
  'a b',
  'a-b',
  'a/b',
  'a:b',
  'A-B',
  '../a',
  '..\\a',
  '__proto__',
  'constructor',
  '<b>',
  '"',
  'é',
  'e\u0301',
  '-'
]
const titles = ['Bridge closed', 'Bridge-closed', 'Bridge: closed!']
const words = (at: number) =>
  `The council of Umbridge voted on Tuesday to close the bridge for a year. “Number ${at} is shut,” Mayor Ann Roe said.`

function builtFrom(lines: readonly object[]): { folder: string; digest: Digest; page: (name: string) => string } {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'in.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  expect(nightdesk(['build', 'in.jsonl', '-q'], { cwd: folder })).toMatchObject({ code: 0, err: '' })
  expect(nightdesk(['verify', 'out/digest.json', '-q'], { cwd: folder })).toMatchObject({ code: 0, err: '' })
  const page = (name: string) => readFileSync(path.join(folder, 'out', name), 'utf8')
  return { folder, digest: JSON.parse(page('digest.json')) as Digest, page }
}

function mustHaveOwnAnchors(page: string): void {
  const anchors = [...page.matchAll(/\sid="([^"]{0,200})"/g)].map(([, id]) => id)
  expect(anchors.length).toBeGreaterThan(10)
  expect(new Set(anchors).size).toBe(anchors.length)
  for (const [, target] of page.matchAll(/href="#([^"]{0,200})"/g)) expect(anchors).toContain(target)
}

it('ids that differ by signs alone: no article is lost, no anchor stands twice, and the digest is proven', () => {
  const { digest, page } = builtFrom(ids.map((id, at) => ({ id, title: titles[at % 3], text: words(at) })))
  expect(digest.articles.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  mustHaveOwnAnchors(page('digest.html'))
  mustHaveOwnAnchors(page('digest.md'))
})

it('titles, ids and publishers that are paths write nothing but the pages', () => {
  const paths = [
    '../../outside',
    '/etc/nightdesk',
    'C:\\windows\\x',
    '..%2f..%2fx',
    'a\0b',
    'con',
    '.',
    '..',
    '~/x',
    '$HOME'
  ]
  const { folder } = builtFrom(
    paths.map((name, at) => ({ id: name, title: name, publisher: name, author: name, text: words(at) }))
  )
  expect(readdirSync(folder).toSorted()).toEqual(['in.jsonl', 'out'])
  const pages = ['digest.html', 'digest.json', 'digest.md', 'digest.txt', 'figures.csv', 'quotes.csv', 'timeline.csv']
  expect(readdirSync(path.join(folder, 'out')).toSorted()).toEqual(pages)
})

it('files whose names differ by signs alone are each an article of their own', () => {
  const folder = emptyFolder()
  mkdirSync(path.join(folder, 'in'))
  const names = [
    'x..%2f..%2fetc.txt',
    'x\\..\\x.txt',
    'a b.txt',
    'a-b.txt',
    'A-B.txt',
    'é.txt',
    'e\u0301.txt',
    '%00.txt',
    'con.txt'
  ]
  for (const [at, name] of names.entries()) writeFileSync(path.join(folder, 'in', name), words(at))
  expect(nightdesk(['build', 'in', '-q'], { cwd: folder })).toMatchObject({ code: 0, err: '' })
  const { articles } = JSON.parse(readFileSync(path.join(folder, 'out/digest.json'), 'utf8')) as Digest
  expect(articles.map(({ source }) => source).toSorted()).toEqual(names.map((name) => `in/${name}`).toSorted())
  expect(nightdesk(['verify', 'out/digest.json', '--sources', '.', '-q'], { cwd: folder })).toMatchObject({ code: 0 })
  expect(readdirSync(folder).toSorted()).toEqual(['in', 'out'])
})
