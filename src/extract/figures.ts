/** Figures: the numbers of an article with what they count or measure, their qualifier and their period. */
import { isLetterOrNumber } from '../text/letters.js'
import { gather } from '../text/gather.js'
import { numberOf, numbersIn, type NumberMention } from '../text/numbers.js'
import { overlaps } from '../text/spans.js'
import type { DateMention, Figure, FigureKind, Range } from '../types.js'
import { bareOf } from './figures-bare.js'
import { isPointer } from './figures-contexts.js'
import { withContinued } from './figures-continued.js'
import { isForm } from './figures-forms.js'
import { knownAs, toHanging, type Known } from './figures-known.js'
import { qualifierOf } from './figures-qualifiers.js'
import { ranksIn, type Rank } from './figures-ranks.js'
import { periodsOf } from './measures-periods.js'
import type { Hanging } from './measures-scene.js'
import { measuresOf } from './measures.js'

/** The figures of `text`, sentence by sentence; `dates` are those of `datesIn`, already resolved, so that the article's day is not asked again. */
export function figuresIn(
  text: string,
  sentences: readonly Range[],
  dates: readonly DateMention[],
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- all finders of analyse.ts are given the article's day
  _reference: string | null
): Figure[] {
  let next = 0
  return gather(sentences, (sentence) => {
    while (next < dates.length && (dates[next]?.end ?? 0) <= sentence.start) next++
    const inside: DateMention[] = []
    for (let index = next; index < dates.length && (dates[index]?.start ?? 0) < sentence.end; index++)
      inside.push(dates[index] as DateMention)
    return figuresOf(text, sentence, inside)
  })
}

/** A sentence with more numbers is a table: only its units are trusted. In half of the visible stories no sentence has more than 49. */
const mostNumbers = 100

function figuresOf(text: string, sentence: Range, dates: readonly DateMention[]): Figure[] {
  const mentions = numbersIn(text, sentence)
  if (mentions.length > mostNumbers)
    return mentions
      .filter(({ kind }) => certain.has(kind))
      .map(toBareFigure)
      .filter((figure) => isProven(figure) && isWhole(text, figure))
  const found = withContinued(
    text,
    gather(mentions, (mention) => hangingOf(text, mention, sentence, dates) ?? [])
  )
  const ranks = ranksIn(text, sentence).filter((rank) => !dates.some((date) => overlaps(date, rank)))
  const all = [...found, ...ranks.map((rank) => toRank(text, rank, sentence))].toSorted((a, b) => a.start - b.start)
  if (all.length === 0) return []
  const measures = measuresOf(text, sentence, all)
  const periods = periodsOf(text, sentence, all, dates)
  return all
    .map((hanging, index) => toFigure(text, hanging, measures[index] ?? null, periods[index] ?? null))
    .filter(
      (figure, _index, told) => isTold(figure) && isProven(figure) && isWhole(text, figure) && !isElided(figure, told)
    )
}

/** "Not $2.5 billion; we want $5.6": no price has one decimal, so a scale is meant that its own characters do not tell. */
function isElided({ kind, text, start, unit }: Figure, all: readonly Figure[]): boolean {
  if (kind !== 'money' || !/^\D{1,4}\d{1,3}\.\d$/.test(text)) return false
  return all.some((other) => other.kind === 'money' && other.unit === unit && other.end <= start && other.value >= 1e6)
}

/** Whether no letter or digit goes on at either end: a part of a longer word is no figure. */
function isWhole(text: string, { start, end }: Range): boolean {
  const joins = (at: number) => isLetterOrNumber(text.charCodeAt(at - 1)) && isLetterOrNumber(text.charCodeAt(at))
  return !joins(start) && !joins(end)
}

/** Kinds whose unit alone shows that no date is meant. */
const certain: ReadonlySet<FigureKind> = new Set([
  'money',
  'percent',
  'points',
  'temperature',
  'length',
  'area',
  'volume',
  'weight',
  'speed',
  'power',
  'energy',
  'data',
  'angle'
])

function hangingOf(
  text: string,
  mention: NumberMention,
  sentence: Range,
  dates: readonly DateMention[]
): Hanging | null {
  if (!certain.has(mention.kind) && dates.some((date) => overlaps(date, mention))) return null
  if (isForm(text, mention, sentence)) return null
  const known =
    mention.kind === 'number' || mention.kind === 'ratio' ? bareOf(text, mention, sentence) : withNoun(mention)
  return known && toHanging(known, qualifierIn(text, mention, sentence), pointsIn(text, known, sentence))
}

/** "20m people": its noun stands among its own characters. */
function withNoun(mention: NumberMention): Known {
  const { kind, unit, start, end, text } = mention
  return knownAs(mention, kind, unit, kind === 'count' ? { start: start + text.indexOf(' ') + 1, end } : null)
}

function toBareFigure({ start, end, text, value, unit, kind }: NumberMention): Figure {
  const unknown = { qualifier: null, measure: null, measureAt: null, period: null, periodAt: null, pointer: false }
  return { start, end, text, value, unit, kind, ...unknown }
}

function qualifierIn(text: string, mention: NumberMention, sentence: Range): string | null {
  return (
    qualifierOf(text, mention.start, mention.end, sentence.start)
    ?? (mention.vague || isSeveral(text, mention) ? 'more than' : null)
  )
}

/** "a few thousand", "a couple hundred": more than the scale that they name. */
function isSeveral(text: string, { start, spelled }: NumberMention): boolean {
  return (
    spelled
    && start > 0
    && /\b(?:few|several|many|couple(?: of)?|untold)[ -]$/i.test(text.slice(Math.max(0, start - 12), start))
  )
}

const pointerKinds: ReadonlySet<FigureKind> = new Set(['count', 'number', 'points'])

function pointsIn(text: string, mention: NumberMention, sentence: Range): boolean {
  return pointerKinds.has(mention.kind) && isPointer(text, mention, sentence)
}

function toRank(text: string, { start, end, value, measureAt }: Rank, sentence: Range): Hanging {
  const words = text.slice(start, end)
  const qualifier = qualifierOf(text, start, end, sentence.start)
  return {
    start,
    end,
    text: words,
    value,
    unit: null,
    kind: 'rank',
    spelled: false,
    vague: false,
    qualifier,
    pointer: false,
    place: measureAt,
    counted: null
  }
}

function toFigure(
  text: string,
  hanging: Hanging,
  measureAt: Range | null,
  period: Pick<Figure, 'period' | 'periodAt'> | null
): Figure {
  const { start, end, text: words, value, unit, kind, qualifier, pointer } = hanging
  return {
    start,
    end,
    text: words,
    value,
    unit,
    kind,
    qualifier,
    measure: measureAt ? text.slice(measureAt.start, measureAt.end) : null,
    measureAt,
    period: period?.period ?? null,
    periodAt: period?.periodAt ?? null,
    pointer
  }
}

/** A number without a unit is a figure only where the text tells what it measures, or how large it is. */
function isTold({ kind, measure, text }: Figure): boolean {
  return kind !== 'number' || measure !== null || /[,.]\d|[a-z]/i.test(text)
}

/** What its own characters do not prove is no figure: `verify` reads nothing else. */
function isProven({ text, value }: Figure): boolean {
  return numberOf(text)?.value === value
}
