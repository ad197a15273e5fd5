/** The subject that stands behind its verb of speech: "said Li Qiang, the premier". */
import { speechVerbOf } from '../lexicon/speech.js'
import { titleHeads } from '../lexicon/titles.js'
import type { Range } from '../types.js'
import { personAlone } from './speakers-alone.js'
import { isDash, type Token } from './speakers-frame.js'
import { jointBehind } from './speakers-joint.js'
import { phraseEnding, ties, type PersonAt, type Phrase } from './speakers-phrases.js'

/** The subject behind the verb at `verb`: `said Li Qiang, the premier`; `null` where what follows is no name or title. */
export function subjectBehind(tokens: readonly Token[], verb: number, personAt: PersonAt): Phrase | null {
  let end = verb + 1
  for (; end < tokens.length && end < verb + 16; end++) {
    const { low, kind, capital } = tokens[end]!
    if (kind === 'quote' || low === ',' || low === ':' || low === ';' || low === '(' || isDash(low)) break
    if (low === '.') {
      // The stop of a title ("Sen.") stands before its name; one that ends the sentence is the last token.
      if (end + 1 >= tokens.length) break
      continue
    }
    if (kind === 'mark') break
    if (end === verb + 1 && owners.has(low) && tokens[end + 1]?.kind === 'word') continue
    if (!capital && endsSubject(low, tokens[end + 1], end === verb + 1)) break
  }
  if (end === verb + 1) return null
  const phrase = firstOf(tokens, verb + 1, end, personAt)
  return phrase?.kind === 'noun' || isTitled(tokens, phrase, end)
    ? (nameBehind(tokens, end, personAt) ?? phrase)
    : phrase
}

/** "Harwick's CEO", "the CEO of Harwick": an office in capitals, taken for a name. */
function isTitled(tokens: readonly Token[], phrase: Phrase | null, end: number): boolean {
  if (phrase?.kind !== 'name') return false
  const first = tokens.find(({ start }) => start === phrase.at.start)
  return titleHeads.has(tokens[end - 1]!.low) || titleHeads.has(first?.low ?? '')
}

/** "said Roe's campaign manager, Jane Smith, who": the name behind the comma. */
function nameBehind(tokens: readonly Token[], comma: number, personAt: PersonAt): Phrase | null {
  if (tokens[comma]?.low !== ',') return null
  let end = comma + 1
  while (end < tokens.length && (tokens[end]!.capital || (tokens[end]!.low === '.' && tokens[end + 1]?.capital))) end++
  return end > comma + 1 ? personAlone(tokens, comma + 1, end - 1, personAt) : null
}

function endsSubject(low: string, next: Token | undefined, atStart: boolean): boolean {
  if (low === 'of' || low === 'for' || low === 'at' || low === 'from') return atStart
  if (!atStart && speechVerbOf(low)?.form === 'past') return true
  return ties.has(low) || stopWords.has(low) || (low === 'and' && next?.capital === false)
}

/** "said her lawyer, Jane Smith". */
const owners = new Set(['his', 'her', 'its', 'their', 'our', 'my'])

const stopWords = new Set(
  'that as while when after before during because if whether who which whose last this next earlier later today yesterday is was are were has had he she they it his her their i we you him them me us there'.split(
    ' '
  )
)

/** The phrase at the head of the tokens from `from` to `end`. */
function firstOf(tokens: readonly Token[], from: number, end: number, personAt: PersonAt): Phrase | null {
  const last = headEnd(tokens, from, end)
  const joint = jointBehind(tokens, from, last, personAt)
  if (joint) return joint
  for (let at = from; at < last; at++) {
    const found = personAt(tokens[at]!)
    if (!found) continue
    if (tokens[at]!.end > found.at.end || tokens[at + 1]?.start === found.at.end) continue
    if (found.at.end < tokens[last - 1]!.start && !isNameTail(tokens, at, last, found.at)) continue
    return { kind: 'person', at: found.at, person: found.person }
  }
  return phraseEnding(tokens, last - 1, from, personAt)
}

/** Up to the first preposition that follows a noun: "the editor | of the paper". */
function headEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const { low } = tokens[at]!
    if (
      (low === 'of' || low === 'for' || low === 'at' || low === 'from')
      && !(tokens[at - 1]!.capital && tokens[at + 1]?.capital)
    )
      return at
  }
  return end
}

/** Whether only the name's own further words follow: the person is the head, not "Trump" of "Trump aides". */
function isNameTail(tokens: readonly Token[], at: number, last: number, name: Range): boolean {
  for (let next = at + 1; next < last; next++) {
    const token = tokens[next]!
    if (token.start >= name.end && token.kind === 'word') return ties.has(token.low)
  }
  return true
}
