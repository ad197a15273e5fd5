import type { Attribution, Person, Range } from '../../../src/types.js'

export interface GoldQuote {
  readonly speaker?: string
  readonly speaker_start?: number
  readonly speaker_kind?: string
  readonly speaker_key?: string
  readonly cue?: string
  readonly cue_start?: number
}

export interface GoldArticle {
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}

export interface NamedSources {
  /** Named speakers with a place. */
  gold: number
  /** Of these, those whose place a person or a source of ours shares. */
  known: number
  /** Named speakers with a cue that is one word of speech, "according to" or the like. */
  cued: number
  /** Of these, those with an attribution of ours of the same last name at the cue. */
  found: number
  /** Attributions of ours. */
  made: number
  /** Those that share characters with a cue or speaker of the set. */
  shared: number
  /** Of these, those whose last name is that of the set, or whose speaker there is none that is named. */
  right: number
}

/** Counts for one article. Pure. */
export function namedSources(
  gold: readonly GoldQuote[],
  people: readonly Person[],
  ours: readonly Attribution[]
): NamedSources {
  const named = gold.filter(
    ({ speaker_kind, speaker_start }) => speaker_kind === 'named' && speaker_start !== undefined
  )
  const places = [...people.flatMap(({ mentions }) => mentions), ...ours.map(({ sourceAt }) => sourceAt), ...ours]
  const cued = named.filter(({ cue }) => cueWords.test(cue ?? ''))
  const shared = ours.filter((attribution) => gold.some((quote) => touches(attribution, quote)))
  return {
    gold: named.length,
    known: named.filter((quote) => places.some((place) => overlap(place, speakerAt(quote)))).length,
    cued: cued.length,
    found: cued.filter((quote) => ours.some((attribution) => touches(attribution, quote) && isSame(attribution, quote)))
      .length,
    made: ours.length,
    shared: shared.length,
    right: shared.filter((attribution) =>
      gold.some(
        (quote) => touches(attribution, quote) && (quote.speaker_kind !== 'named' || isSame(attribution, quote))
      )
    ).length
  }
}

/** The last capitalised word of a name, in lower case. */
export function lastName(name: string): string {
  return (name.match(/\p{Lu}[\p{L}\p{N}.'’-]*/gu)?.at(-1) ?? name.split(/\s+/).at(-1) ?? '')
    .toLowerCase()
    .replace(/[.'’]s?$/, '')
}

const cueWords =
  /^(?:(?:has|had|have|also|later)\s)?(?:said|says|say|told|wrote|reported|reports|added|noted|announced|tweeted|explained|argued|stated|warned|insisted|claimed|acknowledged|according to|citing)(?:\sin a statement|:)?$/i

function isSame({ source }: Attribution, { speaker_key, speaker }: GoldQuote): boolean {
  return (
    lastName(source) === speaker_key || (speaker ?? '').includes(source) || lastName(source) === lastName(speaker ?? '')
  )
}

function touches(attribution: Range, quote: GoldQuote): boolean {
  const cue =
    quote.cue_start === undefined ? null : { start: quote.cue_start, end: quote.cue_start + (quote.cue ?? '').length }
  return (
    (cue !== null && overlap(attribution, cue))
    || (quote.speaker_start !== undefined && overlap(attribution, speakerAt(quote)))
  )
}

function speakerAt({ speaker_start = 0, speaker = '' }: GoldQuote): Range {
  return { start: speaker_start, end: speaker_start + speaker.length }
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
