/** The cases of `test/cases`, found by listing: a folder with `case.json`, its inputs, its gold and what is expected. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '../../src/analyse.js'
import { digestOf } from '../../src/digest.js'
import { sourcesIn } from '../../src/io/files.js'
import { loadTemplates } from '../../src/io/templates.js'
import { readSource } from '../../src/read/source.js'
import { renderPage } from '../../src/render/page.js'
import type { Digest, DigestOptions, Document } from '../../src/types.js'

const root = path.resolve(import.meta.dirname, '../cases')

export interface Case {
  readonly name: string
  readonly folder: string
  /** File or folder of the articles, relative to the case. */
  readonly input: string
  readonly options: Partial<DigestOptions>
  /** Whether the gold names all figures of the digest, so that a further one is a fault. */
  readonly figuresExactly: boolean
}

export const cases: readonly Case[] = readdirSync(root)
  .toSorted()
  .filter((name) => existsSync(path.join(root, name, 'case.json')))
  .map((name) => {
    const folder = path.join(root, name)
    const held = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as Partial<Case> & { input: string }
    return { name, folder, options: {}, figuresExactly: false, ...held }
  })

/** The analysed articles of a case. */
export async function documentsOf({ folder, input }: Case): Promise<Document[]> {
  const { sources } = await sourcesIn([path.resolve(folder, input)])
  return sources.flatMap((source) => readSource(source).articles.map(analyse))
}

export async function digestOfCase(one: Case): Promise<Digest> {
  return digestOf(await documentsOf(one), one.options)
}

/** The pages of a digest by the built-in templates. */
export async function pagesOf(digest: Digest): Promise<Record<'md' | 'html' | 'txt', string>> {
  const templates = await loadTemplates(null)
  return {
    md: renderPage(digest, 'digest.md', templates),
    html: renderPage(digest, 'digest.html', templates),
    txt: renderPage(digest, 'digest.txt', templates)
  }
}
