import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { decideTies } from '../../src/track/decide.js'
import { knownAmong, versionsAmong } from '../../src/track/known.js'
import type { Earlier, EarlierStory, Story } from '../../src/types.js'
import { articleFrom, newMemory, play, type Given } from './nights.js'

const told = (id: string, ...editions: [string, ...string[]]): EarlierStory => ({
  ...{ id, slug: id, headline: id, editions, quiet: null, articles: [], statements: [], terms: [] }
})
const tonight = (id: string): Story => ({ id, documents: [analyse(articleFrom({ text: `${id}.` }, '2026-01-05'))] })
const earlier: Earlier = {
  since: '2026-01-04',
  stories: [told('a', '2026-01-02'), told('b', '2026-01-03', '2026-01-04'), told('c', '2026-01-04')]
}

describe('decideTies', () => {
  it('lets the oldest id go on where two earlier stories prove one, and names the other', () => {
    const ties = [
      { tonight: 'x', earlier: 'b' },
      { tonight: 'x', earlier: 'a' }
    ]
    const { idOf, joined, statusOf, sourcesOf } = decideTies([tonight('x')], earlier, ties)
    expect([...idOf]).toEqual([['x', 'a']])
    expect([...joined]).toEqual([['b', 'a']])
    expect(sourcesOf.get('a')).toEqual(['b', 'a'])
    expect(statusOf.get('a')).toBe('returned')
  })

  it('leaves the id with the surer part where one earlier story proves two, and the other part knows what was told', () => {
    const ties = [
      { tonight: 'y', earlier: 'c' },
      { tonight: 'x', earlier: 'c' }
    ]
    const { idOf, sourcesOf, statusOf } = decideTies([tonight('x'), tonight('y')], earlier, ties)
    expect([...idOf]).toEqual([['y', 'c']])
    expect(sourcesOf.get('x')).toEqual(['c'])
    expect([statusOf.get('x'), statusOf.get('c')]).toEqual(['new', 'developing'])
  })
})

describe('what was read before', () => {
  const first: Given = {
    id: '7',
    title: 'Mill burns',
    url: 'https://a.example/mill',
    text: 'The mill at Alden burned down.'
  }
  const memory = newMemory()
  memory.keep(play([{ date: '2026-01-04', articles: [first] }])[0]!)
  const before = memory.before('2026-01-05')
  const given = (more: Partial<Given>) => analyse(articleFrom({ ...first, ...more }, '2026-01-05'))

  it('is known by its words, whatever the white space, the address and the id', () => {
    const again = given({ id: '8', url: 'https://b.example/x', text: 'The mill at  Alden\nburned down.' })
    expect([...knownAmong([again], before)]).toEqual([['8', '2026-01-04']])
  })

  it('has a new version under its address or its id', () => {
    const more = 'The mill at Alden burned down to its wheel.'
    const versions = versionsAmong([given({ id: '8', text: more, url: 'https://a.example/mill?utm_medium=m' })], before)
    expect([...versions.keys()]).toEqual(['8'])
    expect([...versionsAmong([given({ text: more, url: 'https://c.example' })], before).keys()]).toEqual(['7'])
  })

  it('has none under an id that was given to another subject', () => {
    const other = given({
      title: 'Otters return',
      url: 'https://c.example',
      text: 'Otters swim in the river Wend again.'
    })
    expect([...versionsAmong([other], before)]).toEqual([])
  })
})
