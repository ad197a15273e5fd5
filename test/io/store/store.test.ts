import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analyse.js'
import { digest } from '../../../src/digest.js'
import { traitsOf } from '../../../src/group/fingerprint.js'
import { keysOf, openStore, type NightReading, type Store } from '../../../src/io/store/store.js'
import type { Article, Delivery, Digest } from '../../../src/types.js'
import { flood, strike } from './nights.js'

let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-store-'))
  store = openStore(path.join(folder, 'state.db'))
})

afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const reading = (...fresh: readonly Article[]): NightReading => ({
  fresh: fresh.map((article) => ({ file: article.source, article })),
  dropped: [],
  seen: [],
  stamps: [],
  notices: new Map(),
  health: []
})

const waiting: Delivery = {
  edition: '2025-11-03',
  recipient: 'ann@example.org',
  state: 'waiting',
  messageId: '<1@example.org>',
  attempts: 0,
  reply: null,
  next: null
}

/** All that is known of these articles. */
function known() {
  const words = new Set([flood, strike].map((article) => keysOf(article).words))
  return store.known({ edition: '', words, files: new Set() })
}

function night(date: string, ...articles: readonly Article[]): Digest {
  return digest(articles, { date })
}

describe('the store', () => {
  it('hands out the articles of a night as they were read', () => {
    store.keepReading('2025-11-03', reading(flood, strike))
    store.keepReading('2025-11-03', reading(strike))
    const articles = store.articlesOf('2025-11-03').map(({ article }) => article)
    expect(articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([flood, strike])
    expect(store.articlesOf('2025-11-04')).toEqual([])
  })

  it('knows an article again by its words and its address', () => {
    store.keepReading('2025-11-03', reading(flood))
    expect(known()).toEqual([
      expect.objectContaining({
        edition: '2025-11-03',
        id: 'flood',
        address: 'https://orla.example/flood',
        seen: '2025-11-03'
      })
    ])
  })

  it('knows articles by their edition and by their file, and hands out no others', () => {
    store.keepReading('2025-11-03', reading(flood))
    store.keepReading('2025-11-04', reading(strike))
    const idsOf = (edition: string, file: string) =>
      store.known({ edition, words: new Set(), files: new Set([file]) }).map(({ id }) => id)
    expect(idsOf('2025-11-03', '')).toEqual(['flood'])
    expect(idsOf('', strike.source)).toEqual(['strike'])
    expect(idsOf('2025-11-05', 'in/other.txt')).toEqual([])
  })

  it('proves articles whose names hold any sign, and those that the night does not ask for', () => {
    const odd = {
      ...flood,
      id: 'a "b" \\ c/\t\n\r\b\f\u0001\u007f\u2028 é 😀',
      text: 'Another report of Orla altogether.'
    }
    store.keepReading('2025-11-03', reading(odd, strike))
    expect(known().map(({ id }) => id)).toEqual(['strike'])
    store.database.run('UPDATE articles SET file = ? WHERE id = ?', 'in/moved.txt', odd.id)
    expect(() => known()).toThrow(expect.objectContaining({ code: 'state-damaged' }))
  })

  it('hands out what it was given a moment ago as it stands on disk', () => {
    store.keepReading('2025-11-03', reading(flood, strike))
    expect(store.articlesOf('2025-11-03')).toEqual(store.articlesOf('2025-11-03'))
  })

  it('hands out an edition with its texts, byte for byte', () => {
    const first = night('2025-11-03', flood, strike)
    store.keepEdition(first, [waiting])
    expect(store.digestOf('2025-11-03')).toEqual(first)
    expect(store.editions()).toEqual([
      expect.objectContaining({ date: '2025-11-03', id: first.edition.id, recovered: false, whole: true })
    ])
    expect(store.digestOf('2025-11-02')).toBeNull()
  })

  describe('what was told before, with what was found out on its own night', () => {
    const traitsIn = (...articles: readonly Article[]) =>
      new Map(articles.map((article) => [article.id, traitsOf(analyse(article))]))
    const told = () => store.earlier('2025-11-04', 7)!.stories
    const seen = () =>
      told().map((story) => ({
        ...{ id: story.id, slug: story.slug, headline: story.headline, statements: story.statements },
        ...{ editions: story.editions, quiet: story.quiet, terms: story.terms },
        articles: story.articles.map(({ id, url, title, text, blocks, sha256, edition, publisher }) => {
          return { id, url, title, text, blocks, sha256, edition, publisher }
        })
      }))

    it('is the same as what is read again without it', () => {
      store.keepEdition(night('2025-11-03', flood, strike), [], traitsIn(flood, strike))
      const kept = seen()
      expect(kept).toHaveLength(2)
      store.database.run('DELETE FROM heads')
      expect(kept).toEqual(seen())
    })

    it('is found without a look at the texts', () => {
      store.keepEdition(night('2025-11-03', flood), [], traitsIn(flood))
      store.database.run('DELETE FROM texts')
      const [story] = told()
      expect(story?.articles[0]?.traits).toEqual(traitsOf(analyse(flood)))
      expect(story?.terms).toContain('flood')
      expect(() => story?.articles[0]?.text).toThrow('the text of an article is missing')
    })

    it('is read in a state of before as well', () => {
      store.keepEdition(night('2025-11-03', flood), [])
      store.database.script('DROP TABLE heads; PRAGMA user_version = 1')
      store.close()
      store = openStore(path.join(folder, 'state.db'))
      expect(seen()).toMatchObject([{ articles: [{ id: 'flood', text: flood.text }] }])
    })
  })

  it('keeps an edition that is made again in place of the first, and leaves the outbox as it stands', () => {
    store.keepEdition(night('2025-11-03', flood), [waiting])
    store.database.run("UPDATE deliveries SET state = 'sent'")
    store.keepEdition(night('2025-11-03', flood, strike), [waiting])
    expect(store.editions()).toHaveLength(1)
    expect(store.database.rows('SELECT state FROM deliveries')).toEqual([{ state: 'sent' }])
  })

  it('tells what was told before a date, and nothing of that date itself', () => {
    store.keepEdition(night('2025-11-03', flood), [])
    const [story] = night('2025-11-03', flood).stories
    expect(store.earlier('2025-11-03', 7)).toBeNull()
    const earlier = store.earlier('2025-11-04', 7)
    expect(earlier?.since).toBe('2025-11-03')
    expect(earlier?.stories).toEqual([
      expect.objectContaining({ id: story?.id, slug: story?.slug, editions: ['2025-11-03'], quiet: null })
    ])
    expect(earlier?.stories[0]?.articles[0]?.text).toBe(flood.text)
    expect(earlier?.stories[0]?.statements.map(({ id }) => id)).toContain(story?.keyPoints[0]?.id)
    expect(store.earlier('2025-11-20', 7)).toEqual({ since: '2025-11-03', stories: [] })
  })

  it('shows a story through its nights', () => {
    const first = night('2025-11-03', flood)
    const [story] = first.stories
    const id = story?.id ?? ''
    store.keepEdition(first, [])
    const second = {
      ...night('2025-11-04', strike),
      changes: { since: '2025-11-03', stories: [{ id, change: 'quiet' as const }], statements: [] }
    }
    store.keepEdition(second, [])
    const history = store.historyOf(id)
    expect(history?.nights.map(({ date, change }) => [date, change])).toEqual([
      ['2025-11-03', 'new'],
      ['2025-11-04', 'quiet']
    ])
    expect(history?.slug).toBe(story?.slug)
    expect(history?.nights[0].articles[0]?.text).toBe(flood.text)
    expect(store.earlier('2025-11-05', 7)?.stories.find((one) => one.id === id)?.quiet).toBe('2025-11-04')
  })

  it('forgets what is too old, and keeps the list of editions', () => {
    store.keepReading('2025-11-03', reading(flood))
    store.keepEdition(night('2025-11-03', flood), [waiting])
    store.keepReading('2026-03-01', reading(strike))
    store.forget('2026-03-01', 90)
    expect(known().map(({ id }) => id)).toEqual(['strike'])
    expect(store.editions().map(({ date, whole }) => [date, whole])).toEqual([['2025-11-03', false]])
    expect(store.database.rows('SELECT count(*) AS n FROM texts')).toEqual([{ n: 1 }])
    expect(store.database.rows('SELECT count(*) AS n FROM deliveries')).toEqual([{ n: 0 }])
  })

  it('keeps an article for as long as a source brings it', () => {
    store.keepReading('2025-11-03', reading(flood))
    store.keepReading('2026-03-01', { ...reading(), seen: known() })
    store.forget('2026-03-02', 90)
    expect(known().map(({ id, seen }) => [id, seen])).toEqual([['flood', '2026-03-01']])
  })

  it('refuses the state of a later version, and leaves it as it is', () => {
    store.database.script('PRAGMA user_version = 99')
    expect(() => openStore(path.join(folder, 'state.db'))).toThrow(/later version of Nightdesk/)
  })

  it('does not believe a row that was changed behind its back', () => {
    store.keepReading('2025-11-03', reading(flood))
    store.database.run("UPDATE articles SET words = 'x'")
    expect(() => known()).toThrow(expect.objectContaining({ code: 'state-damaged' }))
  })

  it('does not believe a text that is not UTF-8, which would end the process', () => {
    store.keepReading('2025-11-03', reading(flood))
    store.database.run("UPDATE articles SET words = CAST(x'61ff62' AS TEXT)")
    expect(() => known()).toThrow(expect.objectContaining({ code: 'state-damaged' }))
  })

  it.each([
    ['a text', 'UPDATE texts SET text = (SELECT article FROM raws LIMIT 1)'],
    ['the text of another article', 'UPDATE texts SET text = (SELECT text FROM texts ORDER BY sha256 LIMIT 1)'],
    ['what was read', 'UPDATE raws SET article = (SELECT article FROM raws ORDER BY raw LIMIT 1)'],
    ['what reading said', "INSERT INTO readings VALUES ('2025-11-03', 'in', (SELECT article FROM raws LIMIT 1))"]
  ])('does not believe %s that stands in the place of something else', (_what, swapped) => {
    store.keepReading('2025-11-03', reading(flood, strike))
    store.database.script(swapped)
    const again = openStore(path.join(folder, 'state.db'))
    const read = () => [again.articlesOf('2025-11-03'), again.noticesOf('2025-11-03')]
    expect(read).toThrow(expect.objectContaining({ code: 'state-damaged' }))
    again.close()
  })

  it('does not believe tables that are not those that were made', () => {
    store.database.script('ALTER TABLE articles ADD COLUMN more TEXT')
    expect(() => openStore(path.join(folder, 'state.db'))).toThrow(expect.objectContaining({ code: 'state-damaged' }))
  })
})
