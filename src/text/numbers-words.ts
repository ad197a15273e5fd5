/** Words and signs of numerals, as tables. */

/** "zero" to "nineteen". */
export const ones: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value])
)
/** "twenty" to "ninety". */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index])
)
/** What a number is multiplied by, in words behind a space. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['quadrillion', 1e15]
])
/** The same at the number itself: "3bn". */
export const attached: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['MN', 1e6],
  ['Mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['Tn', 1e12],
  ['trn', 1e12],
  ['trillion', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7]
])
/** Letters that are a scale only beside a currency: "£20m", "$3B". */
export const moneyLetters: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['k', 1e3],
  ['K', 1e3],
  ['cr', 1e7],
  ['L', 1e5]
])
/** Parts by their name: "third" is 3. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100]
])
/** Fractions that are one sign. */
export const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8]
])
/** "hundreds of", "tens of thousands of": more than the number they name. */
export const vague: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12]
])

/** Words with which a numeral may begin, in small letters: what a scan stops at. */
export const numeralWords: ReadonlySet<string> = new Set([
  ...ones.keys(),
  ...tens.keys(),
  ...vague.keys(),
  'a',
  'an',
  'half',
  'quarter',
  'hundred',
  'thousand',
  'million',
  'dozen'
])
