/**
 * The tidying of Markdown without a parser, for the few shapes of lines that templates are made of: a hundred times as fast.
 * Words of articles come escaped, sign by sign, so that whatever mark stands bare is the template's own, and the signs next
 * to an escape say whether the writer of `tidy.ts` would keep it. All else is not certain, and is left to the parser.
 */

/** What the parser and the writer of `tidy.ts` would make of a chunk; `null` where that is not certain. */
export function tidiedPlainly(markdown: string): string | null {
  const blocks = blocksOf(markdown.split('\n'))
  return blocks === null ? null : blocks.map((block) => `${block}\n`).join('\n')
}

/** Blocks as they are written; a block ends at an empty line and nowhere else. */
function blocksOf(lines: readonly string[]): string[] | null {
  const blocks: string[] = []
  let before = ''
  for (let from = 0; from < lines.length; from++) {
    if (lines[from] === '') continue
    let to = from
    while (to < lines.length && lines[to] !== '') to++
    const block = lines.slice(from, to)
    const kind = kinds.find(({ opens }) => opens.test(block[0]!))
    // Two lists with an empty line between them are one list, and another one.
    if (kind === undefined || (kind.name === 'list' && before === 'list')) return null
    const written = kind.written(block)
    if (written === null) return null
    blocks.push(written)
    before = kind.name
    from = to
  }
  return blocks
}

/** A block of a shape that is known. */
interface Kind {
  readonly name: string
  readonly opens: RegExp
  readonly example: string
  readonly written: (lines: readonly string[]) => string | null
}

/** A row a kind of block. */
export const kinds: readonly Kind[] = [
  {
    name: 'heading',
    opens: /^#{1,6} /,
    example: '## <a id="s1"></a>It\\\'s *here*',
    written: ([line = '', ...more]) => {
      const at = line.indexOf(' ') + 1
      return more.length > 0 || line.endsWith('#') ? null : opened(line.slice(0, at), line.slice(at), inText)
    }
  },
  {
    name: 'list',
    opens: /^- /,
    example: '- one\n- two',
    written: (lines) => each(lines, (line) => ownLine('- ', line))
  },
  { name: 'table', opens: /^\| /, example: '| a | b |\n| --- | :-: |\n| c |  |', written: table },
  { name: 'quote', opens: /^>/, example: '> “one”\n>\n> - two', written: quote },
  {
    name: 'receipt',
    opens: /^\[\^[A-Za-z0-9-]{1,80}\]: /,
    example: '[^s1-1]: **one** two',
    written: ([line = '', ...more]) => {
      return more.length > 0 ? null : ownLine(line.slice(0, line.indexOf(': ') + 2), line)
    }
  },
  {
    name: 'paragraph',
    opens: /^[^#>|[\]:+=~_\s-]|^\[(?!\^)/,
    example: '**one**, **[two](stories/s1.md)**',
    written: ([line = '', ...more]) => (more.length > 0 ? null : ownLine('', line))
  }
]

function each(lines: readonly string[], write: (line: string) => string | null): string | null {
  const written = lines.map(write)
  return written.includes(null) ? null : written.join('\n')
}

/** A line that begins with its mark, and then with words that can be no mark. */
function ownLine(mark: string, line: string): string | null {
  const words = line.slice(mark.length)
  return line.startsWith(mark) && begins.test(words) ? opened(mark, words, inText) : null
}

/** What heads no block of its own: signs beyond ASCII too, and a number that ends in no stop or bracket. */
const begins = /^(?:[^\0-@[-`{-\x7f\s]|\d{1,80}(?!\\?[.)]|\d)|\\?["'($,;]|\\[[!?/%&@{}<`.^]|[*`[]|<a )/

function opened(mark: string, words: string, place: Place): string | null {
  const inline = inlineOf(words, place)
  return inline === null ? null : mark + inline
}

function quote(lines: readonly string[]): string | null {
  if (!lines.every((line) => line === '>' || line.startsWith('> '))) return null
  const blocks = blocksOf(lines.map((line) => line.slice(2)))
  const inner = blocks?.join('\n\n').split('\n')
  return inner?.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n') ?? null
}

function table([head = '', delimiters = '', ...rows]: readonly string[]): string | null {
  const width = cellsOf(head)?.length
  const aligned = cellsOf(delimiters)?.map((cell) => alignments[cell] ?? null)
  if (aligned?.length !== width || aligned?.includes(null) !== false) return null
  const written = [head, ...rows].map((row) => {
    const cells = cellsOf(row)?.map((cell) => inlineOf(cell, inCell))
    return cells?.length !== width || cells?.includes(null) !== false ? null : rowOf(cells)
  })
  const [first, ...others] = written
  return written.includes(null) ? null : [first, rowOf(aligned), ...others].join('\n')
}

const alignments: Readonly<Record<string, string>> = { '---': '-', ':-:': ':-:' }

/** The cells of a row with a bar at both ends, and a space at both ends of each cell. */
function cellsOf(row: string): string[] | null {
  if (!row.startsWith('| ') || !/[^\\] \|$/.test(row)) return null
  const cells = row.slice(1, -1).split(/(?<!\\)\|/)
  return cells.map((cell) => (/[^ ]/.test(cell) ? cell.replace(/^ | $/g, '') : ''))
}

function rowOf(cells: readonly (string | null)[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`
}

/** Where words stand, as far as it decides about escapes. */
interface Place {
  readonly isCell: boolean
  readonly isLabel: boolean
}

const inText: Place = { isCell: false, isLabel: false }
const inCell: Place = { isCell: true, isLabel: false }

/** Words, of which all marks are escaped, and the constructs of templates. */
const words = String.raw`(?:[^\\*[\]<>${'`'}_~{}&|!#@\n\r\t\0]|\\[!-/:-@[-${'`'}{-~])+`
const token = new RegExp(
  [
    `(?<text>${words})`,
    '(?<mark>\\[\\^[A-Za-z0-9-]{1,80}\\]|<a id="[\\w-]{1,80}"></a>|`[A-Za-z0-9](?:[A-Za-z0-9 ]{0,78}[A-Za-z0-9])?`)',
    `(?<strong>\\*\\*?)(?<inner>${words})\\k<strong>`,
    `(?<round>\\*\\*)?\\[(?<label>${words})\\]\\((?<address>(?:[\\w./#-]|\\\\[!-/:-@[-\`{-~])+)\\)\\k<round>`
  ].join('|'),
  'y'
)

function inlineOf(line: string, place: Place): string | null {
  if (/^ | $| {2}/.test(line)) return null
  let written = ''
  for (let at = 0; at < line.length; at = token.lastIndex) {
    token.lastIndex = at
    const found = token.exec(line)?.groups ?? {}
    const piece = pieceOf(found, line[at - 1] ?? '', line[token.lastIndex] ?? '', place)
    if (piece === null) return null
    written += piece
  }
  return written
}

type Found = Readonly<Record<string, string | undefined>>

function pieceOf(found: Found, before: string, after: string, place: Place): string | null {
  const { text, mark, strong, inner, label, address, round = '' } = found
  if (text !== undefined) return textOf(text, before, after, place)
  if (strong !== undefined && inner !== undefined) return strongOf(strong, inner, before + after, place)
  if (label !== undefined && address !== undefined)
    return roundLink(round, linkOf(label, address, place), before + after)
  return mark ?? null
}

/** Marks round words count where white space or punctuation stands outside of them, and words inside. */
function strongOf(mark: string, inner: string, outside: string, place: Place): string | null {
  const isClear = standsClear.test(outside) && !/^\s|\s$/.test(inner)
  const written = isClear ? textOf(inner, '*', '*', place) : null
  return written === null ? null : mark + written + mark
}

const standsClear = /^[\s"'(),.:;<>[\]-]{0,2}$/

/** A link, with marks round it or none: its brackets are punctuation, so what stands outside has to be clear of words. */
function roundLink(mark: string, link: string | null, outside: string): string | null {
  return link === null || (mark !== '' && !standsClear.test(outside)) ? null : mark + link + mark
}

function linkOf(label: string, address: string, { isCell }: Place): string | null {
  const written = textOf(label, '[', ']', { isCell, isLabel: true })
  if (written === null || /\\[\\|]|w\\?\./i.test(address)) return null
  const plain = address.replace(/\\(.)/g, (pair: string, sign: string, at: number) => {
    return '(){}<['.includes(sign) || (sign === '&' && opensEntity.test(nextIn(address, at + 2, ')'))) ? pair : sign
  })
  return `[${written}](${plain})`
}

const opensEntity = /[#A-Za-z]/

/** The words with those escapes that are needed where they stand; `before` and `after` are the signs next to them. */
function textOf(words: string, before: string, after: string, { isCell, isLabel }: Place): string | null {
  if (uncertain.test(words) || (before === ']' && words.startsWith('('))) return null
  return words.replace(/\\(.)/g, (pair: string, sign: string, at: number) => {
    const end = at + 2
    const next = nextIn(words, end, after)
    const last = at === 0 ? before : words.slice(Math.max(0, at - 3), at)
    return escapes[sign]?.({ last, next, isLast: end === words.length, isCell, isLabel }) ? pair : sign
  })
}

/**
 * Signs that hang on more than their neighbours, and bare ones that the writer would escape. An underscore inside a word, as
 * in the name of a file, needs no escape; what it needs beside one letter alone hangs on what stands there.
 */
const uncertain = /\\\\|(?<![a-z\d]{2})\\_|\\_(?![a-z\d]{2})|w\.[\w.\\-]|www\.|w\\\.w\\\.|@\\?.\\@|\]\(|[ps]:\\?\//i

function nextIn(words: string, at: number, after: string): string {
  const sign = words[at] ?? after
  return sign === '\\' ? (words[at + 1] ?? '') : sign
}

interface Neighbours extends Place {
  /** Up to three signs before it. */
  readonly last: string
  readonly next: string
  /** What stands next is the template's. */
  readonly isLast: boolean
}

const always = () => true

/** Signs that the writer escapes, and where. */
const escapes: Readonly<Record<string, (at: Neighbours) => boolean>> = {
  '*': always,
  '`': always,
  '<': always,
  '[': always,
  '{': always,
  '}': always,
  '~': always,
  ']': ({ isLabel }) => isLabel,
  '|': ({ isCell }) => isCell,
  '(': ({ last, isLabel }) => last.endsWith(']') && !isLabel,
  '!': ({ next, isLast }) => next === '[' && isLast,
  '&': ({ next }) => opensEntity.test(next),
  '@': ({ last, next, isLabel }) => !isLabel && /[+\-.\w]$/.test(last) && /[-.\w]/.test(next),
  '.': ({ last, next, isLabel }) => /www$/i.test(last) || (!isLabel && /w$/i.test(last) && /[-.\w]/.test(next)),
  ':': ({ last, next, isLabel }) => !isLabel && /[ps]$/.test(last) && next === '/'
}
