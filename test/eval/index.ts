/**
 * Where we stand: `npm run eval [-- --data DIR] [--only NAME]`. Prints one table; asserts nothing. The sets are other
 * people's texts and stand outside the repository: `test/eval/README.md` says what they are.
 */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { patientEngine } from '../../src/io/engine.js'
import type { Measure, Measured } from './measured.js'

// As the program runs: what is measured of its speed is measured under its own engine.
patientEngine()

const here = import.meta.dirname
const names = readdirSync(here)
  // What draws lines to be read, or fits a score, prints as soon as it is loaded.
  .filter((name) => name.endsWith('.ts') && !/^(?:index|run|measured|draw.*|fit-.*)\.ts$/.test(name))
  .map((name) => path.basename(name, '.ts'))
  .toSorted()

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    only: { type: 'string', multiple: true, default: [] }
  }
})

if (!existsSync(values.data)) {
  console.error(
    `There is no folder ${values.data}. test/eval/README.md describes the sets; name their folder with --data`
  )
  process.exit(3)
}
const unknown = values.only.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}; choose of ${names.join(', ')}`)
  process.exit(2)
}

/** Measurements of minutes, run only by name. */
const long: readonly string[] = ['scale']

for (const name of values.only.length > 0 ? values.only : names.filter((one) => !long.includes(one))) {
  const { measure } = (await import(`./${name}.js`)) as { measure?: Measure }
  if (!measure) continue
  const begun = process.cpuUsage()
  const rows = await measure(values.data)
  const { user, system } = process.cpuUsage(begun)
  console.log(`\n${name} (${((user + system) / 1e6).toFixed(1)} s CPU)`)
  for (const row of rows) console.log(`  ${lineOf(row)}`)
}

function lineOf({ name, ours, bar, baseline, note }: Measured): string {
  const figure = ours === null ? '-' : ours.toFixed(3)
  return [name.padEnd(52), figure.padStart(8), `asked ${bar}`.padEnd(16), `plain ${baseline}`, note ?? '']
    .join('  ')
    .trimEnd()
}
