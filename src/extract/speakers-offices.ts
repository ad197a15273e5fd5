/** Whom "the minister" means: the bearer of the office who was named last. */
import { partyMembers } from '../lexicon/persons.js'
import type { Person } from '../types.js'
import type { Mention } from './speakers-weights.js'
import { isPersonHead } from './speakers-rivals.js'

const shortTitles: Readonly<Record<string, string>> = {
  senator: 'sen',
  congressman: 'rep',
  congresswoman: 'rep',
  representative: 'rep',
  governor: 'gov',
  professor: 'prof',
  doctor: 'dr',
  general: 'gen'
}

/** Words that tell one office from another of the same head: the prime minister is not the foreign minister. */
const officeKinds: ReadonlySet<string> = new Set(
  'prime first foreign interior home finance treasury defence defense justice health education trade energy labour labor agriculture transport environment '
    .concat(
      'deputy vice assistant lieutenant attorney solicitor surgeon governor inspector commissioner secretary major brigadier police fire press opposition majority minority chief chief-of-staff'
    )
    .split(' ')
)

/**
 * "The Green chairman" right behind another name is no chairman of whom nothing says that he is Green. `marks`: "green";
 * `isListener`: the last name is no subject ("a meeting with Sen. Roe").
 */
export function markedBearerOf(
  mentions: readonly Mention[],
  office: readonly string[],
  from: number,
  at: number,
  marks: readonly string[] = [],
  isListener = false
): Person | null {
  const found = bearerOf(mentions, office, from, at)
  if (found === null || (mentions[from]?.person === found && !isListener)) return found
  const role = found.role?.toLowerCase() ?? ''
  return marks.every((mark) => role.includes(mark)) ? found : null
}

/** The person who bears the office, named last before `at`; `from`: the last mention before it. */
export function bearerOf(
  mentions: readonly Mention[],
  office: readonly string[],
  from: number,
  at: number
): Person | null {
  const head = office.at(-1) ?? ''
  // "The parliament said": a body is not whoever speaks for it.
  if (!isPersonHead(head) || partyMembers.has(head)) return null
  const short = shortTitles[head]
  const kinds = office.slice(0, -1).filter((word) => officeKinds.has(word))
  const bears = (person: Person): boolean => {
    const words = officeWordsOf(person)
    return (
      (words.includes(head) || (short !== undefined && words.includes(short)))
      && kinds.every((kind) => words.includes(kind))
      && (isLesser(office) || !isLesser(words))
    )
  }
  let found: Person | null = null
  for (let index = from; index >= 0 && index > from - 200; index--) {
    const { person, start } = mentions[index]!
    if (found !== null && at - start > nearBearer) return found
    if (!bears(person) || person === found) continue
    // Two of one office, both just named: which of them speaks is unsure.
    if (found !== null) return null
    found = person
  }
  return found
}

/** "The president" is not the vice president. */
function isLesser(office: readonly string[]): boolean {
  return office.some((word) => lesser.has(word))
}

const lesser = new Set(['vice', 'deputy', 'assistant', 'lieutenant', 'lt', 'former', 'ex', 'acting', 'then'])

/** The words of a role up to what it is of: "the minister" is no "spokesman for the minister". */
function officeWordsOf(person: Person): readonly string[] {
  const known = officeWords.get(person)
  if (known !== undefined) return known
  const words = person.role?.toLowerCase().split(/[^\p{L}-]+/u) ?? []
  const end = words.findIndex((word, at) => at > 0 && links.has(word))
  const office = end < 0 ? words : words.slice(0, end)
  officeWords.set(person, office)
  return office
}

const officeWords = new WeakMap<Person, readonly string[]>()
const links = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'from', 'who'])

/** Characters over which two bearers of one office may be mistaken for one another: a paragraph or two. Judgement. */
const nearBearer = 400
