/** What the program itself says on pages: one table a kind, so that a translation or a test finds them all. */
import type { Verdict } from '../types.js'

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  agree: 'sources agree',
  'rounds-to': 'agrees when rounded',
  differs: 'sources differ',
  'different-period': 'another period',
  superseded: 'later reports say otherwise',
  'single-source': 'one source'
}

/** Heads of WHAT CHANGED, in the order of printing. */
export const changeLabels = [
  { change: 'new', label: 'New' },
  { change: 'confirmed', label: 'Confirmed by another source' },
  { change: 'revised', label: 'Revised' },
  { change: 'gone', label: 'Withdrawn' }
] as const

/** Why a sentence was not printed: rule of `left` -> words after the number, one and many. */
export const leftLabels: readonly { readonly rule: string; readonly one: string; readonly many: string }[] = [
  { rule: 'same-as', one: 'sentence says what is printed already', many: 'sentences say what is printed already' },
  { rule: 'budget', one: 'sentence over the length', many: 'sentences over the length' },
  { rule: 'not-alone', one: 'sentence does not stand alone', many: 'sentences do not stand alone' },
  { rule: 'too-short', one: 'sentence too short', many: 'sentences too short' },
  { rule: 'unrelated', one: 'sentence of an unrelated article', many: 'sentences of unrelated articles' },
  { rule: 'muted', one: 'sentence muted', many: 'sentences muted' },
  { rule: 'told', one: 'sentence told on an earlier night', many: 'sentences told on earlier nights' },
  { rule: 'known', one: 'sentence read on an earlier night', many: 'sentences read on earlier nights' },
  { rule: 'old', one: 'sentence of an old article', many: 'sentences of old articles' }
]

/** Why a block that is no body text was not printed: its role -> words after the number. */
export const roleLabels: readonly { readonly role: string; readonly one: string; readonly many: string }[] = [
  { role: 'repeat', one: 'repeated passage', many: 'repeated passages' },
  { role: 'furniture', one: 'page label or credit', many: 'page labels and credits' },
  { role: 'byline', one: 'byline', many: 'bylines' },
  { role: 'title', one: 'title', many: 'titles' },
  { role: 'body', one: 'other sentence', many: 'other sentences' }
]
