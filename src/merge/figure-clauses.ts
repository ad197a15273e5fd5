/** Of whom the clause around a figure speaks, and whether it tells of a rise or a fall. */
import { isCalendarName } from '../text/dates-grammar.js'
import { isDemonym } from '../lexicon/places.js'
import type { Figure, Sentence } from '../types.js'

/** How far before a figure a name stands that it belongs to. */
const actorReach = 48

/** The last name before the figure that no preposition makes a place or a part: "the Harbour Board offered $5 million". */
export function actorsBefore(text: string, sentence: Sentence, figure: Figure): string[] {
  const from = wordStart(text, Math.max(sentence.start, figure.start - actorReach), figure.start)
  const clause =
    text
      .slice(from, figure.start)
      .split(/[;:]\s|\b(?:while|whereas|but|said|says|told|announced|reported|showed|found|estimates?|believes?)\s/)
      .at(-1) ?? ''
  // A name has a capital: asked first without classes of letters.
  if (!/[A-Z\u0080-\uffff]/.test(clause)) return []
  const runs = [
    ...clause.matchAll(
      /(?:\b(\p{Ll}{1,12}) (?:the )?)?((?:\p{Lu}[\p{L}.'’-]{1,30})(?: \p{Lu}[\p{L}.'’-]{1,30}){0,4})/gu
    )
  ]
  const opening = from === sentence.start ? clause : ''
  const run = runs.findLast(
    ([whole, before, words = '']) =>
      !prepositions.has(before ?? '')
      && !isDemonym(words)
      && !isCalendarName(/^\p{L}*/u.exec(words)![0])
      && !/^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\./.test(words)
      && !(opening.startsWith(whole) && !words.includes(' '))
  )
  return (run?.[2] ?? '')
    .replace(/^The /, '')
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '' && word !== 'the')
}

/** Where the first whole word from `from` on begins: of a name that is cut in two no half names anybody. */
function wordStart(text: string, from: number, end: number): number {
  let at = from
  while (at > 0 && at < end && /\S/.test(text.charAt(at - 1))) at++
  return at
}

const prepositions: ReadonlySet<string> = new Set(
  'in at on from to with by for of than against near into over under between among across via as'.split(' ')
)

/** "Fell by 2 percent", "a 2 percent rise": what two sources say of one value may be the opposite. */
export function turnOf(text: string, sentence: Sentence, { start, end, kind }: Figure): 'up' | 'down' | null {
  if (!changing.has(kind)) return null
  const before = text.slice(Math.max(sentence.start, start - 24), start)
  const after = text.slice(end, Math.min(sentence.end, end + 12))
  if (
    /\b(?:rose|rises?|risen|gr[eo]wn?|climb(?:ed|s)?|increased?|gained|jumped|surged|picked up|up)(?: by| about| some| nearly| almost| more than| over| around| just| only){0,2} $/i.test(
      before
    )
    || /^ (?:rise|increase|jump|gain|growth|higher)\b/.test(after)
  )
    return 'up'
  return /\b(?:fell|falls?|fallen|dropp?(?:ed|s)?|declined?|decreased?|lost|slid|sank|plunged|tumbled|down)(?: by| about| some| nearly| almost| more than| over| around| just| only){0,2} $/i.test(
    before
  ) || /^ (?:fall|drop|decline|decrease|lower)\b/.test(after)
    ? 'down'
    : null
}

const changing: ReadonlySet<Figure['kind']> = new Set(['percent', 'points', 'money', 'count', 'number'])
