// Whether the words round a date tell of what was or of what will be.

/** The time of which a clause tells. */
export type Turn = 'past' | 'future'

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that make what stands near them a thing to come. */
const coming = wordsOf(`
  will won't shall would could should may might must can cannot scheduled slated due expected expects expect
  planned plans plan planning upcoming coming next ahead deadline deadlines expire expires expiring pending
  begins starts opens ends convenes meets arrives departs holds votes hosts visits resumes closes continues returns
  reopens stays concludes debuts takes stay remain remains tomorrow
  intends intend hopes aims vows promises payable available effective`)

/** Words that do so with an infinitive: "is to meet", "agreed to meet", "a plan to meet". */
const leading = wordsOf(`
  is are be going set due bound ready likely able agreed agree agrees agreement decided decision deal bid proposal proposed order
  ordered asked urged invited promised pledged offer offered effort efforts wants want hope hoped vowed continue continues
  needs need has have expected deal permission pact move moves motion`)

/** Behind "to" they begin no infinitive: "agreed to a deal on Friday". */
const determining = wordsOf('a an the his her its their our this that these those all any new')
/** What a clause about a thing begins with. */
const relative = wordsOf('that which who')

/** Verbs of which somebody is told to do a thing: "asked the leaders to return on Friday". */
const asking = wordsOf('asked urged invited ordered summoned')

/** Forms of past tense that do not end in "-ed"; verbs that are also nouns or present forms are left out. */
const went = wordsOf(`
  said told was were had did went came took held made left won lost rose fell began found got gave saw met wrote sent
  spoke brought bought sold led ran kept became knew thought felt grew broke drew drove flew hit struck caught chose
  died fought heard paid sat stood swore threw wore withdrew shook sank sang slept slid spent taught
  tore understood woke overthrew underwent undertook been has have says set shot`)

/** Words in "-ed" that are no past tense. */
const unlike = wordsOf(
  'need indeed speed feed seed breed hundred united red bed fed naked sacred wicked supposed proposed followed'
)

/** Words of `coming` that are nouns behind an article or owner: "aides who oppose the plan gathered". */
const nouns = wordsOf('plan plans votes visits hosts starts opens returns stays hopes aims vows promises')
const naming =
  /^(?:announced|unveiled|revealed|outlined|presented|disclosed|the|an?|this|that|these|those|its|his|her|their|our|my|no|any|new|old|[a-z]{2,14}['’]s|[a-z]{2,14}s['’])$/

const wasThere = /^(?:not )?be (?:seen|heard|found|reached|felt)\b/

/** Verbs of the present before a participle, for which see `coming`. */
const staying = wordsOf('stay stays remain remains keep keeps')

/** Verbs whose "to" or "until" names a new time. */
const moved =
  /^(?:extend|postpone|delay|move|push|reschedul|adjourn|defer|shift|suspend|remain|wait|runs?$|lasts?$|open$|closed$)/

/**
 * The time of the clause round `text.slice(start, end)`, by the nearest verb that tells it, first before, then after the
 * words; `null` where no verb does.
 */
export function turnOf(text: string, start: number, end: number): Turn | null {
  // "A Sept. 14 email": what has a day is there; of a month it tells nothing.
  if (isAttribute(text, start, end)) return /\d/.test(text.slice(start, end)) ? 'past' : null
  const before = wordsIn(clauseBefore(text, start)).toReversed()
  const after = wordsIn(clauseAfter(text, end))
  return (
    turnOfLead(before, after)
    ?? turnOfSubject(before, after)
    ?? turnOfPlan(before)
    ?? telling(before)
    ?? turnOfPresent(before)
    ?? telling(after, true)
    ?? turnFromAfar(text, start)
  )
}

/** "the Jan. 6 attack", "a March incident": the verb tells nothing of the day; of a vote or a deadline it does. */
function isAttribute(text: string, start: number, end: number): boolean {
  if (!/^\s\p{Ll}{3}/u.test(text.slice(end, end + 4)) || notNouns.test(text.slice(end, end + 40))) return false
  return /(?:^|\s)(?:the|an?|that|this|its|his|her|their|\S{1,20}['’]s)\s(?:[a-z-]{1,14}\s){0,2}$/i.test(
    text.slice(Math.max(0, start - 50), start)
  )
}

/** Words that follow a date without being named by it, and things that are named by a day to come. */
const notNouns =
  /^\s(?:and|but|for|from|that|which|who|when|where|after|before|until|through|with|without|the|his|her|their|its|was|were|has|had|will|would|could|said|says|over|amid|during|because|while|about|against|into|(?:(?:special|general|runoff|primary|presidential|parliamentary|mayoral|midterm|local|snap|court) ){0,3}(?:vote|election|deadline|meeting|summit|ballot|referendum|runoff|primary|primaries|midterm|hearing|trial|debate|launch|release|opening|conference|session|talks|rally|match|game|final|ceremony|funeral|parade|inauguration))/i

/** What the preposition before the date says: "until Friday", "extended to Nov. 16", "by August". */
function turnOfLead([lead = '', ...rest]: readonly string[], after: readonly string[]): Turn | null {
  if (lead === 'until' || lead === 'till') return pointsBack(rest, after) ? 'past' : 'future'
  if (lead === 'to' || lead === 'through') return rest.slice(0, 6).some((word) => moved.test(word)) ? 'future' : null
  if (lead === 'by')
    return after.slice(0, 6).includes('had') ? 'past' : isAimed(rest) ? 'future' : (telling(rest) ?? 'future')
  const isLed = lead === 'in' || lead === 'on'
  // "Until a snap vote in May".
  const till = isLed ? rest.slice(0, 5).indexOf('until') : -1
  if (till > 0 && telling(rest.slice(0, till)) === null)
    return pointsBack(rest.slice(till + 1), after) ? 'past' : 'future'
  const named = isLed ? rest[0] : lead
  return named === 'beginning' || named === 'starting' || named === 'effective' ? 'future' : null
}

/** "Races to plant the trees by Friday": an aim, with no verb that tells a time between it and the day. */
function isAimed(before: readonly string[]): boolean {
  const at = before.indexOf('to')
  return at > 0 && at < 12 && !determining.has(before[at - 1]!) && telling(before.slice(0, at)) === null
}

/** "Hoped that the vote on Friday would end it": the verb right behind the day has its thing for a subject. */
function turnOfSubject([lead]: readonly string[], [next = '']: readonly string[]): Turn | null {
  return (lead === 'on' || lead === 'in') && helpingAhead.has(next) ? 'future' : null
}

const helpingAhead = wordsOf('will would')

function pointsBack(before: readonly string[], after: readonly string[]): boolean {
  if (after[0] === 'to') return false
  if (after.slice(0, 5).includes('had')) return true
  return (
    telling(before.slice(0, 6)) === 'past'
    && !before.slice(0, 8).some((word) => moved.test(word) || /^ha(?:s|ve|d)$/.test(word))
  )
}

/** "Is expected to push once again for an overhaul of the system in an address Tuesday"; a past so far off tells nothing. */
function turnFromAfar(text: string, start: number): Turn | null {
  const clause = clauseBefore(text, start, longReach)
  // "There “needs to be a guard in the room” in Harwick on Monday": the quoted words go on.
  const words =
    wordsIn(clause).length < 6 ? text.slice(Math.max(0, start - longReach), start).replace(throughEnd, '') : clause
  return telling(wordsIn(words).toReversed()) === 'future' ? 'future' : null
}

/** Up to the last sign that ends a sentence. */
const throughEnd = /^[^]{0,180}(?:[.?!;:]["”’]? |\n)/

/** How far a clause is read; verbs further off belong to another. */
const reach = 90
/** Where no verb stands so near. */
const longReach = 180

function clauseBefore(text: string, start: number, length = reach): string {
  const words = text.slice(Math.max(0, start - length), start)
  return words.slice(throughStop.exec(words)?.[0].length ?? 0)
}

/** Up to the last sign that ends a clause; of at most `longReach` characters. */
const throughStop = /^[^]{0,180}(?:(?:(?<!\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|St|U\.S))\.|[?!;:”"]) |\n)/

function clauseAfter(text: string, end: number): string {
  const words = text.slice(end, end + reach)
  const cut = /[.?!;]\s|\n/.exec(words)
  return cut ? words.slice(0, cut.index) : words
}

function wordsIn(clause: string): string[] {
  return (
    clause
      .toLowerCase()
      .replaceAll('would-be', '')
      .match(/[a-z][a-z'’]{0,20}/g) ?? []
  )
}

/** The time that the first telling word tells; the words stand in order of nearness: `ahead`, as in the text, else turned. */
function telling(words: readonly string[], ahead = false): Turn | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!signs.has(word) && !/(?:ed|ing|['’]ll)$/.test(word)) continue
    if (leading.has(word) && words[at - 1] === 'to' && !(at > 1 && determining.has(words[at - 2]!))) return 'future'
    // "A box like one that would hold a gun, found on Monday": what it is for tells no time of what is far off.
    if (at > 4 && !ahead && relative.has(words[at + 1] ?? '') && /^(?:would|could|might)$/.test(word)) continue
    // "Roe on Wednesday is set to visit": ahead the words stand the other way round.
    if (ahead && (word === 'is' || word === 'are') && leading.has(words[at + 1] ?? '') && words[at + 2] === 'to')
      return 'future'
    if (asking.has(word) && words.slice(Math.max(0, at - 5), at).includes('to')) return 'future'
    // "Called for Roe to cancel the Friday session".
    if (word === 'called' && /\bto (?:\S+ ){0,6}for(?: \S+)?$/.test(words.slice(0, at).join(' '))) return 'future'
    // "Grew more than expected", "as planned": what was looked for tells of what came.
    if (/ed$/.test(word) && /^(?:than|as)$/.test((ahead ? words[at - 1] : words[at + 1]) ?? '')) continue
    // "Below what economists expected and far from": what they did.
    if (word === 'expected' && /^(?:and|but|while)$/.test((ahead ? words[at + 1] : words[at - 1]) ?? '')) continue
    if (nouns.has(word) && naming.test((ahead ? words[at - 1] : words[at + 1]) ?? '')) continue
    // "At a concert the next day": counted from what was told before.
    if (word === 'next' && isDayBehind(words, at, ahead)) continue
    // "Could be seen on Tuesday": what was there to see.
    if (
      word === 'could'
      && wasThere.test(
        (ahead ? words.slice(at + 1, at + 4) : words.slice(Math.max(0, at - 3), at).toReversed()).join(' ')
      )
    )
      return 'past'
    // "Will become law after voting Wednesday": what the rest comes after is done.
    if (word.endsWith('ing') && words[at + 1] === 'after') return 'past'
    if (coming.has(word) || /['’]ll$/.test(word)) return words.slice(at + 1, at + 5).includes('had') ? 'past' : 'future'
    if (!went.has(word) && !(word.length > 3 && word.endsWith('ed') && !unlike.has(word))) continue
    if (!ahead && (isPassedOver(words, at) || isOfWeekday(words, at))) continue
    const auxiliary = words[at + 1] ?? ''
    // "is held", "to be held" are no past.
    if (auxiliary === 'be') return 'future'
    // "Stay closed", "remains shut": what they stand behind tells the time.
    if (!staying.has(auxiliary) && auxiliary !== 'is' && auxiliary !== 'are') return 'past'
  }
  return null
}

function isDayBehind(words: readonly string[], at: number, ahead: boolean): boolean {
  const [before, behind] = ahead ? [words[at - 1], words[at + 1]] : [words[at + 1], words[at - 1]]
  return before === 'the' && /^(?:day|morning|night|evening|week)$/.test(behind ?? '')
}

/** "May be sacked, demoted or moved", "a federally authorized vaccine": the helping verb tells, or the verb further off. */
function isPassedOver(words: readonly string[], at: number): boolean {
  const [word = '', before = '', second = ''] = words.slice(at, at + 3)
  if (!word.endsWith('ed')) return false
  if (before.endsWith('ed') || ((before === 'or' || before === 'and') && second.endsWith('ed'))) return true
  return before.endsWith('ly') && describing.has(second)
}

/** "Announced on Friday, travelling in June": that verb has a day of its own. */
function isOfWeekday(words: readonly string[], at: number): boolean {
  return (
    weekdays.has(words[at - 1] ?? '')
    || ((words[at - 1] === 'on' || words[at - 1] === 'late') && weekdays.has(words[at - 2] ?? ''))
  )
}

const weekdays = wordsOf('monday tuesday wednesday thursday friday saturday sunday')

const describing = wordsOf('a an the of its their his her with for any no some more many')

/** All words that tell a time, or may; the others have an ending that does. */
const signs = new Set([...leading, ...asking, ...nouns, ...coming, ...went])

/**
 * "Talks resume on Friday": the present right in front of a day is a plan, whoever said it. None behind a helping verb
 * ("did not resume on Friday", "saw talks resume on Friday"), of which the verb there tells.
 */
function turnOfPlan(before: readonly string[]): Turn | null {
  const at = before[0] === 'on' ? 1 : 0
  // "The games, which open on Friday": "open" is a verb there.
  if (/^opens?$/.test(before[at] ?? '') && /^(?:which|that)$/.test(before[at + 1] ?? '')) return 'future'
  if (!planned.has(before[at] ?? '')) return null
  return before.slice(at + 1, at + 9).some((word) => helping.test(word)) ? null : 'future'
}

/** Present forms, for more than one, of what timetables hold; what is also a noun is left out. */
const planned = wordsOf('resume begin reconvene convene reopen arrive depart expire')
const helping =
  /^(?:to|do|did|didn['’]t|had|have|see|saw|seen|watch|watched|hear|heard|let|lets|help|helped|helps|make|made|makes)$/

/** "The trial is Friday", "it is held in May": the present with a date near it looks ahead; "is up by a fifth in May" does not. */
function turnOfPresent(before: readonly string[]): Turn | null {
  const at = before.findIndex((word) => word === 'is' || word === 'are')
  if (at > 2 && /^(?:up|down|higher|lower)$/.test(before[at - 1]!)) return isUpFor(before, at - 1) ? 'future' : null
  if (at > 0 && at < 7 && underWay.has(before[at - 1]!)) return 'future'
  return at >= 0 && at < 5 && !before.slice(0, at).some(isOfCharge) ? 'future' : null
}

/** "Is up for a vote in May", not "is up for the third month in May". */
function isUpFor(before: readonly string[], at: number): boolean {
  const behind = before.slice(Math.max(0, at - 5), at - 1)
  return at < 6 && before[at] === 'up' && before[at - 1] === 'for' && !behind.some((word) => spans.test(word))
}

const spans = /^(?:days?|weeks?|months?|quarters?|years?|time)$/

/** "Is running for another term in November": what is under way with an end in view. */
const underWay = wordsOf('running seeking standing hosting visiting returning retiring stepping holding playing')

/** "is accused of killing her Friday": what was done is older than the present in front of it. */
function isOfCharge(word: string): boolean {
  return (
    word.endsWith('ing') || /^(?:accused|charged|suspected|alleged|believed|said|wanted|convicted|dead)$/.test(word)
  )
}
