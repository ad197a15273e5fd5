/** The tree of `output` as it stands in the docs repository: which files, and with what in them. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { withList } from '../../render/archive/index-page.js'
import { jsonChunks } from '../../render/json.js'
import { storyFileOf } from '../../render/place.js'
import type { Digest } from '../../types.js'

export interface Wish {
  /** The tree's top. */
  readonly output: string
  /** Files of tonight, relative to `output`. */
  readonly paths: readonly string[]
  /** Files that the repository holds, relative to the tree's top. */
  readonly known: ReadonlySet<string>
  /** The list of editions as the repository holds it; `null` where it has none. */
  readonly index: string | null
  readonly publishText: boolean
  /** Files that would stand in `output`, by path there; `null`: all of them do. */
  readonly planned: ReadonlyMap<string, string> | null
}

/**
 * What the repository is to hold, by path from the tree's top: tonight's files, and those of earlier nights that could
 * not be published then. Editions are written once, so one that is there already is not read again.
 */
export async function docsCopy(wish: Wish): Promise<ReadonlyMap<string, string>> {
  const there = (await filesOf(wish)).filter(isOurs)
  const missing = there.filter((name) => !wish.known.has(name))
  const late = await storiesOf(missing, there, wish)
  const wanted = new Set([...wish.paths.filter(isOurs), ...missing, ...late, ...there.filter(isTop)])
  const copies = new Map<string, string>()
  for (const name of there) if (wanted.has(name)) copies.set(name, await copyOf(name, wish))
  return copies
}

/** Names of the tree, one row a kind. */
const names: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^\d{4}\/\d{2}\/\d{4}-\d{2}-\d{2}\.(?:md|html|txt)$/, example: '2025/11/2025-11-04.md' },
  { pattern: /^stories\/[A-Za-z0-9_-]{1,120}\.(?:md|html)$/, example: 'stories/s1-ferry.html' },
  { pattern: /^data\/\d{4}-\d{2}-\d{2}\.(?:json|(?:figures|quotes|timeline)\.csv)$/, example: 'data/2025-11-04.json' },
  { pattern: /^(?:index\.(?:md|html)|latest\.(?:md|html|txt)|feed\.xml)$/, example: 'feed.xml' }
]

/** Whether a path of the tree is one that a night writes; nothing else is ever copied. */
export function isOurs(name: string): boolean {
  return names.some(({ pattern }) => pattern.test(name))
}

function isTop(name: string): boolean {
  return !name.includes('/')
}

/** Pages of stories that the missing editions told: they may be there in an older state. */
async function storiesOf(missing: readonly string[], there: readonly string[], wish: Wish): Promise<string[]> {
  const editions = missing.filter((name) => /^\d{4}\//.test(name)).map((name) => name.slice(8, 18))
  const digests = missing.filter((name) => /^data\/.*\.json$/.test(name))
  const isTold = editions.some((date) => !digests.includes(`data/${date}.json`))
  // Without the digest of a missing edition nothing says which stories it told.
  if (isTold) return there.filter((name) => name.startsWith('stories/'))
  const told = new Set<string>()
  for (const name of digests) {
    const { stories } = JSON.parse(await wordsOf(name, wish)) as Digest
    for (const story of stories) told.add(storyFileOf(story))
  }
  return there.filter((name) => told.has(name.replace(/\.\w+$/, '')))
}

async function wordsOf(name: string, { output, planned }: Wish): Promise<string> {
  return planned?.get(name) ?? (await readFile(path.join(output, name), 'utf8'))
}

async function copyOf(name: string, wish: Wish): Promise<string> {
  const { index, publishText } = wish
  const text = await wordsOf(name, wish)
  if (name === 'index.md') return withList(index, text)
  if (!name.endsWith('.json') || publishText) return text
  return [...jsonChunks(withoutTexts(JSON.parse(text) as Digest))].join('')
}

/** The digest without the articles' texts; their hashes stay, so that it can be proven against the sources. */
export function withoutTexts(digest: Digest): Digest {
  return { ...digest, articles: digest.articles.map((article) => ({ ...article, text: null, body: null })) }
}

async function filesOf({ output, planned }: Wish): Promise<string[]> {
  if (planned === null) return filesUnder(output)
  // Before the first night there is no folder.
  const there = await filesUnder(output).catch(() => [])
  return [...new Set([...there, ...planned.keys()])].toSorted()
}

/** Files under a folder, `/`-separated, in the order of their paths; links are not followed. */
async function filesUnder(folder: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries) {
    const name = `${prefix}${entry.name}`
    if (entry.isDirectory())
      for (const file of await filesUnder(path.join(folder, entry.name), `${name}/`)) files.push(file)
    else if (entry.isFile()) files.push(name)
  }
  return prefix === '' ? files.toSorted() : files
}
