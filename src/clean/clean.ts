import { houseOf } from '../lexicon/houses.js'
import { gather } from '../text/gather.js'
import { trimRange } from '../text/spans.js'
import type { Article, Block, CleanArticle } from '../types.js'
import { creditsIn } from './credits.js'
import { headerOf, type Header } from './header.js'
import { linesOf, paragraphLinesOf } from './lines.js'
import { leadByline, marksOf, type Mark } from './marks.js'
import { articleLinesOf } from './page.js'
import { signatureOf } from './signature.js'

/** Gives each stretch of an article its role. Marks; never cuts. A text without a line break is all body. */
export function cleanArticle(given: Article): CleanArticle {
  const article = withoutBlanks(given)
  const { text } = article
  const bare = linesOf(text)
  if (bare.length < 2) return plain(article)
  const kept = articleLinesOf(bare)
  const lines = kept ? bare : paragraphLinesOf(text)
  const header = headerOf(lines, article.title, kept ? Math.max(0, kept.indexOf(true)) : null)
  const blocks = blocksOf(text, marksOf(lines, header, kept))
  const signed = { ...article, ...signedBy(article, header, blocks) }
  const agencies = [...header.agencies, ...footAgencies(text, blocks)]
  return { article: signed, blocks, origins: creditsIn(signed, blocks, agencies), titleAt: header.title?.at ?? null }
}

/** A publisher without a name is none: it would be one house of all articles without. The same of the other fields. */
function withoutBlanks(article: Article): Article {
  const blank = fields.filter((field) => article[field]?.trim() === '')
  return blank.length === 0 ? article : { ...article, ...Object.fromEntries(blank.map((field) => [field, null])) }
}

const fields = ['title', 'author', 'publisher', 'publishedAt', 'url', 'language'] as const

function plain(article: Article): CleanArticle {
  const range = trimRange(article.text, { start: 0, end: article.text.length })
  const blocks: Block[] =
    range.start < range.end ? [{ start: range.start, end: range.end, role: 'body', rule: 'default' }] : []
  return { article, blocks, origins: creditsIn(article, blocks, []), titleAt: null }
}

/** What header lines and bylines say, where the source's own fields say nothing. */
function signedBy(article: Article, header: Header, blocks: readonly Block[]): Partial<Article> {
  const lead = blocks.find(({ rule }) => rule === 'lead-byline')
  const byline = lead ? leadByline.exec(article.text.slice(lead.start, lead.end + 200))?.groups : undefined
  const house = byline?.['house'] ?? null
  const isAgency = house !== null && houseOf(house)?.kind === 'agency'
  return {
    title: article.title ?? header.title?.words ?? null,
    author: article.author ?? header.author ?? byline?.['author'] ?? null,
    publisher: article.publisher ?? header.publisher ?? (isAgency ? null : house),
    publishedAt: article.publishedAt ?? header.publishedAt
  }
}

/** Agencies on lines of their own at the foot. */
function footAgencies(text: string, blocks: readonly Block[]): string[] {
  const last = blocks.findLastIndex(({ role }) => role === 'body')
  return gather(
    gather(
      blocks.slice(last + 1).filter(({ role }) => role === 'byline'),
      ({ start, end }) => text.slice(start, end).split('\n')
    ),
    (line) => signatureOf(line.replace(/^[([—–-]{1,2}\s?|[)\]]$/g, ''))?.agencies ?? []
  )
}

/** Marks as blocks: neighbours of one role and rule are one block; none begins or ends with white space. */
function blocksOf(text: string, marks: readonly Mark[]): Block[] {
  const blocks: Block[] = []
  for (const mark of marks) {
    const range = trimRange(text, mark)
    const last = blocks.at(-1)
    if (range.start === range.end) continue
    const goesOn = last?.role === mark.role && last.rule === mark.rule
    if (goesOn) blocks.pop()
    blocks.push({ start: goesOn ? last.start : range.start, end: range.end, role: mark.role, rule: mark.rule })
  }
  return blocks
}
