import { describe, expect, it } from 'vitest'
import { linesOf, wordCount } from '../../src/clean/lines.js'
import { articleLinesOf } from '../../src/clean/page.js'
import { lineTraits } from '../../src/clean/page-words.js'

const menu = [
  'Home',
  'World',
  'Sport',
  'Weather',
  'Business',
  'Culture',
  'Travel',
  'Opinion',
  'Video',
  'More',
  'Log in'
]
const article = [
  'The harbour town has opened its new library after six years of building, and hundreds of people came on Monday.',
  'Mayor Anna Field said the house by the quay had cost less than was feared, and thanked those who built it.',
  '“We waited long for this day,” she told a crowd of readers, many of whom had brought their children along.',
  'The old library was closed in 2019, when a storm took part of its roof and soaked some two thousand books.',
  'A second hall, for music and for plays, is to follow next year if the council finds the money that is needed.'
]
const foot = [
  'Related stories',
  'Ferry runs again',
  'Fish market to move',
  'Share',
  'Facebook',
  'Privacy Policy',
  'Contact us'
]

describe('articleLinesOf', () => {
  it('finds the paragraphs of an article among menus and links', () => {
    const lines = linesOf([...menu, ...article, ...foot].join('\n'))
    const kept = articleLinesOf(lines)
    expect(lines.filter((_, at) => kept?.[at]).map(({ words }) => words)).toEqual(article)
  })

  it('leaves a plain article alone', () => {
    expect(articleLinesOf(linesOf(article.join('\n\n')))).toBeNull()
  })
})

describe('line traits', () => {
  it.each(lineTraits)('$name is found in "$example"', ({ has, example }) => {
    expect(has(example, wordCount(example))).toBe(true)
  })
})
