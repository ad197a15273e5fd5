/** Changes to the text of a configuration that leave all that people wrote as it is, letter by letter. Pure. */
import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type Node, type YAMLMap } from 'yaml'

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
  const edited = listed(text, document.get('sources', true), fresh)
  if (!isSeq(document.get('sources', true))) document.set('sources', document.createNode([]))
  for (const source of fresh) document.addIn(['sources'], document.createNode(source))
  return { text: proven(edited, document), added: fresh.length }
}

/** The text with a source paused, or going on; `null` where none has this path, address or name. */
export function withPaused(text: string, source: string, paused: boolean): string | null {
  const document = parseDocument(text)
  const found = entriesOf(document).filter((entry) => nameOf(entry) === source || entry.get('name') === source)
  if (found.length === 0) return null
  // From the last on, so that the places before it stay where they are.
  const edited = found.reduceRight((changed, entry) => switched(changed, entry, paused), text)
  for (const entry of found) {
    if (paused) entry.set('paused', true)
    else entry.delete('paused')
  }
  return proven(edited, document)
}

function entriesOf(document: Document): readonly YAMLMap[] {
  const list = document.get('sources', true)
  return isSeq(list) ? list.items.filter((entry): entry is YAMLMap => isMap(entry)) : []
}

function nameOf(entry: YAMLMap): string {
  const written: unknown = entry.get('url') ?? entry.get('path')
  return typeof written === 'string' ? written : ''
}

/** The text as it was edited, where that says what the document says; else the document, written anew. */
function proven(edited: string, document: Document): string {
  const found = parseDocument(edited)
  const isSame = found.errors.length === 0 && JSON.stringify(found) === JSON.stringify(document)
  return isSame ? edited : document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** The sources behind the last of the list, written as the list is: in brackets or a line each. */
function listed(text: string, list: unknown, sources: readonly NewSource[]): string {
  const last = isSeq(list) ? (list.items.at(-1) as Node | undefined) : undefined
  if (!isSeq(list) || !list.range || !last?.range) return text
  const [, end] = last.range
  if (list.flow) return put(text, end, sources.map((source) => `, ${inBrackets(source)}`).join(''))
  const indent = ' '.repeat(columnOf(text, list.range[0]))
  return putLines(text, end, indented(stringify(sources, { lineWidth: 0 }), indent))
}

/** `paused: true` behind the last key of an entry, or the key taken away with all that belongs to it. */
function switched(text: string, entry: YAMLMap, paused: boolean): string {
  const at = entry.items.findIndex(({ key }) => isScalar(key) && key.value === 'paused')
  const places = entry.items.map(({ key, value }) => ({ start: startOf(key), end: endOf(value) ?? endOf(key) }))
  const { start, end } = places.at(at) ?? {}
  if (typeof start !== 'number' || typeof end !== 'number') return text
  if (paused && at >= 0) return `${text.slice(0, startOf(entry.items[at]?.value) ?? end)}true${text.slice(end)}`
  if (paused && entry.flow) return put(text, end, ', paused: true')
  if (paused) return putLines(text, end, `${' '.repeat(columnOf(text, places[0]?.start ?? 0))}paused: true\n`)
  if (at < 0) return text
  if (!entry.flow) return text.slice(0, start - columnOf(text, start)) + text.slice(lineEndFrom(text, end))
  const before = places[at - 1]?.end
  return text.slice(0, before ?? start) + text.slice(before === undefined ? (places[at + 1]?.start ?? end) : end)
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0]
}

function endOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[1]
}

function inBrackets(source: NewSource): string {
  return stringify(source, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd()
}

function put(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at)
}

/** Whole lines behind the line that holds the place, or before it where it is that line's beginning. */
function putLines(text: string, at: number, lines: string): string {
  const end = columnOf(text, at) === 0 ? at : lineEndFrom(text, at)
  const own = text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
  return put(text, end, text[end - 1] === '\n' ? own : `\n${own}`)
}

function indented(lines: string, indent: string): string {
  return lines.replace(/^(?=.)/gm, indent)
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

/** The place behind the line's end. */
function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
