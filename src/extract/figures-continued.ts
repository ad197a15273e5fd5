/** Numbers that count what the number before them does. */
import type { Hanging } from './measures-scene.js'
import { knownAs, toHanging } from './figures-known.js'

/** "1.71 million passengers, compared with 1.62 million a year earlier": the second counts what the first does. */
export function withContinued(text: string, found: readonly Hanging[]): Hanging[] {
  const all: Hanging[] = []
  for (const one of found) {
    const before = all.at(-1)
    const goesOn = before?.kind === 'count' && one.kind === 'number' && isContinued(text, before, one)
    all.push(goesOn ? toHanging(knownAs(one, 'count', before.unit, before.counted), one.qualifier, one.pointer) : one)
  }
  return all
}

/** As large as the number that it is set against, to the power of ten; a rate or a score is not. */
const mostTimes = 20

function isContinued(text: string, before: Hanging, { start, end, value }: Hanging): boolean {
  const between = text.slice(before.end, start)
  if (between.length > 90 || value <= 0 || Math.max(value / before.value, before.value / value) > mostTimes)
    return false
  if (
    !/^(?:$|[.,;:)]| (?:a|the|in|on|last|at|this|previously|earlier|before|during|for|and)\b)/.test(
      text.slice(end, end + 12)
    )
  )
    return false
  return continuing.test(between)
}

const continuing =
  /^[^;:.]{0,60}?(?:,? (?:up|down)(?: sharply| slightly)? from|,? (?:compared|as compared) (?:with|to)|,? (?:against|versus|vs\.?)|(?:,| \() ?from|,? not)(?: (?:about|around|nearly|almost|more than|less than|fewer than|just|only|some|over|under|roughly|approximately|an estimated|at least|a record)){0,2} $/
