/**
 * Markdown in which every punctuation mark of a source is escaped -> the same tree without the needless backslashes.
 * One scan, no parser: parsing and writing a page again gave the same trees for a fifth of a whole build's time. The
 * tests and `npm run attack` hold the result against a parser's tree.
 */

/** What a rule sees of one escaped mark. */
interface Mark {
  /** The character before it as a reader sees it, `''` at the head of a line. */
  readonly before: string
  /** The character after it as a reader sees it, `''` at the end of a line. */
  readonly after: string
  /** True where the character before it is markup of the template. */
  readonly followsMarkup: boolean
  /** True where the character after it is markup of the template. */
  readonly precedesMarkup: boolean
  /** True at the head of a block's words: after indentation, list markers, quote marks, footnote names, cell borders. */
  readonly isHead: boolean
  /** The words of the line so far, from the head of its words, escapes and all. */
  readonly line: () => string
}

/** Marks, when their backslash stays, and a line that shows it: what goes in is escaped, what comes out is not. */
export interface TidyRule {
  readonly marks: string
  readonly about: string
  readonly stays: (mark: Mark) => boolean
  readonly example: { readonly escaped: string; readonly tidy: string }
}

const isWord = (character: string) => /^[A-Za-z0-9]$/.test(character)

export const tidyRules: readonly TidyRule[] = [
  {
    marks: '\\`*[]<|~{}',
    about: 'open or close something anywhere; braces also wake shortcodes, Liquid, Jinja and MDX',
    stays: () => true,
    example: { escaped: 'a \\*b\\* \\{\\{c\\}\\}', tidy: 'a \\*b\\* \\{\\{c\\}\\}' }
  },
  {
    marks: ',;"\'',
    about: 'mean nothing outside of an address',
    stays: () => false,
    example: { escaped: 'It\\\'s \\"so\\"\\, she said\\;', tidy: 'It\'s "so", she said;' }
  },
  {
    marks: '?%/$^',
    about: 'mean nothing but right after markup of the template',
    stays: ({ followsMarkup }) => followsMarkup,
    example: { escaped: '5\\% and\\/or \\$4\\?', tidy: '5% and/or $4?' }
  },
  {
    marks: '_',
    about: 'opens emphasis, but not inside a word',
    stays: ({ before, after }) => !isWord(before) || !isWord(after),
    example: { escaped: 'snake\\_case and \\_so\\_', tidy: 'snake_case and \\_so\\_' }
  },
  {
    marks: '-+>',
    about: 'open a list or a quotation at the head of a line',
    stays: ({ isHead, followsMarkup }) => isHead || followsMarkup,
    example: { escaped: '\\- China\\-Russia \\-\\> 5\\+', tidy: '\\- China-Russia -> 5+' }
  },
  {
    marks: '=',
    about: 'underlines a heading at the head of a line; two mark words in some dialects',
    stays: ({ isHead, before, after }) => isHead || before === '=' || after === '=',
    example: { escaped: '\\=\\= a\\=b', tidy: '\\=\\= a=b' }
  },
  {
    marks: '#',
    about: 'opens a heading, and closes one after a space',
    stays: ({ isHead, before, followsMarkup }) => isHead || followsMarkup || before === ' ' || before === '\u00a0',
    example: { escaped: '\\# C\\# and \\#5', tidy: '\\# C# and \\#5' }
  },
  {
    marks: '!',
    about: 'makes an image of the link that follows',
    stays: ({ precedesMarkup }) => precedesMarkup,
    example: { escaped: 'No\\!', tidy: 'No!' }
  },
  {
    marks: '(',
    about: 'opens an address after a link of the template',
    stays: ({ followsMarkup }) => followsMarkup,
    example: { escaped: 'a \\(b', tidy: 'a (b' }
  },
  {
    marks: '.)',
    about: 'make a list of a number at the head of a line; a dot makes an address after www',
    stays: ({ isHead, followsMarkup, line }) => isHead || followsMarkup || /^\d{1,9}$|www$/i.test(line()),
    example: { escaped: '1986\\. In 1987\\. 5\\.9', tidy: '1986\\. In 1987. 5.9' }
  },
  {
    marks: ':',
    about: 'makes an address, and opens a container at the head of a line',
    stays: ({ isHead, followsMarkup, after, line }) =>
      isHead || followsMarkup || after === '/' || after === ':' || /(?:mailto|xmpp)$/i.test(line().slice(-6)),
    example: { escaped: 'It said\\: see http\\:\\/\\/a', tidy: 'It said: see http\\://a' }
  },
  {
    marks: '@',
    about: 'makes a mail address between words',
    stays: ({ before, after }) => /[\w.+-]/.test(before) && isWord(after),
    example: { escaped: '\\@desk a\\@b\\.example', tidy: '@desk a\\@b.example' }
  },
  {
    marks: '&',
    about: 'opens a character reference',
    stays: ({ after, precedesMarkup }) => isWord(after) || after === '#' || precedesMarkup,
    example: { escaped: 'R\\&D \\& \\&\\#60\\;', tidy: 'R\\&D & \\&#60;' }
  }
]

/** Backslashes that an address keeps: what would end it, or be read as something else in it. */
const keptInAddress = new Set('()<>\\&"\'[]|`{}*_')

const ruleOf = new Map(tidyRules.flatMap((rule) => [...rule.marks].map((mark) => [mark, rule] as const)))

/** One chunk of Markdown without its needless backslashes; ends with one line feed, or is empty. */
export function tidyMarkdown(markdown: string): string {
  const lines = markdown
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
  return lines.length === 1 && lines[0] === '' ? '' : `${lines.map(tidyLine).join('\n')}\n`
}

/** What may stand before the first word of a block. */
const headMarkup = /[ \t]+|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t])|\[\^[\w-]{1,80}\]:|\||\*\*/y

function tidyLine(line: string): string {
  const head = headOf(line)
  const parts = [line.slice(0, head)]
  let before: Before = { character: '', isMarkup: false }
  let isAddress = false
  for (let at = head; at < line.length;) {
    const slash = nextEscape(line, at)
    if (slash > at) {
      const markup = line.slice(at, slash)
      isAddress = isAddressAfter(markup, isAddress)
      before = { character: markup.slice(-1), isMarkup: true }
      parts.push(markup)
    }
    const mark = line.charAt(slash + 1)
    const stays = isAddress ? keptInAddress.has(mark) : ruleOf.get(mark)?.stays(markAt(line, slash + 1, head, before))
    parts.push(stays === true ? `\\${mark}` : mark)
    before = { character: mark, isMarkup: false }
    at = slash + 2
  }
  return parts.join('')
}

/** Where the next escaped mark has its backslash; the line's length where there is none. */
function nextEscape(line: string, from: number): number {
  let slash = line.indexOf('\\', from)
  while (slash !== -1 && !ruleOf.has(line.charAt(slash + 1))) slash = line.indexOf('\\', slash + 1)
  return slash === -1 ? line.length : slash
}

/** Whether the end of `markup` stands in the address of a link. */
function isAddressAfter(markup: string, isBefore: boolean): boolean {
  const opened = markup.lastIndexOf('](')
  const closed = markup.lastIndexOf(')')
  return opened === closed ? isBefore : opened > closed
}

interface Before {
  readonly character: string
  readonly isMarkup: boolean
}

function headOf(line: string): number {
  let end = 0
  headMarkup.lastIndex = 0
  while (headMarkup.test(line)) end = headMarkup.lastIndex
  return end
}

/** The mark at `at`, whose backslash stands before it. */
function markAt(line: string, at: number, head: number, { character, isMarkup }: Before): Mark {
  const next = line.charAt(at + 1)
  return {
    before: character,
    after: next === '\\' ? line.charAt(at + 2) : next,
    followsMarkup: isMarkup && '[]()<>*'.includes(character),
    precedesMarkup: next !== '' && '[]()<>'.includes(next),
    isHead: at - 1 === head,
    line: () => line.slice(Math.max(head, at - 14), at - 1)
  }
}
