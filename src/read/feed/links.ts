/** Which of an element's links is its page, and which are files beside it. */
import { isWebAddress, resolved } from './addresses.js'
import { aboutOf, fieldsIn, resourceOf } from './lookup.js'
import type { Enclosure } from './model.js'
import { wordsOf } from './markup.js'
import type { XmlElement } from './xml.js'

/** The address of the page of a feed or an entry, absolute where a base is known. */
export function linkOf(owner: XmlElement, base: string | null): string | null {
  const links = fieldsIn(owner, linkNames)
  const alternates = links.filter((link) => relOf(link) === 'alternate' && addressOf(link) !== null)
  const pages = alternates.filter((link) => /^(?:$|text\/html|application\/xhtml)/.test(typeOf(link)))
  const inWords = alternates.find((link) => link.name === 'link' && hrefOf(link) === null)
  const best = inWords ?? pages[0] ?? alternates[0]
  if (best) return resolved(addressOf(best), baseOf(best, base))
  return permalinkOf(owner) ?? resolved(aboutOf(owner), baseOf(owner, base))
}

const linkNames = ['link', 'atom:link'] as const

/** The address of the feed itself, where it names it. */
export function selfLinkOf(owner: XmlElement): string | null {
  const self = fieldsIn(owner, linkNames).find((link) => relOf(link) === 'self')
  return self === undefined ? null : hrefOf(self)
}

/** A `guid` or `id` that is an address of the web, unless it says that it is no link. */
function permalinkOf(owner: XmlElement): string | null {
  const [guid] = fieldsIn(owner, ['guid'])
  const words = guid === undefined ? '' : wordsOf(guid).trim()
  const isLink = (guid?.attributes.get('ispermalink') ?? 'true').trim().toLowerCase() !== 'false'
  return isLink && isWebAddress(words) ? words : null
}

/** Sound, pictures, files: `enclosure`, links of that kind, media; each address once. */
export function enclosuresOf(owner: XmlElement, base: string | null): Enclosure[] {
  const links = fieldsIn(owner, linkNames).filter((link) => relOf(link) === 'enclosure')
  const media = [owner, ...fieldsIn(owner, ['media:group'])].flatMap((group) => fieldsIn(group, ['media:content']))
  const found = [...fieldsIn(owner, ['enclosure']), ...links, ...media].flatMap((field) => enclosureOf(field, base))
  const seen = new Set<string>()
  return found.filter(({ url }) => !seen.has(url) && seen.add(url))
}

function enclosureOf(field: XmlElement, base: string | null): Enclosure[] {
  const url = resolved(field.attributes.get('url') ?? field.attributes.get('href'), baseOf(field, base))
  if (url === null) return []
  const length = Number(field.attributes.get('length') ?? field.attributes.get('filesize') ?? Number.NaN)
  const type = typeOf(field)
  return [{ url, type: type === '' ? null : type, length: Number.isSafeInteger(length) && length > 0 ? length : null }]
}

/** An element's own base; a relative one counts from the feed's. */
function baseOf(element: XmlElement, base: string | null): string | null {
  return resolved(element.base, base) ?? base
}

function hrefOf(link: XmlElement): string | null {
  const href = (link.attributes.get('href') ?? resourceOf(link) ?? '').trim()
  return href === '' ? null : href
}

/** Where a link leads: by its attribute (Atom) or its words (RSS). */
function addressOf(link: XmlElement): string | null {
  const words = wordsOf(link).trim()
  return hrefOf(link) ?? (words === '' ? null : words)
}

function relOf(link: XmlElement): string {
  const rel = (link.attributes.get('rel') ?? 'alternate').trim().toLowerCase()
  return rel.replace('http://www.iana.org/assignments/relation/', '') || 'alternate'
}

function typeOf(field: XmlElement): string {
  return (field.attributes.get('type') ?? '').trim().toLowerCase()
}
