import type { TextBlock } from './blocks.js'
import { namesOf } from './names.js'
import { attributeOf, type PageElement } from './nodes.js'
import { proseOf } from './prose.js'

/** The element whose blocks are, on balance, most an article: prose counts for it, links and labels against it. */
export function containerOf(blocks: readonly TextBlock[]): PageElement | null {
  const sums = new Map<PageElement, number>()
  for (const block of blocks) {
    const weight = proseOf(block)
    for (let at: PageElement | null = block.element; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + weight)
  }
  let best: PageElement | null = null
  let most = 0
  for (const [element, sum] of sums) {
    const score = sum * bonusOf(element)
    if (score > most) [best, most] = [element, score]
  }
  return best
}

function bonusOf(element: PageElement): number {
  if (/articleBody/i.test(attributeOf(element, 'itemprop'))) return 1.3
  if (bodyNames.test(namesOf(element))) return 1.2
  return element.tag === 'article' ? 1.1 : 1
}

const bodyNames =
  / (?:article|story|post|entry|content|blog|news|page|main) (?:body|content|text|copy|main) | (?:storytext|articlebody|articletext|postcontent|postbody|entrycontent|bodytext|bodycopy|storybody|storycontent) | body (?:text|copy|content) /
