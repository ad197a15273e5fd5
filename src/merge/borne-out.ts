import type { Claim, Term } from './claims.js'
import { wordsOf } from './places.js'
import { overlappingIn } from './within.js'

/** What an overlap of words may leave out that a witness may not. `missing`: terms of `printed` that `other` has not. */
export interface Gap {
  readonly printed: Claim
  readonly other: Claim
  readonly missing: readonly Term[]
}

/** Why a sentence that shares most words of a printed one is no witness of it; each with a pair that it parts. */
export const gaps: readonly {
  readonly name: string
  readonly is: (gap: Gap) => boolean
  readonly example: readonly [printed: string, other: string]
}[] = [
  {
    name: 'question',
    is: ({ printed, other }) => isQuestion(printed) && !isQuestion(other),
    example: [
      'Will the charges overshadow the summit?',
      'Asked whether the charges would overshadow the summit, he left.'
    ]
  },
  {
    name: 'quotation',
    is: ({ printed, missing }) => isQuoteMissing(printed, missing),
    example: [
      '"You can shout until the whole roof falls on our heads," said Ann Roe, the director of the Orvaland zoo.',
      'Ann Roe is the director of the Orvaland zoo and of its breeding centre.'
    ]
  },
  {
    name: 'denial',
    is: ({ other, missing }) =>
      missing.some(({ negated, name }) => negated && !name) && !other.terms.some(({ negated }) => negated),
    example: [
      'Orbis is not happy with the intent of Kantor to invest.',
      'Orbis received a notice of the intent of Kantor to invest.'
    ]
  },
  {
    name: 'neither',
    is: ({ printed, other }) =>
      /\bneither\b/i.test(wordsOf(printed.place)) && !other.terms.some(({ negated }) => negated),
    example: [
      'Roe, who has a famously frosty relationship with Holm, names neither Holm nor Brandt.',
      'The film shows Roe, whose frosty relationship with Holm is famous.'
    ]
  },
  {
    name: 'untruth',
    is: ({ printed, other }) => untruth.test(wordsOf(printed.place)) && !untruth.test(wordsOf(other.place)),
    example: [
      'Holm made up the tale that two thieves had cut the rope and taken his boat from the quay at night.',
      'At night two thieves cut the rope and took the boat of Holm from the quay.'
    ]
  },
  {
    name: 'kin',
    is: ({ printed, missing }) => missing.some((term) => isOwnedKin(printed, term)),
    example: ["Holm's wife, Rita Holm, was also shot on the bridge.", 'Holm was shot on the bridge.']
  },
  {
    name: 'subject of few words',
    is: ({ printed, missing }) => isSubjectMissing(printed, missing),
    example: ["The island's airport was also damaged.", 'Several homes on Orva Island were damaged.']
  },
  {
    name: 'first or only',
    is: ({ missing }) => missing.some(({ sense }) => extremes.has(sense)),
    example: [
      'The Orvaland zoo was the first to breed the rhino.',
      'The Belmark zoo bred the rhino as the Orvaland zoo did.'
    ]
  },
  {
    name: 'predicate',
    is: ({ printed, missing }) => isPredicateMissing(printed, missing),
    example: [
      'Jerry Ortiz, a 15-year veteran, had hoped to become a detective.',
      'Jerry Ortiz was a 15-year veteran of the force.'
    ]
  },
  {
    name: 'few words',
    is: ({ printed, missing }) => isHardlyShared(printed, missing),
    example: ['Coach Laura Harvey addressed the issue.', 'This is an issue, said Coach Laura Harvey to the club.']
  }
]

/** Whether nothing is left out without which the other sentence is no witness. */
export function bearsOut(printed: Claim, other: Claim, missing: readonly Term[]): boolean {
  return !gaps.some(({ is }) => is({ printed, other, missing }))
}

function isQuestion({ place: { document, sentence } }: Claim): boolean {
  return document.article.text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end).includes('?')
}

/** Words of a quotation that make it worth a line, and how much of them the other may lack. */
const quotedTerms = 4
const quotedMissing = 0.5

function isQuoteMissing({ terms, place }: Claim, missing: readonly Term[]): boolean {
  const quotes = overlappingIn(place.document.quotes, place.sentence).filter(({ kind }) => kind !== 'term')
  return quotes.some(({ start, end }) => {
    const isInside = (term: Term) => term.start >= start && term.end <= end
    const inside = terms.filter(isInside).length
    return inside >= quotedTerms && missing.filter(isInside).length > quotedMissing * inside
  })
}

/** Words that turn a whole sentence round: who repeats the tale without them tells another. */
const untruth =
  /\b(?:ma(?:de|ke|kes|king) up|fabricat(?:ed|es|ing|ion|ions)|hoax|falsely|lied|lying|faked|staged|bogus|invented|untrue|false)\b/i

/** "Holm's wife", "his brother": somebody else than Holm. */
function isOwnedKin({ place: { document } }: Claim, { start, end }: Term): boolean {
  const { text } = document.article
  return kin.test(text.slice(start, end)) && owner.test(text.slice(Math.max(0, start - 24), start))
}

const kin =
  /^(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|parents|sons|daughters|brothers|sisters|uncle|aunt|cousin|nephew|niece|fianc[eé]e?|girlfriend|boyfriend)$/i
const owner = /(?:['’]s?|\b(?:his|her|their|whose))\s(?:[a-z-]{2,12}\s)?$/i

/** Terms up to which a claim says little beside of whom or what it is told. */
const fewTerms = 4

/** What was damaged, closed or found is most of what a short sentence says. */
function isSubjectMissing({ terms }: Claim, missing: readonly Term[]): boolean {
  if (terms.length > fewTerms) return false
  const verb = terms.findIndex(({ mood, passive }) => mood !== null || passive)
  const subject = terms[verb - 1]
  return subject !== undefined && !subject.name && missing.includes(subject)
}

const extremes: ReadonlySet<string> = new Set(['first', 'only'])

/** The last words of a sentence, a verb among them, told by nobody else: the news of many a sentence stands there. */
function isPredicateMissing({ terms }: Claim, missing: readonly Term[]): boolean {
  const last = terms.findLastIndex((term) => term.name || !missing.includes(term))
  const tail = terms.slice(last + 1)
  return last >= 0 && tail.length > 1 && tail.some(({ mood }) => mood !== null)
}

/** Weight of shared words, names apart, that is too little where not all are shared. */
const leastTold = 4
const nearlyAll = 0.8
/** A claim that weighs less, names apart, tells nothing but one of the commonest deeds: a verb weighs 2 at least. Judgement. */
const leastContent = 3

function isHardlyShared({ terms, amounts }: Claim, missing: readonly Term[]): boolean {
  if (amounts.length > 0) return false
  const content = [...new Map(terms.filter(({ name }) => !name).map((term) => [term.sense, term])).values()]
  const total = content.reduce((sum, { weight }) => sum + weight, 0)
  if (total < leastContent && terms.filter(({ name }) => name).length < 2) return true
  const lost = missing.reduce((sum, { name, weight }) => sum + (name ? 0 : weight), 0)
  return total - lost < leastTold && total - lost < nearlyAll * total
}
