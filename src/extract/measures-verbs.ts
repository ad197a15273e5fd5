/** Verbs and nouns that figures hang on, as data for `measures.ts`. */

/** Verbs whose subject is what the figure measures ("Inflation slowed to 3 percent"). */
export const hangingVerbs: ReadonlySet<string> = new Set(
  `reach reaches reached reaching hit hits hitting rise rises rose risen rising fall falls fell fallen falling climb climbs climbed climbing jump jumps jumped jumping
drop drops dropped dropping grow grows grew grown growing increase increases increased increasing decrease decreases decreased decreasing decline declines declined declining
surge surges surged surging soar soars soared soaring plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped slumping slide slides slid sliding
sink sinks sank sunk sinking slip slips slipped slipping ease eases eased easing edge edges edged edging gain gains gained gaining lose loses lost losing shed sheds shedding advance advances advanced
total totals totaled totalled totaling totalling amount amounts amounted amounting exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top tops topped topping pass passes passed passing
stand stands stood standing is are was were be cost costs costing come comes came average averages averaged averaging shrink shrinks shrank shrunk shrinking contract contracts contracted contracting
expand expands expanded expanding widen widens widened widening narrow narrows narrowed narrowing slow slows slowed slowing accelerate accelerates accelerated accelerating rebound rebounds rebounded
recover recovers recovered double doubles doubled doubling triple triples tripled tripling quadruple quadrupled halve halved weaken weakens weakened weakening strengthen strengthens strengthened appreciate appreciated
depreciate depreciated trade trades traded trading close closes closed closing open opens opened settle settled end ended finish finished sold sell sells fetch fetches fetched last lasts lasted lasting weigh weighs weighed weighing
measure measures measured measuring cover covers covered covering span spans spanned extend extends extended stretch stretches stretched gust gusts gusted gusting remain remains remained remaining stay stays stayed
held hold account accounts accounted make makes made represents represented represent generate generates generated generating bring brings brought yield yields yielded swell swells swelled ballooned balloon
dwindle dwindled creep crept inch inched skyrocket skyrocketed rocketed leap leaps leapt leaped spike spikes spiked dip dips dipped dive dived dove crash crashed collapse collapsed retreat retreated ran run runs went gone goes go
worth valued estimated priced number numbers numbered peaked peak doubled equals equal equaled equalled comprise comprises comprised constitute constitutes hovered hovering hover hovers registered registering rated scored polled polling tick ticks ticked ticking nudged nudges picked`.split(
    /\s+/
  )
)

/** Verbs whose object is the figure ("spent $3 billion on hospitals"): the words from the verb on tell what is measured. */
export const spendingVerbs: ReadonlySet<string> = new Set(
  `spend spends spent spending invest invests invested investing pay pays paid paying donate donates donated donating raise raises raised raising earn earns earned earning receive receives received receiving give gives gave given giving
allocate allocates allocated allocating pledge pledges pledged pledging lend lends lent lending borrow borrows borrowed borrowing approve approved approves award awarded awards contribute contributed contributes collect collected collects
save saves saved saving owe owes owed owing fine fined fines charge charged charges offer offered offers provide provides provided providing commit commits committed committing seek seeks sought seeking demand demanded demands
transfer transferred transfers seize seized seizes recover stole steal stolen embezzled embezzle launder laundered laundering buy bought buys purchase purchased purchases inject injected injects cut cuts cutting slash slashed grant granted
won win wins winning bid bids billed refund refunded repay repaid repays send sent sends secure secured secures sued claim claimed sentenced burned burnt burn destroyed destroy destroys carrying carry carried carries own owns owned owning
control controls controlled controlling hold holds holding produce produces produced producing export exported exports import imported imports supply supplied supplies deliver delivered delivers consume consumed consumes emit emitted emits
walked ran drove travelled traveled flew swam fired budget budgeted backed support supports supported oppose opposes opposed want believe believed said think approved disapprove approves`.split(
    /\s+/
  )
)

/** Verbs that change something else: "raised its key rate by 25 basis points". */
export const changingVerbs =
  /\b(?:rais|cut|lower|increas|reduc|boost|trimm?|slash|hik|lift|doubl|tripl|push|driv|drove|brought|bring|revis|widen|narrow|shav|knock|cap|capp)(?:e|es|ed|ing|s|ting)? ((?:[A-Za-z’'-]{1,20} ){1,6})(?:by|to|from|at|below|above)$/

/** Verbs that give something its value: "put the damage at $3 million". */
export const reckoningVerbs =
  /\b(?:puts?|putting|pegs?|pegged|pegging|(?:plac|estimat|valu|pric|assess|reckon|calculat|project|fix)(?:ed|ing)) ((?:[A-Za-z’'-]{1,20} ){1,6})at$/

/** Forms of "be": the figure must stand right beside them. */
export const copulas: ReadonlySet<string> = new Set('is are was were be'.split(' '))

/** What may stand between "was" and its figure. */
export const besideCopula: ReadonlySet<string> = new Set(
  'up down at now only just still already estimated valued priced worth rated put set between currently roughly approximately exactly'.split(
    ' '
  )
)

/** Verbs that hang a figure on their subject only with a link: "sold for", "made up". */
export const linkedVerbs: ReadonlyMap<string, RegExp> = new Map(
  'sold sell sells'
    .split(' ')
    .map((verb): [string, RegExp] => [verb, /^ (?:for|at)\b/])
    .concat('make makes made making'.split(' ').map((verb): [string, RegExp] => [verb, /^ up\b/]))
)

/** Nouns that name a size and not a thing: "a total of", "an all-time high of". */
export const emptyNouns: ReadonlySet<string> = new Set(
  'total vicinity high low record maximum minimum peak average level sum number couple value estimate majority margin mean median excess distance height depth length range totals highs lows averages levels values estimates north south upwards order short kind sort rate rates end start beginning middle region tune neighborhood neighbourhood'.split(
    ' '
  )
)

/** Nouns of change, which mean what changed: "an increase of 15 percent". */
export const changeNouns: ReadonlySet<string> = new Set(
  'increase rise drop decline fall decrease gain jump reduction surge growth hike cut slump improvement slowdown upturn'.split(
    ' '
  )
)

/** Words before a verb that are no part of its subject. */
export const auxiliaries: ReadonlySet<string> = new Set(
  'has have had is are was were will would could should may might must can did does do be been being not already also now then only just still since recently sharply again later further ever never even nearly almost soon once expected projected likely forecast due predicted thought believed seen set estimated reportedly currently yet instead all both had’t it’s far so to-date'.split(
    ' '
  )
)

/** Words at which a subject begins anew. */
export const clauseWords: ReadonlySet<string> = new Set(
  'that as with while when whereas because after before but although though if where whether said says saying noting noted adding added showed shows show found finds find suggested suggesting argued argues speculates speculated say estimating assuming reported reports announced estimates believes believe expects expect predicted warned warns claimed told suggest suggests indicate indicates indicated revealed reveals meaning making leaving forcing sending pushing bringing driving until unless and-the or despite even'.split(
    ' '
  )
)

/** Forms of hanging verbs that are nouns as often, so that a noun phrase may hold them. */
export const alsoNouns: ReadonlySet<string> = new Set(
  'contract contracts rise rises increase increases drop drops fall falls decline declines decrease gain gains cost costs total totals trade trades hold stake climb surge slump slide yield yields number numbers measure measures cover slip edge double triple close open end ends finish recover dip dive spike leap run runs stretch span average averages peak top pass stand spending building funding offering financing opening hit hits advance contest jump settlement'.split(
    ' '
  )
)

/** Words that stand for a subject named before. */
export const proforms: ReadonlySet<string> = new Set(
  'it he she they we you i this these those which who that there what one'.split(' ')
)

/** Words with which no noun phrase begins. */
export const prepositions: ReadonlySet<string> = new Set(
  'in on at by toward towards behind beyond throughout upon off onto after during since for from with under over into of to about above below against between among through across before until near amid despite within without around'.split(
    ' '
  )
)
