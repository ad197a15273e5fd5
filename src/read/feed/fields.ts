/**
 * Which elements say what: for each field the elements to look at, in order; the first that holds anything gives it.
 * Names as in `namespaces.ts`. A dialect or an extension is read by one more name in a row.
 */
export const entryFields = {
  title: ['title', 'atom:title', 'dc:title', 'itunes:title', 'media:title'],
  id: ['guid', 'id', 'atom:id', 'dc:identifier'],
  published: [
    'published',
    'atom:published',
    'pubdate',
    'issued',
    'atom:issued',
    'dcterms:issued',
    'atom:created',
    'created',
    'dcterms:created'
  ],
  updated: ['updated', 'atom:updated', 'modified', 'atom:modified', 'dcterms:modified', 'dc:date', 'date'],
  summary: [
    'description',
    'summary',
    'atom:summary',
    'dcterms:abstract',
    'dc:description',
    'itunes:summary',
    'itunes:subtitle',
    'media:description'
  ],
  content: ['content:encoded', 'encoded', 'atom:content', 'content', 'xhtml:body', 'body', 'fullitem'],
  author: ['author', 'atom:author', 'dc:creator', 'dc:author', 'creator', 'itunes:author', 'media:credit'],
  categories: ['category', 'atom:category', 'dc:subject', 'itunes:category', 'media:category'],
  keywords: ['itunes:keywords', 'media:keywords'],
  language: ['dc:language', 'language'],
  publisher: ['source', 'atom:source', 'dc:source']
} as const

export const feedFields = {
  title: ['title', 'atom:title', 'dc:title', 'itunes:title', 'media:title'],
  id: ['id', 'atom:id', 'guid', 'dc:identifier'],
  published: ['pubdate', 'published', 'atom:published', 'dcterms:issued'],
  updated: [
    'updated',
    'atom:updated',
    'modified',
    'atom:modified',
    'lastbuilddate',
    'dcterms:modified',
    'dc:date',
    'date'
  ],
  description: [
    'description',
    'atom:subtitle',
    'subtitle',
    'atom:tagline',
    'tagline',
    'dc:description',
    'itunes:summary',
    'itunes:subtitle',
    'atom:info',
    'info'
  ],
  author: ['author', 'atom:author', 'managingeditor', 'dc:creator', 'dc:author', 'itunes:author'],
  categories: ['category', 'atom:category', 'dc:subject', 'itunes:category'],
  keywords: ['itunes:keywords'],
  language: ['language', 'dc:language']
} as const
