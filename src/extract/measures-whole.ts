/** Whether words can stand alone as what is measured, or are cut out of the middle of a phrase. */

import type { Range } from '../types.js'

/** Words that name no thing: days, pronouns, numbers, adverbs, determiners. */
const nothing = new Set(
  `today yesterday tomorrow tonight them it us those these this that which whom he she they one two three four five six seven eight nine ten eleven
twelve half each all some most several many dozen instead however meanwhile nearly almost upward upwards overseas apiece now then out down up off away behind beyond
throughout alone ahead total a an the so also only more less having vicinity another both every`.split(/\s+/)
)

/** Words with which no such phrase begins. */
const opening =
  /^(?:them|it|us|which|who|whom|that|and|but|or|in|of|for|by|with|at|on|to|from|than|toward|towards|behind|beyond|throughout|rather|all except|taking|only) /i

/** Words with which none ends. */
const ending = / (?:says?|said|worth|alone|end|an?|the|to|toward|towards|of|for|in|and|or|its|his|her|their)$/i

/** "Which the city of Umber", "them are smaller", "the 47-page [letter says]", "four": no name of a thing. */
export function isBrokenOff(words: string): boolean {
  return nothing.has(words.toLowerCase().replace(/^the /, '')) || opening.test(words) || ending.test(words)
}

/** "Orders in the week to May 1 sank to 498 from 590 a week before": the words of a time are only of the first figure. */
export function withoutOtherTime(measure: Range, text: string, end: number): Range {
  if (!otherTime.test(text.slice(end, end + 30))) return measure
  const length = text.slice(measure.start, measure.end).replace(ownTime, '').length
  return { start: measure.start, end: measure.start + length }
}

const otherTime =
  /^ (?:an? (?:week|month|quarter|year) (?:earlier|ago|before)|(?:in )?the (?:previous|prior|same) (?:week|month|quarter|year|period)|last (?:week|month|quarter|year))/
const ownTime =
  / (?:(?:for|in|of|during) the (?:first |second |third |fourth )?(?:week|month|quarter|year|half|period)\b.*|(?:last|this|next) (?:week|month|quarter|year))$/
