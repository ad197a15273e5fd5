/**
 * Every address of `ssrf_url.jsonl` through the fetcher: `npm run attack:addresses [-- --data DIR]`. Names answer with a
 * loopback address, the worst that they can. Exits 1 where a connection is tried to what is not public.
 */
import { subscribe } from 'node:diagnostics_channel'
import { existsSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isPublic } from '../../src/io/fetch/addresses.js'
import { fetchAll } from '../../src/io/fetch/fetch.js'

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/attack' } } })
const file = path.join(values.data, 'ssrf_url.jsonl')
if (!existsSync(file)) {
  console.error(`${file} is not there; the README of the attack sets says what it holds`)
  process.exit(3)
}

const forbidden: string[] = []
let tried = 0
subscribe('net.client.socket', (message) => {
  const { socket } = message as { socket: Socket }
  socket.on('connectionAttempt', (address: string, port: number) => {
    tried++
    if (!isPublic(address)) forbidden.push(`${address}:${port}`)
  })
})

const addresses = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { payload: string }).payload)
const lookup = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
const requests = addresses.map((address) => ({ address, etag: null, lastModified: null }))
const fetched = await fetchAll(requests, { lookup, pause: 0, retries: 0, deadline: 1500, hosts: 32 })
const rules = new Map<string, number>()
for (const one of fetched) {
  const rule = one.state === 'failed' ? one.rule : one.state
  rules.set(rule, (rules.get(rule) ?? 0) + 1)
}
console.log(`${addresses.length} addresses: ${[...rules].map(([rule, count]) => `${count} ${rule}`).join(', ')}`)
console.log(`${tried} connections tried, ${forbidden.length} to what is not public ${forbidden.join(' ')}`)
process.exitCode = forbidden.length > 0 ? 1 : 0
