/** 0 new headers, recipients or parts, 0 files read: 300 messages here, 5,000 by `npm run attack:mail`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { faultOf, hostileWords } from './hostile.js'

const count = Number(process.env['NIGHTDESK_HOSTILE_MAILS'] ?? 300)

it(`${count} messages of hostile words keep their form`, { timeout: 1_200_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-canary-'))
  const file = path.join(folder, 'canary.txt')
  writeFileSync(file, 'kanarienvogel-7c1f')
  let asked = 0
  const server = createServer((socket) => {
    asked++
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const canary = { file, words: 'kanarienvogel-7c1f', address }
  const faults: string[] = []
  for (let seed = 0; seed < count; seed++) {
    const words = hostileWords(seed, canary)
    const fault = await faultOf(words, canary)
    if (fault !== null) faults.push(`${seed}: ${fault}: ${JSON.stringify(words)}`)
  }
  server.close()
  rmSync(folder, { recursive: true })
  expect(faults.slice(0, 5)).toEqual([])
  expect(asked).toBe(0)
})
