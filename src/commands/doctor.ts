/** `nightdesk doctor`: whether this machine can do the night. */
import { checksOf } from '../io/checks.js'
import { loadConfig } from '../io/config.js'
import { withoutCommands, type Terminal } from '../io/terminal.js'
import { exitCode, type ExitCode } from './exit.js'

/** Prints every check, and ends with 1 where one fails. */
export async function doctor(
  { config, json }: { readonly config: string | null; readonly json: boolean },
  terminal: Terminal
): Promise<ExitCode> {
  const checks = await checksOf(await loadConfig(config))
  const ok = checks.every((check) => check.ok)
  if (json) terminal.print(`${JSON.stringify({ ok, checks }, null, 1)}\n`)
  else
    for (const check of checks)
      terminal.print(withoutCommands(`${check.ok ? 'ok ' : 'BAD'} ${check.name}: ${check.message}\n`))
  return ok ? exitCode.done : exitCode.failure
}
