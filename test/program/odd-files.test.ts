/** What is no file, names that are no text, and streams that are shut: nothing hangs, nothing ends in a stack. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Digest } from '../../src/types.js'
import { cli, emptyFolder, type Outcome } from './program.js'

const good = 'The council of Umbridge voted on Tuesday to close the bridge for a year.\n'

/** Milliseconds after which a program hangs: on a busy machine it takes two seconds for these few words. */
const patience = 30_000

/** Runs shell words, in which `$nd` is the program; a program that hangs is ended and has no code. */
function shell(words: string, cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', `nd() { "${process.execPath}" "${cli}" "$@"; }; ${words}`], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (part: Buffer) => (out += part.toString()))
    child.stderr.on('data', (part: Buffer) => (err += part.toString()))
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), patience)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, out, err })
    })
  })
}

/** A folder with a good article, a pipe that nobody writes to, a socket that nobody answers, and links to devices. */
async function folderOfOddFiles(): Promise<string> {
  const folder = emptyFolder()
  const into = path.join(folder, 'in')
  mkdirSync(into)
  writeFileSync(path.join(into, 'good.txt'), good)
  for (const ending of ['txt', 'md', 'json', 'unknown']) execFileSync('mkfifo', [path.join(into, `pipe.${ending}`)])
  symlinkSync('/dev/zero', path.join(into, 'zero.html'))
  symlinkSync('/dev/full', path.join(into, 'full.xml'))
  const server = createServer()
  await new Promise<void>((listening) => server.listen(path.join(into, 'socket.txt'), listening))
  server.unref()
  return folder
}

describe('what is no file', { timeout: 2 * patience }, () => {
  it('is named in a folder, and the rest is read; what no reader reads is passed over', async () => {
    const folder = await folderOfOddFiles()
    const { code, out, err } = await shell('nd read in', folder)
    expect(err.trimEnd().split('\n').toSorted()).toEqual([
      'nightdesk: in/full.xml: This is a device, no file; give `-` to read standard input (unreadable)',
      'nightdesk: in/pipe.json: This is a pipe, no file; give `-` to read standard input (unreadable)',
      'nightdesk: in/pipe.md: This is a pipe, no file; give `-` to read standard input (unreadable)',
      'nightdesk: in/pipe.txt: This is a pipe, no file; give `-` to read standard input (unreadable)',
      'nightdesk: in/socket.txt: This is a socket, no file; give `-` to read standard input (unreadable)',
      'nightdesk: in/zero.html: This is a device, no file; give `-` to read standard input (unreadable)'
    ])
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(6)
  })

  it.each(['in/pipe.txt', 'in/pipe.unknown', 'in/socket.txt', '/dev/zero', '/dev/full', '/dev/null', '<(echo words)'])(
    '%s named by itself is no input',
    async (name) => {
      const { code, out, err } = await shell(`nd read ${name}`, await folderOfOddFiles())
      expect(err).toMatch(/: This is a (?:pipe|socket|device), no file; .{1,80} \(unreadable\)\n/)
      expect({ code, out }).toEqual({ code: 3, out: '' })
    }
  )

  it.each(['in/pipe.json', 'in/socket.txt', '/dev/zero', '/dev/full'])('%s is no digest', async (name) => {
    const folder = await folderOfOddFiles()
    const { code, err } = await shell(`nd verify ${name} || first=$?; nd explain ${name} k1 || exit $first$?`, folder)
    expect(err).toMatch(/^(?:nightdesk: \S+: no digest: \S+ is a (?:pipe|socket|device), no file\n){2}$/)
    expect(code).toBe(33)
  })

  it('as a page beside the digest, or in place of one, fails its proof', async () => {
    const folder = await folderOfOddFiles()
    await shell('nd build in/good.txt --format md,txt,json; rm out/digest.md; mkfifo out/digest.md', folder)
    const { code, err } = await shell('nd verify out/digest.json', folder)
    expect(err).toMatch(/digest\.md: The page cannot be read: .{1,200} is a pipe, no file \(page\)\n$/)
    expect(code).toBe(4)
    const file = path.join(folder, 'out', 'digest.json')
    const digest = JSON.parse(readFileSync(file, 'utf8')) as Digest
    const pages = [{ path: '/dev/zero', template: 'digest.md', sha256: '' }]
    writeFileSync(file, JSON.stringify({ ...digest, edition: { ...digest.edition, pages } }))
    const endless = await shell('nd verify out/digest.json', folder)
    expect(endless.err).toContain('/dev/zero: The page cannot be read: /dev/zero is a device, no file (page)')
    expect(endless.code).toBe(4)
  })

  it('as a template, a folder of templates or a configuration is bad usage', async () => {
    const folder = await folderOfOddFiles()
    await shell('mkdir own; mkfifo own/digest.md.hbs', folder)
    const calls = [
      'build in/good.txt --templates own',
      'build in/good.txt --templates in/pipe.txt',
      'check --config in/pipe.txt'
    ]
    for (const call of calls) {
      const { code, out, err } = await shell(`nd ${call}`, folder)
      expect(err).toMatch(/^(?:nightdesk: )?\S+: .{0,100}cannot be read.{1,200}\n$/)
      expect({ code, out }).toEqual({ code: 2, out: '' })
    }
    expect(readdirSync(folder)).not.toContain('out')
  })
})

describe('names of files', { timeout: 2 * patience }, () => {
  it('that are no UTF-8 are named, those of 255 bytes and with line ends are read', async () => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'in'))
    writeFileSync(
      Buffer.concat([Buffer.from(path.join(folder, 'in/caf')), Buffer.from([0xe9]), Buffer.from('.txt')]),
      good
    )
    writeFileSync(path.join(folder, 'in', `${'n'.repeat(251)}.txt`), 'Trams in Belmark stood still on Monday.')
    writeFileSync(path.join(folder, 'in', 'two\nlines.txt'), 'Rain fell on Port Hale on Sunday.')
    const { code, out, err } = await shell(
      'nd build in && exit 9; code=$?; nd verify out/digest.json && exit $code',
      folder
    )
    expect(err).toBe('nightdesk: in/caf\ufffd.txt: Its name is not UTF-8; rename the file (unreadable)\n')
    expect(out).toContain('2 stories')
    expect(code).toBe(6)
  })

  it('by the thousand, most of them missing, are each one line', async () => {
    const folder = emptyFolder()
    writeFileSync(path.join(folder, 'good.txt'), good)
    const { code, out, err } = await shell('nd read good.txt $(seq -f "missing%g.txt" 3000)', folder)
    expect(err.trimEnd().split('\n')).toHaveLength(3000)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(6)
  })
})

describe('streams', { timeout: 2 * patience }, () => {
  let folder = ''
  beforeEach(() => {
    folder = emptyFolder()
  })
  const article = 'echo "The council of Umbridge voted on Tuesday to close the bridge." > a.txt'

  it('standard output on a full disk ends with 1 and one line', async () => {
    for (const call of ['read a.txt', 'build a.txt --stdout md', 'build a.txt', '--help']) {
      const { code, err } = await shell(`${article}; nd ${call} > /dev/full`, folder)
      expect(err).toBe(
        'nightdesk: Could not write standard output: the disk is full; free some space and run it again\n'
      )
      expect(code).toBe(1)
    }
  })

  it('standard error that is full, shut or not read changes nothing', async () => {
    for (const shut of ['2>/dev/full', '2>&-', '2> >(exit)']) {
      const { code, out } = await shell(`${article}; nd read a.txt nowhere.txt ${shut}`, folder)
      expect(out.trimEnd().split('\n')).toHaveLength(1)
      expect(code).toBe(6)
    }
    expect(await shell('nd read nowhere.txt 2>/dev/full', folder)).toMatchObject({ code: 3, out: '' })
  })

  it('standard input that is shut, empty or a folder holds nothing: 3', async () => {
    for (const shut of ['<&-', '</dev/null', '<.']) {
      for (const call of ['read -', 'verify -']) {
        const { code, out, err } = await shell(`nd ${call} ${shut}`, folder)
        expect(err).toMatch(/^nightdesk: -: .{1,100}\n/)
        expect(err).not.toContain('    at ')
        expect({ code, out }).toEqual({ code: 3, out: '' })
      }
    }
  })

  it('a limit on the size of files ends with 1, names it, and leaves no half page', async () => {
    const { code, err } = await shell(`${article}; ulimit -f 1; nd build a.txt -o small; exit $?`, folder)
    expect(err).toMatch(
      /^nightdesk: Could not write small\/digest\.\w+: the file is larger than this system lets it be/
    )
    expect(code).toBe(1)
    expect(readdirSync(path.join(folder, 'small')).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
