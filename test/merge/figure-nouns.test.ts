import { describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import type { Article } from '../../src/types.js'

const fields = { title: null, author: null, publishedAt: '2026-03-02', url: null, language: 'en', tags: [] }

/** The figures of some texts taken as one story: text, verdict, number of articles. */
function figuresOf(...texts: readonly string[]): (string | number)[][] {
  const articles = texts.map((text, at): Article => {
    const id = `a${at}`
    return { id, source: `${id}.txt`, text, publisher: `House ${id}`, ...fields }
  })
  const { stories } = digest(articles, { oneStory: true })
  return stories.flatMap(({ figures }) => figures.map(({ text, verdict, counts }) => [text, verdict, counts.articles]))
}

describe('counts under other nouns', () => {
  it.each([
    [
      'another word for them',
      'The beekeepers of Tarn lost 17 hives to the flood when the lower dyke gave way.',
      'When the lower dyke gave way, the flood swept off 17 colonies of the Tarn beekeepers.'
    ],
    [
      'a kind of them',
      'The museum in Umber sent back 1,312 beetles that a collector had lent.',
      'It has returned 1,312 insects of the collector, the museum said.'
    ],
    [
      'no noun at all',
      'The choir of Harwick has 264 singers since the two parishes merged.',
      'The number of voices in the Harwick choir rose to 264 when the parishes merged.'
    ]
  ])('joins them: %s', (_what, one, other) => {
    expect(figuresOf(one, other)).toMatchObject([[expect.any(String), 'agree', 2]])
  })

  it.each([
    [
      'that share little',
      'The beekeepers of Tarn lost 17 hives to the flood.',
      'The choir of Tarn hired 17 coaches for its tour through the north.',
      [
        ['single-source', 1],
        ['single-source', 1]
      ]
    ],
    [
      'whose value is soon met by chance',
      'The ferry yard of Umber lent 12 boats to the rowing club for the regatta in spring.',
      'For the regatta in spring the ferry yard of Umber lent 12 trailers to the rowing club.',
      [
        ['single-source', 1],
        ['single-source', 1]
      ]
    ],
    [
      'of which one sentence tells both',
      'The ferry yard of Umber sold 24 boats and 24 trailers to the rowing club in spring.',
      'In spring the ferry yard of Umber sold 24 carts to the rowing club.',
      [
        ['single-source', 1],
        ['single-source', 1],
        ['single-source', 1]
      ]
    ],
    [
      'of which one article tells both',
      'The rowing club of Umber owns 24 boats for the regatta. For the regatta the rowing club of Umber rents 24 trailers in spring.',
      'In spring the rowing club of Umber has rented 24 carts for the regatta.',
      [
        ['single-source', 1],
        ['single-source', 1],
        ['single-source', 1]
      ]
    ]
  ])('leaves them apart: %s', (_what, one, other, rows) => {
    expect(figuresOf(one, other).map(([, ...row]) => row)).toEqual(rows)
  })

  it('joins a value of three digits also with the words of its own article', () => {
    const one =
      'Divers raised 1,312 coins from the wreck off Tarn. The 1,312 pieces from the wreck off Tarn are shown in Umber.'
    const other = 'Off Tarn 1,312 coins were raised from the wreck by divers.'
    expect(figuresOf(one, other)).toEqual([['1,312', 'agree', 2]])
  })
})

describe('figures without a measure', () => {
  it.each([
    [
      'a length',
      'The mast on Tarn Hill measures 48 metres, the masons said.',
      'The masons of Tarn Hill put up the new mast, 48 metres, in a week.'
    ],
    [
      'a bare number',
      'The wind index of Umber fell to 118.6 in spring.',
      'In spring it was 118.6, the lowest of the Umber wind books.'
    ]
  ])('bear out that of another article: %s', (_what, one, other) => {
    expect(figuresOf(one, other)).toEqual([[expect.any(String), 'agree', 2]])
    expect(figuresOf(other, one)).toEqual([[expect.any(String), 'agree', 2]])
  })

  it('have no row of their own, and bear out nothing that shares little', () => {
    const bare = 'The masons of Tarn Hill put up the new mast, 48 metres, in a week.'
    expect(figuresOf(bare, bare.replace('Tarn', 'Kell'))).toEqual([])
    const far = 'The ferry of Umber measures 48 metres, its owner said.'
    expect(figuresOf(far, bare)).toEqual([[expect.any(String), 'single-source', 1]])
  })

  it('bear out nothing as bare numbers that are soon met', () => {
    const one = 'The wind index of Umber fell to 7 in spring.'
    const other = 'In spring it was 7, the lowest of the Umber wind books.'
    expect(figuresOf(one, other)).toEqual([['7', 'single-source', 1]])
  })
})
