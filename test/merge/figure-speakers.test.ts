import { describe, expect, it } from 'vitest'
import { reporterRules } from '../../src/merge/figure-reporters.js'
import { tellerOf } from '../../src/merge/figure-speakers.js'
import { figureFactsIn } from '../../src/merge/figure-facts.js'
import { documentOf } from './articles.js'

/** Who tells the last figure of a text. */
function tellerIn(text: string): string | null {
  const fact = figureFactsIn(documentOf({ text })).at(-1)
  if (fact === undefined) throw new Error(`No figure in "${text}"`)
  return tellerOf(fact)?.name ?? null
}

describe('reporter rules', () => {
  it.each(reporterRules)('$name: nobody tells the figure of its example', ({ name, example }) => {
    const document = documentOf({ text: example })
    const figure = document.figures.at(-1)!
    const said = document.attributions.at(-1)!
    expect(said).toBeDefined()
    expect(
      reporterRules.find(({ is }) => is({ text: example, sentence: document.sentences[0]!, figure, said }))?.name
    ).toBe(name)
  })
})

describe('tellerOf', () => {
  it.each([
    ['Anna Brandt said the mill employs 340 workers.', 'Anna Brandt'],
    ['Anna Brandt pledged that the mill would hire 340 workers.', 'Anna Brandt'],
    ['Anna Brandt agreed that the mill employs 340 workers.', 'Anna Brandt'],
    ['The mill employs 340 workers, Anna Brandt said.', 'Anna Brandt'],
    ["The mill's lawyer, Anna Brandt, said it employs 340 workers.", 'Anna Brandt'],
    ['The cost was estimated by the Harwick Mill Union at 340 dollars.', 'Harwick Mill Union'],
    ['A report published by the Harwick Mill Board showed that 340 workers left.', 'Harwick Mill Board'],
    ['“It shut too soon,” Anna Brandt said, and added that the mill had 340 workers.', 'Anna Brandt'],
    ['Anna Brandt said that in Harwick, a crowd of 340 marched to the mill.', 'Anna Brandt'],
    ['“We mend it, "said Anna Brandt, who gets $340 for each loom.\n"We mend all of them, "said Tom Ferris.', null],
    ['Anna Brandt, who owns 340 looms, said the mill was closed.', null],
    ['Anna Brandt pledged to reopen the mill as she greeted 340 workers.', null]
  ])('%s', (text, teller) => {
    expect(tellerIn(text)).toBe(teller)
  })
})
