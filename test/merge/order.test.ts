import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../src/merge/choice.js'
import { headsOf, leadWorthIn } from '../../src/merge/headline.js'
import { pageOrderOf, printedAbove, withLead } from '../../src/merge/order.js'
import { wordingsOf } from '../../src/merge/wording.js'
import { storyOf } from './articles.js'

describe('the order of pages', () => {
  it('has the short version first, and what one origin says last', () => {
    const single = new Set([1, 3])
    expect(pageOrderOf([0, 4], 6, (at) => single.has(at))).toEqual([0, 4, 2, 5, 1, 3])
  })

  it('holds each point once, where one origin says all of a story too', () => {
    expect(pageOrderOf([0, 2], 4, () => true)).toEqual([0, 2, 1, 3])
  })
})

describe('what stands above a point on its page', () => {
  const at = (position: number) => ({ reading: { position } }) as Candidate
  const [first, told, shared, later, last] = [at(0), at(1), at(2), at(3), at(5)] as const
  const single = new Set<Candidate>([first, told, later])
  const above = (point: Candidate, chosen: readonly Candidate[]) =>
    printedAbove(point, chosen, (one) => single.has(one))

  it('is, of what several origins say, the first and others of its kind', () => {
    expect(above(shared, [last, later, told, first])).toEqual([first])
    expect(above(last, [first, told, shared, later])).toEqual([first, shared])
  })

  it('is, of what one origin says, all that several say, and what stands above it in its article', () => {
    expect(above(later, [first, told, last])).toEqual([first, told, last])
    expect(above(told, [later, first])).toEqual([first])
  })

  it('is nothing where nothing is chosen', () => {
    expect(above(shared, [])).toEqual([])
  })
})

describe('the lead', () => {
  const at = (position: number) => ({ reading: { position } }) as Candidate
  const [first, second, third, background] = [at(0), at(0), at(0), at(4)]
  const inOrder = [first, second, third, background]
  const ledBy = (worths: readonly number[]) => withLead(inOrder, (one) => worths[inOrder.indexOf(one)]!)

  it('is the best of those that stand highest', () => {
    expect(ledBy([1, 2, 3, 9])).toEqual([third, first, second, background])
  })

  it('stays where no other is worth clearly more', () => {
    expect(ledBy([1, 1.1, 1, 9])).toEqual(inOrder)
    expect(withLead([], () => 1)).toEqual([])
  })

  it('is worth the words that the heads of other articles hold', () => {
    const [shown, called] = [
      'A miller of Orva shows his boats under the quay for nine days.',
      'Ann Roe, who leads the guild of Holm, called the boats an insult.'
    ] as const
    const story = storyOf(
      { text: `${called} The miller of Orva wept.` },
      { text: shown },
      { text: 'For nine days the miller shows them.' }
    )
    const [ofCalled, ofShown] = story.documents.map((document) => {
      const [wording] = wordingsOf({ document, sentence: document.sentences[0]! })
      return leadWorthIn(headsOf(story))(wording)
    })
    expect(ofShown).toBeGreaterThan(2 * ofCalled!)
  })
})
