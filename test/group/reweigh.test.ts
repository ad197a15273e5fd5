import { expect, it } from 'vitest'
import { fingerprintOf, newVocabulary } from '../../src/group/fingerprint.js'
import { productOf } from '../../src/group/affinity.js'
import { reweighed } from '../../src/group/reweigh.js'
import { documentOf } from './documents.js'
import { ferryFirst, ferrySecond, strike } from './texts.js'

it('lets what many stories of the night name tell less, and what one names as much as before', () => {
  const vocabulary = newVocabulary()
  const topics = Array.from({ length: 60 }, (_, index) =>
    documentOf(`t${index}`, `Varnholm ferry Astrid Nordline ${strike} ${index}`)
  )
  const documents = [documentOf('a', ferryFirst), documentOf('b', ferrySecond), ...topics]
  const before = documents.map((document) => fingerprintOf(document, vocabulary))
  const alone = reweighed(before.slice(0, 2), [[0, 1]], vocabulary)
  const crowded = reweighed(before, [[0, 1], ...topics.map((_, index) => [index + 2])], vocabulary)
  expect(productOf(alone[0]!, alone[1]!)).toBeCloseTo(productOf(before[0]!, before[1]!), 2)
  expect(productOf(crowded[0]!, crowded[2]!)).toBeLessThan(productOf(before[0]!, before[2]!))
})
