/** Nights with a mail: a server that is away tonight, and gets both editions tomorrow, each once. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { RunReport } from '../../src/types.js'
import { scriptedServer } from '../support/smtp-script.js'
import { emptyFolder, nightdeskBeside } from './program.js'

const articles = {
  monday: 'The council of Umbridge voted on Monday to close the bridge for a year. The repair costs 4 million euros.',
  tuesday: 'A storm tore the roof off the Northgate theatre on Tuesday. Nobody was hurt, the fire brigade said.'
}

it('what could not be sent tonight is sent tomorrow', { timeout: 60_000 }, async () => {
  const server = await scriptedServer([{ stage: 'greeting', act: 'drop', to: null, times: 1 }])
  const cwd = emptyFolder()
  const bring = (name: keyof typeof articles) => writeFileSync(path.join(cwd, 'in', `${name}.txt`), articles[name])
  const night = async (date: string) => {
    const { code, out, err } = await nightdeskBeside(['run', '--date', date, '--json'], { cwd })
    return { code, err, report: JSON.parse(out) as RunReport }
  }
  try {
    mkdirSync(path.join(cwd, 'in'))
    writeFileSync(
      path.join(cwd, 'nightdesk.yaml'),
      `sources: [{path: in}]
mail:
  from: desk@example.org
  to: [ann@example.org, ben@example.org]
  smtp: {host: 127.0.0.1, port: ${server.port}, security: none}
`
    )
    bring('monday')
    const first = await night('2025-11-03')
    expect(first.code).toBe(5)
    expect(first.err).toContain('it closes the line before a word is said')
    expect(first.report.files.written).toContain('2025/11/2025-11-03.html')
    expect(first.report.deliveries.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    bring('tuesday')
    const second = await night('2025-11-04')
    expect({ code: second.code, err: second.err }).toEqual({ code: 0, err: '' })
    expect(second.report.deliveries.map(({ edition, state }) => `${edition} ${state}`)).toEqual([
      '2025-11-03 sent',
      '2025-11-03 sent',
      '2025-11-04 sent',
      '2025-11-04 sent'
    ])
    const third = await night('2025-11-04')
    expect(third.code).toBe(0)
    const subjects = server.taken.map(
      ({ to, message }) => `${to} ${/^Subject: (.*)$/m.exec(message)?.[1]?.slice(0, 20)}`
    )
    expect(subjects.length).toBe(4)
    expect(new Set(subjects).size).toBe(4)
    expect(server.taken[2]?.message).toContain('Northgate theatre')
  } finally {
    await server.close()
  }
})
