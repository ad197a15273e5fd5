/** The word before or after a number that says how it is meant: "more than", "about", "record". */

/** A qualifier, the words for it right before the number or right after it, and an example of them. */
export interface QualifierRule {
  readonly name: string
  readonly before?: RegExp
  readonly after?: RegExp
  readonly example: string
}

/** In order: the first that fits counts. */
export const qualifierRules: readonly QualifierRule[] = [
  {
    name: 'nearly',
    before: /\b(?:just|slightly|a little|a bit) (?:under|below|shy of|short of|less than)$/,
    example: 'just under 500 people'
  },
  {
    name: 'up to',
    before:
      /\b(?:up to|as (?:much|many|high|long|far|large|tall|heavy) as|no (?:more|later|greater) than|not more than|at most|a maximum(?: fine| penalty| sentence| term)? of|maximum|capped at)$/,
    example: 'up to 500 people'
  },
  {
    name: 'at least',
    before:
      /\b(?:at least|no (?:fewer|less) than|not less than|not fewer than|a minimum of|minimum|as (?:few|little|low) as)$/,
    after: /^ (?:or more|at least|at a minimum)\b/,
    example: 'at least 500 people'
  },
  {
    name: 'less than',
    before: /\b(?:less than|fewer than|lower than|smaller than|under|below|short of|shy of|beneath)$/,
    after: /^ or (?:less|fewer|under)\b/,
    example: 'fewer than 500 people'
  },
  {
    name: 'more than',
    before:
      /\b(?:more than|over|above|upwards? of|in excess of|north of|greater than|higher than|larger than|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|topp(?:ed|ing)|tops|beyond|well past|past the)$/,
    after: /^(?:[- ]plus\b|\+)/,
    example: 'more than 500 people'
  },
  {
    name: 'nearly',
    before: /\b(?:nearly|almost|close to|nearing|approaching|not quite|virtually|practically)$/,
    example: 'nearly 500 people'
  },
  {
    name: 'about',
    before:
      /(?:\b(?:about|around|approximately|roughly|some|an estimated|estimated|estimates?|approx|circa|somewhere around|in the region of|on the order of|in the order of|something like|or so)|\bapprox\.|\bca?\.|~|≈)$/,
    after: /^ (?:or so|or thereabouts|approximately|give or take)\b/,
    example: 'about 500 people'
  },
  {
    name: 'record',
    before:
      /\b(?:(?:all-time|historic|new)[ -])?(?:record|record-high|record-low|record-breaking|all-time high|all-time low|record high|record low|record total|record sum)(?: of| at)?$/,
    after: /^[ ,](?:,? ?)(?:a|the|an) (?:new |all-time )?record\b/,
    example: 'a record 500 people'
  },
  { name: 'exactly', before: /\b(?:exactly|precisely)$/, example: 'exactly 500 people' },
  {
    name: 'only',
    before: /\b(?:only|just|merely|barely|a mere|a paltry|hardly|scarcely)$/,
    example: 'only 500 people'
  },
  {
    name: 'another',
    before: /\b(?:another|an additional|additional|a further|further|an extra)$/,
    example: 'another 500 people'
  }
]

const linking =
  /\b(?:(?:the|a|an|its|their|his|her|our|some|to|of|by|at|with|and|is|was) )?(?:whopping |staggering |massive |total of |combined |further )?$/

/** The qualifier of the number from `start` to `end` of `text`, `null` where there is none; `from` is where its sentence begins. */
export function qualifierOf(text: string, start: number, end: number, from: number): string | null {
  const before = text.slice(Math.max(from, start - 48), start).toLowerCase()
  const trimmed = before.endsWith('-') ? before.slice(0, -1) : before.trimEnd()
  const after = text.slice(end, end + 28).toLowerCase()
  const rule = ruleOf(trimmed, after) ?? ruleOf(trimmed.replace(linking, '').replace(/ an?$/, '').trimEnd(), '')
  return rule?.name ?? null
}

function ruleOf(before: string, after: string): QualifierRule | undefined {
  return qualifierRules.find((rule) => rule.before?.test(before) === true || rule.after?.test(after) === true)
}
