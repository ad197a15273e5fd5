import type { Range } from '../types.js'
import { formOf } from './forms.js'
import { wordsAt, wordsOf } from './recent-words.js'

/** The term of one word as it stands in a text; `''` for a stop word or a single letter. */
export function termOf(written: string): string {
  return formOf(written).term
}

/**
 * The content words of a text in order: lower case, without possessive and accents, Porter stems; stop words and single
 * letters are left out, numbers stay (without their commas). "US" and "U.S." are `us`; the pronoun is a stop word.
 */
export function termsOf(text: string, range?: Range): string[] {
  const { forms, from, to } = range ? wordsAt(text, range.start, range.end) : wordsOf(text)
  const terms: string[] = []
  for (let index = from; index < to; index++) {
    const { term } = forms[index]!
    if (term !== '') terms.push(term)
  }
  return terms
}
