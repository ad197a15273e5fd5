/** Words in marks that nobody in their sentence says, although a verb of speech stands before them. */
import { speechVerbOf } from '../lexicon/speech.js'
import type { Token } from './speakers-frame.js'
import { isBesideVerb, passives } from './speakers-verbs.js'

/** "A hat reading, "Vote"", "a sign saying "closed"": the thing's words, and nobody's. */
export function isWritten(tokens: readonly Token[], quote: number): boolean {
  const verb = wordBefore(tokens, quote)
  const low = tokens[verb]?.low ?? ''
  return (low === 'reading' || low === 'saying') && signs.has(tokens[verb - 1]?.low.replace(/s$/, '') ?? '')
}

const signs = new Set(
  'sign banner hat cap shirt t-shirt sweatshirt jacket poster placard sticker plaque billboard badge flag button tattoo board'.split(
    ' '
  )
)

/** "A man next to her screamed: "..."", "somebody shouted "..."": who screams has no name. */
export function isOfBystander(tokens: readonly Token[], quote: number): boolean {
  const verb = wordBefore(tokens, quote)
  const speech = speechVerbOf(tokens[verb]?.low ?? '')
  if (speech?.kind !== 'say' || speech.form !== 'past') return false
  const before = tokens[isBesideVerb(tokens[verb - 1]?.low ?? '') ? verb - 2 : verb - 1]
  return before !== undefined && !before.capital && objects.has(before.low)
}

const objects = new Set(['her', 'him', 'them', 'me', 'us', 'someone', 'somebody', 'everyone', 'everybody'])

/** The word before a quote, over a comma or a colon. */
function wordBefore(tokens: readonly Token[], quote: number): number {
  const mark = tokens[quote - 1]?.low
  return mark === ',' || mark === ':' ? quote - 2 : quote - 1
}

/** In order: what stands right before a quote that whoever speaks earlier in the sentence does not say. */
export const unsaidRules: readonly {
  readonly name: string
  readonly is: (tokens: readonly Token[], quote: number) => boolean
  /** A text whose only quote is nobody's. */
  readonly example: string
}[] = [
  {
    name: 'offence',
    is: isOffence,
    example: 'Anna Brandt said that she would appeal her sentence for “mocking a servant of the town”.'
  },
  {
    name: 'not-said',
    is: isNotSaid,
    example: 'Anna Brandt, who told the council of her plans, failed to say “we are very sorry”.'
  },
  {
    name: 'meaning',
    is: isMeaning,
    example: 'Anna Brandt told of a word for home, which means “a small wood by the water”.'
  }
]

/** Whether the words are nobody's before them: only what stands behind the quote tells who says it. */
export function isUnsaid(tokens: readonly Token[], quote: number): boolean {
  return unsaidRules.some(({ is }) => is(tokens, quote))
}

/** "A sentence for "...", "two charges of "..."", "crimes committed by "..."": the words of a law or a court. */
function isOffence(tokens: readonly Token[], quote: number): boolean {
  const [first, second, third] = [tokens[quote - 3], tokens[quote - 2], tokens[quote - 1]].map((one) => one?.low ?? '')
  if (!/^(?:of|for|with|by)$/.test(third!)) return false
  if (offences.has(second!) || (second === 'committed' && offences.has(first!))) return true
  return accused.has(second!) && (passives.has(first!) || isBesideVerb(first!))
}

const offences = new Set(
  'charge charges count counts conviction convictions sentence sentences offence offences offense offenses crime crimes'.split(
    ' '
  )
)
const accused = new Set('charged convicted acquitted jailed imprisoned sentenced arrested indicted'.split(' '))

/** "Failed to say "...", "illegal to call it "..."", "unlawful for anybody to "..."". */
function isNotSaid(tokens: readonly Token[], quote: number): boolean {
  for (let at = wordBefore(tokens, quote); at > 1 && at > quote - 5; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word' || passives.has(token.low)) return false
    if (token.low === 'to') return unsaid.has(tokens[beforeWhom(tokens, at - 1)]?.low ?? '')
  }
  return false
}

/** The word before "for someone", "for the owner": who must not say it. */
function beforeWhom(tokens: readonly Token[], last: number): number {
  for (let at = last; at > last - 3; at--) if (tokens[at]?.low === 'for') return at - 1
  return last
}

const unsaid = new Set(
  (
    'fail failed fails failing forget forgot forgets neglected omitted refuse refused refuses refusing decline declined declines '
    + 'declining refusal reluctant unwilling illegal unlawful crime offence offense'
  ).split(' ')
)

/** "The word, which means "..."": what it says in another tongue. */
function isMeaning(tokens: readonly Token[], quote: number): boolean {
  const verb = wordBefore(tokens, quote)
  if (!/^(?:means|meant|meaning)$/.test(tokens[verb]?.low ?? '')) return false
  return tokens.slice(Math.max(0, verb - 12), verb).some(({ low }) => namings.has(low))
}

const namings = new Set('word words name term phrase named called'.split(' '))
