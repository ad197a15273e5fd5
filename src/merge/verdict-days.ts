/** The days of what happened in the sentences of two figures. */
import { gather } from '../text/gather.js'
import type { FigureFact } from './figure-facts.js'
import { overlappingIn } from './within.js'

/** "Monday's quake", "the quake on 3 May": each sentence tells the day of what happened, and none is the same. */
export function areOfOtherDays(a: FigureFact, b: FigureFact): boolean {
  const [one, other] = [daysIn(a), daysIn(b)]
  return one.length > 0 && other.length > 0 && !one.some((day) => other.includes(day))
}

/** Arrests of a later day are more arrests, and no newer count of the first, unless the sentence counts on. */
export function areLaterArrests(a: FigureFact, b: FigureFact): boolean {
  const [told, day] = [a.document.day, b.figure.period]
  if (b.toll !== 'arrested' || told === null || day?.length !== 10 || day <= told) return false
  const words = b.document.article.text.slice(b.sentence.start, b.sentence.end)
  return !/\b(?:r[oi]se[ns]?|climbed|gr[eo]wn?|reached|now|so far)\b/.test(words)
}

/** "Over four nights", "the third night": the nights or days that a sentence counts are not those of the other. */
export function spanOtherNights(a: FigureFact, b: FigureFact): boolean {
  return nightsIn(a) !== nightsIn(b)
}

function nightsIn({ document: { article }, sentence }: FigureFact): string | null {
  return nights.exec(article.text.slice(sentence.start, sentence.end))?.[0].toLowerCase() ?? null
}

const nights =
  /\b(?:first|second|third|fourth|fifth|sixth|last|previous|two|three|four|five|six|seven|several|\d{1,2}) (?:straight |consecutive )?(?:night|day|evening|weekend)s?\b/i

function daysIn({ document: { article, dates }, sentence }: FigureFact): string[] {
  return gather(overlappingIn(dates, sentence), ({ value, start, end }) =>
    value?.length === 10
    && (eventBefore.test(article.text.slice(Math.max(sentence.start, start - 50), start))
      || eventBehind.test(article.text.slice(end, end + 40)))
      ? [value]
      : []
  )
}

/** What strikes on a day; searches and statements have days of their own. General knowledge. */
const events =
  '(?:(?:earth)?quake|tremor|temblor|crash|blast|explosion|attack|bombing|fire|storm|flood|shooting|collapse|clash|landslide|avalanche|strike|raid|eruption)(?:s|es)?'
const eventBefore = new RegExp(`\\b${events} (?:that struck |which struck |struck |hit )?(?:[a-z]{2,5} )?on $`, 'i')
const eventBehind = new RegExp(`^['’]s (?:[a-z-]{3,14} ){0,2}${events}\\b`, 'i')
