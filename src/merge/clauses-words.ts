/** Words that make, open and join clauses. Own lists, from general knowledge of newspaper English. */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const modals = wordsOf(`
  will shall would should could can may might must cannot won't wouldn't shouldn't couldn't can't mustn't 'll`)
export const beingForms = wordsOf("is are am was were isn't aren't wasn't weren't 're")
export const havingForms = wordsOf("has have had hasn't haven't hadn't 've")
export const doingForms = wordsOf("do does did don't doesn't didn't")
/** Behind these a verb is a part of what they tell. */
export const helping = new Set([
  ...modals,
  ...beingForms,
  ...havingForms,
  ...doingForms,
  ...wordsOf('be been being having get gets got getting become became to not')
])

/** Past tenses that are no participles. */
export const pastOnly = wordsOf(`
  went came took gave saw became fell rose said began broke chose drew drove flew froze grew knew rang sang sank shook
  spoke stole swore swam threw tore woke wore wrote withdrew overthrew underwent undertook ate forgot forgave hid rode
  ran overcame arose mistook foresaw blew bore beat lay`)
/** Past tenses that are participles too, as words in "-ed" are. */
export const pastOrParticiple = wordsOf(`
  made held built found told sent bought brought led kept sold lost won met taught caught fought heard laid paid left
  hung dealt felt got hit cut put set shot struck stood sat spent lent meant read understood thought sought swept
  fed bred bled burst leapt lit sped wept dealt  fled dug spun stuck swung bound wound slid shut cost hurt quit split spread cast broadcast slept kept`)
export const participleOnly = wordsOf(`
  taken given seen written begun broken chosen drawn driven flown frozen grown known sung sunk shaken spoken stolen sworn
  thrown torn woken worn withdrawn overthrown undergone eaten forgotten hidden ridden born borne done gone beaten`)
/** Past tenses in "-ed" of verbs that have no object, and so no such participle. */
export const lone = wordsOf(
  'died resigned arrived appeared agreed voted testified happened occurred remained pleaded refused declined failed wanted'
)
/** Present forms that open a clause's verb group and are rarely nouns. */
export const presents = wordsOf(`
  says say wants want comes come goes go remains remain includes include makes make takes take gives give gets
  becomes become seems seem appears appear believes believe thinks think knows know needs keeps keep stands
  allows allow requires require means brings bring holds carries leaves faces tells tell adds hopes expects expect
  owe prefer shows continues continue begins argues insists lives serves follows marks represents features plays`)
/** Nouns and adjectives in "-ed". */
export const unlikePast = wordsOf(`
  need indeed speed feed seed breed hundred united red bed fed naked sacred wicked embed proceed exceed succeed agreed-upon
  so-called alleged shed led weed deed greed creed need biped moped unexpected unprecedented limited aged`)

/** Verbs behind which a clause may stand without "that"; those of speech are asked for elsewhere. */
export const knowing = wordsOf(`
  knew know knows known thought think thinks believed believes believe believing felt found showed shown learned learnt
  saw hoped hopes feared meant means realised realized suspected suspects ensured ensures decided ruled proved alleges
  argues doubted understood expected expects suggested suggests indicates discovered assumed wished pretended told tells
  warned reminded assured informed convinced testified shows heard saying likely clear certain sure confident unlikely
  possible aware`)
/** Forms of them that may be nouns. */
export const knowingBase = wordsOf(
  'show say believe think know find suggest indicate reveal fear hope claim argue report expect mean'
)
/** Nouns of what is said. */
export const claiming = wordsOf(
  'claim claims statement report reports allegation allegations accusation accusations news word charge charges'
)

export const asking = wordsOf(
  'ask asks asked asking clear unclear know knows knew wonder wondered say decide decided see'
)

export const determiners = wordsOf(`
  the a an his her its their our my your this that these those any no some each every another both few many several`)
export const prepositions = wordsOf(`
  of in on at by for from with to into onto over under about against between among through during near across behind
  beyond within without upon toward towards via per than like as off out amid despite around along inside outside beneath`)
export const coordinators = wordsOf('and or but nor yet')
/** Pronouns that are always subjects. */
export const subjects = wordsOf('he she they we i')
export const adverbs = wordsOf(`
  also then later now still not never ever just only soon once first twice again already even often always yet almost
  n't both all so too more most much away back initially last recently today tonight yesterday`)

export const relatives = wordsOf('who whom whose which where')
export const ordering = wordsOf('after before since until till once following despite amid')
export const reasons = wordsOf('because if unless although though whether whereas lest')
export const sameTime = wordsOf('when while whenever')
/** They open no clause, and what stands behind them is no part of what is told. */
export const circumstances = wordsOf('despite amid')

/** Behind "is" they look ahead. */
export const planned = wordsOf('to expected set due scheduled planned likely going slated')
/** Participles with a name behind them. */
export const naming = wordsOf('named called dubbed titled entitled nicknamed known')
export const objects = wordsOf('him them it himself herself itself themselves us me')
/** Verbs of which a clause follows the name of a person. */
export const telling = wordsOf('told tell tells telling warned reminded assured informed convinced asked notified')
/** Past tenses of what is done with words: no clause is their object. */
export const passing = wordsOf(`
  published broadcast rebroadcast carried printed reprinted relayed posted quoted cited listed recorded documented detailed
  unveiled leaked released registered tallied texted messaged emailed`)
/** Nouns of what somebody did or will do, with "to". */
export const aims = wordsOf('decision refusal agreement promise pledge')
/** Nouns of stretches of time. */
export const spells = wordsOf(
  'week weeks month months quarter year period season night morning afternoon evening day ago'
)
/** Like a plural, or the third person of a verb. */
export const pluralLike = /\p{Ll}{3}(?<![su'])s$/u
/** Times of the day. */
export const hours = wordsOf('midnight noon midday dawn dusk sunset sunrise nightfall daybreak dark lunch lunchtime')
export const numbers = /^(?:\d[\d.:]{0,7}(?:[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

export type Sign = 'stop' | 'open' | 'close' | 'dash' | 'comma' | 'quote'

export const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  [';', 'stop'],
  [':', 'stop'],
  ['(', 'open'],
  [')', 'close'],
  ['-', 'dash'],
  [',', 'comma'],
  ['"', 'quote'],
  ['“', 'quote'],
  ['”', 'quote']
])
