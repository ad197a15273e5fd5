import { stemOf } from '../text/stems.js'

/**
 * Words that news uses for one thing, a line a thing; the first word names it. Written for this program from the common
 * vocabulary of reports. Words of opposite or merely neighbouring sense stand in different lines: joining too little is
 * mended by the next article, joining too much prints a false witness.
 */
export const synonyms: readonly string[] = [
  // to say, to promise, to ask
  'pledge pledged pledging vow vowed vows promise promised promises commit committed commitment commitments assure assured reiterate reiterated',
  'reaffirm reaffirmed reaffirms reaffirming reiterates reiterating restate restated',
  'announce announced announcing announcement unveil unveiled declare declared declares declaring proclaim proclaimed',
  'urge urged urges urging call_for called_for calling_for calls_for appeal_for appealed_for appeal_to',
  'describe described describes describing call called calls calling characterise characterised characterize characterized dub dubbed',
  'stress stressed stresses stressing emphasise emphasised emphasize emphasized emphasises emphasizes emphasizing underline underlined underlining underscore underscored underscores highlight highlighted',
  'warn warned warns warning warnings caution cautioned',
  'criticise criticised criticize criticized criticism condemn condemned condemns condemnation denounce denounced blast blasted slam slammed',
  'praise praised praises hail hailed laud lauded',
  'accuse accused accuses accusing accusation accusations allege alleged alleges allegation allegations allegedly',
  'statement communique communiqué',
  'discuss discussed discussing discussion discussions talk talks talked negotiation negotiations negotiate negotiated dialogue',
  'propose proposed proposes proposal proposals',
  'demand demanded demands demanding',
  // to meet, to agree, to go
  'meet met meets meeting meetings hold_talks held_talks',
  'visit visited visits visiting trip',
  'arrive arrived arrives arriving arrival',
  'agree agreed agrees agreement agreements deal deals accord accords pact pacts treaty treaties',
  'join joined joining joins accede acceded',
  'leave left leaving leaves depart departed departure withdraw withdraws withdrew withdrawn withdrawing withdrawal pull_out pulled_out pulling_out pulls_out back_out backed_out backing_out backs_out drop_out dropped_out dropping_out drops_out bow_out bowed_out quit quits quitting',
  'cooperation cooperate collaboration collaborate collaborations partnership tie ties relation relations relationship relationships link links',
  'mutual bilateral reciprocal two-way',
  'nation nations country countries state',
  // more and less
  'rise rose risen rises rising increase increased increases increasing grow grew grown grows growing growth climb climbed climbing climbs jump jumped surge surged surging soar soared soaring gain gained gains gaining mount mounting mounted uptick',
  'fall fell fallen falls falling drop dropped drops dropping decline declined declines declining decrease decreased decreases decreasing slump slumped plunge_down tumble tumbled sink sank sunk dip dipped slow slowed slows slowing slowdown shrink shrank shrunk shrinking diminish diminished',
  'boost boosted boosting boosts strengthen strengthened strengthening strengthens enhance enhanced enhancing enhances deepen deepened deepening deepens expand expanded expanding expands expansion broaden broadened broadening bolster bolstered reinforce reinforced reinforcing intensify intensified intensifying',
  'weaken weakened weakening weakens erode eroded',
  'lift lifted lifting raise raised raising raises hike hiked hiking',
  'cut cuts cutting reduce reduced reduces reducing reduction slash slashed slashing trim trimmed lowered',
  'ease eased easing eases relax relaxed loosen loosened',
  'tighten tightened tightening tightens toughen toughened',
  'improve improved improves improving improvement',
  'worsen worsened worsening worsens deteriorate deteriorated deteriorating',
  'limit limited limits limiting restrict restricted restricts restricting restriction restrictions curb curbs curbed curbing',
  'exceed exceeded exceeds surpass surpassed surpasses top topped tops',
  // to begin, to end, to stop
  'begin began begun begins beginning start started starts starting launch launched launches launching commence commenced kick_off kicked_off onset',
  'end ended ends ending finish finished conclude concluded concludes expire expired',
  'halt halted halts halting pause paused pauses pausing suspend suspended suspends suspending suspension stop stopped stops stopping freeze froze frozen',
  'resume resumed resumes resuming restart restarted',
  'continue continued continues continuing persist persisted remain remained remains remaining stay stayed stays staying',
  'cancel cancelled canceled cancels cancelling canceling cancellation cancellations scrap scrapped scrapping axe axed call_off called_off calling_off abandon abandoned abandons abandoning',
  'delay delayed delays delaying postpone postponed postpones postponing defer deferred put_off',
  'open opened opens opening reopen reopened reopens reopening',
  'close closed closes closing closure shut shuts shutting shutdown',
  'abolish abolished repeal repealed overturn overturned annul annulled strike_down struck_down',
  // law and order
  'arrest arrested arrests arresting detain detained detains detention custody apprehend apprehended',
  'charge charged charges charging indict indicted indictment indictments',
  'sentence sentenced sentencing jail jailed imprison imprisoned prison imprisonment',
  'convict convicted conviction guilty',
  'acquit acquitted acquittal exonerate exonerated',
  'fine fined fines fining penalty penalties penalise penalised penalize penalized',
  'ban banned bans banning prohibit prohibited prohibits outlaw outlawed bar barred forbid forbade forbidden',
  'approve approved approves approving approval pass passed passes passing adopt adopted adopts adopting adoption ratify ratified ratification endorse endorsed green-light',
  'reject rejected rejects rejecting rejection turn_down turned_down vote_down voted_down dismiss dismissed rebuff rebuffed not_accept',
  'allow allowed allows allowing permit permitted permits permitting let',
  'sue sued sues suing lawsuit lawsuits',
  'investigate investigated investigates investigating investigation investigations probe_into inquiry inquiries enquiry',
  'robbery robbed rob robber robbers heist theft stole stolen steal thief thieves',
  'parliament lawmakers lawmaker legislators legislature deputies mps',
  'court courts tribunal',
  'bribery bribe bribes graft',
  // violence, disaster, rescue
  'kill killed kills killing dead die died dies dying death deaths deadly fatal fatally fatality fatalities perish perished slain lives passed_away pass_away passing_away',
  'injure injured injures injury injuries injuring wound wounded wounding wounds hurt',
  'attack attacked attacks attacking assault assaulted assaults raid raided raids strike_on',
  'shoot shot shoots shooting shootings gunfire gunman gunmen',
  'militant militants insurgent insurgents rebel rebels fighter fighters',
  'bomb bombs bombing bombings bombed explosion explosions explode exploded explodes exploding blast blasts detonate detonated',
  'fire fires blaze blazes wildfire wildfires',
  'firefighter firefighters fire_crews fire_crew fireman firemen',
  'quake quakes earthquake earthquakes tremor tremors',
  'flood floods flooding flooded floodwater floodwaters deluge',
  'storm storms hurricane typhoon cyclone',
  'hit hits hitting strike strikes struck slam_into batter battered',
  'destroy destroyed destroys destroying destruction level leveled levelled wreck wrecked devastate devastated devastation raze razed',
  'damage damaged damages damaging',
  'crash crashed crashes crashing collide collided collision plunge plunged plunges plunging fell_into fell_in',
  'rescue rescued rescues rescuing rescuer rescuers save saved',
  'evacuate evacuated evacuates evacuating evacuation evacuations',
  'flee fled flees fleeing displaced',
  'seize seized seizes seizing seizure capture captured captures capturing take_over took_over',
  'hostage hostages captive captives',
  'release released releases releasing free freed frees freeing',
  'missing disappear disappeared disappearance vanish vanished',
  'find found finds finding discover discovered discovers discovering discovery',
  'invade invaded invades invading invasion',
  'ceasefire truce cease-fire',
  'weapon weapons arms weaponry',
  'troop troops soldier soldiers forces',
  'power electricity',
  'home homes house houses household households',
  // money and work
  'buy buys buying bought purchase purchased purchases purchasing acquire acquired acquires acquiring acquisition takeover',
  'sell sells selling sold sale sales',
  'lay_off laid_off laying_off cut_jobs job jobs redundancy redundancies layoff layoffs employee employees worker workers staff',
  'company companies firm firms business businesses corporation',
  'airline airlines carrier carriers',
  'trade trading commerce commercial economic_exchanges',
  'crude oil petroleum',
  'cost costs costing price prices priced',
  'profit profits earnings',
  'share shares stock stocks',
  'benchmark key',
  'strike_action walkout walkouts industrial_action on_strike walk_out walked_out walking_out',
  'invest invests invested investing investment investments',
  'fund funds funding funded finance financed financing',
  'tariff tariffs duty duties levy levies',
  'bank banks lender lenders',
  'sector sectors industry industries field fields sphere spheres area areas',
  // people and office
  'leader leaders',
  'minister ministers',
  'resign resigned resigns resigning resignation step_down stepped_down quit_post',
  'appoint appointed appoints appointing appointment name_as named_as',
  'elect elected elects electing',
  'win won wins winning victory triumph triumphed victor',
  'beat beats beating defeat defeated defeats',
  'lose lost loses losing loss losses',
  'former ex',
  'protest protests protested protesting protester protesters protestor protestors demonstrate demonstrated demonstration demonstrations demonstrator demonstrators rally rallies rallied march marched marches marching',
  'support supported supports supporting back backed backs backing favor favour',
  'oppose opposed opposes opposing opposition',
  'child children kid kids',
  'man men',
  'woman women',
  'physician physicians doctor doctors medic medics',
  'official officials authority authorities',
  'resident residents inhabitant inhabitants locals',
  'spokesman spokeswoman spokesperson',
  'attorney attorneys lawyer lawyers counsel',
  'policeman police officers officer',
  'student students pupil pupils',
  'car cars vehicle vehicles automobile',
  'plane planes aircraft jet airplane jetliner airliner',
  'ship ships vessel vessels',
  'movie movies film films',
  'virus coronavirus covid covid-19',
  'vaccine vaccines vaccination vaccinations vaccinate vaccinated jab jabs inoculate inoculated',
  'case cases',
  // doing things
  'build built builds building construct constructed construction',
  'create created creates creating creation establish established establishes establishing set_up',
  'show showed shown shows showing reveal revealed reveals revealing disclose disclosed discloses disclosing disclosure',
  'send sent sends sending dispatch dispatched deploy deployed deployment',
  'help helped helps helping assist assisted assistance aid aided',
  'need needs needed require required requires requirement',
  'use used uses using utilise utilize',
  'test tested tests testing trial trials',
  'land landed lands landing touch_down touched_down touchdown',
  'respond responded responds responding response reply replied react reacted reaction',
  'replace replaced replaces replacing succeed_as successor',
  'reach reached reaches reaching hit_record attain attained',
  'impose imposed imposes imposing slap slapped',
  'block blocked blocks blocking obstruct obstructed',
  'protect protected protects protecting protection safeguard safeguarded safeguarding defend defended',
  'try tried tries trying attempt attempted attempts attempting seek sought seeks seeking',
  'plan plans planned planning',
  'expect expected expects expecting expectation anticipate anticipated',
  'consider considered considering weigh weighed weighing mull mulled mulling',
  'want wanted wants hope hoped hopes aim aims aimed aiming intend intends intended',
  'big large huge major massive significant considerable',
  'important key crucial vital essential',
  'quick fast rapid',
  'recent latest',
  'condition conditions',
  'joint common shared',
  'favorable favourable',
  'global international worldwide',
  'amid during',
  'illegal unlawful illicit',
  'ordinary normal',
  'magnitude magnitude',
  'voter voters electorate',
  'tally count',
  'storey floor floors',
  'month months',
  'chief head boss',
  // forms that no stemmer joins
  'know knew known knows knowing',
  'give gave given gives giving',
  'take took taken takes taking',
  'speak spoke spoken speaks speaking',
  'write wrote written writes writing',
  'break broke broken breaks breaking',
  'choose chose chosen chooses choosing',
  'hear heard hears hearing',
  'hold held holds holding',
  'pay paid pays paying',
  'bring brought brings bringing',
  'think thought thinks',
  'tell told tells telling',
  'run ran runs running',
  'go went gone goes going',
  'come came comes coming',
  'see saw seen sees seeing',
  'drive drove driven drives driving',
  'fly flew flown flies flying',
  'draw drew drawn draws drawing',
  'throw threw thrown throws throwing',
  'stand stood stands standing',
  'feel felt feels feeling',
  'spend spent spends spending',
  'teach taught teaches teaching',
  'catch caught catches catching',
  'hide hid hidden hides hiding',
  'tear tore torn tears tearing',
  'shake shook shaken shakes shaking',
  'forget forgot forgotten forgets',
  'understand understood understands',
  'keep kept keeps keeping',
  'lead led leads leading',
  'fight fought fights fighting battle battled battles battling',
  'swear swore sworn swears',
  'wear wore worn wears wearing',
  'eat ate eaten eats eating',
  'swim swam swum swims swimming',
  'sing sang sung sings singing',
  'lend lent lends lending',
  'feed fed feeds feeding',
  'hang hung hangs hanging',
  'ride rode ridden rides riding',
  'sleep slept sleeps sleeping',
  'bear bore borne bears bearing',
  'make made makes making',
  'drown drowned drowns drowning'
]

/** Names a word's thing: the first word of its line as a stem, else the stem itself. `word` is lower case. */
export function senseOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const stem = stemOf(word)
  const sense = bySense().get(word) ?? byStem().get(stem) ?? stem
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(word, sense)
  return sense
}

/** Bounds memory on hostile input. */
const mostRemembered = 50_000
const remembered = new Map<string, string>()

/** The thing that two words together name ("laid off"), or `null`. */
export function phraseSenseOf(first: string, second: string): string | null {
  return opensPhrase(first) ? (bySense().get(`${first}_${second}`) ?? null) : null
}

/** Whether two words together may name a thing, of which this is the first. */
export function opensPhrase(word: string): boolean {
  return phraseHeads().has(word)
}

let senses: ReadonlyMap<string, string> | null = null
let stems: ReadonlyMap<string, string> | null = null
let heads: ReadonlySet<string> | null = null

function phraseHeads(): ReadonlySet<string> {
  return (heads ??= new Set(
    [...bySense().keys()].filter((word) => word.includes('_')).map((word) => word.split('_')[0]!)
  ))
}

function bySense(): ReadonlyMap<string, string> {
  return (senses ??= sensesIn((word) => word))
}

/** Other forms of a listed word follow it, where only one line has its stem. */
function byStem(): ReadonlyMap<string, string> {
  return (stems ??= sensesIn((word) => (word.includes('_') ? word : stemOf(word))))
}

/** A word in two lines belongs to the first; a stem that two lines share to the first as well. */
function sensesIn(keyOf: (word: string) => string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of synonyms) {
    const words = line.split(' ')
    const name = stemOf(words[0]!)
    for (const word of words) if (!found.has(keyOf(word))) found.set(keyOf(word), name)
  }
  return found
}
