/** One feed as read, whatever its dialect: what `sources test --json` prints. What is not known is `null`. */
export interface FeedReading {
  /** `null`: no feed was found. */
  readonly kind: FeedKind | null
  /** As XML or JSON, by a strict parser; also false where the bytes are not in the charset that is declared. */
  readonly wellFormed: boolean
  /** Name of the charset that was used, in lower case. */
  readonly encoding: string
  readonly title: string | null
  readonly link: string | null
  readonly description: string | null
  /** BCP 47, as written. */
  readonly language: string | null
  /** ISO instants in UTC. */
  readonly updated: string | null
  readonly published: string | null
  readonly id: string | null
  /** `Name (address)` where both are known; several are joined by a comma. */
  readonly author: string | null
  readonly authorName: string | null
  readonly categories: readonly string[]
  /** All of the file, in its order. */
  readonly entries: readonly FeedEntry[]
  readonly problems: readonly FeedProblem[]
}

export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json' | 'opml'

export interface FeedEntry {
  readonly id: string | null
  readonly title: string | null
  readonly link: string | null
  readonly published: string | null
  readonly updated: string | null
  /** `published`, else `updated`, as ISO with the offset as written: an article's `publishedAt`. */
  readonly written: string | null
  readonly author: string | null
  readonly authorName: string | null
  /** The feed's HTML or text, unescaped once; `html` of `markup` says which. */
  readonly summary: string | null
  readonly content: string | null
  /** Whether `summary` and `content` are HTML. */
  readonly markup: { readonly summary: boolean; readonly content: boolean }
  readonly language: string | null
  /** The publication that an aggregator names for this entry. */
  readonly publisher: string | null
  readonly categories: readonly string[]
  readonly enclosures: readonly Enclosure[]
}

export interface Enclosure {
  readonly url: string
  readonly type: string | null
  /** Bytes. */
  readonly length: number | null
}

/** Something wrong or missing in a feed that was read all the same. */
export interface FeedProblem {
  readonly rule: string
  readonly message: string
}

/** What is known of a feed beside its bytes. */
export interface FeedOrigin {
  /** Charset that the HTTP header names. */
  readonly charset: string | null
  /** Address that it was fetched from; relative addresses are resolved against it. */
  readonly address: string | null
}

/** A feed from a file: nothing is known beside its bytes. */
export const fromFile: FeedOrigin = { charset: null, address: null }
