/** 500 recipients: the rate that was set, and no more memory for the last than for the first. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { deskIn, mailSettings } from '../../support/mail.js'
import { scriptedServer } from '../../support/smtp-script.js'

it('sends to 500 at the rate that was set, each once, with flat memory', { timeout: 120_000 }, async () => {
  const server = await scriptedServer([], { brief: true })
  const desk = deskIn()
  try {
    const to = Array.from({ length: 500 }, (_none, index) => `reader${index}@example.org`)
    const rate = 30_000
    const settings = mailSettings(
      `from: desk@example.org\nto: [${to.join(', ')}]\nsmtp: {host: 127.0.0.1, port: ${server.port}, security: none, rate: ${rate}}`
    )
    // A clock of the test's own, which only pauses move: the distances are exact, and nothing is waited for.
    let clock = Date.parse('2025-06-03T05:00:00Z')
    const turns: number[] = []
    const sizes: number[] = []
    server.onStage = (stage) => {
      if (stage !== 'mail') return
      turns.push(clock)
      if (turns.length % 100 === 0) sizes.push(memoryNow())
    }
    const { deliveries, isDone } = await desk.send(settings, {
      patience: { connect: 5_000, reply: 5_000 },
      now: () => new Date(clock),
      pause: (duration) => {
        clock += duration
        return Promise.resolve()
      }
    })
    expect({ isDone, count: deliveries.length }).toEqual({ isDone: true, count: 500 })
    expect(new Set(server.taken.map((mail) => mail.to)).size).toBe(500)
    expect(server.taken.length).toBe(500)
    expect(turns.at(-1)! - turns[0]!).toBe((499 * 60_000) / rate)
    expect(server.connections()).toBe(5)
    if (process.env['NIGHTDESK_SAY']) console.log(sizes)
    // One step is the machine code that V8 makes on the way; 300 mails of 8 kB, and each as a buffer, would be 5 MB.
    const steps = sizes.slice(1).map((size, index) => size - sizes[index]!)
    const others = steps.toSorted((a, b) => a - b).slice(0, -1)
    expect(others.reduce((sum, step) => sum + step, 0)).toBeLessThan(1_500_000)
  } finally {
    desk.close()
    await server.close()
  }
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function memoryNow(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
