import { describe, expect, it } from 'vitest'
import { timelineOf } from '../../src/merge/timeline.js'
import { besideRules } from '../../src/merge/timeline-beside.js'
import { wordingOf } from '../../src/merge/wording.js'
import { storyOf, type Given } from './articles.js'

/** Date and words of the entries of some texts taken as one story. */
function entriesOf(...articles: Given[]): (string | null)[][] {
  return timelineOf(storyOf(...articles)).map(({ date, text }) => [date, text])
}

const publishedAt = '2026-03-12'

describe('beside rules', () => {
  it.each(besideRules)('$name catches its example', ({ name, example }) => {
    const { documents } = storyOf({ text: example, publishedAt })
    const [document] = documents
    const place = { document, sentence: document.sentences[0]! }
    expect(besideRules.find(({ isBeside }) => isBeside(place, document.dates.at(-1)!))?.name).toBe(name)
  })
})

describe('timelineOf', () => {
  it('dates what was on the day, oldest first', () => {
    const text =
      'The council of Umber closed the bridge on Tuesday. The bridge was opened in 1931. Engineers will test it on 20 March 2026.'
    expect(entriesOf({ text, publishedAt })).toEqual([
      ['1931', 'The bridge was opened in 1931.'],
      ['2026-03-10', 'The council of Umber closed the bridge on Tuesday.'],
      ['2026-03-20', 'Engineers will test it on 20 March 2026.']
    ])
  })

  it.each([
    ['a year that is part of a name', 'The 1998 visit of the king gave the town of Umber its cross.'],
    ['a month that tells which', 'The June decision of the court left the question of the bridge open.'],
    [
      'what somebody says of a day in quotation marks',
      '“Ferris was excellent yesterday and Holm is excellent,” Anna Brandt said.'
    ],
    ['a year that says which run', 'Holm defended Anna Brandt, who endorsed his 2008 run for mayor of Umber.'],
    ['a champion with the year', 'The 2008 champion dropped to fifth in Umber.'],
    ['a season', 'A gruelling 2013/14 football season begins to take its toll on the players of Umber.'],
    ['a credit', 'F.K. Brandt et al. 2014.'],
    ['a part of a year that stays open', 'The court struck down a part of the law of Carrick earlier this year.'],
    ['a mark to measure by', 'The river of Umber fell to 40 centimetres, the lowest mark since June 1992.'],
    ['a mark told by a clause', 'It was the worst flood of Umber since the river broke the dam in 1987.'],
    [
      'a start without a verb that goes on',
      'The crown weakened against the mark, extending its fall since March 2024.'
    ],
    ['a mood set against another', 'There is less fear of the river now as there was during the 1994 flood.'],
    ['a day that is still to come', 'Holm was afraid to look weak in the run-up to the mayoral vote in 2027.'],
    ['a value set against another', 'Some 61% of the guests of Umber came by train, up from 27% in 2011.'],
    ['a level of a year', 'The council of Umber wants to cut the smoke by half from 2005 levels.'],
    ['a law by its year', 'The court voided a 2022 law that gave the tidal waters to three companies.'],
    ['a deed one is jailed for', 'A judge of Umber jailed the clerk for a March 2005 theft of paintings.'],
    ['a deed one is charged with', 'Two bakers of Umber are now charged in the 1987 theft of the crown.'],
    ['what is revoked', 'Anna Brandt of Umber on Friday revoked a 2019 order of the mayor.'],
    ['an aside about who speaks', 'Holm, who founded the choir of Umber in 1975, said the hall would close.'],
    ['a name for who speaks', 'Holm, the singer elected to the council in 2010, said the hall would close.'],
    ['who the sentence is about', 'The clerk who burned the books of Umber in 2012 was jailed for a year.'],
    [
      'a start inside of a question, beside a day',
      'Holm was met on Friday in Umber and, when asked if the club had let a woman in since 2017, said nothing.'
    ],
    [
      'weeks before a day',
      'Holm of Umber told the choir many times, in the weeks prior to March 8, that she would stay.'
    ],
    [
      'a feast before which it was planned',
      'The vote of Umber was scheduled to be held before Christmas and was put off.'
    ],
    ['a month that tells which meeting', 'Holm read the letter of Umber that summed up the August emergency meeting.'],
    ['an aside between dashes', 'The bell was praised by Holm - who was fined in 2011 - and by the choir of Umber.'],
    [
      'what is older than this week',
      'The feud of Umber began earlier this week when Holm hung up a picture that Roe sat for in 2001.'
    ],
    ['the songs of a year', 'The council of Umber will choose the best songs of 2008 next week.'],
    ['a rough distance', 'The council of Umber opened the case more than two years ago.'],
    ['days in round numbers', 'Anna Brandt took the chair of the council 100 days ago.'],
    ['seasons by two years', 'The rowers of Umber lost the first race of the 2008-09 season.'],
    ['a fair that is only named', 'Before the fair of Umber, due in June, Holm sold the mill.'],
    [
      'a visit that another is like',
      'The visit of Umber is likely to be as loud as the one that Holm made on Tuesday.'
    ],
    ['houses of a street', 'The ferry office of Umber stands in the 1800 block of Mill Lane.'],
    ['a change that is measured', 'The catch of the boats of Umber has shrunk, having fallen by 31% since 2017.'],
    ['a low to measure by', 'Berths in Umber now go for $72, a rise of 9% from an earlier low of $66 in 2018.'],
    ['a mean to measure by', 'Ferry tolls of Umber are now twice their mean of 41,000 in 2018.'],
    ['a vote that is still to come', 'Holm calmed the singers of Umber ahead of the choir vote next Tuesday.'],
    [
      'a vote that is still to come, as an owner',
      'Holm calmed the singers of Umber in advance of next Tuesday’s vote.'
    ],
    ['a day that says which commission', 'Holm of Umber fears a Feb. 4 harbour inquiry.'],
    ['what a committee is about', 'The council of Umber printed a song on the 2015 flood of the mill.'],
    ['what one had a part in', 'The clerk of Umber denied a part in the 2007 theft.'],
    ['an old year', 'Holm once mourned his own 1976 Queen Anna play in Umber.'],
    ['a court case by its year', 'Holm of Umber quoted the council’s 2008 C. v. Roe ruling.'],
    ['an act of a year', 'Holm of Umber praised the Mill Bridge Act of 1931.'],
    ['who said it', 'The horns of Umber were loud, said the choirmaster Paul Roe, who came in 1971.'],
    ['an aside in brackets', 'The rowers of Umber picked Roe (who had rowed for Carrick in 1988) and Holm.'],
    ['a source by its page', '(Clerk of Umber, folder 12, March 9, 1999, p. 4).'],
    ['a source without words', '12:301–309, 1998.'],
    ['two years of which it was one', 'The mill of Umber was sold in 1931 or 1932.'],
    ['a film of Umber', 'The play about Umber, set in the winter of the fire in 1922, was written by Roe.'],
    [
      'years without a word before them',
      'Holm of Umber counted the eels of 1950 to 1971 in one lake and 1962 to 1971 in another.'
    ],
    ['an end of decades', 'The clerk of Umber has notes on rain from the 1950s to 1971.'],
    ['years with values', 'In Umber the fleet has grown from 2018 (12 boats) to 2021 (40 boats).'],
    ['two days of one year', 'Holm of Umber counted the gulls that came between May 3 and June 9, 2014.'],
    ['a week before another', 'The mean of Umber for the previous week was put at 12 boats.'],
    ['a clause about whom it was for', 'The choir of Umber sang for the hornist Paul Roe, who founded it in 1971.'],
    ['a start of a rise', 'The shares of the mill have risen since it was founded in Umber in 2010.'],
    ['a start told by a clause', 'The plant in Umber has grown since it opened in 1971.'],
    ['a date that only says which law', 'As of the 2024 tax year, couples who live in Umber will pay less.']
  ])('gives no entry for %s', (_behaviour, text) => {
    expect(entriesOf({ text, publishedAt })).toEqual([])
  })

  it.each([
    ['a date of an aside', '1908', 'The bridge, which opened in 1908, carries many cars.'],
    ['a date behind an aside', '1931', 'The bridge, which Norrland Works built, was opened in 1931.'],
    ['a year in which a thing was', '2008', 'Holm lost the town in the 2008 wave that Anna Brandt led.'],
    ['a start of what goes on', '2013', 'Holm has led the choir of Umber since 2013.'],
    [
      'a year of a deed beside the day it was told',
      '2024',
      'Holm said on Tuesday that the choir of Umber was founded in 2024.'
    ],
    ['a number that is no mark', '2011', 'More than 200 guests of Umber came by train in 2011.'],
    ['an act in a thing of that year', '2000', 'At the congress of 2000 the choir of Umber took its name.'],
    [
      'what people said of a year',
      '2023',
      'The mill was sued by the millers of Umber, who said they lost their bread in 2023.'
    ]
  ])('keeps %s', (_behaviour, date, text) => {
    expect(entriesOf({ text, publishedAt })).toEqual([[date, text]])
  })

  it('dates a sentence by its own day, not by that of an aside', () => {
    const first = 'Holm, 75, who sat in the council from 2001 until 2013, first as a guest, met the king on Tuesday.'
    const second = 'The review of Holm was printed on Tuesday in The Courier, where he had been a critic since 1967.'
    expect(entriesOf({ text: first, publishedAt })).toEqual([['2026-03-10', first]])
    expect(entriesOf({ text: second, publishedAt })).toEqual([['2026-03-10', second]])
  })

  it('dates a sentence by its day, not by the year of what it is about', () => {
    const text = 'The court of Umber on Tuesday voided a rule of the council that was made in 2013.'
    expect(entriesOf({ text, publishedAt })).toEqual([['2026-03-10', text]])
  })

  describe('what was expected of a day', () => {
    const expected = {
      text: 'The vote on the bridge of Umber is expected to begin in the council on Wednesday.',
      publishedAt: '2026-03-10'
    }
    const came = { text: 'The council of Umber approved the bridge in a late vote on Wednesday.', publishedAt }

    it('is left out beside what came of it', () => {
      expect(entriesOf(expected, came)).toEqual([['2026-03-11', came.text]])
    })

    it('is left out with a second day that was looked ahead to', () => {
      const both = {
        ...expected,
        text: 'The vote on the bridge of Umber is expected to begin in the council on Wednesday, followed by the senate on Friday.'
      }
      expect(entriesOf(both, came)).toEqual([['2026-03-11', came.text]])
    })

    it('stays where nothing came of it yet, and beside other news of the day', () => {
      const other = { text: 'A baker slipped on the ice near Karwell on Wednesday.', publishedAt }
      expect(entriesOf(expected)).toEqual([['2026-03-11', expected.text]])
      expect(entriesOf(expected, other).map(([, words]) => words)).toContain(expected.text)
    })

    it('stays with what it tells of another day', () => {
      const told = {
        ...expected,
        text: 'Holm of Umber said on Monday that the council will vote on the bridge on Friday.'
      }
      const other = { text: 'Holm met the council of Umber at the bridge on Monday.', publishedAt }
      expect(entriesOf(told, other).map(([date, words]) => `${date} ${words}`)).toContain(`2026-03-13 ${told.text}`)
    })
  })

  it('prints no words of another article that do not name the date', () => {
    const story = storyOf(
      { text: 'It took the ferry of Umber two days to reach the island in 2010, and now it takes one.' },
      { text: 'Ferries took two days to reach the island.' }
    )
    const [first, second] = story.documents.map((document) => ({ document, sentence: document.sentences[0]! }))
    const entries = timelineOf(story, {
      supportOf: ({ document }) => (document === first!.document ? [second!] : []),
      wordingOf: (place) => ({ ...wordingOf(place), standsAlone: place.document === second!.document })
    })
    expect(entries).toEqual([])
  })

  it('tells once what two articles tell in the same words', () => {
    const text = 'The staff of the party were elected in December 2008.'
    const entries = timelineOf(storyOf({ text }, { text }))
    expect(entries.map(({ date, evidence }) => [date, evidence.length])).toEqual([['2008-12', 2]])
  })
})
