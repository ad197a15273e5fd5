/** How a digest is held against a gold: articles, stories, furniture, counted origins. Each check gives the lines of what is wrong. */
import { houseKey } from '../../src/lexicon/houses.js'
import type { Held } from './gold.js'
import { missingArticles, same } from './gold-words.js'

export function articleFaults({ gold, articles }: Held): string[] {
  return Object.entries(gold.articles).flatMap(([name, wanted]) => {
    const article = articles.get(name)
    if (!article) return [`${name}: missing`]
    const paragraphs = article.blocks
      .filter(({ role }) => role === 'body')
      .flatMap(({ start, end }) => (article.text ?? '').slice(start, end).split(/\n+/))
      .filter((line) => line.trim() !== '').length
    const faults: string[] = []
    const check = (field: string, has: unknown, wants: unknown, equal: boolean) => {
      if (wants !== undefined && !equal)
        faults.push(`${name}: ${field} is ${JSON.stringify(has)}, not ${JSON.stringify(wants)}`)
    }
    check('title', article.title, wanted.title, same(article.title, wanted.title))
    check('publisher', article.publisher, wanted.publisher, same(article.publisher, wanted.publisher))
    check('author', article.author, wanted.author, same(article.author, wanted.author))
    check(
      'published',
      article.publishedAt,
      wanted.published,
      (article.publishedAt?.slice(0, 10) ?? null) === (wanted.published ?? null)
    )
    check(
      'origins',
      article.origins,
      wanted.origins,
      JSON.stringify(article.origins.map(houseKey)) === JSON.stringify(wanted.origins?.map(houseKey))
    )
    check('paragraphs kept', paragraphs, wanted.paragraphsKept, paragraphs === wanted.paragraphsKept)
    return faults
  })
}

/** Furniture that stands in a statement or in the visible words of a page, and markup that came through. */
export function boilerplateFaults(
  { digest, gold }: Held,
  pages: Readonly<Record<'md' | 'html' | 'txt', string>>
): string[] {
  const places = [JSON.stringify(digest.stories), ...Object.values(pages)]
  const through = (['md', 'html', 'txt'] as const).flatMap((kind) =>
    (gold.pagesNever[kind] ?? []).filter((words) => pages[kind].includes(words)).map((words) => `${kind}: ${words}`)
  )
  return [...gold.boilerplate.strings.filter((words) => places.some((place) => place.includes(words))), ...through]
}

export function storyFaults(held: Held): string[] {
  const { digest, gold } = held
  const events = [...gold.stories.sameEvent, ...(gold.stories.otherEvent ?? [])]
  const faults = events.flatMap((event) => {
    const at = new Set(event.map((name) => storyOf(held, name)))
    return at.size === 1 && !at.has(-1) ? [] : [`${event.join(', ')} stand in ${at.size} stories`]
  })
  const places = events.map(([name]) => storyOf(held, name ?? ''))
  if (new Set(places).size !== places.length) faults.push('two events stand in one story')
  const [first, other] = places.map((at) => digest.stories[at])
  if (
    other
    && gold.stories.tied !== false
    && !first?.related.some(({ story, reason }) => story === other.id && reason.length > 20)
  )
    faults.push('the two events are not tied with a reason')
  for (const name of gold.stories.none ?? []) if (storyOf(held, name) !== -1) faults.push(`${name} stands in a story`)
  const { counts } = gold.stories
  if (counts && JSON.stringify(counts) !== JSON.stringify(held.story.counts))
    faults.push(`counts are ${JSON.stringify(held.story.counts)}`)
  return [...faults, ...copyFaults(held), ...withinFaults(held)]
}

function storyOf({ digest, articles }: Held, name: string): number {
  return digest.stories.findIndex((story) => story.articles.includes(articles.get(name)?.id ?? ''))
}

function copyFaults({ digest, gold, articles }: Held): string[] {
  if (!gold.duplicates) return []
  const originals = new Map(digest.articles.map(({ id, copyOf }) => [id, copyOf]))
  const firstOf = (id: string): string => {
    const original = originals.get(id)
    return typeof original === 'string' ? firstOf(original) : id
  }
  const nameOf = (id: string) => [...articles].find(([, article]) => article.id === id)?.[0] ?? id
  const told = [...originals]
    .filter(([, original]) => original !== null)
    .map(([id]) => [nameOf(firstOf(id)), nameOf(id)] as const)
  const tied = (a: string, b: string) => firstOf(articles.get(a)?.id ?? a) === firstOf(articles.get(b)?.id ?? b)
  const named = gold.duplicates.flat()
  return [
    ...gold.duplicates.filter(([a, b]) => !tied(a, b)).map(([a, b]) => `${b} is not told as a copy of ${a}`),
    ...told.filter(([a, b]) => !named.includes(a) || !named.includes(b)).map(([a, b]) => `${b} is no copy of ${a}`)
  ]
}

/** What stands in the wrong story, or is lacking in the right one. */
function withinFaults(held: Held): string[] {
  return Object.entries(held.gold.within).flatMap(([name, { has, never }]) => {
    const story = held.digest.stories[storyOf(held, name)]
    if (!story) return [`${name}: no story`]
    const { headline, keyPoints, figures, quotes, timeline, people } = story
    const words = [headline, ...keyPoints, ...figures, ...quotes, ...timeline]
      .map(({ text }) => text)
      .concat(people.map((person) => person.name))
    const holds = (pattern: string) => words.some((text) => new RegExp(pattern, 'i').test(text))
    return [
      ...has.filter((pattern) => !holds(pattern)).map((pattern) => `${name}: its story lacks ${pattern}`),
      ...never.filter(holds).map((pattern) => `${name}: its story holds ${pattern}`)
    ]
  })
}

export function lineageFaults(held: Held): string[] {
  return Object.entries(held.gold.lineage).flatMap(([name, wanted]) => {
    if (typeof wanted === 'string') return []
    const point = held.story.keyPoints.find(({ text }) => new RegExp(wanted.pattern, 'i').test(text))
    if (!point) return [`${name}: no key point`]
    const faults: string[] = []
    const missing = missingArticles(held, point.evidence, wanted.articles)
    if (missing.length > 0) faults.push(`${name}: lacks the articles ${missing.join(', ')}`)
    if (point.counts.articles !== wanted.articles.length) faults.push(`${name}: ${point.counts.articles} articles`)
    if (point.counts.origins !== wanted.independentOrigins) faults.push(`${name}: origins ${point.origins.join(', ')}`)
    if (
      wanted.origin
      && !wanted.origin.every((origin) => point.origins.some((one) => houseKey(one) === houseKey(origin)))
    ) {
      faults.push(`${name}: origins ${point.origins.join(', ')}, not ${wanted.origin.join(', ')}`)
    }
    return faults
  })
}
