import { badReading, readingOf, type Fields, type Reading } from '../article.js'
import type { ReadLimits } from '../plain.js'
import { bodyBlocksIn } from './body.js'
import { markupCaps, tooCostlyPage } from './markup-cost.js'
import { fieldsOf } from './metadata.js'
import { pageOf } from './page.js'

/**
 * The article of a page: its words, paragraphs apart by a blank line, and what the page says of it. Given fields win. A
 * page that is no article is bad input.
 */
export function readHtml(source: string, html: string, given: Fields, limits: ReadLimits): Reading {
  const cost = tooCostlyPage(html, { ...markupCaps, nesting: limits.nesting * 6 })
  if (cost !== null) return badReading(source, 'too-costly', `The page is not read: ${cost}`)
  const { root } = pageOf(html)
  const fields = fieldsOf(root, given.url ?? null)
  const text = bodyBlocksIn(root, fields.title)
    .map((block) => block.text)
    .join('\n\n')
  if (text === '') return badReading(source, 'no-article', 'The page holds no article')
  return readingOf(source, text, { ...fields, ...present(given) })
}

function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  )
}
