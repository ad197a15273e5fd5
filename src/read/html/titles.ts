/** A page's headline, without the site's name. */
import { foldSpace } from '../../text/spans.js'
import { elementsIn, wordsUnder, type PageElement } from './nodes.js'

/** All that may be the headline of a page. */
export interface TitleClues {
  /** `og:title`, the headline of JSON-LD and the like, best first. */
  readonly said: readonly string[]
  /** What stands in `<title>`. */
  readonly page: string | null
  readonly site: string | null
  readonly host: string | null
}

/** The headline: the heading on the page that the page's own fields bear out, else what they say, without the site's name. */
export function titleOf(root: PageElement, clues: TitleClues): string | null {
  const said = [...clues.said, ...(clues.page === null ? [] : [clues.page])].map((title) => withoutSite(title, clues))
  const headings = headingsIn(root)
  const borneOut = headings.find((heading) => said.some((title) => likeness(heading, title) >= alike))
  if (borneOut !== undefined) return borneOut
  const [first] = said
  if (first !== undefined && first !== '') return first
  return headings[0] ?? null
}

/** From this share of common words on, two titles are wordings of one. */
const alike = 0.6

/** The first headings of the page; a logo in `<h1>` is told by its bearing no likeness to what is said. */
function headingsIn(root: PageElement): string[] {
  const all = [...elementsIn(root)].filter(({ tag }) => tag === 'h1' || tag === 'h2')
  return [...all.filter(({ tag }) => tag === 'h1'), ...all.filter(({ tag }) => tag === 'h2').slice(0, 8)]
    .map((heading) => foldSpace(wordsUnder(heading)))
    .filter((words) => words.length > 3 && words.length < 300)
}

/** `title` without the name of the site before or behind a dash, bar or colon. */
export function withoutSite(title: string, { site, host }: Pick<TitleClues, 'site' | 'host'>): string {
  const folded = foldSpace(title)
  const parts = folded.split(/(\s[|–—·•»:~-]{1,3}\s|\s?\|\s?|: )/)
  if (parts.length < 3) return folded
  let [from, to] = [0, parts.length]
  while (to - from >= 3 && isSite(parts[to - 1] ?? '', site, host)) to -= 2
  while (to - from >= 3 && isSite(parts[from] ?? '', site, host)) from += 2
  return parts.slice(from, to).join('').trim()
}

function isSite(part: string, site: string | null, host: string | null): boolean {
  const key = lettersOf(part)
  if (key.length < 2) return false
  const [name, domain] = [
    lettersOf(site ?? ''),
    lettersOf((host ?? '').replace(/^www\./, '').replace(/\.[a-z]{2,6}$/, ''))
  ]
  if (name !== '' && (name === key || (key.length > 3 && (name.startsWith(key) || key.startsWith(name))))) return true
  return (
    domain !== ''
    && (domain === key || lettersOf(host ?? '').endsWith(key) || (key.length > 3 && domain.startsWith(key)))
  )
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
}

/** Share of the shorter title's words that the other has. */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const least = Math.min(first.size, second.size)
  if (least === 0) return 0
  let common = 0
  for (const word of first) if (second.has(word)) common++
  const bare = common / least
  return least < 3 && first.size !== second.size ? bare / 2 : bare
}

function wordsOf(words: string): Set<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
