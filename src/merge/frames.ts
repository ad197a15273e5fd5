import { senseOf } from './synonyms.js'
import type { Token } from './tokens.js'
import { beForms } from './words.js'

/** What a claim is set in. */
export interface Frame {
  /** "if", "unless": it holds under a condition. */
  readonly conditional: boolean
  /** What a change is counted from: "from a year earlier" is `year`, "than in the previous quarter" `quarter`. */
  readonly bases: ReadonlySet<string>
  /** Quarters and halves of a year: "third quarter". */
  readonly quarters: ReadonlySet<string>
  /** Senses of the words that "for" and "in favour of" follow, and those that "against" follows. */
  readonly favours: ReadonlySet<string>
  readonly against: ReadonlySet<string>
}

/** The frame of a sentence. */
export function frameOf(tokens: readonly Token[]): Frame {
  const [bases, quarters, favours, against] = [0, 1, 2, 3].map(() => new Set<string>()) as Sets
  let conditional = false
  for (const [at, { word }] of tokens.entries()) {
    if (word === 'if' || word === 'unless') conditional ||= !askers.has(tokens[at - 1]?.word ?? '')
    else if (word === 'for' || word === 'against') {
      const before = tokens[at - 1]?.word
      if (before !== undefined) (word === 'for' ? favours : against).add(senseOf(before))
    } else if ((word === 'favour' || word === 'favor') && at > 1) favours.add(senseOf(tokens[at - 2]!.word))
    else if (units.has(word)) {
      const base = baseAt(tokens, at)
      if (base !== null) bases.add(base)
      const before = ordinals.get(tokens[at - 1]?.word ?? '')
      if (before !== undefined && (word === 'quarter' || word === 'half')) quarters.add(`${before} ${word}`)
    }
  }
  return { conditional, bases, quarters, favours, against }
}

/** 1 for "up" and -1 for "down" where they tell a change: "went up", "were down 4 percent"; else 0. */
export function changeAt(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  const { word } = tokens[at]!
  if (word !== 'up' && word !== 'down') return 0
  const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]]
  if (next?.word === 'to') return 0
  const counts = next !== undefined && !next.breaks && /^\d/.test(next.word)
  if (!counts && !beForms.has(before) && !going.has(before)) return 0
  return word === 'up' ? 1 : -1
}

type Sets = [Set<string>, Set<string>, Set<string>, Set<string>]

/** Behind these "if" asks and sets no condition. */
const askers: ReadonlySet<string> = new Set(
  'ask asked asking know knew see wonder wondered say said sure clear as'.split(' ')
)

const going: ReadonlySet<string> = new Set('go goes going gone went come came'.split(' '))

const units: ReadonlySet<string> = new Set('year month quarter week half'.split(' '))

const ordinals: ReadonlyMap<string, number> = new Map([
  ...(['first', 'second', 'third', 'fourth'] as const).map((word, at) => [word, at + 1] as const),
  ...(['1st', '2nd', '3rd', '4th'] as const).map((word, at) => [word, at + 1] as const)
])

/** How far before its unit a word of comparison stands: "from the same quarter of last year". */
const reach = 6
const comparing: ReadonlySet<string> = new Set('from than with against over to'.split(' '))
const earlier: ReadonlySet<string> = new Set('earlier ago before'.split(' '))
const former: ReadonlySet<string> = new Set('last previous prior preceding'.split(' '))

function baseAt(tokens: readonly Token[], at: number): string | null {
  const [before, { word }, next] = [tokens[at - 1]?.word ?? '', tokens[at]!, tokens[at + 1]?.word ?? '']
  if ((next === 'on' || next === 'over') && tokens[at + 2]?.word === word) return word
  const isCompared = tokens.slice(Math.max(0, at - reach), at).some((one) => comparing.has(one.word))
  if (!isCompared) return null
  if (before === 'same') return 'year'
  return earlier.has(next) || former.has(before) ? word : null
}
