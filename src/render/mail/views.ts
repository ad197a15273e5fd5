/** What the templates of the mail see. Every string is words for people, on one line, unescaped; see `../views.ts`. */
import type { CountsView, DateView, HeadView } from '../views.js'

/** A story as one line of a mail. */
export interface MailLineView {
  readonly headline: string
  /** The line in the full edition; `null` where `mail.link` names none. */
  readonly href: string | null
  readonly status: string
  readonly counts: CountsView
}

/** A key point in a mail. */
export interface MailPointView {
  readonly text: string
  /** Letters of the articles that say it: `A C`. */
  readonly letters: string
  /** The line in the full edition, with the sentence that it came from. */
  readonly href: string | null
  /** Names of the origins: `Reuters and TASS`. */
  readonly origins: string
  readonly counts: CountsView
  /** False in a story of one article, whose counts would only repeat the story's. */
  readonly isCounted: boolean
  /** One origin says so, and no heading above says that already. */
  readonly isSingle: boolean
}

/** A bar made of two cells: shares of its width, in percent; together 100. */
export interface MailBarView {
  readonly full: number
  /** `0` where the bar fills its line. */
  readonly rest: number
}

/** A row of the table of figures in a mail. */
export interface MailFigureView {
  readonly what: string
  /** Qualifier, number and unit. */
  readonly figure: string
  readonly period: string
  /** Who said it and who passed it on. */
  readonly said: string
  readonly verdict: string
  /** Name of the verdict, for style: `agree`, `differs`, ... */
  readonly verdictName: string
  readonly letters: string
  readonly href: string | null
  /** Beside others of its unit in the story; `null` where nothing can be compared. */
  readonly bar: MailBarView | null
}

/** A quote in a mail. */
export interface MailQuoteView {
  readonly text: string
  /** `null` where no source names the speaker. */
  readonly speaker: string | null
  readonly role: string | null
  readonly via: string | null
  readonly letters: string
  readonly href: string | null
  readonly variants: readonly {
    readonly text: string
    /** `shorter` or `in other words`. */
    readonly how: string
    readonly via: string | null
    readonly letters: string
  }[]
}

/** What sources differ about, in a mail. */
export interface MailDifferenceView {
  readonly about: string
  readonly kind: string
  readonly href: string | null
  readonly sides: readonly { readonly text: string; readonly letters: string }[]
}

/** An entry of a timeline in a mail. */
export interface MailTimelineView {
  readonly date: DateView | null
  /** The words that were resolved and what they were counted from; `null` where the date stands in the sentence. */
  readonly resolved: string | null
  readonly text: string
  readonly letters: string
  readonly href: string | null
}

/** An article of a story in a mail. */
export interface MailSourceView {
  readonly letter: string
  /** Publisher, host, or `no publisher`. */
  readonly name: string
  readonly title: string | null
  readonly date: DateView | null
  readonly origins: string
  /** The article's own address. */
  readonly href: string | null
  /** Letter of the source that this one copies, or its name where that is in another story. */
  readonly copyOf: string | null
}

/** A story in full in a mail. */
export interface MailStoryView {
  readonly number: number
  readonly headline: string
  readonly href: string | null
  readonly status: string
  readonly section: string | null
  readonly date: DateView | null
  readonly counts: CountsView
  /** Where the whole story is one origin's word: its name, else `null`. */
  readonly onlyOrigin: string | null
  readonly summary: readonly MailPointView[]
  readonly keyPoints: readonly MailPointView[]
  /** Statements of one origin, where others have several. */
  readonly singles: readonly MailPointView[]
  readonly figures: readonly MailFigureView[]
  readonly quotes: readonly MailQuoteView[]
  readonly differences: readonly MailDifferenceView[]
  readonly timeline: readonly MailTimelineView[]
  readonly sources: readonly MailSourceView[]
  /** Articles that are not named for size. */
  readonly moreSources: number
}

/** Statements of one kind of change in a mail. */
export interface MailChangeView {
  readonly headline: string
  readonly href: string | null
  readonly statements: readonly {
    /** `new`, `confirmed`, `revised` or `gone`. */
    readonly change: string
    /** The change in words; `null` for what is new. */
    readonly label: string | null
    readonly was: string | null
    readonly is: string | null
    readonly href: string | null
  }[]
  /** Further statements, which the story or its page tells. */
  readonly more: number
}

/** All that a mail prints. */
export interface MailView extends HeadView {
  readonly subject: string
  /** What a list of mails shows after the subject. */
  readonly preheader: string
  /** Address of the full edition; `null` where `mail.link` names none. */
  readonly link: string | null
  readonly inOneMinute: readonly MailLineView[]
  readonly changes: {
    readonly since: string
    readonly stories: readonly MailChangeView[]
    readonly quiet: number
    readonly quietStories: readonly { readonly words: string; readonly href: string }[]
  } | null
  readonly full: readonly MailStoryView[]
  readonly also: readonly MailLineView[]
  /** What is in the edition and not in the mail, because a mail that is too long is cut off by who shows it. */
  readonly left: readonly { readonly count: number; readonly words: string }[]
  /** Addresses to leave the list. */
  readonly unsubscribe: readonly { readonly href: string; readonly words: string }[]
}
