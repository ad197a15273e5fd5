import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean/clean.js'
import { furniture } from '../../src/clean/furniture-rules.js'
import { readLineOf } from '../../src/clean/identity.js'
import { digest } from '../../src/digest.js'
import { readSource } from '../../src/read/source.js'
import type { Article, ReadLine } from '../../src/types.js'

const names = readdirSync('seeds').toSorted()

/** Article of words that a test made up. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  const none = { title: null, author: null, publisher: null, publishedAt: null, url: null, language: null, tags: [] }
  return { id: 'a', source: 'a.txt', text, ...none, ...fields }
}

function seed(number: number): ReadLine {
  const name = names[number] ?? ''
  const [article] = readSource({ name, bytes: readFileSync(`seeds/${name}`), named: true }).articles
  return readLineOf(cleanArticle(article as Article))
}

function paragraphs({ text, blocks }: ReadLine, role: string): number {
  const chosen = blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end))
  return chosen.flatMap((words) => words.split(/\n+/)).length
}

describe('cleanArticle on the seeds', () => {
  it.each([
    ['000', 0, null, null, null, null, 4, ['Al Jazeera']],
    ['001', 1, null, null, null, null, 8, []],
    [
      '002',
      2,
      'Xi of China aims to strengthen investments and broaden economic cooperation with Russia.',
      'Asia In News',
      'Rhea Malhotra',
      '2025-11-04',
      5,
      []
    ],
    [
      '003',
      3,
      'Xi Jinping seeks closer China-Russia investment ties amid Western sanctions',
      null,
      null,
      null,
      10,
      ['Reuters']
    ],
    [
      '004',
      4,
      'Chinese President Xi Jinping Assures Support to Russian Prime Minister Mishustin on ‘Core Interests’',
      'TDPel Media',
      'Lola Smith',
      null,
      14,
      []
    ]
  ] as const)('%s', (_name, number, title, publisher, author, publishedAt, kept, origins) => {
    const line = seed(number)
    expect({ title: line.title, publisher: line.publisher, author: line.author }).toEqual({ title, publisher, author })
    expect(line.publishedAt).toBe(publishedAt)
    expect(paragraphs(line, 'body')).toBe(kept)
    expect(line.origins).toEqual(origins)
  })

  it('finds the seven paragraphs that are said twice', () => {
    expect(paragraphs(seed(1), 'repeat')).toBe(7)
  })
})

describe('a field that holds nothing', () => {
  it('is one that is not there', () => {
    const fields = { title: '', author: ' ', publisher: '', publishedAt: '', url: '', language: '' }
    const { article } = cleanArticle(articleOf('The mill by the lake is open.', fields))
    expect(article).toEqual(articleOf('The mill by the lake is open.'))
  })

  it('makes no house of two articles', () => {
    const told = 'The weavers of Orva opened a new mill by the lake on Monday.'
    const articles = ['a', 'b'].map((id) => ({
      ...articleOf(`${told} Here is more of ${id === 'a' ? 'the looms' : 'a quiet ferry'}.`, { publisher: '' }),
      id
    }))
    const [first] = digest(articles, { oneStory: true }).stories[0]?.keyPoints ?? []
    expect(first?.origins).not.toContain('')
  })
})

describe('furniture rules', () => {
  it.each(furniture)('$name catches "$example"', ({ name, example }) => {
    const rules = furniture
    expect(rules.find((rule) => rule.pattern.test(example))?.name).toBe(name)
  })
})
