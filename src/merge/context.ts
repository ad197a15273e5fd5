import type { Document, Edit, StatementChange, StoryStatus, ToldStatement } from '../types.js'
import type { Place } from './places.js'

/** What is known about a story from outside it. */
export interface StoryContext {
  /** Article id -> id of the article it copies. */
  readonly copies: ReadonlyMap<string, string>
  /** What readers were told of the story on earlier nights; `null` where nothing. */
  readonly before?: Before | null
}

/** A story as it was told before tonight. */
export interface Before {
  /** Fixed on its first night; `null` for a story that was split off from the one that was told. */
  readonly slug: string | null
  readonly status: StoryStatus
  readonly told: readonly Told[]
  /** Those of them, by id, whose story another of tonight's goes on with: they are not told again here, nor borne out. */
  readonly borrowed: ReadonlySet<string>
  /** Statements that were withdrawn since. */
  readonly gone: readonly StatementChange[]
  /** The earlier articles, understood, by id. */
  readonly documents: ReadonlyMap<string, Document>
  /** Earlier article -> date of the edition that it was read for. */
  readonly editions: ReadonlyMap<string, string>
  /** Article of tonight -> the earlier article that it copies. Ids. */
  readonly copies: ReadonlyMap<string, string>
}

/** A statement that readers were told, with its sentence. */
export interface Told {
  readonly statement: ToldStatement
  /** Where it stands, the printed one first; `[]` where no text holds it any more. */
  readonly places: readonly Place[]
  /** Those of the printed wording. */
  readonly edits: readonly Edit[]
}
