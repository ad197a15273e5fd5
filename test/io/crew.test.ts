/** Real threads of the built entry: the digest is the same whoever made its parts. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { digestFrom, digestOf, planOf } from '../../src/digest.js'
import { analyse, comparedOf } from '../../src/analyse.js'
import { cleanArticle } from '../../src/clean/clean.js'
import { openCrew, type Crew } from '../../src/io/crew.js'
import { openHands } from '../../src/io/hands.js'
import { madeUpArticles } from '../bench/articles.js'

const entry = new URL('../../dist/worker.js', import.meta.url)
const articles = madeUpArticles(60)
const crews: Crew[] = []

function crewOf(threads: number, from: number, file = entry): Crew {
  const crew = openCrew(openHands(threads, file), from)
  crews.push(crew)
  return crew
}

async function digestBy(crew: Crew): Promise<string> {
  for (const article of articles) await crew.take(article)
  const plan = planOf(await crew.documents(), {})
  return JSON.stringify(digestFrom(plan, await crew.summarise(plan), []))
}

afterEach(async () => {
  for (const crew of crews.splice(0)) await crew.close()
})

describe('a crew', () => {
  const alone = JSON.stringify(digestOf(articles.map(analyse)))

  it.each([0, 1, 3])('gives the same digest with %d threads beside this one', async (threads) => {
    expect(await digestBy(crewOf(threads, 0))).toBe(alone)
  })

  it('starts threads in the middle, when there is work for them', async () => {
    expect(await digestBy(crewOf(2, 25_000))).toBe(alone)
  })

  it('starts threads at once where much is expected', async () => {
    const started = vi.fn()
    process.on('worker', started)
    const crew = crewOf(2, 25_000)
    crew.expect(articles.slice(0, 1))
    await nextTurn()
    expect(started).toHaveBeenCalledTimes(0)
    crew.expect(articles)
    await nextTurn()
    process.off('worker', started)
    expect(started).toHaveBeenCalledTimes(2)
    expect(await digestBy(crew)).toBe(alone)
  })

  it.each([0, 1, 3])(
    'gives the same digest where the first articles lay with %d threads beforehand',
    async (threads) => {
      const crew = crewOf(threads, 0)
      crew.expect(articles)
      await crew.begin(articles)
      await crew.begin(articles.slice(5))
      expect(await digestBy(crew)).toBe(alone)
    }
  )

  it.each([0, 2])('reads earlier articles as one thread does with %d beside this one', async (threads) => {
    const crew = crewOf(threads, 0)
    for (const article of articles) await crew.take(article)
    await crew.documents()
    const earlier = articles.map(cleanArticle)
    expect(await crew.compare(earlier)).toEqual(earlier.map(comparedOf))
  })

  it('does here what a thread cannot do', async () => {
    expect(await digestBy(crewOf(2, 0, new URL('no-such-file.js', entry)))).toBe(alone)
  })

  it('has no documents of no articles', async () => {
    const crew = crewOf(1, 0)
    expect(await crew.documents()).toEqual([])
    expect(await crew.summarise(planOf([], {}))).toEqual([])
  })
})
