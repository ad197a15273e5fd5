/** The options of `nightdesk build`, each seen in what it writes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Digest } from '../../src/types.js'
import { emptyFolder, nightdesk } from './program.js'

const articles = [
  {
    id: 'bridge-1',
    publisher: 'Umber Gazette',
    title: 'Bridge at Umber closes for a year',
    publishedAt: '2026-05-06T08:00:00Z',
    text: 'The bridge at Umber will close for a year, Mayor Ruth Calder said on Tuesday. The repair will cost 41 million euros, the council said. "We could not wait another winter," Calder said. A ferry will carry cars over the river from June.'
  },
  {
    id: 'bridge-2',
    publisher: 'Valley Echo',
    title: 'Umber bridge to be shut for a year',
    publishedAt: '2026-05-06',
    text: 'Mayor Ruth Calder said on Tuesday that the bridge at Umber will close for a year. The ferry operator expects 900 cars a day. Shops at the harbour fear for their trade.'
  },
  {
    id: 'trams',
    publisher: 'Belmark Post',
    title: 'Storm stops trams in Belmark',
    publishedAt: '2026-05-05T20:00:00Z',
    text: 'Trams in Belmark stood still on Monday after a storm cut the power. About 12,000 homes were without light until the evening, the grid company said. Nobody was hurt.'
  },
  {
    id: 'whale',
    publisher: 'Coast Weekly',
    title: 'Whale swims back to sea at Port Hale',
    publishedAt: '2026-05-01',
    text: 'A whale that lay on the beach of Port Hale swam back to sea on Friday. Forty volunteers had kept it wet for two days, the rescue station said.'
  }
]
const input = articles.map((article) => JSON.stringify(article)).join('\n')

/** The digest of the articles above with these options. */
function digestWith(...options: string[]): Digest {
  const { code, out, err } = nightdesk(['build', '-', '--stdout', 'json', ...options], { input })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Digest
}

const wordsOf = ({ stories }: Digest) =>
  stories.map(({ keyPoints }) => keyPoints.reduce((sum, { text }) => sum + text.split(' ').length, 0))
const textsOf = ({ stories }: Digest) =>
  stories.flatMap(({ headline, keyPoints, figures, quotes, timeline, people, differences }) =>
    [headline, ...keyPoints, ...figures, ...quotes, ...timeline, ...differences.flatMap(({ sides }) => sides)]
      .map(({ text }) => text)
      .concat(people.map(({ name }) => name))
  )

describe('nightdesk build', () => {
  let plain: Digest
  beforeAll(() => {
    plain = digestWith()
  })

  it('makes a story of each event', () => {
    expect(plain.stories.map((story) => story.articles.toSorted())).toEqual([
      ['bridge-1', 'bridge-2'],
      ['trams'],
      ['whale']
    ])
    expect(plain.edition.date).toBe('2026-05-06')
  })

  it('--words: key points as near to a number of words as they come, and it wins over --key-points', () => {
    for (const words of wordsOf(digestWith('--words', '15'))) expect(words).toBeLessThanOrEqual(25)
    expect(digestWith('--words', '15', '--key-points', '9').stories).toEqual(digestWith('--words', '15').stories)
    expect(wordsOf(digestWith('--words', '400'))[0]).toBeGreaterThan(wordsOf(digestWith('--words', '15'))[0] ?? 0)
  })

  it('--key-points: no more than so many', () => {
    for (const { keyPoints } of digestWith('--key-points', '1').stories) expect(keyPoints).toHaveLength(1)
  })

  it('--since: older dated articles give nothing, and the ledger says so', () => {
    const told = digestWith('--since', '2d')
    expect(told.stories.flatMap((story) => story.articles)).not.toContain('whale')
    expect(told.left.filter(({ article }) => article === 'whale').map(({ rule }) => rule)).toEqual(['old', 'old'])
    expect(told.articles).toHaveLength(4)
  })

  it('--since is counted back from --date', () => {
    expect(digestWith('--since', '1w', '--date', '2026-05-20').stories).toEqual([])
    expect(digestWith('--since', '3w', '--date', '2026-05-20').stories).toHaveLength(3)
  })

  it('--mute: no line holds the word, whole and in any case; other words that hold it stay', () => {
    const told = digestWith('--mute', 'ruth calder', '--mute', 'belmark')
    expect(textsOf(told).filter((text) => /ruth calder|belmark/i.test(text))).toEqual([])
    expect(told.left.some(({ rule }) => rule === 'muted')).toBe(true)
    expect(textsOf(digestWith('--mute', 'tram')).some((text) => text.includes('Trams'))).toBe(true)
  })

  it('--mute: a source is muted by its name', () => {
    const told = digestWith('--mute', 'Coast Weekly')
    expect(told.stories.flatMap((story) => story.articles)).not.toContain('whale')
  })

  it('--one-story: one story; what does not belong is marked and gives no statement', () => {
    const told = digestWith('--one-story')
    expect(told.stories).toHaveLength(1)
    const ids = new Set(
      told.stories.flatMap(({ keyPoints }) =>
        keyPoints.flatMap(({ evidence }) => evidence.map(({ article }) => article))
      )
    )
    for (const { article, rule } of told.left) if (rule === 'unrelated') expect(ids.has(article)).toBe(false)
  })

  it('--date: the day of the edition, on the page too', () => {
    expect(digestWith('--date', '2026-05-09').edition.date).toBe('2026-05-09')
    const { out } = nightdesk(['build', '-', '--stdout', 'txt', '--date', '2026-05-09'], { input })
    expect(out).toContain('Saturday 9 May 2026')
  })

  it('--stories: the first in full, the others as one line each under ALSO IN THE NEWS; the JSON holds all', () => {
    for (const format of ['txt', 'md', 'html']) {
      const { out } = nightdesk(['build', '-', '--stdout', format, '--stories', '1'], { input })
      const [above = '', below = ''] = out.split(/also in the news/i)
      expect(above, format).toContain('41 million euros')
      expect(below, format).toContain('Storm stops trams in Belmark')
      expect(below, format).toContain('Whale swims back to sea')
      expect(below, format).not.toContain('12,000 homes')
    }
    expect(digestWith('--stories', '1').stories).toEqual(plain.stories)
  })

  it('--format: only what was asked, and the same bytes again', () => {
    const folder = emptyFolder()
    const { out } = nightdesk(['build', '-', '--format', 'rss,csv', '-o', 'there'], { input, cwd: folder })
    for (const name of ['feed.xml', 'figures.csv', 'quotes.csv', 'timeline.csv']) expect(out).toContain(`there/${name}`)
    expect(out).not.toContain('digest.md')
    const feed = readFileSync(path.join(folder, 'there', 'feed.xml'), 'utf8')
    expect(feed).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/i)
    for (const { headline } of plain.stories) expect(feed).toContain(headline.text)
    expect(nightdesk(['build', '-', '--stdout', 'rss'], { input }).out).toBe(feed)
  })
})

describe('nightdesk build --templates', () => {
  it('takes one changed partial, says so in the edition, and is proven with it alone', () => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'mine', 'partials'), { recursive: true })
    writeFileSync(path.join(folder, 'mine', 'partials', 'foot.txt.hbs'), 'Made with care in Umber.\n')
    const built = nightdesk(['build', '-', '--templates', 'mine'], { input, cwd: folder })
    expect({ code: built.code, err: built.err }).toEqual({ code: 0, err: '' })
    expect(readFileSync(path.join(folder, 'out', 'digest.txt'), 'utf8')).toContain('Made with care in Umber.')
    expect(readFileSync(path.join(folder, 'out', 'digest.md'), 'utf8')).not.toContain('Made with care')
    expect(nightdesk(['verify', 'out/digest.json', '--templates', 'mine'], { cwd: folder })).toMatchObject({
      code: 0,
      err: ''
    })
    const without = nightdesk(['verify', 'out/digest.json'], { cwd: folder })
    expect(without.err).toContain('digest.txt: not provable, its template has changed since')
    expect(without.code).toBe(0)
  })

  it.each([
    ['an open block', 'One line.\n{{#if x}}\nnever closed\n', 'foot.txt'],
    ['a sign too much', 'One line.\nTwo {{title}\n', 'foot.txt'],
    ['a partial that is not there', 'One line.\n{{> nothing.txt}}\n', 'nothing.txt'],
    ['a name that is not there', 'One line.\n{{#if storys}}x{{/if}}\n', 'did you mean "stories"?'],
    ['a helper that is given the wrong thing', 'One line.\n{{join title ", "}}\n', '{{join names " / "}}']
  ])('%s is bad usage, with file and line, and writes nothing', (_name, words, named) => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'mine', 'partials'), { recursive: true })
    writeFileSync(path.join(folder, 'mine', 'partials', 'foot.txt.hbs'), words)
    const { code, out, err } = nightdesk(['build', '-', '--templates', 'mine'], { input, cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(named)
    expect(err).toMatch(/^nightdesk: .{1,400}\n$/)
    expect(err).toContain(path.join('mine', 'partials', 'foot.txt.hbs:'))
    expect(err).toMatch(/foot\.txt\.hbs:[234]: /)
    expect(() => readFileSync(path.join(folder, 'out', 'digest.json'))).toThrow('ENOENT')
  })

  it('a folder that is not there, or a template that no page uses, is bad usage', () => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'mine'))
    writeFileSync(path.join(folder, 'mine', 'digset.md.hbs'), 'x')
    for (const name of ['nowhere', 'mine']) {
      const { code, err } = nightdesk(['build', '-', '--templates', name], { input, cwd: folder })
      expect(code).toBe(2)
      expect(err).toContain(name === 'mine' ? 'digset.md.hbs' : 'nowhere')
    }
  })
})
