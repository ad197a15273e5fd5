import { describe, expect, it } from 'vitest'
import { play, type Given } from './nights.js'

const budget: readonly Given[] = [
  {
    title: 'Schools budget goes to the assembly',
    publisher: 'Orva Post',
    text: 'A schools budget of 4 billion crowns went to the assembly on Monday. It pays for 2,000 teachers and for free lunches, the treasurer said. Pupils would wait no longer.'
  },
  {
    title: 'Schools budget pays for 2,000 teachers',
    publisher: 'Harbour News',
    text: 'The schools budget of 4 billion crowns that the treasurer sent to the assembly on Monday pays for 2,000 teachers and free lunches. The teachers union welcomed the budget.'
  }
]
const recall: readonly Given[] = [
  {
    title: 'Farmers hand in recall petition over cracks in dam',
    publisher: 'Harbour News',
    text: 'Farmers below the dam at Kell handed in a recall petition with 90,000 signatures on Monday. They blame the governor for the cracks in the dam. The petition needs 80,000 valid signatures.'
  },
  {
    title: 'Recall petition has 90,000 signatures',
    publisher: 'Kell Gazette',
    text: 'A recall petition with 90,000 signatures was handed in on Monday by farmers below the dam at Kell, whose cracks they blame on the governor. The petition needs 80,000 valid signatures.'
  }
]
const further: readonly Given[] = [
  {
    title: 'Assembly asks who pays for schools budget',
    publisher: 'Teller Daily',
    text: 'The assembly asked Governor Mary Johnson on Tuesday how the schools budget of 4 billion crowns would pay for the teachers and the free lunches. She said she would answer on Friday.'
  },
  {
    title: 'Governor Johnson calls recall petition unfair',
    publisher: 'Kell Gazette',
    text: 'Governor Mary Johnson called the recall petition with its 90,000 signatures unfair on Tuesday. She said she would answer the farmers below the dam on Friday.'
  }
]

const storiesOf = (nights: readonly (readonly Given[])[]) =>
  play(nights.map((articles, at) => ({ date: `2026-03-0${at + 3}`, articles }))).map(({ stories }) => stories)

describe('stories that were told before', () => {
  it('part two articles of one night that only a name joins', () => {
    const [alone] = storiesOf([further])
    const [first, second] = storiesOf([[...budget, ...recall], further])
    expect(alone).toHaveLength(1)
    expect(second!.map(({ id, status }) => [id, status])).toEqual(first!.map(({ id }) => [id, 'developing']))
  })
})
