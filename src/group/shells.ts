import { languageIn } from '../text/language.js'
import { readText, wordsAt } from '../text/recent-words.js'
import { wordPlacesIn } from '../text/words.js'
import type { Document } from '../types.js'
import { bodyOf } from './fingerprint.js'
import { mark, marksOf } from './marks.js'
import { shells } from './shell-rules.js'

/** All of them at one look, which takes a fifth of the time: each is a list of wordings between two ends of words. */
export const anyShell = new RegExp(
  `\\b(?:${shells.map(({ pattern: { source } }) => source.slice('\\b(?:'.length, -')\\b'.length)).join('|')})\\b`,
  'i'
)

/** Why a document holds no report that could be told; `null` for one that does. */
export function shellReasonOf(document: Document, language: string): string | null {
  const text = bodyOf(document)
    .map(({ start, end }) => document.article.text.slice(start, end))
    .join('\n')
  const reason = otherLanguage(document, text, language) ?? emptiness(text, document.article.title)
  return reason ?? (text.length <= longestNotice * 9 && holdsNoticeWord(document) ? noticeIn(text) : null)
}

function otherLanguage({ article }: Document, text: string, language: string): string | null {
  const asked = language.toLowerCase().split('-')[0]!
  if (asked === 'en' && isPlainEnglish(text)) return null
  const found = languageIn(text) ?? article.language?.toLowerCase().split('-')[0] ?? null
  return found === null || found === asked ? null : `in another language (${found})`
}

/** Three articles in the first six hundred characters: the usual case, told at little cost. */
function isPlainEnglish(text: string): boolean {
  return text.slice(0, 600).split(' the ').length > 3
}

function emptiness(text: string, title: string | null): string | null {
  // The usual case, told at little cost: the first sixty characters hold more words than are asked for.
  if (wordCount(text.slice(0, 60)) > fewestWords) return null
  const words = wordCount(text.slice(0, 400))
  if (words === 0 && !title) return 'no words'
  if (words > 0 && words < fewestWords && !/[.!?。！？]/.test(text)) return 'a few words and no sentence'
  return words === 0 ? 'a title without a text' : null
}

/** What a menu leaves, no report. Chosen by hand: a line of six words may well be a whole message. */
const fewestWords = 6

/** A page of more words than this is read as a report, whatever notices stand in it; the longest of the visible sets has 134. */
const longestNotice = 160
/** Of a short text so much must lie in sentences that a rule fits. */
const leastShare = 0.34

/** Most reports hold no word of a notice. */
function holdsNoticeWord(document: Document): boolean {
  const { text } = document.article
  readText(text)
  return bodyOf(document).some(({ start, end }) => {
    const { forms, from, to } = wordsAt(text, start, end)
    for (let index = from; index < to; index++) if ((marksOf(forms[index]!) & mark.notice) !== 0) return true
    return false
  })
}

function noticeIn(text: string): string | null {
  // Nearly all others hold no notice: they are not counted, nor their sentences asked one by one.
  if (!anyShell.test(text)) return null
  const words = wordCount(text)
  if (words > longestNotice) return null
  let marked = 0
  let reason: string | null = null
  for (const sentence of text.split(/(?<=[.!?])\s|\n/)) {
    const rule = shells.find(({ pattern }) => pattern.test(sentence))
    if (!rule) continue
    marked += wordCount(sentence)
    reason ??= rule.reason
  }
  return marked >= leastShare * words ? reason : null
}

function wordCount(text: string): number {
  return wordPlacesIn(text).length / 2
}
