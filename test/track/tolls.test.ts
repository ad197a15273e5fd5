import { describe, expect, it } from 'vitest'
import { play } from './nights.js'

const revisedOf = (first: string, second: string) => {
  const [, digest] = play([
    { date: '2030-03-04', articles: [{ title: 'Landslide in Kell', text: first }] },
    { date: '2030-03-05', articles: [{ title: 'Landslide in Kell: the search', text: second }] }
  ])
  return digest!.changes!.statements.flatMap(({ kind, change, was, is }) =>
    kind === 'figure' && change === 'revised' ? [`${was} -> ${is}`] : []
  )
}

const three =
  'Three people were killed when a landslide buried a row of houses in the village of Kell on Monday, the mayor said. Rescue workers searched the mud through the night.'

describe('a toll told in letters, then as a number that rose', () => {
  it.each([
    'The death toll from the landslide in the village of Kell has risen to five, the mayor said on Tuesday.',
    'The number of dead in the landslide in the village of Kell has risen to at least five, police said on Tuesday.',
    'The death toll of the landslide in the village of Kell rose from three to five, police said.',
    'Two more bodies were found in the mud of the landslide in the village of Kell, bringing the death toll to five.'
  ])('is revised: %s', (second) => {
    const found = revisedOf(three, `${second} Rescue workers went on searching the mud below the buried houses.`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^three -> (?:at least )?five$/i)
  })

  it('is not moved by what is added to it', () => {
    const second =
      'Two more bodies were found in the mud of the landslide in the village of Kell, police said. Rescue workers went on searching the mud below the buried houses.'
    expect(revisedOf(three, second)).toEqual([])
  })
})
