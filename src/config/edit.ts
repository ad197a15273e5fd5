/** Changes to the text of a configuration that leave its comments and its order as they are. Pure. */
import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml'

/** A source as it is written into the file. */
export interface NewSource {
  readonly path?: string
  readonly url?: string
  readonly name?: string
  readonly tags?: readonly string[]
}

/** The text with sources added at the end of the list, but for those that stand there already; how many were added. */
export function withSources(
  text: string,
  sources: readonly NewSource[]
): { readonly text: string; readonly added: number } {
  const document = parseDocument(text)
  const known = new Set(entriesOf(document).map(nameOf))
  const fresh = sources.filter((source) => !known.has(source.url ?? source.path ?? ''))
  if (fresh.length === 0) return { text, added: 0 }
  if (!isSeq(document.get('sources', true))) document.set('sources', document.createNode([]))
  const list = document.get('sources', true)
  if (isSeq(list)) list.flow = false
  for (const source of fresh) document.addIn(['sources'], document.createNode(source))
  return { text: written(document), added: fresh.length }
}

/** The text with a source paused, or going on; `null` where none has this path, address or name. */
export function withPaused(text: string, source: string, paused: boolean): string | null {
  const document = parseDocument(text)
  const found = entriesOf(document).filter((entry) => nameOf(entry) === source || entry.get('name') === source)
  if (found.length === 0) return null
  for (const entry of found) {
    if (paused) entry.set('paused', true)
    else entry.delete('paused')
  }
  return written(document)
}

function entriesOf(document: Document): readonly YAMLMap[] {
  const list = document.get('sources', true)
  return isSeq(list) ? list.items.filter((entry): entry is YAMLMap => isMap(entry)) : []
}

function nameOf(entry: YAMLMap): string {
  const written: unknown = entry.get('url') ?? entry.get('path')
  return typeof written === 'string' ? written : ''
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
