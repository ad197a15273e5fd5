import type { FormatName, ProfileName } from '../../types.js'

/** What shapes the pages of the archive. */
export interface ArchiveSettings {
  /** Title of the editions, of the index and of the feed. */
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** Only their files are made. */
  readonly formats: readonly FormatName[]
  readonly profile: ProfileName
  readonly tool: { readonly name: string; readonly version: string }
}
