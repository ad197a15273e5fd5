#!/usr/bin/env node
/** What was typed -> one command -> exit code. Thin: a command and all that it needs is imported when it is called. */
import { CommanderError } from 'commander'
import { addDigestCommands } from './cli/digests.js'
import { addNightCommands } from './cli/nights.js'
import { program } from './cli/program.js'
import { addSetupCommands } from './cli/setup.js'
import { addSourceCommands } from './cli/sources.js'
import { exitCode } from './commands/exit.js'
import { patientEngine } from './io/engine.js'

patientEngine()
addDigestCommands()
addNightCommands()
addSetupCommands()
addSourceCommands()
await main()

async function main(): Promise<void> {
  try {
    await program.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage
  }
}
