/** Every reply at every stage, lines that break and servers that fall silent: each accepted recipient has exactly one mail. */
import { describe, expect, it } from 'vitest'
import type { DeliveryState } from '../../../src/types.js'
import { deskIn, toFive } from '../../support/mail.js'
import { scriptedServer, type SmtpAct, type SmtpStage } from '../../support/smtp-script.js'

const third = 'cleo@example.org'

interface Case {
  readonly stage: SmtpStage
  readonly act: SmtpAct
  /** Of the third recipient after the first run, and after a later one with a server that is well again. */
  readonly first: DeliveryState
  readonly later: DeliveryState
  /** Mails that the third recipient has in the end. */
  readonly mails: number
}

const refusals = [
  '500 5.5.1 no',
  '521 5.3.2 no mail here',
  '550 5.1.1 no such user',
  '552 5.2.2 full',
  '553 5.1.3 bad name',
  '554 5.7.1 spam'
]
const deferrals = [
  '421 4.3.2 closing',
  '450 4.2.0 greylisted',
  '451 4.3.0 local error',
  '452 4.3.1 no room',
  '455 4.5.1 not now'
]
const breaks = ['drop', 'half', 'stall'] as const
const spoken = ['rcpt', 'data', 'final'] as const

const cases: readonly Case[] = [
  ...spoken.flatMap((stage) =>
    refusals.map((act) => ({ stage, act, first: 'refused', later: 'refused', mails: 0 }) as const)
  ),
  ...spoken.flatMap((stage) =>
    deferrals.map((act) => ({ stage, act, first: 'waiting', later: 'sent', mails: 1 }) as const)
  ),
  ...(['rcpt', 'data'] as const).flatMap((stage) =>
    breaks.map((act) => ({ stage, act, first: 'waiting', later: 'sent', mails: 1 }) as const)
  ),
  ...['530 5.7.0 Authentication required', '535 5.7.8 bad'].map(
    (act) => ({ stage: 'rcpt', act, first: 'waiting', later: 'sent', mails: 1 }) as const
  ),
  { stage: 'rcpt', act: '999 what', first: 'waiting', later: 'sent', mails: 1 },
  { stage: 'data', act: 'no number at all', first: 'waiting', later: 'sent', mails: 1 },
  { stage: 'body', act: 'drop', first: 'unknown', later: 'sent', mails: 1 },
  ...breaks.map((act) => ({ stage: 'final', act, first: 'unknown', later: 'sent', mails: 1 }) as const),
  { stage: 'final', act: 'gibberish', first: 'unknown', later: 'sent', mails: 1 },
  { stage: 'final', act: '250-one\r\n250 2.0.0 two', first: 'sent', later: 'sent', mails: 1 },
  // The one case in which a mail comes twice: the server took it and nobody could know.
  { stage: 'final', act: 'take-drop', first: 'unknown', later: 'sent', mails: 2 }
]

describe(`a server that follows one of ${cases.length} scripts at the third of five mails`, () => {
  it.each(cases)('$stage: $act -> $first, later $later', async ({ stage, act, first, later, mails }) => {
    const server = await scriptedServer([{ stage, act, to: third, times: 1 }])
    const desk = deskIn()
    try {
      const settings = toFive(server.port)
      const one = await desk.send(settings)
      const fate = one.deliveries.find(({ recipient }) => recipient === third)
      expect(fate?.state).toBe(first)
      expect(one.isDone).toBe(first === 'sent')
      if (!/^(?:53|drop|half|stall|take)/.test(act))
        expect(fate?.reply).toContain(act.split('\r\n').at(-1)!.slice(0, 12))
      desk.wait(3_600_000)
      const two = await desk.send(settings)
      expect(two.deliveries.map(({ state }) => state)).toEqual(['sent', 'sent', later, 'sent', 'sent'])
      expect(two.isDone).toBe(true)
      expect(two.troubles).toEqual([])
      const counts = two.deliveries.map(({ recipient }) => server.taken.filter(({ to }) => to === recipient).length)
      expect(counts).toEqual([1, 1, mails, 1, 1])
      const ids = server.taken
        .filter(({ to }) => to === third)
        .map(({ message }) => /^Message-ID: (.*)$/m.exec(message)?.[1])
      expect(new Set(ids).size).toBe(Math.min(mails, 1))
      const connections = server.connections()
      await desk.send(settings)
      expect(server.connections()).toBe(connections)
    } finally {
      desk.close()
      await server.close()
    }
  })
})

const doors: readonly { readonly stage: SmtpStage; readonly act: SmtpAct; readonly first: DeliveryState }[] = [
  ...['421 4.3.2 busy', '554 5.3.2 no service', 'hello there', 'drop', 'stall', 'half'].map(
    (act) => ({ stage: 'greeting', act, first: 'waiting' }) as const
  ),
  ...['421 4.3.2 busy', 'drop', 'stall', 'half'].map((act) => ({ stage: 'ehlo', act, first: 'waiting' }) as const),
  { stage: 'ehlo', act: '502 5.5.1 only HELO', first: 'sent' },
  { stage: 'mail', act: '530 5.7.0 Must issue a STARTTLS command first', first: 'waiting' }
]

describe('a server whose door stays shut', () => {
  it.each(doors)('$stage: $act -> all five $first, and one mail each when it opens', async ({ stage, act, first }) => {
    const server = await scriptedServer([{ stage, act, to: null, times: 1 }])
    const desk = deskIn()
    try {
      const settings = toFive(server.port)
      const one = await desk.send(settings)
      expect(one.deliveries.map(({ state }) => state)).toEqual([first, first, first, first, first])
      expect(one.troubles.length).toBe(first === 'sent' ? 0 : 1)
      desk.wait(3_600_000)
      expect((await desk.send(settings)).isDone).toBe(true)
      expect(server.taken.map(({ to }) => to.split('@')[0])).toEqual(['ann', 'ben', 'cleo', 'dan', 'eve'])
    } finally {
      desk.close()
      await server.close()
    }
  })
})

describe('a reply to the sender (MAIL FROM) of the first of five mails', () => {
  it.each([...refusals, ...deferrals])('%s', async (act) => {
    const server = await scriptedServer([{ stage: 'mail', act, to: null, times: 1 }])
    const desk = deskIn()
    try {
      const isFinal = act.startsWith('5')
      const one = await desk.send(toFive(server.port))
      expect(one.deliveries.map(({ state }) => state)).toEqual([
        isFinal ? 'refused' : 'waiting',
        ...Array<string>(4).fill('sent')
      ])
      desk.wait(3_600_000)
      const two = await desk.send(toFive(server.port))
      expect(two.isDone).toBe(true)
      expect(server.taken.length).toBe(isFinal ? 4 : 5)
      expect(new Set(server.taken.map(({ to }) => to)).size).toBe(server.taken.length)
    } finally {
      desk.close()
      await server.close()
    }
  })
})

describe('commands in one go (PIPELINING)', () => {
  it.each([
    ['rcpt', '550 5.1.1 no such user', 'refused', 0],
    ['rcpt', '450 4.2.0 greylisted', 'sent', 1],
    ['mail', '452 4.3.1 no room', 'sent', 1],
    ['final', 'take-drop', 'sent', 2]
  ] as const)('%s: %s ends as %s with %i mails', async (stage, act, later, mails) => {
    const to = stage === 'mail' ? null : third
    const server = await scriptedServer([{ stage, act, to, times: 1 }], { pipelining: true })
    const desk = deskIn()
    try {
      await desk.send(toFive(server.port))
      desk.wait(3_600_000)
      const { deliveries } = await desk.send(toFive(server.port))
      expect(deliveries.map(({ state }) => state)).toEqual(['sent', 'sent', later, 'sent', 'sent'])
      expect(server.taken.filter((mail) => mail.to === third).length).toBe(mails)
      expect(server.taken.length).toBe(4 + mails)
    } finally {
      desk.close()
      await server.close()
    }
  })
})

describe('trying again', () => {
  it('waits as long as is asked, and gives up after as many tries as are asked', async () => {
    const server = await scriptedServer([{ stage: 'rcpt', act: '450 4.2.0 greylisted', to: third, times: 99 }])
    const desk = deskIn()
    try {
      const settings = toFive(server.port, 'retry: {after: 10m, times: 3}')
      const fate = async () => (await desk.send(settings)).deliveries[2]!
      expect(await fate()).toMatchObject({ state: 'waiting', attempts: 1, next: '2025-06-03T05:10:00.000Z' })
      desk.wait(9 * 60_000)
      expect(await fate()).toMatchObject({ state: 'waiting', attempts: 1 })
      desk.wait(60_000)
      expect(await fate()).toMatchObject({ state: 'waiting', attempts: 2 })
      desk.wait(600_000)
      expect(await fate()).toMatchObject({
        state: 'refused',
        attempts: 3,
        next: null,
        reply: '450 4.2.0 greylisted (given up after 3 tries)'
      })
      desk.wait(86_400_000)
      expect(await fate()).toMatchObject({ state: 'refused', attempts: 3 })
    } finally {
      desk.close()
      await server.close()
    }
  })

  it.each([
    ['once', [2, 1]],
    ['never', [1, 1]]
  ] as const)('of what may have arrived: %s', async (unknown, [mails]) => {
    const server = await scriptedServer([{ stage: 'final', act: 'take-drop', to: third, times: 99 }])
    const desk = deskIn()
    try {
      const settings = toFive(server.port, `retry: {unknown: ${unknown}}`)
      for (let run = 0; run < 4; run++) {
        await desk.send(settings)
        desk.wait(3_600_000)
      }
      const last = await desk.send(settings)
      expect(server.taken.filter(({ to }) => to === third).length).toBe(mails)
      expect(last.deliveries[2]).toMatchObject({ state: 'unknown', next: null })
      expect(last.isDone).toBe(false)
    } finally {
      desk.close()
      await server.close()
    }
  })

  it('sends nothing to who has left the list since', async () => {
    const server = await scriptedServer([{ stage: 'rcpt', act: '450 4.2.0 greylisted', to: third, times: 1 }])
    const desk = deskIn()
    try {
      const settings = toFive(server.port)
      await desk.send(settings)
      desk.wait(3_600_000)
      const without = {
        ...settings,
        mail: { ...settings.mail!, to: settings.mail!.to!.filter((one) => one !== third) }
      }
      const { deliveries } = await desk.send(without)
      expect(deliveries[2]).toMatchObject({ state: 'refused', reply: 'not among the recipients any more' })
      expect(server.taken.map(({ to }) => to)).not.toContain(third)
    } finally {
      desk.close()
      await server.close()
    }
  })

  it('leaves a server alone whose line breaks three times in a row', async () => {
    const server = await scriptedServer([{ stage: 'data', act: 'drop', to: null, times: 99 }])
    const desk = deskIn()
    try {
      const { deliveries, troubles } = await desk.send(toFive(server.port))
      expect(deliveries.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 0, 0])
      expect(deliveries.map(({ state }) => state)).toEqual(Array(5).fill('waiting'))
      expect(troubles.at(-1)).toContain('three times in a row')
    } finally {
      desk.close()
      await server.close()
    }
  })
})
