import { badReading, readingOf, type Fields, type Reading } from '../article.js'
import type { ReadLimits } from '../plain.js'
import { blocksIn } from './blocks.js'
import { markupCaps, tooCostlyPage } from './markup-cost.js'
import { elementsIn, wordsUnder } from './nodes.js'
import { pageOf } from './page.js'

/**
 * The article of a page: its words, paragraphs apart by a blank line, and what the page says of it. Given fields win. A
 * page that is no article is bad input.
 */
export function readHtml(source: string, html: string, given: Fields, limits: ReadLimits): Reading {
  const cost = tooCostlyPage(html, { ...markupCaps, nesting: limits.nesting * 6 })
  if (cost !== null) return badReading(source, 'too-costly', `The page is not read: ${cost}`)
  const { root, readable } = pageOf(html)
  const title = [...elementsIn(root)].find(({ tag }) => tag === 'title')
  const blocks = blocksIn(root)
  const kept = readable()
  const text = blocks
    .filter(({ texts }) => texts.some((each) => kept.has(each)))
    .map((block) => block.text)
    .join('\n\n')
  if (text === '') return badReading(source, 'no-article', 'The page holds no article')
  return readingOf(source, text, { title: title ? wordsUnder(title) : null, ...given })
}
