/**
 * Whether a JSON value is a digest at all: every field of the contract is there with its type. Unknown fields pass.
 * A few combinators of our own, because a schema library would triple the start of `verify`.
 */

/** What is wrong, behind the path that leads to it: `: expected a string`; `null` where nothing is. No path is made for what is right. */
type Check = (value: unknown) => string | null

const string: Check = (value) => (typeof value === 'string' ? null : ': expected a string')
const number: Check = (value) => (Number.isFinite(value) ? null : ': expected a number')
const whole: Check = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : ': expected a whole number from 0'
const boolean: Check = (value) => (typeof value === 'boolean' ? null : ': expected true or false')

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value)

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value)

const oneOf =
  (...names: readonly string[]): Check =>
  (value) =>
    names.includes(value as string) ? null : `: expected one of ${names.join(', ')}`

const list =
  (check: Check, least = 0): Check =>
  (value) => {
    if (!Array.isArray(value)) return ': expected a list'
    if (value.length < least) return `: expected at least ${least}`
    for (const [index, one] of value.entries()) {
      const wrong = check(one)
      if (wrong !== null) return `[${index}]${wrong}`
    }
    return null
  }

const record = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields)
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ': expected an object'
    const held = value as Readonly<Record<string, unknown>>
    for (const [name, check] of checks) {
      const wrong = check(held[name])
      if (wrong !== null) return `.${name}${wrong}`
    }
    return null
  }
}

const span = record({ article: string, start: whole, end: whole, part: optional(oneOf('title')) })
const evidence = list(span, 1)
const edits = list(record({ start: whole, end: whole, text: string, rule: string }))
const attribution = list(
  record({ as: string, name: string, article: string, start: orNull(whole), end: orNull(whole) })
)
const counts = record({ articles: whole, publishers: whole, origins: whole })
const strings = list(string)
const profile = oneOf('plain', 'docusaurus', 'mkdocs', 'hugo', 'starlight', 'vitepress')
const worded = { text: string, edits, evidence }
const counted = { counts, origins: strings }

const story = record({
  id: string,
  slug: string,
  status: oneOf('new', 'developing', 'returned'),
  headline: record(worded),
  date: orNull(string),
  articles: list(string, 1),
  counts,
  summary: strings,
  keyPoints: list(
    record({ id: string, ...worded, attribution, ...counted, singleSource: boolean, why: optional(strings) })
  ),
  figures: list(
    record({
      id: string,
      text: string,
      value: number,
      unit: orNull(string),
      kind: string,
      qualifier: orNull(string),
      measure: orNull(string),
      period: orNull(string),
      speaker: orNull(string),
      via: strings,
      evidence,
      attribution,
      ...counted,
      verdict: oneOf('agree', 'rounds-to', 'differs', 'different-period', 'superseded', 'single-source'),
      others: strings
    })
  ),
  quotes: list(
    record({
      id: string,
      text: string,
      kind: oneOf('full', 'partial', 'term'),
      speaker: orNull(record({ name: string, role: orNull(string) })),
      via: strings,
      evidence,
      attribution,
      variants: list(record({ text: string, kind: oneOf('full', 'partial', 'term'), via: strings, evidence }))
    })
  ),
  timeline: list(record({ id: string, date: orNull(string), ...worded, attribution })),
  people: list(record({ id: string, name: string, role: orNull(string), evidence })),
  differences: list(
    record({
      id: string,
      kind: oneOf('figure', 'date', 'place', 'actor', 'wording'),
      about: string,
      sides: list(record(worded))
    })
  ),
  related: list(record({ story: string, reason: string, evidence }))
})

const digest = record({
  schema: oneOf('nightdesk.digest/1'),
  edition: record({
    id: string,
    date: orNull(string),
    title: string,
    tool: record({ name: string, version: string }),
    options: record({
      stories: optional(whole),
      language: optional(string),
      sections: optional(list(record({ name: string, tags: strings, sources: strings })))
    }),
    configHash: string,
    inputHash: string,
    pages: list(record({ path: string, template: string, sha256: string, profile: optional(profile) }))
  }),
  articles: list(
    record({
      id: string,
      source: string,
      title: orNull(string),
      author: orNull(string),
      publisher: orNull(string),
      publishedAt: orNull(string),
      url: orNull(string),
      language: orNull(string),
      tags: strings,
      origins: strings,
      text: orNull(string),
      blocks: list(record({ start: whole, end: whole, role: string, rule: string })),
      body: orNull(string),
      sha256: string,
      copyOf: orNull(string)
    })
  ),
  stories: list(story),
  changes: orNull(
    record({
      since: string,
      stories: list(record({ id: string, change: string })),
      statements: list(
        record({ id: string, story: string, kind: string, change: string, was: orNull(string), is: orNull(string) })
      )
    })
  ),
  notices: list(
    record({
      severity: oneOf('info', 'warning'),
      rule: string,
      message: string,
      article: orNull(string),
      start: orNull(whole),
      end: orNull(whole)
    })
  ),
  left: list(record({ article: string, start: whole, end: whole, role: string, rule: string }))
})

/** What keeps a value from being a digest: the first field that is wrong; `null` where it is one. */
export function shapeFault(value: unknown): string | null {
  const wrong = digest(value)
  return wrong === null ? null : `digest${wrong}`
}
