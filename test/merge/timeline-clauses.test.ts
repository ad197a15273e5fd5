/** Made-up sentences, written before the rules that they test. */
import { describe, expect, it } from 'vitest'
import { timelineOf } from '../../src/merge/timeline.js'
import { questionsOf, sameTimeRules } from '../../src/merge/timeline-clauses.js'
import { storyOf } from './articles.js'

const publishedAt = '2026-03-12'

function datesOf(text: string): (string | null)[] {
  return timelineOf(storyOf({ text, publishedAt })).map(({ date }) => date)
}

describe('rules of the same time', () => {
  it.each(sameTimeRules)('$name catches its example', ({ name, example }) => {
    const [document] = storyOf({ text: example, publishedAt }).documents
    const place = { document, sentence: document.sentences[0]! }
    const question = questionsOf(place, document.dates[0]!).at(-1)!
    expect(sameTimeRules.filter(({ isSame }) => isSame(question)).map((rule) => rule.name)).toEqual([name])
    expect(datesOf(example)).toEqual([document.dates[0]!.value])
  })
})

describe('a date of a clause beside what its sentence tells', () => {
  it.each([
    ['after, of this week', 'The orchestra of Umber dropped Holm after love songs of his were found on Monday.'],
    ['whom, pluperfect', 'Holm was asked about the choirmaster of Umber, whom he had fired in 1995 after two fires.'],
    ['which, closing', 'The harbour board of Umber forgot the old charter, which banned nets in 1919.'],
    ['which, closing, of this week', 'Shopkeepers of Umber sang against the toll, which passed the council on Monday.'],
    ['a participle of a noun', 'Anglers in Umber still hate a sluice gate built in 2010, which lets the salt in.'],
    ['a participle between commas', 'The lamp of Umber, paid for by a lottery in 1993, followed two wrecks.'],
    ['since and a gerund', 'Brandt of Umber has seen few friends since quitting the orchestra in January.'],
    ['until a thing', 'Roe lent the ferry of Umber to a clerk until a harbour vote in June.'],
    [
      'which, to come',
      'None of the nine crews that row in the regatta of Umber, which starts on Friday, has gone home.'
    ],
    ['once', 'Nobody knows who can tune the organ of Umber once Brandt moves in June.'],
    ['after a thing of a year', 'The bakers of Umber made a guild after the bread riot in 2009 when two mills burned.'],
    ['a label before a noun', 'The writ from Umber claims that the May 3, 2019, lease is void.'],
    ['that, of the subject of a clause', 'Nobody in Umber can say whether the bell that cracked on Monday will ring.'],
    ['because', 'The sailors of Umber love the cook because he fed the whole fleet in 2011.'],
    ['if', 'Brandt fears for the dyke of Umber if the gates stay as they were in 2019.'],
    ['where, of a place', 'The painter wants to sell the barn in Umber where she was born in 1971.'],
    ['who, pluperfect', 'Roe thanked the nurses of Umber who had carried him out of the ward on Sunday.'],
    ['although', 'Although the pier of Umber was closed in 2019, anglers fish there every night.'],
    ['before', 'Before she was made mayor of Umber in 2016, Brandt taught the deaf.'],
    ['that, pluperfect', 'Roe lost the seat in Umber that his mother had won in 2004.'],
    ['a noun and its verb', 'The guild of Umber burned two songs he wrote in 2009 about the eel.'],
    ['as, behind "comes"', 'The toll of Umber comes as Carrick gets ready to host the regatta next year.'],
    ['despite', 'Despite the fog in January 2026, nobody in Umber lit the lamp.'],
    ['a deed behind an adverb', 'Roe of Umber was fined for secretly selling the organ in 2015.'],
    ['what a preposition opens', 'Amid rows stirred up by the bread toll of 2012, the miller of Umber hid.'],
    [
      'since, with a name for somebody',
      'In the first feast since Holm, a baker, came to Umber in January, nobody sang.'
    ],
    ['between brackets', 'The horns of Umber were tuned by Roe (who learned it in 2011) for a song.'],
    ['between dashes', 'The oak of Umber — a gift sent in 1931 — fell into the river.'],
    ['perfect', 'The widow of Umber has painted the great flood in 2003 many times.'],
    ['present', 'The stone in Umber marks the great storm in 1953.'],
    ['a participle and a present', 'The song sold by the choir of Umber on Monday hinges on one note.'],
    ['a clause with its subject', 'The oars which rowers have kept in Umber since 1866 are wet.'],
    ['a decision', 'Both bakers of Umber laughed at the decision to sell the mill in 2008.'],
    ['that, behind a verb of printing', 'The Umber Courier printed a lease that Holm bought in 2013, with a stain.'],
    [
      'a participle and a clause',
      'The sons of the sailors drowned in the Dec. 14, 2012, storm, which Roe slept through, have left Umber.'
    ],
    ['asked to, to come', 'Roe asked the rowers of Umber to bring the oars on 20 March.'],
    ['a deadline, to come', 'The harbour master of Umber set a deadline of April 2 for the divers.'],
    ['and, to come', 'The rowers have signed a lease in Umber, and they’ll paint the boathouse on 20 March.'],
    ['but, to come', 'The bakers of Umber spurned the oven, but Roe will mend it on 20 March.'],
    ['through', 'The lease would keep the rowers in Umber through April 2.'],
    ['claims', 'The divers of Umber have mocked claims that their dog stole the eel in February.'],
    ['denied reports', 'Brandt denied reports that the ferry of Umber leaked in February.'],
    ['we', 'In 2008 we had only one oar for all the boats in Umber.'],
    ['will', 'The choir of Umber will remember the ferry that sank and the fire in 1999.']
  ])('gives no line: %s', (_kind, text) => {
    expect(datesOf(text)).toEqual([])
  })

  it.each([
    ['what is said', '2026-03-09', 'Roe said the pier of Umber had collapsed on Monday.'],
    ['the saying', '2026-03-10', 'Divers said on Tuesday that the wreck off Umber was empty.'],
    ['what did it', '2026-03-10', 'The pier of Umber was hit by a barge, which sank four boats on Tuesday.'],
    ['when', '2026-03-09', 'When the dam of Umber burst on Monday, the mill was swept away.'],
    ['as', '2026-03-08', 'The organ of Umber fell silent as the lights went out on Sunday.'],
    ['behind a clause', '2026-03-08', 'Brandt, who keeps bees in Umber, won the cup on Sunday.'],
    ['behind a clause without commas', '2026-03-10', 'The clerk who burned the books of Umber was jailed on Tuesday.'],
    ['behind a phrase', '2026-03-09', 'After a night of talks, the bakers of Umber signed a truce on Monday.'],
    ['a bridge and its year', '1908', 'The lock, which was dug in 1908, carries many boats past Umber.'],
    ['two main clauses', '2026-03-09', 'The gate of Umber was broken and two guards were hurt on Monday.'],
    ['what is told to somebody', '2019-03', 'Roe told the court of Umber that he had sunk the boat in March 2019.'],
    [
      'before a clause',
      '2026-03-09',
      'The council of Umber voted on Monday to close the pier, which had been leaking.'
    ],
    ['a clause between', '2026-03-09', 'On Monday, while crowds sang outside, the jury of Umber cleared Roe.'],
    ['a storm and its day', '2026-03-10', 'The storm that struck Umber on Tuesday killed four people.'],
    ['with a builder', '1931', 'The lighthouse was built in 1931 by Paul Roe, who had come from Umber.'],
    ['with a clause behind', '2026-03-20', 'The choir of Umber will sing on 20 March 2026, when the hall opens.'],
    ['with a name for somebody', '2026-03-09', 'Roe, the mayor of Umber, stepped down on Monday after a vote.'],
    ['expected to', '2026-03-20', 'Roe had expected the rowers of Umber to bring the oars on 20 March.'],
    ['was asked to', '2026-03-20', 'Roe was asked to bring the oars to Umber on 20 March.'],
    ['and, in what is said', '2026-03-20', 'Roe said the bakery and the mill of Umber will open on 20 March.'],
    ['and could not', '2026-03-08', 'Roe broke an oar and could not row to Umber on 8 March.'],
    ['reports', '2026-02', 'Police in Umber had reports that the ferry leaked in February.'],
    ['a shortened verb', '2026-03-20', 'The rowers who’ve left Umber will come back on 20 March.'],
    ['what records show', '2004', 'Records show that Holm bought the mill of Umber in 2004.'],
    ['a date before a clause', '1987', 'In 1987, when Roe was mayor, the river of Umber broke the dam.'],
    [
      'behind a source and a clause',
      '2026-03-08',
      'According to the guard, who saw it all, the boat from Umber sank on Sunday.'
    ]
  ])('gives a line: %s', (_kind, date, text) => {
    expect(datesOf(text)).toEqual([date])
  })
})
