/** The subject of a verb, as the noun phrase before it. */
import type { Range } from '../types.js'
import { lastWordAt } from './measures-phrases.js'
import { auxiliaries, clauseWords, hangingVerbs, prepositions, proforms } from './measures-verbs.js'

/** The noun phrase before the verb at `verb`; `earlier` where it is that of the figure before; `null` where unsure. */
export function subjectOf(words: string, verb: number): Range | 'earlier' | null {
  let end = skipAuxiliaries(words, verb)
  if (end === 'infinitive') return 'earlier'
  const mark = words.slice(0, end).trimEnd()
  if (mark.endsWith(',')) {
    if (isSkippable(words.slice(verb, verb + 9).split(' ')[0] ?? '')) return antecedentOf(words, mark.length)
    const opening = mark.lastIndexOf(',', mark.length - 2)
    // "Launched in May, it measured 40 m, weighed": a clause with a verb of its own.
    if (opening < 0 || pronounFirst.test(words.slice(opening + 1, opening + 8))) return 'earlier'
    end = opening
  }
  const start = subjectStart(words, end)
  const lead = /^\s*(?:and|but|or) /.exec(words.slice(start, end))?.[0].length ?? 0
  const phrase = words.slice(start + lead, end).trim()
  if (phrase === '' || (lastWordAt(words, start)?.lower === 'with' && isFinite.test(words.slice(end, verb))))
    return null
  const from =
    start + lead + (words.slice(start + lead, end).length - words.slice(start + lead, end).trimStart().length)
  const tokens = phrase.split(' ')
  const first = (tokens[0] ?? '').toLowerCase()
  if (tokens.length === 1 && (first === 'which' || first === 'who' || first === 'that'))
    return antecedentOf(words, from)
  const last = (tokens.at(-1) ?? '').toLowerCase()
  if (proforms.has(last) || /^(?:it|he|she|they|that|there|we|you)[’']/.test(last)) return 'earlier'
  if (end === verb && isApposed(words.slice(verb, verb + 10), tokens)) return null
  if (
    tokens.length > 1
    && /^(?!(?:dai|week|month|year|quarter|hour|ear|elder|fami|friend|dead|cost|sup)p?ly$)[a-z]{3,}ly$/.test(first)
  )
    return null
  // "Raise the share of boats", "ended up".
  if (/^[a-z]/.test(phrase) && behindVerb.test((tokens[1] ?? '').toLowerCase()) && !before.has(first)) return null
  // "He drank so much that his level".
  if (tokens.length > 1 && /^(?:it|he|she|they|we|you|i)$/.test(first)) return null
  if (/^[a-z]{3,}ed$/.test(first) && prepositions.has((tokens[1] ?? '').toLowerCase())) return null
  if (tokens.slice(1).some((word) => finite.has(word.toLowerCase()))) return null
  if (tokens.length > 10 || prepositions.has(first) || questioning.has(first)) return null
  return { start: from, end: from + phrase.length }
}

/** What follows a verb and begins no noun. */
const behindVerb = /^(?:the|an?|its|their|his|her|our|up|down|out|off|over|away)$/
const before: ReadonlySet<string> = new Set('all half both such twice double what even only not most'.split(' '))
const pronounFirst = /^\s*(?:it|he|she|they|we|there) /

/** "A contract for a yard worth $5 million", "35 men received pensions averaging": of which of the nouns it is said is unsure. */
function isApposed(verb: string, tokens: readonly string[]): boolean {
  return (
    /^(?:worth|valued|priced|averaging|totall?ing)\b/.test(verb)
    && tokens.some((word) => prepositions.has(word.toLowerCase()) || /^[a-z]{3,}ed$/.test(word))
  )
}

/** "The deal with Karwell is worth": what stands behind "with" is no subject of a verb that has one in front of it. */
const isFinite = /\b(?:is|are|was|were|has|have|had|will|would)\b/

/** Verbs that no subject holds: what looks like one is more than a noun phrase. */
const finite = new Set(
  'is are was were has have had will would could should does did do included includes claims include contains leaves'.split(
    ' '
  )
)

const questioning = new Set('should would could will can did does do is are was were has have had how why'.split(' '))

/** "The bridge, which [is]": the phrase before the comma. */
function antecedentOf(words: string, pronoun: number): Range | null {
  const mark = words.slice(0, pronoun).trimEnd()
  const end = mark.endsWith(',') ? mark.length - 1 : mark.length
  const start = subjectStart(words, end)
  const phrase = words.slice(start, end).trim()
  const from = start + (words.slice(start, end).length - words.slice(start, end).trimStart().length)
  const isShort =
    phrase !== '' && phrase.split(' ').length <= 6 && !prepositions.has((phrase.split(' ')[0] ?? '').toLowerCase())
  return isShort ? { start: from, end: from + phrase.length } : null
}

function skipAuxiliaries(words: string, verb: number): number | 'infinitive' {
  let end = verb
  for (let count = 0; count < 7; count++) {
    const found = lastWordAt(words, end)
    if (!found) return end
    const { lower } = found
    if (lower === 'to') {
      const before = lastWordAt(words, found.start)?.lower ?? ''
      if (!auxiliaries.has(before)) return 'infinitive'
    } else if (!auxiliaries.has(lower) && !/[a-z]{3}ly$/.test(lower)) return end
    end = found.start
  }
  return end
}

/** Where the clause of a subject that ends at `end` begins: behind the nearest mark or word that opens one. */
function subjectStart(words: string, end: number): number {
  let at = end
  for (let count = 0; count < 14; count++) {
    const found = lastWordAt(words, at)
    if (!found) return at
    const { lower } = found
    const gap = words.slice(found.start + found.word.length, at)
    if (count > 0 && (/[,;:]$/.test(found.word) || /[^\s]/.test(gap))) return at
    if (clauseWords.has(lower)) return at
    if ((lower === 'and' || lower === 'but') && hasVerb(words.slice(Math.max(0, found.start - 60), found.start)))
      return at
    if (found.start === 0) return startsAnew(words) ? found.word.length : 0
    at = found.start
  }
  return at
}

function hasVerb(words: string): boolean {
  return words
    .split(' ')
    .some(
      (word) => hangingVerbs.has(word.toLowerCase()) || /[a-z]{3}ed$/.test(word) || auxiliaries.has(word.toLowerCase())
    )
}

function startsAnew(words: string): boolean {
  return /^(?:But|And|Meanwhile|However|Still|Also|Then|Yet|So|Now|Overall)\b/.test(words)
}

/** Whether a word that may hang a figure is as often none ("worth", "trade"), so that the search goes on behind it. */
export function isSkippable(lower: string): boolean {
  return lower === 'worth' || lower === 'trade' || lower === 'estimated' || lower === 'valued'
}
