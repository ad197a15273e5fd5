/** Words by which noun phrases that name a source begin, go on and end, and those that bring one in. Own lists. */

import { speechForms, speechNouns } from '../lexicon/speech.js'
import type { SourceKind } from '../types.js'

/** Words that open a phrase and are no part of the name. */
export const determiners = new Set(
  'the a an this that these those his her its their our my some many most several two three four five six one another other both all any no'.split(
    ' '
  )
)
/** Nouns behind a house's name that still mean the house: "a Reuters tally". */
export const accounts = new Set(
  'account tally count calculation calculations reporting investigation estimate estimates survey poll analysis interview dispatch story article review average headline exclusive editorial column op-ed reporter correspondent'.split(
    ' '
  )
)
/** Kinds of source that can have made a document. */
export const makers: ReadonlySet<SourceKind> = new Set<SourceKind>(['agency', 'outlet', 'office', 'company'])
/** Marks before a name in quotation marks. */
export const openingQuotes = new Set(['"', '“'])
/** The articles. */
export const articles = new Set(['the', 'a', 'an'])
/** Parties’ members, capitalised wherever they stand. */
export const parties = new Set(['Democrats', 'Republicans', 'Conservatives'])
/** Prepositions between a noun and whose it is. */
export const prepositions = new Set(
  'of for at in from with by on to against among inside near outside about within'.split(' ')
)
/** Prepositions of phrases that stand before a subject: "In Beijing Xi said". */
export const fronted = new Set(['after', 'before'])
/** Participles behind a document: "data released by". */
export const tails = new Set(
  'published released issued obtained seen reviewed compiled conducted carried posted aired broadcast prepared commissioned provided filed written produced gathered collected'.split(
    ' '
  )
)
/** Words that end a phrase. */
export const stops = new Set(
  (
    'of for at in from with by on to against among inside near outside about within and or but that which who whose whom what as is are was were be been being '
    + 'has have had do does did will would can could may might must shall should not while when where after before since because if than then also '
    + 'into over under through during until despite amid it he she they we you i there familiar close briefed involved'
  ).split(' ')
)
/** Words that may follow the last of a list. */
export const listEnds = new Set(
  'on in at after before as that which who while when for by from with during but and to about has have had was were is are since earlier later over citing'.split(
    ' '
  )
)
/** Forms of verbs of speech that stand before nouns as adjectives. */
export const adjectives = new Set([
  'leaked',
  'published',
  'released',
  'leading',
  'leaking',
  'reporting',
  'broadcasting',
  'publishing',
  'broadcast',
  'report',
  'document',
  'record',
  'state',
  'post',
  'project',
  'text',
  'blog',
  'message',
  'email',
  'comment',
  'estimate',
  'forecast',
  'address',
  'order',
  'question',
  'challenge',
  'brand',
  'label',
  'detail',
  'voice',
  'signal',
  'stress',
  'joke',
  'counter'
])
/** Verbs of naming a source: "citing Reuters". */
export const citings = new Set(['citing', 'quoting', 'cited', 'cites', 'quoted', 'quotes'])
/** Participles that "by" and a source follow. */
export const agentVerbs = new Set(
  'reported stated quoted cited disclosed revealed noted confirmed announced described documented estimated recorded relayed told interviewed saying'.split(
    ' '
  )
)
/** The same of what a house carries: "published by". */
export const carriers = new Set(
  'published released issued carried broadcast aired posted obtained seen reviewed compiled conducted shared distributed provided run printed'.split(
    ' '
  )
)
/** Forms that "to" or "with" and a house follow. */
export const talking = new Set([
  'speaking',
  'spoke',
  'talking',
  'talked',
  'writing',
  'wrote',
  'written',
  'interviewed',
  'appearing',
  'appeared'
])
/** Every word that a cue may begin with. */
export const cueWords: ReadonlySet<string> = new Set([
  ...[citings, agentVerbs, carriers, talking, speechNouns].flatMap((words) => [...words]),
  ...['according', 'per', 'via', 'appearance'],
  ...speechForms()
])
