import { genderOfGiven, type Gender } from '../lexicon/genders.js'
import { openers } from '../lexicon/names.js'
import { isPersonWord } from '../lexicon/persons.js'
import { isPlace } from '../lexicon/places.js'
import { unnamedSpeakers } from '../lexicon/titles.js'
import { isWithin } from '../text/spans.js'
import { wordsIn } from '../text/words.js'
import type { Document, Person, Range, Sentence } from '../types.js'
import { mentionsOf } from './mentions.js'
import { withoutQuotes } from './voices.js'
import { indexAt, overlappingIn } from './within.js'

/**
 * The person that "he", "she", "his" or "her" at the head of a sentence stands for: the only person of the sentence before
 * it, or of the nearest one before that names anybody while only pronouns stand between. `null` where another could be meant.
 * `gender`: that of the pronoun; `null` where any may be meant.
 */
export function antecedentOf(document: Document, sentence: Sentence, gender: Gender | null = null): Person | null {
  const at = indexAt(document.sentences, sentence.start)
  for (let index = at - 1; index >= 0 && index >= at - furthest; index--) {
    const before = document.sentences[index]!
    if (before.role !== 'body' || hasRival(document, before)) return null
    const people = peopleIn(document, before)
    if (people.length > 1) return null
    if (people.length === 1) return isMeant(document, before, people[0]!, gender) ? people[0]! : null
    if (!hasPronoun(document, before)) return null
  }
  return null
}

/** The person who speaks in the sentence before, where it names nobody else: "she told reporters" goes on with that one. */
export function speakerBefore(document: Document, sentence: Sentence): Person | null {
  const before = document.sentences[indexAt(document.sentences, sentence.start) - 1]
  if (before?.role !== 'body') return null
  const people = peopleIn(document, before)
  const [person] = people
  const speaks = overlappingIn(document.attributions, before).some(
    ({ as, source }) => as === 'speaker' && source === person?.name
  )
  return people.length === 1 && person?.name.includes(' ') && speaks ? person : null
}

/** Whether the article tells two of one surname apart: "the younger Roe". */
export function isOfTwo(text: string, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return text.includes(`younger ${surname}`) || text.includes(`elder ${surname}`)
}

/** Sentences to look back over. */
const furthest = 3

function peopleIn(document: Document, sentence: Range): Person[] {
  return [...new Set(overlappingIn(mentionsOf(document), sentence).map(({ person }) => person))]
}

/** Whether a pronoun behind the sentence can be its person's. */
function isMeant(document: Document, sentence: Range, person: Person, gender: Gender | null): boolean {
  if (!isTopic(document, sentence, person)) return false
  if (gender === null) return true
  const given = genderOfGiven(person.name.split(' ')[0]!)
  return (
    (given ?? gender) === gender
    && !isBesideAnother(document, sentence, person, gender)
    && !isOfOther(withoutQuotes(document.article.text.slice(sentence.start, sentence.end)), gender)
  )
}

/** "Roe raised her hand": whoever is "he" behind it is not Roe. */
function isOfOther(words: string, gender: Gender): boolean {
  const [own, other] = gender === 'she' ? [ofWomen, ofMen] : [ofMen, ofWomen]
  return other.test(words) && !own.test(words)
}

const ofWomen = /\b(?:she|hers?)\b/i
const ofMen = /\b(?:he|his|him)\b/i

/** "She was married to Pat Roe": who stands behind the pronoun is somebody else. */
function isBesideAnother({ article }: Document, sentence: Range, { mentions }: Person, gender: Gender): boolean {
  const mention = mentions.find((one) => isWithin(one, sentence))
  const before = article.text.slice(sentence.start, mention?.start)
  return (gender === 'she' ? /\bshe\b/i : /\bhe\b/i).test(withoutQuotes(before))
}

/** Whether the person stands in the first half of the sentence, outside of a possessive: there, subjects stand. */
function isTopic({ article }: Document, sentence: Range, { name, mentions }: Person): boolean {
  const mention = mentions.find((one) => isWithin(one, sentence))
  if (mention === undefined || !name.includes(' ')) return false
  const possessive = /^['’]s?\b/.test(article.text.slice(mention.end, mention.end + 2))
  // "Joined the Patrick administration": the one whose office it is.
  const attributive =
    /\b[Tt]he $/.test(article.text.slice(Math.max(0, mention.start - 5), mention.start))
    && /^ \p{Ll}/u.test(article.text.slice(mention.end, mention.end + 2))
  if (
    attributive
    || isOwned.test(article.text.slice(sentence.start, mention.start))
    || opensWithAnother(article.text, sentence, mention)
  )
    return false
  return !possessive && mention.start - sentence.start <= (sentence.end - sentence.start) / 2
}

/** "With his fiancee, Ann Roe,": the one whose fiancee she is speaks of her. */
const isOwned = /\b(?:his|her) (?:\p{Ll}[\p{L}-]{1,20} ){0,2}\p{Ll}[\p{L}-]{1,20},? (?:\p{Lu}[\p{L}.]{1,12} )?$/u

/** "Marlow hired Trent in 2019": a word with a capital in front that is no common opening and no place may be somebody else. */
function opensWithAnother(text: string, { start }: Range, mention: Range): boolean {
  const first = /^(\p{Lu}[\p{L}’'-]{1,30}) \p{Ll}/u.exec(text.slice(start, mention.start))?.[1]
  return (
    first !== undefined
    && !openers.has(first.toLowerCase())
    && !isPlace(first)
    && !isPersonWord(first)
    && !/(?:ly|ing|ed)$/.test(first)
  )
}

function hasPronoun({ article }: Document, sentence: Range): boolean {
  return wordsIn(article.text, sentence).some(({ word }) => /^(?:he|she|his|her|him)$/.test(word))
}

const kin = new Set(
  'man woman boy girl child toddler baby infant teenager son daughter wife husband mother father brother sister uncle aunt friend partner girlfriend boyfriend person victim suspect gunman'.split(
    ' '
  )
)

/** A person without a name who could be meant as well: a word for one that does not belong to a name beside it. */
function hasRival(document: Document, sentence: Range): boolean {
  const { text } = document.article
  const names = overlappingIn(mentionsOf(document), sentence)
  return wordsIn(text, sentence).some(
    (word) =>
      (kin.has(word.word) || unnamedSpeakers.has(word.word))
      && !names.some((name) => Math.abs(gapOf(name, word)) <= besides)
  )
}

function gapOf(name: Range, word: Range): number {
  return name.start >= word.end ? name.start - word.end : word.start - name.end
}

/** Characters between a role and its name: "Jane Roe, a spokeswoman". */
const besides = 6
