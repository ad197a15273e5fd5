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

  it('add to a list in brackets', () => {
    expect(withSources('sources: [{path: in}]\n', [{ path: 'more' }]).text).toBe(
      'sources:\n  - {path: in}\n  - path: more\n'
    )
  })

  it('pause a source by its name, and have it go on again', () => {
    const paused = withPaused(text, 'Example Wire', true) ?? ''
    expect(paused).toBe(text.replace('    name: Example Wire\n', '    name: Example Wire\n    paused: true\n'))
    expect(withPaused(paused, 'https://wire.example.org/feed.xml', false)).toBe(text)
    expect(withPaused(text, 'nobody', true)).toBeNull()
  })
})
