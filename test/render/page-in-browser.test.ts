/** The page as a browser has it: valid, accessible, and no wider than a phone, in light and in dark. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HtmlValidate } from 'html-validate'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cases, digestOfCase, pagesOf } from '../support/cases.js'

const browserFile = process.env['NIGHTDESK_CHROMIUM'] ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pageOf = async (name: string) => (await pagesOf(await digestOfCase(cases.find((one) => one.name === name)!))).html

describe('the page', () => {
  it.each(['seeds', 'titles', 'contradiction', 'languages'])('of the case %s is valid HTML', async (name) => {
    const rules = { 'doctype-style': 'off', 'prefer-native-element': 'off' } as const
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
    const { results } = await validator.validateString(await pageOf(name))
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([])
  })
})

describe.skipIf(!existsSync(browserFile))('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(() => browser.close())

  it.each([
    ['a phone, light', 390, 'light'],
    ['a phone, dark', 390, 'dark'],
    ['a desk, light', 1280, 'light'],
    ['a desk, dark', 1280, 'dark']
  ] as const)(
    'on %s: axe finds no fault, and nothing is wider than the screen',
    { timeout: 60_000 },
    async (_name, width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme, bypassCSP: true })
      const page = await context.newPage()
      await page.setContent(await pageOf('seeds'))
      await page.addScriptTag({ content: axe })
      const found: unknown = await page.evaluate(
        'axe.run().then(({violations}) => violations.map(({id, nodes}) => [id, nodes.length, nodes[0].html]))'
      )
      expect(found).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
      await context.close()
    }
  )
})
