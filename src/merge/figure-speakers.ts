/** Who told a figure: the quote that holds it, or an attribution whose words it is. */
import { isWithin, overlaps } from '../text/spans.js'
import type { Attribution, Range } from '../types.js'
import type { FigureFact } from './figure-facts.js'
import { reporterRules, type Covered } from './figure-reporters.js'

/** The name of whoever told a figure, as the article has it, and where it stands; `null` where nobody did, or two may have. */
export function tellerOf(fact: FigureFact): { readonly name: string; readonly at: Range } | null {
  const { document, figure } = fact
  const quote = document.quotes.find((one) => one.speaker !== null && isWithin(figure, one))
  // Marks that stand the wrong way round: "fight, "said Roe, who gets $40": what stands between two quotations.
  if (quote && /^\s?(?:said|says|added|told)\b/.test(quote.text)) return null
  if (quote?.speakerAt) return { name: quote.speaker ?? '', at: quote.speakerAt }
  const said = covering(fact, 'speaker')
  const smallest = said.toSorted((a, b) => sizeOf(a.scope) - sizeOf(b.scope))[0]
  const rivals = said.filter(
    (one) => smallest && sizeOf(one.scope) === sizeOf(smallest.scope) && one.source !== smallest.source
  )
  return smallest && rivals.length === 0 ? (namedBehind(fact, smallest) ?? nameOf(smallest)) : null
}

function nameOf({ source, sourceAt }: Attribution): { readonly name: string; readonly at: Range } {
  return { name: source, at: sourceAt }
}

/** "The firm's lawyer, Ann Roe, said": the name behind an office. */
function namedBehind({ document }: FigureFact, { sourceAt }: Attribution): { name: string; at: Range } | null {
  const { text } = document.article
  if (!/^, \p{Lu}/u.test(text.slice(sourceAt.end, sourceAt.end + 3))) return null
  if (!/^\p{Ll}/u.test(text.slice(sourceAt.start, sourceAt.start + 1))) return null
  const isHere = ({ start, end }: Range) => start === sourceAt.end + 2 && text[end] === ','
  const person = document.people.find(({ mentions }) => mentions.some(isHere))
  return person ? { name: person.name, at: person.nameAt } : null
}

function sizeOf({ start, end }: Range): number {
  return end - start
}

/** The attributions of one sort that cover a figure. */
export function covering({ document, sentence, figure }: FigureFact, as: Attribution['as']): Attribution[] {
  const { text } = document.article
  return document.attributions.filter(
    (one) =>
      one.as === as
      && overlaps(one, sentence)
      && isWithin(figure, one.scope)
      && !(as === 'speaker' && isOfOthers({ text, sentence, figure, said: one }))
  )
}

function isOfOthers(covered: Covered): boolean {
  return reporterRules.some(({ is }) => is(covered))
}
