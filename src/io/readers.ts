/** Sources -> readings, in the order of the sources: foreign markup in worker threads, everything else here. */
import { availableParallelism } from 'node:os'
import { badReading, joinReadings, type Reading } from '../read/article.js'
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
  let earlier: Promise<Reading> = Promise.resolve(joinReadings([]))
  for (const piece of piecesOf(source)) {
    const reading = readPiece(piece, pool, limits)
    const before = earlier
    earlier = Promise.all([before, reading]).then(([told, { bad }]) => ({ ...told, bad: [...told.bad, ...bad] }))
    yield before.then(({ bad }) => restOf(piece, bad) ?? reading)
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
  let read = joinReadings([])
  for (const line of lines) {
    const rest = restOf(line, read.bad)
    if (rest) return joinReadings([read, rest])
    read = joinReadings([read, await readPiece(line, pool, limits)])
  }
  return read
}

/** What stands in place of a piece after too many lines that overran: said once, then nothing. */
function restOf({ source, before }: Piece, earlier: readonly BadInput[]): Reading | null {
  if (earlier.some(({ rule }) => rule === passedOver)) return joinReadings([])
  if (earlier.filter(({ rule }) => overruns.has(rule)).length < overrunsOfSource) return null
  const message = `${overrunsOfSource} lines before it could not be read; this line and all after it are passed over`
  return badReading(source.name, passedOver, message, (before ?? 0) + 1)
}

const passedOver = 'passed-over'
const overruns: ReadonlySet<string> = new Set<Overrun['overrun']>(['too-slow', 'too-much-memory', 'reader-failed'])

function badPiece({ source, before }: Piece, { overrun, message }: Overrun): Reading {
  return badReading(source.name, overrun, `${message}; it is passed over`, before === null ? null : before + 1)
}

function movedDown(reading: Reading, lines: number): Reading {
  return { ...reading, bad: reading.bad.map((bad) => ({ ...bad, line: bad.line === null ? null : bad.line + lines })) }
}
