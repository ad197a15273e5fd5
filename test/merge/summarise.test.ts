import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { danglingIn } from '../../src/merge/openers.js'
import { summarise, type Summary } from '../../src/merge/summarise.js'
import { defaultOptions } from '../../src/options.js'
import { replayEdits } from '../../src/text/edits.js'
import type { DigestOptions, Story } from '../../src/types.js'
import { storyOf, type Given } from './articles.js'

const none = { copies: new Map<string, string>() }

function told(story: Story, options: Partial<DigestOptions> = {}): Summary {
  return summarise(story, none, { ...defaultOptions, ...options })
}

/** Three reports of one vote, in own words. */
const vote: readonly Given[] = [
  {
    text: 'The council of Bergen approved the new tunnel on Monday by 40 votes to 27. Mayor Clara Lindqvist called it a gift to the town. It is the third tunnel under the fjord. The tunnel will cost 40 million euros. Work on it will begin in May.',
    publisher: 'Bay Courier'
  },
  {
    text: 'Bergen’s council on Monday approved the new tunnel. Opponents want the money to go to schools. The tunnel will cost 40 million euros, according to Reuters.',
    publisher: 'Hill Post'
  },
  {
    text: 'On Monday the council of Bergen passed the plan for a new tunnel. The tunnel is to cost 50 million euros. Fishermen fear for their quay.',
    publisher: 'Fjord Times'
  }
]

describe('an interview that is printed word by word', () => {
  const lines = ['The ferry is always full.', 'Nobody has counted the empty seats.', 'The mill pays for its own quay.']
  const interview: Given = {
    text: `ANNA VOSS: ${lines[0]} CLARA LINDQVIST: ${lines[1]} ANNA VOSS: ${lines[2]} CLARA LINDQVIST: The old harbour will surely be filled one day. The sea has no owner at all.`,
    publisher: 'Bay Radio'
  }
  const pointsOf = (...given: readonly Given[]) => told(storyOf(...given)).story.keyPoints.map(({ text }) => text)

  it('gives no key points beside a report', () => {
    expect(pointsOf(vote[0]!, interview).join(' ')).not.toMatch(/sea|ferry|seats|quay/)
  })

  it('gives those that it has where there is no report', () => {
    expect(pointsOf(interview).join(' ')).toContain('The sea has no owner at all.')
  })
})

describe('words that lost their quotation marks', () => {
  const lines = ({ story }: Summary) => story.keyPoints.map(({ text }) => text)

  it('are not printed as the report’s own where another report quotes them', () => {
    const printed = lines(
      told(
        storyOf(
          {
            text: 'The mayor of Bergen wrote about the tunnel on Monday.\n\nThe tunnel is the best gift that a town can get.'
          },
          { text: '“The tunnel is the best gift that a town can get,” Mayor Clara Lindqvist wrote on Monday.' }
        )
      )
    )
    expect(printed).not.toContain('The tunnel is the best gift that a town can get.')
    expect(printed.join('\n')).toContain(
      '“The tunnel is the best gift that a town can get,” Mayor Clara Lindqvist wrote'
    )
  })

  it('are not printed from the middle of a quotation', () => {
    const text =
      'Mayor Clara Lindqvist spoke on Monday. “The tunnel is a gift to the town. For the fishermen it could be a loss. We shall see,” she said.'
    expect(lines(told(storyOf({ text })))).not.toContain('For the fishermen it could be a loss.')
  })

  it('are told from what stands under a picture', () => {
    const text =
      'The council of Bergen approved the new tunnel on Monday.\n\nThe old town hall of Bergen in the winter. (Courtesy of the archive)'
    expect(lines(told(storyOf({ text })))).toEqual(['The council of Bergen approved the new tunnel on Monday.'])
  })
})

describe('summarise', () => {
  const { story, left } = told(storyOf(...vote))

  it('prints nothing that leans on another sentence, and nothing twice', () => {
    for (const { text } of story.keyPoints) expect(danglingIn(text)).toBeNull()
    expect(new Set(story.keyPoints.map(({ id }) => id)).size).toBe(story.keyPoints.length)
    expect(story.keyPoints.filter(({ text }) => /(?:approved|passed)/.test(text))).toHaveLength(1)
  })

  it('counts who bears a statement out, and joins no other number to it', () => {
    const cost = story.keyPoints.filter(({ text }) => text.includes('cost'))
    const forty = cost.find(({ text }) => text.includes('40'))
    expect(forty?.evidence.map(({ article }) => article).toSorted()).toEqual(['a0', 'a1'])
    expect(forty?.origins.toSorted()).toEqual(['Bay Courier', 'Reuters'])
    expect(forty?.singleSource).toBe(false)
  })

  it('replays every printed line from its first evidence', () => {
    const texts = new Map(storyOf(...vote).documents.map(({ article }) => [article.id, article.text]))
    for (const { text, edits, evidence } of story.keyPoints) {
      expect(replayEdits(texts.get(evidence[0].article)!, evidence[0], edits)).toBe(text)
    }
  })

  it('gives every body sentence a line or a rule', () => {
    const { documents } = storyOf(...vote)
    const printed = story.keyPoints.map(({ evidence }) => `${evidence[0].article}:${evidence[0].start}`)
    const passed = left.map(({ article, start }) => `${article}:${start}`)
    const all = documents.flatMap(({ article, sentences }) => sentences.map(({ start }) => `${article.id}:${start}`))
    expect([...printed, ...passed].toSorted()).toEqual(all.toSorted())
    for (const { rule } of left) expect(rule).toMatch(/^(?:same-as k[0-9a-f]{10}|budget|not-alone|too-short|muted)$/)
  })

  it('prints no muted word and says so', () => {
    const muted = told(storyOf(...vote), { mute: ['TUNNEL'] })
    const words = [muted.story.headline, ...muted.story.keyPoints].map(({ text }) => text)
    expect(words.filter((text) => /tunnel/i.test(text))).toEqual([])
    expect(muted.left.filter(({ rule }) => rule === 'muted').length).toBeGreaterThan(3)
  })

  it('comes as near a length as it can', () => {
    for (const words of [12, 25, 40]) {
      const { keyPoints } = told(storyOf(...vote), { words }).story
      const count = keyPoints.reduce((sum, { text }) => sum + text.split(' ').length, 0)
      expect(Math.abs(count - words)).toBeLessThanOrEqual(6)
    }
  })

  it('keeps to the number of key points', () => {
    expect(told(storyOf(...vote), { keyPoints: 2 }).story.keyPoints).toHaveLength(2)
  })

  it('takes a title of a source for the headline, else a sentence', () => {
    const titled = vote.map((one, at) => ({ ...one, title: at === 1 ? 'Bergen council approves new tunnel' : null }))
    const { headline } = told(storyOf(...titled)).story
    expect(headline.text).toBe('Bergen council approves new tunnel')
    expect(headline.evidence[0]).toMatchObject({ article: 'a1', part: 'title' })
    expect(story.headline.text).toBe(story.keyPoints[0]!.text)
  })

  it('takes no title for a headline that tells nothing of the story', () => {
    const text = 'The council of Bergen approved the new tunnel on Monday. The tunnel will be two miles long.'
    const titled = (title: string) => told(storyOf({ title, text }, { text })).story
    expect(titled('Free maps of the world!').headline.text).toBe(titled('Free maps of the world!').keyPoints[0]!.text)
    expect(titled('A map of the new tunnel').headline.text).toBe('A map of the new tunnel')
  })

  it('takes no date for a headline, and none in front of one', () => {
    const text = 'The council of Bergen approved the new tunnel on Monday. It is long.'
    const dated = { text, title: 'Saturday, August 24, 2013' }
    const led = { text, title: '27/09/2013-Bergen approves the new tunnel' }
    expect(told(storyOf(dated)).story.headline.text).toBe('The council of Bergen approved the new tunnel on Monday.')
    expect(told(storyOf(led)).story.headline.text).toBe('Bergen approves the new tunnel')
  })

  it('tells one vote once where two papers tell it in other words', () => {
    const reports = [
      'The council of Bergen voted on Tuesday to make the Day of the Harvest a public holiday. Mayor Ann Roe wrote the text.',
      'The council of Bergen voted on Tuesday for a plan that turns the Day of the Harvest, the end of the year on the farms of the valley, into a free day for all. Farmers cheered in the street.'
    ]
    const points = told(storyOf(...reports.map((text) => ({ text })))).story.keyPoints.map(({ text }) => text)
    expect(points.filter((text) => text.includes('voted'))).toHaveLength(1)
  })

  it('prints one of two openings that tell the same news with other numbers', () => {
    const reports = [
      'A ferry struck the old quay of Bergen on Monday and lost its bow door, the harbour office said. Divers looked at the piles.',
      'A ferry with 212 people aboard struck the old quay of Bergen on Monday. The captain was taken off the rota.'
    ]
    const points = told(storyOf(...reports.map((text) => ({ text })))).story.keyPoints.map(({ text }) => text)
    expect(points.filter((text) => text.includes('struck'))).toHaveLength(1)
  })

  it('prints no sentence that was torn behind a number that lost its point', () => {
    const text =
      'The council of Bergen approved the new tunnel on Monday. A loaded. 38-calibre pistol was found in the hall that evening.'
    expect(told(storyOf({ text })).story.keyPoints.map((point) => point.text)).toEqual([
      'The council of Bergen approved the new tunnel on Monday.'
    ])
  })

  it('opens the short version with the first key point', () => {
    expect(story.summary[0]).toBe(story.keyPoints[0]?.id)
  })

  it('prints no point of a list by its number', () => {
    const text =
      '1/ A side that is respected in all of Bergen.\n\nThe council of Bergen approved the new tunnel on Monday.'
    expect(told(storyOf({ text })).story.keyPoints.map((point) => point.text)).toEqual([
      'The council of Bergen approved the new tunnel on Monday.'
    ])
  })

  it('says the same of the same story', () => {
    const again = told(storyOf(...vote))
    expect(JSON.stringify([again.story, again.left])).toBe(JSON.stringify([story, left]))
  })

  it('finds something to print of an article that holds nothing whole', () => {
    expect(told(storyOf({ text: 'Rain' })).story.headline.text).toBe('Rain')
  })
})

describe('the seeds', () => {
  const seeds = readdirSync('seeds').map((name) => ({
    id: name.slice(0, 3),
    text: readFileSync(`seeds/${name}`, 'utf8')
  }))
  const { story } = told(storyOf(...seeds.slice(0, 4)), { keyPoints: 10 })
  const words = story.keyPoints.map(({ text }) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"))

  it.each([
    ['the pledge', /boost mutual investment/, 4],
    ['the choice', /strategic choice/, 1],
    ['the meeting', /Hangzhou/, 1],
    ['the oil', /seaborne/, 2],
    ['the statement', /joint (?:statement|communique)/, 2],
    ['the trade', /Trade between .* (?:declined|slowed)/, 3],
    ['the call', /Mishustin called/, 2],
    ['the partnership', /no-limits/, 2]
  ])('tells %s', (_fact, pattern, articles) => {
    const found = story.keyPoints[words.findIndex((text) => pattern.test(text))]
    expect(found?.counts.articles).toBeGreaterThanOrEqual(articles)
  })

  it('counts one origin for the oil, whoever passes it on', () => {
    expect(story.keyPoints.find(({ text }) => text.includes('seaborne'))?.origins).toEqual(['Reuters'])
  })
})

describe('hostile texts', () => {
  it.each(['a', '(', '"', '1,', 'A. ', 'said ', ', which ', '— ', 'He said. ', ', for his part,'])(
    'takes 100 kB of %j in its stride',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const started = performance.now()
      told(storyOf({ text }, { text: `${text} end.` }))
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    30_000
  )
})
