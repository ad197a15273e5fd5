/** Whether a capitalised run is a person's name: by its words, and by what stands around it. */

import { familyFirst, givenNames, organisationWords, particles, wordyFamilyNames } from '../lexicon/names.js'
import { companies, offices } from '../lexicon/names-bodies.js'
import { namesakes } from '../lexicon/namesakes.js'
import { isHouseForm } from '../lexicon/houses.js'
import { isDemonym, isPlace } from '../lexicon/places.js'
import { speechVerbOf } from '../lexicon/speech.js'
import { honorifics, titleHeads } from '../lexicon/titles.js'
import type { Token } from './names-tokens.js'

/** Whether the words could be a person's name: no body, place or title among them. One to five words. */
export function isPlain(words: readonly string[]): boolean {
  const [first = '', ...rest] = words
  if (words.some((word) => smallWords.has(word)) || endsNoName(words)) return false
  if (words.length === 0 || words.length > 5 || particles.has(first) || !/^\p{L}/u.test(first)) return false
  if (organisationWords.has(first) && !givenNames.has(first)) return words.length === 1 && wordyFamilyNames.has(first)
  if (words.length === 1) return !isListed(first)
  if (words.length === 2 && namesakes.has(words.join(' '))) return false
  if ((isDemonym(first) || isPlace(first)) && !givenNames.has(first)) return false
  const isGiven = givenNames.has(first)
  return rest.every(
    (word, at) => !organisationWords.has(word) || (isGiven && at === rest.length - 1 && wordyFamilyNames.has(word))
  )
}

/** "Chief Ferry Inspector", but "Charles Officer": behind a given name that is no place's an office may be a family's name. */
function endsNoName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return (
    endings.has(last) || (officeEndings.has(last) && !(words.length === 2 && givenNames.has(first) && !isPlace(first)))
  )
}

/**
 * What ends no person's name: crowds, kinds of schools, what pages print beside articles. This list and the two below were
 * gathered from wrong names of the visible stories, by judgement without words that are also common as names.
 */
const endings = new Set(
  'Live MPs MSPs MEPs Elementary Advertisement Suspect Continue Aged Heights Township Advisors Advisers Commandos Syndicate Collection Quartet Orchestra Ensemble Battalion Associates'.split(
    ' '
  )
)
const officeEndings = new Set(
  'Officer Manager Director Spokesman Spokeswoman Editor Coordinator Commissioner Superintendent Inspector'.split(' ')
)

/** Small words with a capital stand in the titles of laws, books and campaigns: "Justice Against Sponsors"; and words of pages. */
const smallWords = new Set(
  '& Against Under Over For From With Without About Into And Or Not No All Every Our Their Its This That Is Was Were Says Advertisement Suspect Before After Off Takes Her His Has Have Why What Who When Isn’t Doesn’t Don’t Won’t Can’t Joins'.split(
    ' '
  )
)

/** Whether the words alone make it sure: a known given name, a family name that stands first, or an initial within. */
export function isPersonByWords(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  const proper = words.filter((word) => !particles.has(word)).length
  if (proper < 2 || proper > 4 || words.some(isAcronym) || /^\p{Lu}\.?$/u.test(words.at(-1) ?? '')) return false
  if (particles.has(first.toLowerCase()) && !givenNames.has(first)) return false
  if (givenNames.has(first) || givenNames.has(first.split('-')[0] ?? '')) return !isListed(words.join(' '))
  if (familyFirst.has(first) && /^\p{Lu}\p{Ll}/u.test(second)) return true
  if (/^(?:\p{Lu}\.){1,3}$/u.test(first) || words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word))) return true
  return (
    words.slice(1, -1).some((word) => arabicParticles.has(word))
    || words.some((word) => /^(?:al|Al|el|El|ul)-\p{Lu}/u.test(word))
  )
}

/** Whether what stands around tokens `from` to `to` makes it sure: a role before, an age or "who" behind, a verb of saying. */
export function isPersonByPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  if (
    before?.shape === 'lower'
    && (titleHeads.has(before.word) || honorifics.has(before.word))
    && tokens[to - 1]?.possessive === false
  )
    return true
  if (
    before?.word === ','
    && /^[,.]$/.test(tokens[to]?.word ?? ',')
    && to - from > 1
    && titleHeads.has(tokens[from - 2]?.word ?? '')
  )
    return true
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  const isAged =
    next?.word === ',' && second?.shape === 'number' && /^\d{1,2}$/.test(second.word) && third?.word === ','
  // "In Port Harwick, 57, most of them children": how many, not how old.
  if (isAged && !/^(?:in|at|near)$/.test(before?.lower ?? '')) return true
  // "A former ORB All-Rounder who": one of a kind, and no name.
  if (isAcronym(tokens[from]?.word ?? '') && isOneOfMany(tokens, from)) return false
  if ((next?.word === 'who' || (next?.word === ',' && second?.word === 'who')) && tokens[to - 1]?.possessive === false)
    return true
  if (to - from > 1 && next?.word === ',' && (isKinOf(tokens, to + 1) || isOfficeOf(tokens, to + 1))) return true
  return (
    to - from > 1 && (isSaying(next) || (isSaying(before) && (next?.shape === 'mark' || isOfBody(tokens, from, to))))
  )
}

function isOneOfMany(tokens: readonly Token[], from: number): boolean {
  const isArticle = (at: number) => /^(?:an?|another|every|each)$/i.test(tokens[at]?.word ?? '')
  return isArticle(from - 1) || (tokens[from - 1]?.shape === 'lower' && isArticle(from - 2))
}

/** "Ann Roe, the daughter of the founder": only people have kin. */
function isKinOf(tokens: readonly Token[], at: number): boolean {
  const from = /^(?:the|a|an|his|her|their)$/.test(tokens[at]?.word ?? '') ? at + 1 : at
  return [from, from + 1].some((link) => kin.has(tokens[link]?.word ?? '') && tokens[link + 1]?.word === 'of')
}

/** "Xanthe Quorl, campaign director for the party": only people hold offices; four words before it at most. */
function isOfficeOf(tokens: readonly Token[], at: number): boolean {
  for (let office = at; office < at + 5; office++) {
    const token = tokens[office]
    if (token === undefined || token.shape === 'mark') return false
    if (officeHeads.has(token.lower)) return /^(?:of|for|at)$/.test(tokens[office + 1]?.word ?? '')
  }
  return false
}

const officeHeads = new Set(
  'spokesman spokeswoman spokesperson director president vice-president chairman chairwoman secretary professor lecturer dean lawyer attorney analyst economist strategist editor correspondent commissioner mayor sheriff coach superintendent'.split(
    ' '
  )
)

const kin = new Set(
  'daughter son wife husband mother father sister brother widow widower aunt uncle niece nephew cousin grandson granddaughter grandmother grandfather'.split(
    ' '
  )
)

/** "said Ann Roe of the institute", "said Ann Roe of Acme": the speaker with the house behind. */
function isOfBody(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[to]?.word === 'of' && tokens[from - 2]?.shape === 'mark' && tokens[to - 1]?.possessive === false
}

function isSaying(token: Token | undefined): boolean {
  if (token?.shape !== 'lower') return false
  const verb = speechVerbOf(token.word)
  return verb?.kind === 'say' && verb.form !== 'base' && verb.needs === null
}

function isListed(word: string): boolean {
  return (
    companies.has(word)
    || namesakes.has(word)
    || offices.has(word)
    || isHouseForm(word)
    || ((isPlace(word) || isDemonym(word)) && !givenNames.has(word))
  )
}

/** "III" behind a name is none. */
export function isAcronym(word: string): boolean {
  return /^(?!III$|VIII$)[A-Z]{3,}$/.test(word)
}

const arabicParticles = new Set(['bin', 'ibn', 'ben', 'bint', 'van', 'von', 'der'])
