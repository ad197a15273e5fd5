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
    begin: remark('nightdesk: the list begins'),
    end: remark('nightdesk: the list ends'),
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
export function withList(held: string | null, made: string, settings: Pick<ArchiveSettings, 'profile'>): string {
  const { remark } = profiles[settings.profile]
  const marks = [remark('nightdesk: the list begins'), remark('nightdesk: the list ends')] as const
  const ours = between(made, marks)
  if (held === null || ours === null) return made
  const theirs = between(held, marks)
  return theirs === null
    ? held
    : held.slice(0, theirs.start) + made.slice(ours.start, ours.end) + held.slice(theirs.end)
}

function between(page: string, [begin, end]: readonly [string, string]): { start: number; end: number } | null {
  const start = page.indexOf(begin)
  const stop = page.indexOf(end, start + begin.length)
  return start === -1 || stop === -1 ? null : { start: start + begin.length, end: stop }
}
