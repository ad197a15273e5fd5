/** Standard output and standard error; results go to the one, everything else to the other. */

export interface Terminal {
  /** A result: standard output, as it is. */
  readonly print: (words: string) => void
  /** A line about the work: standard error. */
  readonly say: (line: string) => void
  /** What is being done: one line on standard error that the next takes the place of, `null` takes it away. Nothing where that is no terminal. */
  readonly progress: (words: string | null) => void
}

/**
 * The terminal of this process. To a reader that goes away early (`| head`) no more is written: the work goes on to its
 * end, and its exit code stands, so that what `verify` found wrong is still told. Results that cannot be written end the
 * program with 1; where nothing can be said any more, the exit code still says it.
 */
export function processTerminal(): Terminal {
  let isGone = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') isGone = true
    if (!isGone) void endOn(error)
  })
  process.stderr.on('error', () => undefined)
  const out = { write: (words: string) => isGone || process.stdout.write(words) }
  return terminalOn(out, process.stderr)
}

async function endOn(error: Error): Promise<void> {
  const { troubleOf } = await import('./write.js')
  process.stderr.write(`nightdesk: Could not write standard output: ${troubleOf(error)}\n`)
  process.exit(1)
}

/** A stream that may be a terminal. */
export interface Output {
  readonly isTTY?: boolean
  readonly write: (words: string) => unknown
}

/** A terminal on two streams. */
export function terminalOn(out: Output, err: Output): Terminal {
  let stands = false
  const clear = () => {
    if (stands) err.write(clearLine)
    stands = false
  }
  return {
    print: (words) => {
      clear()
      out.write(words)
    },
    say: (line) => {
      clear()
      err.write(`${withoutCommands(line)}\n`)
    },
    progress: (words) => {
      clear()
      if (words === null || !err.isTTY) return
      err.write(withoutCommands(words).slice(0, 79))
      stands = true
    }
  }
}

/** To the head of the line, and all of it taken away. */
const clearLine = '\r\u001b[K'

/** Words for a terminal: names of files and words of articles give it no commands (escape sequences, a carriage return). */
export function withoutCommands(words: string): string {
  return words.replace(/(?!\n)[\u0000-\u001f\u007f-\u009f]/g, (sign) => {
    return `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
  })
}
