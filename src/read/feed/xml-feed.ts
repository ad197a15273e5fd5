/** RSS, RDF and Atom as one model: the fields of the tables, whatever the dialect. */
import { isAbsolute } from './addresses.js'
import { entryFields, feedFields } from './fields.js'
import { enclosuresOf, linkOf, selfLinkOf } from './links.js'
import { aboutOf, authorsIn, categoriesIn, dateIn, elementsIn, fieldsIn, lineIn, plainIn, valueIn } from './lookup.js'
import type { FeedEntry, FeedProblem, FeedReading } from './model.js'
import { authorLines } from './people.js'
import { problem } from './problems.js'
import type { FeedRoot } from './root.js'
import { lineOf, plainValue, valueOf, type Value } from './values.js'
import type { XmlElement } from './xml.js'

/** What a document's tree says; charset and syntax are added by who read the bytes. */
export type FeedWords = Omit<FeedReading, 'wellFormed' | 'encoding'>

/** The feed under `root`, with relative addresses resolved against the feed's own where that is known. */
export function xmlFeedOf({ kind, root, channel, entries }: FeedRoot, address: string | null): FeedWords {
  const base = baseOf(channel, address)
  const [published, updated] = [dateIn(channel, feedFields.published), dateIn(channel, feedFields.updated)]
  const read = entries.map((entry) => entryOf(entry, base))
  return {
    kind,
    title: plainIn(channel, feedFields.title),
    link: linkOf(channel, base),
    description: plainIn(channel, feedFields.description),
    language: lineIn(channel, feedFields.language) ?? languageOf(channel) ?? languageOf(root),
    updated: updated.date?.instant ?? null,
    published: published.date?.instant ?? null,
    id: lineIn(channel, feedFields.id) ?? aboutOf(channel),
    ...authorLines(authorsIn(channel, feedFields.author)),
    categories: categoriesIn(channel, feedFields),
    entries: read.map(({ entry }) => entry),
    problems: [...oddDates([published.odd, updated.odd]), ...read.flatMap(({ problems }) => problems)]
  }
}

/** Addresses count from where the feed was fetched, else from where it says that it stands, else from its site. */
function baseOf(channel: XmlElement, address: string | null): string | null {
  const named = [address, channel.base, selfLinkOf(channel), linkOf(channel, null)]
  return named.find((one) => one !== null && isAbsolute(one)) ?? null
}

function entryOf(owner: XmlElement, base: string | null): { entry: FeedEntry; problems: FeedProblem[] } {
  const [published, updated] = [dateIn(owner, entryFields.published), dateIn(owner, entryFields.updated)]
  const { summary, content } = wordsIn(owner)
  const authors = authorsIn(owner, entryFields.author)
  const entry: FeedEntry = {
    id: lineIn(owner, entryFields.id) ?? aboutOf(owner),
    title: plainIn(owner, entryFields.title),
    link: linkOf(owner, base),
    published: published.date?.instant ?? null,
    updated: updated.date?.instant ?? null,
    written: published.date?.written ?? updated.date?.written ?? null,
    ...authorLines(authors.length > 0 ? authors : sourceAuthors(owner)),
    summary: summary?.words ?? null,
    content: content?.words ?? null,
    markup: { summary: summary?.html ?? false, content: content?.html ?? false },
    language: lineIn(owner, entryFields.language) ?? languageOf(owner) ?? contentLanguage(owner),
    publisher: publisherOf(owner),
    categories: categoriesIn(owner, entryFields),
    enclosures: enclosuresOf(owner, base)
  }
  return { entry, problems: oddDates([published.odd, updated.odd]) }
}

/** A description beside a summary is the content, where no element says that it is. */
function wordsIn(owner: XmlElement): { summary: Value | null; content: Value | null } {
  const content = valueIn(owner, entryFields.content)
  const [short, long] = [valueIn(owner, ['summary', 'atom:summary']), valueIn(owner, ['description'])]
  if (content === null && short !== null && long !== null) return { summary: short, content: long }
  return { summary: valueIn(owner, entryFields.summary), content }
}

function oddDates(words: readonly (string | null)[]): FeedProblem[] {
  return words.flatMap((odd) => (odd === null ? [] : [problem('bad-date', odd)]))
}

function languageOf(element: XmlElement): string | null {
  const language = (element.attributes.get('xml:lang') ?? '').trim()
  return language === '' ? null : language
}

function contentLanguage(owner: XmlElement): string | null {
  return (
    fieldsIn(owner, [...entryFields.content, ...entryFields.summary])
      .map(languageOf)
      .find(Boolean) ?? null
  )
}

/** Atom: an entry of an aggregate has the authors of its own feed. */
function sourceAuthors(owner: XmlElement) {
  return fieldsIn(owner, ['atom:source', 'source']).flatMap((source) => authorsIn(source, feedFields.author))
}

/** The publication that an aggregate names: words in RSS, the title of the source's own feed in Atom. */
function publisherOf(owner: XmlElement): string | null {
  for (const source of fieldsIn(owner, entryFields.publisher)) {
    const title = plainIn(source, feedFields.title)
    const name = elementsIn(source).length > 0 ? title : (plainValue(valueOf(source)) ?? lineOf(source))
    if (name !== null && !isAbsolute(name)) return name
  }
  return null
}
