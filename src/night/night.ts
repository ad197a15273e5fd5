import type { Config } from '../io/config.js'
import type { Printing } from '../io/press.js'
import type { Recovered } from '../io/store/recover.js'
import type { Store } from '../io/store/store.js'
import type { Digest, Templates, Traits } from '../types.js'
import type { RunOptions } from './options.js'
import type { Staff, World } from './world.js'

/** All that the steps of one night share. */
export interface Night {
  readonly config: Config
  readonly world: World
  readonly options: RunOptions
  readonly date: string
  readonly templates: Templates
  readonly store: Store
  readonly recovered: Recovered | null
  readonly staff: Staff
}

/** What came of the digest: the one that is told, whether it is another than before, and why there is none. */
export interface Told {
  readonly digest: Digest | null
  readonly made: boolean
  /** What was found out of its articles, by id, where it was made. */
  readonly traits: ReadonlyMap<string, Traits>
  /** The pages of its stories, where they are begun. */
  readonly printing: Printing | null
  /** Why it could not be proven. */
  readonly fault: string | null
}
