/** The program that the commands are added to, and what they share. */
import { Command } from 'commander'
import { processTerminal } from '../io/terminal.js'
import { tool } from '../version.js'

export const terminal = processTerminal()

export const program = new Command('nightdesk')
  .description('One news digest out of overlapping articles; every line opens on the sentence it came from.')
  .version(tool.version, '-V, --version')
  .addHelpText('after', examples(['build seeds', 'verify out/digest.json']) + exitCodes())
  .configureOutput({ writeOut: terminal.print, writeErr: (words) => terminal.say(words.trimEnd()) })
  .exitOverride()

export interface ConfigFlags {
  readonly config?: string | null
  readonly json?: boolean
  readonly quiet?: boolean
}

export function command(usage: string, description: string): Command {
  return subcommand(program, usage, description)
}

export function subcommand(parent: Command, usage: string, description: string): Command {
  return parent
    .command(usage)
    .description(description)
    .option('-q, --quiet', 'print nothing but results and trouble')
    .option('-v, --verbose', 'say more on standard error')
    .exitOverride()
}

/** Runs one command; trouble becomes one line on standard error and a true exit code. */
export async function run(action: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await action()
  } catch (error) {
    const { codeOf, lineOf } = await import('../commands/trouble.js')
    terminal.say(lineOf(error))
    process.exitCode = codeOf(error)
  }
}

export function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  nightdesk ${line}`).join('\n')}\n`
}

function exitCodes(): string {
  return `\nExit codes: 0 done, 1 failure, 2 bad usage, 3 no usable input, 4 verification failed, 5 a delivery failed, 6 done but some input failed, 75 another run holds the lock\n`
}
