import { describe, expect, it } from 'vitest'
import { readingsOf } from '../../src/merge/readings.js'
import { summarise } from '../../src/merge/summarise.js'
import { isAside, isCommand, isFirstPerson, isToReader, isToWitnesses } from '../../src/merge/voices.js'
import { defaultOptions } from '../../src/options.js'
import { storyOf, type Given } from './articles.js'

describe('words to the reader', () => {
  it.each([
    'You can walk to the mill of Orva in an hour.',
    'Your ferry leaves at noon.',
    'If you live in Orva, the ferry is free.',
    'What if you have missed the ferry?',
    'The ferry was late again, so you may have walked.'
  ])('open a clause: %s', (words) => expect(isToReader(words)).toBe(true))

  it.each([
    '"You can walk to the mill," the mayor said.',
    'The new bridge could mean that you have to walk.',
    'Youth clubs in Orva will close in May.',
    'The mayor thanked the young, and youths cheered.'
  ])('are not: %s', (words) => expect(isToReader(words)).toBe(false))

  it('speak as somebody also at the end', () => {
    expect(isFirstPerson('The miller of Orva took the ferry with us.')).toBe(true)
    expect(isFirstPerson('The miller of Orva sold the ferry to me.')).toBe(true)
  })
})

describe('a command to the reader', () => {
  it.each([
    'Make sure that the lid of the hive is shut.',
    'Of course ask the beekeeper before lunch.',
    'If the bees swarm, call the warden of the park.',
    'For more on the bees, check out the notes of the warden.',
    'Please don’t forget to water the lime trees.',
    'Talk like a baker; count like a miller.'
  ])('opens with its verb: %s', (words) => expect(isCommand(words)).toBe(true))

  it.each([
    'Call centres in Orva will close in May.',
    'Use of the old quay has doubled.',
    'Visit the Fjords, a body of 40 inns, wants a later bus.',
    'When the bees swarm, the warden of the park calls the baker.',
    'To see the bees, 400 people took the bus to Orva.',
    '"Make sure that the lid is shut," the warden said.',
    'Don’t ask, don’t pay was the rule of the ferry.'
  ])('is not: %s', (words) => expect(isCommand(words)).toBe(false))
})

describe('words to witnesses', () => {
  it.each([
    'Anyone who saw the boat at the quay of Orva should call the harbour office.',
    'The harbour master asks people with news of the boat to phone 555-0100.',
    'Witnesses who may have seen the boat are asked to come forward.'
  ])('ask for a call: %s', (words) => expect(isToWitnesses(words)).toBe(true))

  it.each([
    'Anyone with a ticket can enter the mill of Orva.',
    'People who saw the boat said that it was empty.',
    'The harbour office offers 900 euros to anyone with news of the boat.'
  ])('are none: %s', (words) => expect(isToWitnesses(words)).toBe(false))
})

describe('words in brackets', () => {
  it('are set aside where they are all of it', () => {
    expect(isAside('(The mill of Orva stood empty before.)')).toBe(true)
    expect(isAside('(A) The mill of Orva stood empty (as before)')).toBe(false)
  })
})

describe('letters of another encoding', () => {
  it('count against a sentence', () => {
    const [broken, plain] = readingsOf(
      storyOf({ text: 'The cafÃ© of Orva burned down on Monday. The café of Holm burned down on Tuesday.' })
    )
    expect(broken!.fitness).toBeLessThan(plain!.fitness)
  })
})

describe('key points of a story that is told and talked of', () => {
  const pointsOf = (...given: readonly Given[]) =>
    summarise(storyOf(...given), { copies: new Map() }, defaultOptions).story.keyPoints.map(({ text }) => text)
  const report: Given = {
    text: 'The mill of Orva burned down on Monday. Firefighters from Holm came too late. Mayor Clara Lindqvist promised a new roof by May. The owner of the mill was in Bergen. The damage is put at 40 million euros.',
    publisher: 'Bay Courier'
  }
  const letter: Given = {
    text: 'I ran to the burning mill of Orva with two buckets. You would have done the same on Monday evening. We carried water until the roof of the mill fell.',
    publisher: 'Hill Post'
  }

  it('are taken from what is told', () => {
    expect(pointsOf(report, letter).join(' ')).not.toMatch(/\b(?:I|You|We)\b/)
  })

  it('are not words for which nobody is named', () => {
    const words = '“The old wheel of the mill in Orva was saved by 12 bakers and a ferry of 40 sailors from Brenning.”'
    const saying = (before: string, behind: string, publisher: string): Given => ({
      text: `${before} ${words} ${behind}`,
      publisher
    })
    const points = pointsOf(
      saying(
        'The mill of Orva burned down on Monday. Firefighters from Holm came too late.',
        'The owner of the mill was in Bergen. The damage is put at 40 million euros.',
        'Bay Courier'
      ),
      saying(
        'Mayor Clara Lindqvist spoke at the burned mill of Orva on Tuesday.',
        'Firefighters from Holm were thanked.',
        'Hill Post'
      )
    )
    expect(points.length).toBeGreaterThan(2)
    expect(points).not.toContain(words)
  })

  it('are taken from all of it where most of it is talk', () => {
    expect(pointsOf(letter).join(' ')).toMatch(/\b(?:I|You|We)\b/)
  })
})
