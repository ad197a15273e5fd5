import type { Settings } from '../config.js'
import { withDefaults } from '../options.js'
import type { DigestOptions } from '../types.js'

/** What was asked of one run beside its configuration. */
export interface RunOptions {
  /** The edition's date; `null`: today in the configuration's time zone. */
  readonly date: string | null
  /** Do nothing, and say what would be done. */
  readonly dryRun: boolean
  readonly noSend: boolean
  readonly noPublish: boolean
}

export const runDefaults: RunOptions = { date: null, dryRun: false, noSend: false, noPublish: false }

/** What shapes the digest of a night. */
export function digestOptionsOf(settings: Settings, date: string): DigestOptions {
  const { title, language, timezone, limits, since, follow, mute, pin, sections } = settings
  return withDefaults({
    title,
    date,
    language,
    timezone,
    stories: limits.stories,
    keyPoints: limits.keyPoints,
    words: limits.words ?? null,
    sinceHours: since / 3_600_000,
    follow,
    mute,
    pin,
    sections
  })
}
