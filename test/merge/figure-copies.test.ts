import { describe, expect, it } from 'vitest'
import { digest } from '../../src/digest.js'
import type { Article, DigestFigure } from '../../src/types.js'

const fields = { title: null, author: null, url: null, language: 'en', tags: [] }

/** What else each article tells, so that none is a copy as a whole. */
const further = [
  'A dog found the first embers, its owner Jan Voss said. He had gone out to look for a lost glove and came home without it, but with a story for his children.',
  'The mayor would not say whether the town means to put up a new one. Her office closes early in the winter, and on Thursday nobody there answered the telephone.',
  'Rowers who train on the water each morning saw smoke above the reeds. They turned their boats around and woke the warden, who sleeps in a hut beside the pier.'
]

/** The figures of some texts taken as one story, each text by a house and of a day of its own, the last one the oldest. */
function figuresOf(...texts: readonly string[]): readonly DigestFigure[] {
  const articles = texts.map((own, at): Article => {
    const [id, text] = [`a${at}`, `${own}\n\n${further[at]!}`]
    return { id, source: `${id}.txt`, text, publisher: `House ${id}`, publishedAt: `2026-03-0${5 - at}`, ...fields }
  })
  return digest(articles, { oneStory: true }).stories.flatMap(({ figures }) => figures)
}

const lodge =
  'The lodge on the eastern shore of Lake Umber was built of 4,200 larch trunks by a guild of carpenters from Tarn.'

describe('the witnesses of a figure', () => {
  it('counts one sentence in two articles as one witness, that of the older article', () => {
    const [figure] = figuresOf(`${lodge} It burned down on Monday.`, `Nobody was hurt in Tarn. ${lodge}`)
    expect(figure).toMatchObject({
      text: '4,200',
      verdict: 'single-source',
      origins: ['House a1'],
      counts: { articles: 2, origins: 1 }
    })
  })

  it('takes the article that credits an agency for the original', () => {
    const [figure] = figuresOf(`TARN (Reuters) - ${lodge}`, `Nobody was hurt in Tarn. ${lodge}`)
    expect(figure).toMatchObject({ verdict: 'single-source', origins: ['Reuters'] })
  })

  it('counts the sentence also where its ends were written anew, and a value in letters', () => {
    const one =
      'Since the spring a guild of carpenters from Tarn has cut twelve larch trunks a day for the lodge on Lake Umber.'
    const other = 'There a guild of carpenters from Tarn has cut 12 larch trunks a day for the new lodge.'
    expect(figuresOf(one, other)).toMatchObject([{ verdict: 'single-source', counts: { articles: 2 } }])
  })

  it('counts a short sentence that is the same as a whole', () => {
    const short = 'Its high roof was laid with 61,000 shingles.'
    expect(figuresOf(`${short} It leaked.`, `It was wet. ${short}`)).toMatchObject([{ verdict: 'single-source' }])
  })

  it('keeps a third that tells it in words of its own', () => {
    const third = 'Carpenters from Tarn built the lodge out of 4,200 larch trunks.'
    const [figure] = figuresOf(lodge, `Nobody was hurt in Tarn. ${lodge}`, third)
    expect(figure).toMatchObject({ verdict: 'agree', counts: { articles: 3, origins: 2 } })
  })

  it('counts two who quote the same words, and two who share a few in a row', () => {
    const said = '“We have cut 4,200 larch trunks for this lodge and not one of them was wasted,”'
    expect(figuresOf(`${said} Ida Holm said on Monday.`, `${said} the carpenter Ida Holm told a crowd.`)).toMatchObject(
      [{ verdict: 'agree' }]
    )
    const one = 'The guild of carpenters cut 4,200 larch trunks for the lodge, Ida Holm said.'
    const other = 'For its beams they cut 4,200 larch trunks for the lodge on Lake Umber.'
    expect(figuresOf(one, other)).toMatchObject([{ verdict: 'agree' }])
  })

  it('counts whom an article names for it, and not its own words beside that', () => {
    const [figure] = figuresOf(
      'According to the Harwick Ministry of Works the lodge held 4,200 larch trunks. All 4,200 larch trunks of the lodge are gone.'
    )
    expect(figure).toMatchObject({
      text: '4,200',
      verdict: 'single-source',
      origins: ['Harwick Ministry of Works'],
      counts: { articles: 1, origins: 1 }
    })
    expect(figure!.evidence).toHaveLength(2)
  })

  it('counts two whom one article names', () => {
    const [figure] = figuresOf('The lodge had cost $48,000 to build, according to Reuters and the Tarn Gazette.')
    expect(figure).toMatchObject({ text: '$48,000', verdict: 'agree', counts: { articles: 1, origins: 2 } })
  })
})
