import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInNames, loadTemplates } from '../../src/io/templates.js'
import { renderTemplate } from '../../src/render/engine.js'
import { sharedHelpers } from '../../src/render/helpers.js'
import { markdownHelpers } from '../../src/render/markdown.js'
import { renderPage, templateHash, templatesUsed } from '../../src/render/page.js'
import { textHelpers } from '../../src/render/text.js'
import { sample } from './sample.js'

const builtIn = await loadTemplates(null)
const withOne = (name: string, source: string) => new Map([...builtIn, [name, source]])

describe('helpers', () => {
  const helpers = [...sharedHelpers, ...markdownHelpers, ...textHelpers]
  it.each(helpers.map((helper) => [helper.name, helper] as const))('%s does as its example says', (_name, helper) => {
    const { template, view, printed } = helper.example
    const dialect = { noEscape: true, helpers: [...markdownHelpers, ...textHelpers] }
    expect(renderTemplate(new Map([['x.md', template]]), 'x.md', view, dialect)).toBe(printed)
  })
})

describe('a template that cannot be used says where and what to do', () => {
  it.each([
    ['digest.md', 'a\n{{#if x}}\nb', /^digest\.md\.hbs:3: Expecting .*mend the template/],
    ['digest.md', 'a\n{{nothing}}', 'digest.md.hbs:2: there is no "nothing" here; write a field that the view has'],
    [
      'digest.md',
      'a\n{{> "partials/nope.md"}}',
      /^digest\.md\.hbs:2: there is no "partials\/nope\.md"; there are digest\.md,/
    ],
    ['digest.html', '{{{title}}}', /^digest\.html\.hbs:1: .*write \{\{ \}\} instead/],
    ['digest.html', '{{& title}}', /^digest\.html\.hbs:1: .*write \{\{ \}\} instead/],
    ['digest.html', '{{shout title}}', /^digest\.html\.hbs:1: there is no helper "shout"/],
    ['digest.html', '{{title.constructor}}', /words have no "constructor"/],
    ['digest.html', '{{constructor.name}}', /there is no "name" here/],
    ['digest.html', '{{> (plural 1 "x")}}', /the name of a partial is worked out while rendering/],
    ['digest.html', '{{> "digest.html"}}', /uses itself without end/],
    ['partials/foot.html', '\n{{oops}}', /^partials\/foot\.html\.hbs:2: there is no "oops" here/],
    ['digest.pdf', 'x', /^digest\.pdf\.hbs: no format goes by this ending/]
  ])('%s: %j', (name, source, message) => {
    const page = name.startsWith('partials/') ? 'digest.html' : name
    expect(() => renderPage(sample, page, withOne(name, source))).toThrow(message)
  })

  it('has a code and its parts', () => {
    expect(() => renderPage(sample, 'digest.md', new Map())).toThrow(
      expect.objectContaining({ code: 'bad-template', template: 'digest.md', line: null })
    )
  })
})

describe('templateHash', () => {
  it('names all partials that a template uses, through others too', () => {
    expect(templatesUsed(builtIn, 'digest.html')).toContain('partials/marks.html')
    expect(templatesUsed(builtIn, 'digest.html')).not.toContain('partials/marks.md')
  })

  it('changes with a partial that is used, and with no other', () => {
    const hash = templateHash(builtIn, 'digest.html')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(templateHash(withOne('partials/marks.html', 'x'), 'digest.html')).not.toBe(hash)
    expect(templateHash(withOne('partials/marks.md', 'x'), 'digest.html')).toBe(hash)
  })

  it('does not depend on the order of the templates', () => {
    expect(templateHash(new Map([...builtIn].toReversed()), 'digest.md')).toBe(templateHash(builtIn, 'digest.md'))
  })
})

describe('loadTemplates', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nightdesk-templates-'))
    await mkdir(join(folder, 'good/partials'), { recursive: true })
    await writeFile(join(folder, 'good/partials/mine.txt.hbs'), 'mine: {{title}}')
    await writeFile(join(folder, 'good/digest.txt.hbs'), '{{> "partials/mine.txt"}}')
    await mkdir(join(folder, 'bad'))
    await writeFile(join(folder, 'bad/digset.md.hbs'), 'x')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('has a template for each page', async () => {
    expect(await builtInNames()).toEqual(expect.arrayContaining(['digest.html', 'digest.md', 'digest.txt']))
  })

  it('lays a folder over the built-in ones, file by file', async () => {
    const templates = await loadTemplates(join(folder, 'good'))
    expect(renderPage(sample, 'digest.txt', templates)).toBe('mine: Nightdesk\n')
    expect(templates.get('digest.md')).toBe(builtIn.get('digest.md'))
  })

  it('names a file that no page would use', async () => {
    await expect(loadTemplates(join(folder, 'bad'))).rejects.toThrow(/digset\.md\.hbs: no page uses .*digest\.md\.hbs/)
  })

  it('names a folder that is not there', async () => {
    await expect(loadTemplates(join(folder, 'none'))).rejects.toMatchObject({ code: 'bad-template' })
  })
})
