import type { Source } from '../read/plain.js'
import type { BadInput } from '../types.js'
import { fileLimits, filesIn, sourceOf, type FileLimits } from './files.js'

/** A file of a folder or glob that is not read: hidden, or of an unknown ending. */
export interface PassedOver {
  readonly passed: string
}

/** The sources that `inputs` name, one at a time, in their order; what cannot be had, and what is passed over, too. */
export async function* sourcesOf(
  inputs: readonly string[],
  limits: FileLimits = fileLimits
): AsyncGenerator<Source | BadInput | PassedOver> {
  const { files, bad, passed } = await filesIn(inputs)
  yield* bad
  for (const name of passed) yield { passed: name }
  for (const file of files) yield await sourceOf(file, limits)
}
