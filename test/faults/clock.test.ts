/**
 * RELIABILITY, row 17: a night is the date of its edition. On days that are 23 and 25 hours long, with a clock that jumps two
 * hours back, to 1970 or to 2038, there is one digest a date, and every article is told once.
 */
import { afterEach, describe, expect, it } from 'vitest'
import type * as World from '../../src/io/world.js'
import { floodText, openDesk, strikeText, type Desk } from '../support/night.js'

const { dayIn } = (await import(new URL('../../dist/io/world.js', import.meta.url).href)) as typeof World

let desk: Desk

afterEach(() => desk.close())

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia']

/** Runs at each of these instants, with one more article before each; the dates of the editions, and how often each article was told. */
async function nights(zone: string, instants: readonly string[]) {
  desk = openDesk(`sources: [{path: in}]\ntimezone: ${zone}\nsince: 2000w\n`)
  const dates: string[] = []
  for (const [number, instant] of instants.entries()) {
    const words = number % 2 === 0 ? floodText : strikeText
    desk.put(`in/${number}.txt`, words.replaceAll(/Brenning|Kelmor/g, places[number] ?? ''))
    const report = await desk.run({}, { today: (timezone) => dayIn(timezone, new Date(instant)) })
    expect(report.exitCode).toBe(0)
    dates.push(report.edition?.date ?? 'none')
  }
  const output = desk.output()
  const pages = Object.entries(output).filter(([name]) => /^\d{4}\/\d{2}\/.*\.md$/.test(name))
  const told = instants.map((_, number) => pages.filter(([, page]) => page.includes(places[number] ?? '')).length)
  return { dates, told, editions: Object.keys(output).filter((name) => /^data\/.*\.json$/.test(name)) }
}

const places = ['Ansel', 'Bredow', 'Corlan', 'Drewitz', 'Elmora', 'Fenwick']

describe('the clock', () => {
  it.each(zones)(
    'in %s: one edition a date on days that are 23 or 25 hours long',
    async (zone) => {
      const { dates, told, editions } = await nights(zone, [
        '2025-03-29T23:30:00Z',
        '2025-03-30T00:30:00Z',
        '2025-03-30T22:30:00Z',
        '2025-10-25T22:30:00Z',
        '2025-10-26T01:30:00Z',
        '2025-10-26T23:30:00Z'
      ])
      expect(editions).toHaveLength(new Set(dates).size)
      expect(told).toEqual([1, 1, 1, 1, 1, 1])
    },
    60_000
  )

  it('that jumps two hours back over midnight, to 1970 and to 2038, skips no article and tells none twice', async () => {
    const { dates, told } = await nights('UTC', [
      '2025-11-05T00:30:00Z',
      '2025-11-04T22:30:00Z',
      '1970-01-01T00:00:10Z',
      '2038-01-19T03:14:08Z',
      '2025-11-05T05:00:00Z',
      '2025-11-06T05:00:00Z'
    ])
    expect(dates).toEqual(['2025-11-05', '2025-11-04', '1970-01-01', '2038-01-19', '2025-11-05', '2025-11-06'])
    expect(told).toEqual([1, 1, 1, 1, 1, 1])
  }, 60_000)

  it('that stood in 2038 for a night keeps no article from its own night', async () => {
    desk = openDesk('sources: [{path: in}]\n')
    desk.put('in/a.jsonl', `${JSON.stringify({ id: 'a', text: floodText, publishedAt: '2025-11-04' })}\n`)
    const jumped = await desk.run({}, { today: () => '2038-01-19' })
    expect(jumped.outcome).toBe('empty')
    const right = await desk.run({}, { today: () => '2025-11-05' })
    expect(right).toMatchObject({ outcome: 'made', edition: { date: '2025-11-05' } })
    expect((await desk.run({}, { today: () => '2025-11-06' })).outcome).toBe('empty')
  }, 60_000)
})
