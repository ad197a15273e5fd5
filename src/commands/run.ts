/** `nightdesk run`: the whole night, as cron calls it. */
import { DigestError } from '../errors.js'
import { loadConfig } from '../io/config.js'
import type { Terminal } from '../io/terminal.js'
import { nodeWorld } from '../io/world.js'
import type { RunOptions } from '../night/options.js'
import type { Level } from '../night/world.js'
import { isDay } from '../options.js'
import { plural } from '../render/words.js'
import { run } from '../run.js'
import type { RunReport } from '../types.js'
import { UsageError } from './exit.js'
import { logLine, type LogForm } from './log.js'

export interface RunFlags extends RunOptions {
  readonly config: string | null
  readonly log: LogForm
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Exit code where another run holds the lock: `EX_TEMPFAIL` of sysexits.h. */
const locked = 75

/** One night. Silent on standard error when all is well; the report goes to standard output. */
export async function runNight(flags: RunFlags, terminal: Terminal): Promise<number> {
  if (flags.date !== null && !isDay(flags.date)) {
    throw new UsageError(`Expected --date to be a day such as 2025-11-04, got ${flags.date}`)
  }
  const config = await loadConfig(flags.config)
  const ending = endOnSignals()
  const say = (level: Level, line: string) => {
    if (isSaid(level, flags)) terminal.say(logLine(flags.log, level, line))
  }
  try {
    const report = await run(config, nodeWorld({ say, signal: ending.signal }), flags)
    if (flags.json) terminal.print(`${JSON.stringify(report, null, 1)}\n`)
    else if (!flags.quiet) terminal.print(summaryOf(report))
    return report.exitCode
  } catch (error) {
    const number = ending.signalNumber()
    if (number !== null && ending.signal.aborted) return 128 + number
    if (!(error instanceof DigestError) || error.code !== 'locked') throw error
    terminal.say(logLine(flags.log, 'warning', error.message))
    return locked
  } finally {
    ending.release()
  }
}

function isSaid(level: Level, { quiet, verbose }: RunFlags): boolean {
  if (level === 'alert') return true
  if (level === 'warning') return !quiet
  return verbose && !quiet
}

/** The first signal ends the night at its next step, with everything closed; a second one at once. */
function endOnSignals() {
  const controller = new AbortController()
  let number: number | null = null
  const handlers = Object.entries(signals).map(([name, value]) => {
    const handler = () => {
      if (number !== null) process.exit(128 + value)
      number = value
      controller.abort(new DigestError('ended', `Ended by ${name}`))
    }
    process.on(name, handler)
    return () => void process.off(name, handler)
  })
  return {
    signal: controller.signal,
    signalNumber: () => number,
    release: () => handlers.forEach((release) => release())
  }
}

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** What a person sees. */
function summaryOf(report: RunReport): string {
  const { edition, outcome, dryRun, files, stories, publish, deliveries } = report
  const would = dryRun ? ' (dry run: nothing was touched)' : ''
  const told = stories.filter(({ status }) => status !== 'quiet').length
  const head = {
    made: `Edition ${edition?.date ?? ''}: ${plural(told, 'story', 'stories')}`,
    unchanged: `Edition ${edition?.date ?? ''} stands already; nothing is new`,
    empty: 'Nothing new tonight',
    failed: 'No edition was made'
  }[outcome]
  const lines = [
    `${head}${would}`,
    ...(files.written.length > 0
      ? [`${dryRun ? 'Would write' : 'Wrote'} ${plural(files.written.length, 'file')}`]
      : []),
    ...(publish === null
      ? []
      : [
          `${dryRun ? 'Would be published' : 'Published'}: ${publish.state}${publish.reason === null ? '' : ` (${publish.reason}; ${publish.next ?? ''})`}`
        ]),
    ...(deliveries.length === 0 ? [] : [`Mails: ${countsOf(deliveries.map(({ state }) => state))}`])
  ]
  return `${lines.join('\n')}\n`
}

function countsOf(states: readonly string[]): string {
  return [...new Set(states)].map((state) => `${states.filter((one) => one === state).length} ${state}`).join(', ')
}
