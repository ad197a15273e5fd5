import { DigestError } from '../errors.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'

/** The exit code that a thrown value stands for. */
export function codeOf(error: unknown): ExitCode {
  if (error instanceof DigestError && error.code === 'locked') return exitCode.locked
  return error instanceof UsageError || isBadTemplate(error) || isBadConfig(error) ? exitCode.usage : exitCode.failure
}

/** One line for a person; what was not foreseen keeps its stack, so that it can be reported. */
export function lineOf(error: unknown): string {
  if (isBadConfig(error)) return error.message
  if (error instanceof DigestError || error instanceof UsageError || isBadTemplate(error))
    return `nightdesk: ${error.message}`
  return `nightdesk: unforeseen: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

/** Its lines begin with the file and the line, as an editor jumps to them. */
function isBadConfig(error: unknown): error is Error {
  return error instanceof DigestError && error.code === 'bad-config'
}

/** By its code, so that no command loads the pages' engine to say what went wrong without it. */
function isBadTemplate(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'bad-template'
}
