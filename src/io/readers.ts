/** Sources -> readings, in the order of the sources: foreign markup in worker threads, everything else here. */
import { availableParallelism } from 'node:os'
import { badReading, joinReadings, type Reading } from '../read/article.js'
import { mostBadLines, passedOver } from '../read/jsonl.js'
import { readLazily } from '../read/lazy.js'
import { isHarmless, isMarkup } from '../read/markup.js'
import { linesOf, piecesOf, type Piece } from '../read/pieces.js'
import type { ReadLimits, Source } from '../read/plain.js'
import type { BadInput } from '../types.js'
import { openPool, type Overrun, type Pool, type PoolLimits } from './workers.js'

/**
 * Ten seconds: the largest page that is read takes one. 512 MiB: twenty times what it takes. One core is left to the
 * main thread, which analyses what was read.
 */
export const poolLimits: PoolLimits = {
  workers: Math.max(1, Math.min(4, availableParallelism() - 1)),
  deadline: 10_000,
  memory: 512
}

/** Lines of one source that may overrun before the rest of it is passed over. */
const overrunsOfSource = 3

/** Harmless Markdown is read in this thread up to so many bytes of a run: starting a worker and its parser takes as long. */
const readHere = 256 * 1024

/**
 * Reads every source; what stands in `sources` and is none comes out as it is, at its place. What overruns is bad
 * input, the same whatever the number of threads.
 */
export async function* readAll<Other extends object>(
  sources: AsyncIterable<Source | Other>,
  limits: Partial<ReadLimits> = {},
  pool: Pool = openPool(poolLimits)
): AsyncGenerator<Reading | Other> {
  const ahead: Promise<Reading | Other>[] = []
  const reader = readerOf(pool, limits)
  try {
    for await (const source of sources) {
      for (const reading of 'bytes' in source ? reader(source) : [Promise.resolve(source)]) {
        ahead.push(reading)
        if (ahead.length > poolLimits.workers * 2) yield (await ahead.shift()) as Reading | Other
      }
    }
    for (const reading of ahead) yield await reading
  } finally {
    await pool.close()
  }
}

/** The reading of one source. */
export async function readOne(source: Source, limits: Partial<ReadLimits> = {}): Promise<Reading> {
  const readings: Reading[] = []
  for await (const reading of readAll<never>(one(source), limits)) readings.push(reading)
  return joinReadings(readings)
}

async function* one(source: Source): AsyncGenerator<Source> {
  yield await Promise.resolve(source)
}

function readerOf(pool: Pool, limits: Partial<ReadLimits>): (source: Source) => Iterable<Promise<Reading>> {
  let here = 0
  return (source) => {
    if (!isMarkup(source)) return [readLazily(source, limits)]
    here += source.bytes.length
    return here <= readHere && isHarmless(source) ? [readLazily(source, limits)] : readInPieces(source, pool, limits)
  }
}

function* readInPieces(source: Source, pool: Pool, limits: Partial<ReadLimits>): Generator<Promise<Reading>> {
  let earlier = Promise.resolve(noTrouble)
  for (const piece of piecesOf(source)) {
    const reading = readPiece(piece, pool, limits)
    const before = earlier
    const shown = before.then((trouble) => restOf(piece, trouble) ?? reading)
    earlier = Promise.all([before, shown]).then(([trouble, { bad }]) => withTrouble(trouble, bad))
    yield shown
  }
}

/** What was bad in a source so far, counted. */
interface Trouble {
  readonly bad: number
  readonly overruns: number
  /** Whether it was said that the rest is passed over. */
  readonly isSaid: boolean
}

const noTrouble: Trouble = { bad: 0, overruns: 0, isSaid: false }

function withTrouble(trouble: Trouble, more: readonly BadInput[]): Trouble {
  return {
    bad: trouble.bad + more.length,
    overruns: trouble.overruns + more.filter(({ rule }) => overruns.has(rule)).length,
    isSaid: trouble.isSaid || more.some(({ rule }) => rule === 'passed-over')
  }
}

/** One piece; where it overruns, its lines one by one, so that only those that overrun are lost. */
async function readPiece(piece: Piece, pool: Pool, limits: Partial<ReadLimits>): Promise<Reading> {
  const answer = await pool.read({ source: piece.source, limits })
  if (!('overrun' in answer)) return movedDown(answer, piece.before ?? 0)
  const lines = linesOf(piece)
  const [first] = lines
  return lines.length > 1 ? readLines(lines, pool, limits) : badPiece(first ?? piece, answer)
}

async function readLines(lines: readonly Piece[], pool: Pool, limits: Partial<ReadLimits>): Promise<Reading> {
  const read: Reading[] = []
  let trouble = noTrouble
  for (const line of lines) {
    const reading = restOf(line, trouble) ?? (await readPiece(line, pool, limits))
    trouble = withTrouble(trouble, reading.bad)
    read.push(reading)
    if (trouble.isSaid) break
  }
  return joinReadings(read)
}

/** What stands in place of a piece after too many bad lines: said once, then nothing. */
function restOf({ source, before }: Piece, { bad, overruns: slow, isSaid }: Trouble): Reading | null {
  if (isSaid) return joinReadings([])
  const [count, most] = slow >= overrunsOfSource ? [slow, overrunsOfSource] : [bad, mostBadLines]
  return count < most ? null : passedOver(source.name, (before ?? 0) + 1, count)
}

const overruns: ReadonlySet<string> = new Set<Overrun['overrun']>(['too-slow', 'too-much-memory', 'reader-failed'])

function badPiece({ source, before }: Piece, { overrun, message }: Overrun): Reading {
  return badReading(source.name, overrun, `${message}; it is passed over`, before === null ? null : before + 1)
}

function movedDown(reading: Reading, lines: number): Reading {
  return { ...reading, bad: reading.bad.map((bad) => ({ ...bad, line: bad.line === null ? null : bad.line + lines })) }
}
