/**
 * The long proofs, to their ends: `npm run test:faults -- [NAME...] [--part 1/4] [--lanes 2]`. NAME: kill, disk, full,
 * lock, damage, secrets, clock; all without one. A part is every fourth of each series; lanes are nights at a time; of
 * `disk`, `--only WORDS` takes the operations alone that these words, a pattern, are found in.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

if (!existsSync('dist/cli.js')) throw new Error('Build first: npm run build')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: '1/1' },
    lanes: { type: 'string', default: '2' },
    only: { type: 'string', default: '' }
  }
})
const files = positionals.length === 0 ? ['test/faults'] : positionals.map((name) => `test/faults/${name}.test.ts`)
const { status } = spawnSync('npx', ['vitest', 'run', ...files], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NIGHTDESK_FAULTS: 'all',
    NIGHTDESK_FAULTS_PART: values.part,
    NIGHTDESK_FAULTS_LANES: values.lanes,
    NIGHTDESK_FAULTS_ONLY: values.only
  }
})
process.exitCode = status ?? 1
