import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { loadTemplates } from '../../src/io/templates.js'
import { digestFailures } from './checks.js'
import { activeIn } from './html-check.js'
import { frontOf, outwardIn, shapeOf, treeOf } from './markdown-check.js'

const templates = await loadTemplates(null)

/** Strings of our own, at least one of each kind that the collections hold. */
const strings = {
  'a script': '<script>fetch("/desk")</script>',
  'a script that closes what is open': '"></title></style><script src=//evil.example/x></script>',
  'a handler': '<b onmouseover="report(1)">hover</b>',
  'a handler without space': '<svg/onload=report(2)>',
  'an attribute broken out of': '" autofocus onfocus="report(3)" x="',
  'a frame with its own page': '<iframe srcdoc="<p>inner</p>"></iframe>',
  'a style that loads': '<i style="background:url(https://evil.example/a.png)">x</i>',
  'a base': '<base href="https://evil.example/">',
  'a refresh': '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  'a comment left open': '<!-- all is gone',
  'a section left open': '<![CDATA[ ]]> <textarea>',
  entities: '&lt;b&gt; &#60;i&#62; &copy; &amp;amp; &NewLine;',
  'a template': '{{constructor.constructor "return process"}} {{> "partials/foot.html"}} {{{title}}}',
  'other template languages': '${7*8} <%= 7*8 %> {% raw %} #{7*8} {{< ref "x" >}} [[7*8]]',
  'a link of Markdown': '[ferry](javascript:report(4)) ![pier](data:image/svg+xml,x "t")',
  'a reference of Markdown': '[ferry][1] [^s1-1] [^1]: note [1]: https://evil.example',
  'an autolink': '<https://evil.example/a> https://evil.example/b www.evil.example desk@evil.example',
  'a heading and a rule': '# Head === --- *** ___ +++',
  lists: '- [ ] task 1. one * two + three 4) four',
  'a table': '| a | b | |---|---|',
  code: '``` js `tick` ~~~ ``two``',
  emphasis: '**bold** __bold__ ~~gone~~ *a _b* c_ ==mark==',
  'front matter': '--- title: other --- ... %YAML 1.1 !!js/function "x" &a *a',
  'a container': '::: warning ::: :name[x]{.y} ||spoiler||',
  backslashes: '\\ \\\\ \\* \\[ C:\\new\\table',
  lines: 'one\r\n# two\n\n> three\r- four\u2028* five\u2029six\u0085seven',
  controls: 'a\u0000b\u0007c\u001b[31md\u009be\u007f',
  'overrides of direction': '\u202egnp.exe\u202c \u2066x\u2069 \u200f',
  'half a pair and no characters': '\ud83d \udc00 \ufffe \uffff',
  formulas: '=SUM(A1:A9) @cmd +1 -1',
  'an address that runs': 'javascript:report(5)',
  'an address with a page in it': 'data:text/html,<script>report(6)</script>',
  'an address that breaks out': 'https://evil.example/)"><img src=x onerror=report(7)> | `x`',
  nothing: '',
  spaces: ' \t \u00a0 \u3000 '
}

describe('a hostile string in every field', () => {
  it.each(Object.entries(strings))('changes nothing: %s', (_kind, string) => {
    expect(digestFailures(string, templates)).toEqual([])
  })

  it('changes nothing, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...'<>&"\'`*_[](){}|\\#-+=~:!^$@/.;,1aé\n\r\t \u2028'.split(''),
      '--',
      '://',
      'on',
      '](',
      '```'
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }),
        (found) => digestFailures(found.join(''), templates).length === 0
      ),
      { numRuns: 15, seed: 5 }
    )
  })
})

describe('the checks', () => {
  it.each([
    '<p onclick=x>',
    '<p style="a:b">',
    '<a href="javascript:x">',
    '<a href="JaVaScRiPt:x">',
    '<iframe></iframe>',
    '<svg></svg>',
    '<meta http-equiv=refresh>',
    '<style></style><style></style>',
    '<a href="data:x">'
  ])('see that %j is active', (page) => {
    expect(activeIn(page)).not.toEqual([])
  })

  it('see a link, an image, raw HTML and a changed tree', () => {
    expect(outwardIn(treeOf('[a](b:c) ![d](e) <b>f</b>'))).toEqual(['b:c', 'e', '<b>', '</b>'])
    expect(outwardIn(treeOf('see https://evil.example/b and www.evil.example'))).toHaveLength(2)
    expect(shapeOf(treeOf('a *b*'))).not.toBe(shapeOf(treeOf('a b')))
  })

  it('see front matter that is not one record', () => {
    expect(frontOf(treeOf('---\na: 1\n---\n\nb'))).toEqual({ a: 1 })
    expect(frontOf(treeOf('a\n\n---\nb: 1\n---'))).toBeNull()
  })
})
