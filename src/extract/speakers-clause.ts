/** The subject of a verb of speech, also where it stands at another verb of the clause. */
import { speechVerbOf, type SpeechVerb } from '../lexicon/speech.js'
import { titleHeads, unnamedSpeakers } from '../lexicon/titles.js'
import type { Token } from './speakers-frame.js'
import { subjectBefore } from './speakers-before.js'
import { subjectBehind } from './speakers-behind.js'
import { phraseEnding, type PersonAt, type Phrase } from './speakers-phrases.js'
import { isBesideVerb, isPast, modals, passives, verbsIn, type Verb } from './speakers-verbs.js'

/** A thing for a subject, somebody told of in passing, or what somebody would say: an earlier verb of the sentence is better. */
export function isDoubtful(
  tokens: readonly Token[],
  verb: number,
  { kind, form }: SpeechVerb,
  phrase: Phrase
): boolean {
  const before = tokens[verb - 1]?.low ?? ''
  if (form === 'base' && modals.has(before)) return true
  if (phrase.kind !== 'noun') return false
  return (
    kind === 'report'
    || before === 'who'
    || !(unnamedSpeakers.has(phrase.head) || titleHeads.has(phrase.head.replace(/s$/, '')))
  )
}

/** "..., which the foundation estimates would cost ...": an aside. */
export function isRelative(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - 6; at--) if (tokens[at]!.low === 'which') return true
  return false
}

export function subjectOf(
  tokens: readonly Token[],
  verbs: readonly Verb[],
  at: number,
  { form, lemma }: SpeechVerb,
  personAt: PersonAt
): Phrase | null {
  if (form === 'participle' && passives.has(tokens[at - 1]?.low ?? '')) return subjectBefore(tokens, at, 0, personAt)
  if (form === 'participle' || (form === 'base' && tokens[at - 1]?.low === 'to')) {
    return (
      withSubject(tokens, at, personAt)
      ?? causedSubject(tokens, at, personAt)
      ?? mainSubject(tokens, verbs, at, personAt)
      ?? clauseSubject(tokens, at, personAt)
    )
  }
  if (isCoordinate(tokens, at)) {
    const main = mainSubject(tokens, verbs, at, personAt) ?? doerBefore(tokens, at, personAt)
    if (main) return main
  }
  const turned = lemma !== 'tell' && isTurned(tokens, at) ? subjectBehind(tokens, at, personAt) : null
  return turned ?? subjectBefore(tokens, at, 0, personAt)
}

/** "Roe said no and added", "Roe met them and later said": the verb before has the subject. */
function isCoordinate(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.low ?? ''
  const and = isBesideVerb(before) ? (tokens[verb - 2]?.low ?? '') : before
  return and === 'and' || and === 'but'
}

/** "Roe reached Harwick and told her": whoever reached it, not what stands before "and". */
function doerBefore(tokens: readonly Token[], verb: number, personAt: PersonAt): Phrase | null {
  const doer = clauseSubject(tokens, verb - 1, personAt)
  if (doer === null || doer.kind === 'person') return doer
  const isFirst = doer.at.start <= (tokens[1]?.start ?? 0)
  const isSole = !tokens.slice(0, verb).some(({ low }) => low === 'who')
  return isFirst && (isOne(doer) || (doer.kind === 'name' && isSole)) ? doer : null
}

function isOne(phrase: Phrase): boolean {
  return phrase.kind === 'pronoun' && (phrase.low === 'he' || phrase.low === 'she')
}

/** "..., with Roe yelling", "with a spokesman saying": a participle with a subject of its own. */
function withSubject(tokens: readonly Token[], verb: number, personAt: PersonAt): Phrase | null {
  const before = tokens.slice(Math.max(0, verb - 6), verb).findLastIndex(({ low }) => low === 'with')
  if (before < 0) return null
  const from = Math.max(0, verb - 6) + before + 1
  const phrase = subjectBefore(tokens, verb, from, personAt)
  return (phrase?.kind === 'person' || phrase?.kind === 'noun') && phrase.at.start === tokens[from]!.start
    ? phrase
    : null
}

/** "Which led him to write", "the news prompted Roe to tell": whom something made speak. */
function causedSubject(tokens: readonly Token[], verb: number, personAt: PersonAt): Phrase | null {
  for (let to = verb - 1; to > 1 && to > verb - 7; to--) {
    const { low, kind } = tokens[to]!
    if (kind !== 'word') return null
    if (low !== 'to') continue
    const object = tokens[to - 1]!
    const pronoun = objectPronouns.get(object.low)
    if (pronoun !== undefined && causing.has(tokens[to - 2]!.low))
      return { kind: 'pronoun', at: { start: object.start, end: object.end }, low: pronoun }
    const cause = tokens.slice(Math.max(0, to - 7), to).findLastIndex(({ low }) => causing.has(low))
    if (cause < 0) return null
    const from = Math.max(0, to - 7) + cause + 1
    const phrase = phraseEnding(tokens, to - 1, from, personAt)
    return phrase?.kind === 'person' ? phrase : null
  }
  return null
}

const objectPronouns = new Map([
  ['him', 'he'],
  ['her', 'she']
])
const causing = new Set(
  (
    'led leads leading prompted prompts prompting caused causes causing forced forces forcing inspired inspires inspiring '
    + 'drove drives driving spurred spurs spurring pushed pushing moved compelled compels compelling'
  ).split(' ')
)

/** The subject of the verb of speech before: "Roe said no, adding that". `isNamed`: over pronouns, to whoever they mean. */
export function mainSubject(
  tokens: readonly Token[],
  verbs: readonly Verb[],
  before: number,
  personAt: PersonAt,
  isNamed = false
): Phrase | null {
  for (const { at, speech } of verbs.filter((verb) => verb.at < before).toReversed()) {
    if (speech.kind === 'report' || speech.form === 'participle' || speech.form === 'base' || isRelative(tokens, at))
      continue
    const phrase = subjectOf(tokens, verbs, at, speech, personAt)
    if (!phrase || isDoubtful(tokens, at, speech, phrase) || isSaidBefore(tokens, phrase)) continue
    if ((isNamed && isOne(phrase)) || isToldOf(tokens, verbs, phrase)) continue
    if (!isNamed && isLeadIn(tokens, phrase, at, before)) continue
    return phrase
  }
  return null
}

/** "Roe said he welcomed it and added": what "he" does is a part of what Roe said. */
function isToldOf(tokens: readonly Token[], verbs: readonly Verb[], phrase: Phrase): boolean {
  if (!isOne(phrase)) return false
  const first = tokens.findIndex(({ start }) => start === phrase.at.start)
  const before = tokens[first - 1]?.low === 'that' ? first - 2 : first - 1
  return verbs.some(({ at, speech }) => at === before && speech.kind === 'say' && speech.form !== 'participle')
}

/** "Before Roe announced it, a lawyer wrote that ..., adding": a clause that a comma ends has its verb to itself. */
export function isLeadIn(tokens: readonly Token[], { at }: Phrase, verb: number, before: number): boolean {
  const first = tokens.findIndex(({ end }) => end > at.start)
  return leadIns.has(tokens[first - 1]?.low ?? '') && tokens.slice(verb, before).some(({ low }) => low === ',')
}

/** "The house sells it by claiming Roe is answering for ...": what the house says of whoever answers. */
export function isClaimedOf(tokens: readonly Token[], { at }: Phrase): boolean {
  let first = tokens.findIndex(({ end }) => end > at.start)
  while (first > 0 && (tokens[first - 1]!.capital || tokens[first - 1]!.low === 'that')) first--
  const speech = speechVerbOf(tokens[first - 1]?.low ?? '')
  return speech?.kind === 'say' && speech.form === 'participle' && tokens[first - 2]?.low === 'by'
}

/** Words that open a clause beside the main one. */
export const leadIns = new Set([
  'before',
  'after',
  'when',
  'while',
  'because',
  'since',
  'until',
  'although',
  'though',
  'once'
])

/** "Roe, as he has claimed before, threatened": an aside, of whoever speaks. */
function isSaidBefore(tokens: readonly Token[], { kind, at }: Phrase): boolean {
  const first = tokens.findIndex(({ start }) => start === at.start)
  return kind === 'pronoun' && tokens[first - 1]?.low === 'as' && tokens[first - 2]?.low === ','
}

/** Whether the verb opens the sentence or follows a quote: "Said Li: ...", `"...," said Li, "..."`. */
export function isTurned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.kind === 'quote' || (before.low === ',' && tokens[at - 2]?.kind === 'quote')
}

export const subjectPronouns = new Set(['he', 'she', 'they', 'we', 'i'])
const notVerb = new Set('and or of for from in at on with by to the a an as but that who which'.split(' '))

/** The subject of the clause that a participle or infinitive hangs on: "Xi aims to ..., describing their ties as". */
export function clauseSubject(tokens: readonly Token[], verb: number, personAt: PersonAt): Phrase | null {
  for (let at = verb - 1; at >= 0; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word' || token.low.endsWith("'s")) continue
    const next = tokens[behindBrackets(tokens, at + 1)] ?? token
    if (next.kind !== 'word' || next.capital || notVerb.has(next.low)) continue
    if (subjectPronouns.has(token.low))
      return { kind: 'pronoun', at: { start: token.start, end: token.end }, low: token.low }
    if (
      !token.capital
      && unnamedSpeakers.has(token.low)
      && isPast(next.low)
      && !isBesideVerb(next.low)
      && !isAside(tokens, at)
    )
      return null
    if (!token.capital || !(isPast(next.low) || next.low.endsWith('s'))) continue
    const phrase = phraseEnding(tokens, at, 0, personAt)
    if (!phrase || phrase.at.end < token.end || isAside(tokens, at)) continue
    if (phrase.kind === 'person' || (phrase.kind === 'name' && isPast(next.low))) return phrase
  }
  return null
}

/** "The office where Roe worked", "after Roe left": what a clause beside the main one has for its subject. */
function isAside(tokens: readonly Token[], last: number): boolean {
  let first = last
  while (first > 0 && (tokens[first - 1]!.capital || /^(?:\.|the)$/.test(tokens[first - 1]!.low))) first--
  return asides.has(tokens[first - 1]?.low ?? '')
}

const asides = new Set(['where', 'which', 'whom', 'after', 'before', 'because', 'since', 'until'])

/** The next token that is not in brackets: "Rep. Roe (D-N.Y.) reacted". */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.low !== '(') return at
  for (let close = at + 1; close < tokens.length && close < at + 10; close++)
    if (tokens[close]!.low === ')') return close + 1
  return at
}

/** Who speaks in a sentence that only leads up to a quote: the last verb of speech's subject, else the sentence's own. */
export function leadSubject(tokens: readonly Token[], personAt: PersonAt): Phrase | null {
  const verbs = verbsIn(tokens)
  const said = mainSubject(tokens, verbs, tokens.length, personAt)
  if (said) return said
  const last = verbs.at(-1)
  const reported = last && tokens.at(-1)?.low === ':' ? subjectOf(tokens, verbs, last.at, last.speech, personAt) : null
  const own = reported ?? clauseSubject(tokens, Math.min(tokens.length - 1, 12), personAt)
  return own !== null && (isSecondOfTwo(tokens, own) || isSupposed(tokens, own) || isCommon(tokens, own)) ? null : own
}

/** "A Senator Roe is not impossible. "Think of it."": who might be something does not speak. */
function isSupposed(tokens: readonly Token[], { at }: Phrase): boolean {
  let first = tokens.findIndex(({ end }) => end > at.start)
  while (tokens[first - 1]?.capital === true && tokens[first - 1]?.low !== 'a') first--
  return /^an?$/.test(tokens[first - 1]?.low ?? '')
}

/** "Suspect arrested, police say": a common noun at the head of a headline. */
function isCommon(tokens: readonly Token[], { kind, at }: Phrase): boolean {
  const token = tokens.find(({ start }) => start === at.start)
  return kind === 'name' && token?.end === at.end && (unnamedSpeakers.has(token.low) || blotter.has(token.low))
}

/** Who stands in reports of the police without a name. */
const blotter = new Set(['suspect', 'gunman', 'shooter', 'attacker', 'driver', 'defendant', 'teen', 'boy', 'girl'])

/** "Both Roe and Brandt have left. "It is over."": one of two. */
export function isSecondOfTwo(tokens: readonly Token[], { at }: Phrase): boolean {
  const first = tokens.findIndex(({ end }) => end > at.start)
  return tokens[first - 1]?.low === 'and' && tokens[first - 2]?.capital === true
}

/** "Roe asked the mayor what he thought of it": the name of who puts a question; `null` where nobody does. */
export function askerIn(tokens: readonly Token[], personAt: PersonAt): string | null {
  if (!tokens.some(({ low }) => low === 'asked' || low === 'asks')) return null
  const verbs = verbsIn(tokens)
  const last = verbs.findLast(({ speech }) => speech.form !== 'participle' && speech.form !== 'base')
  if (last?.speech.lemma !== 'ask' || questions.has(tokens[last.at + 1]?.low ?? '')) return null
  if (!tokens.slice(last.at + 1, last.at + 8).some(({ low }) => questions.has(low))) return null
  const phrase = subjectOf(tokens, verbs, last.at, last.speech, personAt)
  return phrase?.kind === 'person' ? phrase.person.name : null
}

const questions = new Set(['whether', 'if', 'what', 'how', 'why', 'when', 'where', 'who', 'which', 'about'])

/** The subject of the sentence's last verb of speech; for pronouns in the sentence behind it. */
export function speechSubject(tokens: readonly Token[], personAt: PersonAt): Phrase | null {
  const phrase = mainSubject(tokens, verbsIn(tokens), tokens.length, personAt)
  const first = phrase ? tokens.findIndex(({ end }) => end > phrase.at.start) : -1
  return subordinators.has(tokens[first - 1]?.low ?? '') ? null : phrase
}

const subordinators = new Set([
  'when',
  'as',
  'after',
  'while',
  'because',
  'if',
  'before',
  'although',
  'though',
  'that',
  'what',
  'where',
  'whom',
  'which'
])
