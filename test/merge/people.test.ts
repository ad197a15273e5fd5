import { describe, expect, it } from 'vitest'
import { mergePeople } from '../../src/merge/people.js'
import { storyOf, type Given } from './articles.js'

/** Names and roles of some texts taken as one story. */
function peopleOf(...articles: Given[]): (string | null)[][] {
  return mergePeople(storyOf(...articles)).map(({ name, role }) => [name, role])
}

describe('mergePeople', () => {
  it('joins a surname of one article to the full name of another, with the role that says more', () => {
    const one = { text: 'Transport Minister Olav Stene opened the bridge. Stene spoke for an hour.' }
    const two = { text: 'Minister Stene said that the bridge was safe.' }
    expect(peopleOf(one, two)).toEqual([['Olav Stene', 'Transport Minister']])
  })

  it('joins a surname to no namesake from whom one article tells it apart', () => {
    const one = { text: 'President Sand came with his daughter Anna Sand. Mr. Sand spoke.' }
    const two = { text: 'Anna Sand left in the evening.' }
    expect(peopleOf(one, two)).toEqual([['Anna Sand', null]])
  })

  it('keeps two apart whose given names are short for one, where one article has both', () => {
    const one = { text: 'The gift of Bobby Sand, a son of Senator Bob Sand, came on Sunday. Bobby Sand wrote of it.' }
    const two = { text: 'Bobby Sand, a designer, gave it to the rival of Bob Sand.' }
    expect(peopleOf(one, two)).toEqual([
      ['Bobby Sand', 'designer'],
      ['Bob Sand', 'Senator']
    ])
  })

  it('takes nobody for a person whom only the title of a work names', () => {
    const text =
      '“The Hermit,” “Quay” and “Harry Sand and the Deep Well” had all sold a million. Ann Roe said so. Roe left.'
    expect(peopleOf({ text }, { text })).toEqual([['Ann Roe', null]])
  })

  it('takes the fuller of two forms of a name', () => {
    const one = { text: 'Mayor Carla J. Brandt said the town would pay.' }
    const two = { text: 'Carla Brandt said the town would pay. Brandt left.' }
    expect(peopleOf(one, two)).toEqual([['Carla J. Brandt', 'Mayor']])
  })

  it('adds to a name no common word that follows it in one place', () => {
    const one = {
      text: 'Mayor Carla Brandt spoke. How far will the mayor Carla Brandt Run. Brandt has begun to run for it.'
    }
    const two = { text: 'Carla Brandt said the town would pay. Brandt left.' }
    expect(peopleOf(one, two)).toEqual([['Carla Brandt', 'Mayor']])
  })

  it('takes time in proportion to names that each have a word more than a known one', () => {
    const [few, many] = [bestOfThree(1000), bestOfThree(10_000)]
    expect(many).toBeLessThan(25 * few + 20)

    /** Milliseconds of CPU. */
    function bestOfThree(count: number): number {
      const tails = Array.from({ length: count }, (_, at) => `Ann Roe Quo${letters(at)} left the mill.`)
      const story = storyOf({ text: `Ann Roe said so. ${tails.join(' ')}` })
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage()
        mergePeople(story)
        return process.cpuUsage(before).user / 1000
      })
      return Math.min(...times)
    }

    function letters(at: number): string {
      return [...at.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')
    }
  })

  it('joins two spellings of one name', () => {
    const one = { text: 'President Volodymyr Zelensky left the town. Zelensky spoke for an hour.' }
    const two = { text: 'Volodymyr Zelenskyy left the town. Zelenskyy thanked the crowd.' }
    expect(peopleOf(one, two)).toEqual([['Volodymyr Zelensky', 'President']])
  })

  it('joins a short form of a given name to the full one', () => {
    const one = { text: 'Mayor William Sand left the town. Sand spoke for an hour.' }
    const two = { text: 'Bill Sand left the town. Sand thanked the crowd.' }
    expect(peopleOf(one, two)).toEqual([['William Sand', 'Mayor']])
  })

  it('follows a short form to the full one, and that to the fullest', () => {
    const articles = [
      { text: 'Mayor William Sand left the town. Sand spoke for an hour.' },
      { text: 'Bill Sand left the town. Sand thanked the crowd.' },
      { text: 'William J. Sand left the town. Sand was late.' }
    ]
    expect(peopleOf(...articles)).toEqual([['William J. Sand', 'Mayor']])
  })

  it('joins a short form to the full one with an initial', () => {
    const one = { text: 'Mayor Joe Sand left the town. Sand spoke for an hour.' }
    const two = { text: 'Joseph I. Sand left the town. Sand thanked the crowd.' }
    expect(peopleOf(one, two)).toEqual([['Joseph I. Sand', 'Mayor']])
  })

  it('joins a short form to the full one with a name between', () => {
    const one = { text: 'Benjamin Todd Harlow, the mayor, spoke. Harlow left.' }
    const two = { text: 'Mayor Ben Harlow spoke on Friday.' }
    const three = { text: 'William "Dot" Marsden, the clerk, spoke. Marsden left.' }
    const four = { text: 'Dot Marsden, the clerk, left. William Marsden is a clerk.' }
    expect(mergePeople(storyOf(one, two, three, four)).map(({ name }) => name)).toEqual([
      'Benjamin Todd Harlow',
      'William "Dot" Marsden'
    ])
  })

  it('joins a name to a longer one in two spellings', () => {
    const one = { text: 'Driver Anthony LaSalle left the town. LaSalle spoke for an hour.' }
    const two = { text: 'Anthony Phillip LaSalle left the town. LaSalle thanked the crowd.' }
    const three = { text: 'Anthony Phillip Lasalle left the town. Lasalle was late.' }
    expect(peopleOf(one, two, three).length).toBe(1)
  })

  it('keeps two with other initials apart', () => {
    const one = { text: 'Mayor Joseph A. Sand left the town. Joseph A. Sand spoke for an hour.' }
    const two = { text: 'Judge Joseph I. Sand left the town. Joseph I. Sand thanked the crowd.' }
    expect(peopleOf(one, two).map(([name]) => name)).toEqual(['Joseph A. Sand', 'Joseph I. Sand'])
  })

  it('takes "Sr" for the same man where nobody is called "Jr"', () => {
    const one = { text: 'Mayor Fred Sand left the town. Sand spoke for an hour.' }
    const two = { text: 'Fred Sand Sr, founder of the choir, left the town.' }
    const three = { text: 'Fred W. Sand left the town. Sand was late.' }
    const son = { text: 'Fred Sand Jr, the mayor’s son, left the town. Sand Jr said he was late.' }
    expect(peopleOf(one, two, three).map(([name]) => name)).toEqual(['Fred W. Sand'])
    expect(peopleOf(two, son).length).toBe(2)
  })

  it('leaves out who is named once, without a role, and says nothing', () => {
    expect(peopleOf({ text: 'The bridge was crossed by Tom Ferris on the first day.' })).toEqual([])
  })

  it('keeps who is quoted, though no role is given', () => {
    const text = '“We had no lights and no water for a week,” said Tom Ferris.'
    expect(peopleOf({ text })).toEqual([['Tom Ferris', null]])
  })

  it('puts those of most articles first', () => {
    const one = { text: 'Mayor Carla Brandt met Transport Minister Olav Stene.' }
    const two = { text: 'Transport Minister Olav Stene left the town.' }
    expect(peopleOf(one, two).map(([name]) => name)).toEqual(['Olav Stene', 'Carla Brandt'])
  })

  it.each<[string, string, string, string[]]>([
    ['a hyphen', 'Mayor Ban Chun-ho slept.', 'Mayor Ban Chun Ho slept.', ['Ban Chun-ho']],
    ['an Arabic article', 'Mayor Karim Dabbaghi slept.', 'Mayor Karim al-Dabbaghi slept.', ['Karim al-Dabbaghi']],
    ['a stop', 'Mayor Jane B Holm slept.', 'Mayor Jane B. Holm slept.', ['Jane B. Holm']],
    ['"Jr." and a short form', 'Mayor Joe Kvist slept.', 'Mayor Joseph R. Kvist Jr. slept.', ['Joseph R. Kvist Jr']],
    [
      'a first name that is left out',
      'Mayor Chris Kvist slept.',
      'Mayor J. Christopher Kvist slept.',
      ['J. Christopher Kvist']
    ],
    ['a letter of the surname', 'Mayor Jane Kvistgard slept.', 'Mayor Jane Kvistgaard slept.', ['Jane Kvistgaard']],
    ['two letters that changed places', 'Mayor Peter Thorn slept.', 'Mayor Pete Thron slept.', ['Pete Thron']],
    ['a letter of the given name', 'Mayor Xorinda Holm slept.', 'Mayor Xorynda Holm slept.', ['Xorinda Holm']]
  ])('joins two reports of one person who differ by %s', (_by, one, two, expected) => {
    expect(peopleOf({ text: one }, { text: two }).map(([name]) => name)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['one article names both', 'Mayor Jane Kvistgard met Captain Jane Kvistgaard.', 'Mayor Jane Kvistgard slept.'],
    ['the surname is short', 'Mayor Jane Holt slept.', 'Mayor Jane Holm slept.'],
    ['both given names are known and no office is one', 'Mayor Martin Holm slept.', 'The painter Marvin Holm slept.']
  ])('keeps two of nearly one name apart where %s', (_where, one, two) => {
    expect(peopleOf({ text: one }, { text: two }).length).toBe(2)
  })

  it('prints a quotation of a speaker whose name another report spells otherwise under one name', () => {
    const one = { text: 'Mayor Jane Kvistgaard slept. Jane Kvistgaard rowed.' }
    const two = { text: 'Mayor Jane Kvistgard slept.' }
    expect(peopleOf(one, two)).toEqual([['Jane Kvistgaard', 'Mayor']])
  })
})
