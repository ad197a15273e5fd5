import type { Token } from './tokens.js'
import { is } from './lexemes.js'

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

/** The frame of a sentence that has a word of framing. */
export function frameOf(tokens: readonly Token[]): Frame {
  const [bases, quarters, favours, against] = [0, 1, 2, 3].map(() => new Set<string>()) as Sets
  let conditional = false
  for (const [at, { lexeme }] of tokens.entries()) {
    const { word } = lexeme
    if (word === 'if' || word === 'unless') conditional ||= !askers.has(wordAt(tokens, at - 1))
    else if (word === 'for' || word === 'against') {
      const before = tokens[at - 1]?.lexeme.sense
      if (before !== undefined) (word === 'for' ? favours : against).add(before)
    } else if ((word === 'favour' || word === 'favor') && at > 1) favours.add(tokens[at - 2]!.lexeme.sense)
    else if (units.has(word)) {
      const base = baseAt(tokens, at)
      if (base !== null) bases.add(base)
      const before = ordinals.get(wordAt(tokens, at - 1))
      if (before !== undefined && (word === 'quarter' || word === 'half')) quarters.add(`${before} ${word}`)
    }
  }
  return { conditional, bases, quarters, favours, against }
}

/** 1 for "up" and -1 for "down" where they tell a change: "went up", "were down 4 percent"; else 0. */
export function changeAt(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  const { word } = tokens[at]!.lexeme
  if (word !== 'up' && word !== 'down') return 0
  const [before, next] = [tokens[at - 1]?.lexeme, tokens[at + 1]]
  if (next?.lexeme.word === 'to') return 0
  const counts = next !== undefined && !next.breaks && /^\d/.test(next.lexeme.word)
  const isBefore = before !== undefined && ((before.kinds & is.be) !== 0 || going.has(before.word))
  if (!counts && !isBefore) return 0
  return word === 'up' ? 1 : -1
}

const none: ReadonlySet<string> = new Set()
/** That of all others. */
export const noFrame: Frame = { conditional: false, bases: none, quarters: none, favours: none, against: none }

/** `''` where there is none. */
function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lexeme.word ?? ''
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
  const [before, word, next] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 1)]
  if ((next === 'on' || next === 'over') && wordAt(tokens, at + 2) === word) return word
  const isCompared = tokens.slice(Math.max(0, at - reach), at).some(({ lexeme }) => comparing.has(lexeme.word))
  if (!isCompared) return null
  if (before === 'same') return 'year'
  return earlier.has(next) || former.has(before) ? word : null
}
