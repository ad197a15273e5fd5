import { describe, expect, it } from 'vitest'
import { textOfFragment } from '../../../src/read/html/fragment.js'

describe('textOfFragment', () => {
  it.each([
    ['sets paragraphs apart', '<p>It rained.</p><p>It stopped.</p>', 'It rained.\n\nIt stopped.'],
    [
      'joins inline marks without doubled spaces',
      '<p>It <b>rained</b> , and <i> it </i> stopped.</p>',
      'It rained, and it stopped.'
    ],
    [
      'takes two breaks for a paragraph',
      'It rained.<br>Hard.<br> <br/>It stopped.',
      'It rained.\nHard.\n\nIt stopped.'
    ],
    ['keeps entries of a list apart', '<ul><li>Rain<li>Snow</ul>', 'Rain\n\nSnow'],
    [
      'writes a row of a table on a line',
      '<table><tr><th>Rain<td>4 mm<tr><th>Snow<td>0</table>',
      'Rain | 4 mm\n\nSnow | 0'
    ],
    ['decodes entities once', '&lt;b&gt; &amp;amp; caf&eacute; &#8217; &#x2014;', '<b> &amp; café ’ —'],
    ['reads no script, style or comment', '<script>alert(1)</script><style>p{}</style><!-- no --><p>Rain.', 'Rain.'],
    ['gives short quotations their marks', '<p>She said <q>rain</q>.', 'She said “rain”.'],
    [
      'leaves out what is struck and the numbers of notes',
      '<p>Rain<del>bow</del><sup><a href="#1">[1]</a></sup>.',
      'Rain.'
    ],
    ['takes words without markup', 'Rain & snow', 'Rain & snow'],
    ['gives nothing for nothing', '', '']
  ])('%s', (_behaviour, html, expected) => {
    expect(textOfFragment(html)).toBe(expected)
  })

  it('reads what is nested too deep for the parser', () => {
    expect(textOfFragment(`${'<div>'.repeat(5000)}Rain.`)).toBe('Rain.')
  })
})
