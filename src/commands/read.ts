/** `nightdesk read`: each article as read and cleaned, one JSON line each. */
import { cleanArticle } from '../clean/clean.js'
import { readLineOf, uniqueArticles } from '../clean/identity.js'
import type { Terminal } from '../io/terminal.js'
import type { ExitCode } from './exit.js'
import { inputCode, readInputs, type InputOptions } from './input.js'

export async function read(inputs: readonly string[], options: InputOptions, terminal: Terminal): Promise<ExitCode> {
  const input = await readInputs(inputs, options, terminal, cleanArticle)
  for (const cleaned of uniqueArticles(input.results)) terminal.print(`${JSON.stringify(readLineOf(cleaned))}\n`)
  return inputCode(input)
}
