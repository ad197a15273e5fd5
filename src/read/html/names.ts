import { attributeOf, type PageElement } from './nodes.js'

/** The words of an element's class and id, in lower case, each between single spaces: `article__bodyText` is ` article body text `. */
export function namesOf(element: PageElement): string {
  const written = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`
  if (written === ' ') return ' '
  const words = written
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+|\d+/g)
  return words ? ` ${words.join(' ')} ` : ' '
}
