/** Teasers of other articles: told by their shape, which a page repeats. */
import { attributeOf, elementsIn, wordsUnder, type PageElement } from './nodes.js'

/** The teasers on a page: elements of one kind and class, each short and with a headline that is a link. */
export function cardsIn(root: PageElement): PageElement[] {
  const groups = new Map<string, PageElement[]>()
  for (const element of elementsIn(root)) {
    if (!cardTags.has(element.tag) || !isCard(element)) continue
    const key = `${element.tag} ${attributeOf(element, 'class').split(/\s+/)[0] ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), element])
  }
  return [...groups.values()].filter((group) => group.length >= fewestCards).flat()
}

const cardTags: ReadonlySet<string> = new Set(['article', 'div', 'section', 'li', 'amp-list'])
const fewestCards = 3
const mostSigns = 600

function isCard(element: PageElement): boolean {
  const inside = elementsIn(element)
  if (inside.length > 80) return false
  const headings = inside.filter(({ tag }) => /^h[1-6]$/.test(tag))
  if (headings.length !== 1 || !headings.every(isLinked)) return false
  return wordsUnder(element).trim().length <= mostSigns
}

/** A heading in a link, or of which all is one. */
function isLinked(heading: PageElement): boolean {
  for (let at: PageElement | null = heading.parent; at; at = at.parent) if (at.tag === 'a') return true
  const links = elementsIn(heading).filter(({ tag }) => tag === 'a')
  const linked = links.reduce((sum, link) => sum + wordsUnder(link).trim().length, 0)
  return linked > 0.8 * wordsUnder(heading).trim().length
}
