import { describe, expect, it } from 'vitest'
import { attributionsIn } from '../../src/extract/attributions.js'
import { peopleIn } from '../../src/extract/people.js'
import { quotesIn } from '../../src/extract/quotes.js'
import { termRules } from '../../src/extract/terms.js'
import { paragraphsIn } from '../../src/text/paragraphs.js'
import { sentencesIn } from '../../src/text/sentences.js'

/** Written before the rules: what the words in quotation marks are. */
const cases: readonly (readonly ['term' | 'quote', string])[] = [
  ['term', 'Russia repeated its support for the “one-China” policy.'],
  ['term', 'The envoy voiced opposition to “Taiwan independence”.'],
  ['term', 'The two leaders signed a “no-limits” partnership in 2022.'],
  ['term', 'She hosts the radio show “Morning Matters” on weekdays.'],
  ['term', 'He spoke on NBC’s “Meet the Nation” on Sunday.'],
  ['term', 'His novel “The Long Way Down” sold two million copies.'],
  ['term', 'The film, called “A Quiet Harvest,” opens on Friday.'],
  ['term', 'Police arrested Paul “Fingers” Romano at the docks.'],
  ['term', 'Police arrested Mary-Kate “Sis” van der Meer at the docks.'],
  ['term', 'Police arrested Paul “P.J.” Romano at the docks.'],
  ['quote', 'Marsden called Harlow “reckless” Monday.'],
  ['term', 'The so-called “sin tax” raises the price of tobacco.'],
  ['term', 'The plant is known as “the beast” in the valley.'],
  ['term', 'Protesters in “We Are Many” shirts filled the square.'],
  ['term', 'The operation, codenamed “Silver Net,” lasted nine months.'],
  ['term', 'The bank was deemed “too-big-to-fail” after the crisis.'],
  ['term', 'A hat with the words “Make Tea Not War” lay on the floor.'],
  ['term', 'The paper published the essay “Why Rivers Die” in May.'],
  ['term', 'The government calls the scheme “Safe Streets.”'],
  ['term', 'The word “crisis” appears nowhere in the law.'],
  ['term', 'Their song “Paper Moon” topped the charts.'],
  ['term', 'Nicknamed “the Bull,” the boxer never lost at home.'],
  ['term', 'The party runs on a “law and order” platform.'],
  ['term', 'Banks sold these “ghost” accounts for years.'],
  ['term', 'The company filed under the name “Blue Harbour Nine”.'],
  ['term', 'Farmers fear a new “dust bowl” in the south.'],
  ['term', 'The doctrine of “strategic patience” ended that year.'],
  ['term', 'The exhibition “Light and Stone” runs until June.'],
  ['term', 'In the podcast “Cold Files,” two lawyers look at old cases.'],
  ['term', 'The term “fake news” entered the dictionary.'],
  ['term', 'He won an Oscar for “The Last Lighthouse.”'],
  ['term', 'The state of “limited emergency” gives police new powers.'],
  ['term', 'The “Fight for Fifteen” movement began with cooks.'],
  ['quote', '“We will not leave this valley,” said Mara Lindqvist.'],
  ['quote', 'Mara Lindqvist said the plan was “a gift to the rich”.'],
  ['quote', 'Xi described the partnership as a “strategic choice”.'],
  ['quote', 'The minister called the verdict “shameful”.'],
  ['quote', 'In a joint statement the two countries vowed to “respond appropriately to threats”.'],
  ['quote', 'The ministry warned of “serious consequences”.'],
  ['quote', '“Never again,” the mayor told reporters.'],
  ['quote', 'Asked about the deal, Roe replied: “No comment.”'],
  ['quote', 'The report found “no evidence” of fraud.'],
  ['quote', 'Li, who was “deeply saddened”, said he would resign.'],
  ['quote', 'According to the court, the search was “plainly unlawful”.'],
  ['quote', '“Is this the end?” asked Jane Roe. “I hope not.”'],
  ['quote', 'Jane Roe dismissed the claim as “pure invention”.'],
  ['quote', 'The company apologised for what it called “a regrettable error”.'],
  ['quote', 'Trump said on Monday that he was “very, very happy” with the vote.'],
  ['quote', 'The senator accused the agency of “hiding the facts from the public”.'],
  ['quote', 'A spokesman said officers had acted “in line with the rules”.'],
  ['quote', 'The crowd chanted “Let him go” for an hour.'],
  ['quote', 'Roe wrote on her blog: “The river is dead.”'],
  ['quote', 'Smith tweeted, “What a night for the town!”'],
  ['quote', 'The talks were “constructive”, the Foreign Ministry said.'],
  ['quote', 'He promised to “fight like never before” for the seat.'],
  ['quote', 'The letter says the dam “poses no danger to anyone”.'],
  ['quote', 'Investors were told to expect “a bumpy ride”, according to Jane Roe.'],
  ['quote', '“Good Morning, Valley Town,” she said to laughter.'],
  ['quote', 'She told Reuters the raid was “a clear violation of the law”.'],
  ['quote', 'Critics say the bill is “dead on arrival”.'],
  ['quote', 'Jane Roe insisted she had “nothing to hide”.'],
  ['quote', '“The dam is safe.” With these words Paul Smith opened the hearing.'],
  ['quote', 'The judge urged jurors to “follow the evidence”.']
]

describe('rules for terms', () => {
  it.each(termRules.map((rule) => [rule.name, rule.example] as const))('%s catches its example', (_name, example) => {
    expect(kindsIn(example)[0]).toBe('term')
  })
})

describe('quotes and terms', () => {
  it('tells at least nine in ten right', () => {
    const wrong = cases.filter(([gold, text]) => kindsIn(text).some((kind) => (kind === 'term') !== (gold === 'term')))
    expect(wrong.length).toBeLessThanOrEqual(cases.length / 10)
  })

  it.each([
    ['a sentence is full', '“We will not leave,” said Mara Lindqvist.', ['full']],
    ['words inside another sentence are partial', 'Mara Lindqvist said it was “a gift to the rich”.', ['partial']],
    [
      'a cut sentence is two parts',
      '“The plan,” said Mara Lindqvist, “will fail before the summer.”',
      ['partial', 'partial']
    ],
    ['a show that was told is a term', 'Mara Lindqvist told “The Nils Berg Show” that she would go.', ['term']],
    ['the name of a film at the end is a term', 'Roe owns the forgotten masterpiece “Lanternlight.”', ['term']],
    ['a show where something was said is a term', '“We have lost,” Roe said on “Harbourside.”', ['full', 'term']],
    ['a policy with marks round it is a term', 'The agency ran Belmark’s “two-boat policy.” It ended.', ['term']],
    ['a word of praise is partial', 'Jane Roe said the film was “Glorious.”', ['full']],
    ['an answer of one word is full', 'Asked whether she would go, Roe said: “Never.”', ['full']]
  ])('%s', (_behaviour, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })
})

function kindsIn(text: string): string[] {
  const sentences = paragraphsIn(text).flatMap((paragraph) => sentencesIn(text, paragraph))
  const people = peopleIn(text, sentences)
  return quotesIn(text, sentences, people, attributionsIn(text, sentences, people)).map(({ kind }) => kind)
}
