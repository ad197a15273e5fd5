/** People while an article is read: who is known so far under which words. */

import { familyFirst, particles } from '../lexicon/names.js'
import type { Person, Range } from '../types.js'
import { areOneGivenName, isShortForm } from '../lexicon/nicknames.js'
import { nameTokens } from './names-nicknames.js'
import type { Scan, Token } from './names-tokens.js'
import type { Role } from './roles-words.js'
import type { Gender } from '../lexicon/genders.js'
import { genderOf } from './speakers-gender.js'

export interface Draft {
  words: readonly string[]
  at: Range
  role: Role | null
  /** What "daughter" or "husband" before the name tells: whom the surname behind an office means is another. */
  kin: Gender | null
  /** What "Mr." and "Mrs." before the surname tell. */
  titled: Gender | null
  readonly mentions: Map<number, Range>
}

/** Words of a name, without its nickname, "Jr." and the like, apostrophes made plain. */
export function wordsOf({ tokens }: Scan, from: number, to: number): string[] {
  const words = nameTokens(tokens, from, to).map(({ word }) => (word.includes('’') ? word.replaceAll('’', "'") : word))
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) words.pop()
  return words
}

export function draftOf(): Draft {
  return { words: [], at: { start: 0, end: 0 }, role: null, kin: null, titled: null, mentions: new Map() }
}

export function addMention(draft: Draft, range: Range): void {
  if (!draft.mentions.has(range.start)) draft.mentions.set(range.start, range)
}

export function toPerson(text: string, { at, role, mentions }: Draft): Person {
  return {
    name: text.slice(at.start, at.end),
    nameAt: at,
    role: role === null ? null : text.slice(role.at.start, role.at.end),
    roleAt: role?.at ?? null,
    mentions: [...mentions.values()].toSorted((a, b) => a.start - b.start)
  }
}

/** The people of one article, found by full name, by surname and by place. */
export class Drafts {
  readonly all: Draft[] = []
  readonly #short = new Map<string, Set<Draft>>()
  readonly #given = new Map<string, Set<Draft>>()
  readonly #ends = new Map<string, Draft>()
  readonly #called = new Map<string, Draft>()
  readonly #places = new Map<number, Draft>()

  add(draft: Draft): Draft {
    this.all.push(draft)
    return draft
  }

  /** Gives the draft a form of its name; the form with most words stays. */
  name(draft: Draft, words: readonly string[], at: Range): void {
    const [first = ''] = words
    const last = words.at(-1) ?? ''
    if (words.length > draft.words.length) {
      draft.words = words
      draft.at = at
    }
    this.#ends.set(`${first} ${last}`, draft)
    const initials = initialsOf(words)
    if (initials !== null) this.#ends.set(initials, draft)
    join(this.#short, last, draft)
    if (words.length > 1) join(familyFirst.has(first) ? this.#short : this.#given, first, draft)
    const family = familyWith(words)
    if (family !== last) join(this.#short, family, draft)
    addMention(draft, at)
  }

  /** Gives the draft a nickname, which may stand for the given name. */
  alias(draft: Draft, nickname: string): void {
    this.#ends.set(`${nickname} ${draft.words.at(-1) ?? ''}`, draft)
    join(this.#given, nickname, draft)
  }

  /** Who has this full name, middle names apart. */
  sameAs(words: readonly string[]): Draft | null {
    return (
      this.#ends.get(initialsOf(words) ?? `${words[0] ?? ''} ${words.at(-1) ?? ''}`)
      ?? this.#soleFamily(words)
      ?? this.#byShortForm(words)
    )
  }

  /** Everybody whose surname this is. */
  byShort(word: string): readonly Draft[] {
    const bearers = this.#short.get(word)
    return bearers ? [...bearers] : nobody
  }

  /** A new person, known by a surname alone that others bear too: it goes on to mean this one. */
  addCalled(word: string, at: Range): void {
    const draft = this.add(draftOf())
    this.name(draft, [word], at)
    this.#call(word, draft)
  }

  /** Who is meant by one word at `start`: its only bearer, else the only one named before; `null` where unclear. */
  resolve(word: string, start: number, genderBefore: () => Gender | null): Draft | null {
    const all = this.byShort(word)
    if (all.length === 1) return this.#call(word, all[0] ?? null)
    const gender = all.length < 2 ? null : genderBefore()
    const bearers = gender === null ? all : ofGender(all, gender)
    if (bearers.length === 0) return soleOf([...(this.#given.get(word) ?? nobody)])
    const named = bearers.filter(({ mentions }) => [...mentions.keys()].some((at) => at <= start))
    return this.#call(word, soleOf(bearers) ?? soleOf(named) ?? this.#calledBefore(word, named, start))
  }

  /** Remembers who was called by the surname alone first. */
  #call(word: string, draft: Draft | null): Draft | null {
    if (draft !== null && !this.#called.has(word)) this.#called.set(word, draft)
    return draft
  }

  /** Who has been called so before a kinsman was named, and goes on to be, unless the kinsman was named just now. */
  #calledBefore(word: string, bearers: readonly Draft[], start: number): Draft | null {
    const called = this.#called.get(word)
    const others = bearers.filter((draft) => draft !== called)
    const isNear = others.some(({ mentions }) => [...mentions.keys()].some((at) => at <= start && start - at < justNow))
    return called === undefined || isNear || others.length === bearers.length ? null : called
  }

  /** The known name with most words that begins at token `at`. */
  longestAt(tokens: readonly Token[], at: number): { draft: Draft; to: number } | null {
    const word = tokens[at]?.word ?? ''
    if (!this.#short.has(word) && !this.#given.has(word)) return null
    for (let length = 5; length > 1; length--) {
      const last = tokens[at + length - 1]?.word
      const draft = last === undefined ? undefined : this.#ends.get(`${word} ${last}`)
      if (draft !== undefined && isRunOf(draft, tokens, at, length)) return { draft, to: at + length }
    }
    const draft = soleOf(this.byShort(word))
    return draft === null ? null : { draft, to: at + 1 }
  }

  /** Whose name begins at a character of the text. */
  at(start: number): Draft | null {
    if (this.#places.size === 0)
      for (const draft of this.all) for (const at of draft.mentions.keys()) this.#places.set(at, draft)
    return this.#places.get(start) ?? null
  }

  /** "Mike Roe" beside "Michael J. Roe"; of two that it may be, neither. */
  #byShortForm(words: readonly string[]): Draft | null {
    const [given = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : '']
    const isOther = ({ words: [other = ''] }: Draft) =>
      isShortForm(given) !== isShortForm(other) && areOneGivenName(given, other)
    return last === '' ? null : soleOf(this.byShort(last).filter((one) => one.words.length > 1 && isOther(one)))
  }

  /** "Von der Leyen", where no given name stands before the particle. */
  #soleFamily(words: readonly string[]): Draft | null {
    const isFamily = words.length > 1 && particles.has((words[0] ?? '').toLowerCase())
    return isFamily ? soleOf(this.byShort(familyWith(['', ...words]))) : null
  }
}

/** "JP Roe" of "J.P. Roe" and "J. P. Roe"; `null` where fewer than two initials stand first. */
function initialsOf(words: readonly string[]): string | null {
  const family = words.findIndex((word) => !/^(?:\p{Lu}\.?){1,3}$/u.test(word))
  const letters = words.slice(0, Math.max(0, family)).join('').replaceAll('.', '')
  return letters.length < 2 ? null : `${letters} ${words.at(-1) ?? ''}`
}

const nobody: readonly Draft[] = []

/** Characters over which a surname may still be the kinsman's who was named in full: a paragraph of news. Judgement. */
const justNow = 200

/** What the words of a name, or a title before it, tell of a person's gender. */
export function genderOfWords(words: readonly string[], before: string): Gender | null {
  const nowhere = { start: 0, end: 0 }
  return genderOf({ name: words.join(' '), nameAt: nowhere, role: null, roleAt: null, mentions: [] }, before)
}

/** What a person's kinship or given name tells; a surname alone tells nothing, though "Clifford" is a given name too. */
export function givenGenderOf({ words, kin, titled }: Draft): Gender | null {
  return kin ?? (words.length > 1 ? (genderOfWords(words, '') ?? titled) : null)
}

/** The surname with its particles: "van der Berg". */
function familyWith(words: readonly string[]): string {
  const first = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()))
  if (first < 0 || first === words.length - 1) return words.at(-1) ?? ''
  return words
    .slice(first)
    .map((word) => (particles.has(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ')
}

function isRunOf(draft: Draft, tokens: readonly Token[], at: number, length: number): boolean {
  for (let step = 1; step < length; step++) if (!draft.words.includes(tokens[at + step]?.word ?? '')) return false
  return true
}

/** Those whose given names ask for the pronoun, else those whose names tell nothing. */
function ofGender(drafts: readonly Draft[], gender: Gender): readonly Draft[] {
  const told = drafts.filter((draft) => givenGenderOf(draft) === gender)
  return told.length > 0 ? told : drafts.filter((draft) => givenGenderOf(draft) === null)
}

function soleOf(drafts: readonly Draft[]): Draft | null {
  return drafts.length === 1 ? (drafts[0] ?? null) : null
}

function join(map: Map<string, Set<Draft>>, word: string, draft: Draft): void {
  const known = map.get(word)
  if (known === undefined) map.set(word, new Set([draft]))
  else known.add(draft)
}

const suffixes = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV'])
