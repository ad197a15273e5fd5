/** Of all that the sources bring: what is for tonight's edition, and what was there before. Pure. */
import { keysOf, type KnownArticle, type NightReading, type ReadArticle } from '../io/store/store.js'
import type { SourceReading } from '../io/night-sources.js'
import type { RunReport } from '../types.js'

/** What is remembered before anything of tonight is kept. */
export interface Remembered {
  readonly date: string
  readonly known: readonly KnownArticle[]
  /** Articles of other dates that no edition has told and tonight's may: they are read again from memory. */
  readonly carried: readonly (ReadArticle & { readonly edition: string })[]
  /** Whether there is an edition of tonight's date already. */
  readonly hasEdition: boolean
}

export interface Choice extends Pick<NightReading, 'fresh' | 'dropped' | 'seen'> {
  /** What each source brought, in the order of `readings`. */
  readonly counts: readonly Pick<RunReport['sources'][number], 'articles' | 'fresh' | 'known'>[]
}

/**
 * An article is fresh where no other edition holds its words: the same words under another address or date are no news,
 * other words under a known address or id are a new version. What tonight's edition holds already stays; where a file
 * brings a new version of it, that takes its place.
 */
export function choose({ date, known, carried, hasEdition }: Remembered, readings: readonly SourceReading[]): Choice {
  const carriedKeys = new Set(carried.map(({ edition, article }) => `${edition} ${keysOf(article).raw}`))
  const settled = known.filter(({ edition, raw }) => !carriedKeys.has(`${edition} ${raw}`))
  const elsewhere = groupedBy(
    settled.filter(({ edition }) => edition !== date),
    ({ words }) => words
  )
  const here = new Map(settled.filter(({ edition }) => edition === date).map((one) => [one.raw, one]))
  const hereByWords = new Set([...here.values()].map(({ file, words }) => `${file} ${words}`))
  const byFile = groupedBy(settled, ({ file }) => file)
  const fresh = new Map<string, ReadArticle>()
  const brought = new Set<string>()
  const seen: KnownArticle[] = []

  /** Whether an article counts as fresh tonight. */
  const take = (read: ReadArticle): boolean => {
    const { raw, words } = keysOf(read.article)
    brought.add(raw)
    // Read again with other fields (an edition that was found in the output folder has those of cleaning), it is the same.
    if (here.has(raw) || hereByWords.has(`${read.file} ${words}`)) return !hasEdition
    const before = elsewhere.get(words)
    if (before === undefined) fresh.set(raw, read)
    else seen.push(...before)
    return before === undefined
  }

  const counts = readings.map(({ files }) => {
    const count = { articles: 0, fresh: 0, known: 0 }
    for (const { file, unchanged, articles } of files) {
      const held = unchanged ? (byFile.get(file) ?? []) : []
      const taken = articles.filter((article) => take({ file, article })).length
      const ours = hasEdition ? 0 : held.filter(({ edition }) => edition === date).length
      seen.push(...held.filter(({ edition }) => edition !== date))
      count.articles += articles.length + held.length
      count.fresh += taken + ours
    }
    return { ...count, known: count.articles - count.fresh }
  })
  for (const { file, article } of carried) take({ file, article })
  const dropped = [
    ...carried.map(({ edition, article }) => ({ edition, raw: keysOf(article).raw })),
    ...replaced([...fresh.values()], [...here.values()], brought)
  ]
  return { fresh: [...fresh.values()], dropped, seen: [...new Set(seen)], counts }
}

/** Articles of tonight that their file brings no longer, and of which it brings another version. */
function replaced(
  fresh: readonly ReadArticle[],
  here: readonly KnownArticle[],
  brought: ReadonlySet<string>
): readonly KnownArticle[] {
  const versions = new Set(fresh.flatMap(({ file, article }) => versionKeys(file, keysOf(article))))
  return here.filter((one) => !brought.has(one.raw) && versionKeys(one.file, one).some((key) => versions.has(key)))
}

function versionKeys(file: string, { id, address }: Pick<KnownArticle, 'id' | 'address'>): string[] {
  return [`${file} id ${id}`, ...(address === null ? [] : [`${file} address ${address}`])]
}

function groupedBy<Each>(all: readonly Each[], keyOf: (one: Each) => string): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
