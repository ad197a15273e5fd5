/** What a bare number counts: the noun behind it ("42 people"), or the people that a verb before it means ("killed 42"). */
import { isDemonym } from '../lexicon/places.js'
import type { Range } from '../types.js'

/** What is counted: the plural name, and where its words stand; `null` place where only the verb tells. */
export interface Counted {
  readonly unit: string
  readonly at: Range | null
}

const irregular = new Set(
  'people men women children police personnel staff cattle fish sheep deer aircraft spacecraft watercraft teeth feet mice geese oxen lives wives media data criteria phenomena species series headquarters policemen policewomen firemen fishermen servicemen servicewomen gunmen businessmen businesswomen congressmen congresswomen salesmen spokesmen craftsmen crewmen militiamen tribesmen clergymen sportsmen batsmen airmen seamen kinsmen countrymen firefighters youth folk livestock poultry offspring alumni bacteria fungi cacti nuclei stimuli referenda memoranda chinese japanese vietnamese portuguese lebanese sudanese taiwanese swiss burmese maltese'.split(
    ' '
  )
)
const notPlural = new Set(
  'has was is does its this plus versus less always perhaps towards across thus yes his hers ours theirs us as besides sometimes says unless whereas nevertheless regardless various overseas previous serious religious dangerous famous anonymous numerous precious indigenous continuous simultaneous suspicious outrageous economics politics news afterwards nowadays process success access business illness press class loss mass glass cross address witness wellness progress congress princess access tennis crisis basis analysis virus campus status census bonus focus consensus surplus chaos gas bus bias atlas canvas texas arkansas kansas paris thanks minus'.split(
    ' '
  )
)
const stops = new Set(
  'a an the and or but nor of in on at to for from by with as than that which who whom whose when where while if is are was were be been being has have had do does did will would can could may might must shall should after before since until during over under into onto about against between among through because so then there here it he she they we you i his her their its our your my this these those not no yes per each every more-than said says told however also only just still already later earlier ago away apart up down out off if amid amidst despite toward towards near along across behind below above beyond within upon throughout unlike following monday tuesday wednesday thursday friday saturday sunday tenths hundredths thousandths millionths'.split(
    ' '
  )
)
const casualties =
  /^(?: (?:people|persons))?,? (?:dead|killed|wounded|injured|hurt|missing|hospitalized|hospitalised|homeless|displaced|arrested|detained|unaccounted|fatally|seriously|critically|severely)\b/
const passive =
  /^ (?:were|was|are|have been|had been|has been|remain|remained|others? (?:were|was)) (?:\w{1,12}ly )?(?:killed|dead|wounded|injured|hurt|missing|hospitali[sz]ed|displaced|arrested|detained|rescued|evacuated|treated|shot|stabbed|trapped|infected|sickened|taken|feared)\b/
const deadly =
  /\b(?:kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?|displac(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|hospitali[sz](?:ed|ing)|(?:death )?toll (?:\w{1,9} ){0,5}?(?:to|at|of|reached|is|was|passed)|lives of|claimed|leaving|left)(?: (?:at least|more than|about|around|nearly|almost|another|some|up to|as many as|over|an estimated|roughly|approximately|the))?$/

/** "The death toll of the flood in the valley rose from three to": a toll in letters, which would be no figure otherwise. */
const tolling =
  /\b(?:toll|number of (?:the )?(?:dead|deaths|killed|injured|wounded|missing|victims|fatalities|casualties)) (?:[\w’'-]{1,14} ){0,12}?(?:rose|risen|rises|climbed|grew|grown|jumped|increased|stood|stands|revised) (?:(?:up|further|again|from [\w-]{1,12}) )?(?:to|at)(?: (?:at least|more than|about|around|nearly|almost))?$/

/** What the number that ends at `end` counts, or `null`; `start` is its start, `from` and `to` its sentence. */
export function countedAt(text: string, start: number, end: number, { start: from, end: to }: Range): Counted | null {
  const noun = nounAt(text, start, end, { start: from, end: to })
  if (noun) return noun
  const after = text.slice(end, Math.min(to, end + 60))
  if (casualties.test(after) || passive.test(after)) return { unit: 'people', at: null }
  const before = text.slice(Math.max(from, start - 120), start).trimEnd()
  const isOpen = /^(?:$|[.,;:)]| (?:and|in|on|at|others?|after|when|since|as|with|over|from|by|dead|so far)\b)/.test(
    after
  )
  if (!isOpen || !(deadly.test(before) || (!/\d/.test(text.slice(start, end)) && tolling.test(before)))) return null
  return /\b(?:leaving|left|claimed)(?: \w{1,9}){0,2}$/.test(before) && !/^ (?:dead|injured|wounded)/.test(after)
    ? null
    : { unit: 'people', at: null }
}

const token = /(?: |-)?((?:[A-Z]\.){2,4}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]{0,30})/y

/** The plural noun that the words behind a number end in: "1,200 Ukrainian soldiers" -> soldiers. */
function nounAt(text: string, start: number, end: number, { start: from, end: to }: Range): Counted | null {
  let at = end
  const partitive = /^ of (?:the |its |their |his |her |our |these |those |them\b)?/.exec(
    text.slice(at, Math.min(to, at + 12))
  )
  if (partitive) at += partitive[0].length - 1
  const first = at + 1
  for (let count = 0; count < 5; count++) {
    token.lastIndex = at
    const word = token.exec(text)?.[1]
    if (word === undefined || token.lastIndex > to) return null
    const wordEnd = token.lastIndex
    const lower = word.toLowerCase()
    if (doing.has(lower) || stops.has(lower) || lower.endsWith('’s') || lower.endsWith("'s")) return null
    if (isPluralNoun(lower) && !isModifier(text, wordEnd, lower)) {
      if (isReckoned(text, lower, wordEnd, to)) return null
      const unit = (isOfPeople(word) ? word : lower).replace(/[’']$/, '')
      const isFirst = start - from <= 80 && opening.test(text.slice(from, start))
      const joined = joinedTo(text.slice(wordEnd, Math.min(to, wordEnd + 60)), isFirst)
      return { unit: unit + joined, at: { start: first, end: wordEnd + joined.length } }
    }
    if (text.charAt(wordEnd) === ',' || text.charAt(wordEnd) === '.') return null
    at = wordEnd
  }
  return null
}

/** "Below the 6.2 million analysts had expected": they counted, and nobody counts them. */
function isReckoned(text: string, lower: string, end: number, to: number): boolean {
  return (
    /^(?:economists|analysts|experts|forecasters|strategists)$/.test(lower)
    && /^ (?:(?:polled|surveyed|asked)[^.,;]{0,40} )?(?:had )?(?:been )?(?:expect|predict|forecast|project|estimat|anticipat|look)/.test(
      text.slice(end, Math.min(to, end + 80))
    )
  )
}

/**
 * "212 passengers [ and crew]": what the number counts together with the noun before, or nothing. Only where the words end
 * behind it, or a verb follows and the number is what the sentence opens with: in "He met 14 farmers and traders were waiting"
 * the second noun begins a clause of its own.
 */
function joinedTo(behind: string, isFirst: boolean): string {
  const noun = (joined.exec(behind) ?? (isFirst ? joinedSubject.exec(behind) : null))?.[1] ?? ''
  return (isPluralNoun(noun) || crowds.has(noun)) && !stops.has(noun) ? ` and ${noun}` : ''
}

const joined =
  /^ and ([a-z][a-z-]{2,20})(?=[.,;:)”"’—]|$| (?:on|in|at|aboard|across|along|around|from|near|during|since|by|after|before|over|last|this|that|who|without)\b)/
const joinedSubject =
  /^ and ([a-z][a-z-]{2,20})(?= (?:were|was|are|have|had|died|dead|killed|injured|wounded|hurt|missing)\b)/

/** What may stand between a sentence's start and the number that it opens with: "In the hall, at least ". */
const opening =
  /^["“‘'(]?(?:(?:in|on|at|by|after|during|since|near|among|last|this) [^,;:.]{1,40}, )?(?:(?:the|all|some|about|around|nearly|almost|over|at least|at most|more than|fewer than|less than|as many as|up to|an estimated|another|other|of) ){0,3}$/i

/** Nouns of one form that mean many. */
const crowds = new Set('crew staff livestock poultry equipment machinery ammunition housing infrastructure'.split(' '))

/** "Two Palestinians": the name of a people keeps its capital. */
function isOfPeople(word: string): boolean {
  return /^[A-Z][a-z]/.test(word) && isDemonym(word)
}

/** "3,212 carrying weapons": what follows is what those who are counted do it to. */
const doing = new Set(
  'carrying wearing holding using having including involving facing seeking taking leaving making causing receiving awaiting owning needing'.split(
    ' '
  )
)

/** Whether a word has the form of a plural noun. */
export function isPluralNoun(lower: string): boolean {
  if (irregular.has(lower) || /^\w{2,12}(?:men|women|people|children)$/.test(lower)) return true
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(lower) && !notPlural.has(lower)
}

/** "police officers", "Chinese workers", "sports cars": the plural goes on to the word behind. */
function isModifier(text: string, end: number, lower: string): boolean {
  const next = /^ ([a-z][a-z-]{2,30})/.exec(text.slice(end, end + 32))?.[1]
  if (next === undefined || stops.has(next)) return false
  // "A raft with 62 people vanishes": headlines tell in the present tense.
  if ((lower === 'people' && !callings.test(next)) || next === 'ages') return false
  return (
    isPluralNoun(next)
    && (irregular.has(lower)
      || /^(?:sports|arms|women's|sales|goods|services|rights|affairs|communications|operations)$/.test(lower))
  )
}

/** "People smugglers", "people carriers". */
const callings = /(?:ers|ors)$/

const single: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  policeman: 'policemen',
  serviceman: 'servicemen',
  strong: 'members'
}
const humans =
  /^(person|man|woman|child|soldier|civilian|officer|policeman|serviceman|firefighter|student|teenager|boy|girl|passenger|worker|protester|journalist|prisoner|hostage|migrant|patient|pilot|suspect|resident|villager|seat|vote|death|home|house|school)$/

/** "one person", "27-nation": the plural name of a single noun behind a number, where that kind of noun is counted. */
export function singleCountedAt(text: string, end: number): Counted | null {
  const isHyphen = text.charAt(end) === '-'
  const found = /^[ -]([a-z]{3,12})(?: ([a-z]{3,12}))?\b/.exec(text.slice(end, end + 28))
  const first = found?.[1] ?? ''
  const word = (isHyphen ? hyphened : humans).test(first) ? first : isHyphen ? '' : (found?.[2] ?? '')
  if (!found || !(isHyphen ? hyphened : humans).test(word)) return null
  const length = word === first ? 1 + first.length : found[0].length
  // "A 40-strong choir" has 40 members, whoever they are.
  const unit = single[word] ?? (word.endsWith('y') ? word.slice(0, -1) + 'ies' : word + 's')
  return { unit, at: { start: end + 1, end: end + length } }
}

const hyphened =
  /^(?:member|nation|country|seat|person|man|woman|page|storey|story|room|bed|car|vehicle|judge|vote|strong|floor|ship|aircraft|school|hospital)$/
