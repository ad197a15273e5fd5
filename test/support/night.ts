/** Nights in a folder of their own: real files, the real world. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RunOptions } from '../../src/night/options.js'
import type { Level, World } from '../../src/night/world.js'
import type * as Library from '../../src/node.js'
import type { RunReport } from '../../src/types.js'

/** The library as it is built: its worker threads are started from files, and the sources are none that Node can run. */
const built = new URL('../../dist/node.js', import.meta.url).href
const { loadConfig, nodeWorld, run } = (await import(built)) as typeof Library

export interface Desk {
  readonly folder: string
  readonly at: (...names: readonly string[]) => string
  /** Writes a file under the folder. */
  readonly put: (name: string, words: string) => void
  readonly run: (options?: Partial<RunOptions>, world?: Partial<World>) => Promise<RunReport>
  /** What was said, by level. */
  readonly said: readonly (readonly [Level, string])[]
  /** Every file under `out` and what it holds. */
  readonly output: () => Readonly<Record<string, string>>
  readonly close: () => void
}

/** A desk with a configuration, and a folder `in` for its articles. */
export function openDesk(config: string): Desk {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-run-'))
  const at = (...names: readonly string[]) => path.join(folder, ...names)
  const said: (readonly [Level, string])[] = []
  const put = (name: string, words: string) => {
    mkdirSync(path.dirname(at(name)), { recursive: true })
    writeFileSync(at(name), words)
  }
  mkdirSync(at('in'))
  put('nightdesk.yaml', config)
  return {
    folder,
    at,
    put,
    said,
    run: async (options = {}, world = {}) => {
      const say = (level: Level, line: string) => void said.push([level, line])
      const real = nodeWorld({ say, signal: new AbortController().signal })
      return run(await loadConfig(at('nightdesk.yaml'), {}), { ...real, ...world }, options)
    },
    output: () => filesUnder(at('out')),
    close: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** Every file under a folder, by its path there. */
export function filesUnder(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  return Object.fromEntries(names.toSorted().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

/** A report of a flood, in words of its own for each day. */
export const floodText = `Flood in Brenning forces 240 people to leave

By Ann Roe

The river Orla flooded the town of Brenning on Monday, and 240 people had to leave their homes.

Mayor Ida Lund said the dam would hold. "We have never seen the water this high," said Ida Lund.

Engineers measured a level of 6.4 metres at the old bridge.
`

export const strikeText = `Bus drivers in Kelmor begin a strike

Bus drivers in Kelmor began a strike on Tuesday after talks about wages failed.

The union demands 5 percent more pay for its 1,200 members. "We will stay out until they listen," said union leader Tom Reck.

The city council offered 2 percent last week.
`
