/**
 * RELIABILITY, row 15, on a file system that is really full: output, state, docs repository and remote lie on one of a few
 * megabytes, of which so much is taken that the night runs out of room at one place after another. Mounting one is for
 * root, or `unshare -rm npm run test:faults -- full`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesUnder } from '../support/night.js'
import { isLong, openGround, outcomeOf, second, share, type Ground, type Outcome, type Scene } from './scene.js'

const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-full-'))
const image = `${folder}.img`

const isDone = (command: string, ...words: readonly string[]) => spawnSync(command, words).status === 0

/** A file system of a few megabytes, mounted on `folder`; whether that is allowed here. */
const kinds: Readonly<Record<string, () => boolean>> = {
  tmpfs: () => isDone('mount', '-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder),
  ext4: () =>
    isDone('truncate', '-s', '24M', image)
    && isDone('mkfs.ext4', '-q', '-F', '-m', '0', image)
    && isDone('mount', '-o', 'loop', image, folder)
}

/** Also where somebody looks into it at this moment. */
function unmounted(): void {
  spawnSync('umount', ['-l', folder])
}

let ground: Ground
let whole: Outcome
let before: Readonly<Record<string, string>>

/** Bytes that are more than this night takes, its journal included. */
const needed = 512 << 10

beforeAll(async () => {
  ground = await openGround()
  const scene = ground.scene()
  before = filesUnder(scene.at('out'))
  expect(await scene.run(second)).toMatchObject({ code: 0 })
  whole = outcomeOf(scene)
  scene.close()
}, 60_000)

afterAll(async () => {
  await ground.close()
  rmSync(folder, { recursive: true, force: true })
  rmSync(image, { force: true })
})

function roomIn(place: string): number {
  const { bavail, bsize } = statfsSync(place)
  return bavail * bsize
}

/** Runs the night with so many bytes free, then with all of them. */
async function filled(scene: Scene, free: number): Promise<boolean> {
  const ballast = path.join(scene.folder, '..', 'ballast')
  writeFileSync(ballast, Buffer.alloc(Math.max(0, roomIn(scene.folder) - free), 1))
  const ended = await scene.run(second)
  const where = `${free} bytes free: ${ended.code} ${ended.err} ${ended.out.slice(-2000)}`
  expect(ended.signal, where).toBeNull()
  expect(ended.err, where).not.toContain('unforeseen')
  for (const [name, words] of Object.entries(filesUnder(scene.at('out'))))
    expect(words === before[name] || words === whole.output[name], `${where} ${name}`).toBe(true)
  // What a remote's git says of its own full disk may be no more than that it could not unpack, or keep what it has unpacked.
  if (ended.code !== 0)
    expect(ended.err, where).toMatch(
      /disk is full|No space left|ENOSPC|out of (?:disk )?space|unpacker error|unable to migrate objects/i
    )
  rmSync(ballast)
  expect(await scene.run(second), where).toMatchObject({ code: 0, err: '' })
  expect(outcomeOf(scene), where).toEqual(whole)
  return ended.code !== 0
}

describe.each(Object.keys(kinds))('a full %s', (kind) => {
  const isAllowed = (isLong || kind === 'tmpfs') && kinds[kind]?.() === true
  if (isAllowed) unmounted()

  it.skipIf(!isAllowed)(
    'leaves whole files, and a night that the next run completes',
    async () => {
      expect(kinds[kind]?.()).toBe(true)
      const tally = { failed: 0, harmless: 0 }
      try {
        const count = isLong ? 40 : 2
        const rooms = Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) / count) * needed))
        for (const free of share(rooms)) {
          const scene = ground.scene(path.join(folder, 'scene'))
          tally[(await filled(scene, free)) ? 'failed' : 'harmless']++
          scene.close()
        }
      } finally {
        unmounted()
      }
      console.log(`${kind}: ${JSON.stringify(tally)}, completed by the next run in all`)
      expect(tally.failed).toBeGreaterThan(0)
    },
    isLong ? 1_800_000 : 60_000
  )
})

describe('a limit on the size of files (ulimit -f)', () => {
  it(
    'is named, leaves whole files, and a night that the next run completes',
    async () => {
      for (const blocks of isLong ? [1, 4, 8, 16, 32, 64, 128] : [16]) {
        const scene = ground.scene()
        const ended = await scene.run(second, { blocks })
        const where = `${blocks} blocks: ${ended.code} ${ended.signal} ${ended.err}`
        expect(ended.signal, where).toBeNull()
        expect(ended.err, where).not.toContain('unforeseen')
        if (ended.code !== 0) expect(ended.err, where).not.toBe('')
        expect(await scene.run(second), where).toMatchObject({ code: 0, err: '' })
        expect(outcomeOf(scene), where).toEqual(whole)
        scene.close()
      }
    },
    isLong ? 600_000 : 60_000
  )
})
