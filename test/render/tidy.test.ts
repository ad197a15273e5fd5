import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/render/escape.js'
import { tidiedPlainly, kinds } from '../../src/render/tidy-plain.js'
import { tidiedByParser, tidyMarkdown, withoutIdleEscapes } from '../../src/render/tidy.js'
import { plainWords } from '../../src/render/words.js'
import { outwardIn, shapeOf, plainTreeOf, wordsOfMarkdown } from '../attack/markdown-check.js'

/** Lines of templates, with every place that words of a source can take in them: never a line of a longer paragraph. */
const lines: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `# ${words}`,
  (words) => `## <a id="s-1"></a>${words}`,
  (words) => `- ${words}\n- ${words} and ${words}`,
  (words) => `1. ${words}\n   - ${words}`,
  (words) => `> ${words}\n>\n> - ${words}`,
  (words) => `**${words}** and *${words}* (${words})`,
  (words) => `| a | b |\n| --- | --- |\n| ${words} | ${words}[^1] |\n\n[^1]: ${words}`,
  (words) => `see[^a] [${words}](#s-1)\n\n[^a]: ${words} **${words}** — ${words}`,
  (words) => `[${words}](https://news.example/${words.replaceAll(' ', '')}) ${words}`,
  (words) => `[x]${words} ![x](#y)${words} “${words}”, ${words}.`,
  (words) => `- <a id="k1"></a>${words}[^a][^b] · **one source only:** 3 (${words})`,
  (words) => `| a | b |\n| --- | :-: |\n| <a id="f1"></a>${words} | ${words}[^1] |\n|  |  |\n\n[^1]: ${words}`,
  (words) => `<a id="a"></a>**${words}** (${words})\n\n- ${words}: [${words} → ${words}](../x/y.md#a)[^a]`,
  (words) => `*${words} · ${words}*[^a-1] · [All](../index.md)\n\n${words}\n\n\`run it\` ${words}`,
  (words) => `> <a id="q"></a>“${words}”[^a]\n>\n> ${words}, ${words}\n\n> “${words}”\n\n### x\n\n- [${words}](#x)`,
  (words) =>
    `**[${words}](../x/y.md#a)**\n\n- and 3 more\n\n${words} **[${words}](#s)**, **[x](#y)**[^a]\n\n**[x](#y)** ${words}`
]

/** Pieces that mean something in Markdown, and some that do not. */
const pieces = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ aZ09é“–'.split(''),
  ...['---', '===', '```', '**', '](', '[^1]', '1.', '12) ', '- ', '# ', ' #', '<b>', '&amp;', '&#60;', '://', 'www.'],
  ...['http', 'a@b.example', 'mailto:', '\\\\', ':::', '| -', '{{', '}}', '<!--', '<?', 'x_y_z', '~~', ' \\', '!['],
  ...['\u00a0', '\u3000', '€', '🙂']
]

/** What stands round commas, stops and hyphens, escaped and not. */
const idle = ['\\,', '\\.', '\\-', '\\%', '1\\.', 'a\\.5', 'x\\-y', '\\\\,', ' \\- ', '\n', '    ', '\t']

/** Pieces of what reports are made of. */
const ordinary = [
  ...[
    "it's ",
    'Ann said',
    ' law.',
    ' now. We',
    '"so"',
    ' (to $5 ',
    '5.9%) ',
    ' R&D',
    '[sic]',
    ' a-b',
    '; x:',
    ' and/or'
  ],
  ...[' 1,000', '?', '!', 'https://', ' *', '#1', '@ann', 'a@b.c', ' U.S.', '“x”']
]

describe('tidyMarkdown', () => {
  it('keeps the tree, the links and the words, whatever the words are', () => {
    const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(hostile, fc.constantFrom(...lines), (found, line) => {
        const words = escapeMarkdown(`a ${found.join('')} z`)
          .slice(2, -2)
          .trim()
        const escaped = line(words === '' ? 'w' : words)
        const before = plainTreeOf(escaped)
        const after = plainTreeOf(tidyMarkdown(escaped))
        expect(shapeOf(after)).toBe(shapeOf(before))
        expect(outwardIn(after)).toEqual(outwardIn(before))
        expect(wordsOfMarkdown(after)).toBe(wordsOfMarkdown(before))
      }),
      { numRuns: 300, seed: 11 }
    )
  })

  it('parses fewer backslashes into the very same tree', () => {
    const hostile = fc.array(fc.constantFrom(...pieces, ...idle), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(hostile, fc.constantFrom(...lines), fc.boolean(), (found, line, raw) => {
        const words = raw ? found.join('') : escapeMarkdown(found.join(''))
        const markdown = line(words.trim() === '' ? 'w' : words)
        expect(placeless(withoutIdleEscapes(markdown))).toBe(placeless(markdown))
      }),
      { numRuns: 500, seed: 13 }
    )
  })

  it('writes plain shapes by itself just as by the parser, and leaves to that what it is not sure of', () => {
    const found = fc.array(fc.constantFrom(...pieces, ...idle, ...ordinary), { minLength: 1, maxLength: 8 })
    let plain = 0
    fc.assert(
      fc.property(found, fc.constantFrom(...lines), fc.integer({ min: 0, max: 4 }), (some, line, raw) => {
        const words = (raw === 0 ? some.join('') : escapeMarkdown(`a ${some.join('')} z`).slice(2, -2)).trim()
        const markdown = line(words === '' ? 'w' : words)
        const written = tidiedPlainly(markdown)
        if (written === null) return
        plain++
        expect(written).toBe(tidiedByParser(markdown))
      }),
      { numRuns: 500, seed: 17 }
    )
    expect(plain).toBeGreaterThan(100)
  })

  it.each(kinds)('needs no parser for a $name', ({ example }) => {
    expect(tidiedPlainly(example)).toBe(tidiedByParser(example))
  })

  it.each(['seeds/002_3ca0e7.txt', 'my_long_file_name.md', 'ab_12, cd_34', '_ab_', 'a_b', 'ab__cd', 'ab_', 'ab_c_de'])(
    'writes the underscores of %s as the parser does, in every line',
    (words) => {
      for (const line of lines) {
        const markdown = `${line(escapeMarkdown(words))}\n`
        expect(tidiedPlainly(markdown) ?? tidiedByParser(markdown)).toBe(tidiedByParser(markdown))
      }
    }
  )

  it('needs no parser for the name of a file', () => {
    expect(tidiedPlainly(`- D: no date, ${escapeMarkdown('seeds/001_8ab4.txt')}`)).toBe(
      '- D: no date, seeds/001_8ab4.txt\n'
    )
  })

  it('leaves ordinary prose without a backslash', () => {
    const prose = plainWords(
      `In 2023, trade grew 5.9% (to $240 billion); "that's more than 1,000 a day," she said: why not? Sund–Nord, U.S. and/or R&D!`
    )
    expect(tidyMarkdown(`- ${escapeMarkdown(prose)}`)).toBe(`- ${prose.replace('R&D', 'R\\&D')}\n`)
  })

  it('takes no more than a second or two for any text', () => {
    for (const bomb of ['\\*', '\\[', '\\|', '1\\.', '\\- ', '> ', '[^a]:', '\\&\\#', '\\(']) {
      const started = performance.now()
      tidyMarkdown(bomb.repeat(1_000_000 / bomb.length))
      expect(performance.now() - started).toBeLessThan(2000)
    }
  })
})

/** A tree as JSON, without the places that fewer characters move. */
function placeless(markdown: string): string {
  return JSON.stringify(plainTreeOf(markdown), (key, value: unknown) => (key === 'position' ? undefined : value))
}
