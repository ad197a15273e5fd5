/** SQLite behind a few functions: rows in, rows out, all or nothing. The only file that knows libsql. */
import { isUtf8 } from 'node:buffer'
import { statfsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type Libsql from 'libsql'
import { DigestError } from '../../errors.js'
import { messageOf } from '../write.js'

/** What a column holds; bytes come back as they went in. */
export type Value = string | number | Uint8Array | null

export type Row = Readonly<Record<string, Value>>

/** One open database. Nothing here waits: a night is one process. */
export interface Database {
  /** The rows of a question. */
  readonly rows: (sql: string, ...values: readonly Value[]) => readonly Row[]
  /** Changes something; how many rows were changed. */
  readonly run: (sql: string, ...values: readonly Value[]) => number
  /** Several statements, without values. */
  readonly script: (sql: string) => void
  /** All of the work, on disk when this returns, or nothing of it. Work inside work is part of it. */
  readonly together: <Result>(work: () => Result) => Result
  readonly close: () => void
}

/**
 * Opens the file, which is made where it is missing. WAL with full sync: what was written is on disk.
 *
 * @throws DigestError `state-damaged` where it is no database; `state-failed` where the system refuses.
 */
export function openDatabase(file: string): Database {
  const handle = attempt(file, () => connected(file))
  const prepared = new Map<string, Libsql.Statement>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? handle.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const questions = new Map<string, Question>()
  const questionOf = (sql: string) => {
    const known = questions.get(sql) ?? toQuestion(sql, sql.startsWith('SELECT') ? handle.prepare(sql).columns() : [])
    questions.set(sql, known)
    return known
  }
  const rows = (sql: string, values: readonly Value[]): readonly Row[] => {
    const { plain, json, names } = questionOf(sql)
    const asJson = json === null ? null : rowsIn(names, () => statement(json).get(...values) as JsonRows)
    return asJson ?? (statement(plain).all(...values) as Stored[]).map((row) => toRow(names, row))
  }
  let depth = 0
  const together = <Result>(work: () => Result): Result => {
    if (depth > 0) return work()
    attempt(file, () => handle.exec('BEGIN IMMEDIATE'))
    depth++
    try {
      const result = work()
      attempt(file, () => handle.exec('COMMIT'))
      return result
    } catch (error) {
      if (handle.inTransaction) rolledBack(handle)
      throw error
    } finally {
      depth--
    }
  }
  return {
    rows: (sql, ...values) => attempt(file, () => rows(sql, values)),
    run: (sql, ...values) => attempt(file, () => statement(sql).run(...values).changes),
    script: (sql) => void attempt(file, () => handle.exec(sql)),
    together,
    close: () => closed(handle)
  }
}

type Stored = Readonly<Record<string, string | number | ArrayBuffer | null>>

/** A question as it is asked. */
interface Question {
  readonly names: readonly string[]
  /** All rows in one text: one call, which tells where tens of thousands are asked for. None for packed columns. */
  readonly json: string | null
  readonly plain: string
}

/**
 * The question with every text asked for as bytes: libsql ends the whole process where a text is not UTF-8, which one
 * flipped bit is enough for.
 */
function toQuestion(sql: string, columns: readonly Libsql.ColumnDefinition[]): Question {
  const names = columns.map(({ name }) => name)
  if (names.length === 0) return { names, json: null, plain: sql }
  const asked = names.map(
    (name) => `CASE typeof("${name}") WHEN 'text' THEN CAST("${name}" AS BLOB) ELSE "${name}" END AS "${name}"`
  )
  const quoted = names.map((name) => `"${name}"`)
  const json = `SELECT CAST(json_group_array(json_array(${quoted.join(', ')})) AS BLOB) AS "rows" FROM (${sql})`
  return {
    names,
    json: names.some((name) => packedColumns.has(name)) ? null : json,
    plain: `SELECT ${asked.join(', ')} FROM (${sql})`
  }
}

type JsonRows = Readonly<Record<'rows', ArrayBuffer>>

/** The rows, `null` where one cannot be had in this way: it holds bytes where there was text. */
function rowsIn(names: readonly string[], ask: () => JsonRows): readonly Row[] | null {
  try {
    const bytes = Buffer.from(ask().rows)
    if (!isUtf8(bytes)) return null
    const values = JSON.parse(bytes.toString('utf8')) as readonly (readonly Value[])[]
    return values.map((row) => rowOf(names, row))
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && error.message.includes('JSON'))) return null
    throw error
  }
}

function rowOf(names: readonly string[], values: readonly Value[]): Row {
  const row: Record<string, Value> = {}
  for (const [index, name] of names.entries()) row[name] = values[index] ?? null
  return row
}

/** Columns that hold packed values; all other bytes are text. */
const packedColumns: ReadonlySet<string> = new Set(['article', 'text', 'notices', 'digest', 'night', 'head'])

function toRow(names: readonly string[], stored: Stored): Row {
  const row: Record<string, Value> = {}
  for (const name of names.length > 0 ? names : Object.keys(stored)) row[name] = valueOf(name, stored[name] ?? null)
  return row
}

function valueOf(name: string, value: Stored[string]): Value {
  if (!(value instanceof ArrayBuffer)) return value ?? null
  const bytes = Buffer.from(value)
  if (packedColumns.has(name)) return bytes
  if (!isUtf8(bytes)) throw damaged('a text is not what was written')
  return bytes.toString('utf8')
}

function connected(file: string): Libsql.Database {
  // Loaded when a state is opened: most commands need none.
  const Constructor = createRequire(import.meta.url)('libsql') as typeof Libsql
  mustHaveRoom(file)
  const handle = new Constructor(file)
  for (const pragma of pragmas) handle.exec(`PRAGMA ${pragma}`)
  return handle
}

/** The journal's index is shared memory in a file: where a block of that finds no room the system ends the whole process (SIGBUS). */
function mustHaveRoom(file: string): void {
  if (file === inMemory) return
  const { bavail, bsize, blocks } = statfsSync(path.dirname(file))
  if (blocks > 0 && bavail * bsize < roomForIndex)
    throw new DigestError('state-failed', `Could not use ${file}: ${diskFull}`)
}

const inMemory = ':memory:'

/** Bytes: eight times the first piece of the index; a full disk of small blocks ended the process with 13 and with 70 KiB left. */
const roomForIndex = 1 << 18

const diskFull = 'the disk is full; free some space and run it again'

/** Milliseconds to wait for a command that reads at the same time; the lock keeps other nights away. */
const pragmas = ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']

/** The journal is worked in and emptied, so that the file stands for itself. */
function closed(handle: Libsql.Database): void {
  try {
    handle.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // Another command reads at this moment, or the disk is full: the journal stays, and is worked in by the next.
  }
  handle.close()
}

function rolledBack(handle: Libsql.Database): void {
  try {
    handle.exec('ROLLBACK')
  } catch {
    // The first error is the one to tell.
  }
}

function attempt<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    throw toDigestError(file, cause)
  }
}

function toDigestError(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (!code.startsWith('SQLITE_')) return cause
  const known = troubles.find(({ pattern }) => pattern.test(code))
  if (known?.damaged) return damaged(messageOf(cause), cause)
  const said = known?.said ?? `${messageOf(cause)} (${code})`
  return new DigestError('state-failed', `Could not use ${file}: ${said}`, { cause })
}

/** What a state is said to be that cannot be believed. */
export function damaged(reason: string, cause?: unknown): DigestError {
  return new DigestError('state-damaged', reason, { cause })
}

const troubles: readonly { readonly pattern: RegExp; readonly said?: string; readonly damaged?: true }[] = [
  { pattern: /^SQLITE_(?:CORRUPT|NOTADB|FORMAT)/, damaged: true },
  { pattern: /^SQLITE_(?:FULL|IOERR_SHMSIZE)/, said: diskFull },
  { pattern: /^SQLITE_BUSY/, said: 'another program uses it; run it again when that has ended' },
  {
    pattern: /^SQLITE_(?:READONLY|PERM|CANTOPEN)/,
    said: 'it cannot be opened for writing; check its permissions and those of its folder'
  },
  { pattern: /^SQLITE_IOERR/, said: 'the disk reports an error; check it, and run it again' }
]
