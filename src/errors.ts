/** What the outside did wrong, or what a user's file says wrong: a code that stays, words that tell the next step. */
export class DigestError extends Error {
  /** Stable name of the kind of trouble: `bad-config`, `bad-template`, `mail-failed`, ... */
  readonly code: string

  /** `message` says what is wrong and what to do next, in one sentence or one line a fault. */
  constructor(code: string, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options)
    this.name = 'DigestError'
    this.code = code
  }
}
