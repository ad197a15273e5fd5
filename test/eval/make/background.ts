/**
 * Makes src/text/background.ts: in how large a share of documents each stem occurs, counted over the visible sets. Only
 * numbers about single stems leave the sets. A story counts once: each of its documents gives its share, so that the names
 * of a story with thirty documents weigh no less than those of a story with two. Stems of a single story are left out.
 * `npx tsx test/eval/make/background.ts ../shared/eval > src/text/background.ts`
 */
import { readFileSync } from 'node:fs'
import { termsOf } from '../../../src/text/terms.js'

type Row = Readonly<Record<string, unknown>>
/** Texts of one story. */
type Unit = readonly string[]

const folder = process.argv[2] ?? '../shared/eval'
const left = new Set((process.argv[3] ?? '').split(','))

const units = [
  ...['ecbplus', 'wikinews', 'basil', 'allsides'].flatMap((name) => storiesOf(name)),
  ...(left.has('multinews-clusters')
    ? []
    : rowsOf('stories/sum-multinews').map(({ docs }) => (docs as Row[]).map(textOf))),
  ...['quotes.dev', 'datesnews.dev'].flatMap((name) => rowsOf(`extraction/${name}`).map((row) => [textOf(row)])),
  ...rowsOf('extraction/lines.dev').map((row) => [linesOf(row)])
]
process.stdout.write(moduleOf(levelsOf(units), units.length))

function storiesOf(name: string): Unit[] {
  if (left.has(name)) return []
  const stories = new Map<unknown, string[]>()
  for (const row of rowsOf(`stories/${name}`)) {
    stories.set(row['story'], [...(stories.get(row['story']) ?? []), textOf(row)])
  }
  return [...stories.values()]
}

function rowsOf(name: string): Row[] {
  const lines = readFileSync(`${folder}/${name}.jsonl`, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

function textOf({ title, text }: Row): string {
  return [title, text].filter((part) => typeof part === 'string').join('\n')
}

function linesOf({ lines }: Row): string {
  return (lines as (string | Row)[]).map((line) => (typeof line === 'string' ? line : textOf(line))).join('\n')
}

/** Ten times the natural logarithm of units over share (and a half, so that what is rare weighs no more than what is unknown), rounded -> the stems of that rarity. */
function levelsOf(all: readonly Unit[]): Map<number, string[]> {
  const shares = new Map<string, { share: number; stories: number }>()
  for (const unit of all) countUnit(unit, shares)
  const levels = new Map<number, string[]>()
  for (const [stem, { share, stories }] of shares) {
    if (stories < 2 || !/^[a-z0-9]{2,20}$/.test(stem)) continue
    const level = Math.max(0, Math.round(10 * Math.log(all.length / (share + 0.5))))
    levels.set(level, [...(levels.get(level) ?? []), stem])
  }
  return levels
}

function countUnit(unit: Unit, shares: Map<string, { share: number; stories: number }>): void {
  const seen = new Map<string, number>()
  for (const text of unit) for (const term of new Set(termsOf(text))) seen.set(term, (seen.get(term) ?? 0) + 1)
  for (const [term, documents] of seen) {
    const entry = shares.get(term) ?? { share: 0, stories: 0 }
    shares.set(term, { share: entry.share + documents / unit.length, stories: entry.stories + 1 })
  }
}

function moduleOf(levels: ReadonlyMap<number, readonly string[]>, count: number): string {
  const lines = [...levels]
    .toSorted(([a], [b]) => a - b)
    .map(([level, stems]) => `${level} ${stems.toSorted().join(' ')}`)
  return `/**
 * How rare each stem is among news documents: lines of a level, ten times the natural logarithm of documents over documents
 * that hold the stem (and a half), and the stems of that level. Counted over ${count} stories and articles by test/eval/make/background.ts;
 * stems of one story only are left out. Do not edit.
 */
export const background = {
  documents: ${count},
  levels: \`${lines.join('\n')}\`
}
`
}
