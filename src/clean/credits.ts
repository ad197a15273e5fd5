import type { Article } from '../types.js'
import type { Piece } from './clean.js'
import { isAgencyLine } from './header.js'

/** The article's credit, rule (2) of counting: what credit lines, agencies' lines, datelines and author fields name. */
export function creditsIn(article: Article, pieces: readonly Piece[]): readonly string[] {
  const named = pieces.flatMap(({ start, end, rule }) => {
    const words = article.text.slice(start, end)
    if (rule === 'agency-line') return [words]
    if (rule !== 'credit-line') return []
    const credit = /: ?(.{2,60})$/.exec(words)?.[1]
    return credit === undefined ? [] : [printed(credit)]
  })
  const dateline = /^.{0,80}?\((Reuters|AP|AFP|Xinhua|TASS|PTI|ANI|IANS|UPI|Bloomberg)\)\s?[-–—]/.exec(
    article.text.slice(0, 200)
  )?.[1]
  const author = article.author !== null && isAgencyLine(article.author) ? [article.author] : []
  return [...new Set([...named, ...(dateline === undefined ? [] : [dateline]), ...author])]
}

function printed(name: string): string {
  return name === 'ALJAZEERA' ? 'Al Jazeera' : name
}
