/** Why a story stands where it does, and what the edition as a whole is. */
import { defaultOptions } from '../options.js'
import type { Digest, StoryDigest } from '../types.js'
import { type Explanation } from './explanation.js'
import { editReasons, many } from './entries.js'

/** A story by its id or slug: its place, what put it before the next, its articles and relations. */
export function explainStory({ stories, edition }: Digest, id: string): Explanation | null {
  const index = stories.findIndex((story) => story.id === id || story.slug === id)
  const story = stories[index]
  if (!story) return null
  const { articles, publishers, origins } = story.counts
  const next = stories[index + 1]
  return {
    id: story.id,
    kind: 'story',
    why: [
      `"${story.headline.text}"`,
      `It stands at place ${index + 1} of ${stories.length}: ${story.status}, ${many(origins, 'origin')}, ${many(articles, 'article')}, ${many(publishers, 'publisher')}${story.date ? `, newest ${story.date}` : ''}`,
      ...(next ? [`It stands before "${next.headline.text}": ${orderReason(story, next)}`] : []),
      `Pages show ${index < edition.options.stories ? 'it in full' : 'no more than its headline: --stories moves that'}`,
      `Its articles: ${story.articles.join(', ')}`,
      ...editReasons(story.headline.edits),
      ...story.related.map((related) => `Kept apart from ${related.story}: ${related.reason}`)
    ],
    evidence: story.headline.evidence
  }
}

/** What put one story before the next: the first in which they differ, as `compose` orders them. */
function orderReason(one: StoryDigest, next: StoryDigest): string {
  const ranks: readonly [name: string, of: (story: StoryDigest) => string | number | null][] = [
    ['status', ({ status }) => status],
    ['origins', ({ counts }) => counts.origins],
    ['articles', ({ counts }) => counts.articles],
    ['newest day', ({ date }) => date],
    ['id', ({ id }) => id]
  ]
  const differing = ranks.filter(([, of]) => of(one) !== of(next))
  const [first = ['id', () => ''] as const] = differing
  const [name, of] = first
  const isAhead = name === 'origins' || name === 'articles' ? Number(of(one)) > Number(of(next)) : true
  return isAhead ? `by ${name}, ${of(one) ?? 'none'} before ${of(next) ?? 'none'}` : 'it is pinned or followed'
}

/** The edition as a whole, by its id or the word `edition`. */
export function explainEdition({ edition, articles, stories, left }: Digest, id: string): Explanation | null {
  if (id !== edition.id && id !== 'edition') return null
  const { options, date } = edition
  const chosen = Object.entries(options).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(defaultOptions[name as keyof typeof defaultOptions])
  })
  const dated = options.date === null ? 'the newest day of its articles' : 'as it was asked for'
  return {
    id: edition.id,
    kind: 'edition',
    why: [
      `${many(articles.length, 'article')} read, ${stories.length} told as ${stories.length === 1 ? 'a story' : 'stories'}, ${many(left.length, 'place')} of them not printed`,
      date === null ? 'It has no date: no article has one' : `Its date is ${date}: ${dated}`,
      ...chosen.map(([name, value]) => `Chosen otherwise than usual: ${name} is ${JSON.stringify(value)}`),
      `Made by ${edition.tool.name} ${edition.tool.version} from input ${edition.inputHash}`
    ],
    evidence: []
  }
}

/** A statement of WHAT CHANGED that no story of tonight prints any more. */
export function explainChange({ changes }: Digest, id: string): Explanation | null {
  const change = changes?.statements.find((one) => one.id === id)
  if (!change) return null
  return {
    id,
    kind: 'change',
    why: [
      ...(change.told === undefined ? [] : [`It was told on ${change.told}`]),
      `Since ${changes?.since ?? ''} it is ${change.change}, as a ${change.kind} of the story ${change.story}`,
      ...(change.was === null ? [] : [`It was "${change.was}"`]),
      ...(change.is === null ? [] : [`It is "${change.is}"`])
    ],
    evidence: []
  }
}

/** A statement that earlier nights told and tonight's articles repeat: where they do. */
export function explainTold({ left }: Digest, id: string): Explanation | null {
  const places = left.filter(({ rule }) => rule.startsWith(`told ${id} `))
  const [first] = places
  if (!first) return null
  return {
    id,
    kind: 'change',
    why: [`It was told on ${first.rule.split(' ')[2] ?? ''}; tonight it is repeated, and not told again`],
    evidence: places.map(({ article, start, end }) => ({ article, start, end }))
  }
}
