import { genderOfGiven, type Gender } from '../lexicon/genders.js'
import { titleHeads } from '../lexicon/titles.js'
import type { Person } from '../types.js'

const titleBefore = /\b(mr|sir|lord|king|prince|father|brother|mrs|ms|miss|lady|queen|princess|dame|sister)\.?\s?$/i

/** The pronoun that a person's title, office or given name asks for; `null` where they do not tell. `before`: the words before a mention. */
export function genderOf({ name, role }: Person, before: string): Gender | null {
  const titled = before === '' ? undefined : titleBefore.exec(before)?.[1]
  if (titled) return /^(?:mrs|ms|miss|lady|queen|princess|dame|sister)$/i.test(titled) ? 'she' : 'he'
  if (role && /woman\b|\b(?:wife|mother|daughter|sister|actress|first lady)\b|\bqueen(?= of\b|$)/i.test(role))
    return 'she'
  if (role && (isManly(role) || /\b(?:husband|father|son|brother)\b|\bking(?= of\b|$)/i.test(role))) return 'he'
  return genderOfGiven(name.split(' ')[0] ?? '')
}

/** "Spokesman", "Councilman"; not "chairman" nor what ends so by chance: "German chancellor", "human rights lawyer". */
function isManly(role: string): boolean {
  return role.split(/[^\p{L}-]/u).some((word) => {
    const low = word.toLowerCase()
    if (!low.endsWith('man') || low === 'chairman') return false
    return titleHeads.has(low) || (word === low && low.length > 5 && low !== 'human')
  })
}

/** The pronoun of "brother", "spokeswoman"; `null` for nouns of both. */
export function genderOfNoun(noun: string): Gender | null {
  if (/(?:woman|girl|lady|mother|sister|daughter|wife|widow|aunt|niece|actress|waitress|queen|nun)$/.test(noun))
    return 'she'
  return /(?:man|boy|father|brother|son|husband|widower|uncle|nephew|king|monk)$/.test(noun) ? 'he' : null
}
