import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsIn } from '../../src/text/paragraphs.js'
import { glueRules } from '../../src/text/sentences-glued.js'
import { stopRules } from '../../src/text/sentences-stops.js'
import { sentencesIn } from '../../src/text/sentences.js'
import { isWithin, sliceOf, trimRange } from '../../src/text/spans.js'

const split = (text: string): string[] => sentencesIn(text).map((sentence) => sliceOf(text, sentence))

describe('rules about stops', () => {
  it.each(stopRules)('$name parts its example as written', ({ example, glued }) => {
    expect(split(example.join(glued ? '' : ' '))).toEqual(example)
  })
})

describe('rules about lost breaks', () => {
  it.each(glueRules)('$name parts its example', ({ example }) => {
    expect(split(example.join(' '))).toEqual(example)
  })

  it.each([
    ['a title after an article', 'They voted on the For the People Bill today.'],
    ['a title in marks', 'She sang “Waiting on a train In the rain” twice.'],
    ['a capital of reverence', 'They believe that He made it.']
  ])('leave %s alone', (_what, text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('sentencesIn', () => {
  it.each([
    ['parts at a stop', 'Rates rose. Shares fell.', ['Rates rose.', 'Shares fell.']],
    [
      'keeps an initialism',
      'He met U.S. President Roe. It went well.',
      ['He met U.S. President Roe.', 'It went well.']
    ],
    ['keeps a decimal whole', 'Trade fell 5.9% in May. Then it rose.', ['Trade fell 5.9% in May.', 'Then it rose.']],
    ['keeps an address whole', 'Ask desk@news.example.org. Or call.', ['Ask desk@news.example.org.', 'Or call.']],
    ['parts inside a quotation', '“It rose. It fell,” she said.', ['“It rose.', 'It fell,” she said.']],
    ['keeps the cue with a question', '“Is it over?” the mayor asked. No.', ['“Is it over?” the mayor asked.', 'No.']],
    ['closes brackets with the sentence', '(It rose.) It fell.', ['(It rose.)', 'It fell.']],
    ['keeps a bracket inside', 'He (Dr. Roe left.) stayed.', ['He (Dr. Roe left.) stayed.']],
    [
      'takes No. for a word where no number follows',
      'Was it so? No. It was not.',
      ['Was it so?', 'No.', 'It was not.']
    ],
    ['parts a list in a line', 'Buy: 1. Bread 2. Milk 3. Salt', ['Buy:', '1. Bread', '2. Milk', '3. Salt']],
    ['parts lettered entries', '(a) Bread is out. (b) Milk is not.', ['(a) Bread is out.', '(b) Milk is not.']],
    ['parts bullets', '• 9. Bread • 10. Milk', ['• 9. Bread', '• 10. Milk']],
    ['keeps enumerations in prose', 'Either a) we go or b) we stay.', ['Either a) we go or b) we stay.']],
    ['keeps a pull quote whole', '"It rose. It fell." - Ann Roe', ['"It rose. It fell." - Ann Roe']],
    ['ends at the paragraph', 'A heading without a stop\n\nIt rose.', ['A heading without a stop', 'It rose.']],
    ['leaves notes with their sentence', 'It was seen.[7][8] Nobody knew.', ['It was seen.[7][8]', 'Nobody knew.']],
    ['keeps a loose closing mark', '"It rose. " It fell. "', ['"It rose. "', 'It fell. "']],
    [
      'keeps hours that were cut up',
      'It opens at 4:08 p. m. ET. It closes.',
      ['It opens at 4:08 p. m. ET.', 'It closes.']
    ],
    [
      'keeps dates in brackets',
      'It fell. (Jan. 18) AP It rose. (Jan. 19) AP',
      ['It fell.', '(Jan. 18) AP It rose.', '(Jan. 19) AP']
    ],
    ['opens with an elision', 'They left. ’Twas late.', ['They left.', '’Twas late.']],
    ['finds nothing in nothing', ' \n ', []]
  ])('%s', (_behaviour, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('stays in the range and counts in the text', () => {
    const text = 'Zero. One. Two. Three.'
    expect(sentencesIn(text, { start: 6, end: 15 })).toEqual([
      { start: 6, end: 10 },
      { start: 11, end: 15 }
    ])
  })

  const pieces = fc.constantFrom(
    'Rates',
    'rose',
    '. ',
    '.',
    '? ',
    '”',
    ' “',
    '\n',
    '\n\n',
    'U.S.',
    '1. ',
    'a) ',
    '…',
    ' ',
    '– "'
  )

  it('gives trimmed sentences in order, each inside one paragraph, that leave out nothing but space', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const sentences = sentencesIn(text)
        const paragraphs = paragraphsIn(text)
        for (const sentence of sentences) {
          expect(trimRange(text, sentence)).toEqual(sentence)
          expect(paragraphs.some((paragraph) => isWithin(sentence, paragraph))).toBe(true)
        }
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      })
    )
  })

  it.each(['a', '(', '"', '1,1,', 'A. ', 'said said ', '. ', '.', '!"', '1) ', '• ', 'a\n', 'In the ', ' '])(
    'takes a megabyte of %j in its stride',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      expect(sentencesIn(text).every(({ start, end }) => start < end)).toBe(true)
    }
  )
})
