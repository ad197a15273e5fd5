/**
 * Made-up nights of any size: events with their own people, places and numbers, each told by one to eight outlets in
 * other words. Not news, but of news' shape: names, figures, quotes, dates. The same number gives the same articles.
 */
import { drawFrom } from '../support/forger.js'
import type { Article } from '../../src/types.js'

type Draw = (below: number) => number

const syllables =
  'bar bel cor dan del dor fal gar hal kel lan lor mar mel nor pel ran sel tar tel var vel wen yor zan'.split(' ')
const endings = 'a en ic in o or ov son sky ton us well'.split(' ')
const offices = [
  'Mayor',
  'Finance Minister',
  'Police Chief',
  'Chief Executive',
  'Governor',
  'Union leader',
  'Judge',
  'Coach'
]
const matters = [
  'bridge',
  'harbour',
  'hospital',
  'budget',
  'mine',
  'railway',
  'school',
  'refinery',
  'dam',
  'festival',
  'bank',
  'airport',
  'forest',
  'strike',
  'election',
  'vaccine',
  'museum',
  'satellite',
  'stadium',
  'power plant'
]
const deeds = [
  'will close',
  'was sold',
  'has reopened',
  'caught fire',
  'ran out of money',
  'broke a record',
  'was flooded',
  'will be rebuilt',
  'was approved',
  'has been cancelled'
]
const reasons = [
  'after months of debate',
  'despite protests by residents',
  'as winter came near',
  'following a report by inspectors',
  'because of rising costs',
  'under pressure from creditors'
]
const outlets = [
  'Morning Ledger',
  'Coast Courier',
  'Evening Standard Post',
  'Valley Echo',
  'Capital Record',
  'Northern Star',
  'Harbour Gazette',
  'Daily Lantern',
  'Island Times',
  'City Observer',
  'Plain Dealer Weekly',
  'River Tribune'
]
const extras = [
  'Residents of PLACE gathered in front of the town hall on Tuesday and asked for an answer.',
  'It was the third time in COUNT2 years that the MATTER made news far beyond PLACE.',
  'The opposition called for an inquiry and said that the numbers had been known since last year.',
  'Experts at the University of PLACE doubted that the plan would hold, and pointed to a similar case in 2019.',
  'Shares in the company behind the MATTER fell PERCENT percent in early trading.',
  'A spokeswoman for the ministry said that a decision would be made by the end of March.',
  'Neighbours told reporters that they had heard of the plan only from the newspaper.',
  'The MATTER of PLACE was built in 1974 and serves about COUNT people a day.'
]

/** `count` articles of a made-up night. */
export function madeUpArticles(count: number): Article[] {
  const draw = drawFrom(20260101)
  const articles: Article[] = []
  while (articles.length < count) {
    const event = eventOf(draw)
    const tellers = 1 + draw(4) * draw(3)
    for (let teller = 0; teller < tellers && articles.length < count; teller++) {
      articles.push(articleOf(event, draw, articles.length))
    }
  }
  return articles
}

/** `count` articles of about 300 words each that tell one event: statements of a common pool, in ever other choices. */
export function oneEvent(count: number): Article[] {
  const draw = drawFrom(20260102)
  const events = Array.from({ length: 12 }, () => ({ ...eventOf(draw), place: 'Larnholt' }))
  const pool = Array.from({ length: 60 }, (_, number) => articleOf(pick(events, draw), draw, number)).flatMap(
    ({ text }) => text.split('\n\n')
  )
  return Array.from({ length: count }, (_, number) => {
    const told: string[] = []
    for (let words = 0; words < 300; words += wordsIn(told.at(-1) ?? '')) told.push(pick(pool, draw))
    return { ...articleOf(pick(events, draw), draw, number), text: told.join('\n\n') }
  })
}

/** A made-up night of as many words as these articles have. */
export function sameLength(articles: readonly Article[]): Article[] {
  const wanted = articles.reduce((sum, { text }) => sum + wordsIn(text), 0)
  return upTo(wanted, madeUpArticles(articles.length * 4))
}

/** The first `words` words of a night as articles, and as one article. */
export function longArticle(
  night: readonly Article[],
  words: number
): { article: Article; part: Article[]; words: number } {
  const part = upTo(words, night)
  const article = { ...part[0]!, id: 'long', text: part.map(({ text }) => text).join('\n\n') }
  return { article, part, words }
}

function upTo(words: number, articles: readonly Article[]): Article[] {
  let left = words
  return articles.filter(({ text }) => (left -= wordsIn(text)) + wordsIn(text) > 0)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}

type Event = Readonly<
  Record<
    'place' | 'first' | 'last' | 'office' | 'matter' | 'deed' | 'reason' | 'money' | 'count' | 'percent' | 'day',
    string
  >
>

function nameOf(draw: Draw): string {
  const words = `${pick(syllables, draw)}${pick(syllables, draw)}${pick(endings, draw)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function pick<One>(list: readonly One[], draw: Draw): One {
  return list[draw(list.length)]!
}

function eventOf(draw: Draw): Event {
  return {
    place: nameOf(draw),
    first: nameOf(draw),
    last: nameOf(draw),
    office: pick(offices, draw),
    matter: pick(matters, draw),
    deed: pick(deeds, draw),
    reason: pick(reasons, draw),
    money: String(2 + draw(900)),
    count: String(20 + draw(9000)),
    percent: String(1 + draw(80)),
    day: String(10 + draw(18))
  }
}

function articleOf(event: Event, draw: Draw, number: number): Article {
  const { place, first, last, office, matter, deed, reason, money, count, percent, day } = event
  const leads = [
    `The ${matter} of ${place} ${deed} ${reason}, ${office} ${first} ${last} said on Monday.`,
    `${office} ${first} ${last} said on Monday that the ${matter} of ${place} ${deed} ${reason}.`,
    `In ${place} the ${matter} ${deed} ${reason}, according to ${office} ${first} ${last}.`
  ]
  const costs = [
    `The work will cost $${money} million and take two years, the council said.`,
    `The council put the cost at $${money} million over two years.`,
    `Some ${count} people depend on the ${matter}, and the bill of $${money} million will be paid by the state.`
  ]
  const quotes = [
    `"We have waited ${count} days for this and we will not wait any longer," ${last} told reporters.`,
    `${last} said the town had "waited ${count} days for this" and would not wait any longer.`
  ]
  const more = Array.from({ length: 4 + draw(8) }, () =>
    pick(extras, draw)
      .replaceAll('PLACE', place)
      .replaceAll('MATTER', matter)
      .replaceAll('COUNT2', String(2 + (Number(count) % 9)))
      .replaceAll('COUNT', count)
      .replaceAll('PERCENT', percent)
  )
  const paragraphs = [pick(leads, draw), pick(costs, draw), pick(quotes, draw), ...new Set(more)]
  return {
    id: `a${number}`,
    source: `night.jsonl`,
    text: paragraphs.join('\n\n'),
    title: `The ${matter} of ${place} ${deed}${number % 3 === 0 ? ` ${reason}` : ''}`,
    author: null,
    publisher: pick(outlets, draw),
    publishedAt: `2026-03-${day}`,
    url: null,
    language: 'en',
    tags: []
  }
}
