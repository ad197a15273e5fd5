/** Subject and preheader: what a list of mails shows, before anyone opens one. */
import type { PageView } from '../views.js'
import { firstWords, plainWords, plural } from '../words.js'

/** UTF-16 units of a subject. Lists of mails show 40 to 90; servers take headers of 998 bytes. */
const subjectLength = 200

const preheaderLength = 140

/** The top story and the count: what a person needs to choose to open it. */
const defaultSubject = '{top} · {stories}'

/**
 * The subject by a pattern, in which `{top}` (headline of the first story), `{stories}` (`3 stories`), `{title}` and
 * `{date}` (`4 November 2025`) are filled in; `null`: the top story and the count. The headline gives way where all
 * is too long.
 */
export function subjectOf(view: PageView, pattern: string | null): string {
  const top = view.inOneMinute[0]?.headline ?? 'nothing new'
  const chosen = pattern ?? (view.stories === 0 ? '{title}: {top}, {date}' : defaultSubject)
  const filledWith = (words: string) =>
    plainWords(chosen.replace(/\{(top|stories|title|date)\}/g, (_whole, name: string) => valueOf(view, name, words)))
  const room = subjectLength - filledWith('').length
  const subject = filledWith(firstWords(top, Math.max(20, room - 4)))
  return firstWords(subject, subjectLength - 1) || 'Nightdesk'
}

/** The count and the next headlines; of a single story what it says first. */
export function preheaderOf(view: PageView): string {
  const [top, ...others] = view.inOneMinute
  if (!top) return 'Nothing new since the edition before.'
  const count = `${plural(view.stories, 'story', 'stories')} from ${plural(view.articles, 'article')}`
  const first = view.full[0]
  const points = [...(first?.summary ?? []), ...(first?.keyPoints ?? [])].map(({ text }) => text)
  const next = others.length > 0 ? others.map(({ headline }) => headline) : points.slice(0, 1)
  return firstWords([count, ...next].join(' · '), preheaderLength)
}

function valueOf({ stories, title, date }: PageView, name: string, top: string): string {
  const values: Readonly<Record<string, string>> = {
    top,
    stories: plural(stories, 'story', 'stories'),
    title,
    date: date?.words ?? ''
  }
  return values[name] ?? ''
}
