import { foldSpace } from '../text/spans.js'
import { failure, wordsAt, type Case, type Claim, type Failure } from './claims.js'
import type { AttributionEntry, DigestPerson } from '../types.js'

/** Every name that is printed as speaker, role or via has an entry with the place where it stands. */
export function nameFailures(
  { id, attribution }: Claim,
  names: readonly { readonly as: AttributionEntry['as']; readonly name: string }[]
): Failure[] {
  return names
    .filter(
      ({ as, name }) => !attribution.some((entry) => entry.as === as && entry.name === name && entry.start !== null)
    )
    .map(({ as, name }) => failure(id, as, `No entry of the attribution says where the ${as} "${name}" stands`))
}

/** A person's evidence holds the name and, if there is one, the role. */
export function personFailures(proof: Case, { id, name, role, evidence }: DigestPerson): Failure[] {
  const words = evidence.map((span) => foldSpace(wordsAt(proof, span) ?? ''))
  const failures: Failure[] = []
  if (!words.some((held) => held.includes(foldSpace(name)))) {
    failures.push(failure(id, 'person', `The name "${name}" does not stand in the evidence`))
  }
  if (role !== null && !words.some((held) => held.includes(foldSpace(role)))) {
    failures.push(failure(id, 'person', `The role "${role}" does not stand in the evidence`))
  }
  return failures
}
