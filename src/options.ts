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
