/** Pairs of reports written for these tests: what the verdict on a figure of the first (or the named one) has to be. */
import type { Verdict } from '../../src/types.js'

export interface VerdictCase {
  readonly verdict: Verdict
  readonly a: string
  readonly b: string
  /** The figure that is judged, as written. */
  readonly figure: string
  /** Days of the two reports; both of one day where left out. */
  readonly days?: readonly [string | null, string | null]
}

const nextDay = ['2026-03-02', '2026-03-03'] as const

export const verdictCases: readonly VerdictCase[] = [
  // agree
  ...agreeing([
    [
      'The fire in Port Ellis destroyed 140 homes on Monday, officials said.',
      'Officials said Monday’s fire in Port Ellis destroyed 140 homes.',
      '140'
    ],
    [
      'Norvale Bank cut its key rate to 3.25 percent on Thursday.',
      'On Thursday Norvale Bank lowered the key rate to 3.25%.',
      '3.25 percent'
    ],
    [
      'The council approved a budget of $48 million for the new bridge.',
      'A $48 million budget for the new bridge was approved by the council.',
      '$48 million'
    ],
    [
      'The airline will cancel 320 flights this weekend because of the strike.',
      'Because of the strike, 320 flights will be cancelled by the airline this weekend.',
      '320'
    ],
    [
      'A ferry with 212 passengers ran aground off Tarn Island on Sunday.',
      'The ferry, which carried 212 passengers, ran aground off Tarn Island on Sunday.',
      '212'
    ],
    [
      'Unemployment in Ostrava county fell to 5.1 percent in February.',
      'In February, unemployment in Ostrava county dropped to 5.1 per cent.',
      '5.1 percent'
    ],
    [
      'The museum has recovered 17 stolen paintings.',
      'Altogether 17 stolen paintings were recovered by the museum.',
      '17'
    ],
    [
      'Velin Motors will close its Harwick plant and cut 1,900 jobs.',
      'Velin Motors is to cut 1,900 jobs and close the plant at Harwick.',
      '1,900'
    ],
    [
      'The dam holds 2.4 million cubic metres of water.',
      'The dam holds about 2.4 million cubic metres of water.',
      '2.4 million cubic metres'
    ],
    [
      'The quake killed at least 12 people in Maresk province on Friday.',
      'At least 12 people were killed by Friday’s quake in Maresk province.',
      '12'
    ],
    [
      'The court ordered the company to pay a fine of 3.5 million euros.',
      'The company was ordered by the court to pay a fine of €3.5 million.',
      '3.5 million euros'
    ],
    [
      'The storm left 45,000 households without power on Tuesday.',
      'On Tuesday the storm left 45,000 households without power.',
      '45,000'
    ],
    [
      'Ticket prices will rise by 8 percent in April, the railway said.',
      'The railway said ticket prices will rise by 8% in April.',
      '8 percent'
    ],
    [
      'Rescuers pulled three children from the rubble of the school.',
      'Three children were pulled from the rubble of the school by rescuers.',
      'three'
    ]
  ]),
  // rounds-to
  ...rounding([
    [
      'The fire destroyed about 140 homes in Port Ellis on Monday.',
      'Monday’s fire in Port Ellis destroyed 138 homes.',
      '140'
    ],
    [
      'The city will spend more than $48 million on the new bridge.',
      'The city will spend $48.6 million on the new bridge.',
      '$48 million'
    ],
    [
      'Nearly 300 passengers were on board the ferry that ran aground off Tarn Island.',
      'The ferry that ran aground off Tarn Island had 291 passengers on board.',
      '300'
    ],
    [
      'Velin Motors will cut about 2,000 jobs at its Harwick plant.',
      'Velin Motors will cut 1,960 jobs at its Harwick plant.',
      '2,000'
    ],
    [
      'The storm left some 45,000 households without power on Tuesday.',
      'On Tuesday the storm left 45,312 households without power.',
      '45,000'
    ],
    [
      'Velin Motors reported a profit of $1.3 billion for the first quarter.',
      'Velin Motors reported first-quarter profit of $1.27 billion.',
      '$1.3 billion'
    ],
    [
      'More than 200 firefighters fought the blaze at the Harwick depot.',
      'The blaze at the Harwick depot was fought by 212 firefighters.',
      '200'
    ],
    [
      'Unemployment in the county rose to about 6 percent in February.',
      'In February unemployment in the county rose to 5.9 percent.',
      '6 percent'
    ],
    [
      'The budget deficit reached roughly 12 billion euros last year.',
      'Last year the budget deficit reached 11.8 billion euros.',
      '12 billion euros'
    ],
    [
      'Some 9,000 people marched through Norvale against the pension law.',
      'Police counted 8,950 people who marched through Norvale against the pension law.',
      '9,000'
    ],
    ['The tunnel is about 14 kilometres long.', 'The tunnel is 13.9 kilometres long.', '14 kilometres'],
    [
      'Turnout in the election was about 64 percent, the commission said.',
      'The commission said turnout in the election was 63.7 percent.',
      '64 percent'
    ],
    [
      'The painting sold for almost $20 million at the auction in Norvale.',
      'The painting sold for $19.8 million at the Norvale auction.',
      '$20 million'
    ]
  ]),
  // No weekday is named by both.
  {
    verdict: 'differs',
    a: 'The flood killed 40 people at the dam of Holm yesterday.',
    b: 'On Monday the flood killed 44 people at the dam of Holm.',
    figure: '40',
    days: [null, null]
  },
  // differs
  ...differing([
    [
      'The flood killed 40 people above the dam of Holm on Monday.',
      'On Monday the flood killed 44 people at the dam of Holm.',
      '40'
    ],
    ['The fire in Port Ellis destroyed 140 homes on Monday.', 'Monday’s fire in Port Ellis destroyed 96 homes.', '140'],
    [
      'Police said 14 people were injured in the crash on Tarn bridge on Monday.',
      'The hospital said 19 people were injured in the crash on Tarn bridge on Monday.',
      '14'
    ],
    [
      'The council approved a budget of $48 million for the new bridge on Monday.',
      'On Monday the council approved a budget of $61 million for the new bridge.',
      '$48 million'
    ],
    [
      'A landslide killed 12 people in Orvaland on Monday, the police said.',
      'A landslide in Orvaland killed 14 people on Monday, the governor said.',
      '12'
    ],
    [
      'The ferry that ran aground off Tarn Island had 212 passengers on board.',
      'The ferry that ran aground off Tarn Island had 251 passengers on board.',
      '212'
    ],
    [
      'Organisers said 30,000 people marched through Norvale on Sunday against the pension law.',
      'Police said 12,000 people marched through Norvale on Sunday against the pension law.',
      '30,000'
    ],
    [
      'The airline will cancel 320 flights this weekend because of the strike.',
      'The airline will cancel 410 flights this weekend because of the strike.',
      '320'
    ],
    [
      'Velin Motors will cut 1,900 jobs at its Harwick plant.',
      'Velin Motors will cut 2,700 jobs at its Harwick plant.',
      '1,900'
    ],
    [
      'The court ordered Velin Motors to pay a fine of 3.5 million euros.',
      'The court ordered Velin Motors to pay a fine of 5.2 million euros.',
      '3.5 million euros'
    ],
    [
      'Norvale Bank cut its key rate to 3.25 percent on Thursday.',
      'On Thursday Norvale Bank cut its key rate to 3.5 percent.',
      '3.25 percent'
    ],
    [
      'The blast at the Harwick depot wounded 31 workers on Friday.',
      'Friday’s blast at the Harwick depot wounded 44 workers.',
      '31'
    ],
    [
      'The suspect stole 17 paintings from the Norvale museum.',
      'The suspect stole 21 paintings from the Norvale museum.',
      '17'
    ]
  ]),
  // different-period
  ...ofOtherPeriods([
    ['Velin Motors sold 90,000 cars in 2024.', 'Velin Motors sold 104,000 cars in 2025.', '90,000'],
    [
      'Unemployment in the county was 5.1 percent in January.',
      'Unemployment in the county was 5.6 percent in February.',
      '5.1 percent'
    ],
    [
      'The port handled 1.4 million containers in 2024.',
      'The port handled 1.6 million containers in 2025.',
      '1.4 million'
    ],
    ['Exports to Orvaland rose 4 percent in 2024.', 'Exports to Orvaland rose 7 percent in 2025.', '4 percent'],
    [
      'Velin Motors reported a profit of $1.3 billion for the first quarter of 2025.',
      'Velin Motors reported a profit of $0.9 billion for the second quarter of 2025.',
      '$1.3 billion'
    ],
    ['The county recorded 212 burglaries in March 2025.', 'The county recorded 340 burglaries in July 2025.', '212'],
    [
      'Tax revenue reached 12 billion euros in 2023.',
      'Tax revenue reached 15 billion euros in 2025.',
      '12 billion euros'
    ],
    [
      'Norvale airport counted 3.1 million passengers in 2024.',
      'Norvale airport counted 3.8 million passengers in 2025.',
      '3.1 million'
    ],
    ['The museum had 400,000 visitors in 2019.', 'The museum had 310,000 visitors in 2025.', '400,000'],
    ['Inflation was 2.1 percent in October 2025.', 'Inflation was 2.9 percent in January 2026.', '2.1 percent'],
    ['Wheat prices fell 3 percent in 2024.', 'Wheat prices fell 11 percent in 2025.', '3 percent'],
    [
      'The railway carried 52 million passengers in 2024.',
      'The railway carried 58 million passengers in 2025.',
      '52 million'
    ]
  ]),
  // superseded
  ...replaced([
    [
      'A landslide killed 12 people in Orvaland on Monday, the police said.',
      'The landslide in Orvaland killed 31 people, the police said on Tuesday.',
      '12'
    ],
    [
      'At least 4 people died when a bus fell off the Tarn bridge on Monday.',
      'The death toll from the bus that fell off the Tarn bridge rose to 9 on Tuesday.',
      '4'
    ],
    [
      'The blast at the Harwick depot wounded 31 workers.',
      'The number of workers wounded in the blast at the Harwick depot has risen to 44.',
      '31'
    ],
    [
      'The quake in Maresk province killed 120 people, officials said.',
      'The quake in Maresk province has killed 205 people, officials said on Tuesday.',
      '120'
    ],
    [
      'Two people were missing after a boat sank off Tarn Island.',
      'Five people are missing after a boat sank off Tarn Island, the coast guard said.',
      'Two'
    ],
    ['Floods in Norvale have killed 8 people since Sunday.', 'Floods in Norvale have now killed 15 people.', '8'],
    [
      'The fire in Port Ellis killed 3 people.',
      'The fire in Port Ellis killed 6 people, the mayor said on Tuesday.',
      '3'
    ],
    [
      'The avalanche above Sel killed 2 skiers.',
      'The avalanche above Sel killed 7 skiers, rescuers said on Tuesday.',
      '2'
    ],
    [
      'Police said 14 people were injured in the crash on Tarn bridge.',
      'Police said 19 people were injured in the crash on Tarn bridge, correcting an earlier figure.',
      '14'
    ],
    [
      'Orvaland reported 60 cases of cholera in the camp.',
      'Orvaland said the number of cholera cases in the camp now stands at 95.',
      '60'
    ],
    [
      'The ferry disaster off Tarn Island left 22 people dead.',
      'The ferry disaster off Tarn Island left 40 people dead, rescuers said on Tuesday.',
      '22'
    ]
  ]),
  // single-source
  ...apart([
    [
      'In trials the new car managed no more than 20 laps in a row.',
      'Twenty laps in, Lund was still behind Ferris.',
      '20'
    ],
    [
      'The council gave $5 million for roads in Port Ellis.',
      'The council gave $5 million for schools in Port Ellis.',
      '$5 million'
    ],
    ['The fire destroyed 30 homes in Port Ellis.', 'The storm last year destroyed 30 homes in Umber.', '30'],
    [
      'The group has some 8,000 followers on its own special pages.',
      'The special plan counts on 8,000 soldiers and on pages of orders.',
      '8,000'
    ],
    [
      'At least two people in Orvaland died in crashes on the ice.',
      'In Belmark, two people were killed in crashes on the ice.',
      'two'
    ],
    [
      'Ferris was seized on June 17 and held on $2 million bail.',
      'Lund was caught on June 18 and held on $3 million bail.',
      '$2 million'
    ],
    [
      'In September the cow Bella bore a 72-pound calf.',
      'In 2004 the cow Bella bore a strong 75-pound calf.',
      '72-pound'
    ],
    [
      'In December, 29 rowers drowned when a raft turned over off Umber.',
      'In October 22 rowers drowned off Umber as two rafts met in fog.',
      '29'
    ],
    [
      'A quake of magnitude 6.1 struck the island in September.',
      'On Sunday a quake of magnitude 5.6 struck the island.',
      '6.1'
    ],
    [
      'Ferris seeks at least $20 million a season from the club.',
      'Ferris seeks more than $21 million a season from the club.',
      '$20 million'
    ],
    ['The fire destroyed 140 homes in Port Ellis.', 'The fire in Port Ellis forced 900 people to leave.', '140'],
    [
      'Velin Motors will cut 1,900 jobs at its Harwick plant.',
      'Velin Motors employs 23,000 people worldwide.',
      '1,900'
    ],
    ['The fine is 3.5 million euros.', 'The company had sales of 740 million euros.', '3.5 million euros'],
    ['A landslide killed 12 people in Orvaland.', 'A landslide injured 14 people in Orvaland.', '12'],
    ['The tunnel is 14 kilometres long.', 'The tunnel cost 2.1 billion crowns.', '14 kilometres'],
    [
      'The reform would save 61 million euros a year.',
      'The region has debts of 320 million euros.',
      '61 million euros'
    ],
    ['Exports to Orvaland rose 4 percent.', 'Exports to Maresk rose 9 percent.', '4 percent'],
    ['Norvale Bank cut its key rate to 3.25 percent.', 'Harwick Bank cut its key rate to 4 percent.', '3.25 percent'],
    [
      'Water levels on the Sel rose by 34 centimetres overnight.',
      'Snow on the Tarn pass lay 19 centimetres deep.',
      '34 centimetres'
    ],
    ['Sales of cars rose 4 percent last year.', 'Sales of cars rose 9 percent.', '4 percent'],
    ['The airline cancelled 320 flights.', 'The airline delayed 410 flights.', '320'],
    ['The council wants to build 500 flats by the river.', 'The council wants to build 2 schools by the river.', '500'],
    [
      'The eastern line carried 52 million passengers.',
      'The western line carried 31 million passengers.',
      '52 million'
    ],
    ['The show drew 7,000 spectators on Friday.', 'The hall has seats for 9,500 visitors.', '7,000'],
    ['Food prices rose 8 percent.', 'Fuel prices fell 2 percent, the office said.', '8 percent'],
    ['The party won 61 percent of the vote in Maresk.', 'Turnout in Orvaland was 40 percent.', '61 percent'],
    [
      'Two guards were slightly hurt in the brawl at the quay.',
      'At least 17 people were wounded in the brawl at the quay.',
      'Two'
    ],
    [
      'Two guards were slightly hurt in the brawl at the quay.',
      'Two sailors were injured in the brawl at the quay.',
      'Two'
    ],
    [
      'The harbour club gathered more than 1.2 million signatures against the tunnel.',
      'Clerks counted 1,212,480 signatures against the tunnel, and the 1,050,300 signatures that the law asks for are there.',
      '1.2 million'
    ],
    ['The mayor signed nearly two dozen building permits.', 'The mayor signed 23 building permits.', '23'],
    [
      'Three people were killed in the siege of Harwick on Tuesday.',
      'In the siege of Harwick 61 people were killed on Monday.',
      'Three'
    ],
    [
      'The siege of Harwick killed three people in their beds.',
      'The siege of Harwick has killed more than 4,000 people so far.',
      'three'
    ],
    [
      'The clinic kept 12 of its 40 hurt bakers for a week when the oven of Harwick burst.',
      'The oven of Harwick burst and left 35 bakers hurt.',
      '12'
    ],
    [
      'The choir of Harwick gained all of nine singers over the winter.',
      'The choir of Harwick lost 52 singers over the winter.',
      '52'
    ],
    [
      'The tower of the mill in Harwick is 61 metres high.',
      'The tower of the mill in Harwick is nine metres higher than the town hall.',
      '61 metres'
    ],
    [
      'Along with scouts 9,000 French military personnel joined the summer exercise at the valley camp.',
      'Along with pilots 20,000 U.S. military personnel joined the summer exercise at the valley camp.',
      '9,000'
    ],
    [
      'In Harwick more than 21 inches of snow lay, and the schools closed.',
      'The storm dropped 13 inches of snow on parts of central Umber, and the schools closed.',
      '13 inches'
    ],
    [
      'Police made over 50 arrests at the harbour over four nights of riots.',
      'The third night of riots at the harbour ended with 46 arrests, police said.',
      '46'
    ],
    [
      'In all, 104 people were killed in Harwick on Monday, according to the council.',
      'Up to 125 people were killed all over Carrick on Monday, most of them in Harwick, the council said.',
      '104'
    ],
    [
      'A quake in southern Carrick killed three people and flattened a village.',
      'On Saturday 12 people died in a quake in eastern Norvale.',
      '12'
    ],
    [
      'The auditor said Holm should repay $45,000 in travel expenses for a house that Holm rented.',
      'The Courier reported that Holm had claimed $95,000 in travel expenses for the rented house.',
      '$45,000'
    ],
    [
      'Holm beat Roe by only 167 votes in Harwick two years ago.',
      'In Harwick the lead of Holm grew to 703 votes, with more votes to be counted.',
      '167'
    ],
    [
      'In 2012 the clinic of Harwick counted 1,100 cases of measles.',
      'Warmer summers could bring an additional 60 cases of measles a year to the clinic of Harwick.',
      '1,100'
    ],
    ['Officials said 14 firefighters were injured.', 'Officials said 90 residents were evacuated.', '14'],
    ['The programme will cost $48 million a year.', 'The programme will reach 48,000 children a year.', '$48 million']
  ])
]

type Row = readonly [a: string, b: string, figure: string]

function agreeing(rows: readonly Row[]): VerdictCase[] {
  return rows.map(([a, b, figure]) => ({ verdict: 'agree', a, b, figure }))
}

function rounding(rows: readonly Row[]): VerdictCase[] {
  return rows.map(([a, b, figure]) => ({ verdict: 'rounds-to', a, b, figure }))
}

function differing(rows: readonly Row[]): VerdictCase[] {
  return rows.map(([a, b, figure]) => ({ verdict: 'differs', a, b, figure }))
}

function ofOtherPeriods(rows: readonly Row[]): VerdictCase[] {
  return rows.map(([a, b, figure]) => ({ verdict: 'different-period', a, b, figure }))
}

function replaced(rows: readonly Row[]): VerdictCase[] {
  return rows.map(([a, b, figure]) => ({ verdict: 'superseded', a, b, figure, days: nextDay }))
}

function apart(rows: readonly Row[]): VerdictCase[] {
  return rows.map(([a, b, figure]) => ({ verdict: 'single-source', a, b, figure }))
}
