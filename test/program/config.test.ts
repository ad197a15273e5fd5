import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, nightdesk } from './program.js'

describe('the configuration on the command line', () => {
  it('is written by init, taken by check, and never overwritten', () => {
    const cwd = emptyFolder()
    expect(nightdesk(['init'], { cwd }).code).toBe(0)
    expect(nightdesk(['check'], { cwd })).toEqual({ code: 0, out: 'nightdesk.yaml: nothing is wrong\n', err: '' })
    const file = path.join(cwd, 'nightdesk.yaml')
    writeFileSync(file, 'mine')
    const again = nightdesk(['init'], { cwd })
    expect([again.code, readFileSync(file, 'utf8')]).toEqual([1, 'mine'])
    expect(again.err).toMatch(/is there already/)
  })

  it('is told with file, line and key, and ends with 2, all faults at once', () => {
    const cwd = emptyFolder()
    writeFileSync(path.join(cwd, 'nightdesk.yaml'), 'sorces: [{path: in}]\nprofile: x\n')
    const { code, out, err } = nightdesk(['check'], { cwd })
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 3])
    expect(err).toMatch(/^nightdesk\.yaml:1: sorces: there is no such key; did you mean "sources"\?$/m)
    expect(JSON.parse(nightdesk(['check', '--json'], { cwd }).out)).toMatchObject({ errors: { length: 3 } })
  })

  it('is found by --config before NIGHTDESK_CONFIG, and its paths count from its own folder', () => {
    const cwd = emptyFolder()
    mkdirSync(path.join(cwd, 'nights'))
    writeFileSync(path.join(cwd, 'nights/a.yaml'), 'title: A\nsources: [{path: in}]\n')
    writeFileSync(path.join(cwd, 'b.yaml'), 'title: B\nsources: [{path: in}]\n')
    const env = { NIGHTDESK_CONFIG: 'b.yaml' }
    const shown = (args: string[]) => nightdesk(['config', 'show', ...args], { cwd, env }).out
    expect(shown([])).toMatch(/^title: "B" {2}\(b\.yaml:1\)$/m)
    expect(shown(['--config', 'nights/a.yaml'])).toMatch(/^title: "A" {2}\(nights\/a\.yaml:1\)$/m)
    expect(shown(['--config', 'nights/a.yaml'])).toContain(`"${path.join(cwd, 'nights/out')}"  (default)`)
  })

  it('that is missing, or names a folder of templates that is, is told with the next step', () => {
    const cwd = emptyFolder()
    expect(nightdesk(['check'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/nightdesk init/) as string
    })
    writeFileSync(path.join(cwd, 'nightdesk.yaml'), 'sources: [{path: in}]\ntemplates: mine\n')
    expect(nightdesk(['check'], { cwd }).err).toBe(
      'nightdesk.yaml:2: templates: there is no folder mine; make it, or take the key out\n'
    )
    expect(existsSync(path.join(cwd, 'mine'))).toBe(false)
  })

  it('has a schema for editors', () => {
    const schema = JSON.parse(nightdesk(['config', 'schema']).out) as { properties: Record<string, unknown> }
    expect(schema.properties).toHaveProperty('sources')
  })
})
