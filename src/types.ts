/**
 * Every type that two folders share; it doubles as the glossary. All plain JSON, all readonly.
 *
 * Offsets are UTF-16 units, half-open, into an article's `text`, which never changes after reading.
 * Inside one article a place is a `Range`; as soon as it leaves the article it is a `Span`, which names it.
 * What is not known is `null`; what there is none of is `[]`.
 */
export type * from './night-types.js'

/** A stretch of one article's text: `text.slice(start, end)`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A stretch of a named article; `part: 'title'` counts in the article's `title`, where that is not in its text. */
export interface Span extends Range {
  readonly article: string
  readonly part?: 'title'
}

/** Where a derived thing comes from: never empty. `evidence[0]` is the place whose words are printed. */
export type Evidence = readonly [Span, ...Span[]]

// ---------------------------------------------------------------------------------------------- reading and cleaning

/** One article. Reading fills what the source's own fields say; cleaning adds what header lines and bylines say. */
export interface Article {
  /** The given id, else the first 12 hex digits of the SHA-256 of `text`; unique in a digest. */
  readonly id: string
  /** Path or address as given, `/`-separated; `FEED#ENTRY-ID` for a feed's entry; `-` for standard input. */
  readonly source: string
  /** Exactly what was read: line ends `\n`, no byte order mark, lone surrogates replaced. */
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  /** ISO date or date and time, with the offset as written: `2025-11-04`, `2025-11-04T09:30:00+01:00`. */
  readonly publishedAt: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly tags: readonly string[]
}

export type BlockRole = 'title' | 'byline' | 'body' | 'furniture' | 'repeat'

/**
 * The longest run of one role and rule. Blocks stand in the text's order, do not overlap, may begin and end inside a
 * line, begin and end on a character that is not white space, and leave out nothing but white space.
 */
export interface Block extends Range {
  readonly role: BlockRole
  /** Name of the rule that gave the role; `default` for body text that no rule marked. */
  readonly rule: string
}

/** An article as cleaning understood it. */
export interface CleanArticle {
  /** With title, author, publisher and date filled in from header lines and bylines where the source had none. */
  readonly article: Article
  readonly blocks: readonly Block[]
  /** The article's credit, rule (2) of counting: agencies' datelines, credit lines, ... in their printed form. */
  readonly origins: readonly string[]
  /** Where the title stands in the text; `null` where it does not. */
  readonly titleAt: Range | null
}

/** One line of `nightdesk read`. */
export interface ReadLine extends Article {
  readonly origins: readonly string[]
  readonly blocks: readonly Block[]
  /** The body blocks joined by a blank line; `null` only in published JSON. */
  readonly body: string
}

/** Input that could not be used, in whole or in part. */
export interface BadInput {
  readonly source: string
  /** 1-based line in the source, where one line is at fault. */
  readonly line: number | null
  /** Stable name: `empty`, `binary`, `too-large`, `not-found`, `unreadable`, `bad-json`, ... */
  readonly rule: string
  /** What is wrong and what to do, in one sentence. */
  readonly message: string
}

// ------------------------------------------------------------------------------------------------ what a text holds

/** A sentence. Sentences never cross a block or a paragraph. */
export interface Sentence extends Range {
  readonly role: BlockRole
  /** Index into the document's blocks. */
  readonly block: number
  /** Number of the paragraph in the article, from 0. */
  readonly paragraph: number
}

export type QuoteKind = 'full' | 'partial' | 'term'

/** Words in quotation marks; `start` and `end` leave out the marks and the stop that belongs to the sentence around. */
export interface Quote extends Range {
  readonly text: string
  readonly kind: QuoteKind
  /** The fullest form of the speaker's name in the article, never a pronoun; `null` where unsure. */
  readonly speaker: string | null
  /** Where `speaker` stands, word for word. */
  readonly speakerAt: Range | null
  readonly role: string | null
  readonly roleAt: Range | null
  /** Who passed it on, never the outlet that prints the article itself. */
  readonly via: readonly string[]
  /** Where each of `via` stands, in the same order. */
  readonly viaAt: readonly Range[]
  /** Number of the earlier quote of the document that this one goes on with (a new paragraph, or after "he said"). */
  readonly continues: number | null
}

export type FigureKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'number'
  | 'ratio'
  | 'rank'
  | 'age'
  | 'temperature'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'speed'
  | 'power'
  | 'energy'
  | 'data'
  | 'angle'

/** A number with what it measures. The span is the number with its sign, scale and unit, without the qualifier. */
export interface Figure extends Range {
  readonly text: string
  /** In the unit as written, scale applied: "$3.5m" is 3500000. */
  readonly value: number
  /** ISO 4217 for money, `percent`, else the plural English name (`people`, `metres`); `null` where there is none. */
  readonly unit: string | null
  readonly kind: FigureKind
  /** `more than`, `about`, `nearly`, `record`, ... */
  readonly qualifier: string | null
  /** What is measured, in words of the article. */
  readonly measure: string | null
  readonly measureAt: Range | null
  /** ISO prefix where it can be worked out, else `null`. */
  readonly period: string | null
  /** The words that tell the period ("last year", "in 2023"); also where it could not be worked out. */
  readonly periodAt: Range | null
  /** True for a number that only points ("the two countries", "both leaders"): found, but no figure of a digest. */
  readonly pointer: boolean
}

/** A date, a month, a year or an expression that stands for one. */
export interface DateMention extends Range {
  readonly text: string
  /** The longest ISO prefix that is known: `2025`, `2025-11`, `2025-11-04`; `null` where it stays open. */
  readonly value: string | null
  /** What the value was counted from: nothing (`absolute`), the article's date, or a place in the text. */
  readonly from: 'absolute' | 'publishedAt' | Range | null
}

/** A person that an article names. */
export interface Person {
  /** The fullest form in the article, without titles. */
  readonly name: string
  readonly nameAt: Range
  /** As given: "Chinese President". */
  readonly role: string | null
  readonly roleAt: Range | null
  /** Every place with the name or a part of it (no pronouns), in order. */
  readonly mentions: readonly Range[]
}

export type SourceKind = 'person' | 'agency' | 'outlet' | 'office' | 'company' | 'document' | 'unknown'

/** A place that says where a statement comes from: "according to Reuters", "Xi said", "told Reuters". */
export interface Attribution extends Range {
  /** The fullest form of the source's name in the article. */
  readonly source: string
  /** Where `source` stands, word for word. */
  readonly sourceAt: Range
  readonly kind: SourceKind
  /** `speaker`: says it. `via`: passes it on ("told Reuters", "Reuters reported", "citing Z"). */
  readonly as: 'speaker' | 'via'
  /** What it covers: the whole sentence, or a clause of it. */
  readonly scope: Range
  /** It only passes on another source that its sentence names ("Reuters reported, citing Z"): not the last link. */
  readonly passesOn?: true
}

/** Something odd in the content, with its place; the run goes on. */
export interface Notice {
  readonly severity: 'info' | 'warning'
  readonly rule: string
  readonly message: string
  readonly article: string | null
  readonly start: number | null
  readonly end: number | null
}

/** What grouping compares of an article. Lists cover the whole text, whatever a block's role. */
export interface ComparedArticle extends CleanArticle {
  readonly sentences: readonly Sentence[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMention[]
  /** Day of `publishedAt` as written, else `null`. */
  readonly day: string | null
}

/**
 * The same apart from the text, as plain data that is kept from night to night: what was analysed on its own night is not
 * analysed again. Lists of numbers are places in `terms`.
 */
export interface Traits {
  /** The article's. */
  readonly id: string
  /** Terms in order of first sight, and how often each stands. */
  readonly terms: readonly string[]
  readonly counts: readonly number[]
  readonly names: readonly number[]
  readonly leadNames: readonly number[]
  readonly years: readonly number[]
  readonly months: readonly number[]
  readonly weekdays: readonly number[]
  readonly day: string | null
  readonly records: readonly {
    readonly article: string
    readonly figure: Figure
    readonly measure: readonly string[]
  }[]
  /** Kind and unit or measure of the lead's figures, with their values. */
  readonly amounts: readonly (readonly [string, readonly number[]])[]
  /** Words of title and body. */
  readonly length: number
  /** Terms of title and lead that not most reports hold. */
  readonly lead: readonly string[]
}

/** One article, understood. Lists cover the whole text; `[]` means none, never "not yet". */
export interface Document extends ComparedArticle {
  readonly quotes: readonly Quote[]
  readonly people: readonly Person[]
  readonly attributions: readonly Attribution[]
}

/** One line of `nightdesk annotate`. New fields may stand beside these. */
export interface Annotation {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Range[]
  readonly quotes: readonly Pick<Quote, 'start' | 'end' | 'text' | 'kind' | 'speaker' | 'role' | 'via'>[]
  readonly figures: readonly Pick<
    Figure,
    'start' | 'end' | 'text' | 'value' | 'unit' | 'kind' | 'qualifier' | 'measure' | 'period'
  >[]
  readonly dates: readonly Pick<DateMention, 'start' | 'end' | 'text' | 'value'>[]
  readonly people: readonly { name: string; role: string | null; mentions: readonly Range[] }[]
  readonly attributions: readonly { start: number; end: number; source: string }[]
}

// -------------------------------------------------------------------------------------------------------- grouping

export type DuplicateKind = 'exact' | 'near' | 'excerpt' | 'rewrite'

/** `b` is a copy of `a`, the original: the same words, a shortened form, or a rewrite of the same text. Article ids. */
export interface Duplicate {
  readonly a: string
  readonly b: string
  readonly kind: DuplicateKind
  /** 0 to 1. */
  readonly score: number
  readonly reason: string
}

/** Two stories that share a topic and are two events. Story ids. */
export interface Relation {
  readonly a: string
  readonly b: string
  /** Names at least one thing that is shared and one that is not. */
  readonly reason: string
  /** Places that bear the reason out. */
  readonly evidence: Evidence
}

/** The articles that report one event, as far as grouping compares them. */
export interface ComparedStory {
  readonly id: string
  readonly documents: readonly [ComparedArticle, ...ComparedArticle[]]
}

/** A story that was told before, as far as tonight's are compared with it. */
export interface ToldStory {
  readonly id: string
  readonly articles: readonly [Traits, ...Traits[]]
}

/** The documents that report one event, in order of date, then id. */
export interface Story extends ComparedStory {
  readonly documents: readonly [Document, ...Document[]]
}

export interface Unrelated {
  readonly id: string
  readonly reason: string
}

/** What grouping found; every document stands in one story or in `unrelated`. */
export interface Grouping {
  readonly stories: readonly Story[]
  readonly duplicates: readonly Duplicate[]
  readonly unrelated: readonly Unrelated[]
  readonly related: readonly Relation[]
}

/** What `nightdesk group` prints. */
export interface GroupReport {
  readonly stories: readonly { id: string; articles: readonly string[] }[]
  readonly duplicates: readonly Duplicate[]
  readonly unrelated: readonly Unrelated[]
  readonly related: readonly { a: string; b: string; reason: string }[]
}

// ------------------------------------------------------------------------------------------------------ the digest

export type EditRule = 'dateline' | 'connective' | 'aside' | 'tail' | 'attribution' | 'name' | 'date' | 'capital'

/**
 * The characters from `start` to `end` of the article of `evidence[0]` are replaced by `text`: `''` for a cut,
 * `[Xi Jinping]` for a pronoun; `start` equals `end` where something is only put in.
 */
export interface Edit extends Range {
  readonly text: string
  readonly rule: EditRule
}

/** The place that names a speaker, role, via, origin, period or date, or what an edit put in. */
export interface AttributionEntry {
  readonly as: 'speaker' | 'role' | 'via' | 'origin' | 'period' | 'date' | 'name'
  readonly name: string
  readonly article: string
  /** `null` where the name is a field of the article (`publishedAt`). */
  readonly start: number | null
  readonly end: number | null
}

export interface Counts {
  readonly articles: number
  readonly publishers: number
  readonly origins: number
}

/** `text` is the slice of `evidence[0]` with the edits replayed and white space folded. */
export interface Headline {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly evidence: Evidence
}

export interface KeyPoint {
  readonly id: string
  readonly text: string
  readonly edits: readonly Edit[]
  readonly evidence: Evidence
  readonly attribution: readonly AttributionEntry[]
  readonly counts: Counts
  readonly origins: readonly string[]
  readonly singleSource: boolean
  /** Why it was chosen, for `explain`: rank, rule, what it beat. */
  readonly why: readonly string[]
}

export type Verdict = 'agree' | 'rounds-to' | 'differs' | 'different-period' | 'superseded' | 'single-source'

export interface DigestFigure {
  readonly id: string
  readonly text: string
  readonly value: number
  readonly unit: string | null
  readonly kind: FigureKind
  readonly qualifier: string | null
  readonly measure: string | null
  readonly period: string | null
  readonly speaker: string | null
  readonly via: readonly string[]
  readonly evidence: Evidence
  readonly attribution: readonly AttributionEntry[]
  readonly counts: Counts
  readonly origins: readonly string[]
  readonly verdict: Verdict
  /** Ids of the figures of the same measure that it was set against. */
  readonly others: readonly string[]
}

export interface QuoteVariant {
  readonly text: string
  readonly kind: QuoteKind
  readonly via: readonly string[]
  readonly evidence: Evidence
}

export interface DigestQuote {
  readonly id: string
  readonly text: string
  readonly kind: QuoteKind
  readonly speaker: { readonly name: string; readonly role: string | null } | null
  readonly via: readonly string[]
  readonly evidence: Evidence
  readonly attribution: readonly AttributionEntry[]
  readonly variants: readonly QuoteVariant[]
}

export interface TimelineEntry {
  readonly id: string
  /** ISO prefix, or `null` for one that stays open. */
  readonly date: string | null
  readonly text: string
  readonly edits: readonly Edit[]
  readonly evidence: Evidence
  readonly attribution: readonly AttributionEntry[]
}

export interface DigestPerson {
  readonly id: string
  readonly name: string
  readonly role: string | null
  /** A place with the name, and one with the role if there is one. */
  readonly evidence: Evidence
}

export type DifferenceKind = 'figure' | 'date' | 'place' | 'actor' | 'wording'

export interface Difference {
  readonly id: string
  readonly kind: DifferenceKind
  /** What the sources differ about, in a few words. */
  readonly about: string
  readonly sides: readonly Headline[]
}

export interface RelatedStory {
  readonly story: string
  readonly reason: string
  readonly evidence: Evidence
}

export type StoryStatus = 'new' | 'developing' | 'returned'

export interface StoryDigest {
  readonly id: string
  readonly slug: string
  readonly status: StoryStatus
  readonly headline: Headline
  /** Newest day of its articles. */
  readonly date: string | null
  readonly articles: readonly string[]
  readonly counts: Counts
  /** Ids of the key points that make the short version. */
  readonly summary: readonly string[]
  readonly keyPoints: readonly KeyPoint[]
  readonly figures: readonly DigestFigure[]
  readonly quotes: readonly DigestQuote[]
  readonly timeline: readonly TimelineEntry[]
  readonly people: readonly DigestPerson[]
  readonly differences: readonly Difference[]
  readonly related: readonly RelatedStory[]
}

/**
 * A stretch of an article that was not printed, and the rule: `same-as ID`, `budget`, `not-alone`, ...; `told ID DATE`: the
 * statement was told in the edition of that date; `known DATE`: the words were read for it.
 */
export interface LeftOut {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly role: BlockRole
  readonly rule: string
}

export interface DigestArticle extends Omit<ReadLine, 'text' | 'body'> {
  /** `null` only in published JSON. */
  readonly text: string | null
  readonly body: string | null
  /** Hex SHA-256 of `text` in UTF-8. */
  readonly sha256: string
  /** Id of the article that it copies. */
  readonly copyOf: string | null
}

export interface Page {
  /** Relative to the folder of the JSON. */
  readonly path: string
  /** Name of the template: `digest.md`. */
  readonly template: string
  /** Of the template with the partials that it uses. */
  readonly sha256: string
  /** The site generator that a Markdown page is written for; left out for `plain`. */
  readonly profile?: ProfileName
}

/** What an edition is written as. */
export type FormatName = 'md' | 'html' | 'txt' | 'json' | 'csv' | 'rss'

/** What reads the Markdown pages: decides their front matter, and how some signs are written. */
export type ProfileName = 'plain' | 'docusaurus' | 'mkdocs' | 'hugo' | 'starlight' | 'vitepress'

export interface Edition {
  readonly id: string
  readonly date: string | null
  readonly title: string
  readonly tool: { readonly name: string; readonly version: string }
  readonly options: DigestOptions
  readonly configHash: string
  /** Hex SHA-256 of the articles' `sha256`, sorted, joined by `\n`. */
  readonly inputHash: string
  readonly pages: readonly Page[]
}

export interface StatementChange {
  readonly id: string
  readonly story: string
  readonly kind: 'keyPoint' | 'figure' | 'quote' | 'timeline'
  readonly change: 'new' | 'confirmed' | 'revised' | 'gone'
  readonly was: string | null
  readonly is: string | null
  /** Date of the edition that told it last before this one; none for a new one. */
  readonly told?: string
}

export interface Changes {
  readonly since: string
  /**
   * `into`: the older story that this one proved to be, and under whose id it goes on. `slug`: of a quiet story, which is
   * named nowhere else in the digest; with the id it names the story's page.
   */
  readonly stories: readonly {
    id: string
    change: 'new' | 'developing' | 'quiet' | 'returned'
    into?: string
    slug?: string
  }[]
  readonly statements: readonly StatementChange[]
}

/** The whole of a digest, as `digest.json` holds it. */
export interface Digest {
  readonly schema: 'nightdesk.digest/1'
  readonly edition: Edition
  readonly articles: readonly DigestArticle[]
  readonly stories: readonly StoryDigest[]
  readonly changes: Changes | null
  readonly notices: readonly Notice[]
  readonly left: readonly LeftOut[]
}

// --------------------------------------------------------------------------------------------------------- options

/** What shapes a digest; plain data, complete: `options.ts` holds the defaults. */
export interface DigestOptions {
  /** Title of the edition. */
  readonly title: string
  /** The edition's date, ISO; `null`: the day of the newest article. */
  readonly date: string | null
  /** BCP 47; articles in another language are listed, never merged. */
  readonly language: string
  /** IANA zone of the edition's date. */
  readonly timezone: string
  /** Stories that pages show in full. */
  readonly stories: number
  /** Key points a story. */
  readonly keyPoints: number
  /** Words of key points a story; `null`: `keyPoints` decides. */
  readonly words: number | null
  /** Hours before 00:00 of the edition's date from which dated articles count; `null`: all do. */
  readonly sinceHours: number | null
  readonly oneStory: boolean
  readonly follow: readonly string[]
  readonly mute: readonly string[]
  readonly pin: readonly string[]
  readonly sections: readonly { name: string; tags: readonly string[]; sources: readonly string[] }[]
}

// ------------------------------------------------------------------------------------------------------- rendering

/** A template set: the name (`digest.md`, `partials/figures.md`) -> its source. Only files that the user names. */
export type Templates = ReadonlyMap<string, string>
