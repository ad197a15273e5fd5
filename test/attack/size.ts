/**
 * Each bomb at full size in every format: `npm run attack:size [-- --part 1/4 --format NAME --size BYTES --show 1]`. Prints what takes
 * longer than `--show` seconds of CPU to read; exits 1 where one takes more than two, or is neither read nor refused.
 */
import { parseArgs } from 'node:util'
import { readSource } from '../../src/read/source.js'
import { bombedFile, bombFiles, fullSize } from '../support/bomb-files.js'
import { bombs } from '../support/bombs.js'

const { values } = parseArgs({
  options: {
    format: { type: 'string' },
    part: { type: 'string', default: '1/1' },
    size: { type: 'string', default: String(fullSize) },
    show: { type: 'string', default: '1' }
  }
})

/** CPU seconds that a file may take. */
const bar = 2

const [part = 1, parts = 1] = values.part.split('/').map(Number)
const formats = bombFiles.filter(({ name }) => values.format === undefined || name.includes(values.format))
const pairs = formats.flatMap((format) => bombs.map((bomb) => ({ format, bomb })))
let [slow, silent, read, most] = [0, 0, 0, 0]
for (const { format, bomb } of pairs.filter((_, index) => index % parts === part - 1)) {
  const bytes = bombedFile(format, bomb, Number(values.size))
  const source = { name: format.file, bytes, named: true }
  const { seconds: first, kept } = timed(source)
  const seconds = first > bar ? Math.min(first, timed(source).seconds) : first
  read++
  most = Math.max(most, seconds)
  if (seconds > bar) slow++
  if (kept === '') silent++
  if (seconds > Number(values.show) || kept === '')
    console.log([seconds.toFixed(2), bytes.length, format.name, bomb.name, kept].join('\t'))
}
console.log(`${read} files: ${slow} over ${bar} s of CPU, ${silent} without a word, ${most.toFixed(2)} s at most`)
process.exitCode = slow + silent > 0 ? 1 : 0

/** What was read of it: articles, the reason why not, or a notice. */
function timed(source: Parameters<typeof readSource>[0]): { seconds: number; kept: string } {
  const before = process.cpuUsage()
  const { articles, bad, notices } = readSource(source)
  const { user, system } = process.cpuUsage(before)
  const kept = bad[0]?.rule ?? (articles.length > 0 ? `${articles.length} articles` : (notices[0]?.rule ?? ''))
  return { seconds: (user + system) / 1e6, kept }
}
