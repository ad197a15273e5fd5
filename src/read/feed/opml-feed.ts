/** A list of feeds in the shape of a feed, for `sources test`: each address is an entry. */
import { feedsOf, opmlOf, type ListedFeed } from '../opml.js'
import type { FeedEntry } from './model.js'
import type { FeedWords } from './xml-feed.js'
import type { XmlElement } from './xml.js'

/** The entries are the list's feeds in their order; their folders are categories. */
export function opmlFeedOf(root: XmlElement): FeedWords {
  const list = opmlOf(root)
  return {
    kind: 'opml',
    title: list.title,
    link: null,
    description: null,
    language: null,
    updated: null,
    published: null,
    id: null,
    author: null,
    authorName: null,
    categories: [],
    entries: feedsOf(list).map(toEntry),
    problems: []
  }
}

function toEntry({ outline, address, folders }: ListedFeed): FeedEntry {
  return {
    id: address,
    title: outline.title,
    link: outline.site ?? address,
    published: null,
    updated: null,
    written: null,
    author: null,
    authorName: null,
    summary: outline.description,
    content: null,
    markup: { summary: false, content: false },
    language: outline.language,
    publisher: null,
    categories: [...new Set([...folders, ...outline.categories])],
    enclosures: []
  }
}
