/** A template that cannot be used: which, where, and what to do. */
export class TemplateError extends Error {
  readonly code = 'bad-template'
  /** Name of the template or partial: `digest.md`, `partials/story.md`. */
  readonly template: string
  /** 1-based line in it; `null` where none is at fault. */
  readonly line: number | null
  /** What to do next. */
  readonly mend: string

  constructor(template: string, line: number | null, what: string, mend: string, cause?: unknown) {
    super(`${template}.hbs${line === null ? '' : `:${line}`}: ${what}; ${mend}`, { cause })
    this.name = 'TemplateError'
    this.template = template
    this.line = line
    this.mend = mend
  }
}
