/** Whom a count counts: people under many nouns, of which several may name one crowd. */
import { isPersonWord } from '../lexicon/persons.js'
import type { Figure } from '../types.js'

/** Units that count human beings. */
const people: ReadonlySet<string> = new Set(
  'people persons men women children boys girls workers employees jobs staff soldiers troops officers civilians residents migrants refugees passengers students pupils victims patients fishermen miners villagers protesters demonstrators tourists families bodies others staffers visitors guests spectators fans attendees commuters revellers crew police personnel'.split(
    ' '
  )
)

/** Whether a unit counts people, under whatever nouns ("men and women"). `null`, as in "31 were killed", may. */
export function isPeople(unit: string | null): boolean {
  return unit === null || unit.split(' and ').every(isPeopleNoun)
}

/** "Policemen" too, whose plural has no ending of its own. */
function isPeopleNoun(noun: string): boolean {
  return people.has(noun) || crowdByNoun.has(noun) || /[a-z]{3}men$/.test(noun) || isPersonWord(noun)
}

/** Units under which anybody may stand. */
const anybody: ReadonlySet<string> = new Set(
  'people persons others victims casualties bodies civilians deaths fatalities injuries arrests'.split(' ')
)

/** Two guards and twenty people: the one may count a part of the other. */
export function mayBePart({ unit: a }: Figure, { unit: b }: Figure): boolean {
  return a !== b && isAnybody(a) !== isAnybody(b)
}

/** Two guards and two sailors, but not two policemen and two officers. */
export function areTwoCrowds({ unit: a }: Figure, { unit: b }: Figure): boolean {
  return a !== b && !isAnybody(a) && !isAnybody(b) && crowdOf(a) !== crowdOf(b)
}

/** Nouns that news uses for one crowd, a line a crowd. General knowledge. */
const crowds = [
  'police policemen policewomen officers constables cops',
  'soldiers troops servicemen',
  'workers employees staff staffers co-workers coworkers colleagues',
  'protesters protestors demonstrators',
  'students pupils schoolchildren',
  'children kids youngsters',
  'crew crewmen crewmembers',
  'firefighters firemen',
  'fishermen fishers',
  'journalists reporters',
  'lawmakers legislators parliamentarians mps',
  'militants insurgents rebels',
  'residents inhabitants locals',
  'tourists holidaymakers vacationers',
  'prisoners inmates'
] as const

/** By noun, the number of its line. */
const crowdByNoun: ReadonlyMap<string, number> = new Map(
  crowds.flatMap((line, at) => line.split(' ').map((noun) => [noun, at] as const))
)

function crowdOf(unit: string | null): number | string | null {
  return unit === null ? null : (crowdByNoun.get(unit) ?? unit)
}

/** What befell whom the noun counts: "12 deaths" tell how many are dead. */
const harms: ReadonlyMap<string, string> = new Map([
  ['deaths', 'dead'],
  ['fatalities', 'dead'],
  ['injuries', 'injured'],
  ['arrests', 'arrested']
])

/** What befell whom the figure counts by a noun of harm, whether or not it is a toll; `null` for all else. */
export function harmNamedIn({ kind, unit }: Figure): string | null {
  return (kind === 'count' && unit !== null ? harms.get(unit) : undefined) ?? null
}

/**
 * The toll that a count of deaths, injuries or arrests is; `null` for a rate, for one body's injuries, for those of a kind
 * ("38 traffic deaths"), of which many events have a part, and for all else.
 */
export function harmOf(text: string, figure: Figure): string | null {
  const isPlain =
    /^ (?:confirmed |reported |known )?(?:deaths|fatalities|injuries|arrests)\b(?! (?:an?|per|each|every) | to (?:his|her|the|their)\b)/.test(
      text.slice(figure.end, figure.end + 40)
    )
  return isPlain ? harmNamedIn(figure) : null
}

function isAnybody(unit: string | null): boolean {
  return unit === null || anybody.has(unit)
}
