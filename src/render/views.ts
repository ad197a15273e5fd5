/**
 * What templates see: one plain model for all formats. Every string is words for people, on one line, unescaped; the
 * formats escape. Nothing is left out: a field without a value is `null`, a list without entries `[]`.
 *
 * Names that end the same mean the same everywhere: `anchor` is an id on the page, `marks` are receipts.
 */

/** A date as words, and as an ISO prefix for `<time>`. */
export interface DateView {
  readonly iso: string
  readonly words: string
}

/** A receipt's number at a line: `[3]`, a link to the receipt. */
export interface MarkView {
  readonly number: number
  readonly anchor: string
  /** Name of the footnote in Markdown. */
  readonly label: string
}

/** Receipts of a line: those shown, and how many more the JSON holds. */
export interface MarksView {
  readonly shown: readonly MarkView[]
  readonly more: number
}

/** The sentence behind a line, inside its neighbours, and where it stands. */
export interface ReceiptView extends MarkView {
  readonly before: string
  /** `null` in a published digest without texts: the place is all that is known. */
  readonly sentence: string | null
  readonly after: string
  /** `characters 24-190`; with the file before it where the source has no letter on the page. */
  readonly place: string
  readonly source: SourceView
  /** Anchor of the first line that opens this receipt: the way back. */
  readonly back: string
}

/** One article of a story. */
export interface SourceView {
  readonly letter: string
  readonly anchor: string
  /** Publisher, host, or `no publisher`. */
  readonly name: string
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly date: DateView | null
  readonly origins: string
  readonly href: string | null
  /** Path or address as given. */
  readonly file: string
  /** Letter of the source that this one copies, or its name where that is in another story. */
  readonly copyOf: string | null
}

export interface CountsView {
  readonly articles: number
  readonly publishers: number
  readonly origins: number
  /** `4 articles, 3 publishers, 2 origins`. */
  readonly words: string
  /** `4/3/2`. */
  readonly short: string
}

/** A key point. */
export interface PointView {
  readonly anchor: string
  readonly text: string
  readonly counts: CountsView
  /** Names of the origins: `Reuters and TASS`. */
  readonly origins: string
  /** Counts and origins in words: `4 articles, 3 publishers, 2 origins (Reuters and TASS)`; where one article says so, its origin alone. */
  readonly witnesses: string
  /** False in a story of one article, whose counts would only repeat the story's. */
  readonly isCounted: boolean
  /** One origin says so, and no heading above says that already. */
  readonly isSingle: boolean
  readonly marks: MarksView
}

export interface FigureView {
  readonly anchor: string
  readonly what: string
  /** Qualifier, number and unit. */
  readonly figure: string
  readonly period: string
  /** Who said it and who passed it on. */
  readonly said: string
  /** Letters of the articles that print it. */
  readonly letters: string
  /** Names of the origins where there are fewer than articles; else empty. */
  readonly origins: string
  readonly verdict: string
  /** Name of the verdict, for style: `agree`, `differs`, ... */
  readonly verdictName: string
  readonly marks: MarksView
}

export interface VariantView {
  readonly text: string
  /** `shorter` or `in other words`. */
  readonly how: string
  readonly via: string | null
  readonly marks: MarksView
}

export interface QuoteView {
  readonly anchor: string
  readonly text: string
  readonly isFull: boolean
  /** `null` where no source names the speaker. */
  readonly speaker: string | null
  readonly role: string | null
  readonly via: string | null
  readonly marks: MarksView
  readonly variants: readonly VariantView[]
}

export interface DifferenceView {
  readonly anchor: string
  readonly kind: string
  readonly about: string
  readonly sides: readonly { readonly text: string; readonly marks: MarksView }[]
}

export interface TimelineView {
  readonly anchor: string
  readonly date: DateView | null
  /** The words that were resolved and what they were counted from; `null` where the date stands in the sentence. */
  readonly resolved: string | null
  readonly text: string
  readonly marks: MarksView
}

export interface PersonView {
  readonly anchor: string
  readonly name: string
  readonly role: string | null
  readonly marks: MarksView
}

export interface RelatedView {
  /** Anchor of the other story where this page shows it in full. */
  readonly anchor: string | null
  readonly headline: string
  readonly reason: string
  readonly marks: MarksView
}

export interface MatrixView {
  readonly sources: readonly SourceView[]
  readonly rows: readonly {
    readonly anchor: string
    /** First words of the statement. */
    readonly words: string
    readonly cells: readonly { readonly letter: string; readonly says: boolean }[]
    /** `A C D`. */
    readonly letters: string
  }[]
}

export interface StoryView {
  readonly number: number
  readonly anchor: string
  readonly headline: string
  readonly marks: MarksView
  readonly status: string
  /** The page of the story through the nights, from here; `null` where there is none, as after `build`. */
  readonly page: string | null
  readonly section: string | null
  readonly date: DateView | null
  readonly counts: CountsView
  readonly summary: readonly PointView[]
  readonly keyPoints: readonly PointView[]
  /** Statements of one origin; all key points stand in `keyPoints` where the whole story has one origin. */
  readonly singles: readonly PointView[]
  /** Where the whole story is one origin's word: its name, else `null`. */
  readonly onlyOrigin: string | null
  readonly figures: readonly FigureView[]
  readonly quotes: readonly QuoteView[]
  readonly differences: readonly DifferenceView[]
  readonly timeline: readonly TimelineView[]
  readonly people: readonly PersonView[]
  readonly related: readonly RelatedView[]
  readonly matrix: MatrixView | null
  readonly sources: readonly SourceView[]
  readonly receipts: readonly ReceiptView[]
}

/** A story as one line. */
export interface LineView {
  readonly anchor: string
  readonly headline: string
  readonly status: string
  /** The page of the story through the nights, from here; `null` where there is none, as after `build`. */
  readonly page: string | null
  readonly counts: CountsView
  readonly marks: MarksView
}

/** What changed in one story. */
export interface ChangeView {
  readonly headline: string
  /** Anchor of the story where the page prints it. */
  readonly anchor: string | null
  /** The page of the story through the nights, from here; `null` where there is none, as after `build`. */
  readonly page: string | null
  readonly statements: readonly {
    /** `new`, `confirmed`, `revised` or `gone`. */
    readonly change: string
    /** The change in words; `null` for what is new. */
    readonly label: string | null
    readonly was: string | null
    readonly is: string | null
    /** Anchor of the statement where the page prints it. */
    readonly anchor: string | null
    readonly marks: MarksView
  }[]
  /** Further statements, which the story or its page tells. */
  readonly more: number
}

/** What an edition says of itself, on pages and in mails alike. */
export interface HeadView {
  readonly title: string
  readonly language: string
  readonly date: DateView | null
  /** `Wednesday 5 November 2025`. */
  readonly day: string | null
  readonly stories: number
  readonly articles: number
  readonly minutes: number
  readonly read: number
  readonly failed: number
  readonly newest: string | null
  readonly undated: number
  readonly tool: string
  /** Stories that are not even named. */
  readonly more: number
  /** What could not be read, in words. */
  readonly problems: readonly string[]
}

export interface PageView extends HeadView {
  readonly inputHash: string
  readonly inOneMinute: readonly LineView[]
  /** The archive's list of editions, from here; `null` where there is none, as after `build`. */
  readonly index: string | null
  /** `edition`: the edition before, from here. `quietStories`: the first of them, by the words of their pages' names. */
  readonly changes: {
    readonly since: string
    readonly edition: string | null
    readonly stories: readonly ChangeView[]
    readonly quiet: number
    readonly quietStories: readonly { readonly words: string; readonly href: string }[]
  } | null
  readonly full: readonly StoryView[]
  readonly also: readonly LineView[]
  /** Anchors of the stories that are not even named: other pages may link to them. */
  readonly restAnchors: readonly string[]
  readonly otherLanguages: readonly {
    readonly title: string
    readonly language: string
    readonly href: string | null
    readonly file: string
  }[]
  readonly left: readonly { readonly count: number; readonly words: string }[]
  /** Receipts of the lines outside the stories. */
  readonly receipts: readonly ReceiptView[]
  /** Front matter of a Markdown page, raw: only a YAML writer may print it. */
  readonly front: Readonly<Record<string, string | number | boolean | null>>
}

/** A statement as one night told it. */
export interface ToldView {
  /** `new`, `confirmed`, `revised`, `gone`; `told` on the story's first night. */
  readonly change: string
  readonly was: string | null
  readonly is: string | null
  /** What a figure measures, who says a quote, the date of a timeline entry. */
  readonly about: string | null
  /** Anchor of the statement where it stands above, as it is known now. */
  readonly anchor: string | null
  /** Its id, where the statement stands nowhere else on the page: it was withdrawn since. */
  readonly last: string | null
  readonly marks: MarksView
}

/** One night of a story. */
export interface NightView {
  readonly anchor: string
  readonly date: DateView
  /** `Wednesday 5 November 2025`. */
  readonly day: string
  readonly change: string
  /** The edition that told it, from here; `null` where no page of it is written. */
  readonly edition: string | null
  /** `null` on a quiet night. */
  readonly headline: string | null
  readonly counts: CountsView | null
  readonly groups: readonly { readonly label: string; readonly statements: readonly ToldView[] }[]
}

/** A story through the nights, as its own page prints it. */
export interface StoryPageView {
  /** Title of the editions. */
  readonly title: string
  readonly language: string
  readonly tool: string
  /** The archive's list of editions, from here. */
  readonly index: string
  /** What is known now: every statement that was told and not withdrawn, as it was told last. */
  readonly story: StoryView
  readonly first: DateView
  readonly last: DateView
  /** Nights that told something of it. */
  readonly told: number
  readonly articles: number
  /** Newest first. */
  readonly nights: readonly NightView[]
  readonly front: Readonly<Record<string, string | number | boolean | null>>
}

/** One edition in the list of all. */
export interface EditionView {
  readonly date: DateView
  /** `Wednesday 5 November 2025`. */
  readonly day: string
  /** The edition's page, from here. */
  readonly page: string
  readonly count: number
  readonly stories: readonly {
    readonly anchor: string
    readonly headline: string
    readonly status: string
    readonly counts: CountsView
    /** The page of the story, from here. */
    readonly page: string
  }[]
}

/** The archive's list of editions. */
export interface IndexView {
  readonly title: string
  readonly language: string
  readonly tool: string
  readonly count: number
  /** The newest editions, newest first, with their stories. */
  readonly editions: readonly EditionView[]
  /** The editions before them, a month a line, newest first. */
  readonly months: readonly {
    readonly words: string
    readonly days: readonly { readonly iso: string; readonly day: number; readonly page: string }[]
  }[]
  /** Marks around the list: what people write outside of them stays. */
  readonly begin: string
  readonly end: string
  readonly front: Readonly<Record<string, string | number | boolean | null>>
}
