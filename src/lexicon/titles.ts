/**
 * Titles, offices and callings. Own list, from general knowledge of newspaper English.
 * A role is built of these words, with the words of `roleModifiers` and an affiliation before them.
 */

/** Words that stand right before a name and are no role worth printing: "Mr Roe". */
export const honorifics: ReadonlySet<string> = words(
  'mr mrs ms miss mx sir dame lord lady madam madame monsieur mademoiselle signor señor señora senor senora herr frau don doña '
    + 'mister master hon honorable honourable hajj haji sri shri smt'
)

/** Abbreviated titles that take a full stop. */
export const abbreviatedTitles: ReadonlySet<string> = words(
  'mr mrs ms dr dist msgr prof gen lt col maj capt cpt sgt cpl pvt adm cmdr brig sen rep reps sens gov lieut rev fr st hon pres supt insp det '
    + 'atty asst assoc dep amb cllr cmdre pfc spc ofc messrs mt ft'
)

/** Heads of roles: with or without a name after them, in lower case. */
export const titleHeads: ReadonlySet<string> = words(
  'republican democrat president vice-president premier chancellor minister prime-minister pm secretary undersecretary under-secretary ambassador envoy consul diplomat '
    + 'emissary king queen prince princess emperor empress sultan emir sheikh sheik ayatollah imam mullah grand-mufti mufti rabbi pope cardinal '
    + 'archbishop bishop pastor reverend rev priest deacon vicar canon patriarch monk nun sister father dalai senator sen congressman '
    + 'congresswoman congressmember representative rep mp mep msp lawmaker legislator parliamentarian deputy assemblyman assemblywoman '
    + 'assemblymember mk msp mla mna mlc councilman councilwoman councilmember councillor councilor alderman alderwoman monsignor mountaineer commissioner governor gov mayor judge justice '
    + 'magistrate prosecutor attorney lawyer solicitor barrister counsel sheriff constable detective inspector superintendent marshal undersheriff '
    + 'general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal private admiral commander commodore brigadier '
    + 'commandant officer chief chairman chairwoman chairperson chair chairmen director director-general secretary-general ceo cfo coo cto cio '
    + 'executive executives founder co-founder cofounder owner co-owner partner principal manager supervisor head leader co-leader boss whip '
    + 'speaker spokesman spokeswoman spokesperson spokespeople spokesmen aide adviser advisor strategist consultant analyst economist '
    + 'researcher scientist professor prof lecturer historian scholar academic fellow expert dean provost rector doctor dr physician surgeon '
    + 'pediatrician psychiatrist psychologist therapist nurse paramedic pharmacist virologist epidemiologist seismologist geologist '
    + 'meteorologist climatologist biologist chemist physicist astronomer astronaut cosmonaut engineer architect teacher coach trainer '
    + 'player striker midfielder goalkeeper defender quarterback pitcher forward winger batsman bowler skipper manager driver rider jockey '
    + 'boxer golfer runner swimmer skier skater cyclist athlete champion referee umpire singer songwriter rapper musician guitarist drummer '
    + 'composer conductor pianist actor actress comedian filmmaker screenwriter playwright author novelist writer poet artist painter '
    + 'sculptor photographer designer model host presenter anchor anchorman anchorwoman correspondent reporter journalist columnist '
    + 'commentator editor blogger broadcaster publisher producer critic activist campaigner organizer organiser candidate nominee hopeful '
    + 'contender frontrunner front-runner incumbent challenger veteran soldier airman marine sailor firefighter policeman policewoman trooper '
    + 'deputy investigator agent detective coroner pathologist ranger pilot farmer businessman businesswoman entrepreneur investor trader '
    + 'broker banker billionaire millionaire tycoon magnate mogul philanthropist heir heiress socialite student pupil graduate resident '
    + 'neighbor neighbour witness survivor victim suspect defendant plaintiff gunman shooter attacker driver passenger mother father son '
    + 'daughter wife husband brother sister widow uncle aunt cousin niece nephew grandfather grandmother friend colleague attorney-general '
    + 'treasurer comptroller controller auditor ombudsman registrar librarian curator archivist clerk warden chaplain custodian manager '
    + 'negotiator mediator facilitator coordinator co-ordinator administrator member founder chief-executive official mastermind '
    + 'dictator ruler strongman monarch guru cleric warlord rebel militant dissident whistleblower publicist agent lobbyist pollster '
    + 'outfielder infielder baseman shortstop catcher linebacker cornerback lineman goaltender goalie defenseman fullback halfback centre-back '
    + 'schoolteacher headteacher headmaster headmistress tutor carpenter fisherman plumber electrician mechanic baker butcher barber hairdresser waiter waitress bartender chef '
    + 'shopkeeper shopowner grocer cashier seamstress tailor weaver labourer laborer bricklayer builder welder roofer gardener janitor cleaner '
    + 'housekeeper housewife homemaker retiree pensioner villager rancher herder shepherd logger miner trucker postman courier dentist vet '
    + 'veterinarian midwife medic carer caregiver accountant bookkeeper receptionist sociologist anthropologist archaeologist ecologist '
    + 'geneticist neuroscientist statistician mathematician philosopher theologian oceanographer volcanologist hydrologist criminologist '
    + 'botanist zoologist geophysicist translator interpreter tourist holidaymaker hiker climber shopper commuter co-author coauthor '
    + 'youtuber influencer celebrity star legend icon superstar undersecretary lieutenant-governor taoiseach tanaiste caliph tsar czar'
)

/** Heads that, with a capital, lead to a person's name whatever the name: "President Xi"; others need a known given name behind them. */
export const officeTitles: ReadonlySet<string> = words(
  'president vice-president premier chancellor minister secretary undersecretary ambassador king queen prince princess emperor empress sultan emir '
    + 'sheikh sheik ayatollah imam rabbi pope cardinal archbishop bishop monsignor marshal alderman alderwoman pastor reverend rev father senator sen congressman congresswoman '
    + 'representative rep lawmaker councilman councilwoman councillor councilor commissioner governor gov mayor judge justice magistrate '
    + 'prosecutor attorney sheriff undersheriff constable inspector superintendent general gen lieutenant lt colonel col major maj captain capt sergeant sgt '
    + 'corporal admiral adm commander cmdr commodore brigadier brig chief chairman chairwoman chairperson director ceo cfo spokesman '
    + 'spokeswoman spokesperson adviser advisor analyst professor prof dr leader speaker coach dictator detective taoiseach pm mp mk msp mla mna mlc deputy '
    + 'secretary-general director-general attorney-general governor-general comptroller treasurer officer trooper mr mrs ms miss sir dame lord lady mullah'
)

/** Words between an affiliation and the head of a role, in lower case; `-al` and `-ial` adjectives beside these are taken by their ending. */
export const roleModifiers: ReadonlySet<string> = words(
  'former ex shadow acting interim outgoing incoming then late deputy vice assistant associate senior junior chief lead leading top first second '
    + 'third founding executive managing general prime foreign defence defense interior finance economy trade energy health education justice '
    + 'labour labor culture transport transportation agriculture environment housing home treasury state press communications security '
    + 'intelligence police fire army navy air force military naval royal crown grand attorney district county city town village state federal '
    + 'national regional provincial parliamentary presidential congressional gubernatorial mayoral senate house supreme high court appeals '
    + 'opposition majority minority party government cabinet campaign white union company bank group club team football soccer baseball basketball hockey '
    + 'tennis cricket rugby golf boxing racing olympic world record record-breaking award-winning oscar-winning grammy-winning pop rock '
    + 'country rap hip-hop film movie tv television radio news newspaper magazine science technology tech research policy program programme '
    + 'project product sales marketing media public relations human resources rights civil political legal financial medical technical '
    + 'operating information investment business industry market climate space nuclear oil gas economic social digital defence-policy '
    + 'conservative liberal republican democratic democrat labour tory socialist communist independent progressive populist far-right '
    + 'far-left right-wing left-wing centre-right centre-left centrist nationalist local longtime long-time veteran fellow current new old '
    + 'young retired convicted accused alleged suspected self-described prominent influential renowned noted famous celebrated popular '
    + 'controversial embattled exiled jailed imprisoned ousted deposed caretaker rebel separatist spiritual religious catholic muslim jewish '
    + 'christian evangelical islamic human-rights head chairman board independent permanent special regional communications '
    + 'rescue relief aid search crew free presumptive would-be unemployed self-employed one-time onetime two-time three-time four-time five-time co lieutenant lt maj major gen brigadier rear master staff warrant petty '
    + 'election electoral chief-of-staff homeland veterans affairs commerce tourism sports sport youth women water immigration border budget tax revenue bureau '
    + 'attorney-general property housing law criminal constitutional appeals family youth school university college student graduate assistant'
)

/** Heads that name a body's voice or a calling with no name after them: the bearer is a person. */
export const unnamedSpeakers: ReadonlySet<string> = words(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative lawyer lawyers attorney attorneys aide aides adviser '
    + 'advisers advisor advisors official officials witness witnesses resident residents neighbor neighbour neighbors neighbours source sources '
    + 'analyst analysts expert experts economist economists researcher researchers scientist scientists doctor doctors critics critic opponents '
    + 'supporters activist activists campaigners lawmakers lawmaker legislators senators diplomats diplomat investigators investigator '
    + 'prosecutors prosecutor judge judges officer officers executive executives minister ministers leader leaders president chairman chief '
    + 'mayor governor commissioner director manager coach teacher teachers student students parents mother father family relatives friends '
    + 'friend colleague colleagues victim victims survivor survivors man woman person people rescuers rescuer traders trader investors observers '
    + 'historians engineers managers workers worker employees employee commentators pundits organizers organisers organizer organiser author '
    + 'authors police-chief sheriff detective commander general soldier soldiers fighter fighters militants rebels premier chancellor senator '
    + 'secretary ambassador envoy king queen prince pope archbishop bishop'
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
