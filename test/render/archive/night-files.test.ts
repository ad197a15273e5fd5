/** The tree of the nights: names, links, anchors, proof, and what stays from night to night. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadTemplates } from '../../../src/io/templates.js'
import type { Digest, Templates } from '../../../src/types.js'
import { verify } from '../../../src/verify.js'
import { deadLinksIn } from './crawl.js'
import { plainSettings, plans, treeOf, type Tree } from './nights.js'

const browserFile = process.env['NIGHTDESK_CHROMIUM'] ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let templates: Templates
let tree: Tree
beforeAll(async () => {
  templates = await loadTemplates(null)
  tree = treeOf(templates, plainSettings)
})

describe('the tree of four nights', () => {
  it('holds the files of the contract and nothing else', () => {
    const first = [...treeOf(templates, plainSettings, 1).keys()].toSorted()
    expect(first).toEqual([
      '2025/06/2025-06-02.html',
      '2025/06/2025-06-02.md',
      '2025/06/2025-06-02.txt',
      'data/2025-06-02.figures.csv',
      'data/2025-06-02.json',
      'data/2025-06-02.quotes.csv',
      'data/2025-06-02.timeline.csv',
      'feed.xml',
      'index.html',
      'index.md',
      'latest.html',
      'latest.md',
      'latest.txt',
      'stories/s-market-market-of-varn.html',
      'stories/s-market-market-of-varn.md',
      'stories/s-mill-mill-of-varn-burns.html',
      'stories/s-mill-mill-of-varn-burns.md'
    ])
  })

  it('holds only the formats that were asked for', () => {
    const some = [...treeOf(templates, { ...plainSettings, formats: ['txt', 'rss'] }, 1).keys()].toSorted()
    expect(some).toEqual(['2025/06/2025-06-02.txt', 'feed.xml', 'latest.txt'])
  })

  it.each(plans.map(({ date }) => date))('has pages of %s that its JSON proves byte for byte', (date) => {
    const digest = JSON.parse(tree.get(`data/${date}.json`) ?? '') as Digest
    const pages = new Map(
      digest.edition.pages.map((page) => [page.path, tree.get(path.posix.join('data', page.path)) ?? ''])
    )
    const proof = verify(digest, { pages, templates })
    expect(proof.failures.filter(({ rule }) => rule === 'page')).toEqual([])
    expect(proof.pages).toHaveLength(3)
  })

  it('has no link and no anchor that leads nowhere', () => {
    expect(deadLinksIn(tree)).toEqual([])
  })

  it('links what changed in a story that the page does not print to the page of the story', () => {
    expect(tree.get('2025/06/2025-06-03.md')).toContain(
      'nothing new.\n\n- [market of varn](../../stories/s-market-market-of-varn.md)\n'
    )
    expect(tree.get('2025/06/2025-06-03.html')).toContain(
      '<a href="../../stories/s-market-market-of-varn.html">market of varn</a>'
    )
    expect(tree.get('2025/06/2025-06-07.md')).toMatch(
      /^- Withdrawn: \[[^\]]+\]\(\.\.\/\.\.\/stories\/s-mill-mill-of-varn-burns\.md\)/m
    )
    expect(tree.get('2025/06/2025-06-07.html')).toMatch(
      /<a href="\.\.\/\.\.\/stories\/s-mill-mill-of-varn-burns\.html"><del>/
    )
  })

  it.each(plans.map((_, index) => index + 1))('keeps every file and anchor of night %i', (nights) => {
    const before = treeOf(templates, plainSettings, nights)
    const lost = [...before].flatMap(([name, text]) => {
      const now = tree.get(name) ?? ''
      if (/^(?:latest|index)\./.test(name)) return []
      return [...text.matchAll(/ id="([^"]+)"/g)].flatMap(([, id = '']) =>
        now.includes(` id="${id}"`) ? [] : `${name}#${id}`
      )
    })
    expect(lost).toEqual([])
  })

  it('gives each night of a story one block, and leaves those before as they were', () => {
    const name = 'stories/s-mill-mill-of-varn-burns.md'
    const before = (treeOf(templates, plainSettings, 2).get(name) ?? '').split('\n')
    const now = new Set((tree.get(name) ?? '').split('\n'))
    const changed = before.filter((line) => line !== '' && !now.has(line))
    // The head, the short version of the night before, and the statement that was withdrawn since.
    expect(changed).toEqual([
      'title: "The damage of the mill fire at Varn is now put at 4 million euros."',
      'description: "Police arrested a man of 40 on Tuesday."',
      'date: 2025-06-03',
      'nights: 2',
      'articles: 3',
      '# The damage of the mill fire at Varn is now put at 4 million euros.',
      '<a id="s-mill"></a>*2 nights · 2 June 2025 to 3 June 2025 · 3 articles*[^s-mill-7] · [All editions](../index.md)',
      expect.stringContaining('<a id="k-man"></a>Police arrested'),
      expect.stringContaining('<a id="k-again"></a>The owner wants'),
      expect.stringContaining('[The owner wants to build it up again.](#k-again)')
    ])
  })

  it.each(['.md', '.html'])('leaves the page %s of a story that went quiet as it was', (ending) => {
    const name = `stories/s-mill-mill-of-varn-burns${ending}`
    const page = treeOf(templates, plainSettings, 2).get(name)
    expect(page).toContain('4 million euros')
    expect(treeOf(templates, plainSettings, 3).get(name)).toBe(page)
    expect(tree.get(name)).not.toMatch(/quiet<\/span>|· quiet/)
  })

  it('has valid HTML', async () => {
    const rules = { 'doctype-style': 'off', 'prefer-native-element': 'off' } as const
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
    for (const [name, text] of tree) {
      if (!name.endsWith('.html')) continue
      const { results } = await validator.validateString(text)
      const found = results.flatMap(({ messages }) =>
        messages.map(({ line, message }) => `${name}:${line}: ${message}`)
      )
      expect(found).toEqual([])
    }
  })

  it('is the same when a night is made again', () => {
    expect(treeOf(templates, plainSettings)).toEqual(tree)
  })
})

describe.skipIf(!existsSync(browserFile))('the pages of the archive in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(() => browser.close())

  it.each([
    ['a phone, light', 360, 'light'],
    ['a desk, dark', 1200, 'dark']
  ] as const)(
    'on %s: axe finds no fault, and nothing is wider than the screen',
    { timeout: 60_000 },
    async (_, width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme, bypassCSP: true })
      for (const name of ['stories/s-mill-mill-of-varn-burns.html', 'index.html', '2025/06/2025-06-03.html']) {
        const page = await context.newPage()
        await page.setContent(tree.get(name) ?? '')
        await page.addScriptTag({ content: axe })
        const found: unknown = await page.evaluate(
          'axe.run().then(({violations}) => violations.map(({id, nodes}) => [id, nodes.length, nodes[0].html]))'
        )
        expect([name, found]).toEqual([name, []])
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
          0
        )
        await page.close()
      }
      await context.close()
    }
  )
})

describe('the index', () => {
  it('keeps what people wrote around the list', () => {
    const theirs = (treeOf(templates, plainSettings, 1).get('index.md') ?? '')
      .replace('# Varn at night', '# Our mornings\n\nEvery day at six.')
      .concat('\nWritten by Ann.\n')
    const held = new Map([['index.md', theirs]])
    const now = treeOf(templates, plainSettings, 1, held).get('index.md') ?? ''
    expect(now).toBe(theirs)
    expect(treeOf(templates, plainSettings, 2, held).get('index.md')).toContain('Every day at six.')
    expect(treeOf(templates, plainSettings, 2, held).get('index.md')).toContain('2025/06/2025-06-03.md')
  })

  it('leaves a page without the marks alone', () => {
    const held = new Map([['index.md', '# Mine\n']])
    expect(treeOf(templates, plainSettings, 2, held).get('index.md')).toBe('# Mine\n')
  })
})

describe('the feed', () => {
  const updatedOf = (feed: string, id: string) =>
    new RegExp(`<id>urn:nightdesk:story:${id}</id>\\n.*\\n.*\\n<updated>(.*)</updated>`).exec(feed)?.[1]

  it('moves an entry only on nights that tell something of its story', () => {
    const feeds = [1, 2, 3, 4].map((nights) => treeOf(templates, plainSettings, nights).get('feed.xml') ?? '')
    expect(feeds.map((feed) => updatedOf(feed, 's-mill'))).toEqual([
      '2025-06-02T00:00:00Z',
      '2025-06-03T00:00:00Z',
      '2025-06-03T00:00:00Z',
      '2025-06-07T00:00:00Z'
    ])
    expect(feeds.map((feed) => updatedOf(feed, 's-market'))).toEqual(Array(4).fill('2025-06-02T00:00:00Z'))
    expect(feeds[2]).toBe(feeds[1])
  })
})

it('the templates of the archive are checked like the others', async () => {
  const { checkPage } = await import('../../../src/render/page.js')
  for (const name of ['story.md', 'story.html', 'index.md', 'index.html']) {
    expect(() => checkPage(templates, name)).not.toThrow()
    const broken = new Map([...templates, [name, `${readFileSync(`templates/${name}.hbs`, 'utf8')}{{titel}}`]])
    expect(() => checkPage(broken, name)).toThrow(/there is no "titel" here; did you mean "title"/)
  }
})
