import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { floodText, openDesk, strikeText, type Desk } from '../support/night.js'

let desk: Desk

afterEach(() => desk.close())

describe('what a night leaves to others', () => {
  it('an older edition that is run again stays as it is, and so does everything after it', async () => {
    desk = openDesk('sources: [{path: in}]\n')
    desk.put('in/flood.txt', floodText)
    await desk.run({ date: '2025-11-04' })
    desk.put('in/strike.txt', strikeText)
    await desk.run({ date: '2025-11-05' })
    const before = desk.output()
    const again = await desk.run({ date: '2025-11-04' })
    expect(again).toMatchObject({ outcome: 'unchanged', files: { written: [] } })
    expect(desk.output()).toEqual(before)
  }, 30_000)

  it('takes away what a killed night left half written, and nothing else', async () => {
    desk = openDesk('sources: [{path: in}]\n')
    desk.put('in/flood.txt', floodText)
    desk.put('out/data/.nightdesk-0123456789abcdef.tmp', 'half')
    desk.put('out/.nightdesk-notes.tmp', 'of a person')
    await desk.run({ date: '2025-11-04' })
    const names = Object.keys(desk.output()).filter((name) => name.endsWith('.tmp'))
    expect(names).toEqual(['.nightdesk-notes.tmp'])
  }, 30_000)

  it('ends at a signal with its number, and gives the lock back', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const asked = new Promise((resolve) => server.once('request', resolve))
    desk = openDesk(`sources: [{url: "http://127.0.0.1:${port}/feed"}]\nfetch: {allow: ["127.0.0.1:${port}"]}\n`)
    const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'run', '--config', desk.at('nightdesk.yaml')])
    let said = ''
    child.stderr.on('data', (words: Buffer) => (said += words.toString()))
    await asked
    child.kill('SIGTERM')
    const code = await new Promise((resolve) => child.on('close', resolve))
    server.closeAllConnections()
    server.close()
    expect(said).toBe('')
    expect(code).toBe(143)
    expect(existsSync(desk.at('.nightdesk/lock.json'))).toBe(false)
    desk.put('nightdesk.yaml', 'sources: [{path: in}]\n')
    expect((await desk.run({ date: '2025-11-04' })).exitCode).toBe(0)
  }, 30_000)
})
