import { DigestError } from '../errors.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'

/** The exit code that a thrown value stands for. */
export function codeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return exitCode.usage
  return error instanceof DigestError && error.code.endsWith('template') ? exitCode.usage : exitCode.failure
}

/** One line for a person; what was not foreseen keeps its stack, so that it can be reported. */
export function lineOf(error: unknown): string {
  if (error instanceof DigestError || error instanceof UsageError) return `nightdesk: ${error.message}`
  return `nightdesk: unforeseen: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
