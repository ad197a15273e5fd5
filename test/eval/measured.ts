/** One row of the table that `npm run eval` prints. */
export interface Measured {
  readonly name: string
  /** `null`: not measured yet. */
  readonly ours: number | null
  /** The figure asked for on the visible half, as PRODUCT.md's bars have it. */
  readonly bar: string
  /** The plain baseline or the best peer on the same half. */
  readonly baseline: string
  readonly note?: string
}

/** What every file of `test/eval/` exports as `measure`. */
export type Measure = (dataFolder: string) => Promise<readonly Measured[]>
