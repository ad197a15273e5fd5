/** Proof of pages: rendered again from the JSON, byte for byte. */
import { placeOf, renderPage, templateHash } from '../render/page.js'
import { failure, type Case, type Failure } from './claims.js'
import type { Templates } from '../types.js'

export interface PagesProof {
  readonly failures: readonly Failure[]
  /** Pages that were there and are the same. */
  readonly proven: readonly string[]
  /** Pages whose template has changed since: neither proven nor false. */
  readonly notProvable: readonly string[]
}

/** Compares the pages that are there with what the digest and its templates give; missing ones are passed over. */
export function provePages({ digest }: Case, pages: ReadonlyMap<string, string>, templates: Templates): PagesProof {
  const failures: Failure[] = []
  const proven: string[] = []
  const notProvable: string[] = []
  for (const page of digest.edition.pages) {
    const { path, template, sha256 } = page
    const held = pages.get(path)
    if (held === undefined) continue
    if (!isSameTemplate(templates, template, sha256)) {
      notProvable.push(path)
      continue
    }
    const wrong = pageFault(held, () => renderPage(digest, template, templates, placeOf(page)))
    if (wrong === null) proven.push(path)
    else failures.push(failure(path, 'page', wrong))
  }
  return { failures, proven, notProvable }
}

function isSameTemplate(templates: Templates, name: string, sha256: string): boolean {
  try {
    return templateHash(templates, name) === sha256
  } catch {
    // A template that is gone or broken is one that has changed.
    return false
  }
}

/** What is wrong with a page; one that the digest cannot make is not proven by it. */
function pageFault(held: string, render: () => string): string | null {
  let expected: string
  try {
    expected = render()
  } catch (error) {
    return `The digest cannot make this page: ${error instanceof Error ? error.message : String(error)}`
  }
  return firstDifference(held, expected)
}

/** The first line in which two pages differ; `null` where they are the same. */
function firstDifference(held: string, expected: string): string | null {
  if (held === expected) return null
  const lines = held.split('\n')
  const others = expected.split('\n')
  const at = lines.findIndex((line, index) => line !== others[index])
  const line = at === -1 ? lines.length : at
  return `Line ${line + 1} is not what the digest says: "${shortened(lines[line])}" for "${shortened(others[line])}"`
}

function shortened(line = ''): string {
  return line.length > 120 ? `${line.slice(0, 117)}...` : line
}
