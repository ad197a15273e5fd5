/** The mail as a program with Chromium's engine shows it: valid, accessible, fluid, in light and in dark. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HtmlValidate } from 'html-validate'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadTemplates } from '../../../src/io/templates.js'
import { renderMail } from '../../../src/render/mail/mail.js'
import { cases, digestOfCase } from '../../support/cases.js'
import { sample } from '../sample.js'

const browserFile = process.env['NIGHTDESK_CHROMIUM'] ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options = { link: 'https://docs.example.org', subject: null, unsubscribe: ['mailto:leave@example.org'] }
const templates = await loadTemplates(null)
const seeds = await digestOfCase(cases.find(({ name }) => name === 'seeds')!)
const mails = await Promise.all(
  [sample, seeds].map(async (digest) => (await renderMail(digest, templates, options)).html)
)

describe('the HTML of the mail', () => {
  it.each(mails)('is valid but for what old mail programs need', async (html) => {
    const rules = {
      'doctype-style': 'off',
      // Styles stand in the elements, because many programs take the sheet away.
      'no-inline-style': 'off',
      // Outlook on Windows lays out by Word's engine: widths and colours as attributes, a table that only it sees.
      'no-deprecated-attr': 'off',
      'no-conditional-comment': 'off'
    } as const
    const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'], rules }).validateString(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`))
    ).toEqual([])
  })
})

describe.skipIf(!existsSync(browserFile))('the mail in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(() => browser.close())

  const screens = [360, 600, 1200].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })))

  it.each(screens)(
    'at $width pixels, $scheme: axe finds no fault, nothing is wider than the screen, nothing is asked for',
    { timeout: 60_000 },
    async ({ width, scheme }) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme: scheme })
      const asked: string[] = []
      await context.route(/^https?:/, (route) => {
        asked.push(route.request().url())
        return route.abort()
      })
      for (const html of mails) {
        const page = await context.newPage()
        await page.setContent(html)
        await page.addScriptTag({ content: axe })
        const found: unknown = await page.evaluate(
          'axe.run().then(({violations}) => violations.map(({id, nodes}) => [id, nodes.length, nodes[0].html]))'
        )
        expect(found).toEqual([])
        const root = 'document.documentElement'
        expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0)
        await page.close()
      }
      expect(asked).toEqual([])
      await context.close()
    }
  )
})
