/** Standard output and standard error; results go to the one, everything else to the other. */

export interface Terminal {
  /** A result: standard output, as it is. */
  readonly print: (words: string) => void
  /** A line about the work: standard error. */
  readonly say: (line: string) => void
}

/** The terminal of this process. A reader that goes away early (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    print: (words) => void process.stdout.write(words),
    say: (line) => void process.stderr.write(`${line}\n`)
  }
}
