/** A program of the machine in the place of a server: what it is given, and what its exit codes mean. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, describe, expect, it } from 'vitest'
import { deskIn, mailSettings } from '../../support/mail.js'

const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-sendmail-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A program that keeps what it is given, says something and ends as it is told. */
function program(name: string, ending: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\necho "$@" > ${file}.args\ncat > ${file}.mail\n${ending}\n`)
  chmodSync(file, 0o755)
  return file
}

async function sentBy(file: string) {
  const desk = deskIn()
  try {
    const { deliveries, troubles } = await desk.send(
      mailSettings(`from: desk@example.org\nto: [ann@example.org]\nsendmail: ${file}`)
    )
    return { ...deliveries[0]!, troubles }
  } finally {
    desk.close()
  }
}

describe('sendmail', () => {
  it('gets the mail in lines of its own kind, and addresses that can be no options', async () => {
    const file = program('good', 'exit 0')
    expect(await sentBy(file)).toMatchObject({ state: 'sent', reply: 'queued by sendmail', troubles: [] })
    expect(readFileSync(`${file}.args`, 'utf8')).toBe('-i -f desk@example.org -- ann@example.org\n')
    const mail = readFileSync(`${file}.mail`)
    expect(mail.includes('\r')).toBe(false)
    expect((await PostalMime.parse(mail)).to?.[0]?.address).toBe('ann@example.org')
  })

  it.each([
    ['75', 'exit 75', 'waiting', 'ended with 75'],
    ['1', 'echo "queue is full" >&2; exit 1', 'waiting', 'ended with 1: queue is full'],
    ['67', 'echo "no such user" >&2; exit 67', 'refused', 'ended with 67: no such user'],
    ['a signal', 'kill -KILL $$', 'unknown', 'ended by SIGKILL']
  ])('that ends with %s', async (name, ending, state, reply) => {
    const file = program(`end-${name.replace(' ', '-')}`, ending)
    expect(await sentBy(file)).toMatchObject({ state, reply: `${file} ${reply}` })
  })

  it('that is not there is said in one line, and nothing is counted', async () => {
    const { state, attempts, troubles } = await sentBy('/nowhere/sendmail')
    expect({ state, attempts }).toEqual({ state: 'waiting', attempts: 0 })
    expect(troubles).toEqual([
      expect.stringMatching(/^\/nowhere\/sendmail: cannot be started \(.*ENOENT.*\); check mail\.sendmail$/)
    ])
  })
})
