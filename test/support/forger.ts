/**
 * A forger who recomputes every hash: single changes of a digest, each of which `verify` must find. Drawn by a seed,
 * so that a failure can be repeated.
 */
import { sha256 } from '../../src/text/hash.js'
import { byCodeUnit } from '../../src/text/order.js'
import type { Digest } from '../../src/types.js'

type Loose = { [key: string]: Loose } & Loose[] & { text: string; start: number; end: number; value: number }

export interface Forgery {
  readonly name: string
  readonly digest: Digest
}

type Draw = (below: number) => number

/** Numbers from a seed, below a bound: mulberry32. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** `count` single changes, of each kind in turn where the digest has a place for it. */
export function forgeriesOf(digest: Digest, count: number, seed: number): Forgery[] {
  const draw = drawFrom(seed)
  const forgeries: Forgery[] = []
  for (let tries = 0; forgeries.length < count && tries < count * 20; tries++) {
    const [name, change] = kinds[tries % kinds.length] as [string, Change]
    const forged = structuredClone(digest) as unknown as Loose
    if (change(forged, draw)) forgeries.push({ name, digest: rehashed(forged as unknown as Digest) })
  }
  return forgeries
}

/** Changes the digest in one place; false where there is none to change. */
type Change = (digest: Loose, draw: Draw) => boolean

const kinds: readonly (readonly [string, Change])[] = [
  [
    'a digit of a statement',
    (digest, draw) =>
      onOne(
        statements(digest).filter(({ text }) => /\d/.test(text)),
        draw,
        (one) => {
          one.text = one.text.replace(/\d/, (digit) => String((Number(digit) + 1 + draw(8)) % 10))
        }
      )
  ],
  [
    'the value of a figure',
    (digest, draw) =>
      onOne(figures(digest), draw, (one) => {
        one.value = one.value * 10 + 1
      })
  ],
  [
    'a word of a key point',
    (digest, draw) =>
      onOne(keyPoints(digest), draw, (one) => {
        one.text = one.text.replace(/\b[a-z]{4,}\b/, 'otherwise')
      })
  ],
  [
    'a word of a quote',
    (digest, draw) =>
      onOne(quotes(digest), draw, (one) => {
        one.text = one.text.replace(/\p{L}{3,}/u, 'never')
      })
  ],
  [
    'the speaker of a quote',
    (digest, draw) =>
      onOne(
        quotes(digest).filter(({ speaker }) => speaker),
        draw,
        (one) => {
          ;(one['speaker'] as unknown as { name: string }).name = 'Somebody Else'
        }
      )
  ],
  [
    'the role of a speaker',
    (digest, draw) =>
      onOne(
        quotes(digest).filter(({ speaker }) => speaker?.['role']),
        draw,
        (one) => {
          ;(one['speaker'] as unknown as { role: string }).role = 'Emperor'
        }
      )
  ],
  [
    'who passed a quote on',
    (digest, draw) =>
      onOne(quotes(digest), draw, (one) => {
        ;(one['via'] as unknown as string[]).push('The Daily Forger')
      })
  ],
  [
    'the speaker of a figure',
    (digest, draw) =>
      onOne(figures(digest), draw, (one) => {
        ;(one as unknown as { speaker: string }).speaker = 'Somebody Else'
      })
  ],
  [
    'the beginning of a place',
    (digest, draw) =>
      onOne(evidence(digest), draw, (one) => {
        one.start += 1 + draw(3)
      })
  ],
  [
    'the end of a place',
    (digest, draw) =>
      onOne(evidence(digest), draw, (one) => {
        one.end -= 1 + draw(3)
      })
  ],
  [
    'the article of a printed place',
    (digest, draw) =>
      onOne(firstEvidence(digest), draw, (one) => {
        const others = (digest['articles'] as unknown as { id: string }[]).filter(
          ({ id }) => id !== (one['article'] as unknown as string)
        )
        const other = others[draw(Math.max(1, others.length))]
        if (!other) return false
        ;(one as unknown as { article: string }).article = other.id
      })
  ],
  [
    'a count',
    (digest, draw) =>
      onOne([...keyPoints(digest), ...figures(digest), ...stories(digest)], draw, (one) => {
        const counts = one['counts'] as unknown as Record<string, number>
        const name = ['articles', 'publishers', 'origins'][draw(3)] as string
        counts[name] = (counts[name] ?? 0) + 1
      })
  ],
  [
    'an origin',
    (digest, draw) =>
      onOne(keyPoints(digest), draw, (one) => {
        ;(one['origins'] as unknown as string[])[0] = 'The Daily Forger'
      })
  ],
  [
    'the mark of a single source',
    (digest, draw) =>
      onOne(keyPoints(digest), draw, (one) => {
        ;(one as unknown as { singleSource: boolean }).singleSource = !(one['singleSource'] as unknown as boolean)
      })
  ],
  [
    'an edit',
    (digest, draw) =>
      onOne(edits(digest), draw, (one) => {
        if (one.text === '') one.text = 'not '
        else one.text = '[Somebody Else]'
      })
  ],
  [
    'an edit left out',
    (digest, draw) =>
      onOne(
        statements(digest).filter((one) => (one['edits'] as unknown as unknown[] | undefined)?.length),
        draw,
        (one) => {
          ;(one['edits'] as unknown as unknown[]).pop()
        }
      )
  ],
  [
    'the date of an entry',
    (digest, draw) =>
      onOne(
        timeline(digest).filter(({ date }) => date),
        draw,
        (one) => {
          ;(one as unknown as { date: string }).date = '1999-12-31'
        }
      )
  ],
  [
    'the period of a figure',
    (digest, draw) =>
      onOne(figures(digest), draw, (one) => {
        ;(one as unknown as { period: string }).period = '1999'
      })
  ],
  [
    'the name of a person',
    (digest, draw) =>
      onOne(people(digest), draw, (one) => {
        ;(one as unknown as { name: string }).name = 'Somebody Else'
      })
  ],
  [
    'a headline',
    (digest, draw) =>
      onOne(stories(digest), draw, (one) => {
        const headline = one['headline'] as unknown as { text: string }
        headline.text = `${headline.text} not`
      })
  ],
  [
    'the text of an article',
    (digest, draw) =>
      onOne(keyPoints(digest), draw, (one) => {
        const place = (one['evidence'] as unknown as Loose[])[0] as Loose
        const article = (digest['articles'] as unknown as Record<string, string>[]).find(
          ({ id }) => id === (place['article'] as unknown as string)
        )
        const text = article?.['text'] ?? ''
        const at = text.slice(place.start, place.end).search(/[a-z]{3}/)
        if (!article || at < 0) return false
        article['text'] = `${text.slice(0, place.start + at)}zzz${text.slice(place.start + at + 3)}`
      })
  ]
]

function onOne(list: readonly Loose[], draw: Draw, change: (one: Loose) => unknown): boolean {
  const one = list[draw(Math.max(1, list.length))]
  if (!one) return false
  const before = JSON.stringify(one)
  return change(one) !== false && (JSON.stringify(one) !== before || list.length > 0)
}

const stories = (digest: Loose) => digest['stories'] as unknown as Loose[]
const each = (digest: Loose, name: string) => stories(digest).flatMap((story) => story[name] as unknown as Loose[])
const keyPoints = (digest: Loose) => each(digest, 'keyPoints')
const figures = (digest: Loose) => each(digest, 'figures')
const quotes = (digest: Loose) => each(digest, 'quotes')
const timeline = (digest: Loose) => each(digest, 'timeline')
const people = (digest: Loose) => each(digest, 'people')
const statements = (digest: Loose) => [...keyPoints(digest), ...figures(digest), ...quotes(digest), ...timeline(digest)]
const places = (one: Loose) => one['evidence'] as unknown as Loose[]
const evidence = (digest: Loose) => [...statements(digest), ...people(digest)].flatMap(places)
const firstEvidence = (digest: Loose) => statements(digest).flatMap((one) => places(one).slice(0, 1))
const edits = (digest: Loose) =>
  [...keyPoints(digest), ...timeline(digest)].flatMap((one) => one['edits'] as unknown as Loose[])

/** Every hash that follows from what is there now. */
function rehashed(digest: Digest): Digest {
  const articles = digest.articles.map((article) => ({ ...article, sha256: sha256(article.text ?? '') }))
  const inputHash = sha256(
    articles
      .map((article) => article.sha256)
      .toSorted(byCodeUnit)
      .join('\n')
  )
  return { ...digest, articles, edition: { ...digest.edition, inputHash } }
}
