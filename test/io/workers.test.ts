/** Real threads on texts made to be slow or large: the built entry, small limits. */
import { afterEach, describe, expect, it } from 'vitest'
import { readAll } from '../../src/io/readers.js'
import { openPool, type Pool, type PoolLimits } from '../../src/io/workers.js'
import { joinReadings, type Reading } from '../../src/read/article.js'
import type { Source } from '../../src/read/plain.js'

const entry = new URL('../../dist/worker.js', import.meta.url)
const source = (name: string, text: string): Source => ({ name, bytes: new TextEncoder().encode(text), named: true })
/** Within every cap, and half a second of parsing: each note is looked for among all others. */
const slow = '[^a]: x\n\n'.repeat(2300)
const good = '# Bridge shut\n\nThe council of Umbridge closed the bridge.'
const line = (fields: object) => JSON.stringify(fields)

const pools: Pool[] = []

function poolOf(limits: Partial<PoolLimits>): Pool {
  const pool = openPool({ workers: 1, deadline: 60_000, memory: 256, ...limits }, entry)
  pools.push(pool)
  return pool
}

afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
})

async function readingsOf(sources: readonly Source[], pool: Pool): Promise<Reading> {
  async function* each(): AsyncGenerator<Source> {
    for (const one of sources) yield await Promise.resolve(one)
  }
  const readings: Reading[] = []
  for await (const reading of readAll<never>(each(), {}, pool)) readings.push(reading)
  return joinReadings(readings)
}

describe('a pool of threads', () => {
  it('reads what it is given, and again after a thread was ended for its memory', async () => {
    const pool = poolOf({ memory: 8 })
    expect(await pool.read({ source: source('a.md', slow), limits: {} })).toMatchObject({ overrun: 'too-much-memory' })
    expect(await pool.read({ source: source('a.txt', good), limits: {} })).toMatchObject({ articles: [{ text: good }] })
  })

  it('ends a thread at its deadline, and starts another', async () => {
    const pool = poolOf({ deadline: 250 })
    expect(await pool.read({ source: source('a.md', slow), limits: {} })).toMatchObject({ overrun: 'too-slow' })
    expect(await pool.read({ source: source('a.txt', good), limits: {} })).toMatchObject({ articles: [{ text: good }] })
  })

  it('says what a thread died of, and goes on', async () => {
    const pool = openPool({ workers: 1, deadline: 5000, memory: 64 }, new URL('data:text/javascript,process.exit(3)'))
    pools.push(pool)
    expect(await pool.read({ source: source('a.txt', good), limits: {} })).toMatchObject({ overrun: 'reader-failed' })
  })

  it('has no more threads than it may, and answers in any number of them', async () => {
    const pool = poolOf({ workers: 2 })
    const answers = await Promise.all(
      Array.from({ length: 7 }, (_, number) =>
        pool.read({ source: source(`${number}.txt`, `Rain ${number}.`), limits: {} })
      )
    )
    expect(answers.map((answer) => ('articles' in answer ? answer.articles[0]?.text : ''))).toEqual(
      Array.from({ length: 7 }, (_, number) => `Rain ${number}.`)
    )
  })
})

describe('sources read in threads', () => {
  const lines = (count: number, marked: readonly number[], markdown = slow) =>
    Array.from({ length: count }, (_, at) =>
      line({
        id: `a${at + 1}`,
        [marked.includes(at + 1) ? 'markdown' : 'text']: marked.includes(at + 1) ? markdown : 'It rained.'
      })
    ).join('\n')
  const idsOf = ({ articles }: Reading) => articles.map(({ id }) => id)

  it('come out in their order, whoever reads them', async () => {
    const sources = [
      source('a.txt', 'One.'),
      source('b.md', good),
      source('c.jsonl', lines(3, [2], '*a '.repeat(600))),
      source('d.txt', 'Two.')
    ]
    const one = await readingsOf(sources, poolOf({}))
    expect(one.articles.map(({ source: name }) => name)).toEqual([
      'a.txt',
      'b.md',
      'c.jsonl',
      'c.jsonl',
      'c.jsonl',
      'd.txt'
    ])
    expect(await readingsOf(sources, poolOf({ workers: 3 }))).toEqual(one)
  })

  it('lose no more than the line that overran: it is named with its number', async () => {
    const read = await readingsOf([source('a.jsonl', lines(80, [70]))], poolOf({ memory: 12 }))
    expect(read.bad).toMatchObject([{ source: 'a.jsonl', line: 70, rule: 'too-much-memory' }])
    expect(idsOf(read)).toEqual(
      Array.from({ length: 80 }, (_, number) => `a${number + 1}`).filter((id) => id !== 'a70')
    )
  })

  it.each([
    ['in one piece', [3, 5, 9, 20], 10, 6],
    ['over several pieces, each of which is read to its end', [3, 70, 140], 193, 189]
  ])('are given up after three lines that overran, %s', async (_where, hostile, from, articles) => {
    const read = await readingsOf(
      [source('a.jsonl', lines(200, hostile)), source('b.txt', good)],
      poolOf({ memory: 12 })
    )
    expect(read.bad.map(({ line: number, rule }) => [number, rule])).toEqual([
      ...hostile.slice(0, 3).map((number) => [number, 'too-much-memory']),
      [from, 'passed-over']
    ])
    expect(read.articles).toHaveLength(articles + 1)
  })

  it('keep the number of a broken line', async () => {
    const text = `${lines(100, [1], good)}\n{"markdown": \n${line({ markdown: 'Rain.' })}`
    expect((await readingsOf([source('a.jsonl', text)], poolOf({}))).bad).toMatchObject([
      { line: 101, rule: 'bad-json' }
    ])
  })
})
