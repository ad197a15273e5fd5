/** The feed as strict parsers that are not ours read it: Debian's python3-feedparser, where it is installed. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../../src/io/templates.js'
import { plainSettings, treeOf } from './nights.js'

const parser = '/usr/lib/python3/dist-packages/feedparser/__init__.py'

const script = `
import feedparser, json, sys
found = feedparser.parse(sys.stdin.buffer.read())
entries = [{'id': one.id, 'content': one.content[0].value, 'updated': one.updated} for one in found.entries]
print(json.dumps({'version': found.version, 'malformed': bool(found.bozo), 'entries': entries}))
`

interface Parsed {
  readonly version: string
  readonly malformed: boolean
  readonly entries: readonly { readonly id: string; readonly content: string; readonly updated: string }[]
}

function parsed(feed: string): Parsed {
  return JSON.parse(spawnSync('/usr/bin/python3', ['-c', script], { input: feed, encoding: 'utf8' }).stdout) as Parsed
}

describe.skipIf(!existsSync(parser))('feedparser', () => {
  it('reads every night of the feed without a fault, with full content and ids that stay', async () => {
    const templates = await loadTemplates(null)
    const trees = [1, 2, 3, 4].map((nights) => treeOf(templates, plainSettings, nights))
    const feeds = trees.map((tree) => parsed(tree.get('feed.xml') ?? ''))
    for (const { version, malformed, entries } of feeds) {
      expect({ version, malformed }).toEqual({ version: 'atom10', malformed: false })
      for (const { content } of entries) expect(content).toMatch(/<li>.{20}/)
    }
    const ids = feeds.map(({ entries }) => entries.map(({ id }) => id).toSorted())
    expect(ids[0]!.length).toBeGreaterThan(0)
    for (const id of ids[0]!) expect(ids.every((one) => one.includes(id))).toBe(true)
    const again = parsed(treeOf(templates, plainSettings, 4).get('feed.xml') ?? '')
    expect(again).toEqual(feeds[3])
  })
})
