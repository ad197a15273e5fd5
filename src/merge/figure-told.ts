/** Which figures of an article a digest tells: those about something, that could be set against another. */
import type { Document, Figure, Sentence } from '../types.js'
import { isSmallWord, tollOf } from './figure-tolls.js'

/** A figure in its sentence, with the toll that it belongs to. */
export interface ToldFigure {
  readonly text: string
  readonly sentence: Sentence
  readonly figure: Figure
  readonly toll: string | null
}

/** Why a figure is not told, with a sentence whose last figure is such a one. */
export interface UntoldRule {
  readonly name: string
  readonly is: (one: ToldFigure) => boolean
  readonly example: string
}

/** Whether a digest tells the figure; `toll` is what `tollOf` says of it. */
export function isTold(
  { article: { text } }: Document,
  sentence: Sentence,
  figure: Figure,
  toll: string | null = tollOf(text, sentence, figure)
): boolean {
  const one = { text, sentence, figure, toll }
  return !untoldRules.some((rule) => rule.is(one))
}

/** Kinds that stand for nothing outside their sentence. */
const passing: ReadonlySet<Figure['kind']> = new Set(['age', 'rank', 'duration', 'angle'])

/** Kinds that are of a thing as it stands: "100 kg/h" is no weight. */
const measured: ReadonlySet<Figure['kind']> = new Set(['length', 'area', 'volume', 'weight', 'energy', 'data'])

/** Whether a figure is not told for what it is, whatever its sentence says. */
export function isPassing({ pointer, kind }: Figure): boolean {
  return pointer || passing.has(kind)
}

/** In order of reading; the first that fits leaves the figure out. */
export const untoldRules: readonly UntoldRule[] = [
  { name: 'pointer', is: ({ figure }) => figure.pointer, example: 'Both of the two countries agreed.' },
  { name: 'passing', is: ({ figure }) => passing.has(figure.kind), example: 'Anna Brandt, 41, was unhurt.' },
  {
    name: 'denied',
    is: ({ text, figure: { start } }) =>
      /\b(?:not|rather than|instead of)(?: the| a)?(?: about| some)? ?$/i.test(
        text.slice(Math.max(0, start - 24), start)
      ),
    example: 'The loss came to 23 million pounds, not 32 million pounds.'
  },
  {
    name: 'about-nothing',
    is: ({ text, sentence, figure, toll }) =>
      figure.measure === null && toll === null && !speaksForItself(text, sentence, figure),
    example: 'Green List 33.4%'
  },
  {
    name: 'rate',
    is: ({ text, figure: { kind, end } }) =>
      measured.has(kind) && /^ ?(?:\/ ?|per )[a-z]/i.test(text.slice(end, end + 8)),
    example: 'The fuel flow of the engine is held to 100 kg/h.'
  },
  {
    name: 'label',
    is: ({ text, figure, toll }) => toll === null && isLabel(text, figure),
    example: 'Officers asked for a 43 seat in the court.'
  },
  {
    name: 'vague',
    is: ({ figure: { text } }) =>
      /^(?:(?:tens|hundreds|thousands|dozens|scores) of )?(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b/i.test(
        text
      ),
    example: 'Thousands of people were killed.'
  },
  {
    // Its value is the scale alone, which "a hundred" has too.
    name: 'vague-scale',
    is: ({ text, figure: { text: written, start } }) =>
      /^(?:dozen|hundred|thousand|million|billion|trillion)\b/i.test(written)
      && /\b(?:few|several|many|couple|couple of|untold)[ -]$/i.test(text.slice(Math.max(0, start - 12), start)),
    example: 'Several dozen people were hurt.'
  },
  {
    name: 'rate',
    is: ({ text, figure: { start } }) =>
      /\b(?:per|for every|out of every) (?:each )?$/i.test(text.slice(Math.max(0, start - 16), start)),
    example: 'The country counts 38 deaths per 100,000 people.'
  },
  {
    name: 'time',
    is: ({ figure: { measure }, toll }) =>
      toll === null && /^(?:(?:\p{L}{2,12} )?(?:years?|months?|weeks?|days?|hours?)|ages?|aged)$/u.test(measure ?? ''),
    example: 'The union lost seats, down from 21 four years ago.'
  },
  {
    name: 'name-alone',
    is: ({ figure: { kind, measure }, toll }) =>
      toll === null && kind === 'number' && /^(?:\p{Lu}[\p{L}.'’-]{1,30}(?: |$)){1,4}$/u.test(measure ?? ''),
    example: 'Ferris hit .358 for the Foxes.'
  },
  {
    name: 'wholly',
    is: ({ text, figure: { kind, value, end } }) =>
      kind === 'percent'
      && value === 100
      && /^ (?:sure|certain|positive|right|wrong|correct|true|behind|with|against|committed|confident|convinced|clear|honest|accurate|false|not|okay|ok)\b/.test(
        text.slice(end, end + 12)
      ),
    example: 'Anna Brandt was 100 percent sure.'
  },
  {
    name: 'average-of-none',
    is: ({ figure: { text, kind, measure } }) =>
      (kind === 'percent' && /^\.\d{3}\b/.test(text))
      || (kind === 'number'
        && /^\.\d{3}$/.test(text)
        && !/average|percentage|mark|record|level|rate|content/i.test(measure ?? '')),
    example: 'In 54 games he hit .358 for the town.'
  },
  {
    name: 'the-few',
    is: ({ text, figure: { kind, value, start, end } }) =>
      kind === 'percent'
      && (value === 1 || value === 99)
      && /\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start))
      && !/^ (?:of|in|cut|rise|tax|fall|drop|increase|gain|threshold|level|mark)\b/.test(text.slice(end, end + 10)),
    example: 'The levy is meant for the 1 percent, not for rowers.'
  },
  {
    name: 'offer',
    is: ({ text, sentence }) =>
      /^(?:(?:Get|Buy|Order|Try)\b[^.]{0,60}\b(?:subscription|issues|delivery)|(?:Share|Tweet|Pin|Email)\b(?:,? (?:Share|Tweet|Pin|Email|on)\b)?)/.test(
        text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90))
      ),
    example: 'Order the paper subscription, now $9.50!'
  },
  {
    name: 'name-of-thing',
    is: ({ text, figure: { kind, unit, end } }) => kind === 'count' && unit !== null && isInName(text, unit, end),
    example: 'The bank opened its 10,000 Small Shops program in Umber.'
  },
  {
    // Rarely the news, unless somebody came to harm.
    name: 'small-word',
    is: ({ figure, toll }) => toll === null && isSmallWord(figure),
    example: 'The law names three companies.'
  }
]

/** "10,000 Small Shops program", "10,500 Writers Guild members": the noun that was taken for what is counted is part of a name. */
function isInName(text: string, unit: string, end: number): boolean {
  const [, lead = '', noun = '', behind = ''] =
    /^ ((?:\p{Lu}\p{Ll}{1,20} ){0,2})(\p{Lu}\p{Ll}{1,20}s)\b((?: (?:\p{Lu}\p{Ll}|program|programme|project|scheme|campaign|initiative|fund))?)/u.exec(
      text.slice(end, end + 80)
    ) ?? []
  return noun.toLowerCase() === unit && behind !== '' && (lead !== '' || !/gram|ject|sche|camp|init|fund/.test(behind))
}

/** "The 24 crew are ready", "a 911 call": a bare number before one thing names it and counts nothing. */
function isLabel(text: string, { kind, unit, value, start, end }: Figure): boolean {
  if (
    kind !== 'number'
    || unit !== null
    || value < 2
    || !/\b(?:an?|the)\s$/i.test(text.slice(Math.max(0, start - 5), start))
  )
    return false
  return /^ (?!or\b|and\b|to\b)[a-z]{3,14}(?<!s|men|people|children|hundred|thousand|million|billion|dozen)(?:[.,;:]| (?:in|on|at|of|from|to|near|and|or|is|are|was|were|has|had|that|which|who|with|by)\b)/.test(
    text.slice(end, end + 30)
  )
}

/** Kinds that may bear out a figure of another article that names its measure, and are told of nothing without one. */
const bearing: ReadonlySet<Figure['kind']> = new Set(
  'weight volume area power energy length speed temperature points number'.split(' ') as Figure['kind'][]
)

/** Whether a row has something to say of itself: money, a percentage, a toll, or a measure. */
export function isAboutSomething({ figure: { kind, measure }, toll }: Pick<ToldFigure, 'figure' | 'toll'>): boolean {
  return measure !== null || toll !== null || !bearing.has(kind)
}

/** Money does; a percentage in a sentence, not in a row of a table; and what bears out a figure of another article. */
function speaksForItself(text: string, { start, end }: Sentence, { kind, value }: Figure): boolean {
  if (kind === 'number') return !Number.isInteger(value) || value > mostByChance
  return (
    kind === 'money'
    || bearing.has(kind)
    || (kind === 'percent' && /[.!?]["'”’)\]]{0,2}$/.test(text.slice(start, end).trimEnd()))
  )
}

/** Bare numbers up to here stand in many sentences: hours, places in a list, goals. Judgement. */
const mostByChance = 12
