/** `nightdesk explain`, as an editor asks. */
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/explain.js'
import type { Digest } from '../../src/types.js'
import { readFileSync } from 'node:fs'
import { emptyFolder, nightdesk } from './program.js'

describe('nightdesk explain', () => {
  let file = ''
  let digest: Digest
  const explain = (...args: string[]) => nightdesk(['explain', file, ...args])
  beforeAll(() => {
    nightdesk(['build', 'seeds', '-o', path.resolve('node_modules/.cache/explain-test')])
    file = path.resolve('node_modules/.cache/explain-test/digest.json')
    digest = JSON.parse(readFileSync(file, 'utf8')) as Digest
  }, 60_000)

  it('says the rank, the rule and what was beaten, and shows the sentences', () => {
    const { code, out, err } = explain(digest.stories[0]!.keyPoints[0]!.id)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('- key point 1; ')
    expect(out).toMatch(/printed instead of \d+ sentences that say the same/)
    expect(out).toMatch(/^Evidence:\n {2}seeds\/\S+:\d+-\d+ {2}"/m)
  })

  it('--json gives id, kind, why and evidence, and nothing else', () => {
    const told = JSON.parse(explain(digest.stories[0]!.id, '--json').out) as Explanation
    expect(Object.keys(told)).toEqual(['id', 'kind', 'why', 'evidence'])
    expect(told.kind).toBe('story')
  })

  it('takes back the place that it printed', () => {
    const place = /^ {2}(seeds\/\S+:\d+-\d+) /m.exec(explain(digest.stories[0]!.keyPoints[0]!.id).out)?.[1] ?? ''
    expect(explain(place)).toMatchObject({ code: 0, err: '' })
  })

  it('says by which rule a sentence is not printed', () => {
    const left = digest.left.find(({ rule }) => rule === 'budget')!
    expect(explain(`${left.article}:${left.start}`).out).toContain(
      'the room for key points was full; its story prints k'
    )
  })

  it('an unknown id is bad usage, with what is near', () => {
    const { id } = digest.stories[0]!.keyPoints[0]!
    const { code, out, err } = explain(`${id.slice(0, -1)}~`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`did you mean ${id}`)
    expect(explain('zzz').err).toMatch(/holds no "zzz"; give the id of a statement, story or article/)
    expect(explain('zzz').code).toBe(2)
  })

  it('a file that is no digest is no usable input', () => {
    const folder = emptyFolder()
    expect(nightdesk(['explain', path.join(folder, 'none.json'), 'k1']).code).toBe(3)
    expect(nightdesk(['explain', 'package.json', 'k1'])).toMatchObject({ code: 3, out: '' })
  })
})

describe('bad values of options', () => {
  it.each([
    [['--key-points', '0'], 'Write a whole number from 1'],
    [['--key-points', 'ten'], 'Write a whole number from 1'],
    [['--words', '-5'], 'Write a whole number from 1'],
    [['--stories', '1.5'], 'Write a whole number from 1'],
    [['--since', 'yesterday'], 'Write an age such as 36h, 2d or 1w'],
    [['--since', '36'], 'Write an age such as 36h, 2d or 1w'],
    [['--date', '4 November'], 'to be a day such as 2025-11-04'],
    [['--date', '2025-02-30'], 'to be a day such as 2025-11-04'],
    [['--format', 'pdf'], 'choose of md, html, txt, json, csv, rss'],
    [['--stdout', 'doc'], 'md, html, txt, json, csv, rss'],
    [['--mute', ''], 'Write a word, a name or a source'],
    [['--mutes', 'x'], 'Did you mean --mute?']
  ])('%j says what to write, exits 2, and writes nothing', (args, words) => {
    const cwd = emptyFolder()
    const { code, out, err } = nightdesk(['build', '-', ...args], { cwd, input: '{"text": "One."}' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
})
