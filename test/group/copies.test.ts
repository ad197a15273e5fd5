import { describe, expect, it } from 'vitest'
import { copyIn } from '../../src/group/copies.js'
import { copied, ferryFirst, ferrySecond, strike } from './texts.js'

describe('copyIn', () => {
  it.each([
    ['takes the same words in capitals for the same text', ferryFirst, ferryFirst.toUpperCase(), 'exact'],
    ['takes a text with a sentence more for a copy', ferryFirst, copied, 'near'],
    ['takes a part of a text for an excerpt', ferryFirst, ferryFirst.slice(0, 200), 'excerpt'],
    ['takes another figure in the same words for a copy', ferryFirst, ferryFirst.replace('212', '221'), 'near']
  ])('%s', (_behaviour, a, b, kind) => {
    expect(copyIn(a, b)?.kind).toBe(kind)
    expect(copyIn(b, a)?.kind).toBe(kind)
  })

  it('says which figures a copy changed', () => {
    expect(copyIn(ferryFirst, ferryFirst.replace('212', '221'))?.reason).toContain('figures differ: 212 against 221')
  })

  it('takes a text whose words were exchanged here and there for a rewrite', () => {
    const rewritten = ferryFirst.replace(/\b(on|and|the|had|that)\b (\w+) (\w+)/g, '$1 $3 $2')
    expect(copyIn(ferryFirst, rewritten)?.kind).toBe('rewrite')
  })

  it('takes two reports out of one mould, of other people in another place, for two texts', () => {
    const report = (town: string, mayor: string, thing: string, count: number): string =>
      `A fire gutted the ${thing} of ${town} on Monday and drove ${count} people from their homes. "We lost a hundred years of our history in one night," said Mayor ${mayor}. Firefighters from three towns fought the flames in ${town} until noon, and nobody was killed there.`
    const [arnvik, eskilby] = [
      report('Arnvik', 'Anna Almgren', 'ferry pier', 131),
      report('Eskilby', 'Elena Novak', 'brewery', 279)
    ]
    expect(copyIn(arnvik, eskilby)).toBeNull()
    expect(copyIn(arnvik, report('Arnvik', 'Anna Almgren', 'pier', 279))?.kind).toBe('near')
  })

  it.each([
    ['two reports of one event', ferryFirst, ferrySecond],
    ['two events', ferryFirst, strike],
    ['two texts without words', '', '...'],
    ['two short notices with words in common', 'The port is closed today.', 'The port is closed today and tomorrow.']
  ])('takes %s for two texts', (_behaviour, a, b) => {
    expect(copyIn(a, b)).toBeNull()
  })
})
