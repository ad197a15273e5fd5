/** What lies in the folders of the world: each bad input is named with its reason, and the rest goes on. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { Digest, ReadLine } from '../../src/types.js'
import { cli, emptyFolder, nightdesk } from './program.js'

const good = 'The council of Umbridge voted on Tuesday to close the bridge for a year.\n'
const line = (fields: object) => `${JSON.stringify(fields)}\n`

/** A folder `in` with these files, and one good article beside them. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder()
  mkdirSync(path.join(folder, 'in'))
  for (const [name, held] of Object.entries({ 'good.txt': good, ...files }))
    writeFileSync(path.join(folder, 'in', name), held)
  return folder
}

const readLines = (out: string) =>
  out
    .split('\n')
    .filter((words) => words !== '')
    .map((words) => JSON.parse(words) as ReadLine)

describe('a bad file among good ones', () => {
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['an empty file', { 'bad.txt': '' }, 'in/bad.txt: The file holds no words (empty)'],
    ['white space', { 'bad.md': ' \n\t\n' }, 'in/bad.md: The file holds no words (empty)'],
    ['a byte order mark alone', { 'bad.txt': Buffer.from([0xef, 0xbb, 0xbf]) }, '(empty)'],
    ['bytes of a picture', { 'bad.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) }, '(binary)'],
    ['UTF-16 without a mark', { 'bad.txt': Buffer.from(good, 'utf16le') }, '(binary)'],
    ['a broken line', { 'bad.jsonl': line({ text: good }) + '{"text": ' }, 'in/bad.jsonl:2: '],
    ['a line that is a list', { 'bad.jsonl': '[1]\n' }, 'in/bad.jsonl:1: This line is no JSON object (bad-line)'],
    ['a line without words', { 'bad.jsonl': line({ id: 'a' }) }, 'in/bad.jsonl:1: '],
    ['a title that is a number', { 'bad.jsonl': line({ text: good, title: 1 }) }, '`title` of this line is no text'],
    ['Markdown of comments', { 'bad.md': '<!-- nothing -->\n' }, 'in/bad.md: The Markdown holds no words (empty)']
  ])('%s is named, and the rest is read', (_name, files, words) => {
    const folder = folderWith(files)
    const { code, out, err } = nightdesk(['read', 'in'], { cwd: folder })
    expect(err).toContain(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(readLines(out).some(({ text }) => text === good)).toBe(true)
    expect(code).toBe(6)
  })

  it.each<[string, Record<string, string>, string]>([
    ['front matter', { 'odd.md': `---\ntitle: [Bridge\n---\n${good}` }, 'in/odd.md: the front matter is passed over: '],
    [
      'a date',
      { 'odd.jsonl': line({ text: good, publishedAt: '2025-13-45' }) },
      '"2025-13-45" is no date that can be read'
    ]
  ])('%s that cannot be read is named, its article is used, and nothing failed', (_name, files, words) => {
    const folder = folderWith(files)
    const { code, err } = nightdesk(['read', 'in'], { cwd: folder })
    expect(err).toContain(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(0)
    expect(nightdesk(['read', 'in', '--quiet'], { cwd: folder }).err).toBe('')
  })

  it('words without end are no line: a log leaves the pages as short as they are without it', () => {
    const folder = folderWith({ 'log.txt': `Umbridge ${'bridge closed lorry passed '.repeat(4000)}` })
    const { code, err } = nightdesk(['build', 'in', '-o', 'out'], { cwd: folder })
    expect([code, err]).toEqual([0, ''])
    for (const page of ['digest.md', 'digest.html', 'digest.txt'])
      expect(readFileSync(path.join(folder, 'out', page), 'utf8').split('lorry').length).toBeLessThan(30)
    expect(nightdesk(['verify', 'out/digest.json'], { cwd: folder }).code).toBe(0)
    expect(nightdesk(['explain', 'out/digest.json', '"bridge closed lorry"'], { cwd: folder }).out).toContain(
      'Not printed: too long for a line, at more than 1000 characters without a stop'
    )
  })

  it('a file that may not be read is named', () => {
    const folder = folderWith({ 'shut.txt': good })
    const shut = path.join(folder, 'in', 'shut.txt')
    chmodSync(shut, 0)
    if (isReadable(shut)) return
    const { code, err } = nightdesk(['read', 'in'], { cwd: folder })
    expect(err).toContain('in/shut.txt: Reading it is not allowed')
    expect(code).toBe(6)
  })

  it('a file over the cap is named with both sizes, and `--max-bytes` moves the cap', () => {
    const folder = folderWith({ 'big.txt': 'It rained on the bridge. '.repeat(420_000) })
    const { code, err } = nightdesk(['read', 'in'], { cwd: folder })
    expect(err).toContain('in/big.txt')
    expect(err).toContain('5 MiB')
    expect(err).toContain('(too-large)')
    expect(code).toBe(6)
    const small = nightdesk(['read', 'in', '--max-bytes', '20'], { cwd: folder })
    expect(small.err).toContain('20 bytes')
    expect(small.code).toBe(3)
    expect(nightdesk(['read', 'in', '--max-bytes', '11000000'], { cwd: folder })).toMatchObject({ code: 0, err: '' })
  })

  it('links in a circle and dead links are one bad input each', () => {
    const folder = folderWith({})
    mkdirSync(path.join(folder, 'in', 'a'))
    symlinkSync('..', path.join(folder, 'in', 'a', 'up'))
    symlinkSync('self.txt', path.join(folder, 'in', 'self.txt'))
    symlinkSync('nowhere.txt', path.join(folder, 'in', 'dead.txt'))
    const { code, out, err } = nightdesk(['read', 'in'], { cwd: folder })
    expect(err.trimEnd().split('\n').toSorted()).toEqual([
      'nightdesk: in/a/up: This link leads in a circle (circular-link)',
      'nightdesk: in/dead.txt: There is no such file or folder (not-found)',
      'nightdesk: in/self.txt: This link leads in a circle (circular-link)'
    ])
    expect(readLines(out)).toHaveLength(1)
    expect(code).toBe(6)
  })

  it('what is missing is named, and every other input is read', () => {
    const folder = folderWith({})
    const { code, out, err } = nightdesk(['read', 'nowhere', 'in', 'no/*.md', 'in/good.txt/more'], { cwd: folder })
    for (const name of ['nowhere', 'no/*.md', 'in/good.txt/more']) expect(err).toContain(`nightdesk: ${name}: `)
    expect(readLines(out)).toHaveLength(1)
    expect(code).toBe(6)
  })

  it('an empty folder and empty standard input are nothing to read: 3', () => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'in'))
    expect(nightdesk(['build', 'in'], { cwd: folder })).toMatchObject({ code: 3, out: '' })
    const { code, err } = nightdesk(['build', '-'], { cwd: folder, input: '' })
    expect(err).toContain('nightdesk: -: The file holds no words (empty)')
    expect(code).toBe(3)
    expect(readdirSync(folder)).toEqual(['in'])
  })

  it('bad input is told in the digest too', () => {
    const folder = folderWith({ 'bad.txt': '' })
    nightdesk(['build', 'in', '--format', 'json'], { cwd: folder })
    const { notices } = JSON.parse(readFileSync(path.join(folder, 'out', 'digest.json'), 'utf8')) as Digest
    expect(notices.filter(({ rule }) => rule === 'bad-input')).toHaveLength(1)
  })
})

describe('encodings', () => {
  const euros = 'Zoë Müller’s café in Besançon cost 3 million – “far too much”, said the mayor of Łódź.\n'
  const western = 'Zoë Müller’s café in Besançon cost €3 million – “far too much”, said the mayor.\n'

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${euros}`, 'utf8'), euros],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${euros}`, 'utf16le'), euros],
    ['UTF-16 BE with a mark', iconv.encode(euros, 'utf-16be', { addBOM: true }), euros],
    ['UTF-32 LE with a mark', iconv.encode(euros, 'utf-32le', { addBOM: true }), euros],
    ['windows-1252', iconv.encode(western, 'windows-1252'), western],
    ['ISO 8859-1', iconv.encode('The café in Besançon was closed.\n', 'latin1'), 'The café in Besançon was closed.\n'],
    ['Windows line ends', Buffer.from('One line.\r\nAnother.\rA third.\n'), 'One line.\nAnother.\nA third.\n']
  ])('%s gives the right characters', (_name, bytes, words) => {
    const { code, out, err } = nightdesk(['read', 'in/coded.txt'], { cwd: folderWith({ 'coded.txt': bytes }) })
    expect(readLines(out)[0]?.text).toBe(words)
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('reads each seed alike from every encoding that can hold it', () => {
    const folder = emptyFolder()
    const codings = ['utf-16le', 'utf-16be', 'utf-32be', 'windows-1252'] as const
    for (const coding of ['utf-8', ...codings]) mkdirSync(path.join(folder, coding))
    for (const name of readdirSync('seeds')) {
      const text = readFileSync(path.join('seeds', name), 'utf8')
      writeFileSync(path.join(folder, 'utf-8', name), `\ufeff${text}`)
      for (const coding of codings) {
        const coded = iconv.encode(text, coding, { addBOM: coding !== 'windows-1252' })
        writeFileSync(path.join(folder, coding, name), iconv.decode(coded, coding) === text ? coded : text)
      }
    }
    const texts = (input: string) =>
      readLines(nightdesk(['read', input], { cwd: folder }).out).map(({ text, id }) => [id, text])
    for (const coding of codings) expect(texts(coding), coding).toEqual(texts('utf-8'))
  })

  it('a guessed encoding is a notice, not a failure', () => {
    const folder = folderWith({ 'coded.txt': iconv.encode(western, 'windows-1252') })
    const { code, err } = nightdesk(['read', 'in', '--verbose'], { cwd: folder })
    expect(err).toContain('in/coded.txt is not UTF-8')
    expect(code).toBe(0)
  })
})

describe('articles that are the same, or say so', () => {
  it('one article under two names, and twice, is one', () => {
    const folder = folderWith({ 'again.txt': good })
    const { code, out } = nightdesk(['read', 'in', 'in/good.txt', 'in'], { cwd: folder })
    expect(readLines(out)).toHaveLength(1)
    expect(code).toBe(0)
  })

  it('two articles of one id are two, whatever their order', () => {
    const lines = [line({ id: 'a', text: good }), line({ id: 'a', text: 'Trams in Belmark stood still on Monday.' })]
    const idsOf = (input: string) =>
      readLines(nightdesk(['read', '-'], { input }).out).map(({ id, text }) => `${id} ${text}`)
    const ids = idsOf(lines.join(''))
    expect(ids.map((words) => words.split(' ')[0]).toSorted()).toEqual(['a', 'a-2'])
    expect(idsOf(lines.toReversed().join('')).toSorted()).toEqual(ids.toSorted())
  })
})

describe('names that no file system likes', () => {
  const names = [
    'with space.txt',
    'quote\'s "two".txt',
    '-leading.txt',
    'emoji 🌉.txt',
    'new\nline.txt',
    'escape\u001b[31m.txt',
    '[a]{b}*.txt',
    `${'long'.repeat(60)}.txt`,
    '$(x) `y`.txt'
  ]

  it('are read in a folder, and their source says them', () => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'in'))
    for (const [index, name] of names.entries())
      writeFileSync(path.join(folder, 'in', name), `Trams in Belmark number ${index} stood still.`)
    const { code, out, err } = nightdesk(['read', 'in'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(
      readLines(out)
        .map(({ source }) => source)
        .toSorted()
    ).toEqual(names.map((name) => `in/${name}`).toSorted())
  })

  it.each(names)('are read where named by themselves, and proven: %j', (name) => {
    const folder = emptyFolder()
    writeFileSync(path.join(folder, name), good)
    const { code } = nightdesk(['build', '--format', 'json', '--', name], { cwd: folder })
    expect(code).toBe(0)
    expect(nightdesk(['verify', 'out/digest.json', '--sources', '.'], { cwd: folder })).toMatchObject({ code: 0 })
  })

  it('say no more than one line on the terminal, and no command to it', () => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'in'))
    for (const name of ['new\nline.txt', 'escape\u001b[31m.txt']) writeFileSync(path.join(folder, 'in', name), '')
    const { err } = nightdesk(['read', 'in'], { cwd: folder })
    expect(err.trimEnd().split('\n')).toHaveLength(2)
    expect(err).not.toContain('\u001b')
  })

  it('a name too long for any path is named', () => {
    const { code, err } = nightdesk(['read', `${'x'.repeat(5000)}.txt`])
    expect(err).toContain('(not-found)')
    expect(code).toBe(3)
  })
})

describe('what is given as a digest', () => {
  it.each([
    ['a folder', (folder: string) => void mkdirSync(path.join(folder, 'digest.json'))],
    ['nothing', () => undefined],
    ['an empty file', (folder: string) => writeFileSync(path.join(folder, 'digest.json'), '')],
    ['a text', (folder: string) => writeFileSync(path.join(folder, 'digest.json'), good)],
    ['null', (folder: string) => writeFileSync(path.join(folder, 'digest.json'), 'null')],
    ['a deep list', (folder: string) => writeFileSync(path.join(folder, 'digest.json'), '['.repeat(200_000))]
  ])('%s is none: 3, with the reason in one line', (_name, make) => {
    const folder = emptyFolder()
    make(folder)
    for (const args of [
      ['verify', 'digest.json'],
      ['explain', 'digest.json', 'k1']
    ]) {
      const { code, out, err } = nightdesk(args, { cwd: folder })
      expect(err).toMatch(/^nightdesk: digest\.json: no digest: .{1,300}\n$/)
      expect({ code, out }).toEqual({ code: 3, out: '' })
    }
  })

  it("one that is not there is named in our words, not in the system's", () => {
    const { code, err } = nightdesk(['verify', 'gone/digest.json'], { cwd: emptyFolder() })
    expect({ code, err }).toEqual({
      code: 3,
      err: 'nightdesk: gone/digest.json: no digest: there is no such file or folder\n'
    })
  })

  it('a digest cut short is none, and one read from standard input is one', () => {
    const folder = folderWith({})
    nightdesk(['build', 'in'], { cwd: folder })
    const whole = readFileSync(path.join(folder, 'out', 'digest.json'), 'utf8')
    writeFileSync(path.join(folder, 'out', 'cut.json'), whole.slice(0, whole.length / 2))
    for (const args of [
      ['verify', 'out/cut.json'],
      ['explain', 'out/cut.json', 'k1']
    ])
      expect(nightdesk(args, { cwd: folder })).toMatchObject({ code: 3, out: '' })
    expect(nightdesk(['verify', '-'], { cwd: path.join(folder, 'out'), input: whole })).toMatchObject({ code: 0 })
    expect(nightdesk(['verify', '-'], { cwd: path.join(folder, 'out'), input: '' })).toMatchObject({ code: 3 })
  })
})

describe('an output that cannot be written', () => {
  it('a file where the folder should be is named: 1', () => {
    const folder = folderWith({})
    writeFileSync(path.join(folder, 'out'), 'a file')
    const { code, out, err } = nightdesk(['build', 'in'], { cwd: folder })
    expect(err).toMatch(/^nightdesk: Could not write out\/digest\.md: .+\n$/)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(readFileSync(path.join(folder, 'out'), 'utf8')).toBe('a file')
  })

  it('a folder where a page should be is named, and nothing half-written is left', () => {
    const folder = folderWith({})
    mkdirSync(path.join(folder, 'out', 'digest.txt', 'x'), { recursive: true })
    const { code, err } = nightdesk(['build', 'in'], { cwd: folder })
    expect(err).toContain('Could not write out/digest.txt')
    expect(code).toBe(1)
    expect(readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('a reader that goes away ends the program quietly', () => {
    const folder = emptyFolder()
    cpSync('seeds', path.join(folder, 'seeds'), { recursive: true })
    for (const args of ['read seeds', 'annotate seeds', 'build seeds --stdout json']) {
      const run = spawnSync('bash', ['-c', `set -o pipefail; "$0" "$1" ${args} | head -c 10`, process.execPath, cli], {
        cwd: folder,
        encoding: 'utf8'
      })
      expect({ code: run.status, err: run.stderr, out: run.stdout.length }).toEqual({ code: 0, err: '', out: 10 })
    }
  })

  it.each([
    ['some bad input', 'read in | head -c 10', 6, 'nightdesk: in/empty.txt: The file holds no words (empty)\n'],
    ['a line that is not proven', 'verify out/digest.json --json | head -c 10', 4, ''],
    ['no standard output at all', 'read in/good.txt >&-', 0, '']
  ])('a reader that goes away hides no trouble: %s', (_what, typed, code, err) => {
    const folder = folderWith({ 'empty.txt': '' })
    nightdesk(['build', 'in/good.txt', '--format', 'json'], { cwd: folder })
    const file = path.join(folder, 'out', 'digest.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/("keyPoints":.{0,300}?"text":")/s, '$1Nobody said so. '))
    const script = `set -o pipefail; "$0" "$1" ${typed}`
    const run = spawnSync('bash', ['-c', script, process.execPath, cli], { cwd: folder, encoding: 'utf8' })
    expect({ code: run.status, err: run.stderr }).toEqual({ code, err })
  })
})

/** Whether permissions mean nothing to who runs the tests. */
function isReadable(file: string): boolean {
  try {
    readFileSync(file)
    return true
  } catch {
    return false
  }
}
