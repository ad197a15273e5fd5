/** A second set of sentence pairs, judged before any of them was run. `kind` says what the pair tries. */
import type { PairCase } from './align.cases.js'

type Row = readonly [kind: string, a: string, b: string]

function pairsOf(rows: readonly Row[]): PairCase[] {
  return rows.map(([kind, a, b]) => ({ kind, a, b }))
}

/** Both say the same: one at least may stand as evidence under the other. */
export const sameAgain: readonly PairCase[] = pairsOf([
  [
    'paraphrase',
    'Nine thousand people were left without homes by the quake.',
    'The quake left 9,000 people who lost their homes.'
  ],
  [
    'paraphrase',
    'A girl of six was pulled alive from the rubble on Sunday.',
    'Rescuers on Sunday pulled a six-year-old girl alive from the rubble.'
  ],
  [
    'paraphrase',
    'The ferry sank within minutes of leaving the harbour at Pemba.',
    'Minutes after leaving the harbour at Pemba, the ferry sank.'
  ],
  [
    'paraphrase',
    'The ministry blamed the outage on a fault in a cable under the bay.',
    'A fault in a cable under the bay caused the outage, the ministry said.'
  ],
  [
    'paraphrase',
    'Heavy rain triggered a landslide that buried the village of Marul.',
    'The village of Marul was buried by a landslide after heavy rain.'
  ],
  [
    'paraphrase',
    'The airport reopened on Friday after two days of fog.',
    'After two days of fog, the airport opened again on Friday.'
  ],
  [
    'paraphrase',
    'Teachers at 40 schools walked out on Monday over pay.',
    'On Monday, teachers in 40 schools went on strike over their pay.'
  ],
  [
    'paraphrase',
    'The company is recalling 12,000 kettles because their handles may break.',
    'Some 12,000 kettles are being recalled by the company as the handles may break.'
  ],
  [
    'paraphrase',
    'The museum will stay shut until the roof is repaired.',
    'The museum remains closed until repairs to the roof are finished.'
  ],
  ['paraphrase', 'Police said the driver had been drinking.', 'The driver was drunk, police said.'],
  [
    'paraphrase',
    'The bridge over the Lenne was closed to lorries on Thursday.',
    'Lorries were banned from the Lenne bridge on Thursday.'
  ],
  [
    'paraphrase',
    'More than 300 firefighters are battling the blaze near Sintra.',
    'Over 300 firefighters were fighting the fire near Sintra.'
  ],
  ['passive', 'A German tourist was bitten by a shark off Marsa Alam.', 'A shark bit a German tourist off Marsa Alam.'],
  [
    'passive',
    'The court ordered the mine to be closed by March.',
    'The mine was ordered closed by March by the court.'
  ],
  [
    'passive',
    'Customs officers seized two tonnes of cocaine in Antwerp.',
    'Two tonnes of cocaine were seized in Antwerp by customs officers.'
  ],
  [
    'passive',
    'The committee chose Lima to host the 2031 games.',
    'Lima was chosen by the committee as host of the 2031 games.'
  ],
  [
    'number form',
    'Half a million people were told to leave the coast.',
    'About 500,000 people were told to leave the coast.'
  ],
  ['number form', 'The loss came to 1.4 million euros.', 'The loss amounted to €1.4m.'],
  ['number form', 'A third of the seats went to women.', 'Women won one third of the seats.'],
  ['number form', 'The plant employs fifteen hundred people.', 'The plant has 1,500 employees.'],
  ['number form', 'Turnout was 61.8 percent.', 'Turnout was nearly 62 percent.'],
  [
    'abbreviation',
    'The International Monetary Fund approved a loan of $3 billion for Zambia.',
    'The IMF approved a $3bn loan for Zambia.'
  ],
  ['abbreviation', 'The UK will send 40 doctors to Sudan.', 'Britain will send 40 doctors to Sudan.'],
  [
    'capital',
    'Ankara summoned the Swedish ambassador over the rally.',
    'Turkey summoned the Swedish ambassador over the rally.'
  ],
  [
    'name form',
    'Governor Helena Brandt declared a state of emergency in three counties.',
    'Brandt declared a state of emergency in three counties.'
  ],
  ['name form', 'Judge Pavel Novak adjourned the trial until May.', 'The trial was adjourned until May by Novak.'],
  [
    'attribution',
    'The reservoirs are at a quarter of their capacity, the water board said.',
    'According to the water board, the reservoirs are at a quarter of capacity.'
  ],
  [
    'attribution',
    'Doctors told the newspaper that the wards were full.',
    'The wards are full, doctors told the newspaper.'
  ],
  [
    'attribution',
    'Reuters reported that the talks would resume in Doha on Tuesday.',
    'The talks will resume in Doha on Tuesday.'
  ],
  [
    'dateline',
    'LIMA, Peru (AP) — A bus went off a cliff on Wednesday, killing 14 people.',
    'Fourteen people died on Wednesday when a bus went off a cliff in Peru.'
  ],
  [
    'order',
    'Because of the drought, farmers in Almeria lost most of their olives.',
    'Farmers in Almeria lost most of their olives because of the drought.'
  ],
  [
    'order',
    'With the vote split, the speaker cast the deciding ballot.',
    'The speaker cast the deciding ballot as the vote was split.'
  ],
  [
    'quote',
    'The coach called the referee "a disgrace to the sport".',
    '"A disgrace to the sport" is what the coach called the referee.'
  ],
  [
    'quote',
    '"We will not pay a cent more," the minister told parliament.',
    'The minister told parliament: "We will not pay a cent more."'
  ],
  [
    'negation kept',
    'Nobody was injured when the roof of the gym collapsed.',
    'No one was hurt when the gym roof collapsed.'
  ],
  [
    'negation kept',
    'The club has not paid its players since June.',
    'Players at the club have not been paid since June.'
  ],
  ['negation kept', 'The airline refused to refund the tickets.', 'The airline would not refund the tickets.'],
  [
    'planned kept',
    'The city plans to plant 10,000 trees by 2030.',
    'Under the city plan, 10,000 trees are to be planted by 2030.'
  ],
  [
    'planned kept',
    'The court may rule on the appeal in June.',
    'A ruling on the appeal by the court could come in June.'
  ],
  ['planned kept', 'Norway is expected to ban the nets next year.', 'Norway is likely to ban the nets next year.'],
  [
    'conditional kept',
    'If the dam breaks, 30 villages will be flooded.',
    'Thirty villages would be flooded if the dam broke.'
  ],
  [
    'denial kept',
    'The mayor denied taking money from the builder.',
    'The mayor has denied that he took money from the builder.'
  ],
  ['denial kept', 'Iran denied that it had supplied the drones.', 'Iran has denied supplying the drones.'],
  ['period kept', 'Sales rose 4 percent from a year earlier.', 'Sales were up 4 percent compared with a year earlier.'],
  ['period kept', 'Rents have doubled since 2019.', 'Since 2019 rents have doubled.'],
  ['sport', 'Ruiz scored twice as Osuna beat Getafe 3-1.', 'Osuna beat Getafe 3-1 with two goals from Ruiz.'],
  [
    'science',
    'The telescope found water vapour in the air of the planet.',
    'Water vapour was found by the telescope in the planet’s air.'
  ],
  [
    'court',
    'A jury found the surgeon guilty of manslaughter.',
    'The surgeon was found guilty of manslaughter by a jury.'
  ]
])

/** A sentence of two claims, one of them shared: the longer bears out the shorter, never the other way round. */
export const heldAgain: readonly PairCase[] = pairsOf([
  [
    'extra claim',
    'The ferry sank off Pemba on Sunday.',
    'The ferry sank off Pemba on Sunday, and 41 of its passengers are still missing.'
  ],
  [
    'extra claim',
    'Brandt declared a state of emergency in three counties.',
    'Brandt declared a state of emergency in three counties and called up 600 soldiers to guard the levees.'
  ],
  [
    'extra claim',
    'The court ordered the mine closed.',
    'The court ordered the mine closed and fined its owner 4 million dollars for the spill of 2019.'
  ],
  [
    'extra claim',
    'Orbis will close its plant in Lodz.',
    'Orbis will close its plant in Lodz and move production of tyres to Romania.'
  ],
  [
    'extra claim',
    'Protesters stormed the parliament in Tarsa.',
    'Protesters stormed the parliament in Tarsa, set fire to the library and demanded that President Keita resign.'
  ],
  [
    'extra figure',
    'The storm cut power to homes in Galway.',
    'The storm cut power to 60,000 homes in Galway and closed 18 schools.'
  ],
  [
    'extra figure',
    'Customs officers seized cocaine in Antwerp.',
    'Customs officers seized cocaine worth 90 million euros in Antwerp, hidden in 300 crates of bananas.'
  ],
  [
    'extra figure',
    'Sales of electric cars rose in Norway.',
    'Sales of electric cars rose in Norway by 22 percent to 11,000, the road council said.'
  ],
  [
    'extra claim',
    'The union rejected the offer.',
    'The union rejected the offer of 4 percent and said drivers would walk out on 9 May.'
  ],
  [
    'extra claim',
    'Two climbers died on the north face.',
    'Two climbers died on the north face and a third was flown to hospital in Chamonix with frostbite.'
  ],
  [
    'extra claim',
    'Novak adjourned the trial until May.',
    'Novak adjourned the trial until May so that the defence could read 9,000 pages of new evidence.'
  ],
  [
    'extra claim',
    'The probe sent its first picture.',
    'The probe sent its first picture, a grey plain with a crater, six hours after it landed on the asteroid.'
  ]
])

/** Never joined, either way. */
export const contradictionsAgain: readonly PairCase[] = pairsOf([
  [
    'direction',
    'The rouble strengthened against the dollar on Friday.',
    'The rouble weakened against the dollar on Friday.'
  ],
  ['direction', 'Rents in Leipzig went up last year.', 'Rents in Leipzig went down last year.'],
  ['direction', 'The number of births in Korea grew in March.', 'The number of births in Korea shrank in March.'],
  ['direction', 'The glacier has advanced since 2010.', 'The glacier has retreated since 2010.'],
  ['direction', 'Turnout was higher than in 2020.', 'Turnout was lower than in 2020.'],
  ['direction', 'The Lakers widened their lead over the Suns.', 'The Lakers narrowed their lead over the Suns.'],
  ['direction', 'The bank expects inflation to accelerate this year.', 'The bank expects inflation to slow this year.'],
  [
    'opposite',
    'The regulator cleared the merger of the two banks.',
    'The regulator blocked the merger of the two banks.'
  ],
  ['opposite', 'The patient survived the operation in Zurich.', 'The patient died after the operation in Zurich.'],
  [
    'opposite',
    'Voters in Geneva accepted the tax on second homes.',
    'Voters in Geneva turned down the tax on second homes.'
  ],
  ['opposite', 'The ship arrived at the port of Piraeus on Monday.', 'The ship left the port of Piraeus on Monday.'],
  ['opposite', 'The governor vetoed the bill on drones.', 'The governor signed the bill on drones.'],
  ['opposite', 'The missing pilot was found alive near the lake.', 'The missing pilot was found dead near the lake.'],
  ['opposite', 'The senator voted for the budget.', 'The senator voted against the budget.'],
  ['opposite', 'The army withdrew its troops from the valley.', 'The army sent more troops to the valley.'],
  ['opposite', 'The bank hired 300 people in Dublin.', 'The bank dismissed 300 people in Dublin.'],
  [
    'negation',
    'The brakes of the train had been checked in May.',
    'The brakes of the train had not been checked in May.'
  ],
  ['negation', 'The company apologised to the families.', 'The company has yet to apologise to the families.'],
  ['negation', 'The river is safe to swim in, the council said.', 'The river is unsafe to swim in, the council said.'],
  ['negation', 'The drug was effective in older patients.', 'The drug was ineffective in older patients.'],
  [
    'negation',
    'There were survivors of the crash near Arrecife.',
    'There were no survivors of the crash near Arrecife.'
  ],
  ['negation', 'The witness recognised the man in court.', 'The witness could not recognise the man in court.'],
  ['negation', 'All of the miners were brought out alive.', 'None of the miners were brought out alive.'],
  ['negation', 'The treaty is legally binding.', 'The treaty is hardly legally binding.'],
  ['number', 'The landslide in Marul killed 17 people.', 'The landslide in Marul killed 71 people.'],
  ['number', 'Osuna beat Getafe 3-1.', 'Osuna beat Getafe 2-1.'],
  ['number', 'The blast injured dozens of people.', 'The blast injured hundreds of people.'],
  ['number', 'Rents doubled in Porto in five years.', 'Rents tripled in Porto in five years.'],
  ['number', 'A quarter of the harvest was lost.', 'Half of the harvest was lost.'],
  ['number', 'The strike will last two days.', 'The strike will last two weeks.'],
  ['actor', 'The prosecutor accused the judge of bias.', 'The judge accused the prosecutor of bias.'],
  ['actor', 'Ruiz was replaced by Ferrer at half-time.', 'Ferrer was replaced by Ruiz at half-time.'],
  [
    'actor',
    'Helena Brandt ordered the evacuation of the valley.',
    'Maria Brandt ordered the evacuation of the valley.'
  ],
  ['actor', 'The police opened fire on the protesters.', 'The protesters opened fire on the police.'],
  ['actor', 'Serbia lodged a complaint against Kosovo.', 'Kosovo lodged a complaint against Serbia.'],
  ['actor', 'The nurses accepted the offer of the ministry.', 'The doctors accepted the offer of the ministry.'],
  ['day', 'The vote on the budget was held on Tuesday.', 'The vote on the budget was held on Wednesday.'],
  ['day', 'The festival opens on 4 May.', 'The festival opens on 11 May.'],
  ['day', 'The bridge collapsed in the morning.', 'The bridge collapsed in the evening.'],
  [
    'planned',
    'The museum has returned the bronzes to Benin.',
    'The museum has promised to return the bronzes to Benin.'
  ],
  ['planned', 'The firm laid off 300 workers in Turin.', 'The firm is preparing to lay off 300 workers in Turin.'],
  ['planned', 'The minister resigned on Friday.', 'The minister said on Friday that he would resign.'],
  [
    'conditional',
    'The union will call a strike on Monday.',
    'The union will call a strike on Monday unless the talks succeed.'
  ],
  ['conditional', 'Taxes will rise next year.', 'Taxes would rise next year if the levy were dropped.'],
  ['denial', 'The mayor took money from the builder.', 'The mayor denied taking money from the builder.'],
  ['denial', 'Iran supplied the drones to the rebels.', 'Iran denied that it had supplied the drones to the rebels.'],
  [
    'denial',
    'The general ordered the attack on the school.',
    'The general is accused of ordering the attack on the school.'
  ],
  [
    'period',
    'Sales rose 4 percent from the previous quarter.',
    'Sales rose 4 percent from the same quarter of last year.'
  ],
  ['period', 'The economy grew by 2 percent in 2022.', 'The economy grew by 2 percent in 2023.'],
  ['period', 'Exports fell 6 percent in March.', 'Exports fell 6 percent in the first quarter.']
])

/** Of one topic, but not the same: never joined. */
export const othersAgain: readonly PairCase[] = pairsOf([
  ['same topic', 'The ferry sank off Pemba on Sunday.', 'Divers searched the ferry off Pemba on Monday.'],
  [
    'same topic',
    'The court ordered the mine to be closed by March.',
    'The owner of the mine said it would appeal to a higher court.'
  ],
  [
    'same topic',
    'Brandt declared a state of emergency in three counties.',
    'Brandt visited a shelter in one of the three counties.'
  ],
  [
    'same topic',
    'Customs officers seized two tonnes of cocaine in Antwerp.',
    'Customs officers in Antwerp search one container in fifty.'
  ],
  [
    'same topic',
    'The company is recalling 12,000 kettles because their handles may break.',
    'The company sold 12,000 kettles in Spain last year.'
  ],
  ['same topic', 'The union rejected the offer of the railway.', 'The railway said its offer to the union was fair.'],
  ['same topic', 'Ruiz scored twice as Osuna beat Getafe.', 'Ruiz joined Osuna from Getafe in 2021.'],
  [
    'same topic',
    'The telescope found water vapour in the air of the planet.',
    'The telescope was launched in 2027 to look for planets.'
  ],
  ['same speaker', 'The minister said the tunnel would be safe.', 'The minister said the tunnel would be late.'],
  [
    'same speaker',
    'Novak told the court that he needed more time.',
    'Novak told the court that the phone records had been lost.'
  ]
])
