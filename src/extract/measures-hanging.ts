/** What the verb that a figure hangs on says that it measures. */
import { isCalendarName } from '../text/dates-grammar.js'
import type { Range } from '../types.js'
import { isPluralNoun } from './figures-counted.js'
import { type Word, isDetermined, lastWordAt, phraseFrom } from './measures-phrases.js'
import { type Hanging, type Scene, isSized } from './measures-scene.js'
import { isSkippable, subjectOf } from './measures-subjects.js'
import { isBrokenOff } from './measures-whole.js'
import {
  alsoNouns,
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

/** "Rents rose by $5 million and land taxes by $4 million": the noun between the two, under the verb of the first. */
export function likewiseOf({ text, figure, earlier }: Scene): Range | null {
  if (!earlier || figure.start - earlier.figure.end > 80 || !sameSort(earlier.figure, figure)) return null
  const found = likewise.exec(text.slice(earlier.figure.end, figure.start))
  const words = found?.[1]
  if (!found || words === undefined || isNumeralOrVerb(words)) return null
  const start = earlier.figure.end + found[0].indexOf(words)
  return { start, end: start + words.length }
}

const likewise =
  /^,? (?:and |while )?(?:the |its )?((?:[a-z-]{3,16} ){0,2}[a-z-]{4,20}) by (?:(?:more than|less than|about|around|nearly|almost|over|some|only|just|at least|another|an?|roughly) ?)?$/

function isNumeralOrVerb(words: string): boolean {
  return (
    words.split(' ').some((word) => hangingVerbs.has(word) && !alsoNouns.has(word))
    || /\b(?:followed|or|up|down|then|fall|rise|cut|ed)\b|ed$/.test(words)
  )
}

function isMonthBehind(text: string, end: number): boolean {
  return isCalendarName(/^ (?:in|for) (\p{L}+)/u.exec(text.slice(end, end + 20))?.[1] ?? '')
}

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
  // "Compared with 50 percent in the hills": of another place.
  if (
    /\b(?:compared (?:with|to)|versus|against) \D{0,14}$/.test(between)
    && /^ (?:in|among|for) (?!(?:19|20)\d\d|\p{Lu}\p{Ll}+ (?:19|20)|the (?:same|previous|prior|corresponding|first|second|third|fourth|year|quarter|month|week|half)\b|all of|fiscal|last|early|late|mid)/u.test(
      text.slice(figure.end, figure.end + 30)
    )
    && !isMonthBehind(text, figure.end)
  )
    return null
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

/** What tells from where a length is counted: "outside Umber", "(8 km) north of Umber". */
const distance =
  /^(?: \([^()]{1,40}\))? (?:away|from|outside|off|out of|inland|offshore|(?:up|down)(?:river|stream|wind|hill)|(?:north|south|east|west)[a-z]{0,9}(?: of| from)?) /
const distanceFromName =
  /^((?: \([^()]{1,40}\))? )((?:[a-z-]{4,12} (?:from|of)|outside) (?:the )?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3})/u

/** "Its waters extend 12 miles from shore": as far as that they are of a size. */
const extending = /\b(?:extend|reach|stretch|range)(?:s|es|ed)?(?: up| out)?(?: to)?$/

/** The verb that the figure hangs on, and its subject; or the verb and its object. */
export function verbOf(scene: Scene): Range | null {
  const { figure, after, linked } = scene
  const found = hangingOf(scene)
  // "The boat hit the pier two miles outside Umber", "Umber is two miles from Tarn": where that is, and no size of it.
  if (found === null || figure.kind !== 'length' || !distance.test(after) || extending.test(linked)) return found
  const [, lead = '', words = ''] = distanceFromName.exec(after) ?? []
  const start = figure.end + lead.length
  return words === '' ? null : { start, end: start + words.length }
}

function hangingOf(scene: Scene): Range | null {
  const { before, offset, figure, linked } = scene
  if (/[’']s?$/.test(before)) return null
  if (/^ [A-Z]/.test(scene.after) && (isDetermined(linked) || /\ban? [a-z]{2,12}-[a-z]{2,12}$/.test(linked)))
    return null
  // "Its old mark, the $90 million of last year", "a goal from 20 yards".
  if (before.endsWith(',') && /, (?:the|its|his|her|their|a|an)$/.test(linked)) return null
  if (figure.kind === 'length' && / from$/.test(linked) && !scene.after.startsWith(' to ')) return null
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
    if (isOwnClause(before, found)) return null
    // "Secure Carrick", "the Fall Fund": names, and no verbs.
    if (found.word !== lower && found.start > 0 && /^[A-Z]/.test(found.word)) {
      at = found.start
      continue
    }
    if (hangingVerbs.has(lower) && hangsOtherwise(scene, found, count)) return null
    if (hangsHere(linked, found) && !isNounHere(before, found)) {
      const subject = subjectOf(before, found.start)
      if (subject === 'earlier') return scene.earlier?.measure ?? null
      if (subject) return { start: offset + subject.start, end: offset + subject.end }
      if (subject === null && !isSkippable(lower)) return null
    }
    if (spendingVerbs.has(lower) && count < 4 && figure.kind !== 'percent') {
      const isIdle =
        meaningless.has(lower)
        || (lower === 'charges' && / (?:on|of|over) $/.test(before.slice(0, found.start)))
        || (owning.test(lower) && / for(?: [a-z]{2,8}){0,3}$/.test(linked.slice(-30)))
      return isIdle ? null : objectOf(scene, found)
    }
    if (clauseWords.has(lower)) return null
    at = found.start
  }
  return null
}

/** "A drop for the next race, putting three points on his card": a clause of its own between the verb and the figure. */
function isOwnClause(words: string, { start, word, lower }: Word): boolean {
  if (!word.endsWith('ing') || !/^[a-z]{5,17}$/.test(word) || hangingVerbs.has(lower) || spendingVerbs.has(lower))
    return false
  return /(?:,|\band|\bby) $/.test(words.slice(Math.max(0, start - 5), start))
}

/** "Fell short of the $5 million", "brought the number of mills to 30", "sank 5 miles off Umber": not a value of the subject. */
function hangsOtherwise({ before, figure, after }: Scene, { start, word, lower }: Word, count: number): boolean {
  if (/^(?:falls?|fell|falling)$/.test(lower) && /^ short\b/.test(before.slice(start + word.length))) return true
  if (/^br(?:ings?|ought|inging)$/.test(lower)) return count > 1
  return figure.kind === 'length' && offPlace.test(after) && !standing.test(lower)
}

const offPlace = /^ (?:off|from|away|north|south|east|west|outside|inland|downriver|upriver)\b/
const standing =
  /^(?:is|are|was|were|be|stands?|stood|remains?|remained|measure[sd]?|hits?|struck|strikes?|spans?|stretch(?:es|ed)?|extends?|extended|reach(?:es|ed)?)$/

/** "The broadcaster that owns the port for $5 million": what is owned is no price. */
const owning = /^(?:owns?|owned|owning|controls?|holds?|holding)$/

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
  const behind = words.slice(start + word.length, start + word.length + 9)
  // "Last week", "the worst hit villages".
  if (word === 'last' && /^ (?:week|month|year|night|quarter|season|fall)/.test(behind)) return true
  if (word === 'hit' && /\b(?:worst|hardest|hard|badly)[ -]$/.test(words.slice(Math.max(0, start - 8), start)))
    return true
  if (/(?:ed|ose|ew|ell|ank|ung)$/.test(word)) return false
  // "The security measure would devote".
  if (alsoNouns.has(word) && /^ (?:would|will|is|was|has|had|could|may|can|should)\b/.test(behind)) return true
  const last = lastWordAt(words, start)
  const before = last?.lower ?? ''
  if (/[’']s$/.test(before) && alsoNouns.has(word)) return true
  // "Her unbeaten run", "the mill's narrow edge", "the current average price".
  if (last && seldomVerbs.has(word) && owner.test(words.slice(Math.max(0, last.start - 22), last.start))) return true
  return /^(?:a|an|the|its|their|his|her|this|that|of|in|no|first|last|sharp|further|annual|foreign|bilateral|free|world)$/.test(
    before
  )
}

const seldomVerbs: ReadonlySet<string> = new Set(
  'edge run average averages yield lead dip dive stretch span end drop hike contract measure'.split(' ')
)
const owner = /(?:\b(?:an?|the|its|his|her|their|our|this|that)|[’']s) $/i

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
  if (behind && isObject(text, behind)) return behind
  const verb = offset + start
  const lead = /^ (?:the |a |an |its |their |his |her )?/.exec(before.slice(start + word.length))?.[0].length ?? 0
  const ahead = phraseFrom(text, verb + word.length + lead, offset + before.length, 4)
  if (ahead === null || isBrokenOff(text.slice(ahead.start, ahead.end))) return { start: verb, end: verb + word.length }
  // "Delivered a healthy, 30-pound calf": adjectives of what the figure stands before.
  const isCut = / an? $/.test(before.slice(start + word.length, start + word.length + lead))
  if (isCut && /^[\s,]*$/.test(text.slice(ahead.end, figure.start))) return { start: verb, end: verb + word.length }
  return { start: verb, end: ahead.end }
}

/** Not "on four of the trips", "on fixing the roads", "on a Carrick Lottery ticket". */
function isObject(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end)
  if (/^[a-z]+ing$/.test(words) || isBrokenOff(words)) return false
  return !(/^\p{Lu}/u.test(words) && /^ \p{Lu}/u.test(text.slice(end, end + 2)))
}
