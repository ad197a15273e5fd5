// Whether a stop, an exclamation or a question mark ends its sentence: a table of rules, the first that knows decides.

import * as known from './abbreviations.js'
import { isDigit, isLower } from './letters.js'
import type { Stop } from './sentences-stop.js'
import {
  isAbbreviation,
  isAttributedQuote,
  isCapital,
  isCompanyGoingOn,
  isHour,
  isHourGoingOn,
  isInitial,
  isMarker,
  isMissingSpace,
  isOmission,
  isOpener,
  isPlainWord,
  addressOpeners,
  address,
  dotsBeforeWord
} from './sentences-signs.js'

/** One rule about stops. */
export interface StopRule {
  readonly name: string
  readonly verdict: 'ends' | 'goes on'
  /** Sentences that the rule keeps whole, or parts, when they are joined by a space (or by nothing, `glued`). */
  readonly example: readonly string[]
  readonly glued?: true
  readonly applies: (stop: Stop) => boolean
}

/** The rules in the order in which they are asked. */
export const stopRules: readonly StopRule[] = [
  {
    name: 'full-width',
    verdict: 'ends',
    example: ['Rates rose．', 'Shares fell。'],
    glued: true,
    applies: ({ text, markEnd }) => '。！？．｡'.includes(text.charAt(markEnd - 1))
  },
  {
    name: 'bracketed',
    verdict: 'goes on',
    example: ['The council [...] Voted on it (!) Twice.'],
    applies: ({ text, at, markEnd, end }) => end > markEnd && '[('.includes(text.charAt(at - 1)) && at > 0
  },
  {
    name: 'missing-space',
    verdict: 'ends',
    example: ['The vote was close.', 'Turnout fell.', 'She “won.”', 'He lost.'],
    glued: true,
    applies: isMissingSpace
  },
  {
    name: 'inside-word',
    verdict: 'goes on',
    example: ['Write to desk.One@news.example.org or see v2.1 of Y!J.'],
    applies: ({ end, next }) => end === next
  },
  {
    name: 'address-follows',
    verdict: 'ends',
    example: ['Read on.', 'https://news.example/a says more.', 'www.example.org has it.'],
    applies: ({ text, next }) => addressOpeners.has(text.charAt(next)) && address.test(text.slice(next, next + 7))
  },
  {
    name: 'camel-name-follows',
    verdict: 'ends',
    example: ['Prices fell.', 'iPhone sales rose.', 'eBay gained.'],
    applies: ({ nextWord, word }) =>
      isLower(nextWord.charCodeAt(0)) && /^[a-z]{1,10}[A-Z]/.test(nextWord) && !isAbbreviation(word)
  },
  {
    name: 'small-letter-follows',
    verdict: 'goes on',
    example: ['“Is it so?” she asked.', 'It is at 5th st. near the light, etc. and so on.'],
    applies: ({ nextWord }) => isLower(nextWord.charCodeAt(0))
  },
  {
    name: 'punctuation-follows',
    verdict: 'goes on',
    example: ['Leave it!, he cried.', '“It was so.” - A reader'],
    applies: ({ text, next, nextWord }) => nextWord === '' && /[,;:)\]%&/–—\-_*=+|>”’]/.test(text.charAt(next))
  },
  {
    name: 'marker-at-start',
    verdict: 'goes on',
    example: ['1. Bread.', 'Q. What is it?', 'A. It is bread.', 'II. The second part.'],
    applies: ({ text, from, at }) => at - from <= 6 && isMarker(text.slice(from, at))
  },
  {
    name: 'nothing-said-yet',
    verdict: 'goes on',
    example: ['... The rest followed.'],
    applies: ({ text, from, at }) => at - from < 12 && !/[\p{L}\d]/u.test(text.slice(from, at))
  },
  {
    name: 'attributed-quote',
    verdict: 'goes on',
    example: ['“Why?” Ms. Ito asked.', '“Go!” President Ana Ruiz said.'],
    applies: isAttributedQuote
  },
  {
    name: 'exclaimed-name',
    verdict: 'goes on',
    example: ['Shares of Yahoo! Japan rose.'],
    applies: ({ text, at, word, nextWord }) => text[at] === '!' && known.exclaimed.has(word) && !isOpener(nextWord)
  },
  {
    name: 'dots-after-stop',
    verdict: 'ends',
    example: ['It was cut.', '. . . It was printed.', '... And sold. . . .'],
    applies: ({ text, next, limit }) =>
      text[next] === '.' && dotsBeforeWord.test(text.slice(next, Math.min(limit, next + 12)))
  },
  {
    name: 'dots-at-end',
    verdict: 'goes on',
    example: ['It was “cut off. . . .”.'],
    applies: ({ text, next }) => text[next] === '.'
  },
  {
    name: 'omission',
    verdict: 'goes on',
    example: ['It was . . . She left ... I mean … I think so.'],
    applies: isOmission
  },
  {
    name: 'broken-off',
    verdict: 'ends',
    example: ['“We must–”', 'He fell silent.'],
    applies: ({ text, at }) => '-–—'.includes(text.charAt(at))
  },
  {
    name: 'exclamation-or-question',
    verdict: 'ends',
    example: ['Hello!!', 'Is it?!', '“Yes!”', '12 came.'],
    applies: ({ text, at, markEnd }) => text[at] !== '.' || (markEnd - at > 1 && /[!?]/.test(text.slice(at, markEnd)))
  },
  {
    name: 'ellipsis',
    verdict: 'ends',
    example: ['I never meant that....', 'She left.'],
    applies: ({ at, markEnd }) => markEnd - at > 1
  },
  {
    name: 'number-after-abbreviation',
    verdict: 'goes on',
    example: ['See p. 55 and No. 5 of Nov. 4 by Acme Inc. 500 times.'],
    applies: ({ nextWord, word }) => isDigit(nextWord.charCodeAt(0)) && isAbbreviation(word) && !isPlainWord(word)
  },
  {
    name: 'broken-decimal',
    verdict: 'goes on',
    example: ['A magnitude-5. 9 quake and one of 6. 4 shook the town.'],
    applies: ({ text, from, at, next, nextWord }) =>
      /^\d{1,2}$/.test(nextWord)
      && next === at + 2
      && /^(?:[-%] ?\p{Ll}| \p{Ll}|[,;)])/u.test(text.slice(next + nextWord.length, next + nextWord.length + 3))
      && /(?:^|[^\d.,:])\d{1,2}$/.test(text.slice(Math.max(from, at - 3), at))
      && !/\b(?:19|20)\d\d$/.test(text.slice(Math.max(from, at - 4), at))
  },
  {
    name: 'title',
    verdict: 'goes on',
    example: ['He met Mr. Li, then-Gen. Wu, Mt. Fuji, Sens. Dole and Levin, e.g. Levin.'],
    applies: ({ word }) => known.titles.has(word.replace(/^(?:then|ex)-/i, '')) || known.connectors.has(word)
  },
  {
    name: 'saint',
    verdict: 'goes on',
    example: ['At St. Michael’s they met.', 'He left Wall St.', 'They stayed.'],
    applies: ({ word, nextWord }) => known.saints.has(word) && !isOpener(nextWord)
  },
  {
    name: 'hour-in-front',
    verdict: 'goes on',
    example: ['At 5 a.m. Mr. Ito left.', 'It opens at 9 a.m. Tuesday, 10 p.m. GMT.'],
    applies: isHourGoingOn
  },
  {
    name: 'hour',
    verdict: 'ends',
    example: ['He left at 6 p.m.', 'Travellers waited.'],
    applies: isHour
  },
  {
    name: 'and-so-on',
    verdict: 'ends',
    example: ['They sell bread, milk, etc.', 'Shops close at six.'],
    applies: ({ word }) => word === 'etc'
  },
  {
    name: 'initial',
    verdict: 'goes on',
    example: [
      'Albert I. Jones met J. K. Rowe in L. A. County.',
      'So did you and I.',
      'They took vitamin C.',
      'It helped.'
    ],
    applies: isInitial
  },
  {
    name: 'initials',
    verdict: 'goes on',
    example: ['The U.S. Army met J.C. Penney in the U.S.', 'The U.N. Council met.', 'He took the B.A.', 'It was late.'],
    applies: ({ word, nextWord }) =>
      word.includes('.') && /^(?:\p{Lu}\p{L}{1,20}-)?(?:\p{L}\.){1,5}\p{L}{1,2}$/u.test(word) && !isOpener(nextWord)
  },
  {
    name: 'company',
    verdict: 'goes on',
    example: [
      'Pitt & Co. Ltd. Chairman Jo Ruiz met Acme Corp. President Ann Li.',
      'It sold Acme Inc.',
      'Rivals said no.'
    ],
    applies: isCompanyGoingOn
  },
  {
    name: 'tail-of-name',
    verdict: 'goes on',
    example: ['Joe Ruiz Jr. Stadium in Springfield, Ill. City Hall.', 'He met Joe Ruiz Jr.', 'He left.'],
    applies: ({ word, nextWord }) => known.tails.has(word) && isCapital(nextWord) && !isOpener(nextWord)
  }
]

/** Whether the stop ends its sentence, by the first rule that applies; a stop that no rule knows does. */
export function endsSentence(stop: Stop): boolean {
  for (const rule of stopRules) if (rule.applies(stop)) return rule.verdict === 'ends'
  return true
}
