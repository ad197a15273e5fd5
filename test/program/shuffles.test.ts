import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

describe('every format of every case', () => {
  it('has the same bytes in another order, in two locales and two zones', { timeout: 120_000 }, () => {
    // Two orders here; fifty: `npm run shuffles`.
    const args = ['--import', 'tsx', path.join(import.meta.dirname, 'shuffles.ts'), '2', '--everywhere']
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ stdout, stderr, status }).toEqual({
      stdout: expect.stringMatching(/^\d+ cases, 2 orders, 4 places: the same bytes\n$/) as string,
      stderr: '',
      status: 0
    })
  })
})
