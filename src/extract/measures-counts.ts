/** What counts and shares measure: the noun counted, with the verb that tells of it. */
import { isCalendarName } from '../text/dates-grammar.js'
import type { Range } from '../types.js'
import { clauseFrom, lastWordAt, phraseFrom } from './measures-phrases.js'
import type { Scene } from './measures-scene.js'
import { alsoNouns, auxiliaries, clauseWords, hangingVerbs } from './measures-verbs.js'

/** The verb before the noun that is counted (its `unit` names the noun), or the noun to the participle behind it. */
export function countedOf({ text, figure, before, offset, after, linked, earlier }: Scene): Range | null {
  const { counted } = figure
  if (!counted || figure.kind !== 'count') return null
  // A count that goes on without its noun measures what the one before it does.
  if (counted.end <= figure.start) return earlier?.measure ?? counted
  // "The 50-vote minority": what has so many.
  if (text.charAt(counted.start - 1) === '-') return phraseFrom(text, counted.end + 1, counted.end + 60, 3)
  const rest = text.slice(counted.end, counted.end + 70)
  const told = predicate.exec(rest) ?? state.exec(rest)
  const noun = headOf(text, counted)
  if (told) return { start: noun, end: counted.end + told[0].length }
  if (linked.endsWith(' of') && /\b(?:population|workforce|crew|crowd|audience|membership|army|toll)$/.test(before))
    return null
  const verb = lastWordAt(before, before.length)
  const isOpen = () =>
    /^(?: (?:more|less|fewer|than|at|least|about|around|some|nearly|almost|up|to|as|many|over|another|the|an|estimated|approximately|roughly|a|record|only|just|further|additional))*$/.test(
      linked.slice(before.length)
    )
  const isLinkedTo = () => / (?:to|by|from|of|at)$/.test(linked.slice(-5)) && !linked.endsWith(' up to')
  if (
    verb
    && after !== ''
    && !isAdjective(before, verb.start)
    && transitive.test(verb.word)
    && !isLinkedTo()
    && isOpen()
  )
    return isDescribed(text.slice(noun, counted.end)) && !harming.test(verb.word)
      ? { start: noun, end: counted.end }
      : { start: offset + verb.start, end: offset + verb.start + verb.word.length }
  return { start: noun, end: counted.end }
}

/** "The missing three", "a combined 30": a participle behind an article tells which, and no deed. */
function isAdjective(before: string, start: number): boolean {
  return /\b(?:an?|the|its|his|her|their)$/i.test(before.slice(Math.max(0, start - 8), start).trimEnd())
}

/** Verbs of a toll, which tell more than the words beside the noun. */
const harming = /^(?:kill|injur|wound|hurt|arrest|detain|displac|rescu|evacuat)/

/** "sleeping cars", not "cars and vans": the unit of the figure names the nouns alone. */
function isDescribed(words: string): boolean {
  return /\p{L} \p{L}/u.test(words.replace(/ and [a-z-]{2,21}$/, ''))
}

const transitive =
  /^(?!includ|involv|regard|concern|accord|follow|need|be(?:ing|lieved)|rang|between|leaving)(?:[a-z]{2,16}(?:ed|ing)|kill|kills|hold|holds|employ|employs|cut|cuts|lost|lose|loses|built|build|hire|hires|create|creates|sold|bought|sent|took|take|hit|shot|put|held|won|win|wins|led|found|find|add|adds|saw|kept|drew|fed|send|sends|host|hosts|serve|serves|own|owns|run|runs|ran|made|make|lay off|laid off)$/

const predicate =
  /^ (?:(?:were|was|are|had|have|has|would|will|could|may|might|must|been|be|being|since|also|already|reportedly|still|now|not|since then) ){0,4}(?:(?:were|was|are|had|have|has|would|will|could|may|might|been|be) )(?:(?:[a-z]{2,12}ly|still|also|feared|confirmed|reported|presumed) )?([a-z]{3,14}(?:ed|en|d)|lost|shot|hurt|sent|missing|dead|killed|hit|cut|held|put|sold|built|kept|made|without|in hospital|homeless)\b/

const state =
  /^ (?:killed|dead|missing|wounded|injured|displaced|arrested|destroyed|damaged|detained|trapped|homeless|stranded|stuck|infected|hospitali[sz]ed|evacuated|without (?:power|electricity|water|homes|shelter|food|heat)|in hospital)\b/

/** "of its soldiers" -> "soldiers": the determiner is no part of what is counted. */
function headOf(text: string, { start, end }: Range): number {
  const found = /^(?:of )?(?:the |its |their |his |her |our |these |those )?/.exec(text.slice(start, end))
  return start + (found?.[0].length ?? 0)
}

/** The word that tells what became of people who are counted without a noun. */
export function peopleOf({ figure, before, offset, after, figure: { counted } }: Scene): Range | null {
  if (figure.kind !== 'count' || counted) return null
  const verb = lastWordAt(before, before.length)
  if (verb && /^(?:kill|injur|wound|hurt|displac|arrest|detain|hospital)/.test(verb.word))
    return { start: offset + verb.start, end: offset + verb.start + verb.word.length }
  const told =
    /^ (?:(?:people|were|was|are|have|had|been) ){0,3}(dead|killed|wounded|injured|hurt|missing|hospitali[sz]ed|homeless|displaced|arrested|detained)\b/.exec(
      after
    )
  return told ? { start: figure.end + 1, end: figure.end + told[0].length } : null
}

/** What a bare number is the number of, however long that is; unsure where a verb stands in it that may have its own subject. */
export function numberedOf({ figure, offset, linked }: Scene): Range | null {
  const told = figure.kind === 'number' ? numbered.exec(linked) : null
  const things = told?.[1]
  if (!told || things === undefined) return null
  const words = things.toLowerCase().split(' ')
  if (words.some((word) => clauseWords.has(word) || auxiliaries.has(word) || isHanging(word))) return null
  return { start: offset + told.index, end: offset + told.index + 'number of '.length + things.length }
}

const numbered =
  /\bnumber of (?!the\b)([^.,;:()“”"0-9]{3,120}?) (?:(?:has|have|had|now|since|already|currently) ){0,3}(?:(?:rose|risen|rises|climbed|grew|grown|increased|jumped|fell|fallen|dropped)(?: (?:up|down|sharply|further|again))? to|(?:stood|stands) at|(?:is|was) now|reached|hit|passed)(?: (?:at least|more than|about|around|nearly|almost|over|only|just))?$/i

function isHanging(word: string): boolean {
  return hangingVerbs.has(word) && !alsoNouns.has(word)
}

/** What a ratio is said of: "two in three [households now own a car]". */
export function ratioOf({ text, figure, sentence }: Scene): Range | null {
  return figure.kind === 'ratio' && /^ (?!of\b)[a-z]{3}/.test(text.slice(figure.end, figure.end + 5))
    ? clauseFrom(text, figure.end + 1, sentence.end)
    : null
}

/** What a share is part of: "40 percent of [voters backed the plan]". */
export function shareOf({ text, figure, sentence, before, linked }: Scene): Range | null {
  const found = /^ of (?:all )?(?:the |its |their |his |her |our |these )?(?:[\p{L}-]{2,16}[’']s )?/u.exec(
    text.slice(figure.end, figure.end + 36)
  )
  if (!found || (figure.kind !== 'percent' && figure.kind !== 'ratio')) return null
  const isSubject =
    before.trim() === '' || /(?:[,;:]|\b(?:that|said|found|showed|while|and|but))$/.test(before.trimEnd())
  if (isSubject && !/ (?:by|to|from)$/.test(linked)) return clauseFrom(text, figure.end + found[0].length, sentence.end)
  const phrase = phraseFrom(text, figure.end + found[0].length, sentence.end, 3)
  if (!phrase || text.slice(phrase.start, phrase.end) === 'GDP') return null
  const name = /^ (\p{Lu}\p{Ll}{2,20})(?= |[.,;:)]|$)/u.exec(text.slice(phrase.end, phrase.end + 24))
  // "Of adult Norlanders", "of sales Monday".
  return name === null || isCalendarName(name[1]!) ? phrase : { start: phrase.start, end: phrase.end + name[0].length }
}
