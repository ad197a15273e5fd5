/** Full quote, partial quote, or a term: words in quotation marks that name a thing and that nobody is quoted as saying. */
import { speechVerbOf } from '../lexicon/speech.js'
import type { QuoteKind } from '../types.js'
import type { Spoken } from './speakers.js'

/** What the rules look at. */
export interface Marked {
  /** The words between the marks. */
  readonly words: string
  /** Up to 60 characters before the opening mark, in its paragraph. */
  readonly before: string
  /** Up to 40 characters behind the closing mark, in its paragraph. */
  readonly after: string
  readonly how: Spoken['how']
  /** Single marks in an article that quotes in double ones. */
  readonly minor: boolean
  /** Whether the next quote goes on with this one in lower case. */
  readonly cut: boolean
}

export interface TermRule {
  readonly name: string
  readonly holds: (marked: Marked) => boolean
  /** A sentence whose one marked stretch the rule must make a term. */
  readonly example: string
}

/** Full, partial or term. */
export function kindOf(marked: Marked): QuoteKind {
  if (termRules.some(({ holds }) => holds(marked))) return 'term'
  return isSentence(marked) ? 'full' : 'partial'
}

const naming =
  /(?:^|[\s(])(?:named|titled|entitled|subtitled|dubbed|nicknamed|known as|codenamed|code-named|labell?ed|branded|deemed|termed|so-called|christened|the (?:words?|terms?|phrases?|names?|titles?|slogans?|labels?|nicknames?|hashtags?|brands?|mottos?)|a\.?k\.?a\.?),?(?: (?:the|a|an|as|of))?\s*$/i
const works =
  /\b(?:book|novel|memoir|film|movie|documentary|drama|comedy|sitcom|song|single|album|hit|show|series|programme|program|podcast|play|musical|opera|ballet|essay|poem|column|exhibition|magazine|game|painting|concert|episode|anthem|bill|act),?\s*$/i
const causes =
  /\b(?:support for|opposition to|opposed to|principle of|policy of|doctrine of|state of|concept of|notion of|era of|age of|theory of|brand of|form of|kind of)\s*(?:the\s|a\s)?$/i
const determined =
  /(?:^|\s)(?:the|a|an|this|that|these|those|its|their|his|her|our|new|old|former|[\p{L}]+['’]s?)\s*$/iu
const things =
  /^\s?(?:polic(?:y|ies)|partnership|movement|campaign|platform|scheme|project|operation|law|act|bill|tax|rule|doctrine|principle|strategy|approach|plan|deal|shirts?|t-shirts?|tee-shirts?|hats?|caps?|signs?|banners?|buttons?|stickers?|list|label|tag|brand|accounts?|zones?|area|areas|status|clause|programme|program|show|series|column|page|button|era|generation|effect|syndrome|buzz|crowd|wing|faction|camp|club|group|network|cell|vehicles?|states?|cit(?:y|ies)|countr(?:y|ies)|nations?)\b/i

/** What is run, under the name between the marks. */
const schemes = /\s(?:polic(?:y|ies)|doctrine|clause|programme|program|scheme|syndrome)[.,]?$/i

/** What a name follows, and no answer: "asked on "Harbourside"". */
const placing = /(?:^|\s)(?:on|of|to|in|from|for|at|like|and|or|versus|behind|after|before)\s*$/

/** What may follow a nickname: "Romano", "van der Berg"; no day. */
const familyName =
  /^\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?:(?:van|von|der|den|de|del|della|la|da|di|du|bin|al|el) ){0,3}\p{Lu}/u

/** In order; the first that holds decides. */
export const termRules: readonly TermRule[] = [
  {
    name: 'minor-marks',
    holds: ({ minor }) => minor,
    example: "Minister warns of 'dark days'\n“We will see,” said Jane Roe. “We will all see,” she added."
  },
  {
    name: 'nickname',
    holds: ({ before, after, words }) =>
      familyName.test(after)
      && countOf(words) <= 3
      && /\p{Lu}[\p{L}.]{0,40}\s$/u.test(before)
      && (!/[.!?,]$/.test(words) || /^(?:\p{Lu}\.){2,3}$/u.test(words)),
    example: 'Police arrested Paul “Fingers” Romano at the docks.'
  },
  {
    name: 'hyphenated',
    holds: ({ words, how }) => how !== 'beside' && /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+[.,]?$/u.test(words),
    example: 'The two leaders signed a “no-limits” partnership.'
  },
  {
    name: 'by-line',
    holds: ({ words, after, how }) => how !== 'beside' && words.endsWith(',') && /^\s?by (?:the )?\p{Lu}/u.test(after),
    example: 'In the news: “River towns brace for floods,” by Jane Roe'
  },
  {
    name: 'named',
    holds: ({ before, words, after }) =>
      isNamed(before) && !(countOf(words) > 6 && /^\p{Ll}/u.test(words)) && !/^,? (?:he|she) /.test(after),
    example: 'The operation, codenamed “Silver net,” lasted nine months.'
  },
  {
    name: 'title-of-a-work',
    holds: (marked) => isTitleCase(marked.words) && (!isUttered(marked) || isSubject(marked.after)),
    example: 'She spoke about the flood on “Morning Matters with Jane” on Sunday.'
  },
  {
    name: 'work-in-lower-case',
    holds: ({ before, words, how }) =>
      how !== 'beside' && /^\p{Lu}/u.test(words) && countOf(words) <= 8 && works.test(before),
    example: 'His novel “The long way down” sold well.'
  },
  {
    name: 'cause',
    holds: ({ before, words }) => countOf(words) <= 3 && causes.test(before),
    example: 'The envoy voiced opposition to “Taiwan independence”.'
  },
  {
    name: 'kind-of-thing',
    holds: ({ before, words, after, how }) =>
      things.test(after)
      && determined.test(before)
      && countOf(words) <= (how === null ? 5 : 2)
      && !/[.!?,]$/.test(words),
    example: 'The party runs on a “law and order” platform.'
  },
  {
    name: 'thing-of-its-own-name',
    holds: ({ before, words }) => countOf(words) <= 3 && determined.test(before) && schemes.test(words),
    example: 'The commission runs the country’s “clean river policy.”'
  },
  {
    name: 'name-in-its-place',
    holds: ({ before, words }) =>
      countOf(words) <= 2
      && /^\p{Lu}/u.test(words)
      && !/[!?]$/.test(words)
      && placing.test(before)
      && !isVoiced(before),
    example: 'Jane Roe told the hosts of “Harbourside,” the breakfast show.'
  },
  {
    name: 'scare-quotes',
    holds: ({ words, before, how }) =>
      how === null
      && countOf(words) <= 2
      && (!/[.!?]$/.test(words) || (/^\p{Lu}.*\.$/u.test(words) && isMidSentence(before)))
      && !isVoiced(before)
      && !startsParagraph(before),
    example: 'Banks sold these “ghost” accounts for years.'
  }
]

/** Named by a word for names; "what she called "a mistake"" says, and names nothing. */
function isNamed(before: string): boolean {
  if (naming.test(before)) return true
  return (
    /\bcalled,?\s*$/.test(before)
    && !/\bwhat\b|\b(?:he|she|they|who|it|has|have|had)\s+(?:\w+\s)?called,?\s*$/.test(before)
  )
}

function countOf(words: string): number {
  let count = 1
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++
  return count
}

const smallWords = new Set(
  'a an the and or but nor for of in on at to by with from as is vs into over de la le el y'.split(' ')
)

/** Every word but the small ones with a capital, two of them at least, and not all letters capitals. */
function isTitleCase(words: string): boolean {
  if (words.length > 90 || !/\p{Ll}/u.test(words)) return false
  const list = words.split(/[\s–—-]+/).filter((word) => /\p{L}/u.test(word))
  const capitals = list.filter((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word)).length
  return (
    capitals >= 2 && list.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || smallWords.has(word.toLowerCase()))
  )
}

/** Brought in by a verb of speech, opening its sentence, or shouted. */
function isUttered({ words, before, how }: Marked): boolean {
  if (/[!?]$/.test(words) || isVoiced(before)) return true
  return how !== null && (/(?:^|[.!?:]['"”’]?)\s*$/.test(before) || (how === 'carried' && startsParagraph(before)))
}

/** "He thought "Keeping Time with Jane" was great": what a verb follows is no utterance. */
function isSubject(after: string): boolean {
  return /^\s(?:is|was|are|were|has|had|will|would)\s/.test(after)
}

function startsParagraph(before: string): boolean {
  return before.trim() === ''
}

/** A word in lower case stands right before, without a mark. */
function isMidSentence(before: string): boolean {
  return /(?:^|\s)\p{Ll}[\p{L}’'-]*\s$/u.test(before)
}

/** Whether the words before end with a verb of speech, as "said, " or "chants of ". */
function isVoiced(before: string): boolean {
  if (/\b(?:chant(?:s|ing|ed)?|cries|calls|shouts?|sang|sings?|singing)(?: of)?,?:?\s*$/i.test(before)) return true
  const word = /(?<!\p{L})(\p{L}{1,40})(?:[,:]| that)?\s{0,40}$/u.exec(before)?.[1]
  // "Told "Morning Matters"": without a comma the words are who was told.
  if (word !== undefined && /^(?:told|tells|telling)$/.test(word) && !/[,:]\s*$/.test(before)) return false
  return word !== undefined && word !== 'called' && speechVerbOf(word) !== null
}

/** It could stand as a sentence: it opens like one, and closes like one or has its own words of speech beside it. */
function isSentence({ words, how, cut, before }: Marked): boolean {
  if (cut || !/^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]|^\[/u.test(words)) return false
  if (/[.!?…]['’”)\]]?$|--?$|[—–]$/.test(words)) return true
  if (how === 'beside' || how === 'carried') return /,$/.test(words) || countOf(words) > 3 || /[:,]\s*$/.test(before)
  return countOf(words) > 5
}
