/**
 * The share of resamples, drawn with replacement by a fixed seed, in which the mean of paired differences is above zero:
 * the paired bootstrap (Efron, Tibshirani 1993).
 */
export function bootstrapShare(differences: readonly number[], resamples = 2000, seed = 7): number {
  const random = randomFrom(seed)
  let above = 0
  for (let round = 0; round < resamples; round++) {
    let sum = 0
    for (let draw = 0; draw < differences.length; draw++) sum += differences[Math.floor(random() * differences.length)]!
    if (sum > 0) above++
  }
  return above / resamples
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
