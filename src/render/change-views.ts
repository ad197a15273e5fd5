/** What changed since the edition before -> what templates see of it. */
import type { Digest, StatementChange, StoryDigest } from '../types.js'
import { dateWords } from './dates.js'
import { changeLabels } from './labels.js'
import type { Links } from './place.js'
import type { ReceiptBook } from './receipts.js'
import type { ChangeView, PageView } from './views.js'
import { anchorOf, knownWords, plainWords } from './words.js'

type StatementView = ChangeView['statements'][number]

/** WHAT CHANGED; `null` on the first night. `shown`: ids of the stories that the page prints in full. */
export function changesView(
  digest: Digest,
  shown: ReadonlySet<string>,
  marksOf: ReceiptBook['marksOf'],
  links: Links
): PageView['changes'] {
  const { changes } = digest
  if (changes === null) return null
  const pageOf = pagesOf(digest, links)
  const quiet = changes.stories.filter(({ change }) => change === 'quiet')
  return {
    since: dateWords(changes.since) ?? plainWords(changes.since),
    edition: links.edition(changes.since),
    stories: storyChanges(digest, shown, marksOf, pageOf),
    quiet: quiet.length,
    quietStories: quiet.slice(0, mostQuiet).flatMap(({ id, slug = '' }) => {
      const href = pageOf(id)
      return href === null || slug === '' ? [] : { words: plainWords(slug.replaceAll('-', ' ')), href }
    })
  }
}

type PageOf = (id: string) => string | null

function pagesOf({ changes, stories }: Digest, { storyPage }: Links): PageOf {
  const slugs = new Map([...(changes?.stories ?? []), ...stories].map(({ id, slug }) => [id, slug] as const))
  return (id) => {
    const slug = slugs.get(id)
    return slug === undefined ? null : storyPage({ id, slug })
  }
}

/** What changed, story by story, in the order of the digest; stories that it does not tell come last. */
function storyChanges(
  { changes, stories }: Digest,
  shown: ReadonlySet<string>,
  marksOf: ReceiptBook['marksOf'],
  pageOf: PageOf
): ChangeView[] {
  const changed = new Map<string, StatementChange[]>()
  for (const { id } of stories) changed.set(id, [])
  for (const statement of changes?.statements ?? []) {
    const known = changed.get(statement.story)
    if (known) known.push(statement)
    else changed.set(statement.story, [statement])
  }
  const told = new Map(stories.map((story) => [story.id, story]))
  const slugs = new Map(changes?.stories.map(({ id, slug = '' }) => [id, slug]))
  return [...changed].flatMap(([id, all]) => {
    const statements = onceEach(all)
    if (statements.length === 0) return []
    const story = told.get(id)
    const isShown = shown.has(id)
    const kept = foremost(statements, isShown ? mostLines : 1)
    return {
      headline: plainWords(story?.headline.text ?? (slugs.get(id) || untold).replaceAll('-', ' ')),
      anchor: isShown ? anchorOf(id) : null,
      page: pageOf(id),
      statements: kept.map((statement) => statementView(statement, story, isShown, marksOf)),
      more: statements.length - kept.length
    }
  })
}

/** The name of a story of which nothing but what is withdrawn is known. */
const untold = 'an earlier story'

/** Lines a story beside those that are revised or withdrawn: what else is new stands in the story itself. Judgement: a dozen stories fill two screens. */
const mostLines = 3

/** All that is revised or withdrawn, then the first that are new, then what is confirmed. */
function foremost(statements: readonly StatementChange[], most: number): StatementChange[] {
  const of = (one: StatementChange['change']) => statements.filter(({ change }) => change === one)
  return [...of('revised'), ...of('gone'), ...[...of('new'), ...of('confirmed')].slice(0, most)]
}

function statementView(
  { id, kind, change, was, is }: StatementChange,
  story: StoryDigest | undefined,
  isShown: boolean,
  marksOf: ReceiptBook['marksOf']
): StatementView {
  const evidence = story && statementsOf(story).find((one) => one.id === id)?.evidence
  const words = wordsOf(kind, id, story)
  const isPrinted = evidence !== undefined && isShown
  return {
    change,
    label: change === 'new' ? null : (changeLabels.find((one) => one.change === change)?.label ?? null),
    // What is confirmed has not changed: its words of tonight are enough.
    was: was === is || change === 'confirmed' ? null : kind === 'quote' ? words(was) : knownWords(was),
    is: words(is),
    anchor: isPrinted ? anchorOf(id) : null,
    marks: evidence === undefined || isPrinted ? { shown: [], more: 0 } : marksOf(evidence, 'what-changed')
  }
}

function statementsOf({ keyPoints, figures, quotes, timeline }: StoryDigest) {
  return [...keyPoints, ...figures, ...quotes, ...timeline]
}

/** As many quiet stories are linked as IN ONE MINUTE names; all are counted. */
const mostQuiet = 12

/** A sentence that is a key point and dates something too is one line here. */
function onceEach(statements: readonly StatementChange[]): StatementChange[] {
  const points = new Set(statements.filter(({ kind }) => kind === 'keyPoint').map(({ was, is }) => `${was}\n${is}`))
  return statements.filter(({ kind, was, is }) => kind !== 'timeline' || !points.has(`${was}\n${is}`))
}

/** A number alone says nothing, and a quote needs its marks: "15 (people were killed)", "“Never” · Jane Roe". */
function wordsOf(
  kind: StatementChange['kind'],
  id: string,
  story: StoryDigest | undefined
): (words: string | null) => string | null {
  const measure = story?.figures.find((figure) => figure.id === id)?.measure ?? null
  const speaker = story?.quotes.find((quote) => quote.id === id)?.speaker ?? null
  return (given) => {
    const words = knownWords(given)
    if (words === null) return null
    if (kind === 'quote') return `“${words}”${speaker === null ? '' : ` · ${plainWords(speaker.name)}`}`
    return measure === null ? words : `${words} (${plainWords(measure)})`
  }
}
