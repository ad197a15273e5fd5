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

/** A helper that failed, on its way to the template that called it. */
export class HelperTrouble extends Error {
  readonly helper: string
  /** 1-based line in the template; `null` where unknown. */
  readonly line: number | null
  /** How it is written rightly. */
  readonly example: string

  constructor(
    { name, example }: { readonly name: string; readonly example: { readonly template: string } },
    line: number | null,
    cause: unknown
  ) {
    super(`the helper "${name}" failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.helper = name
    this.line = line
    this.example = example.template.replace(/\n/g, ' ')
  }
}
