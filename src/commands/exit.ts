/** Exit codes, as `nightdesk --help` and the README list them. */
export const exitCode = {
  done: 0,
  failure: 1,
  usage: 2,
  nothingUsable: 3,
  unproven: 4,
  undelivered: 5,
  partly: 6,
  /** Another run holds the lock: `EX_TEMPFAIL` of sysexits.h. */
  locked: 75
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** Bad usage, found by a command: the message goes to standard error, the code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
