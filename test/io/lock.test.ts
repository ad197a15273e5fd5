import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { takeLock } from '../../src/io/lock.js'

it('a lock whose holder cannot be written down is given back at once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-lock-'))
  try {
    mkdirSync(path.join(folder, 'lock.json'))
    await expect(takeLock(folder)).rejects.toThrow('Could not take the lock')
    rmSync(path.join(folder, 'lock.json'), { recursive: true })
    const release = await takeLock(folder)
    await expect(takeLock(folder)).rejects.toThrow('Another run holds the lock')
    // What cannot be taken away keeps nobody from the lock.
    rmSync(path.join(folder, 'lock.json'))
    mkdirSync(path.join(folder, 'lock.json'))
    await release()
    rmSync(path.join(folder, 'lock.json'), { recursive: true })
    await (
      await takeLock(folder)
    )()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
