import { blocksIn } from './blocks.js'
import { markupCaps, tooCostlyPage } from './markup-cost.js'
import { pageOf } from './page.js'
import { wordsInTags } from '../tags.js'

/**
 * The words of a bit of HTML (a feed entry's content), paragraphs apart by a blank line. What would take too long to
 * parse is read tag by tag. Never throws.
 */
export function textOfFragment(html: string): string {
  const page = tooCostlyPage(html, markupCaps) === null ? pageOf(html) : null
  if (page === null) return wordsInTags(html).trim()
  return blocksIn(page.root)
    .map(({ text }) => text)
    .join('\n\n')
}
