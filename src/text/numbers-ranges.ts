/** Numbers side by side: ratios, and ranges whose unit or scale stands at one end. */
import { isLetter, product } from './numbers-signs.js'
import type { Reading } from './numbers-reading.js'

const links = /^(?: to | or |-to-|- to | ?[-–—] ?| and | - | by |-by-| ?[x×] ?)$/

/** The readings of a text with ratios as one figure and ranges with one unit. */
export function joined(text: string, readings: readonly Reading[], alone: boolean): Reading[] {
  const found: Reading[] = []
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index] as Reading
    const next = readings[index + 1]
    const ratio = next ? ratioOf(text, reading, next) : null
    if (ratio) {
      found.push(ratio)
      index++
      continue
    }
    const before = readings[index - 1]
    const carried = next ? carriedBack(text, reading, next, alone) : reading
    found.push(before ? carriedOn(text, before, carried) : carried)
  }
  return found
}

/** "two in three", "nine out of 10": one figure. */
function ratioOf(text: string, first: Reading, second: Reading): Reading | null {
  if (first.kind !== 'number' || second.kind !== 'number' || first.vague || second.vague) return null
  const gap = second.start - first.end
  if (gap < 4 || gap > 14) return null
  const link = text.slice(first.end, second.start)
  if (!/^(?: in (?:every )?| out of (?:every )?|-in-)$/.test(link)) return null
  const isWhole = Number.isInteger(first.value) && Number.isInteger(second.value) && first.scale === 1
  if (!isWhole || first.value >= second.value || first.value === 0 || isYear(text, second)) return null
  if (link.startsWith(' in ') && first.value !== 1 && !isRound(second.value)) return null
  const value = first.value / second.value
  return {
    ...first,
    end: second.end,
    value,
    unit: null,
    kind: 'ratio',
    spelled: first.spelled && second.spelled,
    scale: 1,
    bare: value
  }
}

function isRound(value: number): boolean {
  return value <= 12 || value === 20 || value === 50 || value % 100 === 0
}

function isYear(text: string, { start, end, value }: Reading): boolean {
  return end - start === 4 && value >= 1500 && value < 2100 && /^\d{4}$/.test(text.slice(start, end))
}

/** The unit, scale or sign of money at the last end of a range holds for the first ("eight to 10 feet", "2 to 3 million"). */
function carriedBack(text: string, first: Reading, second: Reading, alone: boolean): Reading {
  if (!isRange(text, first, second, alone) || isYear(text, first)) return first
  const isOpen = first.kind === 'money' && second.kind === 'number' && second.scale > 1
  const isBare = first.kind === 'number' && second.kind !== 'number' && second.kind !== 'ratio'
  const isSame = isBare || isOpen || first.kind === second.kind
  const needsScale = isSame && first.scale === 1 && second.scale > 1 && first.bare < 1000 && first.bare < second.bare
  const needsFactor = isBare && second.factor !== 1
  const named = isBare ? { ...first, unit: second.unit, kind: second.kind } : first
  if (!needsScale && !needsFactor) return named
  const value = product(first.value, (needsScale ? second.scale : 1) * (needsFactor ? second.factor : 1))
  return { ...named, end: second.end, value }
}

function isRange(text: string, first: Reading, second: Reading, alone: boolean): boolean {
  const gap = second.start - first.end
  if (gap < 1 || gap > 5) return false
  const link = text.slice(first.end, second.start)
  if (!links.test(link)) return false
  if (first.vague || second.vague) return false
  return (
    link !== ' and '
    || alone
    || /\bbetween (?:[a-z]{2,9} ){0,2}$/i.test(text.slice(Math.max(0, first.start - 30), first.start))
  )
}

/** "$2-3 billion", "between $2 and 3 million": money goes on to a second number that has no unit. */
function carriedOn(text: string, before: Reading, reading: Reading): Reading {
  const isOpen = before.kind === 'money' && reading.kind === 'number' && !isLetter(text.charCodeAt(before.end - 1))
  if (!isOpen || !isRange(text, before, reading, false)) return reading
  // "$20,000 by 325 givers": by whom, or by when.
  if (text.slice(before.end, reading.start) === ' by ') return reading
  return { ...reading, unit: before.unit, kind: 'money' }
}
