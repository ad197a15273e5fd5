/** News-shaped text out of small parts: facts that come back in several articles, and all that stands around them. */
import fc from 'fast-check'
import type { Article } from '../../src/types.js'
import { bombOf, bombs } from '../support/bombs.js'

const people = [
  'Ruth Calder',
  'Mayor Ruth Calder',
  'Calder',
  'Pedro Salas',
  'Prime Minister Ana Ilves',
  'Dr. O’Neil-Voss',
  'Xu Lian',
  'She',
  'He',
  'they'
]
const places = ['Umber', 'Belmark', 'the Sund Strait', 'Port Hale', 'St. Orlo', 'North Vale']
const houses = [
  'Reuters',
  'AP',
  'The Associated Press',
  'the Valley Echo',
  'Umber Gazette',
  'the ministry of health',
  'TASS'
]
const days = [
  'on Tuesday',
  'last month',
  'a day earlier',
  'on 4 November 2025',
  'in 2023',
  'yesterday',
  'on Nov. 3',
  'two years ago',
  'next week',
  'in the third quarter',
  'on 31 February',
  'since 1999'
]
const figures = [
  '31 people',
  '$240 billion',
  '12.5%',
  'more than 1,200 homes',
  'nearly 3.5m euros',
  'between 12 and 15 km',
  '50 cents',
  '5 ft 2 in',
  'two thirds',
  '-4°C',
  '0',
  '1e9',
  '99999999999999999999',
  '½ of voters',
  '1,1,1,1',
  '2-3-4',
  '£3bn',
  'the two countries',
  'the second',
  '１２３',
  '٣١ people',
  '7.8 magnitude',
  'aged 42'
]
const marks = [
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['``', "''"],
  ['"', ''],
  ['', '”'],
  ['「', '」']
] as const
const said = [
  'said',
  'told Reuters',
  'wrote on X',
  'according to the Valley Echo',
  'was quoted as saying',
  'said, citing TASS,',
  'denied that'
]
const spoken = [
  'The bridge will not hold another winter',
  'a strategic choice',
  'we now let it go',
  'no one was told, and no one asked',
  'one-China',
  'it is what it is. Really',
  '“nested” words',
  ''
]

/** Characters that texts of the wide world bring along; no NUL, which makes a file binary. */
export const oddities = fc.constantFrom(
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0301',
  'e\u0301\u0301',
  '\u0007',
  '\u001b[31m',
  '\u000c',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ud83d\ude00',
  '👩‍👩‍👧',
  '\u{1d400}',
  '𠮷',
  '北京時間',
  'مرحبا',
  'İstanbul',
  'ß',
  'ﬁ',
  '\u00a0',
  '\u3000',
  '\t',
  '<b>',
  '&amp;',
  '{{x}}',
  '[1]',
  '](',
  '|',
  '`',
  '*',
  '_',
  '#',
  '\\',
  '$&',
  '$1',
  '://',
  '@',
  '…',
  '--',
  '—',
  ';',
  '?!',
  '...',
  '%',
  '\ufffd',
  '\u{10ffff}',
  '__proto__',
  '\v'
)

const one = <Value>(list: readonly Value[]) => fc.constantFrom(...list)

const quoted = fc
  .tuple(one(marks), one(spoken), one(['', ',', '.', '?']))
  .map(([[open, close], words, stop]) => `${open}${words}${stop}${close}`)

const clause = fc.oneof(
  fc
    .tuple(one(people), one(places), one(days))
    .map(([who, where, when]) => `${who} closed the bridge at ${where} ${when}`),
  fc
    .tuple(one(places), one(figures), one(days))
    .map(([where, many, when]) => `The storm in ${where} left ${many} without power ${when}`),
  fc
    .tuple(one(figures), one(places), one(houses))
    .map(([many, where, house]) => `the toll rose to ${many} in ${where}, ${house} reported`),
  fc.tuple(quoted, one(people), one(said)).map(([words, who, verb]) => `${words} ${who} ${verb}`),
  fc
    .tuple(one(people), one(said), quoted, one(days))
    .map(([who, verb, words, when]) => `${who} ${verb} ${words} ${when}`),
  fc
    .tuple(one(houses), one(people), one(figures))
    .map(([house, who, many]) => `${house}, citing ${who}, put it at ${many}`),
  fc.constant('But that, however, is another matter (for his part)'),
  fc.constant('The president and the premier met in Beijing, which had been expected, after months of talks')
)

/** A small string that comes back many times, alone or in a sentence. */
export const repeats: fc.Arbitrary<string> = fc
  .tuple(one(bombs), fc.oneof({ weight: 24, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.nat(2000) }))
  .map(([bomb, count]) => bombOf(bomb, count))

const sentence = fc
  .tuple(
    one(['', '', '', 'Meanwhile, ', 'However, ', 'UMBER (Reuters) - ', 'BEIJING, Nov. 4 (Xinhua) -- ', 'And ']),
    clause,
    one(['.', '.', '.', '!', '?', '...', '', ' .']),
    fc.option(oddities, { freq: 8 }),
    fc.nat(200)
  )
  .map(([head, words, stop, odd, at]) => {
    const whole = `${head}${words}${stop}`
    const place = Math.min(at, whole.length)
    return odd === null ? whole : whole.slice(0, place) + odd + whole.slice(place)
  })

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

const furniture = fc.constantFrom(
  'By Ruth Calder',
  'Reuters',
  '(AP)',
  'Share',
  'Tags',
  'Published On Tue, 04 Nov 2025',
  '4 November 2025',
  '3 Views',
  'Credited from: ALJAZEERA',
  'Source: Umber Gazette',
  'Sign up for our newsletter',
  'Read more',
  '---',
  '***',
  'Photo: AP',
  '© 2025',
  'Advertisement',
  '1 / 3',
  'Bridge at Umber closed for a year',
  'Updated 5 hours ago',
  ''
)

/** An article's text as a page or an agency gives it. */
export const newsTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(furniture, { maxLength: 3 }),
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: paragraph },
        { weight: 1, arbitrary: furniture },
        { weight: 1, arbitrary: repeats },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }
      ),
      { minLength: 1, maxLength: 5 }
    ),
    fc.array(furniture, { maxLength: 2 }),
    one(['\n\n', '\n\n', '\n', ' ', '\n \n', '\n\n\n\n', '\r\n\r\n'])
  )
  .map(([head, body, foot, gap]) => [...head, ...body, ...foot].join(gap))

const textOfAnyKind = fc.oneof(
  { weight: 4, arbitrary: newsTexts },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(oddities, sentence, one(['\n', ' ', '"', '“', '(', 'said ', '1,', 'A. '])), { maxLength: 40 })
      .map((parts) => parts.join(''))
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) }
)

/** Any text as a reader hands it on: no lone surrogates, line ends `\n`. */
export const texts: fc.Arbitrary<string> = textOfAnyKind.map((text) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\0', '')
)

/** What stands in fields that should hold a name. */
const odd = fc.oneof(
  repeats,
  fc.array(fc.oneof(oddities, one(people), one(figures)), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 })
)

const fields = {
  id: fc.oneof(
    { weight: 3, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: one(['a', 'a-2', 'a:0', '"a"', '__proto__', 'a b', '\u202e', 'constructor', '-']) }
  ),
  source: one(['in/a.txt', 'b.txt', '-', 'in/ü "b".md', 'feed.xml#1', 'a\nb.txt']),
  text: texts,
  title: fc.option(
    fc.oneof(
      { weight: 3, arbitrary: sentence },
      { weight: 3, arbitrary: one(['Bridge at Umber closed for a year', 'Toll rises to 31 people in Belmark', '"']) },
      { weight: 1, arbitrary: odd }
    )
  ),
  author: fc.option(
    fc.oneof(
      { weight: 5, arbitrary: one(['Ruth Calder', 'Reuters', 'AP and Reuters', '']) },
      { weight: 1, arbitrary: odd }
    )
  ),
  publisher: fc.option(
    fc.oneof(
      { weight: 5, arbitrary: one(['Umber Gazette', 'Valley Echo', 'Reuters', 'ALJAZEERA', 'Al Jazeera', '<b>']) },
      { weight: 1, arbitrary: odd }
    )
  ),
  publishedAt: fc.option(
    one(['2025-11-04', '2025-11-04T09:30:00+01:00', '2026-05-06', '2024-02-29', '0001-01-01', '9999-12-31'])
  ),
  url: fc.option(
    one(['https://www.umber.example/a', 'http://echo.example:8080/?q=1#x', 'javascript:alert(1)', 'no address'])
  ),
  language: fc.option(one(['en', 'de', 'zz-ZZ', 'english']), { freq: 5 }),
  tags: fc.array(one(['world', 'umber', '__proto__']), { maxLength: 2 })
}

/** Any article. */
export const articles: fc.Arbitrary<Article> = fc.record(fields)

/** Articles of one night, some of them told twice in other words or with other fields. */
export const nights: fc.Arbitrary<Article[]> = fc
  .tuple(
    fc.array(articles, { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(3), fields.id, fields.publisher), { maxLength: 2 })
  )
  .map(([first, copies]) => [
    ...first,
    ...copies.flatMap(([index, id, publisher]) => {
      const copied = first[index]
      return copied ? [{ ...copied, id, publisher }] : []
    })
  ])
