/**
 * How likely a point depends on sentences of its article that are not printed: by the words that it carries over from right before it,
 * and by how little ties it to what a reader has read.
 */
import { gather } from '../text/gather.js'
import type { Story } from '../types.js'
import { capitalWordsIn, ownBareNamesIn, putInNamesIn } from './bare-names.js'
import type { Candidate } from './choice.js'
import { heaviest, is, spellingOf, type Lexeme } from './lexemes.js'
import { logisticOf, type WeightsOf } from './logistic.js'
import type { Reading } from './readings.js'

/** What tells of it; each from 0 up. `known` is what a reader knows: words of the titles, and of the points above. */
export interface DependenceSigns {
  /** The root of the weight of its words that are known, `mostKnown` at most. */
  readonly known: number
  /** How deep in its article it stands: the logarithm of its place, from 1. */
  readonly depth: number
  /** The share of its words, names apart, that the sentences right before it have and that are not known, 0 to 1; of a short one less. */
  readonly carried: number
  /** Names that those have and that are not known. */
  readonly carriedNames: number
  /** People whom its article named before, and of whom neither it nor anything above says who they are. */
  readonly unexplained: number
  /** Whether a word ties it to something else: "also", "another". */
  readonly tied: number
  /** Whether it opens with "the" and a thing that is not known. */
  readonly opensOnThing: number
  /** Its numbers and days. */
  readonly numbers: number
}

export type DependenceWeights = WeightsOf<DependenceSigns>

/** A point, chosen or not. */
type Point = Pick<Candidate, 'reading'>

/** Of a point of a story, held against those that stand above it. */
export type SignsOfDependence = (point: Point, above: readonly Point[]) => DependenceSigns

/** `plain`: one reading a sentence, of all sentences of the story. */
export function dependenceIn({ documents }: Pick<Story, 'documents'>, plain: readonly Reading[]): SignsOfDependence {
  const titles = documents.map(({ article }) => article.title ?? '').join('\n')
  const titleSenses = sensesOf(spellingOf(titles).lexemes)
  const titleNames = capitalWordsIn(titles)
  const traitsOf = traitsIn(plain)
  return (point, above) => {
    const { reading } = point
    const { words, names, numbers, opening, carriedOver, isTied } = traitsOf(reading)
    const told = above.map((one) => sensesIn(one.reading))
    const isKnown = (word: Lexeme) => titleSenses.has(senseOf(word)) || told.some((senses) => senses.has(senseOf(word)))
    const isNew = (word: Lexeme) => !isKnown(word)
    return {
      known: Math.min(mostKnown, Math.sqrt(weightOf([...words, ...names, ...numbers].filter(isKnown)))),
      depth: Math.log(1 + reading.position),
      carried: weightOf(words.filter((word) => carriedOver.has(word) && isNew(word))) / (weightOf(words) + slack),
      carriedNames: names.filter((name) => name.country === null && carriedOver.has(name) && isNew(name)).length,
      unexplained: unexplainedIn(reading, above, titleNames) + putInNamesIn(point, above, titleNames).length,
      tied: isTied ? 1 : 0,
      opensOnThing: opening?.every(isNew) === true ? 1 : 0,
      numbers: numbers.length
    }
  }
}

/** What ties it to the page ties it no more when told over. Of 2 to 5 as good as any on the same reading; the lower, the less is told twice. */
const mostKnown = 3

/** Weight added before a share is reckoned: a few words of a short sentence stand before it by chance. Of 3, 10 and 30 on the same reading. */
const slack = 30

function unexplainedIn({ wording }: Reading, above: readonly Point[], titleNames: ReadonlySet<string>): number {
  const { sentence } = wording.place
  return ownBareNamesIn(wording).filter(
    ({ name, person }) =>
      person.mentions.some(({ start }) => start < sentence.start)
      && !name.split(' ').some((word) => titleNames.has(word) || above.some((one) => hasName(one, word)))
  ).length
}

function hasName({ reading: { wording } }: Point, word: string): boolean {
  return wording.text.includes(word) && capitalWordsIn(wording.text).has(word)
}

/** What a reading has by itself and by its article; asked again whenever another point is chosen. */
interface Traits {
  /** Its words that tell something, each once. */
  readonly words: readonly Lexeme[]
  readonly names: readonly Lexeme[]
  readonly numbers: readonly Lexeme[]
  /** The two words behind "The" that open it; `null` where it opens otherwise or with a name. */
  readonly opening: readonly Lexeme[] | null
  /** Those that the sentences right before it have. */
  readonly carriedOver: ReadonlySet<Lexeme>
  readonly isTied: boolean
}

function traitsIn(plain: readonly Reading[]): (reading: Reading) => Traits {
  const made = new Map<Reading, Traits>()
  const articles = articlesIn(plain)
  return (reading) => {
    const traits = made.get(reading) ?? traitsOf(reading, articles.get(reading.wording.place.document.article.id)!)
    made.set(reading, traits)
    return traits
  }
}

function traitsOf(reading: Reading, sentences: Sentences): Traits {
  const { position, wording } = reading
  const lexemes = lexemesOf(reading)
  const distinct = [...new Map(lexemes.filter(isContent).map((one) => [senseOf(one), one])).values()]
  const [numbers, others] = [distinct.filter(isNumber), distinct.filter((one) => !isNumber(one))]
  const names = others.filter((one) => isName(one) && !(one === lexemes[0] && opensPlainly(lexemes)))
  const near = gather(sentences.slice(Math.max(0, position - nearest), position), (one) =>
    one === undefined ? [] : [sensesIn(one)]
  )
  return {
    words: others.filter((one) => !names.includes(one)),
    names,
    numbers,
    opening: lexemes[0]?.word === 'the' && !lexemes.slice(1, 3).some(isName) ? lexemes.slice(1, 3) : null,
    carriedOver: new Set(others.filter((one) => near.some((senses) => senses.has(senseOf(one))))),
    isTied: tie.test(wording.text)
  }
}

/** Sentences looked at before it. Of 1 to 3 on the same reading. */
const nearest = 2

/** Own list, of no text: words that say that something like it stands elsewhere. */
const tie =
  /(?<![a-z])(?:also|too|again|still|however|already|instead|later|both|another|other|either|similar|same)(?![a-z])/i

/** The sentences of an article by position; one without a plain reading is missing. */
type Sentences = readonly (Reading | undefined)[]

function articlesIn(plain: readonly Reading[]): ReadonlyMap<string, Sentences> {
  const articles = new Map<string, Reading[]>()
  for (const reading of plain) {
    const { id } = reading.wording.place.document.article
    const sentences = articles.get(id) ?? []
    sentences[reading.position] = reading
    articles.set(id, sentences)
  }
  return articles
}

function lexemesOf({ spelling, wording }: Reading): readonly Lexeme[] {
  return (spelling ?? spellingOf(wording.text)).lexemes
}

function sensesIn(reading: Reading): ReadonlySet<string> {
  const known = senses.get(reading)
  if (known !== undefined) return known
  const found = sensesOf(lexemesOf(reading))
  senses.set(reading, found)
  return found
}

const senses = new WeakMap<Reading, ReadonlySet<string>>()

function sensesOf(lexemes: readonly Lexeme[]): ReadonlySet<string> {
  return new Set(lexemes.map(senseOf))
}

/** A country, its people and its capital are one. */
function senseOf({ country, asWord }: Lexeme): string {
  return (country ?? asWord).sense
}

function isContent({ kinds, word }: Lexeme): boolean {
  return word.length > 2 && (kinds & (is.stop | is.light | is.be | is.modal)) === 0
}

function isName({ kinds }: Lexeme): boolean {
  return (kinds & is.capital) !== 0
}

/** Whether the first word has its capital from its place: no given name, and none before another name. */
function opensPlainly([first, second]: readonly Lexeme[]): boolean {
  return (first!.kinds & is.given) === 0 && (second === undefined || !isName(second))
}

function isNumber({ kinds }: Lexeme): boolean {
  return (kinds & (is.number | is.day)) !== 0
}

function weightOf(lexemes: readonly Lexeme[]): number {
  return lexemes.reduce((sum, { rarity }) => sum + Math.min(heaviest, rarity), 0)
}

/** How likely it depends on what is not printed, 0 to 1. */
export function dependenceLikelihoodOf(signs: DependenceSigns, weights: DependenceWeights = ofPoints): number {
  return logisticOf(signs, weights)
}

/** Of the 1,529 points behind first sentences among those read on 226 whole pages (test/eval/readings/dependence.json), by `npm run fit:dependence`. */
const ofPoints: DependenceWeights = {
  base: -2.262,
  known: -0.628,
  depth: 0.531,
  carried: 10.598,
  carriedNames: 0.87,
  unexplained: 1.09,
  tied: 0.809,
  opensOnThing: 0.382,
  numbers: -0.198
}

/**
 * What a point is worth beside others that depends so likely on what is not printed: no less than they up to what most have. What other
 * articles bear out is worth less only where it most likely dangles: of 18 such points from .4 up nine did, of 250 below it twelve.
 */
export function worthOfDependence(likelihood: number, isBorneOut: boolean): number {
  return Math.min(1, (1 - likelihood) / (1 - (isBorneOut ? likelyDangling : ordinary))) ** severity
}

/**
 * Whether it so likely dangles that it is left out where there are enough others. Of the 142 points from .2 up that one article tells 46
 * dangled, 19 mildly; of ten that were still printed in 755 points read later, five.
 */
export function isLikelyDangling(likelihood: number, isBorneOut: boolean): boolean {
  return likelihood > (isBorneOut ? likelyDangling : likelyDanglingAlone)
}

const likelyDanglingAlone = 0.2

/** The median of the points of that reading. */
const ordinary = 0.06
const likelyDangling = 0.4
/**
 * Of 1 to 9. By the shares of the same reading 6.6 % of all visible points dangle without it, 4.6 at 4, 4.3 at 6, 4.1 at 9; R-2 of default
 * digests is 14.8, 14.5, 14.5 and 14.3 (Multi-News), 15.3, 15.4, 15.4 and 15.5 (AllSides). Of 64 stories that 4 and 6 print otherwise a
 * blind reader preferred 6 in 30 and 4 in 23.
 */
const severity = 6

/**
 * From here up a point has no place in a short version: it most likely dangles. At .15 69 of 515 short versions change, at .3 28, with nearly
 * the same gain; at .15 one lost what three articles of a case say.
 */
export const likelyDependent = 0.3
