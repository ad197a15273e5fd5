/** Surnames of people whom an article never names in full: "Quorl says she was nervous". */
import { speechVerbOf } from '../lexicon/speech.js'
import type { Name, Reading } from './names.js'
import type { Scan } from './names-tokens.js'

/**
 * Lone words that are surnames by what the article says of them: they speak, and at least twice "he", "her" or the like
 * stands behind them, at most a third as often "it" or "their", and nowhere in the article are they a place or a club. Chosen on
 * the people of the visible stories: of 38 in 2,700 texts one was nobody, a firm met behind "at", which its place now tells.
 */
export function loneSurnamesIn(readings: readonly Reading[]): ReadonlySet<string> {
  const found = new Map<string, { speaks: boolean; person: number; body: number }>()
  const others = new Set<string>()
  for (const { scan, names } of readings) {
    if (scan.headline) continue
    for (const name of names) {
      if (isPlaceOrClub(scan, name)) others.add(scan.tokens[name.from]!.word)
      if (!isLone(scan, name)) continue
      const word = scan.tokens[name.from]!.word
      const signs = found.get(word) ?? { speaks: false, person: 0, body: 0 }
      const pronoun = pronounBehind(scan, name.to)
      if (pronoun !== null && persons.has(pronoun)) signs.person++
      else if (pronoun !== null) signs.body++
      if (isTelling(scan, name.to)) signs.speaks = true
      found.set(word, signs)
    }
  }
  const sure = [...found].filter(
    ([word, { speaks, person, body }]) => speaks && person > 1 && body * 3 <= person && !others.has(word)
  )
  return new Set(sure.map(([word]) => word))
}

function isLone({ tokens }: Scan, { kind, from, to }: Name): boolean {
  const token = tokens[from]
  if (kind !== 'unknown' || to - from !== 1 || token?.shape !== 'capital' || token.word.length < 3) return false
  return !/^(?:the|an?)$/i.test(tokens[from - 1]?.word ?? '')
}

/** "In Harwick", "the Harwick side", "Harwick FC": a club speaks of its player as "he" too. */
function isPlaceOrClub({ tokens }: Scan, { from, to, kind }: Name): boolean {
  const token = tokens[from]
  if (kind === 'place' || token === undefined || clubWords.test(tokens[from + 1]?.word ?? '')) return true
  return to - from === 1 && !token.possessive && /^(?:in|at|near)$/.test(tokens[from - 1]?.lower ?? '')
}

const clubWords = /^(?:clubs?|sides?|teams?|F\.?C|AFC|SC|United|City|Town|Rovers|Athletic)$/

function isTelling({ tokens }: Scan, at: number): boolean {
  const next = tokens[at]
  const verb = next?.shape === 'lower' ? speechVerbOf(next.word) : null
  return (
    verb !== null && verb.kind === 'say' && verb.needs === null && (verb.form === 'past' || verb.form === 'present')
  )
}

/** The first pronoun within a few words that name nobody else. */
function pronounBehind({ tokens }: Scan, from: number): string | null {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const { word, shape } = tokens[at]!
    if (persons.has(word) || bodies.has(word)) return word
    if (shape === 'capital' || shape === 'caps' || shape === 'initial' || /^["“”]$/.test(word)) return null
  }
  return null
}

/** Tokens behind a name in which a pronoun means it. Judgement. */
const reach = 14

const persons = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself'])
const bodies = new Set(['it', 'its', 'itself', 'they', 'their', 'them'])
