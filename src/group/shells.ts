import { languageIn } from '../text/language.js'
import { wordPlacesIn } from '../text/words.js'
import type { Document } from '../types.js'
import { bodyOf } from './fingerprint.js'

/** A named rule over the text of a document that holds no report. */
export interface ShellRule {
  readonly name: string
  readonly pattern: RegExp
  /** What the reader is told. */
  readonly reason: string
  /** Words that the rule must catch; the test runs over these. */
  readonly example: string
}

/** What web pages say instead of an article. A rule holds for short texts, or where it fits the opening of one. */
export const shells: readonly ShellRule[] = [
  {
    name: 'crawl-notice',
    pattern:
      /\b(?:crawls? (?:data|performed|operated|run)|(?:these|this|the) crawls? (?:are|is|contains?|includes?)|(?:these|this|the) collections? (?:are|is|contains?|includes?)\b[^.]{0,80}\b(?:crawl\w{0,4}|archived?|captured?|web)|wayback machine|web crawls?|internet archive|archived? (?:web )?pages?)\b/i,
    reason: 'a notice of a web archive, no report',
    example: 'This collection holds web crawls made for the library.'
  },
  {
    name: 'script-notice',
    pattern:
      /\b(?:(?:enable|turn on|activate|requires?|allow) javascript|javascript (?:is|must be|has been|appears to be) (?:disabled|enabled|turned|required)|browser (?:is not|does not|doesn['’]t|isn['’]t) support|(?:upgrade|update) your browser|adobe flash player|html5 video)\b/i,
    reason: 'a notice about the browser, no report',
    example: 'Please enable JavaScript to see this page.'
  },
  {
    name: 'player-notice',
    pattern:
      /\b(?:(?:feature|video|content|media|clip|page|item) (?:is|are)(?: currently| no longer|n['’]t| not)? (?:not )?(?:available|unavailable|loaded)|could not be (?:loaded|found|played)|rating is available|please try again later|playback (?:isn['’]t|not) supported|video has been (?:removed|rented))\b/i,
    reason: 'a notice of a video player or missing page, no report',
    example: 'This clip is not available right now. Please try again later.'
  },
  {
    name: 'account-notice',
    pattern:
      /\b(?:sign in (?:using|with|to)|log ?in (?:using|with|to)|(?:create|register|activate) (?:an|your|a free) account|forgot(?:ten)? (?:your )?password|welcome back|by (?:submitting|signing up|registering|clicking|subscribing)|subscribe (?:now|to (?:our|the|read|continue))|(?:already|not) a (?:subscriber|member)|join our mailing list|fill in your|sign up (?:for|to) (?:our|the|your)|(?:like|follow|join) us on (?:facebook|twitter|instagram)|daily e?-?mail)\b/i,
    reason: 'a form to sign in or subscribe, no report',
    example: 'Sign up for our daily letter and follow us on Twitter.'
  },
  {
    name: 'cookie-notice',
    pattern:
      /\b(?:(?:uses?|using|accept|store|place|set|our|these|of) (?:of )?cookies|cookies? (?:policy|settings|notice|preferences|to (?:improve|give|provide|ensure|personali[sz]e))|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions)|gdpr)\b/i,
    reason: 'a notice about cookies or terms, no report',
    example: 'We use cookies to improve your visit. Read our privacy policy.'
  },
  {
    name: 'tweet-notice',
    pattern:
      /\b(?:(?:add|share|tweet with) (?:a |your |this )?(?:location|tweet|video)|location information to your tweets|your tweets?|(?:embed|copy) (?:this|the) (?:tweet|link|code|video)|(?:hmm|try again or visit) twitter|what['’]s happening|twitter may be over capacity)\b/i,
    reason: 'a notice of a social network, no report',
    example: 'You can add a location to your tweets.'
  },
  {
    name: 'map-notice',
    pattern:
      /\b(?:designations employed|presentation of (?:the )?material|all rights reserved|may not be (?:published|reproduced|rewritten)|copyright (?:notice|infringement)|for (?:informational|general information) purposes only)\b/i,
    reason: 'a notice about rights, no report',
    example: 'All rights reserved. This page may not be reproduced.'
  }
]

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
  return otherLanguage(document, text, language) ?? emptiness(text, document.article.title) ?? noticeIn(text)
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

function noticeIn(text: string): string | null {
  // A report without any of these words is the usual case: it is not counted, nor its sentences asked one by one.
  if (text.length > longestNotice * 9 || !anyShell.test(text)) return null
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
