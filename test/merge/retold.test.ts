import { describe, expect, it } from 'vitest'
import type { Alignment } from '../../src/merge/align.js'
import type { Candidate } from '../../src/merge/choice.js'
import type { Reading } from '../../src/merge/readings.js'
import { retelling } from '../../src/merge/retold.js'
import { claimsOf } from './claims-of.js'

/** Whether the last of some sentences tells nothing beside the others; those that begin with ">" do not open their article. */
function isRetold(titles: readonly string[], ...texts: readonly string[]): boolean {
  const claims = claimsOf(...texts.map((text) => text.replace(/^> /, '')))
  const candidates = claims.map((claim, at): Candidate => {
    const reading = { position: texts[at]!.startsWith('> ') ? 3 : 0 } as Reading
    return { reading, alignment: { claim } as Alignment }
  })
  return retelling(claimsOf(...titles))(candidates.at(-1)!, candidates.slice(0, -1))
}

const lead = 'The council of Bergen threw out the ban on night ferries on Monday.'

describe('a key point that tells what others tell', () => {
  it('is the opening of another article with the same news', () => {
    expect(isRetold([], lead, 'A ban on ferries at night was lifted by the council of Bergen.')).toBe(true)
  })

  it('is no opening that shares the names alone', () => {
    expect(isRetold([], lead, 'Bergen will build a second harbour for its own fishing boats.')).toBe(false)
  })

  it('is no opening with several further numbers', () => {
    const profit = 'Fjord Lines earned 12 million euros on night ferries of Bergen, 9 percent more than in 2024.'
    expect(isRetold([], 'Shares in Fjord Lines of Bergen rose 6 percent on night ferries.', profit)).toBe(false)
  })

  it('is what likely says the same by the words that both have of a title', () => {
    const titles = ['Bergen council lifts ban on night ferries']
    const again = '> Night ferries may sail from Bergen again as the council has lifted its ban.'
    expect(isRetold(titles, lead, again)).toBe(true)
    expect(isRetold([], lead, again)).toBe(false)
  })

  it('is no opening that a later sentence of a report tells', () => {
    const titles = ['Bergen council lifts ban on night ferries']
    expect(
      isRetold(titles, '> Night ferries may sail from Bergen again as the council has lifted its ban.', lead)
    ).toBe(false)
  })

  it('is nothing that was planned and is done', () => {
    const plan = 'The council of Bergen will lift the ban on night ferries, members said.'
    expect(isRetold([], plan, 'The council of Bergen lifted the ban on night ferries.')).toBe(false)
  })
})
