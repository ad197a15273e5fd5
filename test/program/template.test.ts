/** `nightdesk template`, as someone uses it who wants pages of their own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, nightdesk } from './program.js'

const input = JSON.stringify({
  id: 'a',
  text: 'The council of Umbridge voted on Tuesday to close the bridge for a year.'
})

describe('nightdesk template list', () => {
  it('names each template with what it prints', () => {
    const { code, out, err } = nightdesk(['template', 'list'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^digest\.html {2,}The page for browsers\. Sees: PageView$/m)
    expect(out).toMatch(/^partials\/point\.md {2,}One key point\. Sees: PointView$/m)
    expect(out).toContain('templates/README.md')
  })

  it('says which of them are yours, and gives the same as JSON', () => {
    const folder = emptyFolder()
    nightdesk(['template', 'eject', 'point.md'], { cwd: folder })
    const listed = nightdesk(['template', 'list', '--templates', 'my-templates'], { cwd: folder }).out
    expect(listed).toContain('[yours: my-templates/partials/point.md.hbs]')
    const rows = JSON.parse(nightdesk(['template', 'list', '--json'], { cwd: folder }).out) as object[]
    expect(rows).toContainEqual({
      name: 'partials/point.md',
      about: 'One key point. Sees: PointView',
      uses: ['partials/marks.md'],
      own: null
    })
  })
})

describe('nightdesk template eject', () => {
  it('copies a template, says what next, and the copy prints the same page', () => {
    const folder = emptyFolder()
    const { code, out, err } = nightdesk(['template', 'eject', 'partials/point.txt'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Wrote my-templates/partials/point.txt.hbs\n')
    expect(out).toContain('--templates my-templates')
    const plain = nightdesk(['build', '-', '--stdout', 'txt'], { input, cwd: folder }).out
    const own = () =>
      nightdesk(['build', '-', '--stdout', 'txt', '--templates', 'my-templates'], { input, cwd: folder })
    expect(own().out).toBe(plain)
    writeFileSync(path.join(folder, 'my-templates/partials/point.txt.hbs'), '>> {{upper text}}\n')
    expect(own().out).toContain('>> THE COUNCIL OF UMBRIDGE')
  })

  it.each(['digest.html', 'digest.html.hbs', 'story.md', 'partials/story.md'])('takes the name %s', (name) => {
    const folder = emptyFolder()
    expect(nightdesk(['template', 'eject', name, '-o', 'there'], { cwd: folder }).code).toBe(0)
  })

  it('never overwrites', () => {
    const folder = emptyFolder()
    const file = path.join(folder, 'my-templates/digest.md.hbs')
    mkdirSync(path.dirname(file))
    writeFileSync(file, 'mine')
    const { code, err } = nightdesk(['template', 'eject', 'digest.md'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toBe(
      'nightdesk: my-templates/digest.md.hbs is there already and stays as it is; delete it, or name another folder with -o\n'
    )
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('names what was meant where there is no such template', () => {
    expect(nightdesk(['template', 'eject', 'digset.md'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^nightdesk: There is no template "digset\.md"; did you mean digest\.md\b.*\?\n$/
      ) as string
    })
    expect(nightdesk(['template', 'eject', '../../package.json']).code).toBe(2)
  })
})

describe('a folder of templates', () => {
  it.each([
    ['a page that none is', 'digset.md.hbs', 'x', 'did you mean digest.md.hbs?'],
    ['a partial that no template uses', 'partials/stroy.md.hbs', 'x', 'did you mean partials/story.md.hbs?'],
    ['a template without its ending', 'digest.md', 'x', 'name it digest.md.hbs'],
    ['a slip in a page of a format that is not asked for', 'digest.html.hbs', 'a\n{{titel}}', 'digest.html.hbs:2: ']
  ])('%s is bad usage, and nothing is written', (_what, name, words, said) => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'mine', 'partials'), { recursive: true })
    writeFileSync(path.join(folder, 'mine', name), words)
    const { code, out, err } = nightdesk(['build', '-', '--format', 'txt', '--templates', 'mine'], {
      input,
      cwd: folder
    })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(path.join('mine', name))
    expect(err).toContain(said)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
