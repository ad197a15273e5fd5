/** A story through the nights -> what the templates `story.*` see: what is known now, then night by night. */
import type { Counts, Statement, StatementChange, StoryDigest, StoryHistory, StoryNight } from '../../types.js'
import { dateView, dateWords, weekdayWords } from '../dates.js'
import { changeLabels } from '../labels.js'
import { linksOf, noLinks, type Links } from '../place.js'
import { profiles } from '../profiles.js'
import { receiptBook, type ReceiptBook } from '../receipts.js'
import { sourceView, sourceViews } from '../source-views.js'
import { countsView, figureWords } from '../statement-views.js'
import { storyView } from '../story-view.js'
import type { DateView, NightView, StoryPageView, ToldView } from '../views.js'
import { anchorOf, knownWords, plainWords } from '../words.js'
import { knownOf, type Known } from './known.js'
import type { ArchiveSettings } from './settings.js'

/**
 * All that the page of a story prints, `dates` being those of the archive's editions, as the pages of each ending link to
 * each other; `null` where no night is left that told anything.
 */
export function storyPageOf(
  history: StoryHistory,
  settings: ArchiveSettings,
  dates: ReadonlySet<string>
): ((ending: '.md' | '.html') => StoryPageView) | null {
  const known = knownOf(history)
  if (known === null) return null
  const { story, articles } = known
  const sources = sourceViews(story.articles, articles, story.id)
  const book = receiptBook({
    prefix: story.id,
    articles,
    sourceOf: (article) => sources.get(article.id) ?? sourceView(article, '', story.id, new Map<string, string>())
  })
  // Oldest first: so the receipts of earlier nights keep their numbers for ever.
  const nights = nightViews(known, book.marksOf)
  const ground = {
    number: 1,
    section: null,
    sources,
    storyLine: () => null,
    links: noLinks
  }
  const view = storyView(story, { ...ground, marksOf: book.marksOf, receipts: book.receipts })
  const told = nights.filter(({ headline }) => headline !== null)
  const first = told[0]?.date ?? { iso: '', words: '' }
  const last = told.at(-1)?.date ?? first
  const page = {
    title: plainWords(settings.title) || 'Nightdesk',
    language: settings.language,
    tool: plainWords(`${settings.tool.name} ${settings.tool.version}`),
    story: { ...view, status: nights.at(-1)?.change ?? view.status, matrix: null, receipts: book.receipts() },
    first,
    last,
    told: told.length,
    articles: story.articles.length,
    front: profiles[settings.profile].front(frontOf(known, last))
  }
  return (ending) => {
    const links = linksOf({ root: '../', profile: settings.profile }, ending)
    const editions = known.nights.map((night) => (dates.has(night.date) ? editionLink(night, links) : null))
    const linked = nights.map((night, at): NightView => ({ ...night, edition: editions[at] ?? null }))
    return { ...page, index: links.index ?? '', nights: linked.toReversed() }
  }
}

function editionLink({ date, story }: StoryNight, links: Links): string | null {
  const edition = links.edition(date)
  return edition === null ? null : `${edition}${story === null ? '' : `#${anchorOf(story.id)}`}`
}

function frontOf({ story, nights }: Known, last: DateView): StoryPageView['front'] {
  const point = story.keyPoints[0]
  return {
    title: plainWords(story.headline.text) || story.slug,
    ...(point ? { description: plainWords(point.text) } : {}),
    date: last.iso,
    nights: nights.filter((night) => night.story !== null).length,
    articles: story.articles.length
  }
}

type Told = { readonly kind: StatementChange['kind']; readonly statement: Statement }

/**
 * Oldest first. Of what a story's first night told, its key points are lines, and what is known no longer: the others
 * stand above with their receipts.
 */
function nightViews({ nights, story }: Known, marksOf: ReceiptBook['marksOf']): Omit<NightView, 'edition'>[] {
  const still = new Set(toldIn(story).keys())
  const places = lastPlaces(nights, still)
  const before = new Map<string, Told>()
  return nights.map((night) => {
    const tonight = toldOn(night)
    const lines = linesOf(night, tonight).flatMap(({ change, id, was, is }): ToldView[] => {
      const now = tonight.get(id)
      const told = now ?? before.get(id)
      // Opened also where the line is left out: a receipt's number never hangs on what a later night withdraws.
      const marks = now ? marksOf(now.statement.evidence, anchorOf(id)) : { shown: [], more: 0 }
      if (change === 'told' && told?.kind !== 'keyPoint' && still.has(id)) return []
      const line: ToldView = {
        change,
        was: was === is ? null : marked(told, was),
        is: marked(told, is ?? (change === 'told' && now ? plainOf(now) : null)),
        about: told ? aboutOf(told) : null,
        anchor: still.has(id) ? anchorOf(id) : null,
        last: places.get(id) === night.date ? anchorOf(id) : null,
        marks
      }
      return [line]
    })
    for (const [id, told] of tonight) before.set(id, told)
    return { ...headOf(night), groups: groupsOf(lines) }
  })
}

function headOf(night: StoryNight): Omit<NightView, 'groups' | 'edition'> {
  const counts: Counts | null = night.story?.counts ?? null
  return {
    anchor: anchorOf(`night-${night.date}`),
    date: dateView(night.date) ?? { iso: night.date, words: night.date },
    day: weekdayWords(night.date) ?? night.date,
    change: night.change,
    headline: night.story === null ? null : knownWords(night.story.headline.text),
    counts: counts === null ? null : countsView(counts)
  }
}

type Line = Pick<StatementChange, 'id' | 'was' | 'is'> & { readonly change: StatementChange['change'] | 'told' }

/** What a night changed; and, told for the first time with its story, what no change names. */
function linesOf({ changes }: StoryNight, tonight: ReadonlyMap<string, Told>): Line[] {
  const named = new Set(changes.map(({ id }) => id))
  const plain = [...tonight.keys()].filter((id) => !named.has(id))
  return [...plain.map((id): Line => ({ id, change: 'told', was: null, is: null })), ...changes]
}

/** For a statement that is no longer known, the last night that told it, else the one that withdrew it: it keeps its anchor. */
function lastPlaces(nights: readonly StoryNight[], still: ReadonlySet<string>): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { date, changes } of nights) for (const { id } of changes) places.set(id, date)
  for (const night of nights) for (const id of toldOn(night).keys()) places.set(id, night.date)
  return new Map([...places].filter(([id]) => !still.has(id)))
}

function toldOn({ story }: StoryNight): ReadonlyMap<string, Told> {
  return story === null ? new Map() : toldIn(story)
}

function toldIn({ keyPoints, figures, quotes, timeline }: StoryDigest): ReadonlyMap<string, Told> {
  const row = (kind: Told['kind']) => (statement: Statement) => [statement.id, { kind, statement }] as const
  return new Map([
    ...keyPoints.map(row('keyPoint')),
    ...figures.map(row('figure')),
    ...quotes.map(row('quote')),
    ...timeline.map(row('timeline'))
  ])
}

function plainOf({ statement }: Told): string {
  return 'measure' in statement ? figureWords(statement) : statement.text
}

/** Quoted words stand in quotation marks. */
function marked(told: Told | undefined, text: string | null): string | null {
  const words = knownWords(text)
  return words !== null && told?.kind === 'quote' ? `“${words}”` : words
}

/** What a line needs beside its words to be understood. */
function aboutOf({ statement }: Told): string | null {
  if ('measure' in statement) return knownWords(statement.measure)
  if ('variants' in statement) return knownWords(statement.speaker?.name ?? null)
  return 'date' in statement ? dateWords(statement.date) : null
}

function groupsOf(lines: readonly ToldView[]): NightView['groups'] {
  return [{ change: 'told', label: 'Told first' }, ...changeLabels]
    .map(({ change, label }) => ({ label, statements: lines.filter((line) => line.change === change) }))
    .filter(({ statements }) => statements.length > 0)
}
