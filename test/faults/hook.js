/**
 * Loaded before the program (`node --import`): counts all that it does to files, database, git and network, and at one of
 * these steps kills the process, as a power cut would, or has the step fail with an error of the system. The program
 * knows nothing of it.
 *
 * FAULT_AT: number of the step, from 1. FAULT_DO: `kill`; `wait`: says so on descriptor 3 and goes
 * on; or an error's code such as `ENOSPC`. FAULT_LOG: a file that gets
 * a line a step.
 */
import child from 'node:child_process'
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { isMainThread } from 'node:worker_threads'

let { FAULT_AT: at = '0', FAULT_DO: act = 'kill', FAULT_LOG: log } = process.env
const appendLog = fs.appendFileSync
let steps = 0
let isLogging = false

/** Counts anew, for the next of several nights in one process. */
export function arm(fault) {
  at = String(fault?.at ?? 0)
  act = fault?.act ?? 'kill'
  log = fault?.log
  steps = 0
}

if (isMainThread) {
  patchFiles()
  await patchHandles()
  patchDatabase()
  patchGit()
  patchNetwork()
  syncBuiltinESMExports()
}

/** One step: what it is, and what it is done to. */
function step(name, about) {
  steps++
  if (log) logged(`${steps} ${name} ${String(about).slice(0, 120).replaceAll('\n', ' ')}\n`)
  if (steps !== Number(at)) return
  if (act === 'kill') process.kill(process.pid, 'SIGKILL')
  else if (act === 'wait') fs.writeSync(3, 'now')
  else if (!['database', 'git', 'network'].includes(name))
    throw Object.assign(new Error(`${act}: made by a test, ${name}`), { code: act })
  else if (name === 'database')
    throw Object.assign(new Error(`made by a test: ${act}`), { code: sqliteCodes[act] ?? 'SQLITE_IOERR' })
}

/** Writing the log is no step of its own. */
function logged(line) {
  isLogging = true
  appendLog(log, line)
  isLogging = false
}

const sqliteCodes = { ENOSPC: 'SQLITE_FULL', EIO: 'SQLITE_IOERR', EACCES: 'SQLITE_READONLY', EMFILE: 'SQLITE_CANTOPEN' }

/** Only what is about the night: the program's own files are loaded by then, or about to be. */
function isOurs(file) {
  const name = String(file)
  return !name.includes('/dist/') && !name.includes('node_modules') && !name.includes('/templates')
}

function patchFiles() {
  for (const name of [
    'open',
    'rename',
    'mkdir',
    'rm',
    'readFile',
    'writeFile',
    'copyFile',
    'readdir',
    'truncate',
    'unlink'
  ]) {
    const real = promises[name]
    promises[name] = async (...args) => {
      if (isOurs(args[0])) step(name, args[0])
      return real(...args)
    }
  }
  // What is written is opened, filled, flushed and renamed without handles.
  for (const name of ['open', 'renameSync', 'writeFileSync', 'fsync']) {
    const real = fs[name]
    fs[name] = (...args) => {
      if (!isLogging && isOurs(args[0])) step(name, args[0])
      return real(...args)
    }
  }
}

async function patchHandles() {
  const handle = await promises.open(import.meta.filename ?? new URL(import.meta.url).pathname, 'r')
  const handles = Object.getPrototypeOf(handle)
  await handle.close()
  for (const name of ['writeFile', 'write', 'sync', 'read']) {
    const real = handles[name]
    handles[name] = async function (...args) {
      step(`handle.${name}`, '')
      return real.apply(this, args)
    }
  }
}

/** Statements that change something, and those that begin and end work. */
function patchDatabase() {
  const Database = createRequire(process.argv[1] ?? import.meta.url)('libsql')
  const { exec, prepare } = Database.prototype
  Database.prototype.exec = function (sql) {
    step('database', sql)
    return exec.call(this, sql)
  }
  let patched = false
  Database.prototype.prepare = function (sql) {
    const statement = prepare.call(this, sql)
    if (!patched) {
      patched = true
      const statements = Object.getPrototypeOf(statement)
      const { run } = statements
      statements.run = function (...args) {
        step('database', this.source ?? 'run')
        return run.apply(this, args)
      }
    }
    return statement
  }
}

function patchGit() {
  for (const name of ['execFile', 'spawn']) {
    const real = child[name]
    child[name] = (file, args, ...rest) => {
      step('git', `${file} ${String(args)}`)
      return real(file, args, ...rest)
    }
  }
}

function patchNetwork() {
  const { write } = net.Socket.prototype
  net.Socket.prototype.write = function (...args) {
    if (this !== process.stdout && this !== process.stderr) step('network', String(args[0]).slice(0, 40))
    return write.apply(this, args)
  }
}
