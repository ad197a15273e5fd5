/** Files as they lie in folders: Markdown, JSON Lines (broken too), bytes of any kind. */
import fc from 'fast-check'
import { newsTexts, oddities, repeats } from './texts.js'

const bits = fc.constantFrom(
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '```',
  '~~~\n',
  '**',
  '_',
  '[a](b)',
  '![a](<b>)',
  '[a]: b',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<script>',
  '|a|b|\n|-|-|\n',
  '---\n',
  '---\ntitle: a\n---\n',
  '---\ndate: [a\n---\n',
  '---\na: &a [*a]\n---\n',
  '\n',
  '\n\n',
  ' ',
  '\\',
  '&#x0;',
  '&#99999999;',
  '&nbsp;',
  '[^1]',
  '[^1]: a',
  '~~a~~',
  'http://a.b',
  '\t',
  '$',
  '* * *'
)

/** Markdown, mostly of an article, with marks that open and never close. */
export const markdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: bits },
      { weight: 1, arbitrary: newsTexts },
      { weight: 1, arbitrary: oddities },
      { weight: 1, arbitrary: repeats }
    ),
    { maxLength: 30 }
  )
  .map((parts) => parts.join(''))

const anyField = fc.oneof(newsTexts, fc.jsonValue({ maxDepth: 2 }))
const line = fc.oneof(
  fc
    .record(
      { text: newsTexts, id: fc.oneof(fc.string(), fc.integer()), title: newsTexts, date: fc.string() },
      { requiredKeys: [] }
    )
    .map((one) => JSON.stringify(one)),
  fc.record({ markdown, publisher: fc.string() }).map((one) => JSON.stringify(one)),
  fc
    .dictionary(
      fc.constantFrom('text', 'markdown', 'html', 'id', 'title', 'tags', 'date', 'url', 'author', '__proto__'),
      anyField
    )
    .map((one) => JSON.stringify(one)),
  fc.json(),
  fc.constantFrom(
    '',
    ' ',
    '{',
    '{"text":',
    'null',
    '[]',
    '{"text":"\\ud800"}',
    '{"text":"a"}}',
    '"'.repeat(9),
    '{"text":"A sentence of words.","id":null,"tags":null}'
  )
)

/** JSON Lines; some lines are broken, cut short or of another shape. */
export const jsonLines: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.option(fc.nat(80), { freq: 5 })), { maxLength: 6 })
  .map((lines) => lines.map(([words, cut]) => (cut === null ? words : words.slice(0, cut))).join('\n'))

const text = fc.oneof(newsTexts, markdown, jsonLines)

/** Bytes of a file: any at all, or a text in some encoding, perhaps cut in the middle of a character. */
export const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(
      text,
      fc.constantFrom('utf8', 'utf16le', 'latin1' as const),
      fc.constantFrom<number[]>(
        [],
        [0xef, 0xbb, 0xbf],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0xff, 0xfe, 0, 0],
        [0, 0, 0xfe, 0xff]
      ),
      fc.nat(3)
    )
    .map(([words, encoding, mark, cut]) => {
      const whole = Buffer.concat([Buffer.from(mark), Buffer.from(words, encoding as BufferEncoding)])
      return new Uint8Array(whole.subarray(0, Math.max(0, whole.length - cut)))
    })
)

/** Names with every ending that a reader knows, and some that none does. */
export const names: fc.Arbitrary<string> = fc.constantFrom(
  'a.txt',
  'a.md',
  'a.jsonl',
  '-',
  'a.html',
  'a.xml',
  'a.json',
  'a.opml',
  'a.pdf',
  'a',
  '',
  'a b.TXT',
  '.md'
)
