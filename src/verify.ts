/**
 * `verify` proves, it does not repeat: every line of a digest is held against its evidence, without any of the stages
 * that found things. `proof/` holds one file a kind of claim.
 */
import { articleFailures } from './proof/articles.js'
import type { Case, Failure } from './proof/claims.js'
import { countFailures, storyCountFailures } from './proof/counts.js'
import { timelineFailures } from './proof/dates.js'
import { figureFailures } from './proof/figures.js'
import { personFailures } from './proof/names.js'
import { provePages } from './proof/pages.js'
import { quoteFailures } from './proof/quotes.js'
import { changeFailures } from './proof/changes.js'
import { referenceFailures } from './proof/references.js'
import { shapeFault } from './proof/shape.js'
import { attributionFailures, evidenceFailures, sentenceFailures } from './proof/spans.js'
import { wordingFailures } from './proof/wording.js'
import type { AttributionEntry, Digest, StoryDigest, Templates } from './types.js'

export type { Failure } from './proof/claims.js'

/** What stands beside a digest. All of it may be left out. */
export interface Beside {
  /** Path as in `edition.pages` -> what the file holds. */
  readonly pages?: ReadonlyMap<string, string>
  /** The templates in use; needed where there are pages. */
  readonly templates?: Templates
}

export interface Verification {
  readonly ok: boolean
  /** Statements that were held against their evidence. */
  readonly statements: number
  readonly failures: readonly Failure[]
  /** Pages that are byte for byte what the digest says. */
  readonly pages: readonly string[]
  /** Pages whose template has changed since. */
  readonly notProvable: readonly string[]
}

/** What is wrong with a value that should be a digest, as `stories[0].id: expected a string`; `null` where it is one. */
export function digestFault(value: unknown): string | null {
  return shapeFault(value)
}

/**
 * Proves every line of a digest, and the pages beside it.
 *
 * @throws TypeError where `value` is no digest, or one without the texts of its articles.
 */
export function verify(value: unknown, { pages = new Map(), templates = new Map() }: Beside = {}): Verification {
  const fault = shapeFault(value)
  if (fault !== null) throw new TypeError(`Expected a digest, got ${fault}`)
  const digest = value as Digest
  if (lacksTexts(digest)) throw new TypeError('Expected a digest with the texts of its articles')
  const proof: Case = { digest, articles: new Map(digest.articles.map((article) => [article.id, article])) }
  const provenPages = provePages(proof, pages, templates)
  const failures = [
    ...articleFailures(proof),
    ...referenceFailures(proof),
    ...changeFailures(proof),
    ...digest.stories.flatMap((story) => storyFailures(proof, story)),
    ...provenPages.failures
  ]
  return {
    ok: failures.length === 0,
    statements: digest.stories.reduce((sum, story) => sum + statementCount(story), 0),
    failures,
    pages: provenPages.proven,
    notProvable: provenPages.notProvable
  }
}

/** Whether the digest was published without its articles' texts. */
export function lacksTexts({ articles }: Digest): boolean {
  return articles.some(({ text }) => text === null)
}

function storyFailures(proof: Case, story: StoryDigest): Failure[] {
  const { keyPoints, figures, quotes, timeline, people, differences, related } = story
  const places = [...keyPoints, ...figures, ...quotes, ...timeline, ...people]
  const variants = quotes.flatMap(({ id, variants: forms }) => forms.map(({ evidence }) => ({ id, evidence })))
  return [
    ...storyCountFailures(proof, story),
    ...wordedFailures(proof, { id: story.id, attribution: headlineEntries(story), ...story.headline }),
    ...[...places, ...variants].flatMap(({ id, evidence }) => evidenceFailures(proof, id, evidence)),
    ...[...keyPoints, ...timeline].flatMap(({ id, evidence }) => sentenceFailures(proof, id, evidence)),
    ...[...keyPoints, ...figures, ...quotes, ...timeline].flatMap((claim) => attributionFailures(proof, claim)),
    ...[...keyPoints, ...timeline].flatMap((claim) => wordingFailures(proof, claim)),
    ...[...keyPoints, ...figures].flatMap((claim) => countFailures(proof, claim)),
    ...keyPoints.flatMap(({ id, singleSource, origins }) => markFailures(id, singleSource, origins)),
    ...figures.flatMap((figure) => figureFailures(proof, figure)),
    ...quotes.flatMap((quote) => quoteFailures(proof, quote)),
    ...timeline.flatMap((entry) => timelineFailures(proof, entry)),
    ...people.flatMap((person) => personFailures(proof, person)),
    ...differences.flatMap(({ id, sides }) =>
      sides.flatMap((side) => wordedFailures(proof, { id, attribution: [], ...side }))
    ),
    ...related.flatMap(({ evidence }) => evidenceFailures(proof, story.id, evidence))
  ]
}

/** A headline that is a key point's words has that key point's entries: where a name in its brackets stands. */
function headlineEntries({ headline, keyPoints }: StoryDigest): readonly AttributionEntry[] {
  return keyPoints.find(({ text }) => text === headline.text)?.attribution ?? []
}

type Worded = StoryDigest['headline'] & { readonly id: string; readonly attribution: readonly AttributionEntry[] }

function wordedFailures(proof: Case, claim: Worded): Failure[] {
  return [...evidenceFailures(proof, claim.id, claim.evidence), ...wordingFailures(proof, claim)]
}

function markFailures(id: string, singleSource: boolean, origins: readonly string[]): Failure[] {
  if (singleSource === (origins.length === 1)) return []
  return [{ id, rule: 'counts', message: 'singleSource does not follow from the origins' }]
}

function statementCount({ keyPoints, figures, quotes, timeline, people, differences }: StoryDigest): number {
  return [keyPoints, figures, quotes, timeline, people, differences].reduce((sum, list) => sum + list.length, 1)
}
