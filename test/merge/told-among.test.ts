import { describe, expect, it } from 'vitest'
import { claimOf } from '../../src/merge/claims.js'
import { familiarityIn } from '../../src/merge/told-among.js'
import { titleClaimsOf } from '../../src/merge/told-titles.js'
import { documentOf } from '../group/documents.js'
import { claimsOf } from './claims-of.js'

const familiarity = (printed: string, ...told: readonly string[]) => {
  const [claim, ...others] = claimsOf(printed, ...told)
  return familiarityIn(claim!, others)
}

const told = [
  'A wooden cross honouring Saint Orla collapsed during a ceremony in the mountain village of Kell, killing a young pilgrim on the spot.',
  'Part of the 30-metre sculpture broke off in northern Orvaland days before the festival of the saint.',
  'The council of Kell is set to vote on the removal of the sculpture on Friday.'
]

describe('a lead in other words', () => {
  it('is told where three statements hold nearly all of it', () => {
    const lead =
      'A young pilgrim was killed in northern Orvaland when a giant wooden cross collapsed during a ceremony days before the festival of Saint Orla.'
    expect(familiarity(lead, ...told)).toMatchObject({ main: 0, isTold: true })
  })

  it.each([
    [
      'a number',
      'A young pilgrim and 2 priests were killed in northern Orvaland when a wooden cross collapsed during a ceremony days before the festival of Saint Orla.'
    ],
    [
      'a name',
      'Marek Tolland, a young pilgrim, was killed in northern Orvaland when a wooden cross collapsed during a ceremony days before the festival of Saint Orla.'
    ],
    [
      'a deed',
      'The builder of the wooden cross that collapsed during a ceremony in the mountain village of Kell, killing a young pilgrim, was arrested.'
    ],
    [
      'a denial',
      'A young pilgrim was not killed in northern Orvaland when a wooden cross collapsed during a ceremony days before the festival of Saint Orla.'
    ],
    [
      'what was planned and is done',
      'The council of Kell voted on Friday to remove the wooden sculpture that collapsed during a ceremony in the mountain village.'
    ],
    [
      'a quotation',
      '"The young pilgrim of Kell was a friend of us all," the village said after a wooden cross collapsed during a ceremony days before the festival of Saint Orla.'
    ],
    [
      'words in a row',
      'The wooden cross that collapsed during a ceremony in the mountain village of Kell, killing a young pilgrim, lacked a certified concrete foundation.'
    ]
  ])('is new with %s', (_, lead) => {
    expect(familiarity(lead, ...told).isTold).toBe(false)
  })

  it('is not put together out of names: who did it must have been told doing it', () => {
    const others = [
      'Minister Anna Bergh visited the northern harbour of Norden on Monday.',
      'The mayor of Norden sharply criticised the costly plan for the northern harbour on Monday.'
    ]
    expect(
      familiarity('Anna Bergh criticised the costly plan for the northern harbour of Norden on Monday.', ...others)
    ).toMatchObject({ isTold: false })
  })
})

describe('a sentence that shares a word with its opposite', () => {
  const tram = [
    'The council of Kell approved the costly northern tram line on Monday although two members opposed a long debate about the harbour bridge.',
    'The mayor supports the costly northern tram line.'
  ]

  it('is told where the opposite word speaks of another thing', () => {
    const lead =
      'The council of Kell approved on Monday after a long debate the costly northern tram line that the mayor supports.'
    expect(familiarity(lead, ...tram)).toMatchObject({ main: 0, isTold: true })
  })

  it.each([
    [
      'turns it round',
      'The council of Kell rejected the costly northern tram line on Monday after a long debate about the harbour bridge.'
    ],
    [
      'denies it',
      'The council of Kell has not approved the costly northern tram line on Monday after a long debate about the harbour bridge.'
    ],
    [
      'names a year',
      'The council of Kell approved the costly northern tram line of 1979 on Monday after a long debate about the harbour bridge.'
    ],
    [
      'calls it the first',
      'The council of Kell approved the first costly northern tram line on Monday after a long debate about the harbour bridge.'
    ]
  ])('is new where it %s', (_, lead) => {
    expect(familiarity(lead, ...tram).isTold).toBe(false)
  })
})

describe('a denial', () => {
  const advice =
    'Vaccinated people of Orvaland can meet outdoors in small groups without wearing a mask, the health office of Kell said on Tuesday.'

  it('is told where the word beside it was denied', () => {
    const lead =
      'Vaccinated people of Orvaland can meet outdoors in small groups without masks, the health office of Kell said on Tuesday.'
    expect(familiarity(lead, advice).isTold).toBe(true)
  })

  it('is new where it was not told', () => {
    const lead =
      'Vaccinated people of Orvaland cannot meet outdoors in small groups wearing a mask, the health office of Kell said on Tuesday.'
    expect(familiarity(lead, advice).isTold).toBe(false)
  })
})

describe('the first sentence of a report', () => {
  const statement =
    'The northern harbour of Kell was closed by the council on Tuesday after a storm tore two cranes from the eastern quay.'
  const rest = 'a bitter blow to weary boatmen of the coast'
  const told = 'The council closed the northern harbour of Kell on Tuesday after a storm tore two cranes from the quay'

  it('is told where its event is, whatever colour stands beside it', () => {
    expect(familiarity(`${told}, ${rest}.`, statement).isTold).toBe(true)
  })

  it('is new where another sentence of a report would be', () => {
    const texts = ['Rain fell on the coast.', `${told}, ${rest}.`]
    const document = documentOf('d', texts.join(' '))
    const claim = claimOf({ document, sentence: document.sentences[1]! })
    expect(familiarityIn(claim, claimsOf(statement)).isTold).toBe(false)
  })

  it('may name a channel that is called by a number', () => {
    const told = 'Marek Tolland has announced that he leaves the evening news of Channel Orva after 25 years.'
    const lead = 'Marek Tolland is leaving the evening news of Orva Two after 25 years at the helm.'
    expect(claimsOf(lead)[0]!.amounts.map(({ value }) => value)).toEqual([25])
    expect(familiarity(lead, told).known).toBeGreaterThan(0)
  })

  it('is told where the title of an earlier article told what its statements left out', () => {
    const statement = 'The harbour board of Kell announced on Tuesday that it will build a second quay.'
    const lead = 'The harbour board of Kell announced on Tuesday a $250 million quay, the second of the town.'
    const body = 'Ships wait for days off Kell. The mayor was pleased.'
    const titles = titleClaimsOf([documentOf('t', body, { title: 'Kell Board Builds $250 Million Quay' })])
    expect(familiarityIn(claimsOf(lead)[0]!, claimsOf(statement)).isTold).toBe(false)
    expect(familiarityIn(claimsOf(lead)[0]!, claimsOf(statement), titles).isTold).toBe(true)
    expect(titles[0]!.terms.filter(({ name }) => name).map(({ sense }) => sense)).toEqual(['kell'])
  })
})
