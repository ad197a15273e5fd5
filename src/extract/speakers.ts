/** Who says each quote. Where the text leaves a doubt, nobody. */
import type { Attribution, Person, Range } from '../types.js'
import type { Stretch } from './marks.js'
import { framesIn, type Frame, type Token } from './speakers-frame.js'
import { memoryOf } from './speakers-memory.js'
import { isPersonLike, resolve, type Reading, type Speaker } from './speakers-resolve.js'
import { askerIn, leadSubject, speechSubject } from './speakers-clause.js'
import { saidOf, type Said } from './speakers-said.js'
import { isTitleLike, type PersonAt, type Phrase } from './speakers-phrases.js'

/** What the text around a stretch says of it. */
export interface Spoken {
  readonly speaker: Speaker | null
  /** How near the words that say so stand; `carried` from an earlier quote; `null` where nothing says that anyone spoke. */
  readonly how: Said['how'] | 'carried' | null
  readonly frame: Frame | null
  /** Index of the earlier stretch of the same utterance. */
  readonly continues: number | null
}

/** For each stretch who says it, and which earlier one it goes on with. */
export function speakersIn(
  text: string,
  paragraphs: readonly Range[],
  sentences: readonly Range[],
  stretches: readonly Stretch[],
  people: readonly Person[],
  attributions: readonly Attribution[]
): Spoken[] {
  const memory = memoryOf(text, people, stretches, sentences)
  const ends = new Set(sentences.map(({ end }) => end))
  const framesOf = (paragraph: number, indices: readonly number[]): Frame[] =>
    framesIn(text, paragraphs[paragraph]!, paragraph, stretches, indices, ends)
  const reading: Reading = { text, stretches, memory, attributions, last: null, stranger: null }
  const spoken: Spoken[] = []
  let frames: Frame[] = []
  for (let index = 0; index < stretches.length;) {
    const { paragraph } = stretches[index]!
    const indices: number[] = []
    while (stretches[index]?.paragraph === paragraph) indices.push(index++)
    const before = stretches[indices[0]! - 1]?.paragraph === paragraph - 1 ? (spoken.at(-1) ?? null) : null
    const closing = before === null ? null : (frames.at(-1) ?? null)
    const lead = (): Frame | null =>
      paragraph > 0 && before === null ? (framesOf(paragraph - 1, []).at(-1) ?? null) : null
    frames = framesOf(paragraph, indices)
    for (const one of paragraphOf(reading, frames, before, lead, closing)) spoken.push(one)
  }
  return withRunsNamed(spoken)
}

/** A quote over several paragraphs may name its speaker in a later one. */
function withRunsNamed(spoken: Spoken[]): Spoken[] {
  for (let index = spoken.length - 1; index > 0; index--) {
    const { continues, speaker } = spoken[index]!
    const earlier = continues === null ? undefined : spoken[continues]
    if (earlier && earlier.speaker === null && speaker)
      spoken[continues!] = { ...earlier, speaker, how: earlier.how ?? 'carried' }
  }
  return spoken
}

/**
 * The quotes of a paragraph. `before`: the last quote of the paragraph before, and `closing`: that paragraph's last sentence;
 * `lead`: the same where it has no quote.
 */
function paragraphOf(
  reading: Reading,
  frames: readonly Frame[],
  before: Spoken | null,
  lead: () => Frame | null,
  closing: Frame | null
): Spoken[] {
  const spoken: Spoken[] = []
  for (const [number, frame] of frames.entries()) {
    for (const [at, token] of frame.tokens.entries()) {
      if (token.kind !== 'quote') continue
      const earlier = spoken.at(-1) ?? null
      spoken.push(
        spokenAt(reading, frame, at, earlier, () => plainBefore(frames, number, lead))
          ?? carriedTo(reading, frames, number, at, earlier ?? before, lead, earlier === null ? closing : null) ?? {
            speaker: null,
            how: null,
            frame,
            continues: null
          }
      )
    }
  }
  return spoken
}

/** The sentence before, if it holds no quote. */
function plainBefore(frames: readonly Frame[], number: number, lead: () => Frame | null): Frame | null {
  const before = number > 0 ? frames[number - 1]! : lead()
  return before && !hasQuote(before) ? before : null
}

function spokenAt(
  reading: Reading,
  frame: Frame,
  at: number,
  earlier: Spoken | null,
  plain: () => Frame | null
): Spoken | null {
  const { text, stretches, memory } = reading
  const { stretch } = frame.tokens[at]!
  const { start, end, follows } = stretches[stretch]!
  const said = saidOf(frame.tokens, at, text.slice(start, end), memory.personAt)
  if (!said) return null
  if (said.phrase.kind === 'pronoun' && isBehindStranger(frame.tokens, said.phrase.at, memory.personAt))
    return { speaker: null, how: said.how, frame, continues: null }
  const before = said.phrase.kind === 'pronoun' && said.earlier === null ? plain() : null
  const named = said.phrase.kind === 'pronoun' ? (said.earlier ?? subjectOf(reading, before)) : null
  const { last, stranger } = reading
  const isHis = named !== null && isSame(reading, said, named)
  if (isHis && named.kind === 'person' && said.phrase.kind === 'pronoun') memory.learn(named.person, said.phrase.low)
  const found = resolve(reading, isHis ? named : said.phrase)
  const isDoubted =
    said.phrase.kind === 'pronoun' && isNoneOf(reading, stretch, found, said.how === 'beside' ? before : null)
  const speaker = isDoubted ? null : found
  if (said.recited || isDoubted) Object.assign(reading, { last, stranger })
  const continues = follows || (isInterrupted(frame, at, said) && earlier?.frame === frame) ? stretch - 1 : null
  return { speaker, how: said.how, frame, continues }
}

/** "He" is not whom the words speak of by name, nor who has just asked for them. */
function isNoneOf(reading: Reading, stretch: number, speaker: Speaker | null, before: Frame | null): boolean {
  if (speaker === null) return false
  const words = wordsOf(reading, stretch)
  if (speaksOf(words, speaker.name)) return true
  if (before === null || words.endsWith('?')) return false
  return askerIn(before.tokens, reading.memory.personAt) === speaker.name
}

function wordsOf({ text, stretches }: Reading, stretch: number): string {
  const { start, end } = stretches[stretch]!
  return text.slice(start, end)
}

/** Whether words speak of somebody by his surname: "Roe", "Ann Roe", not "Paul Roe", "the Roe Fund" nor what others say to him. */
function speaksOf(words: string, name: string): boolean {
  const [given = '', ...rest] = name.replace(/,? (?:[JS]r|I{2,3}|IV)\.?$/, '').split(' ')
  const surname = rest.at(-1) ?? given
  const at = surname.length > 2 ? words.indexOf(surname) : -1
  if (at < 0 || /[‘“"]|(?:^|\s)'/.test(words.slice(0, at))) return false
  const before = /(\p{Lu}(?:\.|[\p{L}’'-]{0,30}) |[\p{L}\p{N}@#])$/u
    .exec(words.slice(Math.max(0, at - 32), at))?.[0]
    .trim()
  const isOther = before !== undefined && before !== given && !/^(?:Mr|Mrs|Ms|Dr)$/.test(before)
  return !isOther && !/^(?:[\p{L}\p{N}]| \p{Lu})/u.test(words.slice(at + surname.length))
}

/** "A question from Gayle Glovert, and he asks": two words with capitals right before may name whom nothing else told. */
function isBehindStranger(tokens: readonly Token[], { start }: Range, personAt: PersonAt): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  const [one, two] = [tokens[at - 4], tokens[at - 3]]
  if (tokens[at - 1]?.low !== 'and' || tokens[at - 2]?.low !== ',' || one?.capital !== true || two?.capital !== true)
    return false
  return personAt(one) === null && personAt(two) === null
}

function subjectOf({ memory }: Reading, frame: Frame | null): Phrase | null {
  return frame && speechSubject(frame.tokens, memory.personAt)
}

/** "Roe said that it was "bad," he said": he is Roe; also where nothing but the verb tells that Roe is a person. */
function isSame({ text, memory }: Reading, { phrase }: Said, earlier: Phrase): boolean {
  if (phrase.kind !== 'pronoun' || (phrase.low !== 'he' && phrase.low !== 'she')) return false
  if (earlier.kind === 'person') {
    return memory.fits(earlier.person, phrase.low) && memory.addressedAt(phrase.at.start) !== earlier.person
  }
  const name = text.slice(earlier.at.start, earlier.at.end)
  return earlier.kind === 'name' && isPersonLike(name) && !isCommon(text, name)
}

/** "Charts showed it. ..., he said": a plural that the article writes small elsewhere. */
function isCommon(text: string, name: string): boolean {
  return /^\p{Lu}\p{Ll}{2,30}s$/u.test(name) && text.includes(` ${name.toLowerCase()}`)
}

/** `"...," he said, "..."`: the verb between two quotes, a comma before the second. */
function isInterrupted({ tokens }: Frame, at: number, said: Said): boolean {
  const before = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'quote')
  if (before < 0 || said.verb < before || said.verb > at || tokens[at - 1]!.low !== ',') return false
  return said.how === 'beside' || said.verb <= before + 2
}

/** A quote with no words of its own around it is by whom the one before it is, or whom the sentence before it names. */
function carriedTo(
  reading: Reading,
  frames: readonly Frame[],
  number: number,
  at: number,
  earlier: Spoken | null,
  lead: () => Frame | null,
  closing: Frame | null
): Spoken | null {
  const frame = frames[number]!
  const { stretch } = frame.tokens[at]!
  const carried = (speaker: Speaker | null, continues: number | null = null): Spoken => ({
    speaker,
    how: 'carried',
    frame,
    continues
  })
  if (reading.stretches[stretch]!.follows) return carried(earlier?.speaker ?? null, stretch - 1)
  if (frame.tokens.some(({ kind }) => kind === 'word')) return null
  if (isTitle(reading, stretch) || isPulled(reading, stretch)) return carried(null)
  const ahead = earlier?.frame?.paragraph === frame.paragraph ? null : speakerAhead(reading, frames[number + 1])
  if (ahead) return carried(ahead)
  // Words that nothing closes, and no paragraph goes on with, are torn off from whoever said them.
  if (!reading.stretches[stretch]!.closed && reading.stretches[stretch + 1]?.follows !== true) return carried(null)
  const leadSpeaker = (frame: Frame) => speakerOfLead(reading, frame, wordsOf(reading, stretch))
  if (number > 0 && !hasQuote(frames[number - 1]!)) return carried(leadSpeaker(frames[number - 1]!))
  if (earlier) return carried(newSpeakerIn(reading, number === 0 ? closing : null) ?? earlier.speaker)
  const before = number === 0 ? lead() : null
  return before && carried(leadSpeaker(before))
}

/** ""Never," he said. Ann Roe said that it was bad.", and a bare quote in the next paragraph: hers. */
function newSpeakerIn(reading: Reading, closing: Frame | null): Speaker | null {
  if (closing === null || hasQuote(closing)) return null
  const phrase = speechSubject(closing.tokens, reading.memory.personAt)
  return phrase?.kind === 'person' ? resolve(reading, phrase) : null
}

/** "Survival of the Best", alone in its paragraph: the name of a work or a line of a list, whoever spoke before. */
function isTitle({ text, stretches }: Reading, stretch: number): boolean {
  const { start, end } = stretches[stretch]!
  return isTitleLike(text.slice(start, end))
}

/** A line that the page prints large: words of the article itself, in marks. */
function isPulled({ text, stretches }: Reading, stretch: number): boolean {
  const { start, end } = stretches[stretch]!
  const words = text.slice(start, Math.min(end, start + longestPulled)).trim()
  if (words.length < longestPulled - 2) return false
  const around = text.slice(Math.max(0, start - pulledFrom), start)
  const at = around.indexOf(words)
  if (at < 0) return false
  const place = start - around.length + at
  return !stretches.some((one) => one.start <= place && place < one.end)
}

/** Characters that are compared, and how far before it the article says the same: a page prints a line beside its own passage. */
const longestPulled = 60
const pulledFrom = 3000

function hasQuote({ tokens }: Frame): boolean {
  return tokens.some(({ kind }) => kind === 'quote')
}

/** `"No." "Never," he said.` */
function speakerAhead(reading: Reading, frame: Frame | undefined): Speaker | null {
  if (frame?.tokens[0]?.kind !== 'quote') return null
  return spokenAt(reading, frame, 0, null, () => null)?.speaker ?? null
}

/** Whom the sentence before a bare quote has speaking: "Roe disagreed. "That is false.""; not who asked for an answer. */
function speakerOfLead(reading: Reading, { tokens }: Frame, words: string): Speaker | null {
  if (askerIn(tokens, reading.memory.personAt) !== null && !words.endsWith('?')) return null
  const phrase = leadSubject(tokens, reading.memory.personAt)
  return phrase && resolve(reading, phrase)
}
