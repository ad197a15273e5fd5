/** Proof of figures: the value is parsed again from the figure's own characters. */
import { numberOf } from '../text/numbers.js'
import { foldSpace } from '../text/spans.js'
import { failure, wordsAt, type Case, type Failure } from './claims.js'
import { dateFault } from './dates.js'
import { nameFailures } from './names.js'
import type { DigestFigure } from '../types.js'

/** The figure's words are its evidence, its value follows from them, its names and period from their places. */
export function figureFailures(proof: Case, figure: DigestFigure): Failure[] {
  const { id, speaker, via, period } = figure
  const names = [
    ...(speaker === null ? [] : [{ as: 'speaker' as const, name: speaker }]),
    ...via.map((name) => ({ as: 'via' as const, name }))
  ]
  const wrong = [
    valueFault(proof, figure),
    measureFault(proof, figure),
    period === null ? null : dateFault(proof, figure, 'period', period)
  ]
  return [
    ...wrong.flatMap((message) => (message === null ? [] : [failure(id, 'figure', message)])),
    ...nameFailures(figure, names)
  ]
}

function valueFault(proof: Case, { text, value, unit, evidence }: DigestFigure): string | null {
  const words = wordsAt(proof, evidence[0])
  if (words === null || foldSpace(words) !== foldSpace(text)) return 'The words are not those of the evidence'
  const parsed = numberOf(text)
  if (!parsed) return `"${text}" is no number`
  if (parsed.value !== value) return `"${text}" is ${parsed.value}, not ${value}`
  const other = evidence.slice(1).find((span) => numberOf(wordsAt(proof, span) ?? '')?.value !== value)
  if (other) return `At ${other.start} of "${other.article}" stands another value`
  // A count's unit is the noun beside it; money, percent and dimensions carry theirs in their own characters.
  return parsed.unit !== null && parsed.unit !== unit && !namesUnit(text, unit)
    ? `"${text}" is in ${parsed.unit}, not in ${unit ?? 'no unit'}`
    : null
}

/** "86 pounds" may be money or weight: the unit that its own words name, in the singular as well. */
function namesUnit(text: string, unit: string | null): boolean {
  return unit !== null && text.toLowerCase().includes(unit.toLowerCase().replace(/s$/, ''))
}

/** What is measured is told in words of an article of the evidence. */
function measureFault({ articles }: Case, { measure, evidence }: DigestFigure): string | null {
  if (measure === null) return null
  const words = foldSpace(measure)
  const holds = evidence.some(({ article }) => {
    const text = articles.get(article)?.text ?? ''
    return text.includes(words) || foldSpace(text).includes(words)
  })
  return holds ? null : `"${measure}" stands in no article of the evidence`
}
