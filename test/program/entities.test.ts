import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer, words, type TestServer } from '../io/fetch/server.js'
import { emptyFolder, nightdeskBeside } from './program.js'

const open: TestServer[] = []

afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const item = (text: string) =>
  `<item><title>Harbour</title><link>https://n.example/1</link><description>The harbour of Wrexley stays closed until Friday. ${text}</description></item>`

const feed = (declared: string, text: string) =>
  `<?xml version="1.0"?><!DOCTYPE rss [${declared}]><rss version="2.0"><channel><title>Post</title>${item(text)}</channel></rss>`

describe('entities that a feed or page declares', () => {
  it('read no file and open no connection', async () => {
    const server = await startServer({ '/x.dtd': words('<!ENTITY far "canary-far">'), '/x': words('canary-far') })
    open.push(server)
    const cwd = emptyFolder()
    const canary = path.join(cwd, 'canary.txt')
    writeFileSync(canary, 'canary-near')
    const near = pathToFileURL(canary).href
    const files = {
      'file.xml': feed(`<!ENTITY e SYSTEM "${near}">`, '&e;'),
      'http.xml': feed(`<!ENTITY e SYSTEM "${server.address('/x')}">`, '&e;'),
      'parameter.xml': feed(`<!ENTITY % p SYSTEM "${server.address('/x.dtd')}"> %p;`, '&far;'),
      'public.xml': feed(`<!ENTITY e PUBLIC "a" "${near}">`, '&e;'),
      'include.xml': `<rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude"><channel><title>Post</title>${item(`<xi:include href="${near}" parse="text"/>`)}</channel></rss>`,
      'stylesheet.xml': `<?xml-stylesheet href="${server.address('/x')}"?>${feed('', '')}`,
      'page.html': `<!DOCTYPE html [<!ENTITY e SYSTEM "${near}">]><html><head><link rel="stylesheet" href="${server.address('/x')}"></head><body><article><h1>Harbour</h1><p>The harbour of Wrexley stays closed until Friday because of the storm, said the port. &e;</p><iframe src="${near}"></iframe><img src="${server.address('/x')}"></article></body></html>`,
      'list.opml': `<!DOCTYPE opml [<!ENTITY e SYSTEM "${near}">]><opml version="2.0"><body><outline text="&e;" xmlUrl="${server.address('/x')}"/></body></opml>`
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text)
    const env = { NIGHTDESK_FETCH_ALLOW: server.host }
    const { out, err } = await nightdeskBeside(['read', ...Object.keys(files)], { cwd, env })
    expect(out.split('\n').filter((line) => line.includes('harbour of Wrexley')).length).toBeGreaterThan(2)
    expect(`${out}${err}`).not.toMatch(/canary-(?:near|far)/)
    expect(server.asked).toEqual([])
  })

  it('are not unfolded into a bomb', async () => {
    const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`)
    const cwd = emptyFolder()
    writeFileSync(path.join(cwd, 'bomb.xml'), feed(`<!ENTITY e0 "lol">${levels.join('')}`, '&e12;'))
    const { code, out } = await nightdeskBeside(['read', 'bomb.xml'], { cwd })
    expect([code, out.length < 5000, out.includes('harbour of Wrexley')]).toEqual([0, true, true])
  })
})
