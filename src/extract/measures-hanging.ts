/** What the verb that a figure hangs on says that it measures. */
import type { Range } from '../types.js'
import { isPluralNoun } from './figures-counted.js'
import { type Word, isDetermined, lastWordAt, phraseFrom } from './measures-phrases.js'
import { type Hanging, type Scene, isSized } from './measures-scene.js'
import { isSkippable, subjectOf } from './measures-subjects.js'
import {
  auxiliaries,
  besideCopula,
  changingVerbs,
  clauseWords,
  copulas,
  hangingVerbs,
  linkedVerbs,
  prepositions,
  proforms,
  reckoningVerbs,
  spendingVerbs
} from './measures-verbs.js'

/** The measure of the figure before, where this one only goes on: ", up from $4 million". */
export function continuedOf({ text, earlier, figure, linked }: Scene): Range | null {
  if (
    !earlier?.measure
    || earlier.figure.kind === 'count'
    || earlier.figure.kind === 'age'
    || earlier.figure.kind === 'rank'
  )
    return null
  const between = text.slice(earlier.figure.end, figure.start)
  if (between.length > 90) return null
  const isUpFrom =
    /(?:^|,? )(?:up|down|or|compared (?:with|to)|versus|against|from|to)(?: (?:about|around|nearly|more than|less than|just|an? |a record|over|only|roughly|at least))* ?$/.test(
      between
    )
  // "Spent $40 million on boats, forcing the bank to cut its loan to": a clause with an object of its own.
  const isTight = !/[;:]|\b(?:and|while|that|which|but|as)\b|, [a-z]{3,14}ing (?!from|to|by)/.test(between)
  const isRange = between.length <= 5
  return (isUpFrom && isTight && sameSort(earlier.figure, figure))
    || (isRange && earlier.figure.kind === figure.kind && linked !== '')
    ? earlier.measure
    : null
}

function sameSort(a: Hanging, b: Hanging): boolean {
  return a.kind === b.kind || a.kind === 'percent' || b.kind === 'percent' || a.kind === 'points'
}

/** "raised its key rate by [25 basis points]", "put the damage at [$3 million]". */
export function changedOf({ linked, offset, before }: Scene): Range | null {
  const trimmed = before + (/ (by|to|from|at|below|above)(?= |$)/.exec(linked.slice(before.length))?.[0] ?? '')
  if (!/ (?:by|to|from|at|below|above)$/.test(trimmed.slice(-7))) return null
  const found = changingVerbs.exec(trimmed) ?? reckoningVerbs.exec(trimmed)
  const object = found?.[1]?.trimEnd() ?? ''
  if (!found || /[,;]/.test(object)) return null
  const words = object.toLowerCase().split(' ')
  if (
    words.some(
      (word) => clauseWords.has(word) || auxiliaries.has(word) || (prepositions.has(word) && !insideNouns.has(word))
    )
    || proforms.has(words[0] ?? '')
  )
    return null
  if (words.length === 1 && !isPluralNoun(words[0] ?? '') && !/^[a-z]{5,}$/.test(words[0] ?? '')) return null
  const start = offset + found.index + found[0].lastIndexOf(found[1] ?? '')
  return { start, end: start + object.length }
}

/** Prepositions that a noun phrase may hold: "the damage to the mill". */
const insideNouns: ReadonlySet<string> = new Set(['of', 'in', 'on', 'for', 'to'])

/** The verb that the figure hangs on, and its subject; or the verb and its object. */
export function verbOf(scene: Scene): Range | null {
  const { before, offset, figure, linked } = scene
  if (/[’']s?$/.test(before) || (/^ [A-Z]/.test(scene.after) && isDetermined(linked))) return null
  if (
    figure.kind === 'number'
    && !isSized(figure)
    && !/ (?:to|at|from|by|of|above|below|past|record)$/.test(linked)
    && !/(?:ed|hit|is|was|ose|ell)$/.test(linked)
  )
    return null
  let at = before.length
  for (let count = 0; count < 14; count++) {
    const found = lastWordAt(before, at)
    if (!found) return null
    const { lower } = found
    const isFar =
      count > 0 && parts.includes(signBefore(before, at)) && !/^(?:up|down|or)\b/.test(before.slice(at).trim())
    if (isFar) return null
    if (copulas.has(lower) && !isBesideCopula(scene, found)) return null
    if (hangsHere(linked, found) && !isNounHere(before, found)) {
      const subject = subjectOf(before, found.start)
      if (subject === 'earlier') return scene.earlier?.measure ?? null
      if (subject) return { start: offset + subject.start, end: offset + subject.end }
      if (subject === null && !isSkippable(lower)) return null
    }
    if (spendingVerbs.has(lower) && count < 4 && figure.kind !== 'percent')
      return meaningless.has(lower) ? null : objectOf(scene, found)
    if (clauseWords.has(lower)) return null
    at = found.start
  }
  return null
}

const parts = [',', ';', ':', '—', '–']

/** The last sign before `at` that is no space. */
function signBefore(words: string, at: number): string {
  let end = at
  while (end > 0 && words.charCodeAt(end - 1) === 32) end--
  return words.charAt(end - 1)
}

/** Verbs that tell nothing of what a sum is of. */
const meaningless: ReadonlySet<string> = new Set(['said', 'think', 'believe', 'believed', 'want'])

/** Forms that are nouns as often: after a determiner or an adjective they are no verbs ("the rise", "a record high"). */
function isNounHere(words: string, { start, word }: Word): boolean {
  if (/(?:ed|ose|ew|ell|ank|ung)$/.test(word)) return false
  const before = lastWordAt(words, start)?.lower ?? ''
  return /^(?:a|an|the|its|their|his|her|this|that|of|in|no|first|last|sharp|further|annual|foreign|bilateral|free|world)$/.test(
    before
  )
}

/** Whether a verb takes its subject's figure in this place: "sold for" does, "sold" does not. */
function hangsHere(words: string, { start, word, lower }: Word): boolean {
  const link = linkedVerbs.get(lower)
  return link ? link.test(words.slice(start + word.length, start + word.length + 6)) : hangingVerbs.has(lower)
}

function isBesideCopula({ before, figure }: Scene, { start, word }: Word): boolean {
  if (figure.kind === 'number' && !isSized(figure)) return false
  const between = before.slice(start + word.length).trim()
  return between === '' || between.split(' ').every((one) => besideCopula.has(one.toLowerCase()))
}

/** "spent [$3 billion] on new hospitals", "offers a bed for [69 euros]": what it went on, else the verb; never the figure. */
function objectOf({ text, figure, sentence, before, offset }: Scene, { start, word }: Word): Range {
  const link = /^ (?:on|of) (?:the |a |an |its |their |his |her )?(?=[A-Za-z])/
  const found = link.exec(text.slice(figure.end, Math.min(sentence.end, figure.end + 24)))
  const behind = found ? phraseFrom(text, figure.end + found[0].length, sentence.end, 4) : null
  if (behind) return behind
  const verb = offset + start
  const lead = /^ (?:the |a |an |its |their |his |her )?/.exec(before.slice(start + word.length))?.[0].length ?? 0
  const ahead = phraseFrom(text, verb + word.length + lead, offset + before.length, 4)
  return { start: verb, end: ahead?.end ?? verb + word.length }
}
