import { describe, expect, it } from 'vitest'
import { dateWords, weekdayWords } from '../../src/render/dates.js'
import { escapeMarkdown } from '../../src/render/escape.js'
import { excerptOf } from '../../src/render/excerpts.js'
import { firstWords, letterOf, listed, plainWords, safeAddress } from '../../src/render/words.js'
import { sample } from './sample.js'

describe('plainWords', () => {
  it.each([
    ['folds lines and tabs', 'one\n two\tthree ', 'one two three'],
    ['folds line and paragraph separators', 'one\u2028two\u2029three\u0085four', 'one two three four'],
    ['takes control characters out', 'a\u0000b\u001b[31mc\u007f', 'ab[31mc'],
    ['takes overrides of direction out', 'cod\u202egpj.exe\u2066x\u2069', 'codgpj.exex'],
    ['replaces half a pair', 'a\ud800b', 'a\ufffdb'],
    ['keeps accents, other scripts and emoji', 'Åse, 東京, שלום 🙂', 'Åse, 東京, שלום 🙂']
  ])('%s', (_behaviour, words, expected) => {
    expect(plainWords(words)).toBe(expected)
  })

  it('gives the same of every character whether or not the words hold one that surely goes', () => {
    const all = Array.from({ length: 0x10000 }, (_, unit) => `a${String.fromCharCode(unit)}b`)
    expect(all.filter((words) => plainWords(words) !== plainWords(`\0${words}`))).toEqual([])
  })
})

describe('safeAddress', () => {
  it.each([
    ['https://news.example/a b', 'https://news.example/a%20b'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
    ['HTTP://News.Example', 'http://news.example/'],
    ['javascript:void 0', null],
    ['java\nscript:void 0', null],
    [' data:text/html,x', null],
    ['file:///etc/hosts', null],
    ['//news.example', null],
    ['seeds/000.txt', null]
  ])('%j is %j', (address, expected) => {
    expect(safeAddress(address)).toBe(expected)
  })
})

describe('dates', () => {
  it.each([
    ['2025', '2025', '2025'],
    ['2025-11', 'November 2025', 'November 2025'],
    ['2025-11-04', '4 November 2025', 'Tuesday 4 November 2025'],
    ['2024-02-29T23:59:00+14:00', '29 February 2024', 'Thursday 29 February 2024'],
    ['soon', null, null],
    [null, null, null]
  ])('%j is %j, with its day %j', (iso, words, withDay) => {
    expect([dateWords(iso), weekdayWords(iso)]).toEqual([words, withDay])
  })
})

describe('small words', () => {
  it('names sources by letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })

  it('lists names as a sentence does', () => {
    expect([listed([]), listed(['Ann']), listed(['Ann', 'Ben']), listed(['Ann', 'Ben', 'Cleo'])]).toEqual([
      '',
      'Ann',
      'Ann and Ben',
      'Ann, Ben and Cleo'
    ])
  })

  it('cuts at a word and says so', () => {
    expect(firstWords('The ferry stops when the bridge opens', 20)).toBe('The ferry stops when…')
    expect(firstWords('The ferry stops', 20)).toBe('The ferry stops')
    expect(firstWords('x'.repeat(30), 20)).toBe(`${'x'.repeat(20)}…`)
  })

  it('escapes all punctuation of ASCII and no other', () => {
    expect(escapeMarkdown('*a* [b](c) | `d` “e” – 5')).toBe('\\*a\\* \\[b\\]\\(c\\) \\| \\`d\\` “e” – 5')
  })
})

describe('excerpts', () => {
  const [harbour] = sample.articles
  const whole = (words: string) => {
    const start = harbour?.text?.indexOf(words) ?? 0
    return { article: 'harbour', start, end: start + words.length }
  }

  it('opens the sentence that holds a figure, inside its neighbours', () => {
    const excerpt = harbour && excerptOf(harbour, whole('412 million'))
    expect(excerpt?.sentence).toBe('The bridge has cost 412 million euros, the council said.')
    expect(excerpt?.after).toBe('Tickets will stay at 3 euros until the last crossing. Fishermen fear for their pier.')
  })

  it('never grows over sixty words, nor into a block of another role', () => {
    const text =
      'Share this page\n\n' + Array.from({ length: 40 }, (_, at) => `Sentence ${at} has five words.`).join(' ')
    const article = {
      ...sample.articles[0]!,
      text,
      blocks: [
        { start: 0, end: 15, role: 'furniture' as const, rule: 'share' },
        { start: 17, end: text.length, role: 'body' as const, rule: 'default' }
      ]
    }
    const start = text.indexOf('Sentence 1 has')
    const excerpt = excerptOf(article, { article: 'harbour', start, end: start + 10 })
    expect(excerpt?.before).toBe('Sentence 0 has five words.')
    expect(`${excerpt?.before} ${excerpt?.sentence} ${excerpt?.after}`.split(' ')).toHaveLength(61)
    expect(excerpt?.after.endsWith(' …')).toBe(true)
  })

  it('prints of a text that is one endless word what a line says of it, and is not slowed', () => {
    const text = 'a'.repeat(1_000_000)
    const article = {
      ...sample.articles[0]!,
      text,
      blocks: [{ start: 0, end: text.length, role: 'body' as const, rule: '' }]
    }
    const started = performance.now()
    const excerpt = excerptOf(article, { article: 'harbour', start: 0, end: 10 })
    expect(excerpt?.sentence).toHaveLength(10)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
