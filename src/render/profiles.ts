/**
 * Site generators: what each wants of a page beside plain Markdown. A row each; all else is the same page, so that
 * `verify` proves every one of them.
 */
import type { ProfileName } from '../types.js'
import type { PageView } from './views.js'

type Front = PageView['front']

/** What a generator wants. */
export interface Profile {
  readonly name: ProfileName
  /** Front matter of a generated page, out of the plain one. */
  readonly front: (front: Front) => Front
  /** What stands below the front matter. */
  readonly body: (markdown: string) => string
  /** A remark that its pages do not show. */
  readonly remark: (words: string) => string
}

const htmlRemark = (words: string) => `<!-- ${words} -->`
const same = <Value>(value: Value): Value => value

/** The generators, by name. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  plain: { name: 'plain', front: same, body: same, remark: htmlRemark },
  // MDX knows no HTML remarks, and takes a paragraph that begins with `import` for code.
  docusaurus: {
    name: 'docusaurus',
    front: (front) => ({ ...front, ...labelOf('sidebar_label', front), custom_edit_url: null }),
    body: (markdown) => withPlainHeadings(withoutModules(markdown)),
    remark: (words) => `{/* ${words} */}`
  },
  // Python-Markdown knows fewer escapes than CommonMark: the others are written as numbers.
  mkdocs: { name: 'mkdocs', front: same, body: withFewerEscapes, remark: htmlRemark },
  // The theme prints the title itself.
  hugo: { name: 'hugo', front: same, body: withoutTitle, remark: htmlRemark },
  starlight: {
    name: 'starlight',
    front: (front) => ({ ...front, editUrl: false, ...dateAs('lastUpdated', front) }),
    body: withoutTitle,
    remark: htmlRemark
  },
  // A page is a template of Vue: words in double braces would be run.
  vitepress: {
    name: 'vitepress',
    front: (front) => ({ ...withoutEndTags(front), editLink: false }),
    body: (markdown) => `::: v-pre\n\n${withoutPictures(withPlainHeadings(markdown)).trim()}\n\n:::\n`,
    remark: htmlRemark
  }
}

/** A Markdown page as the generator wants it: what stands below its front matter. */
export function forProfile(page: string, name: ProfileName): string {
  const { body } = profiles[name]
  const head = /^---\n[^]*?\n---\n+/.exec(page)?.[0] ?? ''
  return body === same ? page : `${head}${body(page.slice(head.length))}`
}

function labelOf(name: string, { date }: Front): Front {
  return date === undefined ? {} : { [name]: date }
}

function dateAs(name: string, { date }: Front): Front {
  return date === undefined ? {} : { [name]: date }
}

/** `:smile:` stays these words. */
function withoutPictures(markdown: string): string {
  return markdown.replace(/:(?=[a-z][a-z0-9_+-]{0,40}:)/gi, '&#58;')
}

/** VitePress writes the front matter into a script as it is; an end tag in a title would end the build of the whole site. */
function withoutEndTags(front: Front): Front {
  return Object.fromEntries(
    Object.entries(front).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/<(?=\/(?:script|style|template))/gi, '<\u2060') : value
    ])
  )
}

function withoutTitle(markdown: string): string {
  return markdown.replace(/^\s{0,9}# [^\n]{0,9000}\n+/, '')
}

/** A heading that ends in `{#words}` would lose them: they would become its id. */
function withPlainHeadings(markdown: string): string {
  return markdown.replace(/^(#{1,6} [^\n]{0,9000}\})$/gm, '$1&#8288;')
}

function withoutModules(markdown: string): string {
  return markdown.replace(/^([ie])(?=mport\b|xport\b)/gm, (letter) => `&#${letter.charCodeAt(0)};`)
}

/** Escapes that only CommonMark knows, outside of code: `\<` is `&#60;` there. */
function withFewerEscapes(markdown: string): string {
  return markdown.replace(/(`[^`\n]{0,999}`)|\\([!-/:-@[-`{-~])/g, (all: string, code?: string, mark?: string) =>
    code !== undefined || mark === undefined || pythonEscapes.has(mark) ? all : `&#${mark.charCodeAt(0)};`
  )
}

const pythonEscapes = new Set('\\`*_{}[]()>#+-.!|')
