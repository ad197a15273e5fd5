/** Parts of which numerals in figures and in words are made: scales and halves. */

import type { FigureKind } from '../types.js'
import { gapAt, isAlphanumeric, isWordEnd, wordAt } from './numbers-signs.js'
import { attached, moneyLetters, scales } from './numbers-words.js'

/** A numeral that begins where it was asked for. `scale` is the last scale word applied ("3.5 million": 1e6), else 1. */
export interface Numeral {
  readonly end: number
  readonly value: number
  readonly scale: number
  /** Written in words only ("ninety-five"). */
  readonly spelled: boolean
  /** Digits as written, without a scale; `null` for words. */
  readonly digits: string | null
  /** The last word or sign of the scale as written ("million", "m"), or `null`. */
  readonly scaleText: string | null
}

/** A part of a numeral: where it ends, and its value. */
export interface Part {
  readonly end: number
  readonly value: number
}

/** A scale with its word or sign as written. */
export interface Scale extends Part {
  readonly text: string
}

/** A unit behind a numeral: what it is, what its value is multiplied by, and where it ends. */
export interface Suffix {
  readonly end: number
  readonly unit: string
  readonly kind: FigureKind
  readonly factor: number
}

/** "million" after a space or hyphen, "bn" or "k" at the number itself, "m" beside money; "thousand crore" is one scale. */
export function scaleAt(text: string, at: number, limit: number, money: boolean): Scale | null {
  const first = oneScaleAt(text, at, limit, money)
  if (!first) return null
  const second = first.value < 1e6 ? oneScaleAt(text, first.end, limit, false) : null
  return second && second.value > 12 ? { end: second.end, value: first.value * second.value, text: second.text } : first
}

function oneScaleAt(text: string, at: number, limit: number, money: boolean): Scale | null {
  const gap = gapAt(text, at)
  const word = wordAt(text, at + gap, limit)
  if (word === '') return null
  const end = at + gap + word.length
  if (isAlphanumeric(text.charCodeAt(end))) return null
  const value =
    (gap ? scales.get(word.toLowerCase()) : attached.get(word))
    ?? (money && isMoneyLetter(text, at, word) ? moneyLetters.get(word) : undefined)
  return value === undefined ? null : { end, value, text: word }
}

function isMoneyLetter(text: string, at: number, word: string): boolean {
  return text.charAt(at) !== '-' && (isAlphanumeric(text.charCodeAt(at)) || /^(?:m|M|mm|MM|b|B|mil|cr)$/.test(word))
}

/** "and a half", "and three-quarters" behind an integer. */
export function andHalfAt(text: string, at: number, limit: number, integer: number): Part | null {
  for (const [words, value] of halves) {
    if (text.startsWith(words, at) && at + words.length <= limit && isWordEnd(text, at + words.length))
      return { end: at + words.length, value: integer + value }
  }
  return null
}
const halves: readonly (readonly [string, number])[] = [
  [' and a half', 0.5],
  ['-and-a-half', 0.5],
  [' and a quarter', 0.25],
  [' and three quarters', 0.75],
  [' and three-quarters', 0.75],
  [' and one-half', 0.5]
]
