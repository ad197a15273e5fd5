/** The subject that stands before its verb of speech, over adverbs, brackets and appositions. */
import { titleHeads } from '../lexicon/titles.js'
import { isAdverb } from '../text/words.js'
import { personAlone } from './speakers-alone.js'
import { isDash, type Token } from './speakers-frame.js'
import { jointBefore } from './speakers-joint.js'
import { genderOfGiven } from '../lexicon/genders.js'
import { backTo, phraseEnding, titleCase, type PersonAt, type Phrase } from './speakers-phrases.js'

/** The subject before the verb at `verb`, not further back than `floor`; `null` where none is plain. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  personAt: PersonAt
): Phrase | null {
  return jointBefore(tokens, verb, soleBefore(tokens, verb, floor, personAt), floor, personAt)
}

function soleBefore(tokens: readonly Token[], verb: number, floor: number, personAt: PersonAt): Phrase | null {
  let end = verb - 1
  while (end >= floor && isBetween(tokens[end]!)) end--
  for (let turn = 0; turn < 4 && end >= floor; turn++) {
    const { low, kind } = tokens[end]!
    if (kind === 'quote') return null
    if (low === ')' || low === ']') {
      end = backTo(tokens, end - 1, floor, low === ')' ? '(' : '[') - 1
    } else if (low === ',' || isDash(low)) {
      return behindApposition(tokens, end, low, floor, personAt)
    } else {
      return inOffice(tokens, phraseEnding(tokens, end, floor, personAt), floor, personAt)
    }
  }
  return null
}

/** "Ann Roe, Deputy Head of the Board said": an office right behind a name and a comma is the person's, though no comma closes it. */
function inOffice(tokens: readonly Token[], phrase: Phrase | null, floor: number, personAt: PersonAt): Phrase | null {
  if (phrase?.kind !== 'noun' || !titleHeads.has(phrase.head)) return phrase
  const first = tokens.findIndex(({ start }) => start >= phrase.at.start)
  if (tokens[first - 1]?.low !== ',' || !tokens[first]!.capital || first - 2 < floor) return phrase
  const before = phraseEnding(tokens, first - 2, floor, personAt)
  return before?.kind === 'person' ? before : phrase
}

/** "Rob Roe, a host in Cape Breton, Nova Scotia, said": the person before the commas, or the name between them. */
function behindApposition(
  tokens: readonly Token[],
  comma: number,
  mark: string,
  floor: number,
  personAt: PersonAt
): Phrase | null {
  let first: Phrase | null = null
  for (let turn = 0, end = comma; turn < 5; turn++) {
    const opens = backTo(tokens, end - 1, floor, mark)
    if (opens <= floor) break
    if (isPartyTag(tokens, opens)) {
      end = opens
      continue
    }
    const before = phraseEnding(tokens, opens - 1, floor, personAt)
    if (before?.kind === 'person' || (before?.kind === 'name' && isGivenAlone(tokens, before))) return before
    const name = personAlone(tokens, opens + 1, end - 1, personAt)
    if (name) return name
    first ??= before
    if (!isApposition(tokens, opens, floor)) break
    end = opens
  }
  return first
}

/** "Lena, a member of the council in Harwick, told": a given name is all that she is named by. */
function isGivenAlone(tokens: readonly Token[], { at }: Phrase): boolean {
  const token = tokens.find(({ start }) => start === at.start)
  return token?.end === at.end && genderOfGiven(titleCase(token.low)) !== null
}

/** ", D-Calif.," before the comma at `comma`: a party and a state are no name. */
function isPartyTag(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= 0 && at >= comma - 5 && tokens[at]!.low !== ','; at--)
    if (/^[dril]-\p{L}/u.test(tokens[at]!.low) && tokens[at - 1]?.low === ',') return true
  return false
}

function isBetween({ kind, low, capital }: Token): boolean {
  return kind === 'word' && (between.has(low) || (!capital && isAdverb(low)))
}

/** Words between a subject and its verb. */
const between = new Set(
  (
    'has had have having also then later once again recently repeatedly still always often sometimes first already just only even both all each will '
    + "would could can may might must should did does do not never didn't doesn't don't won't wouldn't hasn't hadn't himself herself themselves "
    + 'itself too soon now ever further instead thus therefore and but when as simply long twice today yesterday previously originally famously '
    + 'monday tuesday wednesday thursday friday saturday sunday is was were are been'
  ).split(' ')
)

/** Whether what stands before this comma is itself put behind a name: "a host in Cape Breton", "the minister of France". */
function isApposition(tokens: readonly Token[], comma: number, floor: number): boolean {
  const start = backTo(tokens, comma - 1, floor, ',')
  const low = tokens[start + 1]?.low ?? ''
  if (start < floor) return false
  return (
    appositionHeads.has(low)
    || /^\d{1,3}$/.test(low)
    || (low === 'the' && tokens.slice(start + 2, comma).some((token) => titleHeads.has(token.low)))
  )
}

const appositionHeads = new Set(
  'a an of from at with who whose which head chairman chairwoman chief director president former senior one now then'.split(
    ' '
  )
)
