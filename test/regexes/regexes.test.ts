import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { bombs } from '../support/bombs.js'
import { badGrowth, loadOf, looksLinear } from './growth.js'

describe('the regexes of the program', () => {
  it('take no more than 2.5 times as long for twice a bomb', { timeout: 300_000 }, () => {
    // In a process of its own: the stacks and sources that a test runner maps cost more than the regexes.
    const script = path.join(import.meta.dirname, 'index.ts')
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, '--short'], { encoding: 'utf8' })
    expect(Number(/^(\d+) regexes/.exec(stdout)?.[1])).toBeGreaterThan(500)
    expect({ stdout, status }).toMatchObject({ status: 0 })
  })
})

describe('the measure of growth', () => {
  it.each([/\d+x/, /\s+$/, /(?:a|v)*!!/g])('sees that %s is not linear', (regex) => {
    const bad = bombs.map(loadOf).find((load) => {
      return !looksLinear({ regex, at: '' }, load) && badGrowth({ regex, at: '' }, load, 16_000) !== null
    })
    expect(bad).toBeDefined()
  })
})
