/** Whether "he" or "her" in a printed sentence can be anybody whom the sentence itself names. */
import { isCalendarName } from '../text/dates-grammar.js'
import { givenNames, organisationWords } from '../lexicon/names.js'
import { isPlace } from '../lexicon/places.js'
import { isPersonWord } from '../lexicon/persons.js'

/**
 * The first pronoun of a person, outside of quotation marks, for which nobody stands in the sentence: before it, or, where
 * the sentence opens with a subordinate clause, behind the comma. `null` where there is none. What could be a person counts
 * as one, so that a sentence is given up only where nobody can be meant.
 */
export function openPronounIn(printed: string): OpenPronoun | null {
  // Asked of a sentence as it stands, then as it is printed: mostly the same words.
  if (last.printed !== printed) last = { printed, found: newOpenPronounIn(printed) }
  return last.found
}

let last: { readonly printed: string; readonly found: OpenPronoun | null } = { printed: '', found: null }

function newOpenPronounIn(printed: string): OpenPronoun | null {
  // Most sentences hold none: asked first without classes of letters, which cost most of the time.
  if (!/\b(?:he|she|him|his|hers?)\b/i.test(printed)) return null
  const words = printed.replace(quotation, (quoted) => ' '.repeat(quoted.length))
  const found = pronoun.exec(words)
  if (found === null) return null
  if (namesSomebody(words.slice(0, found.index))) return null
  const rest = words.slice(found.index)
  const isAhead =
    !datedLead.test(words.slice(0, found.index))
    && subordinate.test(words.replace(/^[\s"'“‘]{1,3}/, ''))
    && !isInMainClause(words.slice(0, found.index), rest)
    && namesSomebody(rest.slice(rest.indexOf(',') + 1))
  return isAhead ? null : { at: found.index, word: found[0] }
}

/** "At the fair, the second in a row, he met Roe": behind the last comma nobody is named for it. */
function isInMainClause(before: string, rest: string): boolean {
  return before.includes(',') && !rest.includes(',')
}

/** A pronoun with its offset in the words. */
export interface OpenPronoun {
  readonly at: number
  readonly word: string
}

const quotation = /"[^"]{0,900}"|“[^”]{0,900}”/g

const pronoun = /(?<![\p{L}\p{N}[])(?:he|she|him|his|her|hers)(?![\p{L}\p{N}\]])/iu

/** Openings behind which the one who is meant may come only after the comma: "After he resigned, Mr. Roe ..." */
const subordinate =
  /^(?:after|although|as|at|because|before|by|despite|during|for|from|if|in|like|on|once|since|though|through|to|under|until|unlike|upon|when|while|with|without)(?![\p{L}\p{N}])/iu

/** "In 2004 he declined": what follows a comma behind that is no main clause. */
const datedLead =
  /^[\s"'“‘]{0,3}(?:in|on|by|since|during|at)(?: [a-z]{2,8}){0,2} (?:\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)),? $/i

/** Whether the words hold a name in brackets, a name, or a word for one person. */
function namesSomebody(printed: string): boolean {
  if (printed.includes('[')) return true
  const words = printed.replace(capitals, (run, the: string | undefined) => (isBody(run, the) ? '' : run))
  // Most often the first words do: the others are not looked at.
  for (const { 0: word, index } of words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) {
    if (isSomebody(word, index, words)) return true
  }
  return false
}

function isSomebody(word: string, index: number, words: string): boolean {
  if (!/^(?:al-|el-|bin-)?\p{Lu}/u.test(word)) return isOnePerson(word)
  const isFirst = /^[\s"'“‘]*$/.test(words.slice(0, index))
  if (behindThe.test(words.slice(Math.max(0, index - 5), index)) && isManyNamed(word)) return false
  return isName(word, isFirst) && !body.test(words.slice(index + word.length, index + word.length + 16))
}

/** Words in capitals side by side, with "the" before them where it stands there; most letters cannot begin one, and are passed over first. */
const capitals =
  /(?=[Tt]he |[^a-z ,.])(?<![\p{L}\p{N}])([Tt]he )?\p{Lu}[\p{L}\p{N}'’&-]{0,30}(?: (?:of |for |and )?\p{Lu}[\p{L}\p{N}'’&-]{0,30}){1,6}/gu

/** "the Harwick Biennale", "Harwick City Police": no person, unless one of the words says so. */
function isBody(run: string, the: string | undefined): boolean {
  const words = run.slice(the?.length ?? 0).split(' ')
  if (words.some((word) => givenNames.has(word) || isPersonWord(word) || beforeNames.test(word))) return false
  return organisationWords.has(words.at(-1)!) || the !== undefined
}

/** "the Ravens": a club, a family or a people; "the Swiss" and "the Times’s" can be said of one. */
function isManyNamed(word: string): boolean {
  return /[^s'’]s$/.test(word) && !isPersonWord(word.slice(0, -1))
}

const behindThe = /(?:^|[^\p{L}])[Tt]he $/u

/** What "the" and a last name may have between them. */
const beforeNames = /^(?:Rev|Hon|Honou?rable|Republican|Democrat|Conservative|Liberal|Labour)$/

/** "Texas authorities", "Harwick Police": the name of a place or house before a word for a body. */
const body =
  /^ (?:authorities|police|officials|prosecutors|lawmakers|hospital|council|court|county|officers)(?![\p{L}])/iu

/** The same as the first word: "Authorities said he ran off". */
const bodyFirst = /^(?:authorities|police|officials|prosecutors|lawmakers|officers)$/i

/** A capital word that is no place, day or month; the first word of a sentence only where it is no common opening. */
function isName(word: string, isFirst: boolean): boolean {
  const bare = word.replace(/['’]s?$|\.$/g, '')
  if (isPlace(bare) || isCalendarName(bare)) return false
  return !isFirst || !(isCommonOpening(bare) || bodyFirst.test(bare) || (isPersonWord(bare) && isPlural(bare)))
}

/** "Shortly after her release she": words in "-ly" are hardly names; those that are, are given names. */
function isCommonOpening(word: string): boolean {
  return commonOpening.test(word) || (/^\p{Lu}\p{Ll}{3,}ly$/u.test(word) && !givenNames.has(word))
}

/** A word for one person: "doctors" cannot be "he"; "one" of them can. */
function isOnePerson(word: string): boolean {
  return /^(?:one|each|every)$/.test(word) || (isPersonWord(word) && !isPlural(word))
}

function isPlural(word: string): boolean {
  const bare = word.toLowerCase()
  return (
    /^(?:people|men|women|children|police|babies)$|[^s'’]s$/.test(bare)
    && !/^(?:boss|princess|actress|whose)$/.test(bare)
  )
}

const commonOpening =
  /^(?:a|about|according|after|all|also|although|among|an|and|another|any|as|at|because|before|born|both|but|by|despite|during|each|early|earlier|eventually|every|few|five|for|four|from|had|has|he|hers?|him|his|how|if|in|it|its|later|last|like|many|more|most|much|no|not|now|of|on|once|one|only|or|our|over|she|since|six|so|some|soon|still|such|ten|that|the|their|then|there|these|they|this|those|though|three|through|to|two|under|until|upon|was|we|were|what|when|where|whether|which|while|who|why|with|within|without|yesterday|today)$/i
