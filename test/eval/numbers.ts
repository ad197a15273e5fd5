/** Figures against `extraction/numbers.dev.jsonl`: span and value F1 a model, and what was found in the traps. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresIn } from '../../src/extract/figures.js'
import type { Figure } from '../../src/types.js'
import type { Measured } from './measured.js'
import { f1, matchedCount, type Tally, type Valued } from './metrics/mentions.js'

interface Expected {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string | null
}

interface Input {
  readonly id: string
  readonly model: string
  readonly input: string
  readonly expected: readonly Expected[]
}

const asked = ['currency', 'percentage', 'dimension', 'age', 'temperature']

/** Kinds of figures that count as mentions of a model of the set. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  currency: ['money'],
  percentage: ['percent', 'points'],
  dimension: ['length', 'area', 'volume', 'weight', 'speed', 'power', 'energy', 'data', 'angle'],
  age: ['age'],
  temperature: ['temperature'],
  number: ['number', 'count', 'ratio'],
  ordinal: ['rank']
}

/** F1 over the asked models, of money alone, of each model, and the false hits in traps. */
export function measure(folder: string): Promise<readonly Measured[]> {
  const inputs = inputsOf(folder)
  const judged = inputs.map((input) => ({ input, ...judge(input) }))
  const of = (models: readonly string[]): number => f1(sum(judged.filter(({ input }) => models.includes(input.model))))
  const traps = judged.filter(
    ({ input, found }) => input.expected.length === 0 && asked.includes(input.model) && found > 0
  )
  return Promise.resolve([
    { name: 'figures: span+value F1', ours: of(asked), bar: '.93', baseline: '.86' },
    { name: 'figures: money F1', ours: of(['currency']), bar: '.95', baseline: '.86' },
    ...[...asked.slice(1), 'number', 'ordinal'].map((model) => ({
      name: `figures: ${model} F1`,
      ours: of([model]),
      bar: '-',
      baseline: '-'
    })),
    { name: 'figures: traps with a false hit', ours: traps.length, bar: '0', baseline: '-' }
  ])
}

function inputsOf(folder: string): Input[] {
  const lines = readFileSync(join(folder, 'extraction', 'numbers.dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Input)
}

function judge({ model, input, expected }: Input): Tally {
  const figures = figuresIn(input, [{ start: 0, end: input.length }], [], null)
  const gold = expected.flatMap(toValued)
  const found = figures.filter(({ kind }) => kinds[model]?.includes(kind)).map(toFound)
  return { matched: matchedCount(gold, found), found: found.length, gold: gold.length }
}

function toValued({ start, end, value }: Expected): Valued[] {
  const number = Number(String(value ?? '').replace('%', ''))
  return value === null || value === '' || Number.isNaN(number) ? [] : [{ start, end, values: [number] }]
}

/** Cents count as cents or as parts of the unit. */
function toFound({ start, end, value, kind }: Figure): Valued {
  return { start, end, values: kind === 'money' ? [value, Math.round(value * 1e6) / 1e4] : [value] }
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { matched, found, gold }) => ({
      matched: all.matched + matched,
      found: all.found + found,
      gold: all.gold + gold
    }),
    { matched: 0, found: 0, gold: 0 }
  )
}
