/**
 * Every regular expression of `src/`, collected without a list: the literals from the syntax trees, and what `new RegExp`
 * makes, caught while all modules load and a night is built with them. A new one is covered by being written.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import type { Article } from '../../src/types.js'

export interface FoundRegex {
  readonly regex: RegExp
  /** `text/dates.ts:12`, or the module of a `new RegExp`. */
  readonly at: string
}

const source = path.resolve(import.meta.dirname, '../../src')

/** All regexes of the program, each once. */
export async function collectedRegexes(): Promise<FoundRegex[]> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const literals = files.toSorted().flatMap(literalsIn)
  const built = await builtRegexes(files.toSorted())
  const known = new Map<string, FoundRegex>()
  for (const found of [...literals, ...built]) {
    const key = String(found.regex)
    if (!known.has(key)) known.set(key, found)
  }
  return [...known.values()]
}

function literalsIn(file: string): FoundRegex[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(source, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: FoundRegex[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const regex = new RegExp(node.text.slice(1, end), node.text.slice(end + 1))
      found.push({ regex, at: `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** What `new RegExp` makes in our modules while they load and work; those of libraries are theirs to keep. */
async function builtRegexes(files: readonly string[]): Promise<FoundRegex[]> {
  const found: FoundRegex[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: ConstructorParameters<typeof RegExp>) {
      const regex = new target(...given)
      const at = callerIn(new Error().stack ?? '')
      if (at !== null) found.push({ regex, at })
      return regex
    }
  })
  try {
    for (const file of files.filter((name) => !entries.has(name)))
      await import(pathToFileURL(path.join(source, file)).href)
    await work()
  } finally {
    globalThis.RegExp = original
  }
  return found
}

/** Modules that run when they are loaded. */
const entries = new Set(['cli.ts', 'worker.ts'])

/** The frame that called: the third line of a stack, behind the message and the trap. */
function callerIn(stack: string): string | null {
  const frame = stack.split('\n')[2] ?? ''
  return /\/src\/([\w/-]{1,99}\.ts)/.exec(frame.includes('node_modules') ? '' : frame)?.[1] ?? null
}

/** One night, so that patterns that are compiled when first used are. */
async function work(): Promise<void> {
  const { digest } = await import('../../src/digest.js')
  const { explain } = await import('../../src/explain.js')
  const { datesIn } = await import('../../src/text/dates.js')
  const told = digest([article('a'), article('b')], { mute: ['Umber'], pin: ['Belmark'] })
  explain(told, '"bridge at Umber"')
  datesIn(article('a').text, '2025-11-04')
}

function article(id: string): Article {
  const text = `${id} bridge at Umber will close on 4 November 2025, last week, in the third quarter of 2024 and two days ago, Mayor Ruth Calder told Reuters. The toll rose to 31 people in Belmark on Tuesday.`
  return { ...{ id, source: id, text, title: null, author: null, publisher: 'Umber Gazette' }, ...undated }
}

const undated = { publishedAt: '2025-11-04', url: null, language: 'en', tags: [] }
