/** Real sites of the tree by generators that are programs of their own: built, read again, and every link of ours followed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deadLinksIn } from './crawl.js'
import { hostileTitles } from './hostile.js'
import type { Tree } from './nights.js'
import { wordsIn } from './words-in.js'

/** A generator as its users have it: what stands beside the pages, and how a site is built of them. */
interface Generator {
  readonly name: 'mkdocs' | 'hugo'
  readonly version: readonly string[]
  /** Folder of the pages, and of the whole site that is built. */
  readonly content: string
  readonly built: string
  /** Where a page of a folder `digests` stands in the site. */
  readonly pageOf: (name: string) => string
  readonly files: Readonly<Record<string, string>>
  readonly build: readonly string[]
}

/** The hook of the README. */
const linkHook = /```go-html-template\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''

/** Both with plain addresses (`page.html`), so that the site is a tree as ours is. The settings are those that the README names. */
export const generators: readonly Generator[] = [
  {
    name: 'mkdocs',
    version: ['--version'],
    content: 'docs/digests',
    built: 'site',
    pageOf: (name) => name.replace(/\.md$/, '.html'),
    files: {
      'mkdocs.yml': 'site_name: Docs\nuse_directory_urls: false\nmarkdown_extensions: [footnotes, tables]\n',
      'docs/index.md': '[Digests](digests/index.md)\n'
    },
    // A dead link between pages is a warning, and a warning ends the build.
    build: ['build', '--strict', '--quiet']
  },
  {
    name: 'hugo',
    version: ['version'],
    content: 'content/digests',
    built: 'public',
    pageOf: (name) => name.replace(/(?:\/index)?\.md$/, '.html'),
    files: {
      'config.yaml':
        'title: Docs\nbaseURL: https://docs.example.org/\nuglyURLs: true\nrelativeURLs: true\ndisableKinds: [taxonomy, term]\nmarkup: {goldmark: {renderer: {unsafe: true}}}\n'
        // A folder with an index.md is one page to Hugo, with all others as its attachments; with an _index.md it is a section.
        + 'module:\n  mounts:\n    - {source: content, target: content, excludeFiles: [digests/index.md, digests/hostile/index.md]}\n'
        + ['digests', 'digests/hostile']
          .map((folder) => `    - {source: content/${folder}/index.md, target: content/${folder}/_index.md}\n`)
          .join(''),
      'layouts/_default/baseof.html': '<!doctype html><html><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>\n',
      'layouts/_default/single.html': '{{ define "main" }}{{ end }}\n',
      'layouts/_default/list.html': '{{ define "main" }}{{ end }}\n',
      'layouts/_default/_markup/render-link.html': linkHook
    },
    build: ['--quiet']
  }
]

/** Builds the tree with one generator and looks at what came out; says why where its program is missing, which CI must not. */
export function buildWith(generator: Generator, tree: Tree, folder: string): void {
  const { name, version, content, built, files, build } = generator
  const found = spawnSync(name, [...version], { encoding: 'utf8' })
  if (found.error) {
    const reason = `no program "${name}" on this machine`
    if (process.env['CI']) throw new Error(`${name}: ${reason}`)
    return console.log(`${name}: passed over: ${reason}`)
  }
  const site = path.join(folder, name)
  for (const [file, words] of Object.entries(files)) put(site, file, words)
  for (const [file, page] of tree) put(path.join(site, content), file, page)
  execFileSync(name, [...build], { cwd: site, stdio: 'inherit' })
  mustBeWhole(generator, tree, pagesUnder(path.join(site, built)))
  console.log(`${name}: ${tree.size} pages built (${found.stdout.trim().slice(0, 40)})`)
}

function put(folder: string, name: string, words: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, words)
}

function pagesUnder(folder: string): Tree {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

function mustBeWhole({ name, pageOf }: Generator, tree: Tree, pages: Tree): void {
  const pageAt = (file: string) => {
    const page = pages.get(pageOf(`digests/${file}`))
    if (page === undefined) throw new Error(`${name}: ${file} is not in the site`)
    return page
  }
  for (const file of tree.keys())
    if (/href="?[^" >]*\.md[#" >]/.test(pageAt(file))) throw new Error(`${name}: ${file} holds a link to Markdown`)
  for (const [index, title] of hostileTitles.entries())
    if (!wordsIn(pageAt(`hostile/stories/s-${index}-story.md`)).includes(title.replace(/\s+/g, ' ')))
      throw new Error(`${name}: the title ${JSON.stringify(title)} is not what its page says`)
  const mill = pageAt('stories/s-mill-mill-of-varn-burns.md')
  for (const id of ['s-mill', 'k-again', 'k-man', 'f-damage'])
    if (!mill.includes(`id="${id}"`)) throw new Error(`${name}: #${id} is lost`)
  // A footnote's way back leads nowhere where several receipts share one mark; themes bring links of their own.
  const dead = deadLinksIn(pages).filter((line) => /\.html(?:#.+)?$|: #(?!fnref)[a-z]/.test(line))
  if (dead[0] !== undefined) throw new Error(`${name}: ${dead.length} dead links, the first is ${dead[0]}`)
}
