/** Front matter for six readers: strict, whole, and the same words again, whatever the words are. */
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadTemplates } from '../../../src/io/templates.js'
import { profiles } from '../../../src/render/profiles.js'
import type { Digest, ProfileName, Templates } from '../../../src/types.js'
import { verify } from '../../../src/verify.js'
import { deadLinksIn } from './crawl.js'
import { hostileTitles } from './hostile.js'
import { nightOf, plainSettings, plans, treeOf, type Tree } from './nights.js'

let templates: Templates
beforeAll(async () => {
  templates = await loadTemplates(null)
})

const names = Object.keys(profiles) as ProfileName[]

/** Keys that a generator reads, with what it takes for each. */
const wanted: Readonly<
  Record<ProfileName, readonly { readonly key: string; readonly is: (value: unknown) => boolean }[]>
> = {
  plain: [],
  docusaurus: [
    { key: 'sidebar_label', is: (value) => value instanceof Date || isText(value) },
    { key: 'custom_edit_url', is: (value) => value === null }
  ],
  mkdocs: [],
  hugo: [],
  starlight: [
    { key: 'editUrl', is: (value) => value === false },
    { key: 'lastUpdated', is: (value) => value instanceof Date }
  ],
  vitepress: [{ key: 'editLink', is: (value) => value === false }]
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** Front matter as YAML 1.1 readers take it (js-yaml of most generators): dates are dates. */
function frontOf(page: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([^]*?)\n---\n/.exec(page) ?? []
  return parse(yaml, { version: '1.1', strict: true, uniqueKeys: true }) as Record<string, unknown>
}

function bodyOf(page: string): string {
  return page.replace(/^---\n[^]*?\n---\n/, '')
}

const pagesOf = (tree: Tree) => [...tree].filter(([name]) => /^(?:\d{4}|stories)\/.*\.md$/.test(name))

describe.each(names)('%s', (profile) => {
  let tree: Tree
  beforeAll(() => {
    tree = treeOf(templates, { ...plainSettings, profile })
  })

  it('has on every page a title, a date and its own keys', () => {
    expect(pagesOf(tree).length).toBeGreaterThan(4)
    for (const [, page] of pagesOf(tree)) {
      const front = frontOf(page)
      expect(isText(front['title'])).toBe(true)
      expect(front['date']).toBeInstanceOf(Date)
      for (const { key, is } of wanted[profile]) expect([key, is(front[key])]).toEqual([key, true])
    }
  })

  it('has pages that their JSON proves, and no dead link', () => {
    for (const { date } of plans) {
      const digest = JSON.parse(tree.get(`data/${date}.json`) ?? '') as Digest
      const path = `../2025/06/${date}.md`
      const page = tree.get(path.slice(3)) ?? ''
      const { pages, failures } = verify(digest, { pages: new Map([[path, page]]), templates })
      expect(failures.filter(({ rule }) => rule === 'page')).toEqual([])
      expect(pages).toEqual([path])
    }
    expect(deadLinksIn(tree)).toEqual([])
  })

  it('gives back every title, and keeps its signs in words', () => {
    const title = hostileTitles.join(' ')
    const settings = { ...plainSettings, profile, title, formats: ['md'] as const }
    const hostile = treeOf(templates, settings, 1, new Map(), [nightOf(hostileTitles)])
    const calm = treeOf(templates, settings, 1, new Map(), [nightOf(hostileTitles.map(() => 'Calm words'))])
    // VitePress alone: a sign without width stands in an end tag, which would end the build of the site.
    const plain = (words: unknown) => String(words).replaceAll(profile === 'vitepress' ? '\u2060' : '', '')
    const headings = (page = '') => bodyOf(page).match(/^#{1,6} /gm)?.length
    for (const [index, words] of hostileTitles.entries()) {
      const name = `stories/s-${index}-story.md`
      const page = hostile.get(name) ?? ''
      expect(plain(frontOf(page)['title'])).toBe(words)
      expect(bodyOf(page)).not.toMatch(/\{\{|^(?:import|export) |(?<!\\)<(?!\/?a\b|!--)/m)
      expect([words, headings(page)]).toEqual([words, headings(calm.get(name))])
    }
    expect(plain(frontOf(hostile.get('2025/06/2025-06-02.md') ?? '')['title'])).toContain(title)
    expect(plain(frontOf(hostile.get('index.md') ?? '')['title'])).toBe(title)
  })
})

it('titles that the theme prints are not printed twice', () => {
  for (const profile of ['hugo', 'starlight'] as const) {
    const tree = treeOf(templates, { ...plainSettings, profile, formats: ['md'] }, 2)
    for (const [name, page] of pagesOf(tree)) expect([name, /^# /m.test(bodyOf(page))]).toEqual([name, false])
  }
})
