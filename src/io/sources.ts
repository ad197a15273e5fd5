import { kindOfEnding } from '../read/kinds.js'
import type { Source } from '../read/plain.js'
import type { BadInput } from '../types.js'
import { fileLimits, filesIn, sourceOf, type FileLimits } from './files.js'
import { isAddress, openRemote, type Remote } from './remote.js'

/** A file of a folder or glob that is not read: hidden, or of an unknown ending. */
export interface PassedOver {
  readonly passed: string
}

/** How inputs become sources. */
export interface SourceOptions {
  readonly limits: FileLimits
  /** Fetches addresses; closed by whoever opened it. */
  readonly remote: Remote
  /** Whether the addresses of an OPML list are fetched too. */
  readonly lists: boolean
}

/** The sources that `inputs` name, one at a time, in their order; what cannot be had, and what is passed over, too. */
export async function* sourcesOf(
  inputs: readonly string[],
  { limits = fileLimits, remote = openRemote({}), lists = false }: Partial<SourceOptions> = {}
): AsyncGenerator<Source | BadInput | PassedOver> {
  for (const input of inputs) if (isAddress(input)) remote.begin(input)
  for (const input of inputs) {
    const sources = isAddress(input) ? oneOf(remote.sourceOf(input)) : filesOf(input, limits)
    for await (const source of sources) {
      if (lists && isList(source)) yield* listedIn(source, remote)
      else yield source
    }
  }
}

async function* oneOf(source: Promise<Source | BadInput>): AsyncGenerator<Source | BadInput> {
  yield await source
}

async function* filesOf(input: string, limits: FileLimits): AsyncGenerator<Source | BadInput | PassedOver> {
  const { files, bad, passed } = await filesIn([input])
  yield* bad
  for (const name of passed) yield { passed: name }
  for (const file of files) yield await sourceOf(file, limits)
}

function isList(source: Source | BadInput | PassedOver): source is Source {
  if (!('bytes' in source)) return false
  const head = Buffer.from(source.bytes.subarray(0, 2000)).toString('latin1')
  return kindOfEnding(source.name) === 'opml' || /<opml\b/i.test(head)
}

/** The feeds that a list names, in its order; a list that names none is read as it is, and named as bad input there. */
async function* listedIn(source: Source, remote: Remote): AsyncGenerator<Source | BadInput> {
  const { feedsOf, readOpml } = await import('../read/opml.js')
  const list = readOpml(source.bytes)
  const addresses = (list === null ? [] : feedsOf(list)).map(({ address }) => address)
  if (addresses.length === 0) yield source
  for (const address of addresses) remote.begin(address)
  for (const address of addresses) yield await remote.sourceOf(address)
}
