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
    say: (line) => void process.stderr.write(`${withoutCommands(line)}\n`)
  }
}

/** Words for a terminal: names of files and words of articles give it no commands (escape sequences, a carriage return). */
export function withoutCommands(words: string): string {
  return words.replace(/(?!\n)[\u0000-\u001f\u007f-\u009f]/g, (sign) => {
    return `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
  })
}
