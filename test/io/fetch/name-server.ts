import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import type { Lookup } from '../../../src/io/fetch/types.js'

/** A real name server on loopback that answers every question with the next of `addresses`, and a look-up that asks it. */
export async function startNameServer(
  addresses: readonly string[]
): Promise<{ readonly lookup: Lookup; readonly close: () => void }> {
  const socket = createSocket('udp4')
  let asked = 0
  socket.on('message', (question, from) => {
    const address = addresses[Math.min(asked++, addresses.length - 1)] ?? '0.0.0.0'
    socket.send(answerTo(question, address), from.port, from.address)
  })
  await new Promise<void>((done) => {
    socket.bind(0, '127.0.0.1', () => {
      done()
    })
  })
  const resolver = new Resolver({ timeout: 1000, tries: 1 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  return {
    lookup: async (hostname) => (await resolver.resolve4(hostname)).map((address) => ({ address, family: 4 })),
    close: () => void socket.close()
  }
}

/** One A record, by RFC 1035: the question's own head and name, then the answer that points back to it. */
function answerTo(question: Buffer, address: string): Buffer {
  const head = Buffer.from(question.subarray(0, 12))
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(1, 6)
  head.writeUInt32BE(0, 8)
  let end = 12
  while (question[end] !== 0) end += (question[end] ?? 0) + 1
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)])
  return Buffer.concat([head, question.subarray(12, end + 5), record])
}
