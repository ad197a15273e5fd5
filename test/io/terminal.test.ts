import { describe, expect, it } from 'vitest'
import { terminalOn } from '../../src/io/terminal.js'

function streams(isTTY: boolean) {
  const written: string[] = []
  const stream = (name: string) => ({ isTTY, write: (words: string) => written.push(`${name}: ${words}`) })
  return { written, terminal: terminalOn(stream('out'), stream('err')) }
}

describe('progress on a terminal', () => {
  it('is one line that the next takes the place of, and that results and trouble take away', () => {
    const { written, terminal } = streams(true)
    terminal.progress('Read 100 articles ...')
    terminal.progress('Read 200 articles ...')
    terminal.say('a.txt: empty')
    terminal.progress('Writing ...')
    terminal.progress(null)
    terminal.print('Done\n')
    expect(written).toEqual([
      'err: Read 100 articles ...',
      'err: \r\u001b[K',
      'err: Read 200 articles ...',
      'err: \r\u001b[K',
      'err: a.txt: empty\n',
      'err: Writing ...',
      'err: \r\u001b[K',
      'out: Done\n'
    ])
  })

  it('is never seen where standard error is a file or a pipe', () => {
    const { written, terminal } = streams(false)
    terminal.progress('Read 100 articles ...')
    terminal.progress(null)
    expect(written).toEqual([])
  })
})
