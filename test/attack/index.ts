/**
 * Other people's attack strings through the program: `npm run attack [-- --data DIR --set NAME --part 1/2 --literal]`. Each
 * string stands in every field that comes from outside, first of a digest made by hand, then of files that the program
 * reads and digests. `--literal` leaves the files out, `--part` takes every so-manieth string, for runs side by side.
 * Prints a table; exits 1 on any failure, 3 where the sets are not there.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadTemplates } from '../../src/io/templates.js'
import type { Templates } from '../../src/types.js'
import { digestFailures, pageFailures, type Failing } from './checks.js'
import { hostileArticles } from './hostile.js'

const sets = [
  'xss_html',
  'xss_html_expected',
  'markdown_xss',
  'naughty',
  'ssti',
  'crlf',
  'path',
  'prompt_injection',
  'ssrf_url',
  'xxe'
]

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/attack' },
    set: { type: 'string' },
    part: { type: 'string', default: '1/1' },
    literal: { type: 'boolean', default: false }
  }
})

const digest = values.literal ? null : (await import('../../src/digest.js')).digest
const templates = await loadTemplates(null)
const [part = 1, parts = 1] = values.part.split('/').map(Number)
let failed = 0
console.log(['set', 'strings', 'failed', 'crashed', 'seconds'].join('\t'))
for (const set of sets.filter((name) => values.set === undefined || name === values.set)) {
  const strings = stringsOf(join(values.data, `${set}.jsonl`)).filter((_, index) => index % parts === part - 1)
  const started = performance.now()
  const results = strings.map(({ id, payload }) => ({ id, failures: failuresOf(payload, templates) }))
  const wrong = results.filter(({ failures }) => failures.length > 0)
  const crashed = wrong.filter(({ failures }) => failures.some(({ check }) => check === 'crash'))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log([set, strings.length, wrong.length, crashed.length, seconds].join('\t'))
  for (const { id, failures } of wrong.slice(0, 10)) console.log(`  ${id}\t${failures.map(told).join('; ')}`)
  failed += wrong.length
}
process.exitCode = failed > 0 ? 1 : 0

function stringsOf(file: string): readonly { readonly id: string; readonly payload: string }[] {
  try {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    return lines.map((line) => JSON.parse(line) as { id: string; payload: string })
  } catch {
    console.error(`${file}: no such set; ../shared/attack/README.md says where the sets are described`)
    process.exit(3)
  }
}

function failuresOf(string: string, set: Templates): readonly Failing[] {
  try {
    return [...digestFailures(string, set), ...(digest ? pageFailures(digest(hostileArticles(string)), set) : [])]
  } catch (error) {
    return [
      { check: 'crash', shown: error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 3).join(' ') : '' }
    ]
  }
}

function told({ check, shown }: Failing): string {
  return `${check} ${JSON.stringify(shown.slice(0, 160))}`
}
