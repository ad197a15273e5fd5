/** `nightdesk annotate`: what each article holds, with offsets, one JSON line each. */
import { annotationOf, documentOf } from '../analyse.js'
import { cleanArticle } from '../clean/clean.js'
import { uniqueArticles } from '../clean/identity.js'
import type { Terminal } from '../io/terminal.js'
import type { ExitCode } from './exit.js'
import { inputCode, readInputs, type InputOptions } from './input.js'

export async function annotate(
  inputs: readonly string[],
  options: InputOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const input = await readInputs(inputs, options, terminal, cleanArticle)
  for (const cleaned of uniqueArticles(input.results)) {
    terminal.print(`${JSON.stringify(annotationOf(documentOf(cleaned)))}\n`)
  }
  return inputCode(input)
}
