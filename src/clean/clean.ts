import type { Article, Block, BlockRole, CleanArticle, Range } from '../types.js'
import { trimRange } from '../text/spans.js'
import { creditsIn } from './credits.js'
import { furniture, furnitureHeads } from './furniture.js'
import { headerOf, type Header } from './header.js'
import { lineKey, linesOf, wordCount, type Line } from './lines.js'

/** Gives each stretch of an article its role. Marks; never cuts. A text without a line break is all body. */
export function cleanArticle(article: Article): CleanArticle {
  const lines = linesOf(article.text)
  if (lines.length < 2) {
    return {
      article,
      blocks: blocksOf(article.text, lines.map(asBody)),
      origins: creditsIn(article, []),
      titleAt: null
    }
  }
  const header = headerOf(lines, article.title)
  const pieces = piecesOf(lines, header)
  const titleLine = header.title === null ? undefined : lines[header.title]
  const inline = pieces.find(({ rule }) => rule === 'lead-byline')
  const lead = inline ? leadByline.exec(article.text.slice(inline.start, inline.end) + ' ')?.groups : undefined
  return {
    article: {
      ...article,
      title: article.title ?? titleLine?.words ?? null,
      author: article.author ?? header.author ?? lead?.['author'] ?? null,
      publisher: article.publisher ?? header.publisher ?? lead?.['house'] ?? null,
      publishedAt: article.publishedAt ?? header.publishedAt
    },
    blocks: blocksOf(article.text, pieces),
    origins: creditsIn(article, pieces),
    titleAt: titleLine ? { start: titleLine.start, end: titleLine.end } : null
  }
}

/** A marked stretch of one line. */
export interface Piece extends Range {
  readonly role: BlockRole
  readonly rule: string
}

function asBody({ start, end }: Range): Piece {
  return { start, end, role: 'body', rule: 'default' }
}

function piecesOf(lines: readonly Line[], header: Header): Piece[] {
  const seen = new Set<string>()
  let under: string | null = null
  return lines.flatMap((line, at): Piece[] => {
    const mark = (role: BlockRole, rule: string): Piece[] => [{ start: line.start, end: line.end, role, rule }]
    if (under !== null) {
      const rule = under
      under = null
      return mark('furniture', rule)
    }
    if (at === header.title) return mark('title', 'title-line')
    if (header.again.includes(at)) return mark('repeat', 'title-again')
    const byline = header.bylines.get(at)
    if (byline !== undefined) return mark('byline', byline)
    const label = furnitureHeads.find(({ pattern }) => pattern.test(line.words))
    if (label) {
      under = label.name
      return mark('furniture', label.name)
    }
    const rule = line.words.length > 600 ? undefined : furniture.find(({ pattern }) => pattern.test(line.words))
    if (rule) return mark('furniture', rule.name)
    const key = lineKey(line.words)
    if (seen.has(key)) return mark('repeat', 'same-block')
    if (wordCount(line.words) >= 5) seen.add(key)
    return splitLead(line)
  })
}

const leadByline =
  /^(?:…|\.{3})?\s{0,3}By (?<author>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3})(?: (?:for|of|at|in) (?<house>\p{Lu}[\p{L}\p{N}'’& -]{1,40}))?\. /u

function splitLead(line: Line): Piece[] {
  const byline = leadByline.exec(line.words)
  if (!byline) return [asBody(line)]
  const end = line.start + byline[0].length
  return [
    { start: line.start, end: end - 1, role: 'byline', rule: 'lead-byline' },
    asBody({ start: end, end: line.end })
  ]
}

/** Pieces as blocks: neighbours of one role and rule are one; trimmed. */
function blocksOf(text: string, pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  for (const piece of pieces) {
    const { start, end } = trimRange(text, piece)
    if (start === end) continue
    const last = blocks.at(-1)
    if (last && last.role === piece.role && last.rule === piece.rule) blocks[blocks.length - 1] = { ...last, end }
    else blocks.push({ start, end, role: piece.role, rule: piece.rule })
  }
  return blocks
}
