/** What stands behind a numeral: money, a measure, a share; the longest form wins. */
import { currencySigns } from './numbers-currencies.js'
import type { Numeral, Suffix } from './numbers-parts.js'
import { isAlphanumeric } from './numbers-signs.js'
import { codeAt } from './numbers-suffix-codes.js'
import { signAt, weather } from './numbers-suffix-signs.js'
import { firstWords, phraseAt } from './numbers-suffix-words.js'
import { unitSigns, unitWords } from './numbers-units.js'

/** The unit that stands at `at`, right behind `numeral`; `alone` leaves out what only the words around could tell. */
export function suffixAt(text: string, numeral: Numeral, alone: boolean): Suffix | null {
  const at = numeral.end
  if (isPlainWord(text, at)) return null
  const sign = signAt(text, at, numeral, alone)
  const phrase = phraseAt(text, at, numeral, alone)
  const longer = phrase && (!sign || phrase.end > sign.end) ? phrase : sign
  const found =
    longer ?? codeAt(text, at) ?? bracketAt(text, at) ?? heightAt(text, at) ?? linkedAt(text, numeral, alone)
  if (found?.kind === 'length') return speedOf(text, found)
  if (found?.kind === 'money' && numeral.scale === 1) return scaledBehind(text, found)
  return found?.unit === 'degrees' ? degreesOf(text, found, numeral) : found
}

/** Whether a word in small letters stands there with which no unit, code or link begins: "4,939 people". */
function isPlainWord(text: string, at: number): boolean {
  const gap = text.charCodeAt(at)
  if (gap !== 32 && gap !== 45) return false
  let end = at + 1
  while (end - at <= longestOpener && isSmall(text.charCodeAt(end))) end++
  if (end === at + 1 || isAlphanumeric(text.charCodeAt(end))) return end - at > longestOpener
  return !openers.has(text.slice(at + 1, end))
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

/** "25 USD million": the scale behind the code. */
function scaledBehind(text: string, suffix: Suffix): Suffix {
  const found = /^ (million|billion|trillion|mln|bn)\b/.exec(text.slice(suffix.end, suffix.end + 10))
  const factor = suffix.factor * (scaleWords.get(found?.[1] ?? '') ?? 1)
  return found ? { ...suffix, end: suffix.end + found[0].length, factor } : suffix
}

const timed =
  /^(?: ?\/ ?| per |-per-)(milliseconds?|microseconds?|seconds?|sec|minutes?|min|hours?|hr)\b|^ an? (second|minute|hour)\b/

/** A length in a time is a speed: "12 metres per minute". */
function speedOf(text: string, suffix: Suffix): Suffix {
  const found = timed.exec(text.slice(suffix.end, suffix.end + 18))
  if (!found) return suffix
  const time = (found[1] ?? found[2] ?? '')
    .replace(/s$/, '')
    .replace(/^sec$/, 'second')
    .replace(/^min$/, 'minute')
    .replace(/^hr$/, 'hour')
  return { ...suffix, end: suffix.end + found[0].length, unit: `${suffix.unit} per ${time}`, kind: 'speed' }
}

const links = [' of a ', ' of an ', ' a ', ' an ', '-a-', ' of ']

/** "half a mile", "three-quarters of a percentage point", "hundreds of dollars". */
function linkedAt(text: string, numeral: Numeral, alone: boolean): Suffix | null {
  const isPart = numeral.value < 1 && numeral.scale === 1
  const isVague = numeral.spelled && numeral.scale > 1 && /s$/i.test(text.slice(numeral.end - 1, numeral.end))
  if (!isPart && !isVague) return null
  const link = links.find((words) => text.startsWith(words, numeral.end))
  if (link === undefined || (link === ' of ') !== isVague) return null
  const found = phraseAt(text, numeral.end + link.length - 1, numeral, alone)
  return found && found.kind !== 'age' && (isPart || found.kind !== 'percent') ? found : null
}

/** 5'2", 6′4″. */
function heightAt(text: string, at: number): Suffix | null {
  if (!/['’′"i -]/.test(text.charAt(at))) return null
  const isHeight = /^['’′] ?\d{1,2}(?:["”″]|''|’’)/.test(text.slice(at, at + 7))
  if (isHeight) return { end: at + 1, unit: 'feet', kind: 'length', factor: 1 }
  const inches =
    /^(?:in\b\.?| in\.(?= ?$| (?:wide|long|tall|high|thick|deep|of rain|of snow))|-in\.| ?"(?= (?:wide|long|tall|high|thick|deep|by|x)\b))/.exec(
      text.slice(at, at + 16)
    )
  return inches ? { end: at + inches[0].length, unit: 'inches', kind: 'length', factor: 1 } : null
}

const turning =
  /\b(?:angles?|turn\w{0,3}|rotat\w{1,4}|tilt\w{0,3}|slopes?|steep|latitudes?|longitudes?|bend|inclin\w{1,4}|pivot\w{0,3}|swivel\w{0,3}|spin\w{0,4}|arc|panoram\w{1,3}|view|camera|video)\b/i

/** Degrees are of an angle where something turns or leans, else of heat; a bare "°" needs weather for that. */
function degreesOf(text: string, suffix: Suffix, numeral: Numeral): Suffix {
  const around = text.slice(Math.max(0, numeral.end - 60), suffix.end + 60)
  const isSign = text.charAt(suffix.end - 1) === '°' || text.charAt(suffix.end - 1) === 'º'
  const isAngle = turning.test(around) || numeral.value === 180 || numeral.value === 360
  if (!weather.test(around.replace(/degrees?|°/gi, '')) && (isAngle || isSign)) return { ...suffix, kind: 'angle' }
  return suffix
}

const longestOpener = 24
/** The small letters with which all that may stand behind a number begins. */
const openers = new Set(['in', 'of', 'a', 'an', 'k', 'm', 'mn', 'mln', 'b', 'bn'])
for (const words of [...firstWords, ...currencySigns.keys(), ...unitSigns.keys()]) {
  let end = 0
  while (isSmall(words.charCodeAt(end))) end++
  if (end > 0) openers.add(words.slice(0, end))
}

const scaleWords: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12]
])

/** "20 (kg)", "20 {kg}". */
function bracketAt(text: string, at: number): Suffix | null {
  const opening = text.charAt(at) === ' ' ? text.charAt(at + 1) : text.charAt(at)
  if (opening !== '(' && opening !== '{' && opening !== '[' && opening !== '<') return null
  const found = /^ ?([({[<])([A-Za-z°%²³/]{1,8})([)}\]>])/.exec(text.slice(at, at + 12))
  if (!found) return null
  const word = found[2] ?? ''
  const unit = unitSigns.get(word) ?? unitWords.get(word.toLowerCase())
  return unit && unit.kind !== 'duration' && !/^[CFcf]$/.test(word)
    ? { end: at + found[0].length, unit: unit.unit, kind: unit.kind, factor: 1 }
    : null
}
