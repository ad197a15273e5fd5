// Captions and headings that lost their line break on the way and run straight into the next sentence.

import type { Range } from '../types.js'
import { isLower } from './letters.js'
import { nextMatch } from './next-match.js'

/** One sign that a new sentence begins without a stop before it. */
export interface GlueRule {
  readonly name: string
  /** Matches from the white space before the new sentence; no quantifier without a bound. */
  readonly pattern: RegExp
  /** The two sentences, as the rule parts them. */
  readonly example: readonly [string, string]
}

/**
 * Function words in capitals inside a sentence. In 5.9 MB of news they stood 35 times where no stop was: 28 times at a
 * lost break, 7 times in a title ("the For the People Act"), which articles, prepositions and quotation marks give away.
 */
export const glueRules: readonly GlueRule[] = [
  {
    name: 'credit',
    pattern: /\s(?:Images?|Photos?|Photograph|Pictures?|Video|Credit):\s/,
    example: ['A crowd in Rome', 'Photo: Ann Li']
  },
  {
    name: 'preposition',
    pattern: /\s(?:In|On|At|For|After|During|From|By)\s(?:the|an?|his|her|their|this|that|these|those)\s/,
    example: ['A crowd in the rain', 'In the capital, thousands marched.']
  },
  {
    name: 'subject',
    pattern: /\s(?:He|She|They|We|It|The|There)\s[a-z]{2}/,
    example: ['A crowd in the rain', 'The march went on.']
  }
]

/** The patterns, asked at one place of a text. */
const signs = glueRules.map(({ pattern }) => new RegExp(pattern, 'y'))

/** Where such sentences begin, in order; offsets into `text`. */
export function gluedIn(text: string, { start, end }: Range): number[] {
  let words: string | null = null
  const starts: number[] = []
  for (let at = nextBeginning(text, start + 1, end); at >= 0; at = nextBeginning(text, at + 1, end)) {
    words ??= text.slice(start, end)
    const index = at - 1 - start
    if (hasSign(words, index) && endsPlainly(words, index) && !isQuoted(words, index)) starts.push(at)
  }
  return starts
}

/** The next capital with which one of the patterns begins, behind a small letter and a space; -1 if there is none. */
function nextBeginning(text: string, from: number, end: number): number {
  for (let at = beginningBehind(text, from, end); at >= 0; at = beginningBehind(text, at, end))
    if (isLower(text.charCodeAt(at - 3))) return at - 1
  return -1
}

/** The first letters of what the patterns look for. */
const beginningBehind = nextMatch(/\s[IPVCOAFDBHSTW]/g)

function hasSign(words: string, index: number): boolean {
  return signs.some((sign) => {
    sign.lastIndex = index
    return sign.test(words)
  })
}

/** Words that a title can follow, or a capital that stands for reverence: "that He made", "the film The birds". */
const leading =
  /(?:^|[\s(])(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|nor|as|that|which|who|whom|when|where|if|than|because|while|like|called|named|titled|entitled|dubbed|film|movie|book|novel|song|album|show|series|magazine|newspaper|game|play|band|is|was|said|says)$/

/** Whether a small letter stands there, in a word that leads up to nothing. */
function endsPlainly(words: string, index: number): boolean {
  return isLower(words.charCodeAt(index - 1)) && !leading.test(words.slice(Math.max(0, index - 12), index))
}

/** Titles are short: an opening mark further back does not matter. */
const longestTitle = 80

function isQuoted(words: string, index: number): boolean {
  const before = words.slice(Math.max(0, index - longestTitle), index)
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('‘') > before.lastIndexOf('’')
  return curly || /(?:^|[\s(])["'][^"']{0,80}$/.test(before)
}
