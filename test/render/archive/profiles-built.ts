/**
 * `npm run test:profiles`: the tree in real site generators. Installs VitePress and MDX into a temporary folder (they
 * are no dependencies of the project: 110 MB), builds a site of the nights with hostile titles among them, and looks at
 * what came out; MkDocs and Hugo build theirs where their programs are. Exits 1 naming the first page that is wrong.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadTemplates } from '../../../src/io/templates.js'
import type { ProfileName } from '../../../src/types.js'
import { hostileTitles } from './hostile.js'
import { nightOf, plainSettings, plans, treeOf, type Tree } from './nights.js'
import { buildWith, generators } from './profiles-programs.js'
import { wordsIn } from './words-in.js'

const wanted = [
  'vitepress@1.6.4',
  '@mdx-js/mdx@3.1.1',
  'remark-gfm@4.0.1',
  'remark-frontmatter@5.0.0',
  'markdown-it-footnote@4.0.0'
]
const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-profiles-'))
try {
  writeFileSync(path.join(folder, 'package.json'), '{"private": true, "type": "module"}\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...wanted], { cwd: folder, stdio: 'inherit' })
  const templates = await loadTemplates(null)
  const treeFor = (profile: ProfileName): Tree =>
    new Map([
      ...treeOf(templates, { ...plainSettings, profile, title: hostileTitles[7] ?? '', formats: ['md'] }),
      ...[
        ...treeOf(templates, { ...plainSettings, profile, formats: ['md'] }, 1, new Map(), [nightOf(hostileTitles)])
      ].map(([name, page]) => [`hostile/${name}`, page] as const)
    ])
  for (const generator of generators) buildWith(generator, treeFor(generator.name), folder)
  await compileMdx(treeFor('docusaurus'))
  buildVitePress(treeFor('vitepress'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface Mdx {
  readonly compile: (page: string, options: object) => Promise<unknown>
}

/** Docusaurus compiles every page as MDX; what does not compile ends its build. */
async function compileMdx(tree: Tree): Promise<void> {
  const from = (name: string) => import(pathToFileURL(path.join(folder, 'node_modules', name, 'index.js')).href)
  const { compile } = (await from('@mdx-js/mdx')) as Mdx
  const plugins = [
    ((await from('remark-gfm')) as { default: unknown }).default,
    ((await from('remark-frontmatter')) as { default: unknown }).default
  ]
  for (const [name, page] of tree) {
    try {
      const code = String(await compile(page, { remarkPlugins: plugins }))
      if (/^(?:export const a\b|import x )|_missingMdxReference|: 1 \+ 1/m.test(code))
        throw new Error('words became code')
    } catch (error) {
      throw new Error(`docusaurus: ${name}: ${String(error)}`, { cause: error })
    }
  }
  console.log(`MDX: ${tree.size} pages compiled`)
}

/** A real build: it ends at a dead link and at a template error. What was built shows the words of the pages. */
function buildVitePress(tree: Tree): void {
  const site = path.join(folder, 'site')
  for (const [name, page] of tree) {
    const file = path.join(site, 'digests', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, page)
  }
  mkdirSync(path.join(site, '.vitepress'))
  const config = `import footnote from 'markdown-it-footnote'\nexport default {markdown: {config: (md) => void md.use(footnote)}}\n`
  writeFileSync(path.join(site, '.vitepress/config.mjs'), config)
  writeFileSync(path.join(site, 'index.md'), '[Digests](digests/index.md)\n')
  execFileSync(path.join(folder, 'node_modules/.bin/vitepress'), ['build', site], { cwd: folder, stdio: 'inherit' })
  const built = path.join(site, '.vitepress/dist/digests')
  const pages = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  if (pages.length !== tree.size) throw new Error(`vitepress: ${tree.size} pages, ${pages.length} built`)
  for (const [index, title] of hostileTitles.entries()) {
    const html = readFileSync(path.join(built, `hostile/stories/s-${index}-story.html`), 'utf8')
    if (!wordsIn(html).replaceAll('\u2060', '').includes(title.replace(/\s+/g, ' ')))
      throw new Error(`vitepress: the title ${JSON.stringify(title)} is not what its page says`)
  }
  for (const { date } of plans) {
    const html = readFileSync(path.join(built, `2025/06/${date}.html`), 'utf8')
    if (/href="[^"]*\.md[#"]/.test(html)) throw new Error(`vitepress: ${date} holds a link to Markdown`)
  }
  const mill = readFileSync(path.join(built, 'stories/s-mill-mill-of-varn-burns.html'), 'utf8')
  for (const id of ['s-mill', 'k-again', 'k-man', 'f-damage'])
    if (!mill.includes(`id="${id}"`)) throw new Error(`vitepress: #${id} is lost`)
  console.log(`VitePress: ${pages.length} pages built`)
}
