/** A page as a plain tree: what every rule of this folder looks at. No parser, no DOM. */

/** An element with its attributes (names in lower case) and what stands in it. */
export interface PageElement {
  readonly kind: 'element'
  /** In lower case. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PageNode[]
  readonly parent: PageElement | null
}

/** A run of characters, entities decoded, white space as written. */
export interface PageText {
  readonly kind: 'text'
  readonly text: string
  readonly parent: PageElement
}

export type PageNode = PageElement | PageText

/** An attribute's value, `''` where there is none. */
export function attributeOf(element: PageElement, name: string): string {
  return element.attributes[name] ?? ''
}

/** The elements under `root`, itself first, in the order of the page. */
export function elementsIn(root: PageElement): readonly PageElement[] {
  const known = listed.get(root)
  if (known) return known
  const elements: PageElement[] = []
  list(root, elements)
  // A whole page is asked again and again; its parts are not.
  if (root.parent === null) listed.set(root, elements)
  return elements
}

const listed = new WeakMap<PageElement, readonly PageElement[]>()

function list(element: PageElement, elements: PageElement[]): void {
  elements.push(element)
  for (const child of element.children) if (child.kind === 'element') list(child, elements)
}

/** The runs of characters under `root`, in the order of the page. */
export function* textsIn(root: PageElement): Generator<PageText> {
  for (const child of root.children) {
    if (child.kind === 'text') yield child
    else yield* textsIn(child)
  }
}

/** All characters under `root`, white space as written. */
export function wordsUnder(root: PageElement): string {
  return [...textsIn(root)].map(({ text }) => text).join('')
}
