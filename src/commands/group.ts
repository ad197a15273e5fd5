/** `nightdesk group`: stories, copies and relations, each with its reason, as one JSON object. */
import { uniqueArticles } from '../clean/identity.js'
import { groupDocuments } from '../group/group.js'
import { openCrew } from '../io/crew.js'
import type { Terminal } from '../io/terminal.js'
import { defaultOptions } from '../options.js'
import type { Grouping, GroupReport } from '../types.js'
import type { ExitCode } from './exit.js'
import { inputCode, readInputs, type InputOptions } from './input.js'

export async function group(inputs: readonly string[], options: InputOptions, terminal: Terminal): Promise<ExitCode> {
  const crew = openCrew()
  try {
    const input = await readInputs(inputs, options, terminal, crew.take, crew.expect)
    const grouping = groupDocuments(uniqueArticles(await crew.documents()), defaultOptions)
    terminal.print(`${JSON.stringify(reportOf(grouping), null, 2)}\n`)
    return inputCode(input)
  } finally {
    await crew.close()
  }
}

function reportOf({ stories, duplicates, unrelated, related }: Grouping): GroupReport {
  return {
    stories: stories.map(({ id, documents }) => ({ id, articles: documents.map(({ article }) => article.id) })),
    duplicates,
    unrelated,
    related: related.map(({ a, b, reason }) => ({ a, b, reason }))
  }
}
