import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/io/config.js'

const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-config-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('loadConfig', () => {
  it.each([
    ['bin/mailer', path.join(folder, 'bin/mailer')],
    ['/usr/sbin/sendmail', '/usr/sbin/sendmail'],
    ['sendmail', 'sendmail']
  ])('counts paths from the file, and looks a bare program up: %s', async (written, expected) => {
    const file = path.join(folder, 'nightdesk.yaml')
    writeFileSync(
      file,
      `sources: [{path: in}]\noutput: pages\nmail: {from: a@example.org, to: [b@example.org], sendmail: ${written}}\n`
    )
    const { settings } = await loadConfig(file, {})
    expect(settings.output).toBe(path.join(folder, 'pages'))
    expect(settings.mail?.sendmail).toBe(expected)
  })
})
