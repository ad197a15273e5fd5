/** The archive's list of editions: the newest with their stories, those before them a month a line. */
import { byCodeUnit } from '../../text/order.js'
import type { EditionEntry } from '../../types.js'
import { dateView, dateWords, weekdayWords } from '../dates.js'
import { editionFileOf, storyFileOf } from '../place.js'
import { profiles } from '../profiles.js'
import { countsView } from '../statement-views.js'
import type { EditionView, IndexView } from '../views.js'
import { anchorOf, plainWords } from '../words.js'
import type { ArchiveSettings } from './settings.js'

/** Editions that are listed with their stories: a month of nights. All others are a month a line, so that an archive of years stays one page. */
const inFull = 31

/** All that the list prints; `editions` may come in any order. */
export function indexView(
  editions: readonly EditionEntry[],
  settings: ArchiveSettings,
  ending: '.md' | '.html'
): IndexView {
  const ordered = editions.toSorted((a, b) => byCodeUnit(b.date, a.date))
  const title = plainWords(settings.title) || 'Nightdesk'
  const { remark, front } = profiles[settings.profile]
  return {
    title,
    language: settings.language,
    tool: plainWords(`${settings.tool.name} ${settings.tool.version}`),
    count: editions.length,
    editions: ordered.slice(0, inFull).map((edition) => editionView(edition, ending)),
    months: monthsOf(ordered.slice(inFull), ending),
    begin: remark(listBegins),
    end: remark(listEnds),
    front: front({ title })
  }
}

function editionView({ date, stories, headlines }: EditionEntry, ending: string): EditionView {
  return {
    date: dateView(date) ?? { iso: date, words: date },
    day: weekdayWords(date) ?? date,
    page: `${editionFileOf(date)}${ending}`,
    count: stories.length,
    stories: stories.map((story, index) => ({
      anchor: anchorOf(story.id),
      headline: plainWords(headlines[index] ?? '') || story.slug,
      status: plainWords(story.status),
      counts: countsView(story.counts),
      page: `${storyFileOf(story)}${ending}`
    }))
  }
}

function monthsOf(editions: readonly EditionEntry[], ending: string): IndexView['months'] {
  const months = new Map<string, { iso: string; day: number; page: string }[]>()
  for (const { date } of editions) {
    const days = months.get(date.slice(0, 7)) ?? []
    days.push({ iso: date, day: Number(date.slice(8, 10)), page: `${editionFileOf(date)}${ending}` })
    months.set(date.slice(0, 7), days)
  }
  return [...months].map(([month, days]) => ({ words: dateWords(month) ?? month, days }))
}

/**
 * The list put into a page that is there: what stands outside of the two marks stays as people wrote it. A page without
 * the marks is not ours and stays as it is.
 */
export function withList(held: string | null, made: string): string {
  const ours = listIn(made)
  if (held === null || ours === null) return made
  const theirs = listIn(held)
  return theirs === null
    ? held
    : held.slice(0, theirs.start) + made.slice(ours.start, ours.end) + held.slice(theirs.end)
}

const listBegins = 'nightdesk: the list begins'
const listEnds = 'nightdesk: the list ends'

/** The list with its marks, whatever kind of remark they are. */
function listIn(page: string): { readonly start: number; readonly end: number } | null {
  for (const { remark } of Object.values(profiles)) {
    const start = page.indexOf(remark(listBegins))
    const stop = page.indexOf(remark(listEnds), start)
    if (start !== -1 && stop !== -1) return { start, end: stop + remark(listEnds).length }
  }
  return null
}
