/** Two figures that share the words for what they measure and are of two matters all the same. */
import { areOfOtherDays } from './verdict-days.js'
import type { FigureFact } from './figure-facts.js'
import { isPart } from './figure-values.js'
import { senseOf } from './synonyms.js'

/** Whether no relation of the two is worth a word: a part and a whole, other things counted, what was expected and what came. */
export function areTwoMatters(a: FigureFact, b: FigureFact): boolean {
  if (isExpected(a) !== isExpected(b)) return true
  if (a.toll !== null) return false
  return (
    isPart(a) !== isPart(b) || countOtherThings(a, b) || areSharesOfOthers(a, b) || isTakenFrom(a) !== isTakenFrom(b)
  )
}

/** "12 soldiers", "10 troop carriers". */
function countOtherThings({ figure: a }: FigureFact, { figure: b }: FigureFact): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.unit === null || b.unit === null) return false
  return senseOf(lastWord(a.unit)) !== senseOf(lastWord(b.unit))
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** "88% of children", "90% of families". */
function areSharesOfOthers(a: FigureFact, b: FigureFact): boolean {
  if (a.figure.kind !== 'percent' || b.figure.kind !== 'percent') return false
  const [one, other] = [wholeOf(a), wholeOf(b)]
  return one !== null && other !== null && senseOf(one) !== senseOf(other)
}

/** The plural right behind "of", as all of whom the share is told. */
function wholeOf({ document, figure }: FigureFact): string | null {
  const behind = document.article.text.slice(figure.end, figure.end + 40)
  return /^ of (?:all |the |its |their )?(\p{Ll}{3,16}s|children|people|men|women)\b/u.exec(behind)?.[1] ?? null
}

/** "Cut $4 million from the schools": of one of the things that a sum is taken from. */
function isTakenFrom({ document, sentence, figure }: FigureFact): boolean {
  if (figure.kind !== 'money') return false
  const { text } = document.article
  return (
    /^ from (?!\S{0,2}\d|an? year|last|the (?:previous|prior|year)|20\d\d)(?:the |its )?\p{Ll}{4}/u.test(
      text.slice(figure.end, figure.end + 40)
    )
    && /\b(?:cut|cuts|cutting|par(?:e|ed|es|ing)|slash\p{Ll}{0,3}|slic(?:e|ed|ing)|trim\p{Ll}{0,4}|remov(?:e|ed|es|ing)|take|takes|took|taking) [^.;]{0,20}$/u.test(
      text.slice(Math.max(sentence.start, figure.start - 40), figure.start)
    )
  )
}

/** "Below the 40,000 that analysts had expected", "against forecasts of 40,000". */
function isExpected({ document, sentence, figure }: FigureFact): boolean {
  const { text } = document.article
  const before = text.slice(Math.max(sentence.start, figure.start - 44), figure.start)
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 60))
  return (
    /\b(?:expectations?|forecasts?|estimates?|projections?) (?:of|for) [^.;,]{0,24}$/i.test(before)
    || /^(?: [\p{L}-]{2,20}){0,3} (?:economists|analysts|forecasters)(?: \p{Ll}{2,12}){0,4} (?:expected|predicted|forecast|projected|estimated)\b/u.test(
      behind
    )
  )
}

/** Of two tolls: of crowds, places or days apart, so that none takes the place of the other. */
export function areTwoEvents(a: FigureFact, b: FigureFact): boolean {
  return areOfOtherDays(a, b) || arePlacedApart(a, b)
}

/** "In Harwick", "in Lower Umber", where neither article names the place of the other. */
function arePlacedApart(a: FigureFact, b: FigureFact): boolean {
  const [one, other] = [placesIn(a), placesIn(b)]
  if (one.length === 0 || other.length === 0) return false
  return (
    !one.some((name) => b.document.article.text.includes(name))
    && !other.some((name) => a.document.article.text.includes(name))
  )
}

function placesIn({ document, sentence }: FigureFact): string[] {
  const words = document.article.text.slice(sentence.start, sentence.end)
  return [...words.matchAll(placed)].map(([, name = '']) => name)
}

const placed =
  /\b(?:in|at|near|off) (?:\p{Ll}{4,9} of )?(?:(?:north|south|east|west|central)\p{Ll}{0,6} )?(\p{Lu}\p{L}{2,30})/gu
