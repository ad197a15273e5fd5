import { stemOf } from '../text/stems.js'

/** Words that steer what a sentence claims: they make it negative, planned, passive, or point to a number. */

/** What follows is said not to be so; the scope ends with the clause. */
export const negators: ReadonlySet<string> = new Set(
  "not no never without nobody none neither nor cannot can't won't wouldn't shouldn't couldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't fail failed fails failing refuse refused refuses refusing deny denied denies denying lack lacked lacks unable hardly barely".split(
    ' '
  )
)

/** What follows is not done yet, or not sure. */
export const modals: ReadonlySet<string> = new Set(
  "will would may might could should must shall 'll i'll we'll he'll she'll they'll it'll whether if unless".split(' ')
)

/** Stems of words of plan, wish, request and promise: what follows their "to" is not done yet. */
export const intentStems: ReadonlySet<string> = new Set(
  `ask urge plan expect offer threaten agree vow pledge promise decide want hope try seek aim intend prepare propose consider order call due set
  ready likely unlikely about refuse invite request demand commitment commit bid effort move deal agreement attempt proposal right schedule slate
  poise wish wait need fail decline allow oblige require mull instruct tell advise encourage persuade authority option chance opportunity power
  deadline fight struggle campaign pressure yet`
    .split(/\s+/)
    .map(stemOf)
)

/** "Accused of ordering" is not "ordered". */
export const accusing: ReadonlySet<string> = new Set('accused suspected charged accuses accusing suspects'.split(' '))

/** What follows them is a place: "in Beijing". */
export const sitePrepositions: ReadonlySet<string> = new Set('in at near off outside inside across'.split(' '))

/** Words that only hold a number. */
export const lightWords: ReadonlySet<string> = new Set(
  'year years old aged people percent cent percentage dollar dollars euro euros time times day days number country countries nation nations'.split(
    ' '
  )
)

/** Parts of a number: "half a million". */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25]
])

/** Words that may speak of two countries or sides without naming them. */
export const dualWords: ReadonlySet<string> = new Set(['both', 'two', 'bilateral'])

/** Words that may set a claim into a frame. */
export const framing: ReadonlySet<string> = new Set(
  'if unless for against favour favor year month quarter week half'.split(' ')
)

export const beForms: ReadonlySet<string> = new Set('is are was were be been being get got gets'.split(' '))

/** A past form that does not end in -ed; these and -ed tell what was done. */
export const pastForms: ReadonlySet<string> = new Set(
  `met won lost beat beaten fell fallen rose risen grew grown made found left held kept took taken gave given went gone came became begun
  began broke broken brought built bought caught chose chosen cut drew drawn drove driven fought flew flown forgot froze frozen got hid
  hidden hit hurt knew known laid led lent let paid put ran sank saw seen sold sent set shook shot shut sang sat slid spent spread stood
  stole stolen struck swore swept swam threw thrown tore understood woke wore withdrew withdrawn wrote written overthrew died jailed`.split(
    /\s+/
  )
)

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...([
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['dozen', 12]
  ] as const)
])

export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12]
])

/** Before a small number these only point: "the two leaders". */
export const pointers: ReadonlySet<string> = new Set('the both these those our their his her its'.split(' '))

/** "one" counts only before these: "one person", not "one of". */
export const counted: ReadonlySet<string> = new Set(
  'person man woman soldier officer child boy girl worker passenger driver student victim death injury case'.split(' ')
)

/** Capitalised words that are no names. */
export const notNames: ReadonlySet<string> = new Set(
  `the a an in on at of and or but for from to by as it its he she they we his her their this that these those there i
  president minister prime king queen prince princess senator sen mr mrs ms dr gov governor mayor judge general pope
  premier chancellor secretary ambassador captain colonel sir lord lady congressman congresswoman rep professor
  according after before during since when while with without despite although because about around some more most many
  new former chief`.split(/\s+/)
)

/** Names of seats of government that stand for their country, beside capitals. */
export const seats: ReadonlyMap<string, string> = new Map([
  ['Kremlin', 'Russia'],
  ['White House', 'United States'],
  ['Pentagon', 'United States'],
  ['Downing Street', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'],
  ['Elysee', 'France'],
  ['Élysée', 'France'],
  ['United Nations', 'United Nations'],
  ['UN', 'United Nations'],
  ['U.N', 'United Nations']
])

/** Halves of a pair: what is said of the one is not said of the other. */
export const counterparts: readonly (readonly [string, string])[] = [
  ['north', 'south'],
  ['northern', 'southern'],
  ['east', 'west'],
  ['eastern', 'western'],
  ['first', 'second'],
  ['first', 'third'],
  ['second', 'third'],
  ['first', 'last'],
  ['man', 'woman'],
  ['boy', 'girl'],
  ['son', 'daughter'],
  ['brother', 'sister'],
  ['father', 'mother'],
  ['husband', 'wife'],
  ['child', 'adult'],
  ['young', 'old'],
  ['majority', 'minority'],
  ['strong', 'weak'],
  ['high', 'low'],
  ['early', 'late'],
  ['inside', 'outside'],
  ['profit', 'lose'],
  ['surplus', 'deficit'],
  ['guilty', 'innocent'],
  ['legal', 'illegal'],
  ['alive', 'kill'],
  ['safe', 'dangerous'],
  ['optimist', 'pessimist'],
  ['grateful', 'worried'],
  ['democrat', 'republican'],
  ['summer', 'winter'],
  ['spring', 'autumn'],
  ['morning', 'evening']
]

/** Classes of words that exclude each other; by a word of each class. */
export const opposites: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['rise', 'cut'],
  ['lift', 'cut'],
  ['lift', 'fall'],
  ['boost', 'weaken'],
  ['boost', 'cut'],
  ['boost', 'fall'],
  ['rise', 'lose'],
  ['improve', 'worsen'],
  ['ease', 'tighten'],
  ['lift', 'impose'],
  ['higher', 'lower'],
  ['approve', 'reject'],
  ['agree', 'reject'],
  ['agree', 'refuse'],
  ['accept', 'reject'],
  ['convict', 'acquit'],
  ['open', 'close'],
  ['support', 'oppose'],
  ['allow', 'ban'],
  ['grant', 'deny'],
  ['grant', 'refuse'],
  ['begin', 'end'],
  ['begin', 'halt'],
  ['resume', 'halt'],
  ['continue', 'halt'],
  ['continue', 'end'],
  ['succeed', 'fail'],
  ['confirm', 'deny'],
  ['admit', 'deny'],
  ['join', 'leave'],
  ['arrive', 'leave'],
  ['win', 'lose'],
  ['buy', 'sell'],
  ['release', 'arrest'],
  ['release', 'kill'],
  ['release', 'seize'],
  ['survive', 'kill'],
  ['rescue', 'kill'],
  ['praise', 'criticise'],
  ['import', 'export'],
  ['appoint', 'resign'],
  ['hire', 'job'],
  ...counterparts
]
