import { describe, expect, it } from 'vitest'
import { isPersonWord } from '../../src/lexicon/persons.js'

describe('isPersonWord', () => {
  it.each([
    'woman',
    'man',
    'driver',
    'drivers',
    'teacher’s',
    'baby',
    'babies',
    'hero',
    'president-elect',
    '12-year-old',
    'who'
  ])('takes %s for a person', (word) => expect(isPersonWord(word)).toBe(true))

  it.each(['summer', 'papers', 'after', 'committee', 'tiger', 'tigers', 'bridge', 'water'])(
    'takes %s for none',
    (word) => expect(isPersonWord(word)).toBe(false)
  )
})
