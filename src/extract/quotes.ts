import { paragraphsIn } from '../text/paragraphs.js'
import type { Attribution, Person, Quote, Range } from '../types.js'
import { stretchesIn, type Stretch } from './marks.js'
import { speakersIn, type Spoken } from './speakers.js'

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
  return stretches.map((stretch, index) => quoteOf(text, stretch, spoken[index]!))
}

function quoteOf(text: string, { start, end }: Stretch, { speaker, continues }: Spoken): Quote {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'full',
    speaker: speaker?.name ?? null,
    speakerAt: speaker?.at ?? null,
    role: speaker?.role ?? null,
    roleAt: speaker?.roleAt ?? null,
    via: [],
    viaAt: [],
    continues
  }
}
