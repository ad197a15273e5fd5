import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { bombs } from '../support/bombs.js'
import { badGrowth, loadsOf, looksLinear } from './growth.js'

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
  it.each([
    ['quadratic before an end', /\s+$/, ' ', 'x'],
    ['exponential', /(?:a+)+!/, 'a', '']
  ])('sees what is %s', { timeout: 60_000 }, (name, regex, piece, tail) => {
    const load = { name, textOf: (length: number) => `${piece.repeat(length)}${tail}` }
    expect(looksLinear({ regex, at: '' }, load)).toBe(false)
    expect(badGrowth({ regex, at: '' }, load, 16_000)).not.toBeNull()
  })

  it.each([
    ['digits', /\d+x/],
    ['spaces', /\s+x/g]
  ])('sees through a bomb of %s whose own end is what %s waits for', { timeout: 60_000 }, (name, regex) => {
    const loads = bombs.filter((bomb) => bomb.name === name).flatMap(loadsOf)
    const caught = loads.filter((load) => !looksLinear({ regex, at: '' }, load))
    expect(caught.map((load) => badGrowth({ regex, at: '' }, load, 16_000)?.load)).toContain(`${name}, ended elsewhere`)
  })

  it('finds no fault with what is linear', () => {
    const load = { name: 'digits', textOf: (length: number) => '7'.repeat(length) }
    expect(badGrowth({ regex: /\d{1,9}x/, at: '' }, load, 16_000)).toBeNull()
  })
})
