/** Every relative link of a tree, followed. */
import path from 'node:path'
import type { Tree } from './nights.js'

/** Links of pages that lead to no file or to no anchor: `page: target`. */
export function deadLinksIn(tree: Tree): string[] {
  return [...tree].flatMap(([name, text]) =>
    linksIn(name, text).flatMap((target) => (leads(tree, name, target) ? [] : `${name}: ${target}`))
  )
}

/** Number of links that were looked at. */
export function linkCountOf(tree: Tree): number {
  return [...tree].flatMap(([name, text]) => linksIn(name, text)).length
}

function linksIn(name: string, text: string): string[] {
  const pattern = name.endsWith('.html') ? / href="([^"]+)"/g : name.endsWith('.md') ? /\]\(([^)\s]+)\)/g : /(?!)/g
  return [...text.matchAll(pattern)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:https?|mailto):/.test(target))
}

function leads(tree: Tree, from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#')
  const name = file === '' ? from : path.posix.join(path.posix.dirname(from), file)
  const page = tree.get(name)
  return page !== undefined && (anchor === undefined || page.includes(` id="${anchor}"`))
}
