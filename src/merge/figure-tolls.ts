/** Tolls: what is harmed or moved in a disaster or a conflict, counted up as reports come in. */
import { harmOf, isPeople } from './figure-crowds.js'
import { gather } from '../text/gather.js'
import type { Figure, Sentence } from '../types.js'

/** What rises as reports come in; the pattern looks at the words near the figure. */
export const tolls: readonly { readonly name: string; readonly pattern: RegExp; readonly example: string }[] = [
  {
    name: 'dead',
    pattern:
      /\b(?:kill(?:ed|s|ing)?|dead|deaths?|died|dies|dying|fatalit(?:y|ies)|death toll|lost their lives|bodies)\b/i,
    example: 'killed at least 31 people'
  },
  { name: 'injured', pattern: /\b(?:injur(?:ed|ing|ies|y)|wound(?:ed|ing|s)?|hurt)\b/i, example: 'left 85 injured' },
  { name: 'missing', pattern: /\b(?:missing|unaccounted for)\b/i, example: 'another 12 are missing' },
  {
    name: 'displaced',
    pattern: /\b(?:displaced|evacuat(?:ed|ing|ion)|homeless|without (?:a home|homes)|lost their homes|fled|flee)\b/i,
    example: 'some 9,000 lost their homes'
  },
  {
    name: 'arrested',
    pattern: /\b(?:arrest(?:ed|s|ing)?|detain(?:ed|ing)?|in custody)\b/i,
    example: 'police arrested 40'
  },
  { name: 'infected', pattern: /\b(?:infect(?:ed|ions?)|(?:confirmed|new) cases)\b/i, example: '300 confirmed cases' },
  { name: 'rescued', pattern: /\b(?:rescued|saved|pulled (?:alive )?from)\b/i, example: 'rescued 17 people' }
]

/** How many characters beside a figure tell what it counts. */
const near = 45

/** The toll that a count belongs to: the nearest word of harm in its clause behind it, else before it. */
export function tollOf(text: string, sentence: Sentence, figure: Figure): string | null {
  if (!Number.isInteger(figure.value)) return null
  const head = text.slice(sentence.start, figure.start)
  if (isNoToll.test(head.slice(-near))) return null
  if (
    isSmallWord(figure)
    && /^ (?:other )?\p{L}{2,20} (?:was|were|is|are|has|have|had|\p{L}{2,12}(?:ed|en))\b/u.test(
      text.slice(figure.end, figure.end + 50)
    )
  ) {
    const told = clauseAfter(text.slice(figure.end, Math.min(sentence.end, figure.end + near)))
    return nearest(told, (pattern) => pattern.exec(told)?.index ?? null)
  }
  const counted = toldAsNumber.exec(head)
  if (counted !== null)
    return counted[1] === undefined
      ? 'dead'
      : nearest(counted[1], (pattern) => pattern.exec(counted[1]!)?.index ?? null)
  if (figure.kind === 'number') return tolls.find(({ pattern }) => pattern.test(figure.measure ?? ''))?.name ?? null
  const harm = harmOf(text, figure)
  if (harm !== null) return harm
  const after = clauseAfter(text.slice(figure.end, Math.min(sentence.end, figure.end + 2 * near))).slice(0, near)
  if (figure.kind !== 'count' || !(isPeople(figure.unit) || harmed.test(after))) return null
  const verb = harming.exec(text.slice(Math.max(sentence.start, figure.start - near), figure.start))?.[0]
  if (verb) return tolls.find(({ pattern }) => pattern.test(verb))?.name ?? null
  const behind = nearest(after, (pattern) => pattern.exec(after)?.index ?? null)
  if (behind !== null) return behind
  const before = clauseBefore(text.slice(Math.max(sentence.start, figure.start - near), figure.start))
  return nearest(before, (pattern) => lastMatch(pattern, before))
}

/** "The father of two boys was killed", "it might have killed two": who is counted came to no harm. */
const isNoToll =
  /\b(?:father|mother|parent|grandfather|grandmother|guardian|widow|mum|mom|dad)s? (?:of|to) $|\b(?:might|could|would) have (?:been |killed |cost |lost )?(?:the (?:lives|life) of )?$/i

/** "The death toll from the crash rose to 9", "the number of workers wounded has risen to 44": a toll as a number. */
const toldAsNumber =
  /\b(?:(?:the|a|its?) (?:(?:official|confirmed|overall|final) )?(?:death )?toll|(?:the )?(?:total )?number of ([^.;:,0-9]{3,70}?))\b[^.;:0-9]{0,90}? (?:rose|risen|rises|climbed|grew|grown|reached|stood|stands?|is now|was now|passed|hit|increased|jumped|revised|put)(?: (?:up|down|sharply|further|again|from [a-z-]{1,12}))?(?: (?:to|at|by))?(?: (?:at least|more than|about|around|some|nearly|almost|over))? $/i

/** "Killing at least 15": the verb right before the count tells whose toll it is, whatever follows. */
const harming =
  /\b(?:kill|injur|wound|displac|arrest|detain|rescu|evacuat|infect)(?:ed|es|s|ing)(?: (?:at least|more than|about|around|some|nearly|almost|over|up to|an estimated|another|as many as))? $/i

/** "Left 9,000 without homes": what follows makes it people, whatever noun was taken for the unit. */
const harmed = /^\s(?:without (?:a home|homes)|homeless|dead|injured|wounded|missing)\b/i

/** The toll whose word is nearest; `distanceIn` gives how far away it stands, `null` where it does not. */
function nearest(words: string, distanceIn: (pattern: RegExp) => number | null): string | null {
  if (words === '') return null
  const found = gather(tolls, ({ name, pattern }) => {
    const distance = distanceIn(pattern)
    return distance === null ? [] : [{ name, distance }]
  })
  return found.toSorted((a, b) => a.distance - b.distance)[0]?.name ?? null
}

/** To where the next figure of a list begins: "31 killed and 85 injured". */
function clauseAfter(words: string): string {
  const told = words.replace(
    /^( \p{L}{1,14})?, (?:including|among them|most|mostly|many|some|all)\b[^,.;:]{0,60},/u,
    '$1'
  )
  return told.split(/[;:.!?]\s|,\s|\s?[–—]\s?|\s--\s|\band\s(?=[\d\w\s-]{0,30}\d)/)[0] ?? ''
}

function clauseBefore(words: string): string {
  return words.split(/[;:]\s|\.\s|\d(?=\D{0,20}(?:,|\band)\s)/).at(-1) ?? ''
}

/** How far from the end of `words` the last match ends. */
function lastMatch(pattern: RegExp, words: string): number | null {
  if (!pattern.test(words)) return null
  let end: number | null = null
  for (const match of words.matchAll(new RegExp(pattern.source, 'gi'))) end = match.index + match[0].length
  return end === null ? null : words.length - end
}

/** A count below ten in letters: "three companies". */
export function isSmallWord({ text, value, kind }: Figure): boolean {
  return (kind === 'count' || kind === 'number' || kind === 'ratio') && Math.abs(value) < 10 && !/\d/.test(text)
}
