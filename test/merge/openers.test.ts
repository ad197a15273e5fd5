import { describe, expect, it } from 'vitest'
import { brokenIn } from '../../src/merge/broken.js'
import { danglingIn } from '../../src/merge/openers.js'
import { besideHeads, isBeside, pageHeads, pageTails } from '../../src/merge/page-words.js'

describe('words under a picture', () => {
  it.each([
    'Ann Roe, 26, with her sister Rita Roe (left), 27, and their mother.',
    'Ann Roe (second from left) opens the quay.',
    'A guard, left, helps the mayor over the wall after the storm.',
    'Newly hired bakers, left, and two of their apprentices, right, wait for the ferry.',
    'The boat is steered by two members, left, and Ann Roe of the rowing club.',
    'Ann Roe, far left, and her brother after the race.',
    'Ferry men are seen outside the court in Orva on Monday.',
    'Ann Roe is pictured at the mill in Harwick.',
    'Ann Roe is seen arriving at the mill in Harwick.',
    'Masked workers, some of them from Holm, march past the mill as they call for a new quay.',
    'Ferry passengers wait outside the locked office in Orva.',
    'Mayor Ann Roe waves to the rowers at the quay of Orva, on Saturday.'
  ])('are a caption: %s', (words) => expect(brokenIn(words)).toBe('caption'))

  it.each([
    'Inflation is seen at 4.5 percent next year, the bank of Orva said on Monday.',
    'The same decline is seen in every town of Orva.',
    'The Orva First party (far right) won 30 seats.',
    'The People of Orva (right) won 30 seats.',
    'Ann Roe (C) won the seat of Harwick.',
    'Ann Roe (L) won the seat of Harwick.',
    'Voters of every side, left, right and centre, turned away.',
    'The ferry turned from north, left, to the quay.',
    'Voters in Orva, left, right and centre, turned away.',
    'Orva Bank is seen near a deal with the mill.',
    'Towers are seen in the whole valley of Orva.',
    'Nurses are seen in the hospital of Orva only by day, the mayor said.',
    'Most passengers wait outside the locked office every day.',
    'Rowers march past the mill of Orva in June.',
    'Ferry workers fight for better pay as they lose more hours, the guild of Orva said.',
    'Mayor Ann Roe holds her seat on Saturday.'
  ])('are none: %s', (words) => expect(brokenIn(words)).toBeNull())
})

describe('a label in capitals', () => {
  it.each(['NEW DELHI: The court of Orva freed the miller.', 'WORLD CUP: Orva beat Holm on Sunday.'])(
    'may be a place or a heading: %s',
    (words) => expect(brokenIn(words)).toBeNull()
  )

  it('is somebody who speaks where it stands before words of the first or second person, or comes twice', () => {
    const line = 'HARBOUR MASTER ROE: The quay will be dry by noon.'
    expect(brokenIn('HARBOUR MASTER ROE: When the quay is dry, you can walk on it.')).toBe('no words of the report')
    expect(brokenIn(line)).toBeNull()
    expect(brokenIn(line, `${line} ANNA VOSS: Why? HARBOUR MASTER ROE: The tide.`)).toBe('no words of the report')
  })
})

describe('emoji', () => {
  it('are somebody’s where they stand in a quotation', () => {
    expect(brokenIn('“Thank you all 🎉,” Ann Roe wrote after the vote in Harwick.')).toBeNull()
    expect(brokenIn('Harwick has a new quay 🎉 at last.')).toBe('no words of the report')
  })
})

describe('some of those', () => {
  it.each([
    'Although many of those hurt were children, the school stayed open.',
    'Because most of those who fled have returned, the camp was closed.'
  ])('stand where it is said of whom: %s', (words) => expect(danglingIn(words)).toBeNull())

  it.each([
    'While some of those were sold, the rest stayed in the mill.',
    'Although many of these, sold in Orva, were new, the mill lost money.',
    'Because all of them had tickets, the ferry waited.'
  ])('lean on the sentence before: %s', (words) => expect(danglingIn(words)).toBe('some of them'))
})

describe('a demonstrative inside', () => {
  it.each([
    'The mayor of Orva will fight for that plan.',
    'The miller asked what comes of those ferries.',
    'While that engine was sold, the ferry still runs.',
    'The miller felt “very badly” about the price of these ferries.'
  ])('leans on the sentence before: %s', (words) => expect(danglingIn(words)).not.toBeNull())

  it.each([
    'The harbour of Orva is older than that of Holm.',
    'The mayor spoke of those hurt in the storm and of those selling fish.',
    'The miller said in 2019 that ferries are too dear.',
    'The ferries of Orva stop in winter, and at that time the town is quiet.',
    'The mayor said to “those men” that the quay is closed.',
    'The mayor said that “nobody pays for these ferries” in winter.',
    'Because those who left Orva sold their boats, the quay is empty.',
    'Although this year was dry, the mill of Orva ran.'
  ])('stands where it says of what: %s', (words) => expect(danglingIn(words)).toBeNull())
})

describe('nobody for a pronoun', () => {
  it.each([
    'In 54 games with the Herons he scored 12 times.',
    'Shortly after his arrest, he sold the mill of Orva.',
    'Upon arrival they found the gate of the mill locked.'
  ])('is in: %s', (words) => expect(danglingIn(words)).not.toBeNull())

  it.each([
    'In 54 games with the Swiss he met his wife.',
    'Polly sold the mill after she left.',
    'In court the owners of the mill said they were robbed.'
  ])('is not in: %s', (words) => expect(danglingIn(words)).toBeNull())
})

describe('a lost word', () => {
  const article =
    'The mill of Orva is old. The ferry is new. Nobody has seen the owner. He left in May. One of them is the miller’s Anna .'

  it.each(['[Ann Roe] but did not sell the mill of Orva.', 'He but was not heard in court on Monday.'])(
    'is told by what follows: %s',
    (words) => expect(brokenIn(words)).toBe('a word is missing')
  )

  it('is told by a stop that stands apart, unless all stops of the article do', () => {
    const sentence = 'One of them is the miller’s Anna .'
    expect(brokenIn(sentence, article)).toBe('a word is missing')
    expect(brokenIn(sentence, `The mill is old . The ferry is new . ${sentence}`)).toBeNull()
  })

  it('is none in a row of deeds', () => {
    expect(brokenIn('[Ann Roe] and her brother sold the mill of Orva.')).toBeNull()
    expect(brokenIn('The wasps of Orva left the mill in June.')).toBeNull()
  })
})

describe('what is no sentence', () => {
  it.each([
    ['caption', 'Anna Voss / AP Mayor Clara Lindqvist listens to the miller on Monday.'],
    ['list number', '(3) The cause of the fire was the engine of the mill.'],
    ['names alone', 'Seats: 40. Crossing time: 20 minutes.'],
    ['a word is missing', 'The miller Jo Voss told N.'],
    ['of the page', 'JUST WATCHED Who will buy the ferries of Harwick?'],
    ['of the page', 'Quays to grow again (2:40) As the harbour of Harwick fills, ships wait for days.']
  ])('is told by its form: %s', (rule, words) => expect(brokenIn(words)).toBe(rule))

  it.each([
    'The ferry takes the children of class B.',
    'The mill of Harwick opens at its usual hour (09:30) on Monday.',
    'The boat was sold to Orva by Malcolm X.'
  ])('is none of these: %s', (words) => expect(brokenIn(words)).toBeNull())

  it('is a speech without its words', () => {
    expect(danglingIn('Mayor Clara Lindqvist charged on Monday.')).toBe('speech without words')
    expect(danglingIn('A short while later, the miller said no.')).toBe('time later')
  })
})

describe('a line of the page', () => {
  it.each([...pageHeads, ...pageTails])('is told by its words: $name', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true)
    expect(brokenIn(example)).not.toBeNull()
  })

  it.each([
    'Ann Roe inspects the quay of Harwick, Monday, June 5, 2017.',
    'Ferry men wait after the storm sank two boats at Orva, March 1, 2014.',
    'The ferry of Ann Roe, in the left window, turns to the quay of Orva, Monday, June 5, 2017.',
    'Miller Jo Voss, D-Orva, waves to the crowd Thursday, Oct. 3, 2013, in Harwick, Maine.',
    'The scene of collapsed mills along Tide Street in Orva on July 29, 2013.',
    'The town hall is seen before the vote in Orva, January 20, 2015.'
  ])('is a picture’s with its day: %s', (words) => expect(brokenIn(words)).toBe('of the page'))

  it.each([
    'Ann Roe was born on April 22, 1923, in Orva, Maine.',
    'The ferry made its last crossing, with all of its old crew, on July 9, 1995.',
    'The new ferry is due to open on June 5, 2019.',
    'The law takes effect on Jan. 1, 2014.',
    'The last day of the fair is June 5, 2017.',
    'Ann Roe could not attend the fair of Orva on Dec. 15, 1939.',
    'READ the plan of the mill before you buy, the mayor of Orva said.',
    'The mayor of Orva reserves the right to speak last.',
    'NEW HARWICK: The council of Orva met on Monday.',
    'EU NATO and UN ministers met in Orva on Monday.',
    'In June 2017 the mayor of Orva sold the mill.',
    'In Orva, was told by his own crew that the ferry sank.',
    'The house stands 12 feet above the quay of Orva.'
  ])('is none: %s', (words) => expect(brokenIn(words)).not.toBe('of the page'))
})

describe('a demonstrative at the end', () => {
  it.each([
    'The mayor of Orva denied those claims.',
    'The police of Orva confirmed that was the gate of the mill.',
    'Only two of the ferries of Orva were lost that night.'
  ])('leans on the sentence before: %s', (words) => expect(danglingIn(words)).not.toBeNull())

  it.each([
    'On Monday the ferries stopped, and two of them were lost that night.',
    'The mayor of Orva thanked those at schools.',
    'The police of Orva said that was built by the guild.',
    'There is no such thing in Orva, the mayor said.'
  ])('stands where it says of what: %s', (words) => expect(danglingIn(words)).toBeNull())
})

describe('a line beside the report', () => {
  it.each(besideHeads)('is told by its first words: $name', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true)
    expect(isBeside(example)).toBe(true)
  })

  it('is a blurb in capitals', () => expect(isBeside('THE MILLER OF HARWICK, 61, SELLS HIS FERRIES.')).toBe(true))

  it.each([
    'Views of the mill do not attract buyers, the mayor of Orva said.',
    'Correction: The ferry of Orva holds 90 people, not 900.',
    'THE MILLER of Harwick sells his ferries.',
    'Ann Roe and Ann Voss wrote about ferries.'
  ])('is none: %s', (words) => expect(isBeside(words)).toBe(false))
})
