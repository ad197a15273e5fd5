/** Which words of a sentence are verbs of speech: no nouns ("the reports"), no adjectives ("the proposed cuts"), no passives. */
import { speechVerbOf, type SpeechVerb } from '../lexicon/speech.js'
import { gather } from '../text/gather.js'
import { isAdverb } from '../text/words.js'
import type { Token } from './speakers-frame.js'

export interface Verb {
  readonly at: number
  readonly speech: SpeechVerb
}

/** Verbs that the list of verbs of speech lacks and that bring in words all the same: "offered", "derided". */
const moreVerbs = formsOf('offer exhort deride insult laud attack grouse coach credit mock lament')

function formsOf(lemmas: string): ReadonlyMap<string, SpeechVerb> {
  return new Map<string, SpeechVerb>(
    gather(lemmas.split(' '), (lemma): (readonly [string, SpeechVerb])[] => {
      const stem = lemma.replace(/e$/, '')
      const verb = { lemma, kind: 'act', needs: null } as const
      return [
        [`${stem}ed`, { ...verb, form: 'past' }],
        [`${lemma}s`, { ...verb, form: 'present' }],
        [`${stem}ing`, { ...verb, form: 'participle' }]
      ]
    })
  )
}

export function verbsIn(tokens: readonly Token[]): Verb[] {
  const verbs: Verb[] = []
  for (const [at, token] of tokens.entries()) {
    const speech =
      token.kind === 'word' && (!token.capital || at === 0)
        ? (speechVerbOf(token.low) ?? moreVerbs.get(token.low))
        : undefined
    if (speech && isVerb(tokens, at, speech)) verbs.push({ at, speech })
  }
  return verbs
}

const determiners = new Set(
  (
    'the a an this that these those his her their its our my your of in on with for by from no any such many some several own recent new latest first last '
    + 'other public'
  ).split(' ')
)
export const passives = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be', "wasn't", "isn't"])
const infinitives = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'did',
  'does',
  'do',
  "didn't",
  "doesn't",
  "don't",
  "won't",
  'not'
])
const samePast = new Set(['put', 'read', 'broadcast'])
/** Verbs whose "as" or "for" may lack: "called him "a fool"". */
const bareObject = new Set(['call', 'brand', 'label', 'decry', 'lambast', 'characterize', 'characterise', 'portray'])
const plainVerbs = new Set(['say', 'tell', 'write', 'add', 'explain', 'argue', 'insist', 'think', 'believe'])

function isVerb(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  const { needs, form, lemma } = verb
  if (isSupposed(tokens, at) || isNounBeforeVerb(tokens, at, verb)) return false
  if (needs !== null && !bareObject.has(lemma) && !tokens.slice(at + 1, at + 12).some(({ low }) => low === needs))
    return false
  const before = tokens[at - 1]?.low ?? ''
  if (form === 'base' && samePast.has(lemma) && tokens[at - 1]?.capital) return true
  if (form === 'base')
    return (
      infinitives.has(before)
      || plainVerbs.has(lemma)
      || (before.endsWith('s') && !before.includes("'"))
      || before === 'who'
    )
  // "A source familiar with Roe's thinking"
  if (plainVerbs.has(lemma)) return !passives.has(before) && !(form === 'participle' && before.endsWith("'s"))
  if (form === 'past') return !isPassive(tokens, at) && !isAdjective(tokens, at)
  if (form === 'participle') return !determiners.has(before) && !before.endsWith("'s")
  return (
    !determiners.has(before)
    && !before.endsWith("'s")
    && !(tokens[at - 1]?.capital && determiners.has(tokens[at - 2]?.low ?? ''))
  )
}

/** "Roe might have answered", "who is to blame": nobody has said a thing. */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2]?.low ?? '', tokens[at - 1]?.low ?? '']
  if (second === 'have') return modals.has(first)
  return tokens[at]!.low === 'blame' && second === 'to' && (passives.has(first) || isBesideVerb(first))
}

/** "Roe didn't respond". */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2]?.low ?? '', tokens[at - 1]?.low ?? '']
  return /^(?:didn't|doesn't|don't)$/.test(second) || (second === 'not' && /^(?:did|does|do)$/.test(first))
}

/** "Also asked", "strongly denied": an adverb between a subject or auxiliary and its verb. */
export function isBesideVerb(low: string): boolean {
  return isAdverb(low) || smallAdverbs.has(low)
}

const smallAdverbs = new Set(['also', 'then', 'later', 'again', 'once', 'often', 'soon', 'just', 'now', 'even'])

export const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should'])

/** "A relief volunteer told the paper": what looks like a verb right before one of speech is its subject. */
function isNounBeforeVerb(tokens: readonly Token[], at: number, { form, lemma }: SpeechVerb): boolean {
  const next = tokens[at + 1]
  if (form !== 'base' || plainVerbs.has(lemma) || next?.kind !== 'word') return false
  return !next.capital && speechVerbOf(next.low)?.form === 'past'
}

/** "the proposed cuts", "a swiftly called meeting", "if asked". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? ''
  const word = before.endsWith('ly') ? (tokens[at - 2]?.low ?? '') : before
  return determiners.has(word) || word.endsWith("'s") || conditions.has(before)
}

const conditions = new Set(['if', 'when', 'as', 'once', 'unless', 'until', 'though', 'than'])

function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? ''
  return passives.has(before) || (isBesideVerb(before) && passives.has(tokens[at - 2]?.low ?? ''))
}

/** Could be a finite verb in the past: "called", "took". */
export function isPast(low: string): boolean {
  return /(?:ed|n't)$/.test(low) || isAdverb(low) || commonPasts.has(low)
}

const commonPasts = new Set(
  'took gave went came met made told said wrote spoke drew hit led left lost kept held put sent shot stood struck swore tore threw shook rode drove flew fled hid bent swung sank sprang stole wept slept rang drank ate dealt dug spun won began broke brought built chose fell felt fought found got grew had has have is was are were hung knew laid paid ran rose sat saw sought sold spent stuck taught thought tried wore will would'.split(
    ' '
  )
)
