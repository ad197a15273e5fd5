/** What a figure measures, in words of its sentence: the subject of the verb it hangs on, or the noun beside it. */
import type { Range } from '../types.js'
import { countedOf, numberedOf, peopleOf, ratioOf, shareOf } from './measures-counts.js'
import { changedOf, continuedOf, likewiseOf, verbOf } from './measures-hanging.js'
import { agedOf, apposedOf, inKindOf, modifierOf, nounBefore, nounOf, purposeOf, quantityOf } from './measures-nouns.js'
import { type Hanging, isOfCoordinated, type Scene, sceneOf } from './measures-scene.js'
import { isBrokenOff, withoutOtherTime } from './measures-whole.js'

/** A rule that may tell the measure, with a sentence whose last figure it must measure as `measure`. */
export interface MeasureRule {
  readonly name: string
  readonly of: (scene: Scene) => Range | null
  readonly example: string
  readonly measure: string
}

/** For each figure the place of the words that say what is measured, or `null` where no rule is sure. */
export function measuresOf(text: string, sentence: Range, figures: readonly Hanging[]): (Range | null)[] {
  const measures: (Range | null)[] = []
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1]
    const earlier = before ? { figure: before, measure: measures[index - 1] ?? null } : null
    measures.push(figure.pointer ? figure.counted : measureOf(sceneOf(text, sentence, figure, earlier)))
  }
  return measures
}

function measureOf(scene: Scene): Range | null {
  if (scene.figure.kind === 'age') return agedOf(scene)
  if (isOfCoordinated(scene)) return null
  for (const rule of measureRules) {
    const found = rule.of(scene)
    if (found && found.end > found.start && !holds(found, scene.figure) && isThing(scene.text, found))
      return withoutOtherTime(found, scene.text, scene.figure.end)
  }
  return null
}

/** "Known before today, which was 900": a day is when, not what. "75 percent of them": a pronoun says nothing alone. */
function isThing(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end)
  return !isBrokenOff(words) && !/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i.test(words)
}

/** What a figure measures never repeats the figure. */
function holds(measure: Range, figure: Range): boolean {
  return measure.start < figure.start && measure.end > figure.start
}

/** In the order they are tried. */
export const measureRules: readonly MeasureRule[] = [
  {
    name: 'named',
    of: ({ figure }) => figure.place,
    example: 'It is the second-largest port.',
    measure: 'largest port'
  },
  { name: 'age', of: agedOf, example: 'The driver, 41, was unhurt.', measure: 'The driver' },
  { name: 'counted', of: countedOf, example: 'The flood destroyed 300 houses.', measure: 'destroyed' },
  { name: 'people', of: peopleOf, example: 'The crash killed 12.', measure: 'killed' },
  { name: 'share', of: ratioOf, example: 'One in four children go hungry.', measure: 'children go hungry' },
  { name: 'modifier', of: modifierOf, example: 'They signed a $5 million contract.', measure: 'contract' },
  { name: 'in-kind', of: inKindOf, example: 'He got $5 million in damages.', measure: 'damages' },
  {
    name: 'likewise',
    of: likewiseOf,
    example: 'Rents rose by $5 million and land taxes by $4 million.',
    measure: 'land taxes'
  },
  { name: 'continued', of: continuedOf, example: 'Sales rose to $5 million, up from $4 million.', measure: 'Sales' },
  { name: 'noun-of', of: nounOf, example: 'He faces a fine of $5,000.', measure: 'fine' },
  { name: 'quantity-of', of: quantityOf, example: 'The truck spilled 40 tonnes of sand.', measure: 'sand' },
  { name: 'purpose', of: purposeOf, example: 'The bill includes $5 million for roads.', measure: 'roads' },
  { name: 'changed', of: changedOf, example: 'The bank cut its base rate by 2 percent.', measure: 'its base rate' },
  { name: 'verb', of: verbOf, example: 'Rents rose 5 percent.', measure: 'Rents' },
  {
    name: 'number-of',
    of: numberedOf,
    example: 'The number of huts crushed by the snow on the east side of Mount Sel has risen to 44.',
    measure: 'number of huts crushed by the snow on the east side of Mount Sel'
  },
  {
    name: 'share-of',
    of: shareOf,
    example: 'Some 40 percent of pupils walk to school.',
    measure: 'pupils walk to school'
  },
  { name: 'noun-before', of: nounBefore, example: 'A quake of magnitude 6.1 hit.', measure: 'magnitude' },
  { name: 'apposed', of: apposedOf, example: 'Thick snow, up to 40 cm, fell.', measure: 'Thick snow' }
]
