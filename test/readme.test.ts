import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { nightdesk } from './program/program.js'

const readme = readFileSync('README.md', 'utf8')

/** Fenced blocks of a language. */
function blocksOf(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1] ?? '')
}

/** Commands of the console blocks with the output shown; `...` stands for anything. */
const examples = blocksOf('console').flatMap((block) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((example) => {
      const [command = '', ...shown] = example.trimEnd().split('\n')
      return { command, shown: shown.join('\n') }
    })
)

/** Words of a command line; quotation marks hold words together. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, one, two, three]) => one ?? two ?? three ?? '')
}

describe('README', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4)
  })

  it('has a program that may be run, as `npx nightdesk` runs it', () => {
    expect(() => accessSync('dist/cli.js', constants.X_OK)).not.toThrow()
  })

  it.each(examples)('shows what "$command" prints', ({ command, shown }) => {
    const { code, out } = nightdesk(wordsOf(command.replace(/^npx nightdesk /, '')))
    expect(code).toBe(0)
    const pattern = shown
      .split('...')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*')
    expect(out.trimEnd()).toMatch(new RegExp(`^${pattern.trimEnd()}$`))
  })

  it('shows what npm start prints', () => {
    const { out } = nightdesk(['build', 'seeds'])
    expect(readme).toContain(out.trimEnd())
  })

  it('runs its library examples', () => {
    const file = path.resolve('readme-example.mjs')
    writeFileSync(file, blocksOf('js').join('\n'))
    try {
      const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout.trim().split('\n').at(-1)).toBe('0 false')
      expect(stdout).toContain('\ntrue\n')
    } finally {
      rmSync(file, { force: true })
    }
  })

  it('shows a line of the text as it is printed', () => {
    const { out } = nightdesk(['build', 'seeds', '--stdout', 'txt'])
    const line = /^ {2}- Trade between.*?\)$/ms.exec(readme)?.[0] ?? 'no line'
    expect(out).toContain(line)
  })
})
