import { wordCountOf } from '../../text/spaces.js'
import type { Notice } from '../../types.js'
import { badReading, readingOf, type Fields, type Reading } from '../article.js'
import type { ReadLimits } from '../plain.js'
import type { TextBlock } from './blocks.js'
import { blocksIn } from './blocks.js'
import { bodyBlocksIn } from './body.js'
import { cardsIn } from './cards.js'
import { markupCaps, tooCostlyPage } from './markup-cost.js'
import { fieldsOf, type PageFields } from './metadata.js'
import { elementsIn, wordsUnder } from './nodes.js'
import { pageOf, type Page } from './page.js'
import { proseIn } from './prose.js'
import { isCutShort, refusalOf, type PageSummary } from './refusals.js'

/**
 * The article of a page: its words, paragraphs apart by a blank line, and what the page says of it. Given fields win. A
 * page that is no article is bad input with the reason.
 */
export function readHtml(source: string, html: string, given: Fields, limits: ReadLimits): Reading {
  const cost = tooCostlyPage(html, { ...markupCaps, nesting: limits.nesting * nestingOfPages })
  if (cost !== null) return badReading(source, 'too-costly', `The page is not read: ${cost}`)
  const page = pageOf(html)
  if (page === null) return badReading(source, 'too-costly', 'The page is not read: it overflows the parser')
  const fields = fieldsOf(page.root, given.url ?? null)
  const text = articleTextOf(page, { ...fields, title: given.title ?? fields.title })
  const summary = summaryOf(page, fields, text)
  const refusal = refusalOf(summary)
  if (refusal) return badReading(source, refusal.name, refusal.message)
  if (text === '') return badReading(source, 'no-article', 'The page holds no article')
  const { title, author, publisher, published, url, language, tags } = fields
  const said: Fields = { title, author, publisher, published, url, language, tags, ...present(given) }
  const reading = readingOf(source, text, said)
  return isCutShort(summary) ? withNotice(reading, source) : reading
}

/** Elements of a page stand deeper in one another than lists and quotes of Markdown. */
const nestingOfPages = 6

/** Below this many words of prose the other ways of finding the article are asked too. */
const fewWords = 60

function articleTextOf(page: Page, { title, author, articleBody: said }: PageFields): string {
  const own = bodyBlocksIn(page.root, title, author)
  if (proseIn(own) >= fewWords) return joined(own)
  const kept = page.readable()
  const readable = blocksIn(page.root).filter(({ texts }) => texts.some((text) => kept.has(text)))
  const best = proseIn(readable) > 3 * proseIn(own) + fewWords ? readable : own
  // Words that the page keeps for machines only count where a reader sees next to nothing.
  if (said !== null && wordCountOf(said) > 3 * wordCountOf(joined(best)) + fewWords) return cleanLines(said)
  return joined(best)
}

/** A string of JSON may hold what a decoded file cannot. */
function cleanLines(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}

function joined(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n\n')
}

function summaryOf({ root }: Page, fields: PageFields, text: string): PageSummary {
  const cards = cardsIn(root)
  return {
    title: fields.title,
    text,
    page: blocksIn(root)
      .map((block) => block.text)
      .join('\n')
      .slice(0, 20_000),
    words: wordCountOf(text),
    cards: cards.length,
    cardWords: cards.reduce((sum, card) => sum + wordCountOf(wordsUnder(card)), 0),
    types: fields.types,
    url: fields.url,
    isDated: fields.published !== null,
    isPaid: fields.isPaid,
    scripts: elementsIn(root).filter(({ tag }) => tag === 'script').length
  }
}

function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  )
}

function withNotice(reading: Reading, source: string): Reading {
  const notice: Notice = {
    severity: 'info',
    rule: 'paywalled',
    message: `${source} shows only the beginning of its article`,
    article: reading.articles[0]?.id ?? null,
    start: null,
    end: null
  }
  return { ...reading, notices: [notice, ...reading.notices] }
}
