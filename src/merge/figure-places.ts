/** Where, and for what, a figure is told: the places that its sentence names, and the noun that its sum goes to. */
import { isCalendarName } from '../text/dates-grammar.js'
import { gather } from '../text/gather.js'
import type { FigureFact } from './figure-facts.js'
import { senseOf } from './synonyms.js'

/** "In Harwick", "in Lower Umber", where neither article names the place of the other. */
export function arePlacedApart(a: FigureFact, b: FigureFact): boolean {
  const [one, other] = [placesIn(a), placesIn(b)]
  return isUnknown(one, b) && isUnknown(other, a)
}

/** The same where only one of the articles does not name the place of the other, and no place is in both sentences. */
export function mayBePlacedApart(a: FigureFact, b: FigureFact): boolean {
  const [one, other] = [placesIn(a), placesIn(b)]
  if (one.some((name) => other.includes(name))) return false
  const [here, there] = [tiedTo(a), tiedTo(b)]
  if (here !== undefined && there !== undefined && !other.includes(here) && !one.includes(there)) return true
  return one.length > 0 && other.length > 0 && (isUnknown(one, b) || isUnknown(other, a))
}

/** Both sentences name places, and none is in both, whatever else the articles name. */
export function namePlacesApart(a: FigureFact, b: FigureFact): boolean {
  const [one, other] = [placesIn(a), placesIn(b)]
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name))
}

/** "30 homes in Harwick", "30 homes in Tarn": places right behind what is counted, where neither article names the other's. */
export function standElsewhere(a: FigureFact, b: FigureFact): boolean {
  return isUnknown(placeBehind(a), b) && isUnknown(placeBehind(b), a)
}

function placeBehind({ document, figure: { end } }: FigureFact): string[] {
  const name = behind.exec(document.article.text.slice(end, end + 60))?.[1]
  return name === undefined ? [] : [name]
}

/** "Two people in Orvaland died", "in Belmark, two people died": the place of the figure itself. */
function tiedTo(fact: FigureFact): string | undefined {
  const { document, sentence } = fact
  return (
    placeBehind(fact)[0]
    ?? /^In (\p{Lu}\p{L}{2,30}),/u.exec(document.article.text.slice(sentence.start, sentence.end))?.[1]
  )
}

const behind = /^(?: \p{Ll}[\p{Ll}-]{1,16}){0,3} (?:in|near) (?:each (?:of )?|both )?(\p{Lu}\p{L}{2,30})/u

/** "In Orvaland, two people died" beside eight all over: fewer, at a place that the other sentence does not name. */
export function isOfOnePlace(a: FigureFact, b: FigureFact): boolean {
  const here = tiedTo(a)
  const { document, sentence } = b
  return (
    here !== undefined
    && a.figure.value < b.figure.value
    && !document.article.text.slice(sentence.start, sentence.end).includes(here)
  )
}

function isUnknown(names: readonly string[], { document }: FigureFact): boolean {
  return names.length > 0 && !names.some((name) => document.article.text.includes(name))
}

function placesIn({ document, sentence }: FigureFact): string[] {
  const words = document.article.text.slice(sentence.start, sentence.end)
  return gather([...words.matchAll(placed)], ([, name = '']) => (isCalendarName(name) ? [] : [name]))
}

const placed =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff) (?:\p{Ll}{4,9} of )?(?:(?:north|south|east|west|central)\p{Ll}{0,6} )?(\p{Lu}\p{L}{2,30})/gu

/** "Gave $5 million for roads", "gave $5 million for schools": sums that go to other things. */
export function haveOtherEnds(a: FigureFact, b: FigureFact): boolean {
  const [one, other] = [endOf(a), endOf(b)]
  return one !== null && other !== null && senseOf(one) !== senseOf(other)
}

/** The plain noun that a sum of money is for or goes to; `null` where more is told of it, for two may tell that otherwise. */
function endOf({ document, figure: { kind, end } }: FigureFact): string | null {
  if (kind !== 'money') return null
  return ends.exec(document.article.text.slice(end, end + 60))?.[1] ?? null
}

const ends = /^ (?:for|to) (?:the |its |their )?(?:\p{Ll}{3,14} )?(\p{Ll}{3,16})(?=[.,;]| (?:in|on|at|of) )/u
