/** `nightdesk check`: what is wrong with the configuration, key and line. */
import { loadConfig } from '../io/config.js'
import type { Terminal } from '../io/terminal.js'
import { DigestError } from '../errors.js'
import { exitCode, type ExitCode } from './exit.js'

export interface CheckOptions {
  readonly config: string | null
  readonly json: boolean
  readonly quiet: boolean
}

/** Prints every fault at once and ends with 2, or says that all is well. */
export async function check({ config, json, quiet }: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  try {
    const { file } = await loadConfig(config)
    if (json) terminal.print(`${JSON.stringify({ file, errors: [] })}\n`)
    else if (!quiet) terminal.print(`${file}: nothing is wrong\n`)
    return exitCode.done
  } catch (error) {
    if (!(error instanceof DigestError) || error.code !== 'bad-config') throw error
    if (json) terminal.print(`${JSON.stringify({ file: config, errors: error.message.split('\n') })}\n`)
    else terminal.say(error.message)
    return exitCode.usage
  }
}
