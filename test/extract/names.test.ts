import { describe, expect, it } from 'vitest'
import { namesIn } from '../../src/extract/names.js'
import { sentencesIn } from '../../src/text/sentences.js'

function namesOf(text: string): string[] {
  return namesIn(text, sentencesIn(text)).map((name) => `${name.text} | ${name.kind}`)
}

describe('namesIn', () => {
  it.each<[string, string, string[]]>([
    ['cuts a title from a name', 'He met Chancellor Olaf Scholz.', ['Olaf Scholz | person']],
    [
      'cuts a possessor from a body',
      'It left China’s Ministry of Foreign Affairs.',
      ['China | place', 'Ministry of Foreign Affairs | organisation']
    ],
    [
      'keeps "and" inside a body',
      'The Department of Health and Human Services agreed.',
      ['Department of Health and Human Services | organisation']
    ],
    [
      'ends a body before another name',
      'The Bank of England and Sony agreed.',
      ['Bank of England | organisation', 'Sony | organisation']
    ],
    ['knows a house', 'He called the South China Morning Post.', ['South China Morning Post | organisation']],
    ['knows an acronym', 'The rules of the HWU are old.', ['HWU | organisation']],
    ['knows places of two words', 'He flew to New York and Hong Kong.', ['New York | place', 'Hong Kong | place']],
    ['leaves sentence openers out', 'However the plan failed.', []],
    ['leaves days out', 'On Tuesday Reuters closed.', ['Reuters | organisation']],
    ['takes "May 5" for a date', 'It closed on May 5 in Leeds.', ['Leeds | place']],
    ['takes no adjective', 'The Chinese plan failed.', []],
    ['takes no compound that only opens small', 'The anti-Trump vote failed.', []],
    [
      'does not run over a comma',
      'He met Jane Roe, Acme Bank and others.',
      ['Jane Roe | person', 'Acme Bank | organisation']
    ],
    ['does not run over an empty line', 'He met Jane\n\nRoe is a town.', ['Jane | unknown', 'Roe | unknown']],
    ['keeps an ampersand', 'Procter & Gamble agreed.', ['Procter & Gamble | organisation']]
  ])('%s: %s', (_behaviour, text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })

  it('gives each name where it stands', () => {
    const text = 'He met Chancellor Olaf Scholz in “Old Europe”.'
    for (const name of namesIn(text, sentencesIn(text))) expect(text.slice(name.start, name.end)).toBe(name.text)
  })
})
