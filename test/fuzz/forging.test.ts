import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import { explain } from '../../src/explain.js'
import { loadTemplates } from '../../src/io/templates.js'
import { renderPage, templateHash } from '../../src/render/page.js'
import type { Digest, Templates } from '../../src/types.js'
import { digestFault, verify } from '../../src/verify.js'
import { patience, runs, soon } from './runs.js'
import { nights } from './texts.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(
    null,
    [],
    {},
    '',
    'a',
    '(',
    -1,
    0.5,
    1,
    1e308,
    9007199254740991,
    '2025-99-99',
    '2025',
    'digest.md',
    '../../x',
    '\ud800',
    'same-as x',
    true
  )
)
const changes = fc.array(fc.tuple(fc.nat(), strange, fc.constantFrom('put', 'put', 'drop', 'twice', 'nudge')), {
  minLength: 1,
  maxLength: 3
})

describe('a digest that was changed at random', () => {
  let templates: Templates
  beforeAll(async () => {
    templates = await loadTemplates(null)
  })

  it('is no digest, or is held against its evidence: nothing unforeseen', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        nights,
        changes,
        soon((night, edits) => {
          const { digest: told, pages } = withPages(digest(night), templates)
          const changed = edits.reduce<Json>(
            (held, [at, value, how]) => mutated(held, at, value, how),
            JSON.parse(JSON.stringify(told)) as Json
          )
          if (digestFault(changed) !== null) return void expect(() => verify(changed)).toThrow(TypeError)
          const held = changed as unknown as Digest
          if (held.articles.some(({ text }) => text === null))
            return void expect(() => verify(changed)).toThrow('texts of its articles')
          expect(Array.isArray(verify(changed, { pages, templates }).failures)).toBe(true)
          for (const id of ['a', 'a:0', '"bridge"', held.stories[0]?.id ?? '', held.stories[0]?.keyPoints[0]?.id ?? ''])
            explain(held, id)
        })
      ),
      runs(0.05)
    )
  })

  it('says of any JSON that it is no digest', { timeout: patience }, () => {
    fc.assert(
      fc.property(
        fc.anything(),
        soon((value) => {
          expect(() => verify(value)).toThrow(TypeError)
        })
      ),
      runs(0.05)
    )
  })
})

function withPages(told: Digest, templates: Templates): { digest: Digest; pages: Map<string, string> } {
  const names = ['digest.md', 'digest.html', 'digest.txt']
  const pages = names.map((name) => ({ path: name, template: name, sha256: templateHash(templates, name) }))
  const named = { ...told, edition: { ...told.edition, pages } }
  return { digest: named, pages: new Map(names.map((name) => [name, renderPage(named, name, templates)])) }
}

/** One place of the value changed: `at` counts its places in the order of the JSON. */
function mutated(value: Json, at: number, put: Json, how: string): Json {
  const places = placesIn(value)
  const place = places[at % Math.max(1, places.length)]
  if (!place) return put
  const { holder, key } = place
  const held = Array.isArray(holder) ? holder[key as number] : holder[key]
  if (how === 'drop') {
    if (Array.isArray(holder)) holder.splice(key as number, 1)
    else delete holder[key]
  } else if (how === 'twice' && Array.isArray(holder)) holder.push(structuredClone(held ?? null))
  else if (how === 'nudge' && typeof held === 'number') holder[key as never] = (held + 1) as never
  else if (how === 'nudge' && typeof held === 'string') holder[key as never] = `${held.slice(1)}x` as never
  else holder[key as never] = put as never
  return value
}

interface Place {
  readonly holder: Json[] | { [key: string]: Json }
  readonly key: string | number
}

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return keys.flatMap((key) => {
    const held = (value as { [key: string | number]: Json })[key]
    return [{ holder: value, key }, ...placesIn(held ?? null)]
  })
}
