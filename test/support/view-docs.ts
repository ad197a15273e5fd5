/** The fields that templates see, read out of the files of views: as a table for the check, and as words for people. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'
import ts from 'typescript'
import { sharedHelpers, type TemplateHelper } from '../../src/render/helpers.js'
import { markdownHelpers } from '../../src/render/markdown.js'
import { textHelpers } from '../../src/render/text.js'

const root = path.resolve(import.meta.dirname, '../..')
export const fieldsFile = path.join(root, 'src/render/view-fields.ts')
export const docsFile = path.join(root, 'templates/README.md')

interface Field {
  readonly name: string
  /** `text`, `number`, `yes/no`, `record` or the name of a view; with `[]` a list, with `?` it may be `null`. */
  readonly kind: string
  readonly about: string
}

interface View {
  readonly name: string
  readonly about: string
  readonly fields: readonly Field[]
}

const viewFiles = ['src/render/views.ts', 'src/render/mail/views.ts']

/** The views in the order of the files, those without a name of their own after the one that holds them. */
export function viewsOf(): readonly View[] {
  const sources = viewFiles.map((file) =>
    ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), 99, true)
  )
  const views: View[] = []
  for (const node of sources.flatMap(({ statements }) => [...statements])) {
    if (!ts.isInterfaceDeclaration(node)) continue
    const nested: View[] = []
    const above = (node.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => expression.getText())
    )
    const inherited = above.flatMap((name) => views.find((view) => view.name === name)?.fields ?? [])
    const fields = [...inherited, ...fieldsOf(node.name.text, node.members, nested)]
    views.push({ name: node.name.text, about: wordsOf(node), fields }, ...nested)
  }
  return views
}

function fieldsOf(view: string, members: ts.NodeArray<ts.TypeElement>, nested: View[]): Field[] {
  return members.filter(ts.isPropertySignature).map((member) => {
    const name = member.name.getText()
    if (!member.type) throw new Error(`${view}.${name} has no type`)
    return { name, kind: kindOf(`${view}.${name}`, member.type, nested), about: wordsOf(member) }
  })
}

function kindOf(place: string, type: ts.TypeNode, nested: View[]): string {
  if (ts.isTypeOperatorNode(type)) return kindOf(place, type.type, nested)
  if (ts.isArrayTypeNode(type)) return `${kindOf(place, type.elementType, nested)}[]`
  if (ts.isParenthesizedTypeNode(type)) return kindOf(place, type.type, nested)
  if (ts.isUnionTypeNode(type)) {
    const some = type.types.filter((one) => one.getText() !== 'null')
    const [first] = some
    if (!first || some.length !== 1) throw new Error(`${place}: a view has no such choice of types`)
    return `${kindOf(place, first, nested)}?`
  }
  if (ts.isTypeLiteralNode(type)) {
    const inner: View[] = []
    nested.push({ name: place, about: '', fields: fieldsOf(place, type.members, inner) }, ...inner)
    return place
  }
  const words = type.getText()
  const plain: Readonly<Record<string, string>> = { string: 'text', number: 'number', boolean: 'yes/no' }
  if (plain[words]) return plain[words]
  if (words.startsWith('Readonly<Record<')) return 'record'
  if (/^\w+View$/.test(words)) return words
  throw new Error(`${place}: a view has no ${words}`)
}

/** The sentence before a declaration. */
function wordsOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => (typeof comment === 'string' ? comment : ''))
    .join(' ')
    .replace(/\s{1,99}/g, ' ')
    .trim()
}

/** The source of `view-fields.ts`. */
export async function fieldsSourceOf(): Promise<string> {
  const rows = viewsOf().map(
    ({ name, fields }) => `'${name}': {${fields.map((field) => `'${field.name}': '${field.kind}'`).join(', ')}}`
  )
  const source = `/**
 * The fields of \`views.ts\` and \`mail/views.ts\`, for the check of templates. Made by \`npm run docs\`; a test holds it against the types.
 * Kinds: \`text\`, \`number\`, \`yes/no\`, \`record\` or a view; with \`[]\` a list, with \`?\` it may be \`null\`.
 */
export const viewFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {${rows.join(',\n')}}
`
  const options = await prettier.resolveConfig(fieldsFile)
  return prettier.format(source, { ...options, parser: 'typescript' })
}

/** The templates' README: made of `templates/README.md` up to its mark, the helpers' tables and the views. */
export function docsOf(): string {
  const held = readFileSync(docsFile, 'utf8')
  const mark = '<!-- made by `npm run docs` from here on -->'
  const at = held.indexOf(mark)
  if (at < 0) throw new Error(`${docsFile} has lost its mark: ${mark}`)
  const parts = [
    ...helperDocs('Helpers of every template', sharedHelpers),
    ...helperDocs('Helpers of Markdown templates', markdownHelpers),
    ...helperDocs('Helpers of plain text templates', textHelpers),
    '## Fields',
    'A kind with `[]` is a list: go through it with `{{#each}}`. A kind with `?` may be missing: put `{{#if}}` or `{{#with}}` around it.',
    ...viewsOf().flatMap(viewDocs)
  ]
  return `${held.slice(0, at)}${mark}\n\n${parts.join('\n\n')}\n`
}

function helperDocs(title: string, helpers: readonly TemplateHelper[]): string[] {
  return [
    `## ${title}`,
    ...helpers.flatMap(({ name, about, example }) => [
      `### ${name}`,
      about,
      `\`\`\`handlebars\n${example.template}\n\`\`\``,
      `with \`${JSON.stringify(example.view)}\` prints`,
      `\`\`\`text\n${example.printed.trimEnd()}\n\`\`\``
    ])
  ]
}

function viewDocs({ name, about, fields }: View): string[] {
  const rows = fields.map(
    (field) => `| \`${field.name}\` | ${linked(field.kind)} | ${field.about.replaceAll('|', '\\|')} |`
  )
  return [`### ${name}`, ...(about ? [about] : []), ['| field | kind | |', '| --- | --- | --- |', ...rows].join('\n')]
}

function linked(kind: string): string {
  const view = /^(\w+View(?:\.\w+)*)/.exec(kind)?.[1]
  return view ? `[${kind.replace('[]', '\\[\\]')}](#${view.toLowerCase().replaceAll('.', '')})` : kind
}
