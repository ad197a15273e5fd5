/** A feed out of its bytes: charset, syntax, kind, fields. */
import { xmlTextOf } from './charset.js'
import { jsonFeedOf, looksLikeJson } from './json-feed.js'
import { fromFile, type FeedOrigin, type FeedProblem, type FeedReading } from './model.js'
import { opmlFeedOf } from './opml-feed.js'
import { lacksOf, problem } from './problems.js'
import { rootOf } from './root.js'
import { xmlFaultIn } from './wellformed.js'
import { treeOf } from './xml.js'
import { xmlFeedOf, type FeedWords } from './xml-feed.js'

/** What the bytes of a feed say. Never throws: where no feed is found, `kind` is `null` and `problems` says so. */
export function feedOf(bytes: Uint8Array, origin: FeedOrigin = fromFile): FeedReading {
  const { text, charset, asDeclared, guessed } = xmlTextOf(bytes, origin.charset)
  const isJson = looksLikeJson(text)
  const { feed, fault, odd } = isJson ? fromJson(text, origin) : fromXml(text, origin)
  const words = feed ?? nothing
  const charsetRule = guessed ? 'guessed-charset' : asDeclared ? null : 'wrong-charset'
  return {
    ...inOrder,
    ...words,
    wellFormed: fault === null && asDeclared && feed !== null,
    encoding: charset,
    problems: [
      ...(charsetRule === null ? [] : [problem(charsetRule, charset)]),
      ...(fault === null ? [] : [problem('not-well-formed', fault)]),
      ...odd,
      ...onceEach(words.problems),
      ...lacksOf(words)
    ]
  }
}

/** The reading where there is no feed at all, for a reason of its own. */
export function noFeed(problems: readonly FeedProblem[]): FeedReading {
  const told = problems.map(({ rule, message }) => ({ rule, message }))
  return { ...inOrder, ...nothing, problems: told }
}

/** `kind`, `wellFormed` and `encoding` stand first where a reading is printed. */
const inOrder = { kind: null, wellFormed: false, encoding: 'utf-8' } as const

interface Parsed {
  readonly feed: FeedWords | null
  /** Where the syntax is broken. */
  readonly fault: string | null
  readonly odd: readonly FeedProblem[]
}

function fromJson(text: string, { address }: FeedOrigin): Parsed {
  return { ...jsonFeedOf(text, address), odd: [] }
}

function fromXml(text: string, { address }: FeedOrigin): Parsed {
  const tree = treeOf(text, address)
  const root = rootOf(tree)
  const odd = [
    ...(tree.tooDeep ? [problem('too-deep')] : []),
    ...(root?.odd ? [problem('odd-root', root.root.tag)] : [])
  ]
  if (root === null) return { feed: null, fault: null, odd }
  const feed = root.kind === 'opml' ? opmlFeedOf(root.root) : xmlFeedOf(root, address)
  // The strict parser looks for each prefix through all that is open: it is not asked where nothing ends.
  return { feed, fault: tree.tooDeep ? 'elements nested too deep' : xmlFaultIn(text), odd }
}

/** A feed with a thousand wrong dates says so ten times. */
function onceEach(problems: readonly FeedProblem[]): FeedProblem[] {
  return [...new Map(problems.map((each) => [each.message, each])).values()].slice(0, 10)
}

const nothing: FeedWords = {
  kind: null,
  title: null,
  link: null,
  description: null,
  language: null,
  updated: null,
  published: null,
  id: null,
  author: null,
  authorName: null,
  categories: [],
  entries: [],
  problems: []
}
