import { describe, expect, it, vi } from 'vitest'
import { loadTemplates } from '../../src/io/templates.js'
import { indexView } from '../../src/render/archive/index-page.js'
import { storyPageOf } from '../../src/render/archive/story-page.js'
import * as engine from '../../src/render/engine.js'
import { mailViewOf } from '../../src/render/mail/view.js'
import * as page from '../../src/render/page.js'
import type * as table from '../../src/render/precompiled.js'
import { precompiledKey } from '../../src/render/template-set.js'
import { sample } from '../render/sample.js'

/** The built program beside its sources: it has its templates as functions, the sources compile them when used. */
const built = await vi.importActual<typeof page>('../../dist/render/page.js')
const builtEngine = await vi.importActual<typeof engine>('../../dist/render/engine.js')
const { precompiled } = await vi.importActual<typeof table>('../../dist/render/precompiled.js')
const templates = await loadTemplates(null)
const pages = [...templates.keys()].filter((name) => !name.includes('/'))

type Render = (name: string, set: typeof templates) => string

const mailView = mailViewOf(sample, { link: null, subject: null, unsubscribe: [] })
const [story] = sample.stories
if (story === undefined) throw new Error('Expected the sample to have a story')
const date = '2026-03-02'
const settings = { title: 'Morning', language: 'en', formats: [], profile: 'plain', tool: sample.edition.tool } as const
const night = { date, change: 'new', story, changes: [], articles: sample.articles } as const
const history = { id: story.id, slug: story.slug, nights: [night] } as const
const edition = { id: date, date, title: 'Morning', stories: [story], headlines: [story.headline.text] }

/** What a template that makes no page of a digest sees; `null` for the others. */
function viewFor(name: string): object | null {
  if (name.startsWith('mail.')) return mailView
  const ending = name.endsWith('.md') ? '.md' : '.html'
  if (name.startsWith('index.')) return indexView([edition], settings, ending)
  return name.startsWith('story.') ? (storyPageOf(history, settings, new Set([date]))?.(ending) ?? null) : null
}

const renderWith =
  ({ renderPage, dialectOf }: typeof page, { renderTemplate }: typeof engine): Render =>
  (name, set) => {
    const view = viewFor(name)
    return view === null ? renderPage(sample, name, set) : renderTemplate(set, name, view, dialectOf(name))
  }
const builtRender = renderWith(built, builtEngine)
const render = renderWith(page, engine)

describe('templates that the build made into functions', () => {
  it('are all of them', () => {
    const keys = [...templates].map(([name, source]) => precompiledKey(name, source))
    expect(keys.filter((key) => !precompiled.has(key))).toEqual([])
  })

  it.each(pages)('%s: the same page and the same hash', (name) => {
    expect(builtRender(name, templates)).toBe(render(name, templates))
    expect(built.templateHash(templates, name)).toBe(page.templateHash(templates, name))
  })

  it.each(pages)('%s: one changed word of a template is in the page', (name) => {
    const changed = new Map([...templates, [name, `${templates.get(name)} changed`]])
    expect(builtRender(name, changed)).toContain('changed')
    expect(built.templateHash(changed, name)).toBe(page.templateHash(changed, name))
    expect(built.templateHash(changed, name)).not.toBe(built.templateHash(templates, name))
  })

  it('still name the file and the line of what a view has not', () => {
    const changed = new Map([...templates, ['partials/foot.html', '\n{{oops}}']])
    expect(() => built.renderPage(sample, 'digest.html', changed)).toThrow(/^partials\/foot\.html\.hbs:2: there is no/)
  })

  it('leave the check of triple braces to the name that a template has', () => {
    const html = new Map([...templates, ['digest.html', '{{{title}}}']])
    expect(() => built.renderPage(sample, 'digest.html', html)).toThrow(/write \{\{ \}\} instead/)
  })
})
