import { describe, expect, it } from 'vitest'
import { stretchesIn } from '../../src/extract/marks.js'
import { paragraphsIn } from '../../src/text/paragraphs.js'

/** What stands between marks; `+` before what goes on with the paragraph before. */
function marked(text: string): string[] {
  return stretchesIn(text, paragraphsIn(text)).map(
    ({ start, end, follows }) => (follows ? '+' : '') + text.slice(start, end)
  )
}

type Case = readonly [behaviour: string, text: string, expected: readonly string[]]

const british: readonly Case[] = [
  ['a plain quote', "'We will rebuild,' said Mara Lindqvist.", ['We will rebuild,']],
  ['curly marks', '‘We will rebuild,’ said Mara Lindqvist.', ['We will rebuild,']],
  ['the comma outside', "Lindqvist called it 'a disgrace', and left.", ['a disgrace']],
  ['the stop outside', 'Lindqvist called it ‘a disgrace’. She left.', ['a disgrace']],
  ['an apostrophe inside', "'It's not over,' she said.", ["It's not over,"]],
  ['a curly apostrophe inside', '‘It’s not over,’ she said.', ['It’s not over,']],
  ['a plural possessive inside', "'The workers' rights are safe,' she said.", ["The workers' rights are safe,"]],
  ['a curly plural possessive inside', '‘The miners’ lives matter,’ he said.', ['The miners’ lives matter,']],
  ['a dropped g inside', "'We're goin' to win,' he said.", ["We're goin' to win,"]],
  ['a possessive alone is none', "The dogs' dinner and the boss's chair.", []],
  ['no quote in contractions', "It's what they'd've done, isn't it?", []],
  ["'tis opens nothing", "'Tis the season, and 'twas ever so.", []],
  ['years of two digits', "The '90s were loud, the '08 crash was not.", []],
  ['curly years of two digits', 'The ’90s and the ‘80s were loud.', []],
  ["rock 'n' roll", "He lived on rock 'n' roll and fish 'n' chips.", []],
  ["'em and 'cause", "Tell 'em to go, 'cause they must.", []],
  ['an interrupted quote', "'The plan,' she said, 'will fail.'", ['The plan,', 'will fail.']],
  ['a question', "'Why now?' asked Roe.", ['Why now?']],
  ['two quotes in a sentence', "It was 'bad' and 'sad' at once.", ['bad', 'sad']],
  ['double marks inside single', '\'He told me "never" twice,\' said Roe.', ['He told me "never" twice,']],
  ['curly double marks inside single', '‘He told me “never” twice,’ said Roe.', ['He told me “never” twice,']],
  ['single marks inside double', '"He told me \'never\' twice," said Roe.', ["He told me 'never' twice,"]],
  ['curly single marks inside double', '“He told me ‘never’ twice,” said Roe.', ['He told me ‘never’ twice,']],
  ['behind an opening bracket', "The mayor ('a proud man') left.", ['a proud man']],
  ['behind a dash', "One word - 'never' - was enough.", ['never']],
  ['behind a colon', "Roe said: 'Never.'", ['Never.']],
  ['a quote ending in a plural', "He praised the 'two sisters' at length.", ['two sisters']],
  ['a quote with an ellipsis', "'Well … yes,' he said.", ['Well … yes,']],
  ['a quote with brackets', "'[The dam] is safe,' he said.", ['[The dam] is safe,']],
  ['a name with an apostrophe before it', "O'Neill's 'big idea' failed.", ['big idea']],
  ['feet and inches', 'He is 6\'3" tall and said "no" twice.', ['no']]
]

const paragraphs: readonly Case[] = [
  ['double marks over two paragraphs', '"It was dark.\n\n"It was cold," he said.', ['It was dark.', '+It was cold,']],
  ['curly marks over two paragraphs', '“It was dark.\n\n“It was cold,” he said.', ['It was dark.', '+It was cold,']],
  ['single marks over two paragraphs', "'It was dark.\n\n'It was cold,' he said.", ['It was dark.', '+It was cold,']],
  ['curly single marks over two', '‘It was dark.\n\n‘It was cold,’ he said.', ['It was dark.', '+It was cold,']],
  ['over three paragraphs', '“One.\n\n“Two.\n\n“Three,” he said.', ['One.', '+Two.', '+Three,']],
  ['begun behind other words', 'Roe said: “One day came.\n\n“Then came two.”', ['One day came.', '+Then came two.']],
  ['a closed quote and a new one', '“It was dark.”\n\n“It was cold,” he said.', ['It was dark.', 'It was cold,']],
  [
    'closed in the paragraph after without a mark at its head',
    '“It was dark.\n\nHe left. “It was cold.”',
    ['It was dark.', 'It was cold.']
  ],
  ['an apostrophe in a run of single marks', "'I can't.\n\n'They won't,' he said.", ["I can't.", "+They won't,"]],
  ['unclosed at the end of the text', 'He said, “It was dark.', ['It was dark.']],
  ['nested marks in a run', '“He said ‘no’.\n\n“I said ‘yes’,” she said.', ['He said ‘no’.', '+I said ‘yes’,']],
  ['an apostrophe at a paragraph’s head is no quote', "He left.\n\n'Tis late.", []],
  [
    'the second paragraph interrupted',
    '“It was dark.\n\n“It was,” he said, “cold.”',
    ['It was dark.', '+It was,', 'cold.']
  ]
]

const others: readonly Case[] = [
  ['straight marks', '"No," he said. "Never."', ['No,', 'Never.']],
  ['low marks', 'Er sagte „nie wieder“ und ging.', ['nie wieder']],
  ['low marks with an English closing one', 'He said „never again” and left.', ['never again']],
  ['angle marks', 'Il dit « jamais » hier.', ['jamais']],
  ['a curly mark the wrong way round', 'He called it ”a gift” and left.', ['a gift']],
  ['two single marks for a double one', '‘‘A gift,’’ he said.', ['A gift,']],
  ['nested marks of one kind', '“He called it “a gift” twice,” she said.', ['He called it “a gift” twice,']],
  ['nested straight marks', '"He called it "a gift" twice," she said.', ['He called it "a gift" twice,']],
  ['an opening mark that never closes gives way', '“He left. “It was cold,” she said.', ['It was cold,']],
  [
    'a space on the wrong side of a closing mark',
    '"We had plans, "he said. "It was cold." "It is gone, "Roe, the mayor, said.',
    ['We had plans,', 'It was cold.', 'It is gone,']
  ],
  [
    'an opening mark behind a comma',
    'She said, "he said no." He told her, "Roe said no."',
    ['he said no.', 'Roe said no.']
  ],
  ['marks in a tag', '<a href="http://a.example" title="b">here</a> he said "no".', ['no']],
  ['nothing between marks', 'Ditto "" and “ ” again.', []],
  ['marks only', '"""" “” «»', []],
  ['no mark', 'Nothing here.', []]
]

describe('stretchesIn', () => {
  it.each(british)('single marks: %s', (_behaviour, text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  it.each(paragraphs)('paragraphs: %s', (_behaviour, text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  it.each(others)('other marks: %s', (_behaviour, text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  it.each(['"', "'a ", '“', '“a” ', "it's ", "''", '‘a’ '])(
    'comes to an end on a megabyte of %s',
    (piece) => {
      const bomb = piece.repeat(1_000_000 / piece.length)
      expect(stretchesIn(bomb, [{ start: 0, end: bomb.length }]).length).toBeLessThan(bomb.length)
    },
    60_000
  )
})
