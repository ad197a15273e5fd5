/** What grouping asks of each word: looked up once a word, not once a text. */
import type { Form } from '../text/forms.js'
import { toPlain } from '../text/words.js'
import { shells } from './shell-rules.js'

/** Bits of a word. */
export const mark = {
  /** A notice in the place of a report may hold it. */
  notice: 1,
  /** A report of news holds it: who said something, or on which day. */
  news: 1 << 1
} as const

export function marksOf(form: Form): number {
  if (form.marks < 0) form.marks = newMarks(toPlain(form.written))
  return form.marks
}

function newMarks(word: string): number {
  // A pattern finds the end of a word at an apostrophe too.
  const isNotice = word.split("'").some((part) => noticeWords.has(part))
  return (isNotice ? mark.notice : 0) | (newsWords.has(word) ? mark.news : 0)
}

const noticeWords: ReadonlySet<string> = new Set(shells.flatMap(({ keys }) => keys.split(' ')))

const newsWords: ReadonlySet<string> = new Set(
  'said says told according reported monday tuesday wednesday thursday friday saturday sunday'.split(' ')
)
