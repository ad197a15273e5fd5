/** The words of an entry as an article's text. */
import { textOfFragment } from '../html/fragment.js'
import { sentencesIn } from '../../text/sentences.js'
import { normalised } from '../charset.js'
import { withoutFurniture } from './furniture.js'
import { isHtml } from './markup.js'
import type { FeedEntry } from './model.js'

export interface EntryText {
  readonly text: string
  /** It is a title or a teaser, and the article stands elsewhere. */
  readonly excerpt: boolean
}

/** The content, else the summary, else the title; `null` where there are no words. */
export function textOfEntry({ title, summary, content, markup }: FeedEntry): EntryText | null {
  const long = wordsOf(content, markup.content)
  const { text, more } = long.text === '' ? wordsOf(summary, markup.summary) : long
  const whole = isTeaser(text) ? withoutBrokenEnd(text) : text
  if (whole !== '' && whole !== title) return { text: whole, excerpt: more || whole !== text }
  const left = title ?? text
  return left === '' ? null : { text: normalised(left), excerpt: true }
}

/** A teaser breaks off inside a sentence, which then says what nobody said: "The court ruled that the minister was [...]". */
function withoutBrokenEnd(text: string): string {
  const paragraph = text.lastIndexOf('\n\n') + 1
  const from = Math.max(paragraph, text.length - longestSentence)
  const last = sentencesIn(text, { start: from, end: text.length }).at(-1)
  if (last === undefined) return text
  return text.slice(0, last.start > from ? last.start : paragraph).trimEnd()
}

/** Characters that are looked through for the head of the last sentence; a longer one is taken for its whole paragraph. */
const longestSentence = 20_000

function wordsOf(words: string | null, html: boolean): { text: string; more: boolean } {
  if (words === null || (html && isListOfLinks(words))) return { text: '', more: false }
  const plain = html && isHtml(words) ? textOfFragment(words) : paragraphsOf(words)
  return withoutFurniture(normalised(plain))
}

/** Plain text: a blank line ends a paragraph; where there is none, each line is one. */
function paragraphsOf(words: string): string {
  const between = /\n[ \t]{0,99}\n/.test(words) ? /\n[ \t]{0,99}\n\s{0,999}/ : /\n/
  return words
    .split(between)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function isTeaser(text: string): boolean {
  return /(?:\.{3}|…)[\])"”]{0,2}$/.test(text)
}

/** From this share of its letters in links up, an aggregate's list of headlines is no text of an article. */
const linkedShare = 0.7

function isListOfLinks(html: string): boolean {
  const [before = '', ...links] = html.split(/<a\b/i)
  if (links.length === 0) return false
  let [linked, all] = [0, lettersIn(before)]
  for (const link of links) {
    const [inside = '', outside = ''] = link.slice(link.indexOf('>') + 1).split(/<\/a\s{0,9}>/i)
    linked += lettersIn(inside)
    all += lettersIn(inside) + lettersIn(outside)
  }
  return linked >= all * linkedShare
}

function lettersIn(html: string): number {
  return html.replace(/<[^>]{0,5000}>/g, '').match(/\p{L}/gu)?.length ?? 0
}
