import { describe, expect, it } from 'vitest'
import { linesOf, piecesOf, type Piece } from '../../src/read/pieces.js'
import { isHarmless, isMarkup } from '../../src/read/markup.js'
import type { Source } from '../../src/read/plain.js'

const source = (name: string, held: string | Uint8Array): Source => ({
  name,
  bytes: typeof held === 'string' ? new TextEncoder().encode(held) : held,
  named: true
})
const textsOf = (pieces: Iterable<Piece>) =>
  [...pieces].map(({ source: { bytes }, before }) => [before, new TextDecoder().decode(bytes)])

describe('piecesOf', () => {
  it('cuts JSON Lines after 64 lines, and says how many stand before', () => {
    const lines = Array.from({ length: 130 }, (_, number) => `{"text":"${number}"}`)
    expect(textsOf(piecesOf(source('a.jsonl', lines.join('\r\n'))))).toEqual([
      [0, lines.slice(0, 64).join('\n')],
      [64, lines.slice(64, 128).join('\n')],
      [128, lines.slice(128).join('\n')]
    ])
  })

  it('gives a line that is longer than a piece a piece of its own', () => {
    const lines = ['a', 'b'.repeat(300_000), 'c'].map((text) => `{"text":"${text}"}`)
    expect(textsOf(piecesOf(source('-', lines.join('\n')))).map(([before]) => before)).toEqual([0, 1, 2])
  })

  it.each([
    ['another format', source('a.md', 'One.\n\nTwo.')],
    ['another charset', source('a.jsonl', Buffer.from('\ufeff{"text":"a"}\n{"text":"b"}', 'utf16le'))],
    ['a guessed charset', source('a.jsonl', Buffer.from('{"text":"caf\xe9"}\n{"text":"b"}', 'latin1'))],
    ['nothing but white space', source('a.jsonl', '\n\n')]
  ])('leaves %s whole', (_name, given) => {
    expect([...piecesOf(given)]).toEqual([{ source: given, before: null }])
  })

  it('passes over empty lines, and counts them', () => {
    const [piece] = piecesOf(source('a.jsonl', '\n\n{"text":"a"}\n\n{"text":"b"}\n'))
    expect(piece && textsOf(linesOf(piece))).toEqual([
      [2, '{"text":"a"}'],
      [4, '{"text":"b"}']
    ])
  })
})

describe('isMarkup', () => {
  it.each([
    ['a.txt', '# Words', false],
    ['a.md', 'Words', true],
    ['a.html', 'Words', true],
    ['a.jsonl', '{"text": "Words"}', false],
    ['a.jsonl', '{"markdown": "Words"}', true],
    ['a.jsonl', '{"\\u006darkdown": "Words"}', true],
    ['-', '{"html": "Words"}', true],
    ['a.unknown', '<!DOCTYPE html>', true],
    ['a.unknown', 'Words', false]
  ])('%s with %j: %s', (name, text, expected) => {
    expect(isMarkup(source(name, text))).toBe(expected)
  })
})

describe('isHarmless', () => {
  const prose = 'The council of Umbridge voted *at last* to close the [bridge](https://umbridge.example).\n\n'
  it.each([
    ['Markdown of prose', 'a.md', `# Bridge shut\n\n${prose.repeat(60)}`, true],
    ['lines of Markdown', 'a.jsonl', JSON.stringify({ markdown: prose.repeat(60) }), true],
    ['many signs in one paragraph', 'a.md', '*a '.repeat(600), false],
    ['many signs in one paragraph of a line', 'a.jsonl', JSON.stringify({ markdown: '*a '.repeat(600) }), false],
    ['signs by their numbers', 'a.jsonl', `{"markdown": "${'\\u002aa '.repeat(600)}"}`, false],
    ['a page', 'a.html', '<p>Words', false],
    ['a line with a page in it', 'a.jsonl', JSON.stringify({ html: '<p>Words' }), false],
    ['what is large', 'a.md', 'Words. '.repeat(10_000), false]
  ])('%s', (_name, name, text, expected) => {
    expect(isHarmless(source(name, text))).toBe(expected)
  })
})
