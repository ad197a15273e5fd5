import { paragraphsIn } from '../text/paragraphs.js'
import { trimRange } from '../text/spans.js'
import type { Attribution, Person, Quote, Range } from '../types.js'
import { stretchesIn, type Stretch } from './marks.js'
import { speakersIn, type Spoken } from './speakers.js'
import { viaOf } from './speakers-via.js'
import { kindOf, type Marked } from './terms.js'

/** Words in quotation marks, with kind and speaker, in order; none inside another, none over the end of its paragraph. */
export function quotesIn(
  text: string,
  sentences: readonly Range[],
  people: readonly Person[],
  attributions: readonly Attribution[]
): Quote[] {
  const paragraphs = paragraphsIn(text)
  const stretches = stretchesIn(text, paragraphs)
  if (stretches.length === 0) return []
  const spoken = speakersIn(text, paragraphs, sentences, stretches, people, attributions)
  const minor = hasMinorSingles(stretches)
  return stretches.map((stretch, index) => {
    const cut =
      spoken[index + 1]?.continues === index && !stretches[index + 1]!.follows && opensLow(text, stretches[index + 1]!)
    const marked = markedOf(text, paragraphs[stretch.paragraph]!, stretch, spoken[index]!, minor, cut)
    return quoteOf(text, stretch, spoken[index]!, marked, attributions)
  })
}

/** An article that quotes in double marks uses single ones for headlines, labels and names. */
function hasMinorSingles(stretches: readonly Stretch[]): boolean {
  const singles = stretches.filter(({ style }) => style === 'single').length
  return singles > 0 && stretches.length - singles > singles
}

function opensLow(text: string, { start }: Range): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2))
}

function markedOf(
  text: string,
  paragraph: Range,
  stretch: Stretch,
  { how }: Spoken,
  minor: boolean,
  cut: boolean
): Marked {
  return {
    words: text.slice(stretch.start, stretch.end),
    before: text.slice(Math.max(paragraph.start, stretch.open - 60), stretch.open),
    after: text.slice(stretch.close, Math.min(paragraph.end, stretch.close + 40)),
    how,
    minor: minor && stretch.style === 'single',
    cut
  }
}

function quoteOf(
  text: string,
  stretch: Stretch,
  { speaker, continues, frame }: Spoken,
  marked: Marked,
  attributions: readonly Attribution[]
): Quote {
  const kind = kindOf(marked)
  const { start, end } = withoutStop(text, stretch, kind === 'full')
  const said = kind === 'term' ? null : speaker
  const via = viaOf(text, kind === 'term' ? noPlace : placeOf(frame), { start, end }, said?.name ?? null, attributions)
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    speaker: said?.name ?? null,
    speakerAt: said?.at ?? null,
    role: said?.role ?? null,
    roleAt: said?.roleAt ?? null,
    via: via.names,
    viaAt: via.at,
    continues
  }
}

const noPlace: Range = { start: 0, end: 0 }

/** The sentence around the quote. */
function placeOf(frame: Spoken['frame']): Range {
  const first = frame?.tokens[0]
  return first ? { start: first.start, end: frame.tokens.at(-1)!.end } : noPlace
}

/** A comma before the closing mark belongs to the sentence around; a stop does unless the quote is a sentence itself. */
function withoutStop(text: string, { start, end, closed }: Stretch, isFull: boolean): Range {
  const last = text[end - 1]
  const isStop = last === ',' || (last === '.' && !isFull && text[end - 2] !== '.')
  return closed && isStop && end - start > 1 ? trimRange(text, { start, end: end - 1 }) : { start, end }
}
