/** The strict second opinion: is it XML at all, and where is it not? */
import { SaxesParser } from 'saxes'

/** Where a document first breaks the rules of XML, `null` if it keeps them. Loads nothing, knows no entity, never throws. */
export function xmlFaultIn(text: string): string | null {
  const parser = new SaxesParser({ xmlns: true })
  let external = false
  const declared: Record<string, string> = Object.create(null) as Record<string, string>
  parser.on('doctype', (doctype) => {
    external = /^[^[]{0,500}\b(?:SYSTEM|PUBLIC)\b/.test(doctype.slice(0, 600))
    for (const [, name] of doctype.slice(0, 100_000).matchAll(/<!ENTITY\s{1,20}([\w.-]{1,100})\s/g)) {
      if (name !== undefined) declared[name] = ''
    }
    parser.ENTITIES = { ...parser.ENTITIES, ...declared }
  })
  parser.on('error', (error) => {
    // What a document type elsewhere declares is not looked up, and may well be declared there.
    if (external && error.message.includes('undefined entity')) return
    throw error
  })
  try {
    parser.write(text).close()
    return null
  } catch (error) {
    return faultOf(error)
  }
}

/** `LINE:COLUMN: what.` of saxes in words. */
function faultOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [, line, column, what = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? []
  const words = what.replace(/\s+/g, ' ').slice(0, 200).replace(/\.$/, '')
  return line === undefined ? words : `line ${line}, column ${column ?? ''}: ${words}`
}
