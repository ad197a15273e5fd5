import { parse } from 'parse5'

/** What a reader of a page sees, on one line. */
export function wordsIn(html: string): string {
  const words: string[] = []
  const walk = (node: unknown): void => {
    const { nodeName, value, childNodes = [] } = node as { nodeName: string; value?: string; childNodes?: unknown[] }
    if (nodeName === '#text' && value !== undefined) words.push(value)
    if (nodeName !== 'script' && nodeName !== 'style') childNodes.forEach(walk)
  }
  walk(parse(html))
  return words.join('').replace(/\s+/g, ' ')
}
