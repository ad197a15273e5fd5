import { afterEach, describe, expect, it } from 'vitest'
import { openRemote } from '../../src/io/remote.js'
import { startServer, words, type TestServer } from './fetch/server.js'

const open: TestServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

describe('addresses that are fetched', () => {
  it('are told of as they end, each once, however often it is asked for', async () => {
    const server = await startServer({ '/a': words('A'), '/b': words('B') })
    open.push(server)
    const told: string[] = []
    const options = { allow: new Set([server.host]), pause: 0, retries: 0 }
    const remote = openRemote(options, undefined, (done, all) => told.push(`${done} of ${all}`))
    for (const path of ['/a', '/b', '/a', '/gone']) remote.begin(server.address(path))
    const sources = await Promise.all(['/a', '/b', '/gone'].map((path) => remote.sourceOf(server.address(path))))
    await remote.close()
    expect(sources.map((source) => ('bytes' in source ? Buffer.from(source.bytes).toString() : source.rule))).toEqual([
      'A',
      'B',
      'http-404'
    ])
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3'])
    expect(server.asked).toHaveLength(3)
  })
})
