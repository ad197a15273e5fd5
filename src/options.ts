import type { DigestOptions } from './types.js'

/** The defaults of a digest, as plain data. */
export const defaultOptions: DigestOptions = {
  title: 'Nightdesk',
  date: null,
  language: 'en',
  timezone: 'UTC',
  stories: 12,
  keyPoints: 10,
  words: null,
  sinceHours: null,
  oneStory: false,
  follow: [],
  mute: [],
  pin: [],
  sections: []
}

/**
 * Options with nothing missing, checked at the door.
 *
 * @throws RangeError where a number is not a whole one from 1, or a date is no ISO day.
 */
export function withDefaults(given: Partial<DigestOptions>): DigestOptions {
  const options = { ...defaultOptions, ...given }
  for (const name of ['stories', 'keyPoints', 'words'] as const) {
    const value = options[name]
    if (value !== null && !(Number.isInteger(value) && value >= 1)) {
      throw new RangeError(`Expected \`${name}\` to be a whole number from 1, got ${value}`)
    }
  }
  if (options.date !== null && !isDay(options.date)) {
    throw new RangeError(`Expected \`date\` to be a day such as 2025-11-04, got ${options.date}`)
  }
  return options
}

/** Whether `words` is a day of the calendar in ISO form. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false
  const day = new Date(`${words}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
}
