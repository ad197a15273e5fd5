/** `nightdesk preview` as a user has it: a browser stands open, and a template is edited beside it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { cli, emptyFolder, nightdesk } from './program.js'

const browserFile = process.env['NIGHTDESK_CHROMIUM'] ?? '/usr/bin/chromium'
const seeds = path.resolve('seeds')
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill()
})

/** Starts a preview; hands back its address. */
function started(args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(process.execPath, [cli, 'preview', ...args], { cwd })
  children.push(child)
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (words: Buffer) => (said += words.toString()))
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.on('close', () => reject(new Error(said)))
  })
}

/** A folder with the digest of the seeds under `out`, and one template of its own. */
function desk(): { folder: string; template: string } {
  const folder = emptyFolder()
  expect(nightdesk(['build', seeds, '--quiet'], { cwd: folder }).code).toBe(0)
  mkdirSync(path.join(folder, 'mine/partials'), { recursive: true })
  const template = path.join(folder, 'mine/partials/point.html.hbs')
  copyFileSync(path.resolve('templates/partials/point.html.hbs'), template)
  return { folder, template }
}

const text = async (address: string) => (await fetch(address)).text()

describe('nightdesk preview', { timeout: 60_000 }, () => {
  it('serves every page as it is written, and the mail in both parts', async () => {
    const { folder } = desk()
    const address = await started(['--port', '0'], folder)
    for (const name of ['digest.html', 'digest.md', 'digest.txt'])
      expect(await text(address + name)).toBe(readFileSync(path.join(folder, 'out', name), 'utf8'))
    expect(await text(`${address}mail.html`)).toContain('<!doctype html')
    expect(await text(`${address}mail.txt`)).toContain('Xi Jinping')
    expect((await fetch(`${address}../etc/passwd`)).status).toBe(404)
    expect((await fetch(address, { method: 'POST' })).status).toBe(405)
  })

  it('answers to no other name, so that no site can read it by leading its own name here', async () => {
    const { folder } = desk()
    const { port } = new URL(await started(['--port', '0'], folder))
    const status = await new Promise((resolve, reject) =>
      request({ host: '127.0.0.1', port, headers: { host: `evil.example:${port}` } }, ({ statusCode }) =>
        resolve(statusCode)
      )
        .on('error', reject)
        .end()
    )
    expect(status).toBe(403)
  })

  it('shows the file, the line and the mend of a slip, and the page again when it is mended', async () => {
    const { folder, template } = desk()
    const address = await started(['--templates', 'mine', '--port', '0'], folder)
    const [good, stamp] = [readFileSync(template, 'utf8'), await text(`${address}stamp`)]
    writeFileSync(template, good.replace('{{text}}', '{{txet}}'))
    expect(await text(`${address}stamp`)).not.toBe(stamp)
    const response = await fetch(`${address}digest.html`)
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(
      /^mine\/partials\/point\.html\.hbs:\d+: there is no "txet" here; did you mean/
    )
    writeFileSync(template, good)
    expect((await fetch(`${address}digest.html`)).status).toBe(200)
  })

  it.skipIf(!existsSync(browserFile))('loads the page anew in an open browser when a template changes', async () => {
    const { folder, template } = desk()
    const address = await started(['--templates', 'mine', '--port', '0'], folder)
    const browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      await page.goto(address)
      const frame = page.frameLocator('iframe')
      await frame.getByText('Key points').first().waitFor()
      expect(await frame.getByText('EDITED').count()).toBe(0)
      // The script has seen the first stamp by then.
      await page.waitForResponse(/\/stamp$/)
      writeFileSync(template, `<li>EDITED</li>${readFileSync(template, 'utf8')}`)
      await frame.getByText('EDITED').first().waitFor({ timeout: 20_000 })
      await page.getByRole('link', { name: 'mail.txt' }).click()
      await frame.getByText('IN ONE MINUTE').waitFor()
      expect(faults).toEqual([])
    } finally {
      await browser.close()
    }
  })

  it('shows the latest edition of a configuration', async () => {
    const { folder } = desk()
    mkdirSync(path.join(folder, 'nights/data'), { recursive: true })
    for (const day of ['2025-11-03', '2025-11-04'])
      copyFileSync(path.join(folder, 'out/digest.json'), path.join(folder, `nights/data/${day}.json`))
    writeFileSync(path.join(folder, 'nightdesk.yaml'), 'sources: [{path: in}]\noutput: nights\n')
    const address = await started(['--port', '0'], folder)
    expect(await text(address)).toContain('nights/data/2025-11-04.json')
    rmSync(path.join(folder, 'nights'), { recursive: true })
    const { code, err } = nightdesk(['preview'], { cwd: folder })
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /^nightdesk: There is no edition under .*nights; make one with nightdesk run, or name a digest\n$/
      )
    ])
  })

  it('takes another port where the usual one is taken, and says so where one was asked for', async () => {
    const { folder } = desk()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { code, err } = nightdesk(['preview', '--port', String(port)], { cwd: folder })
    server.close()
    expect(code).toBe(2)
    expect(err).toBe(`nightdesk: Port ${port} is not to be had (EADDRINUSE); name another with --port, or 0 for any\n`)
    const first = await started([], folder)
    expect(await started([], folder)).not.toBe(first)
  })

  it.each([
    [['none.json'], 3, /^nightdesk: none\.json: no digest: .*; make a digest with nightdesk build, or name one\n$/],
    [
      ['--templates', 'none'],
      2,
      /^nightdesk: none: the folder of templates cannot be read; name a folder that is there/
    ],
    [['-'], 2, /^nightdesk: A preview reads its digest again and again; name a file\n$/],
    [['--port', '70000'], 2, /Write a port from 0 to 65535/]
  ])('%j: says what is wrong', (args, expected, words) => {
    const { folder } = desk()
    const { code, err } = nightdesk(['preview', ...args], { cwd: folder })
    expect(code).toBe(expected)
    expect(err).toMatch(words)
  })
})
