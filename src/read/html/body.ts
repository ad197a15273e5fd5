/** The article's own blocks among all that a page holds. */
import { blocksIn, type TextBlock } from './blocks.js'
import { cardsIn } from './cards.js'
import { containerOf } from './container.js'
import { furnitureRuleOf } from './furniture.js'
import { isSameTitle, lineRuleOf, withoutHead, withoutTail } from './lines.js'
import { elementsIn, wordsUnder, type PageElement } from './nodes.js'
import { proseIn, proseOf } from './prose.js'

/** The blocks of the article under `root`, in order; none where the page holds no prose. `title`, `author`: the page's fields. */
export function bodyBlocksIn(root: PageElement, title: string | null, author: string | null = null): TextBlock[] {
  const all = blocksIn(root)
  const out = furnitureIn(root, all)
  const blocks = out.size === 0 ? all : blocksIn(root, (element) => out.has(element))
  const container = containerOf(blocks)
  if (container === null) return []
  const first = blocks.findIndex(({ element }) => isUnder(element, container))
  const inside = blocks.filter(({ element }) => isUnder(element, container))
  const heading = headingOf(root, title)
  const below = belowHeading(root, inside, heading)
  const lead = below === inside ? leadOf(root, blocks.slice(0, first), heading) : []
  const own = [...lead, ...below].filter((block) => lineRuleOf(block, title) === null)
  return withoutTail(withoutHead(own, author))
}

/** The first heading that says the title. */
function headingOf(root: PageElement, title: string | null): PageElement | null {
  if (title === null) return null
  return elementsIn(root).find((element) => isHeading(element) && isSameTitle(wordsUnder(element), title)) ?? null
}

/** What stands above the headline is none of the article, unless that is most of the prose. */
function belowHeading(
  root: PageElement,
  blocks: readonly TextBlock[],
  heading: PageElement | null
): readonly TextBlock[] {
  if (heading === null) return blocks
  const below = behind(root, blocks, heading)
  return below.length < blocks.length && proseIn(below) >= leastBelow * proseIn(blocks) ? below : blocks
}

/** Prose between the headline and the element that holds the rest: a summary that opens the article. */
function leadOf(root: PageElement, blocks: readonly TextBlock[], heading: PageElement | null): readonly TextBlock[] {
  if (heading === null) return []
  const between = behind(root, blocks, heading)
  return between.length <= mostLead ? between.filter((block) => proseOf(block) >= 12) : []
}

const mostLead = 6

function behind(root: PageElement, blocks: readonly TextBlock[], heading: PageElement): readonly TextBlock[] {
  const places = new Map(elementsIn(root).map((element, at) => [element, at]))
  const place = places.get(heading) ?? 0
  return blocks.filter(({ element }) => (places.get(element) ?? 0) > place)
}

function isHeading({ tag }: PageElement): boolean {
  return tag === 'h1' || tag === 'h2'
}

/** Where less of the prose than this stands below a heading like the title, that heading is another's. */
const leastBelow = 0.3

/** Names that hold more than this share of a page's prose name the page, not a part of it. */
const mostProse = 0.35

/** Elements that are furniture by kind, name or shape. */
function furnitureIn(root: PageElement, blocks: readonly TextBlock[]): ReadonlySet<PageElement> {
  const prose = proseUnder(blocks)
  const whole = prose.get(root) ?? 0
  const out = new Set<PageElement>(cardsIn(root))
  for (const element of elementsIn(root)) {
    if ((prose.get(element) ?? 0) <= mostProse * whole && furnitureRuleOf(element) !== null) out.add(element)
  }
  return out
}

/** Characters of prose under each element. */
function proseUnder(blocks: readonly TextBlock[]): ReadonlyMap<PageElement, number> {
  const prose = new Map<PageElement, number>()
  for (const block of blocks) {
    const weight = Math.max(0, proseOf(block))
    if (weight > 0)
      for (let at: PageElement | null = block.element; at; at = at.parent) prose.set(at, (prose.get(at) ?? 0) + weight)
  }
  return prose
}

function isUnder(element: PageElement, container: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === container) return true
  return false
}
