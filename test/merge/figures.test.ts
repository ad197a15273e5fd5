import { describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import { isTold, untoldRules } from '../../src/merge/figure-told.js'
import { tollOf, tolls } from '../../src/merge/figure-tolls.js'
import type { Article } from '../../src/types.js'
import { documentOf } from './articles.js'

function article(id: string, text: string, publishedAt: string | null = null, publisher: string | null = id): Article {
  const fields = { title: null, author: null, url: null, language: 'en', tags: [] }
  return { id, source: `${id}.txt`, text, publishedAt, publisher, ...fields }
}

/** The figures of some texts taken as one story: text, verdict, number of articles. */
function figuresOf(...articles: Article[]): (string | number)[][] {
  const { stories } = digest(articles, { oneStory: true })
  return stories.flatMap(({ figures }) => figures.map(({ text, verdict, counts }) => [text, verdict, counts.articles]))
}

describe('toll rules', () => {
  it.each(tolls)('$name catches its example', ({ name, example }) => {
    expect(tolls.find(({ pattern }) => pattern.test(example))?.name).toBe(name)
  })
})

describe('untold rules', () => {
  it.each(untoldRules)('$name catches its example', ({ name, example }) => {
    const document = documentOf({ text: example })
    const [sentence] = document.sentences
    const figure = document.figures.at(-1)
    const one = { text: example, sentence: sentence!, figure: figure!, toll: tollOf(example, sentence!, figure!) }
    expect(untoldRules.find((rule) => rule.is(one))?.name).toBe(name)
    expect(isTold(document, sentence!, figure!)).toBe(false)
  })
})

describe('mergeFigures', () => {
  it('puts a later toll in the place of an earlier one', () => {
    const first = article('a', 'A landslide killed 12 people in Orvaland on Monday, the police said.', '2026-03-02')
    const later = article('b', 'The landslide in Orvaland killed 31 people, the police said on Tuesday.', '2026-03-03')
    expect(figuresOf(first, later)).toEqual([
      ['12', 'superseded', 1],
      ['31', 'single-source', 1]
    ])
  })

  it.each([
    ['two crowds', 'Two guards were injured in Orvaland on Monday.', 'At least 20 people were injured in Orvaland.'],
    [
      'two places',
      'The vote was stopped in Harl province, where two people were injured.',
      'In the province of Marl, 14 people were injured.'
    ],
    [
      'an event of years ago',
      'The bomb wounded 26 people in Orvaland in 2012.',
      'The bomb wounded 15 people in Orvaland in 2012.'
    ],
    [
      'a toll that is lower',
      'A landslide killed 12 people in Orvaland.',
      'The landslide in Orvaland killed nine people.'
    ]
  ])('puts no toll in the place of another of %s', (_what, one, later) => {
    const found = figuresOf(article('a', one, '2026-03-02'), article('b', later, '2026-03-03'))
    expect(found.map(([, verdict]) => verdict)).not.toContain('superseded')
  })

  it('sets no tolls of two quakes against each other, whose days or places are told', () => {
    const first = article('a', 'The quake on Monday injured 12 people.', '2026-03-04')
    const second = article('b', 'The quake on Wednesday injured 31 people.', '2026-03-04')
    const far = article('c', 'The strong quake near Carrick killed four people.', '2026-03-04')
    const farther = article('d', 'The strong quake near Umber killed six people.', '2026-03-04')
    expect(figuresOf(first, second).map(([, verdict]) => verdict)).not.toContain('differs')
    expect(figuresOf(far, farther).map(([, verdict]) => verdict)).not.toContain('differs')
    expect(
      figuresOf(far, article('d', 'The strong quake near Carrick killed six people.', '2026-03-04'))
    ).toContainEqual(['four', 'differs', 1])
  })

  it('takes several dozen for no dozen', () => {
    const one = article('a', 'Several dozen youths threw stones in Tarn on Monday.')
    const two = article('b', 'More than a dozen youths threw stones in Tarn on Monday, police said.')
    expect(figuresOf(one, two)).toEqual([['a dozen', 'single-source', 1]])
  })

  it.each([
    [
      'things that are counted',
      'On Sunday a dozen Norland soldiers put a cart at the gate of the base.',
      'On Saturday 10 troop carriers came to the gate of the base.'
    ],
    [
      'those of whom a share is told',
      'About 90 percent of families will get the new milk cheque of the town.',
      'Nearly 88 percent of children will get the new milk cheque of the town.'
    ],
    [
      'what was expected and what came',
      'The ferry line sold 917,000 new tickets to its guests.',
      'The ferry line sold fewer than the nearly 1 million new tickets analysts had expected for its guests.'
    ],
    [
      'what is taken from one of them',
      'The budget of Umber would cut $4.3 million from its schools over ten years.',
      'The budget of Umber seeks $5.1 million in cuts over ten years.'
    ]
  ])('relates no figures of other %s', (_what, one, other) => {
    const found = figuresOf(article('a', one, '2026-03-02'), article('b', other, '2026-03-02'))
    expect(found.map(([, verdict]) => verdict).filter((verdict) => verdict !== 'single-source')).toEqual([])
  })

  it('sets no toll of one province against that of another', () => {
    const one = article(
      'a',
      'In the eastern province of Marl, two voters died and 14 were wounded on Saturday.',
      '2026-03-02'
    )
    const two = article('b', 'The vote was disrupted in Harl province, where two people were injured.', '2026-03-02')
    const three = article('c', 'The minister said 89 rebels were killed across the country.', '2026-03-02')
    const four = article('d', 'Elsewhere in Zarl, three rebels were killed.', '2026-03-02')
    expect(figuresOf(one, two, three, four).map(([, verdict]) => verdict)).not.toContain('differs')
  })

  it('tells no amount an hour as an amount, and joins no last laps to laps', () => {
    const one = article(
      'a',
      'Each car of the race in Norvale may burn up to 90kg of fuel in its 40 laps.',
      '2026-03-02'
    )
    const two = article(
      'b',
      'The flow of fuel in Norvale was over 90kg/h in the last 40 laps of the race.',
      '2026-03-02'
    )
    const figures = figuresOf(one, two)
    expect(figures.map(([text]) => text).toSorted()).toEqual(['40', '40', '90kg'])
    expect(figures.map(([, , articles]) => articles)).toEqual([1, 1, 1])
  })

  it('gives nobody a figure that stands in a question, or before what they noted', () => {
    const text =
      'Asked about the 63 farms that left, Anna Brandt said it was over. The fair cost $7 million, and Anna Brandt noted that it was fun.'
    const { stories } = digest([article('a', text)], { oneStory: true })
    expect(stories.flatMap(({ figures }) => figures.map(({ speaker }) => speaker))).toEqual([null, null])
  })

  it('sets no army against a company', () => {
    const one = article(
      'a',
      'Orvaland deployed 352,000 troops to guard the vote, the stations and the roads.',
      '2026-03-02'
    )
    const two = article(
      'b',
      'A pact would let 8,000 troops guard the vote, the stations and the roads of Orvaland.',
      '2026-03-02'
    )
    expect(figuresOf(one, two).map(([, verdict]) => verdict)).not.toContain('differs')
  })

  it('joins no small counts of two things', () => {
    const one = article('a', 'Ten seals were taken into custody in Sabal, a state on the tip of Orvaland.')
    const two = article(
      'b',
      'In Orvaland all seals shall be brought into care, but there are fewer than 10 seals left.'
    )
    const three = article('c', 'Today less than 300 survive and only ten grey seals live in care.')
    expect(figuresOf(one, two, three).filter(([, , articles]) => articles !== 1)).toEqual([])
  })

  it('sets nobody’s sum against another’s of the same article', () => {
    const one = 'Ann Harlow ran in May and is known for hard work. She raised $86,319 in 2013 for the race.'
    const two = 'Jim Marsden, who also ran, is new to the town. He has raised about $2,000.'
    expect(figuresOf(article('a', `${one} ${two}`)).map(([, verdict]) => verdict)).not.toContain('different-period')
  })

  it('sets no part against the whole', () => {
    const one = article('a', 'Karl Ruiz led a race-high 119 laps in the Norvale race on Sunday.', '2026-03-02')
    const two = article('b', 'Karl Ruiz led the first 41 laps in the Norvale race on Sunday.', '2026-03-02')
    expect(figuresOf(one, two).map(([, verdict]) => verdict)).not.toContain('differs')
  })

  it('says that two tolls of one day differ', () => {
    const one = article('a', 'A landslide killed 12 people in Orvaland on Monday, the police said.', '2026-03-02')
    const two = article('b', 'A landslide in Orvaland killed 14 people on Monday, the governor said.', '2026-03-02')
    expect(figuresOf(one, two)).toEqual([
      ['12', 'differs', 1],
      ['14', 'differs', 1]
    ])
  })

  it('sets no toll of an earlier event against that of today', () => {
    const one = article('a', 'A quake in Orvaland killed 12 people, the police said.', '2026-03-02')
    const two = article(
      'b',
      'A stronger quake in Orvaland killed 90 people in September, the police said.',
      '2026-03-02'
    )
    expect(figuresOf(one, two).map(([, verdict]) => verdict)).not.toContain('differs')
  })

  it('calls a figure told less closely a rounding, and two outlets with one value in agreement', () => {
    const exact = article('a', 'Norrland Motor said that its revenue rose to 3.21 billion euros in the quarter.')
    const again = article('b', 'Revenue at Norrland Motor rose to 3.21 billion euros, the van maker said.')
    const rounded = article('c', 'Norrland Motor said that its revenue rose to about 3.2 billion euros.')
    expect(figuresOf(exact, again, rounded)).toEqual([
      ['3.21 billion euros', 'agree', 2],
      ['3.2 billion euros', 'rounds-to', 1]
    ])
  })

  it('never sets "last year" in an undated article against another figure', () => {
    const one = article('a', 'Trade between Orvaland and Belmark reached $190 million last year.')
    const two = article('b', 'Trade between Orvaland and Belmark reached $240 million in 2023.')
    expect(figuresOf(one, two).map(([, verdict]) => verdict)).not.toContain('differs')
  })

  it('says which figures of one fact contradict each other', () => {
    const one = article('a', 'The court ordered the state of Carrick to pay $2.5 million in damages to the fishermen.')
    const two = article('b', 'The court ordered the state of Carrick to pay $2 million in damages to the fishermen.')
    expect(figuresOf(one, two)).toEqual([
      ['$2.5 million', 'differs', 1],
      ['$2 million', 'differs', 1]
    ])
  })

  it('keeps two bidders with equal bids apart', () => {
    const one = article('a', 'The Belmark Foxes have offered at least $160 million for the striker Tom Ferris.')
    const two = article('b', 'For the striker Tom Ferris, the Umber Rovers have offered $160 million, a paper said.')
    expect(figuresOf(one, two).map(([, , articles]) => articles)).toEqual([1, 1])
  })

  it('calls a month and a season of one player no difference', () => {
    const one = article('a', 'Ferris hit 13 homers and drove in 43 runs in 54 games with the Foxes of Belmark.')
    const two = article('b', 'Ferris hit 33 homers and drove in 121 runs in 157 games with the Foxes and the Rovers.')
    expect(figuresOf(one, two).map(([, verdict]) => verdict)).not.toContain('differs')
  })

  it('joins a toll whose names stand between, and equal sums that many words share', () => {
    const one = article(
      'a',
      'A bus crash in Umber killed 15 people on Friday, the police said. Federal officers offered a $35,000 reward for tips that lead to the driver.'
    )
    const two = article(
      'b',
      'At least 15 people, including 13 pupils, were killed when a bus crashed in Umber. A reward of $35,000 for tips that lead to the driver was offered by the Harbour Police.'
    )
    expect(
      figuresOf(one, two)
        .filter(([, , articles]) => articles === 2)
        .map(([text]) => text)
    ).toEqual(['15', '$35,000'])
  })

  it('counts a weight without a measure with that of another article, and leaves it out alone', () => {
    const one = article('a', 'The growers of Umber expect a harvest of 38,000 tonnes.')
    const two = article('b', 'The growers of Umber expect to pick 38,000 tonnes.')
    expect(figuresOf(one, two)).toEqual([['38,000 tonnes', 'agree', 2]])
    expect(figuresOf(two)).toEqual([])
  })

  it('calls the part and the whole no difference', () => {
    const one = article('a', 'The Civic Union of Umber won 17 of the 43 seats on the council of the town.')
    const two = article('b', 'The Civic Union of Umber has 17 seats on the council of the town.')
    expect(figuresOf(one, two).map(([, verdict]) => verdict)).not.toContain('differs')
  })

  it('says that a rise and a fall of one value differ', () => {
    const one = article('a', 'House prices in Umber fell by 2.1 percent in December 2025, the office said.')
    const two = article('b', 'House prices in Umber rose by 2.1 percent in December 2025, the lender said.')
    expect(figuresOf(one, two)).toEqual([
      ['2.1 percent', 'differs', 1],
      ['2.1 percent', 'differs', 1]
    ])
  })

  it('puts a correction in the place of what it denies', () => {
    const one = article('a', 'The loss of the port of Calder for 2025 came to 32 million pounds.', '2026-02-16')
    const two = article(
      'b',
      'Correction: The loss of the port of Calder for 2025 came to 23 million pounds, not 32 million pounds as reported on Monday.',
      '2026-02-17'
    )
    expect(figuresOf(one, two)).toEqual([
      ['32 million pounds', 'superseded', 1],
      ['23 million pounds', 'single-source', 1]
    ])
  })

  it('keeps ranges with one end in common apart', () => {
    const one = article(
      'a',
      'Some 40 percent to 70 percent of the homes in the seven villages of Umber were destroyed.'
    )
    const two = article(
      'b',
      'The seven worst-hit villages of Umber lost between 40 percent and 80 percent of the homes.'
    )
    expect(figuresOf(one, two).filter(([words]) => words === '40 percent')).toEqual([
      ['40 percent', 'single-source', 1],
      ['40 percent', 'single-source', 1]
    ])
  })

  it('finds no difference between a bound and what it holds', () => {
    const one = article('a', 'The island of Umber in the gulf is a free port with a population of more than 100,000.')
    const two = article('b', 'The island of Umber in the gulf is a free port with a population of 120,000.')
    const three = article('c', 'The island of Umber in the gulf is a free port with a population of 160,000.')
    expect(figuresOf(one, two).map(([, verdict]) => verdict)).toEqual(['single-source', 'single-source'])
    expect(figuresOf(one, three).map(([, verdict]) => verdict)).toEqual(['differs', 'differs'])
  })

  it('keeps what climbed apart from what dropped', () => {
    const text =
      'Harwick is the only team of the league to have climbed over ten places. Teams of the league that have dropped by more than ten places are many.'
    expect(figuresOf(article('a', text)).map(([, verdict]) => verdict)).toEqual(['single-source', 'single-source'])
  })

  it('tells no vague number and no bare number of a name', () => {
    const text = 'Thousands of people marched in Umber. Tom Ferris hit .358 for the Foxes.'
    expect(figuresOf(article('a', text))).toEqual([])
  })

  it('counts a copy as an article and not as a witness', () => {
    const text =
      'LONDON (Reuters) - The council of Umber will spend $14 million on its bridge, the mayor said on Monday.'
    expect(figuresOf(article('a', text), article('b', text))).toEqual([['$14 million', 'single-source', 2]])
  })

  it.each([
    [
      'an exact sum in other words',
      ['The organ is to cost Tarn Abbey $4.37 million.', 'Repairs came to $4.37 million, its steward wrote.'],
      [['$4.37 million', 'agree', 2]]
    ],
    [
      'a sum that a third article puts between',
      [
        'Tarn Abbey wants to spend $470,000 on its old organ.',
        'The steward of Tarn Abbey will spend $470,000 on oak pipes and bellows.',
        'The oak pipes and bellows would take $470,000.'
      ],
      [['$470,000', 'agree', 3]]
    ],
    [
      'a name of a country cut in two by the reach',
      [
        'The Y.U. recorded its driest summer so far with over 700,000 deaths of sheep.',
        'Next week the Ystrad Union will pass 700,000 deaths of sheep.'
      ],
      [['700,000', 'agree', 2]]
    ],
    [
      'a count of one thing by two nouns',
      ['The seed pact was signed by 34 countries on the coast.', 'The seed pact that 34 nations signed covers barley.'],
      [['34', 'agree', 2]]
    ],
    [
      'both ends of a range with one scale',
      [
        'The Rovers have made a bid between $30 and $40 million over six seasons.',
        'The Rovers offered the keeper between $30 million and $40 million over six seasons.'
      ],
      [
        ['$30 and $40 million', 'agree', 2],
        ['$40 million', 'agree', 2]
      ]
    ]
  ])('joins %s', (_name, texts, rows) => {
    expect(figuresOf(...texts.map((text, index) => article(String(index), text)))).toEqual(rows)
  })

  it.each([
    [
      'another sum of a bidder',
      ['The Rovers have offered $30 million for Ferris.', 'The Foxes have offered $30 million for Ferris.']
    ],
    ['a share', ['Of the bakers 37.5 percent are women.', 'Rye rose to 37.5 percent of the flour.']],
    ['ten of another thing', ['Ten otters were counted near Umber.', 'Only ten otters live in the zoo of Harwick.']]
  ])('keeps %s', (_name, texts) => {
    const found = figuresOf(...texts.map((text, index) => article(String(index), text)))
    expect(found.map(([, verdict]) => verdict)).toEqual(['single-source', 'single-source'])
  })

  it('tells no value as of one source beside one that sources agree on', () => {
    const texts = [
      'The ferry line will charge a $6 docking fee from May.',
      'From May the ferry line will charge a docking fee of $6.',
      'Nobody minds paying $6 to the ferry when it rains.'
    ]
    const rows = figuresOf(...texts.map((text, index) => article(String(index), text)))
    expect(rows).toEqual([['$6', 'agree', 2]])
  })
})
