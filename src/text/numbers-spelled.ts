/** Numerals in words: "ninety-five", "half a million", "two-thirds", "tens of thousands". */

import { andHalfAt, scaleAt, type Numeral, type Part, type Scale } from './numbers-parts.js'
import { gapAt, isAlphanumeric, isGap, isWordEnd, product, wordAt } from './numbers-signs.js'
import { fractions, ones, scales, tens, vague } from './numbers-words.js'

/** The numeral in words that begins at `at`, or `null`. */
export function spelledAt(text: string, at: number, limit: number): Numeral | null {
  const word = wordAt(text, at, limit).toLowerCase()
  if (vague.has(word)) return vagueAt(text, at, limit, word)
  if (word === 'a' || word === 'an') return articleAt(text, at, limit, word)
  if (word === 'half') return halfAt(text, at, limit)
  if (word === 'quarter')
    return (
      partOfScaleAt(text, at + 7, limit, 0.25, ['-', ' ', ' of a '])
      ?? (isPointNext(text, at + 7) ? spelled(at + 7, 0.25, 1) : null)
    )
  return fractionWordsAt(text, at, limit) ?? cardinalAt(text, at, limit, true)
}

/** "quarter-point", "quarter percentage point". */
function isPointNext(text: string, at: number): boolean {
  return /^[ -](?:percentage[ -])?points?\b/.test(text.slice(at, at + 20))
}

/** "hundreds", "tens of thousands", "hundreds of millions": the least that they name. */
function vagueAt(text: string, at: number, limit: number, word: string): Numeral | null {
  let end = at + word.length
  let value = vague.get(word) ?? 0
  while (text.startsWith(' of ', end)) {
    const next = wordAt(text, end + 4, limit).toLowerCase()
    const factor = next === 'dozens' ? undefined : vague.get(next)
    if (factor === undefined) break
    value *= factor
    end += 4 + next.length
  }
  return spelled(end, value, value === 10 ? 1 : value)
}

function articleAt(text: string, at: number, limit: number, article: string): Numeral | null {
  const from = at + article.length
  if (text.charAt(from) !== ' ') return null
  const next = wordAt(text, from + 1, limit).toLowerCase()
  if (next === 'half') return halfAt(text, from + 1, limit)
  const end = from + 1 + next.length
  if (next === 'quarter' || next === 'third' || next === 'fifth' || next === 'tenth' || next === 'sixth') {
    const scaled = next === 'quarter' ? partOfScaleAt(text, end, limit, 0.25, ['-', ' ', ' of a ']) : null
    if (scaled) return scaled
    return isShareEnd(text, end) ? spelled(end, 1 / (fractions.get(next) ?? 1), 1) : null
  }
  const scale = article === 'a' ? scales.get(next) : undefined
  if (scale === undefined || next.endsWith('s')) return null
  return restOfCardinal(text, end, limit, scale, scale)
}

/** "a third of", "by a third": not "a third man". */
function isShareEnd(text: string, end: number): boolean {
  return (
    end >= text.length
    || /^(?: of |[.,;]| (?:to|from|in|on|more|less|higher|lower|since)\b)/.test(text.slice(end, end + 8))
  )
}

/** "half a million", "half-million", "half a dozen"; "half" alone. */
function halfAt(text: string, at: number, limit: number): Numeral | null {
  return partOfScaleAt(text, at + 4, limit, 0.5, [' a ', '-a-', '-', ' ']) ?? spelled(at + 4, 0.5, 1)
}

function partOfScaleAt(
  text: string,
  at: number,
  limit: number,
  part: number,
  links: readonly string[]
): Numeral | null {
  for (const link of links) {
    if (!text.startsWith(link, at)) continue
    const next = wordAt(text, at + link.length, limit).toLowerCase()
    const scale = next.endsWith('s') ? undefined : scales.get(next)
    if (scale !== undefined) return spelled(at + link.length + next.length, part * scale, scale, next)
  }
  return null
}

/** "two-thirds", "three quarters of a million", "one-fifth". */
function fractionWordsAt(text: string, at: number, limit: number): Numeral | null {
  const over = simpleWordAt(text, at, limit)
  if (!over || over.value < 1 || over.value > 19) return null
  const link = gapAt(text, over.end)
  if (link === 0) return null
  const next = wordAt(text, over.end + link, limit).toLowerCase()
  const under = fractions.get(next)
  if (under === undefined || under <= over.value || over.value > 1 !== next.endsWith('s')) return null
  const end = over.end + link + next.length
  if (over.value === 1 && text.charAt(over.end) === ' ' && link === 1 && !isShareEnd(text, end)) return null
  if (next.startsWith('second')) return null
  return (
    partOfScaleAt(text, end, limit, over.value / under, [' of a ', ' '])
    ?? (isWordEnd(text, end) ? spelled(end, over.value / under, 1) : null)
  )
}

/** Cardinals: "ninety-five", "two hundred and fifty thousand", "two and a half million". */
function cardinalAt(text: string, at: number, limit: number, bare: boolean): Numeral | null {
  const first = simpleWordAt(text, at, limit)
  if (first) {
    const half = andHalfAt(text, first.end, limit, first.value) ?? spelledDecimalsAt(text, first, limit)
    if (half) return scaledPart(text, half, limit)
    return restOfCardinal(text, first.end, limit, first.value, 1)
  }
  const word = wordAt(text, at, limit).toLowerCase()
  // "XX2.5 million": what stands before could not be read, and the scale alone is another number.
  const isTorn = () => at > 1 && /\d[ -]$/.test(text.slice(at - 2, at))
  const scale = bare && !word.endsWith('s') ? scales.get(word) : undefined
  return scale === undefined || isTorn() ? null : restOfCardinal(text, at + word.length, limit, scale, scale)
}

/** "nine point five". */
function spelledDecimalsAt(text: string, first: Part, limit: number): Part | null {
  if (!text.startsWith(' point ', first.end)) return null
  const digit = wordAt(text, first.end + 7, limit).toLowerCase()
  const value = ones.get(digit)
  return value === undefined || value > 9
    ? null
    : { end: first.end + 7 + digit.length, value: first.value + value / 10 }
}

function scaledPart(text: string, part: Part, limit: number): Numeral {
  const scale = scaleAt(text, part.end, limit, false)
  return scale
    ? spelled(scale.end, product(part.value, scale.value), scale.value, scale.text)
    : spelled(part.end, part.value, 1)
}

/** Goes on from a first part that ends at `at`: scales multiply, smaller parts add. */
function restOfCardinal(text: string, at: number, limit: number, first: number, firstScale: number): Numeral {
  let total = firstScale >= 1000 ? first : 0
  let current = firstScale >= 1000 ? 0 : first
  let most = mostBehind(firstScale)
  let least = firstScale
  let end = at
  let scaleText: string | null = null
  for (let step = 0; step < 12; step++) {
    const scale = nextScale(text, end, limit)
    if (scale && (current > 0 || (total > 0 && scale.value >= 1000 && step === 0))) {
      if (scale.value < 1000) current *= scale.value
      else total = current === 0 ? total * scale.value : total + current * scale.value
      if (scale.value >= 1000) current = 0
      most = mostBehind(scale.value)
      least = Math.max(least, scale.value)
      end = scale.end
      scaleText = scale.text
      continue
    }
    const added = nextAddend(text, end, limit, most)
    if (!added) break
    current += added.value
    end = added.end
    most = 0
  }
  const half = least > 1 ? andHalfAt(text, end, limit, 0) : null
  if (half) return spelled(half.end, total + current + half.value * least, least, scaleText)
  return spelled(end, total + current, least, scaleText)
}

/** The largest part that may follow a scale: "two hundred and [99]", "three thousand [999]". */
function mostBehind(scale: number): number {
  return scale >= 1000 ? 999 : scale === 100 ? 99 : 0
}

function nextScale(text: string, at: number, limit: number): Scale | null {
  if (!isGap(text, at)) return null
  const word = wordAt(text, at + 1, limit)
  const value = scales.get(word.toLowerCase())
  const end = at + 1 + word.length
  return value === undefined || isAlphanumeric(text.charCodeAt(end)) ? null : { end, value, text: word }
}

/** "... hundred and five", "... thousand two hundred": a smaller part, at most `most`. */
function nextAddend(text: string, at: number, limit: number, most: number): Part | null {
  if (most === 0) return null
  const link = text.startsWith(' and ', at) ? 5 : text.startsWith(', ', at) ? 0 : isGap(text, at) ? 1 : 0
  if (link === 0) return null
  const part = simpleWordAt(text, at + link, limit)
  return part && part.value > 0 && part.value <= most ? part : null
}

/** "seven", "twenty", "twenty-five", "twenty five". */
function simpleWordAt(text: string, at: number, limit: number): Part | null {
  const word = wordAt(text, at, limit).toLowerCase()
  const end = at + word.length
  const one = ones.get(word)
  if (one !== undefined) return { end, value: one }
  const ten = tens.get(word)
  if (ten === undefined) return null
  const link = text.startsWith(' - ', end) ? 3 : isGap(text, end) ? 1 : 0
  const next = link > 0 ? wordAt(text, end + link, limit).toLowerCase() : ''
  const more = ones.get(next)
  const isWhole = more !== undefined && more > 0 && more < 10 && isWordEnd(text, end + link + next.length)
  return isWhole ? { end: end + link + next.length, value: ten + more } : { end, value: ten }
}

function spelled(end: number, value: number, scale: number, scaleText: string | null = null): Numeral {
  return { end, value, scale, spelled: true, digits: null, scaleText }
}
