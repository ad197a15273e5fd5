/** Who says a quote, by the sentence around it: behind the quote, before it, turned round, or at the sentence's end. */
import { speechNouns, speechVerbOf } from '../lexicon/speech.js'
import { titleHeads } from '../lexicon/titles.js'
import {
  clauseSubject,
  isClaimedOf,
  isDoubtful,
  isLeadIn,
  isRelative,
  isTurned,
  leadIns,
  mainSubject,
  subjectOf,
  subjectPronouns
} from './speakers-clause.js'
import type { Token } from './speakers-frame.js'
import { saidByLabel } from './speakers-label.js'
import { isOfBystander, isUnsaid, isWritten } from './speakers-nobody.js'
import { saidThrough } from './speakers-through.js'
import { subjectBefore } from './speakers-before.js'
import { subjectBehind } from './speakers-behind.js'
import { phraseEnding, type PersonAt, type Phrase } from './speakers-phrases.js'
import { isNegated, isPast, passives, verbsIn, type Verb } from './speakers-verbs.js'

/** `beside`: the verb of speech stands next to the quote; `clause`: in the same sentence. */
export interface Said {
  readonly phrase: Phrase
  readonly how: 'beside' | 'clause' | 'according'
  /** The subject of an earlier verb of speech in the sentence, where the phrase is a pronoun. */
  readonly earlier: Phrase | null
  /** Index of the verb's token. */
  readonly verb: number
  /** Who speaks only recites the phrase's words. */
  readonly recited?: true
}

type Found = Omit<Said, 'earlier'>

/** Who says the quote at token `quote`; `words`: what stands between its marks. */
export function saidOf(tokens: readonly Token[], quote: number, words: string, personAt: PersonAt): Said | null {
  if (isWritten(tokens, quote) || isOfBystander(tokens, quote)) return null
  const through = saidThrough(tokens, quote, personAt)
  if (through) return { ...through, how: 'beside', earlier: null }
  const last = /(\.{3}|[^\s'’"”])['’"”\s]{0,3}$/.exec(words.slice(-6))?.[1] ?? ''
  const verbs = verbsIn(tokens)
  const behind = saidBehind(tokens, verbs, quote, last, personAt)
  const said = isUnsaid(tokens, quote)
    ? (behind ?? saidAtEnd(tokens, verbs, quote, personAt) ?? saidAccording(tokens, quote, personAt))
    : saidAround(tokens, verbs, quote, behind, words, personAt)
  const before = said?.phrase.kind === 'pronoun' ? Math.min(said.verb, quote) : 0
  const earlier = before > 0 ? mainSubject(tokens, verbs, before, personAt, true) : null
  return said && { phrase: said.phrase, how: said.how, earlier, verb: said.verb }
}

function saidAround(
  tokens: readonly Token[],
  verbs: readonly Verb[],
  quote: number,
  behind: Found | null,
  words: string,
  personAt: PersonAt
): Found | null {
  const label = (): Found | null => saidByLabel(tokens, quote, words, personAt)
  const before = once(() => saidBefore(tokens, verbs, quote, personAt))
  const claimed = tokens[quote - 1]?.low === 'that' ? before() : null
  return (
    (claimed?.phrase.kind === 'person' ? claimed : null)
    ?? preferLeadIn(tokens, quote, behind, before)
    ?? preferInner(tokens, verbs, quote, behind, personAt)
    ?? preferTeller(behind, verbs, before)
    ?? preferLabel(before(), label)
    ?? saidAtEnd(tokens, verbs, quote, personAt)
    ?? saidAccording(tokens, quote, personAt)
    ?? label()
  )
}

/** Asks at most once. */
function once(find: () => Found | null): () => Found | null {
  let found: Found | null | undefined
  return () => (found === undefined ? (found = find()) : found)
}

/** `When Roe called it "a gift," Lund laughed`: the words are of the clause that leads in. */
function preferLeadIn(
  tokens: readonly Token[],
  quote: number,
  behind: Found | null,
  before: () => Found | null
): Found | null {
  if (behind?.how !== 'beside' || behind.verb < quote) return null
  const comma = tokens.slice(0, quote - 1).findLastIndex(({ low }) => low === ',' || low === ':')
  const lead = tokens.slice(comma + 1, quote).findLastIndex(({ low }) => low === 'as' || leadIns.has(low)) + comma + 1
  const inner = lead > comma ? before() : null
  const isClosed = tokens[quote - 1]?.low === ',' && inner?.verb !== quote - 2
  return inner !== null && !isClosed && lead < inner.verb && inner.verb < quote ? inner : null
}

/** `Somebody yelled, "Run!" Roe said`: who speaks right before the quote is told of by who speaks behind it. */
function preferInner(
  tokens: readonly Token[],
  verbs: readonly Verb[],
  quote: number,
  behind: Found | null,
  personAt: PersonAt
): Found | null {
  const mark = tokens[quote - 1]?.low
  if (behind?.how !== 'beside' || (mark !== ',' && mark !== ':') || tokens.slice(0, quote).some(isQuote)) return null
  const verb = verbs.findLast(({ at }) => at < quote)
  if (verb?.speech.kind !== 'say' || verb.speech.form === 'participle' || verb.speech.form === 'base') return null
  const words = quote - 2 - verb.at
  if (words > 0 && (verb.speech.lemma !== 'tell' || words > longestListener)) return null
  const phrase = subjectOf(tokens, verbs, verb.at, verb.speech, personAt) ?? somebody(tokens[verb.at]!)
  return phrase.kind === 'pronoun' ? null : { phrase, how: 'beside', verb: verb.at }
}

/** Who yells is not plain, and is not who tells of it. */
function somebody({ start, end }: Token): Phrase {
  return { kind: 'noun', at: { start, end }, head: 'one', of: null }
}

/** Words of whom somebody tells: "told the town council". Judgement. */
const longestListener = 4

function isQuote({ kind }: Token): boolean {
  return kind === 'quote'
}

/** `The ministry said it was "piracy", Interfax reported`: who reports only passes on. */
function preferTeller(found: Found | null, verbs: readonly Verb[], before: () => Found | null): Found | null {
  const verb = found && verbs.find(({ at }) => at === found.verb)
  return verb?.speech.kind === 'report' ? (before() ?? found) : found
}

/** What leads up with a colon beats a common noun somewhere before. */
function preferLabel(found: Found | null, label: () => Found | null): Found | null {
  return found?.how === 'clause' && found.phrase.kind === 'noun' ? (label() ?? found) : found
}

function saidBehind(
  tokens: readonly Token[],
  verbs: readonly Verb[],
  quote: number,
  last: string,
  personAt: PersonAt
): Found | null {
  if (
    tokens[0]?.low === 'asked'
    && tokens[1]?.low === 'by'
    && !tokens.slice(0, quote).some(({ kind }) => kind === 'quote')
  )
    return null
  const comma = tokens[quote + 1]?.low === ',' ? 1 : 0
  const next = quote + 1 + comma
  const isOpen = comma === 1 || last === '...' || ',?!—–-…'.includes(last || ' ')
  const verb = verbs.find(({ at, speech }) => at >= next && speech.form !== 'participle')
  // ""Did you know?" Roe answered: "No."": the verb leads to what follows.
  if (verb && !comma && tokens[verb.at + 1]?.low === ':' && tokens[verb.at + 2]?.kind === 'quote') return null
  if (verb?.at === next && verb.speech.form !== 'base' && verb.speech.lemma !== 'tell') {
    const phrase = subjectBehind(tokens, next, personAt)
    if (phrase) return { phrase, how: 'beside', verb: next }
  }
  const plain = isOpen
    ? (quotedTag(tokens, next, personAt) ?? plainTag(tokens, next, verb?.at ?? Infinity, personAt))
    : null
  if (plain) return plain
  if (!verb || verb.at - next > 45 || !(isOpen || isShortTail(tokens, next, verb.at))) return null
  if (hasQuoteOrColon(tokens, next, verb.at) || opensClause(tokens, next) || isParticiple(tokens[next]!)) return null
  const phrase = subjectBefore(tokens, verb.at, next, personAt)
  if (phrase && (phrase.kind !== 'noun' || phrase.at.start === tokens[next]!.start))
    return { phrase, how: 'beside', verb: verb.at }
  const head = headBehind(tokens, next, personAt)
  return head && { phrase: head, how: 'beside', verb: verb.at }
}

/** `"...," Jane Roe, who founded the paper, said`: the person whose name follows at once, with a comma behind. */
function headBehind(tokens: readonly Token[], next: number, personAt: PersonAt): Phrase | null {
  for (let at = next; at < tokens.length && at < next + 8; at++) {
    const token = tokens[at]!
    const isTitle = token.capital || token.low === '.' || titleHeads.has(token.low)
    const person = token.capital ? personAt(token) : null
    if (person && token.end === person.at.end) return tokens[at + 1]?.low === ',' ? { kind: 'person', ...person } : null
    if (!isTitle) return null
  }
  return null
}

/** `"...," Roe was quoted as saying`, `"...," Roe is shown saying`. */
function quotedTag(tokens: readonly Token[], next: number, personAt: PersonAt): Found | null {
  for (let at = next + 1; at + 1 < tokens.length && at < next + 10; at++) {
    if (tokens[at]!.kind === 'quote') return null
    if (!passives.has(tokens[at]!.low)) continue
    const { low } = tokens[at + 1]!
    if (low !== 'quoted' && low !== 'cited' && !(recorded.has(low) && tokens[at + 2]?.low === 'saying')) return null
    const phrase = subjectBefore(tokens, at, next, personAt)
    return phrase && { phrase, how: 'beside', verb: at }
  }
  return null
}

/** "Is shown saying": on tape. */
const recorded = new Set(['shown', 'seen', 'heard', 'filmed', 'recorded', 'caught'])

/** `"...," Roe charged`: behind a comma and a name any verb is one of speech. */
function plainTag(tokens: readonly Token[], next: number, speech: number, personAt: PersonAt): Found | null {
  for (let at = next; at < tokens.length && at < next + 5; at++) {
    const { low, kind, capital } = tokens[at]!
    if (kind !== 'word' || at >= speech) return null
    if (capital || subjectPronouns.has(low)) continue
    if (at === next || !isPast(low) || personlessVerbs.has(low)) return null
    const phrase = phraseEnding(tokens, at - 1, next, personAt)
    return phrase?.kind === 'person' || phrase?.kind === 'pronoun' ? { phrase, how: 'beside', verb: at } : null
  }
  return null
}

const personlessVerbs = new Set(['is', 'was', 'has', 'had', 'are', 'were', 'will', 'would', 'does', "isn't"])

function isParticiple({ low, capital }: Token): boolean {
  return !capital && low.endsWith('ing')
}

/** "Though Roe has answered them", "even though": what follows the quote goes on with the sentence, and its verb belongs to that. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return startsClause.has(tokens[tokens[at]!.low === 'even' ? at + 1 : at]?.low ?? '')
}

const startsClause = new Set(
  'after as when while because who which that if before since and but or to in on for with about from although though until whose where'.split(
    ' '
  )
)

/** `"..." he said.` without a comma: a pronoun or one name, the verb, and nothing more. */
function isShortTail(tokens: readonly Token[], next: number, verb: number): boolean {
  return verb - next <= 3 && (verb + 1 >= tokens.length || tokens[verb + 1]!.low === '.')
}

function hasQuoteOrColon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'quote' || tokens[at]!.low === ':') return true
  return false
}

function saidBefore(tokens: readonly Token[], verbs: readonly Verb[], quote: number, personAt: PersonAt): Found | null {
  let fallback: Found | null = null
  for (const { at, speech } of verbs.filter((verb) => verb.at < quote).toReversed()) {
    const how = isBeside(tokens, at, quote) || (isTurned(tokens, at) && !tokens[at - 1]) ? 'beside' : 'clause'
    if (how === 'clause' && (isRelative(tokens, at) || besideOnly.has(speech.lemma) || isNegated(tokens, at))) continue
    // "The plan that Roe is offering in contrast to "..."": what is offered are no words.
    if (how === 'clause' && speech.lemma === 'offer' && passives.has(tokens[at - 1]?.low ?? '')) continue
    const phrase = subjectOf(tokens, verbs, at, speech, personAt)
    // "While Roe has praised it, the teachers say it is "bad"": theirs, though they have no name.
    if (!phrase || (fallback !== null && isLeadIn(tokens, phrase, at, quote))) continue
    if (how === 'clause' && isClaimedOf(tokens, phrase)) continue
    const turned = phrase.kind === 'name' && how === 'clause' ? turnedTo(tokens, at, quote) : null
    if (turned !== null) return { phrase: turned, how, verb: at }
    const found: Found = { phrase: bodyOfIt(tokens, at, phrase, personAt), how, verb: at }
    if (how === 'beside' || !isDoubtful(tokens, at, speech, phrase)) return found
    fallback ??= found
  }
  return saidByNoun(tokens, quote, personAt) ?? fallback
}

/** `The port made clear that Roe stays, as seen when he cheered the crowd with a simple "Ahoy"`: his words, no body's. */
function turnedTo(tokens: readonly Token[], verb: number, quote: number): Phrase | null {
  for (let at = quote - 1; at > verb + 2; at--) {
    const { low, start, end } = tokens[at]!
    const isSubject = (low === 'he' || low === 'she') && tokens[at - 2]!.low === ','
    if (isSubject && /^(?:when|where|as)$/.test(tokens[at - 1]!.low))
      return { kind: 'pronoun', at: { start, end }, low }
  }
  return null
}

/** "The council condemned what it called "a threat"": the name that the sentence opens with. */
function bodyOfIt(tokens: readonly Token[], verb: number, phrase: Phrase, personAt: PersonAt): Phrase {
  if (phrase.kind !== 'pronoun' || (phrase.low !== 'it' && phrase.low !== 'they')) return phrase
  const subject = clauseSubject(tokens, verb - 1, personAt)
  return subject?.kind === 'name' ? subject : phrase
}

/** Verbs that tell who speaks only right beside a quote: "She continued: ...", not "ties continued to grow". */
const besideOnly = new Set(
  'continue begin go put read sing carry record project show establish determine calculate reflect register list signal imply exercise find hear publish broadcast document'.split(
    ' '
  )
)

/** Only marks and small words between the verb and the quote. */
function isBeside(tokens: readonly Token[], verb: number, quote: number): boolean {
  for (let at = verb + 1; at < quote; at++) if (tokens[at]!.kind === 'word' && tokens[at]!.low !== 'that') return false
  return true
}

const sayingNouns = new Set(
  'claim claims suggestion assertion argument promise call vow pledge view words contention belief question answer reply description'.split(
    ' '
  )
)

/** "Trump's claim that "..."", "in Roe's words". */
function saidByNoun(tokens: readonly Token[], quote: number, personAt: PersonAt): Found | null {
  for (let at = quote - 1; at > 0 && at > quote - 6; at--) {
    const { low, kind } = tokens[at]!
    if (kind === 'quote' || speechVerbOf(low)?.form === 'participle') return null
    if (!sayingNouns.has(low) && !speechNouns.has(low)) continue
    const owner = tokens[at - 1]!
    const person = owner.low.endsWith("'s") || owner.low.endsWith("s'") ? personAt(owner) : null
    if (person) return { phrase: { kind: 'person', at: person.at, person: person.person }, how: 'clause', verb: at }
    if (owner.low === 'his' || owner.low === 'her') {
      const low = owner.low === 'his' ? 'he' : 'she'
      return { phrase: { kind: 'pronoun', at: { start: owner.start, end: owner.end }, low }, how: 'clause', verb: at }
    }
  }
  return null
}

/** The attribution that closes the sentence: `The plan is "bad" for voters, Roe said on Monday.` */
function saidAtEnd(tokens: readonly Token[], verbs: readonly Verb[], quote: number, personAt: PersonAt): Found | null {
  for (const { at, speech } of verbs) {
    if (at < quote + 2 || speech.kind !== 'say' || speech.form === 'participle' || speech.form === 'base') continue
    const comma = lastComma(tokens, at, quote)
    if (comma < 0) continue
    const turned = comma === at - 1 && tokens[comma]!.low === ',' ? subjectBehind(tokens, at, personAt) : null
    if (turned) return { phrase: turned, how: 'clause', verb: at }
    const phrase = subjectBefore(tokens, at, comma + 1, personAt)
    if (phrase && (speech.lemma === 'tell' || endsSoon(tokens, at))) return { phrase, how: 'clause', verb: at }
  }
  return null
}

/** The comma, or the quote that ends with one, nearest before `from`. */
function lastComma(tokens: readonly Token[], from: number, quote: number): number {
  for (let at = from - 1; at > quote && at > from - 12; at--)
    if (tokens[at]!.low === ',' || tokens[at]!.kind === 'quote') return at
  return -1
}

function endsSoon(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  return !next || next.kind === 'mark' || ['in', 'on', 'at', 'during', 'last', 'this', 'after', 'to'].includes(next.low)
}

function saidAccording(tokens: readonly Token[], quote: number, personAt: PersonAt): Found | null {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]!.low !== 'according' || tokens[at + 1]!.low !== 'to') continue
    const phrase = subjectBehind(tokens, at + 1, personAt)
    if (phrase) return { phrase, how: at === quote + 1 ? 'beside' : 'according', verb: at }
  }
  return null
}
