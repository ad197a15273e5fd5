/** What became of an article, and of a place in it. */
import type { Digest, DigestArticle, LeftOut } from '../types.js'
import { longestSentence } from '../text/sentences.js'
import { type Explanation } from './explanation.js'
import { entriesOf, printedPlaces, many } from './entries.js'

/** An article by its id or source: its story, its copies and notices, and how much of it is printed. */
export function explainArticle(digest: Digest, id: string): Explanation | null {
  const article = articleNamed(digest, id)
  if (!article) return null
  const story = digest.stories.find(({ articles }) => articles.includes(article.id))
  const printed = printedPlaces(digest).filter(({ span }) => span.article === article.id).length
  const rules = countBy(
    digest.left
      .filter((left) => left.article === article.id)
      .map(({ rule }) =>
        rule
          .replace(/^same-as .*/, 'said by another sentence')
          .replace(/^told \S+ (.*)/, 'told on $1')
          .replace(/^known (.*)/, 'read for the edition of $1')
      )
  )
  return {
    id: article.id,
    kind: 'article',
    why: [
      `"${article.title ?? article.source}"${article.publisher ? `, ${article.publisher}` : ''}, ${article.publishedAt ?? 'no date'}`,
      story ? `It stands in the story "${story.headline.text}" (${story.id})` : 'It stands in no story',
      ...digest.notices
        .filter((notice) => notice.article === article.id)
        .map(({ rule, message }) => `${rule}: ${message}`),
      ...(article.copyOf === null ? [] : [`It is a copy of ${article.copyOf}`]),
      `${many(printed, 'place')} of it ${printed === 1 ? 'is' : 'are'} evidence of a printed line`,
      ...rules.map(([rule, count]) => `Not printed, ${rule}: ${count}`)
    ],
    evidence: []
  }
}

/** The article by its id, its source, or the last part of its source where one article alone has that. */
function articleNamed({ articles }: Digest, name: string): DigestArticle | null {
  const exact = articles.find((one) => one.id === name) ?? articles.find(({ source }) => source === name)
  if (exact) return exact
  const [only, ...more] = articles.filter(({ source }) => name !== '' && source.endsWith(`/${name}`))
  return only && more.length === 0 ? only : null
}

/** `ARTICLE:OFFSET`, and `SOURCE:START-END` as `explain` prints it. */
export function explainOffset(digest: Digest, id: string): Explanation | null {
  const [, name = '', at = ''] = /^(.+):(\d{1,9})(?:-\d{1,9})?$/s.exec(id) ?? []
  const article = articleNamed(digest, name)
  const offset = Number(at)
  if (at === '' || !article?.text || offset >= article.text.length) return null
  return explainPlace(digest, article, offset, `${article.id}:${offset}`)
}

/** What became of the words at an offset: printed, left out by a rule, or marked in cleaning. */
export function explainPlace(digest: Digest, article: DigestArticle, offset: number, id: string): Explanation {
  const holds = (span: { start: number; end: number }) => span.start <= offset && offset < span.end
  const printed = printedPlaces(digest).filter(
    ({ span }) => span.article === article.id && span.part === undefined && holds(span)
  )
  const left = digest.left.filter((one) => one.article === article.id && holds(one))
  const block = article.blocks.find(holds)
  const span = left[0] ?? printed[0]?.span ?? block
  return {
    id,
    kind: 'sentence',
    why: [
      ...printed.map(({ entry }) => `It is evidence of the ${entry.kind} ${entry.id}: "${entry.text}"`),
      ...left.map((one) => leftReason(digest, one)),
      ...(printed.length === 0 && left.length === 0 ? [blockReason(block?.role, block?.rule)] : [])
    ],
    evidence: span ? [{ article: article.id, start: span.start, end: span.end }] : []
  }
}

/** What each rule of the ledger means, in words. */
const leftRules: Readonly<Record<string, string>> = {
  budget: 'Not printed: other statements hold more of what the articles share, and the room for key points was full',
  'not-alone': 'Not printed: the sentence does not stand alone (a pronoun or a link that nothing resolves)',
  unrelated: 'Not printed: its article does not belong to a story of this digest',
  'too-short': 'Not printed: too short to say something',
  muted: 'Not printed: it holds a muted word, or its source is muted',
  old: 'Not printed: its article is older than the nights that count'
}

function leftReason({ stories }: Digest, { article, rule, role, start, end }: LeftOut): string {
  const same = /^same-as (.+)$/.exec(rule)?.[1]
  if (same !== undefined) {
    const entry = stories.flatMap(entriesOf).find(({ id }) => id === same)
    return `Not printed: ${same} says the same${entry ? `: "${entry.text}"` : ''}`
  }
  if (role !== 'body') return blockReason(role, rule)
  const [, told, on] = /^told (\S+) (.+)$/.exec(rule) ?? []
  if (told !== undefined) return `Not printed: told on ${on}, as ${told}, and no other origin says it tonight`
  const read = /^known (.+)$/.exec(rule)?.[1]
  if (read !== undefined)
    return `Not printed: the same words were read for the edition of ${read}, and what was chosen of them was told on ${read}`
  if (rule === 'not-alone' && end - start > longestSentence)
    return `Not printed: too long for a line, at more than ${longestSentence} characters without a stop`
  const story = rule === 'budget' ? stories.find(({ articles }) => articles.includes(article)) : undefined
  const beaten = story ? `; its story prints ${story.keyPoints.map(({ id }) => id).join(', ')}` : ''
  return `${leftRules[rule] ?? `Not printed: ${rule}`}${beaten}`
}

function blockReason(role: string | undefined, rule: string | undefined): string {
  return role === undefined
    ? 'Only white space stands there'
    : `It is ${role}, by the rule ${rule ?? 'default'}, and gives no statement`
}

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
