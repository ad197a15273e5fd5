import { readFileSync } from 'node:fs'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInNames, loadTemplates } from '../../src/io/templates.js'
import { renderTemplate } from '../../src/render/engine.js'
import { sharedHelpers } from '../../src/render/helpers.js'
import { markdownHelpers } from '../../src/render/markdown.js'
import { renderPage, templateHash, templatesUsed } from '../../src/render/page.js'
import { checkTemplate } from '../../src/render/template-check.js'
import { aboutOf, parsedTemplates } from '../../src/render/template-set.js'
import { textHelpers } from '../../src/render/text.js'
import { viewOf } from '../../src/render/view.js'
import { viewFields } from '../../src/render/view-fields.js'
import { docsFile, docsOf, fieldsFile, fieldsSourceOf } from '../support/view-docs.js'
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
    [
      'digest.md',
      'a\n{{nothing}}',
      /^digest\.md\.hbs:2: there is no "nothing" here; there are title, language, date, /
    ],
    ['digest.md', 'a\n{{titel}}', 'digest.md.hbs:2: there is no "titel" here; did you mean "title"?'],
    ['digest.md', '{{#if storys}}x{{/if}}', 'digest.md.hbs:1: there is no "storys" here; did you mean "stories"?'],
    [
      'digest.md',
      '{{#each full}}\n{{#each keyPoints}}{{headline}}{{/each}}{{/each}}',
      'digest.md.hbs:2: there is no "headline" here; write "../headline"'
    ],
    ['digest.md', '{{#each full}}{{../../title}}{{/each}}', /"\.\.\/\.\.\/title" goes up too far/],
    [
      'digest.md',
      '{{#each full}}{{date.words}}{{/each}}',
      'digest.md.hbs:1: "date" may be missing; put {{#if date}} around it'
    ],
    ['digest.md', '{{date}}', 'digest.md.hbs:1: "date" is no text; write one of its fields, as date.iso, date.words'],
    ['digest.md', '{{full}}', 'digest.md.hbs:1: "full" is a list; go through it with {{#each full}}'],
    ['digest.md', '{{full.headline}}', /"full" is a list and has no "headline"; go through it with/],
    ['digest.md', '{{#each title}}x{{/each}}', 'digest.md.hbs:1: "title" is no list; use {{#with}} or {{#if}}'],
    ['digest.md', '{{#if}}x{{/if}}', 'digest.md.hbs:1: {{#if}} takes one value, here are 0; write {{#if name}}'],
    ['digest.md', '{{join title ", "}}', /takes a list here, not a text; write it as in \{\{join names " \/ "\}\}/],
    ['digest.md', '{{plural stories}}', /the helper "plural" takes number, text, text or nothing, here are 1/],
    ['digest.md', '{{uper title}}', 'digest.md.hbs:1: there is no helper "uper"; did you mean "upper"?'],
    [
      'digest.md',
      '{{#if (equal title "x")}}y{{/if}}',
      /^digest\.md\.hbs:1: there is no helper "equal"; there are date,/
    ],
    ['digest.txt', '{{> "partials/point.txt"}}', /^partials\/point\.txt\.hbs:2: there is no "text" here; /],
    [
      'digest.txt',
      '{{#*inline "mine"}}\n{{titel}}{{/inline}}{{> mine}}',
      'digest.txt.hbs:2: there is no "titel" here; did you mean "title"?'
    ],
    [
      'digest.md',
      'a\n{{> "partials/nope.md"}}',
      /^digest\.md\.hbs:2: there is no "partials\/nope\.md"; there are digest\.md,/
    ],
    ['digest.html', '{{{title}}}', /^digest\.html\.hbs:1: .*write \{\{ \}\} instead/],
    ['digest.html', '{{& title}}', /^digest\.html\.hbs:1: .*write \{\{ \}\} instead/],
    ['digest.html', '{{shout title}}', /^digest\.html\.hbs:1: there is no helper "shout"/],
    ['digest.html', '{{title.constructor}}', /words have no "constructor"/],
    ['digest.html', '{{constructor.name}}', /there is no "constructor" here/],
    ['digest.html', '{{> (plural 1 "x")}}', /the name of a partial is worked out while rendering/],
    ['digest.html', '{{> "digest.html"}}', /uses itself without end/],
    ['partials/foot.html', '\n{{oops}}', /^partials\/foot\.html\.hbs:2: there is no "oops" here/],
    ['digest.pdf', 'x', /^digest\.pdf\.hbs: no format goes by this ending/]
  ])('%s: %j', (name, source, message) => {
    const page = name.startsWith('partials/') ? 'digest.html' : name
    expect(() => renderPage(sample, page, withOne(name, source))).toThrow(message)
  })

  it.each([
    ['a list cut short', '{{#each (first full 1)}}{{headline}}{{/each}}'],
    ['a name given with a partial', '{{#*inline "mine"}}{{label}} {{title}}{{/inline}}{{> mine label="A"}}'],
    [
      'a partial with a context of its own',
      '{{#*inline "mine"}}{{words}}{{/inline}}{{#if date}}{{> mine date}}{{/if}}'
    ],
    ['a name for the entry', '{{#each full as |story|}}{{#each story.quotes}}{{story.headline}}{{/each}}{{/each}}'],
    ['the page from within', '{{#each full}}{{@root.title}}{{@index}}{{/each}}'],
    ['a field that may be missing, asked for', '{{#each full}}{{#if date}}{{date.words}}{{/if}}{{/each}}'],
    ['the same, the other way round', '{{#each full}}{{#unless date}}x{{else}}{{date.words}}{{/unless}}{{/each}}'],
    ['the same, entered', '{{#each full}}{{#with date}}{{words}} {{../headline}}{{/with}}{{/each}}'],
    ['the length of a list', '{{full.length}} of {{#each problems}}{{this}}{{/each}}'],
    ['values compared', '{{#each full}}{{#if (same status "new")}}x{{/if}}{{/each}}']
  ])('takes %s', (_what, source) => {
    expect(() => renderPage(sample, 'digest.md', withOne('digest.md', source))).not.toThrow()
  })

  it('says which helper failed, on which line, and how it is written rightly', () => {
    const template = new Map([['own.md', 'a\n{{join names ", "}}']])
    const dialect = { noEscape: true, helpers: [] }
    expect(() => renderTemplate(template, 'own.md', { names: 5 }, dialect)).toThrow(
      /^own\.md\.hbs:2: the helper "join" failed: words\.join is not a function; write it as in \{\{join names " \/ "\}\}$/
    )
  })

  it('has a code and its parts', () => {
    expect(() => renderPage(sample, 'digest.md', new Map())).toThrow(
      expect.objectContaining({ code: 'bad-template', template: 'digest.md', line: null })
    )
  })
})

describe('the documents of templates', () => {
  it('the fields are those of the types: `npm run docs` writes them anew', async () => {
    expect(readFileSync(fieldsFile, 'utf8')).toBe(await fieldsSourceOf())
  })

  it('templates/README.md tells the same: `npm run docs` writes it anew', () => {
    expect(readFileSync(docsFile, 'utf8')).toBe(docsOf())
  })

  it.each([...builtIn])('%s says truly what it sees', (name, source) => {
    const [, view = ''] = /\. Sees: (\w+View|any view with `marks`)$/.exec(aboutOf(source) ?? '') ?? []
    const seen = view.startsWith('any') ? 'PointView' : view
    expect(Object.keys(viewFields)).toContain(seen)
    // A page names this partial only where there are changes.
    const page = /^partials\/(?:mail-)?changes/.test(name) ? `{{#if changes}}{{> "${name}"}}{{/if}}` : source
    const helpers = [...sharedHelpers, ...markdownHelpers, ...textHelpers]
    expect(() => checkTemplate(parsedTemplates(withOne('x.md', page), 'x.md'), 'x.md', helpers, seen)).not.toThrow()
  })

  it('every field that the sample fills is one of the table', () => {
    expect(unnamedIn(viewOf(sample), 'PageView')).toEqual([])
  })
})

/** Fields of a view that the table does not name, as `PageView.title`; a story stands as a line where lines do. */
function unnamedIn(value: unknown, kind: string): string[] {
  const plain = kind.replace('?', '')
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => unnamedIn(one, plain.replace('[]', ''))))]
  const fields = viewFields[plain === 'LineView' ? 'StoryView' : plain]
  if (typeof value !== 'object' || value === null || !fields) return []
  return Object.entries(value).flatMap(([name, one]) =>
    Object.hasOwn(fields, name) ? unnamedIn(one, fields[name] ?? '') : [`${plain}.${name}`]
  )
}

describe('a template that reaches for what is no field of the view', () => {
  /** Every way to a function: if one ran, the page would hold its work, or the world would. */
  const tricks = [
    '{{__proto__}}',
    '{{__proto__.constructor}}',
    '{{constructor}}',
    '{{constructor.constructor}}',
    '{{lookup this "constructor"}}',
    '{{lookup this "__proto__"}}',
    '{{lookup (lookup this "__proto__") "constructor"}}',
    '{{lookup (lookup this "constructor") "constructor"}}',
    '{{#with (lookup this "constructor")}}{{name}}{{/with}}',
    '{{#with "s" as |s|}}{{s.sub.constructor}}{{/with}}',
    '{{#with "s" as |s|}}{{#with (lookup s.sub "constructor")}}{{this}}{{/with}}{{/with}}',
    '{{#with title as |t|}}{{lookup t "constructor"}}{{/with}}',
    '{{#each (lookup this "__proto__")}}{{@key}}{{this}}{{/each}}',
    '{{__defineGetter__ "x" title}}',
    '{{#with (__lookupGetter__ "__proto__")}}{{this}}{{/with}}',
    '{{toString}}',
    '{{valueOf}}',
    '{{hasOwnProperty "title"}}',
    '{{this.constructor}}',
    '{{./__proto__/constructor}}',
    '{{[constructor]}}',
    '{{stories.[__proto__]}}',
    '{{stories.length.constructor}}',
    '{{stories.map.constructor}}',
    '{{@root.constructor}}',
    '{{@root.__proto__.constructor.constructor "globalThis.evaluated = 1"}}',
    '{{#with (constructor.constructor "globalThis.evaluated = 1")}}{{this}}{{/with}}',
    '{{helperMissing}}',
    '{{blockHelperMissing this}}',
    '{{#blockHelperMissing this}}{{/blockHelperMissing}}',
    '{{> (lookup this "constructor")}}',
    '{{> __proto__}}',
    '{{> constructor}}',
    '{{#*inline "constructor"}}{{__proto__}}{{/inline}}{{> constructor}}',
    '{{log (lookup this "constructor") level="error"}}'
  ]
  it.each(tricks)('%s prints nothing, or is refused with its place', (trick) => {
    for (const page of ['digest.md', 'digest.html', 'digest.txt']) {
      let printed = ''
      try {
        printed = renderPage(sample, page, withOne(page, `a${trick}z`))
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-template' })
      }
      expect(printed).not.toMatch(/function|native|\[object|Object|constructor|evaluated/)
      expect(globalThis).not.toHaveProperty('evaluated')
    }
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
    await mkdir(join(folder, 'bare/partials'), { recursive: true })
    await writeFile(join(folder, 'bare/README.md'), 'notes')
    await writeFile(join(folder, 'bare/digest.md.hbs~'), 'an editor left this')
    await writeFile(join(folder, 'bare/partials/story.md'), 'x')
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
    await expect(loadTemplates(join(folder, 'bad'))).rejects.toThrow(
      /digset\.md\.hbs: no page uses .*did you mean digest\.md\.hbs/
    )
  })

  it('names a template without its ending, and passes notes and spare copies over', async () => {
    const bare = join(folder, 'bare')
    await expect(loadTemplates(bare)).rejects.toThrow(/partials\/story\.md: .*; name it partials\/story\.md\.hbs/)
    await rm(join(bare, 'partials/story.md'))
    expect([...(await loadTemplates(bare)).keys()]).toEqual([...builtIn.keys()])
  })

  it('names a folder that is not there', async () => {
    await expect(loadTemplates(join(folder, 'none'))).rejects.toMatchObject({ code: 'bad-template' })
  })
})
