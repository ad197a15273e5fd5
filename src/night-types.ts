/** The glossary of the nights: what is remembered, what became of an edition, what a run says of itself. Part of `types.ts`. */
import type {
  Changes,
  DigestArticle,
  DigestFigure,
  DigestQuote,
  KeyPoint,
  Notice,
  StatementChange,
  StoryDigest,
  StoryStatus,
  TimelineEntry,
  Traits
} from './types.js'

/** One of the four kinds of statement, as a digest holds it. */
export type Statement = KeyPoint | DigestFigure | DigestQuote | TimelineEntry

/** What readers were told before tonight; `null` in its place on the first night. Plain data; the store reads the most of it when it is asked for. */
export interface Earlier {
  /** Date of the edition before tonight's: what `changes.since` says. */
  readonly since: string
  /** The stories that were last told within `memory.days` of tonight, in order of id. */
  readonly stories: readonly EarlierStory[]
}

/** A story as it was told up to now. */
export interface EarlierStory {
  readonly id: string
  /** Fixed on its first night, as the name of its page. */
  readonly slug: string
  /** As printed last. */
  readonly headline: string
  /** Dates of the editions that told it, oldest first. */
  readonly editions: readonly [string, ...string[]]
  /** Date of the edition that named it quiet since it was told last; `null` where none has. */
  readonly quiet: string | null
  /** Every article that it was told from, in order of edition, then id; of one article the newest version. */
  readonly articles: readonly EarlierArticle[]
  /** Every statement that was ever told and not withdrawn, in order of id. */
  readonly statements: readonly ToldStatement[]
  /** By which it is found: of its headlines, its statements and the heads of its articles, on all nights. */
  readonly terms: readonly string[]
}

export interface EarlierArticle extends DigestArticle {
  /** Date of the edition that it was read for. */
  readonly edition: string
  /** Found out on its own night, where that is kept: `wordsKey` of its text, and what grouping compares of it. */
  readonly words?: string
  readonly traits?: Traits
}

/** Of a night of a story, what its search and the comparison with it need. */
export interface StoryHead {
  readonly terms: readonly string[]
  readonly articles: readonly HeadArticle[]
}

export type HeadArticle = Required<Pick<EarlierArticle, 'id' | 'sha256' | 'url' | 'title' | 'words' | 'traits'>>

export interface ToldStatement {
  readonly id: string
  readonly kind: StatementChange['kind']
  /** As told last; its evidence lies in `articles` of its story. */
  readonly statement: Statement
  /** Date of the edition that told it last. */
  readonly edition: string
  /** Every origin that has said it, over all nights. */
  readonly origins: readonly string[]
  /** Ids of all articles that have said it, over all nights. */
  readonly articles: readonly string[]
}

/** One night of a story, as its page shows it. */
export interface StoryNight {
  readonly date: string
  readonly change: 'new' | 'developing' | 'quiet' | 'returned'
  /** `null` on a quiet night. */
  readonly story: StoryDigest | null
  /** Those of `changes.statements` that are of this story. */
  readonly changes: readonly StatementChange[]
  /** The articles of `story`, with their texts. */
  readonly articles: readonly DigestArticle[]
}

/** A story through the nights, oldest first. */
export interface StoryHistory {
  readonly id: string
  readonly slug: string
  readonly nights: readonly [StoryNight, ...StoryNight[]]
}

/** One edition of the archive, as its index names it. */
export interface EditionEntry {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly stories: readonly Pick<StoryDigest, 'id' | 'slug' | 'status' | 'counts'>[]
  /** Of the stories, in their order, as printed. */
  readonly headlines: readonly string[]
}

export type DeliveryState = 'waiting' | 'sent' | 'refused' | 'unknown'

/** One recipient's fate of one edition. */
export interface Delivery {
  /** The edition's date. */
  readonly edition: string
  readonly recipient: string
  readonly state: DeliveryState
  readonly messageId: string
  readonly attempts: number
  /** The server's last line, without secrets. */
  readonly reply: string | null
  /** ISO instant from which it is tried again; `null` where it is not. */
  readonly next: string | null
}

/** What became of publishing. */
export interface PublishReport {
  readonly state: 'committed' | 'pushed' | 'unchanged' | 'failed'
  readonly commit: string | null
  /** Relative to the repository. */
  readonly files: readonly string[]
  readonly reason: string | null
  /** What a person is to do. */
  readonly next: string | null
}

/** What `nightdesk run --json` prints. */
export interface RunReport {
  readonly schema: 'nightdesk.run/1'
  readonly edition: { readonly id: string; readonly date: string } | null
  readonly outcome: 'made' | 'unchanged' | 'empty' | 'failed'
  readonly exitCode: number
  readonly dryRun: boolean
  readonly sources: readonly {
    readonly source: string
    readonly articles: number
    readonly fresh: number
    readonly known: number
    readonly error: string | null
  }[]
  readonly stories: readonly {
    readonly id: string
    readonly slug: string
    readonly status: StoryStatus | 'quiet'
    readonly page: string
    readonly articles: readonly string[]
  }[]
  readonly changes: Changes | null
  /** Paths relative to `output`. */
  readonly files: { readonly written: readonly string[]; readonly unchanged: readonly string[] }
  readonly publish: PublishReport | null
  readonly deliveries: readonly Delivery[]
  readonly recovered: {
    readonly moved: string
    readonly from: string
    readonly editions: number
    readonly reason: string
  } | null
  readonly notices: readonly Notice[]
}
