import type { ComparedArticle } from '../types.js'

/** Figures of a kind and unit, or of a measure -> value -> how many documents give it. */
export type Amounts = ReadonlyMap<string, ReadonlyMap<number, number>>

/** The figures with which a report opens: 23 pirates, magnitude 5.6. Ages and durations are told of anything. */
export function amountsOf({ figures }: Pick<ComparedArticle, 'figures'>, leadEnd: number): Amounts {
  const amounts = new Map<string, Map<number, number>>()
  for (const { start, kind, unit, measure, value, pointer } of figures) {
    if (start >= leadEnd) break
    const of = unit ?? measure
    if (pointer || of === null || kind === 'age' || kind === 'duration') continue
    valuesFor(`${kind} ${of}`, amounts).set(value, 1)
  }
  return amounts
}

/** The figures of two clusters together. */
export function joinAmounts(a: Amounts, b: Amounts): Amounts {
  if (b.size === 0) return a
  const joined = new Map([...a].map(([key, values]) => [key, new Map(values)]))
  for (const [key, values] of b) {
    const known = valuesFor(key, joined)
    for (const [value, count] of values) known.set(value, (known.get(value) ?? 0) + count)
  }
  return joined
}

/** 1 where figures of one kind agree, or none is told by both; the more documents give one, the lower where they differ. */
export function agreementOfAmounts(a: Amounts, b: Amounts): number {
  let agreed = 0
  let told = 0
  for (const [key, values] of a) {
    const others = b.get(key)
    if (!others) continue
    const documents = Math.min(Math.max(...values.values()), Math.max(...others.values()))
    told += documents
    agreed += documents * cosineOf(values, others)
  }
  return (assumedAmounts + agreed) / (assumedAmounts + told)
}

/** Documents that are assumed to agree, as for dates: 1.5 to 4 do about equally well. */
const assumedAmounts = 2

function valuesFor(key: string, amounts: Map<string, Map<number, number>>): Map<number, number> {
  const known = amounts.get(key)
  if (known) return known
  const values = new Map<number, number>()
  amounts.set(key, values)
  return values
}

function cosineOf(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let product = 0
  for (const [value, count] of a) product += count * (b.get(value) ?? 0)
  return product / Math.sqrt(squaresOf(a) * squaresOf(b))
}

function squaresOf(values: ReadonlyMap<number, number>): number {
  let squares = 0
  for (const count of values.values()) squares += count * count
  return squares
}
