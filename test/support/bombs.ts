/** Short strings that hurt when they come back thousands of times: what scanners, parsers and regexes grow with. */

/** A string repeated between a head and a tail. */
export interface Bomb {
  readonly name: string
  readonly head?: string
  readonly piece: string
  readonly tail?: string
}

export const bombs: readonly Bomb[] = [
  { name: 'digits', piece: '7', tail: 'x' },
  { name: 'thousands', piece: '1,', tail: 'x' },
  { name: 'decimals', piece: '3.', tail: ' x' },
  { name: 'ranges', piece: '4-' },
  { name: 'numbers in words', piece: 'twenty-one hundred and ', tail: 'x' },
  { name: 'money', piece: '$2 million ' },
  { name: 'days', piece: 'on Tuesday, 4 November 2025, ' },
  { name: 'months', piece: 'Nov. ' },
  { name: 'capitals', piece: 'Q ' },
  { name: 'capital words', piece: 'Umber ' },
  { name: 'one capital word', piece: 'U' },
  { name: 'small letters', piece: 'v', tail: '!' },
  { name: 'initials', piece: 'J. ' },
  { name: 'titles', piece: 'Dr. ', tail: '5' },
  { name: 'names and commas', piece: 'Ruth Calder, ' },
  { name: 'joined words', piece: 'so-' },
  { name: 'apostrophes', piece: "o'" },
  { name: 'closing single marks', piece: '’' },
  { name: 'straight marks', piece: '"' },
  { name: 'opening marks', piece: '“' },
  { name: 'words in marks', piece: '“a” ' },
  { name: 'verbs of speech', piece: 'told Reuters, citing AP, ' },
  { name: 'according to', piece: 'according to ' },
  { name: 'stops', piece: '.', tail: 'x' },
  { name: 'questions', piece: '?! ' },
  { name: 'ellipses', piece: '… ' },
  { name: 'dashes', piece: '— ' },
  { name: 'two hyphens', piece: ' -- ' },
  { name: 'commas', piece: ', ', tail: 'x' },
  { name: 'colons', piece: 'a: ' },
  { name: 'slashes', piece: 'a/' },
  { name: 'spaces', piece: ' ', tail: 'x' },
  { name: 'tabs and hard spaces', piece: '\t\u00a0', tail: 'x' },
  { name: 'empty lines', piece: '\n', tail: 'x' },
  { name: 'lines of spaces', piece: ' \n', tail: 'x' },
  { name: 'short lines', piece: 'Share\n' },
  { name: 'brackets', piece: '[' },
  { name: 'round brackets', piece: '(a' },
  { name: 'links left open', piece: '[a](b' },
  { name: 'pictures left open', piece: '![a' },
  { name: 'stars', piece: '*' },
  { name: 'stars and words', piece: '*a **b ' },
  { name: 'underscores', piece: '_a ' },
  { name: 'backticks of every length', piece: '` `` ``` ' },
  { name: 'quotes of quotes', piece: '> ' },
  { name: 'lists of lists', piece: '- ', tail: 'x' },
  { name: 'headings', piece: '# ', tail: 'x' },
  { name: 'cells', piece: '|a' },
  { name: 'tags left open', piece: '<a ' },
  { name: 'nested tags', piece: '<b>' },
  { name: 'comments left open', piece: '<!-- ' },
  { name: 'references', piece: '&#x' },
  { name: 'entities', piece: '&amp' },
  { name: 'addresses', piece: 'www.a.' },
  { name: 'schemes', piece: 'http://a@' },
  { name: 'domains', head: 'x', piece: '.umber' },
  { name: 'marks over letters', head: 'e', piece: '\u0301' },
  { name: 'pairs', piece: '\u{1f309}' },
  { name: 'overrides', piece: '\u202e' },
  { name: 'another script', piece: '橋' },
  { name: 'backslashes', piece: '\\' },
  { name: 'braces', piece: '{{' },
  { name: 'footnotes', piece: '[^a]' },
  { name: 'key and value', piece: 'a: [', head: '---\n' },
  { name: 'lists in JSON', piece: '[{"a":' }
]

/** The bomb with its piece `count` times. */
export function bombOf({ head = '', piece, tail = '' }: Bomb, count: number): string {
  return head + piece.repeat(count) + tail
}
