/** A document that a sentence names as its source where nobody else is named: "In a joint statement, both sides ...". */

import { sourceNouns } from '../lexicon/names-bodies.js'
import { speechVerbOf } from '../lexicon/speech.js'
import type { Hit } from './attributions-cues.js'
import type { Frame } from './attributions-entities.js'
import { sourceFrom } from './attributions-from.js'

/** The hit of "in a joint statement ..."; none where a pronoun speaks ("In a statement, he said"). */
export function documentHit(frame: Frame): Hit[] {
  const { tokens } = frame.scan
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at]?.word !== 'in' && tokens[at]?.word !== 'In') || !/^an?$|^the$/.test(tokens[at + 1]?.word ?? ''))
      continue
    const source = sourceFrom(frame, at + 1)
    const head = tokens[(source?.to ?? 0) - 1]?.word ?? ''
    if (
      source?.kind === 'document'
      && spoken.has(head)
      && sourceNouns.get(head) === 'document'
      && !hasPronounSpeaking(frame)
    ) {
      return [{ rule: 'document', link: 'passes', sources: [source], from: at, to: source.end }]
    }
  }
  return []
}

function hasPronounSpeaking({ scan: { tokens } }: Frame): boolean {
  return tokens.some(({ lower }, at) => pronouns.has(lower) && speaks(tokens[at + 1]?.word ?? ''))
}

function speaks(word: string): boolean {
  return speechVerbOf(word)?.kind === 'say'
}

const pronouns = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who'])
const spoken = new Set(
  'statement communique communiqué declaration report study survey poll letter filing memo ruling verdict indictment complaint lawsuit affidavit release notice editorial document review audit'.split(
    ' '
  )
)
