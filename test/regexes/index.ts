/**
 * Every regex of ours against every bomb, at n and 2n: `npm run regexes [-- --data DIR --longest N --part 1/4]`. Bombs are
 * our own and those of `repeat_bombs.jsonl` in DIR (default `../shared/attack`; without it ours alone). Exits 1 where one
 * takes more than 2.5 times as long for twice the text. `--short`: our own alone, and a short look at most; `--part` takes
 * every so-manieth regex, for runs one after another.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bombs } from '../support/bombs.js'
import { collectedRegexes } from './collected.js'
import { badGrowth, loadsOf, looksLinear, type Load } from './growth.js'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/attack' },
    short: { type: 'boolean', default: false },
    longest: { type: 'string', default: '125000' },
    part: { type: 'string', default: '1/1' }
  }
})

const [part = 1, parts = 1] = values.part.split('/').map(Number)
const regexes = (await collectedRegexes()).filter((_, index) => index % parts === part - 1)
const loads = [
  ...bombs.flatMap(loadsOf),
  ...(values.short ? [] : givenLoads(path.join(values.data, 'repeat_bombs.jsonl')))
]
console.log(`${regexes.length} regexes x ${loads.length} bombs`)
let failed = 0
for (const found of regexes) {
  for (const load of loads) {
    if (values.short && looksLinear(found, load)) continue
    const growth = badGrowth(found, load, values.short ? 16_000 : Number(values.longest))
    if (growth === null) continue
    failed++
    const { at, regex, length, milliseconds, times } = growth
    console.log(
      [times.toFixed(1), `${length} chars`, `${milliseconds.toFixed(0)} ms`, load.name, at, regex.slice(0, 200)].join(
        '\t'
      )
    )
  }
}
console.log(`${failed} of ${regexes.length * loads.length} grow by more than 2.5`)
process.exitCode = failed > 0 ? 1 : 0

function givenLoads(file: string): Load[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.flatMap((line) => {
    const { name, pieces } = JSON.parse(line) as { name: string; pieces: [string, number][] }
    const whole = pieces.reduce((sum, [piece, count]) => sum + piece.length * count, 0)
    const textOf = (length: number) =>
      pieces.map(([piece, count]) => piece.repeat(Math.max(1, Math.round((count * length) / whole)))).join('')
    return [
      { name, textOf },
      { name: `${name}, ended elsewhere`, textOf: (length: number) => `${textOf(length)}§` }
    ]
  })
}
