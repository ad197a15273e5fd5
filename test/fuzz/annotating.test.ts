import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, annotationOf } from '../../src/analyse.js'
import { numberOf } from '../../src/text/numbers.js'
import { foldSpace } from '../../src/text/spans.js'
import type { Range } from '../../src/types.js'
import { patience, runs, soon } from './runs.js'
import { articles } from './texts.js'

/** Marks at the heads of the further paragraphs of a quote, which its text leaves out. */
const paragraphMark = /\n\s*["'“”‘’„‚«»‹›`]{1,2}/g

describe('annotating any article', () => {
  it('gives places whose words are what they say, and values that follow from them', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        articles,
        soon((article) => {
          const { text } = article
          const document = analyse(article)
          const found = annotationOf(document)
          const at = ({ start, end }: Range) => text.slice(start, end)
          for (const range of allRanges(found)) expect(isPlace(range, text), JSON.stringify(range)).toBe(true)
          for (const each of [...found.figures, ...found.dates]) expect(at(each)).toBe(each.text)
          for (const quote of found.quotes)
            expect(foldSpace(at(quote).replace(paragraphMark, '\n'))).toBe(foldSpace(quote.text))
          for (const figure of found.figures)
            expect([figure.text, numberOf(figure.text)?.value]).toEqual([figure.text, figure.value])
          for (const person of document.people) expect(foldSpace(at(person.nameAt))).toBe(foldSpace(person.name))
          for (const { source, sourceAt } of document.attributions)
            expect(foldSpace(at(sourceAt))).toBe(foldSpace(source))
          for (const { speaker, speakerAt } of document.quotes) {
            if (speaker !== null && speakerAt) expect(foldSpace(at(speakerAt))).toBe(foldSpace(speaker))
          }
          expect(JSON.parse(JSON.stringify(found))).toEqual(found)
        })
      ),
      runs(0.3)
    )
  })
})

function allRanges({
  sentences,
  quotes,
  figures,
  dates,
  people,
  attributions
}: ReturnType<typeof annotationOf>): Range[] {
  return [...sentences, ...quotes, ...figures, ...dates, ...attributions, ...people.flatMap(({ mentions }) => mentions)]
}

function isPlace({ start, end }: Range, text: string): boolean {
  return Number.isInteger(start) && start >= 0 && start < end && end <= text.length
}
