import { describe, expect, it } from 'vitest'
import { senseOf } from '../../src/merge/synonyms.js'
import type { Mood } from '../../src/merge/claims.js'
import { claimsOf } from './claims-of.js'

/** How a sentence tells a word. */
function moodOf(word: string, text: string): Mood | undefined {
  return claimsOf(text)[0]!.terms.find(({ sense }) => sense === senseOf(word))?.mood
}

describe('the mood of a word', () => {
  it.each([
    ['closed', 'Ferries lost riders in May as closed piers stayed shut.'],
    ['closed', 'On May 5 closed piers were opened to the ferries.'],
    ['closed', 'Since mid-May closed piers were rare.'],
    ['closed', 'In May Holm closed its piers.'],
    ['closed', 'The mayor Ann May closed the piers to the ferries on Monday.']
  ])('of "%s" behind a month or a name is not that of a plan: %s', (word, text) =>
    expect(moodOf(word, text)).toBe('done')
  )

  it.each([
    ['close', 'The piers may close to the ferries on Monday.'],
    ['close', 'Piers May Close to Ferries'],
    ['close', 'PIERS MAY CLOSE TO FERRIES'],
    ['close', 'It may be closed to the ferries in May.']
  ])('of "%s" behind a modal is open: %s', (word, text) => expect(moodOf(word, text)).toBe('open'))
})
