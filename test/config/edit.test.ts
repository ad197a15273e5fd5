import { describe, expect, it } from 'vitest'
import { withPaused, withSources } from '../../src/config/edit.js'

const text = `# Ours.
title: Morning brief # as on the page

sources:
  # one or more
  - path: in
  # the wire
  - url: https://wire.example.org/feed.xml
    name: Example Wire
output: out
`

describe('changes to the text of a configuration', () => {
  it('add a source at the end of the list, and leave every comment', () => {
    const { text: changed, added } = withSources(text, [{ url: 'https://a.example/feed', tags: ['local'] }])
    expect(added).toBe(1)
    expect(changed).toBe(
      text.replace(
        '    name: Example Wire\n',
        '    name: Example Wire\n  - url: https://a.example/feed\n    tags:\n      - local\n'
      )
    )
  })

  it('add nothing that stands there', () => {
    expect(withSources(text, [{ path: 'in' }, { url: 'https://wire.example.org/feed.xml' }])).toEqual({
      text,
      added: 0
    })
  })

  it('leave every letter that somebody wrote', () => {
    const odd = `title:   Ours     # aligned
sources:
-   path: in          # the folder
    tags: [ "a",b ]   # two

# the end
output:  out   # here
`
    const added = withSources(odd, [{ path: 'more' }]).text
    expect(added).toBe(odd.replace('# two\n', '# two\n- path: more\n'))
    const paused = withPaused(added, 'in', true) ?? ''
    expect(paused).toBe(added.replace('# two\n', '# two\n    paused: true\n'))
    expect(withPaused(paused, 'in', false)).toBe(added)
  })

  it('keep a list in brackets, and the line ends of another system', () => {
    expect(withSources('sources: [{path: in}]   # one\n', [{ path: 'more' }]).text).toBe(
      'sources: [{path: in}, {path: more}]   # one\n'
    )
    expect(withPaused('sources: [{path: in}]   # one\n', 'in', true)).toBe(
      'sources: [{path: in, paused: true}]   # one\n'
    )
    expect(withSources('sources:\r\n  - path: in\r\n', [{ path: 'more' }]).text).toBe(
      'sources:\r\n  - path: in\r\n  - path: more\r\n'
    )
  })

  it('begin a list where there is none, or an empty one', () => {
    expect(withSources('title: Ours  # x\n', [{ path: 'in' }]).text).toContain('sources:\n  - path: in\n')
    expect(withSources('sources: []\n', [{ path: 'in' }]).text).toBe('sources: [{path: in}]\n')
  })

  it('pause a source by its name, and have it go on again', () => {
    const paused = withPaused(text, 'Example Wire', true) ?? ''
    expect(paused).toBe(text.replace('    name: Example Wire\n', '    name: Example Wire\n    paused: true\n'))
    expect(withPaused(paused, 'https://wire.example.org/feed.xml', false)).toBe(text)
    expect(withPaused(text, 'nobody', true)).toBeNull()
  })
})
