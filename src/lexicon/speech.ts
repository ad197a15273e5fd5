/**
 * Verbs of speech and writing in all their forms. Own list, from general knowledge of newspaper English.
 * `say` introduces words or a claim ("said"), `report` passes on what another said ("reported"),
 * `act` does something by speaking ("pledged", "called for"): the act is news by itself.
 */

export type SpeechKind = 'say' | 'report' | 'act'
export type SpeechForm = 'base' | 'present' | 'past' | 'participle'

export interface SpeechVerb {
  readonly lemma: string
  readonly kind: SpeechKind
  readonly form: SpeechForm
  /** The word that must follow, next or within the object, for the verb to be one of speech: "called for", "described ... as". */
  readonly needs: string | null
}

/** Regular verbs: forms are made by the spelling rules. `verb>word`: one of speech only with that word after it. */
const regular: Readonly<Record<SpeechKind, string>> = {
  say:
    'add admit affirm agree allege announce answer argue assert assure attest bark bellow boast caution chime>in claim clarify comment '
    + 'complain concede conclude confess confide confirm contend continue convey counter cry declare deadpan decry>as deny detail '
    + 'elaborate exclaim explain express gush gripe groan grumble guess hint imply indicate inform insist interject joke lament laugh '
    + 'maintain marvel mention moan mumble murmur muse mutter note observe opine>that opine plead point>out ponder pronounce proclaim protest '
    + 'quip rant reason recall reckon recount reflect reiterate remark remember remind reply respond retort roar '
    + 'scoff scream shout shriek sigh snap speculate state stress suggest surmise testify theorize theorise thunder tweet retweet>that '
    + 'utter venture voice vent volunteer vouch warn whisper wonder worry yell sum>up acknowledge advise believe estimate predict forecast '
    + 'emphasize emphasise underscore underline highlight signal echo chuckle rail>against fume bemoan concur stipulate post blog message '
    + 'text email e-mail instruct preach narrate relate profess postulate posit hypothesize disagree rejoin interrupt crow',
  report:
    'report reveal disclose document record cite quote publish broadcast rebroadcast carry relay reprint project tally '
    + 'calculate uncover unveil leak list>as suggest find>that determine establish conclude detail register',
  act:
    'accuse appeal>for applaud ask blame call challenge commend condemn congratulate criticise criticize defend demand denounce describe '
    + 'dismiss dispute hail honor>as honour>as implore invite label>as lambast lash>out lobby>for mock order pledge portray>as praise press>for '
    + 'promise propose question reaffirm rebuke rebuff recommend refer>to refuse>to refute reject request require ridicule rule salute '
    + 'slam stand>by summarize summarise support>as swear tell>to thank threaten urge vow welcome characterize>as characterise>as blast '
    + 'caution>against advocate>for brand>as discuss endorse extol tout>as pay>tribute identify>as address talk>about speak>of '
    + 'voice>support outline'
}

/** lemma, present, past, other past, participle; kind; needed word. */
const irregular: readonly (readonly [SpeechKind, string, string | null])[] = [
  ['say', 'say says said saying', null],
  ['say', 'tell tells told telling', null],
  ['say', 'write writes wrote written writing', null],
  ['say', 'think thinks thought thinking', null],
  ['say', 'go goes went gone going', 'on'],
  ['say', 'sing sings sang sung singing', null],
  ['say', 'read reads reading', null],
  ['say', 'put puts putting', 'it'],
  ['say', 'begin begins began begun beginning', null],
  ['say', 'foresee foresees foresaw foreseen foreseeing', null],
  ['say', 'swear swears swore sworn swearing', null],
  ['say', 'speak speaks spoke spoken speaking', 'of'],
  ['say', 'make makes made making', 'clear'],
  ['report', 'show shows showed shown showing', null],
  ['report', 'find finds found finding', 'that'],
  ['report', 'broadcast broadcasts broadcasting', null],
  ['report', 'hear hears heard hearing', 'that'],
  ['act', 'call calls called calling', 'for'],
  ['act', 'forbid forbids forbade forbidden forbidding', null]
]

/** The speech verb that a lower-case word is a form of, or `null`. */
export function speechVerbOf(word: string): SpeechVerb | null {
  return forms.get(word) ?? null
}

/** Every form of every verb, lower case: for those who build patterns. */
export function speechForms(kind?: SpeechKind): readonly string[] {
  return [...forms].filter(([, verb]) => kind === undefined || verb.kind === kind).map(([word]) => word)
}

/** Nouns that hold what was said: "in a statement", "an interview with". */
export const speechNouns: ReadonlySet<string> = new Set(
  (
    'statement interview announcement comment comments remark remarks speech address letter email e-mail memo note tweet tweets post posts '
    + 'message report reports study survey poll release briefing conference communique communiqué declaration filing document documents '
    + 'testimony affidavit editorial column op-ed article story blog broadcast bulletin video book paper op ruling verdict indictment '
    + 'complaint lawsuit transcript newsletter notice advisory dispatch readout'
  ).split(' ')
)

/** Verbs that double their last letter. */
const doubled: ReadonlySet<string> = new Set([
  'admit',
  'blog',
  'refer',
  'quip',
  'chat',
  'slam',
  'extol',
  'rebut',
  'snap',
  'sum'
])

const forms = allForms()

function allForms(): ReadonlyMap<string, SpeechVerb> {
  const map = new Map<string, SpeechVerb>()
  for (const [kind, words, needs] of irregular) addIrregular(map, kind, words.split(' '), needs)
  for (const kind of ['say', 'report', 'act'] as const) {
    for (const entry of regular[kind].split(' ')) addRegular(map, kind, entry)
  }
  return map
}

function addIrregular(
  map: Map<string, SpeechVerb>,
  kind: SpeechKind,
  words: readonly string[],
  needs: string | null
): void {
  const lemma = words[0] ?? ''
  words.forEach((word, at) => {
    const form = at === 0 ? 'base' : at === 1 ? 'present' : word.endsWith('ing') ? 'participle' : 'past'
    if (!map.has(word)) map.set(word, { lemma, kind, form, needs })
  })
}

function addRegular(map: Map<string, SpeechVerb>, kind: SpeechKind, entry: string): void {
  const [lemma = '', needs = null] = entry.split('>')
  const made: readonly (readonly [string, SpeechForm])[] = [
    [lemma, 'base'],
    [withS(lemma), 'present'],
    [withEd(lemma), 'past'],
    [withIng(lemma), 'participle']
  ]
  for (const [word, form] of made) if (!map.has(word)) map.set(word, { lemma, kind, form, needs })
}

function withS(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return doubled.has(verb) ? `${verb}${verb.at(-1) ?? ''}ed` : `${verb}ed`
}

function withIng(verb: string): string {
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`
  return doubled.has(verb) ? `${verb}${verb.at(-1) ?? ''}ing` : `${verb}ing`
}
