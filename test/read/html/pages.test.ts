import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/read/source.js'

const folder = path.join(import.meta.dirname, 'pages')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => path.basename(name, '.html'))
  .toSorted()

describe('pages as sites write them', () => {
  it('are ten', () => expect(names).toHaveLength(10))

  it.each(names)('%s: body, title, author, publisher, date, address and language', (name) => {
    const bytes = readFileSync(path.join(folder, `${name}.html`))
    const { articles, bad } = readSource({ name: `${name}.html`, bytes, named: true })
    expect(bad).toEqual([])
    const { title, author, publisher, publishedAt, url, language, text } = articles[0] ?? ({} as never)
    const found = { title, author, publisher, publishedAt, url, language, body: text?.split('\n\n') }
    expect(found).toEqual(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')))
  })
})
