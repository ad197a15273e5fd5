import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import { verify } from '../../src/verify.js'
import type { Digest } from '../../src/types.js'
import { loadTemplates } from '../../src/io/templates.js'
import { templateHash } from '../../src/render/page.js'
import { cases, digestOfCase } from '../support/cases.js'
import { forgeriesOf } from '../support/forger.js'

const handWritten = JSON.parse(readFileSync(path.join(import.meta.dirname, 'hand-written.json'), 'utf8')) as Digest
const templates = await loadTemplates(null)

/** The names of forgeries that pass as true, and of digests that were not changed at all. */
function passed(digest: Digest, count: number, seed: number): string[] {
  return forgeriesOf(digest, count, seed)
    .filter((forgery) => verify(forgery.digest).ok)
    .map(({ name }) => name)
}

describe('verify', () => {
  it('proves a digest that a person wrote', () => {
    expect(verify(handWritten).failures).toEqual([])
  })

  it('proves a headline that is a key point with a name for its pronoun', () => {
    const told = digest([
      {
        ...{ id: 'a', source: 'a.txt', title: null, author: null, publisher: null, publishedAt: null, url: null },
        ...{ language: 'en', tags: [] },
        text: 'Ruth Calder spoke. She will close the bridge at Umber for a year. The bridge at Umber is old. The bridge at Umber is long.'
      }
    ])
    expect(told.stories[0]?.headline.text).toBe('[Ruth Calder] will close the bridge at Umber for a year.')
    expect(verify(told).failures).toEqual([])
    const forged = JSON.parse(JSON.stringify(told).replaceAll('[Ruth Calder]', '[Ann Calder]')) as Digest
    expect(verify(forged).ok).toBe(false)
  })

  it('proves a quote with an unseen space before the comma at its end', () => {
    const text = 'However, “The bridge will not hold another winter\ufeff,” Ruth Calder said.'
    const none = { title: null, author: null, publisher: null, publishedAt: null, url: null, language: null, tags: [] }
    const told = digest([{ id: 'a', source: 'a.txt', text, ...none }])
    expect(told.stories[0]?.quotes).toHaveLength(1)
    expect(verify(told).failures).toEqual([])
  })

  it('finds each of 200 forgeries of it', () => {
    expect(forgeriesOf(handWritten, 200, 1)).toHaveLength(200)
    expect(passed(handWritten, 200, 1)).toEqual([])
  })

  it.each(cases)('finds each of 200 forgeries of the case $name', async (one) => {
    expect(passed(await digestOfCase(one), 200, 2)).toEqual([])
  })

  it.each([
    [
      'a block',
      '"blocks":[{"start":',
      '"blocks":[{"start":0,"end":9007199254740991,"role":"body","rule":"a"},{"start":'
    ],
    ['the options', '"options":{}', '"options":{"stories":9007199254740991}']
  ])('answers soon, and with a reason, where %s is out of all bounds', (_name, was, is) => {
    const whole = JSON.stringify(handWritten)
    expect(whole).toContain(was)
    const forged = JSON.parse(whole.replace(was, is)) as Digest
    const pages = [{ path: 'digest.txt', template: 'digest.txt', sha256: templateHash(templates, 'digest.txt') }]
    const paged = { ...forged, edition: { ...forged.edition, pages } }
    const { failures } = verify(paged, { pages: new Map([['digest.txt', 'a page']]), templates })
    expect(failures.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['page']))
  })

  it.each([
    ['no object', null, 'digest: expected an object'],
    ['another schema', { schema: 'other' }, 'digest.schema: expected one of nightdesk.digest/1'],
    [
      'a story without evidence',
      { ...handWritten, stories: [{ ...handWritten.stories[0], headline: { text: 'x', edits: [], evidence: [] } }] },
      'digest.stories[0].headline.evidence: expected at least 1'
    ]
  ])('says where the first fault is in %s', (_name, value, message) => {
    expect(() => verify(value)).toThrow(message)
  })
})
