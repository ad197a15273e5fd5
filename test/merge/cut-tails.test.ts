import { describe, expect, it } from 'vitest'
import type { Alignment } from '../../src/merge/align.js'
import type { Candidate } from '../../src/merge/choice.js'
import { saysEnough } from '../../src/merge/cut-tails.js'
import { readingsOf } from '../../src/merge/readings.js'
import { storyOf } from './articles.js'

/** Each way to print a sentence, and whether it says enough; `others`: whether a further article says it too. */
function enoughIn(text: string, others: boolean): [string, boolean][] {
  const { documents } = storyOf({ text })
  const support: Alignment['support'] = others ? [{ document: documents[0], sentence: documents[0].sentences[0]! }] : []
  return readingsOf({ id: 's1', documents }).map((reading) => [
    reading.wording.text,
    saysEnough({ reading, alignment: { support } as Alignment } satisfies Candidate)
  ])
}

const whole =
  'The bakers of Orva will raise the price of bread from the first of May, which the miller had asked them not to do before the fair.'
const short = 'The bakers of Orva will raise the price of bread from the first of May.'

describe('a short sentence that lost its tail', () => {
  it('says too little where nobody else says it', () => {
    expect(enoughIn(whole, false)).toEqual([
      [whole, true],
      [short, false]
    ])
  })

  it('says enough where another article says it', () => {
    expect(enoughIn(whole, true)).toEqual([
      [whole, true],
      [short, true]
    ])
  })

  it('says enough where it is long', () => {
    const long = whole.replace('The bakers', 'The eleven bakers and the two grocers')
    expect(enoughIn(long, false).map(([, isEnough]) => isEnough)).toEqual([true, true])
  })

  it('says enough where nothing was cut', () => {
    expect(enoughIn(short, false)).toEqual([[short, true]])
  })
})
