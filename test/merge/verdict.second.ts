/** More pairs of reports, of kinds that verdict.cases.ts has few of: harm by its noun, crowds, votes, rates, money, forecasts. */
import type { Verdict } from '../../src/types.js'
import type { VerdictCase } from './verdict.cases.js'

const nextDay = ['2026-03-02', '2026-03-03'] as const

export const moreVerdictCases: readonly VerdictCase[] = [
  ...of('agree', [
    ['The floods of Norvale have caused 17 deaths since Sunday.', 'The floods of Norvale killed 17 people.', '17'],
    ['The slide above Sel led to 9 deaths.', 'The slide above Sel killed nine skiers.', '9'],
    [
      'The ferry fire off Tarn caused at least 40 injuries.',
      'At least 40 sailors were hurt in the ferry fire off Tarn.',
      '40'
    ],
    ['There were 46 arrests in the brawl at the quay.', 'Guards arrested 46 people after the brawl at the quay.', '46'],
    [
      'The fever had caused 31,000 deaths in Orvaland by May.',
      'By May, Orvaland counted 31,000 fever deaths.',
      '31,000'
    ],
    ['Two policemen died in the raid on the Harwick post.', 'The raid on the Harwick post killed two police.', 'Two'],
    ['Two policemen died in the raid on the Harwick post.', 'The raid on the Harwick post killed two officers.', 'Two'],
    [
      'Three workers were killed when a vat burst at Velin.',
      'The vat that burst at Velin killed three employees.',
      'Three'
    ],
    [
      'Five protesters were hurt at the gate of the mill.',
      'At the gate of the mill five demonstrators were hurt.',
      'Five'
    ],
    ['The mill strike was joined by 640 workers.', 'The mill strike was joined by 640 employees.', '640'],
    [
      'The assembly passed the toll bill by 143 votes to 21.',
      'By 143 votes to 21 the toll bill passed the assembly.',
      '143'
    ],
    ['Roe got 51.3 percent of the ballots in Holm.', 'In Holm Roe took 51.3% of the ballots.', '51.3 percent'],
    [
      'The lighthouse was sold for 740,000 euros.',
      'The lighthouse fetched 740,000 euros at the sale.',
      '740,000 euros'
    ],
    ['The pump moves 900 litres of brine a minute.', 'Each minute the pump moves 900 litres of brine.', '900 litres']
  ]),
  ...of('rounds-to', [
    ['The heat caused nearly 300 deaths in Maresk.', 'The heat killed 292 people in Maresk.', '300'],
    [
      'Over 60 arrests followed the brawl at the quay.',
      'The guards arrested 62 people after the brawl at the quay.',
      '60'
    ],
    ['The lighthouse was sold for about 740,000 euros.', 'The lighthouse was sold for 738,500 euros.', '740,000 euros'],
    [
      'Almost 90 percent of the pilots backed the pay deal.',
      'The pay deal was backed by 88.6 percent of the pilots.',
      '90 percent'
    ]
  ]),
  ...of('differs', [
    ['The slide above Sel led to 9 deaths on Monday.', 'Monday’s slide above Sel killed 14 people.', '9'],
    ['The brawl at the quay led to 46 arrests, guards said.', 'Guards made 71 arrests in the brawl at the quay.', '46'],
    [
      'Two policemen died in the raid on the Harwick post.',
      'The raid on the Harwick post killed five officers.',
      'two'
    ],
    [
      'The lighthouse was sold to Roe for 740,000 euros.',
      'The lighthouse was sold to Roe for 910,000 euros.',
      '740,000 euros'
    ]
  ]),
  ...of('different-period', [
    ['Orvaland counted 1,200 road deaths in 2024.', 'Orvaland counted 1,050 road deaths in 2025.', '1,200'],
    ['The yard built 14 ferries in 2023.', 'The yard built 19 ferries in 2025.', '14']
  ]),
  ...of(
    'superseded',
    [
      [
        'The slide above Sel caused 9 deaths.',
        'The slide above Sel has killed 14 people, rescuers said on Tuesday.',
        '9'
      ],
      ['The ferry fire off Tarn left 3 sailors dead.', 'The ferry fire off Tarn caused 8 deaths, the port said.', '3'],
      [
        'Two policemen died in the raid on the Harwick post.',
        'The raid on the Harwick post killed five officers.',
        'two'
      ]
    ],
    nextDay
  ),
  ...of('single-source', [
    ['Orvaland counted 1,200 deaths on its roads last year.', 'The crash at Sel killed 14 people.', '14'],
    ['Smoke leads to 300 deaths a year in Orvaland.', 'Smoke killed 40 people in the hotel of Sel.', '300'],
    ['The storm brought at least two deaths in Holm.', 'In Umber the storm killed two people.', 'two'],
    ['The gale meant two deaths in each Holm and Umber.', 'The gale left eight people dead, the premier said.', 'two'],
    ['The surgeon found 12 injuries to his legs.', 'The crash at Sel left 14 people injured.', '14'],
    ['Two policemen died in the raid on the Harwick post.', 'The raid on the Harwick post killed two soldiers.', 'Two'],
    ['Guards made 12 arrests at the market.', 'The police of Umber arrested 40 smugglers at the border.', '40'],
    ['Roe got 51 percent of the ballots in Holm.', 'In Holm 51 ballots were spoilt.', '51 percent'],
    ['The lighthouse was sold for 740,000 euros.', 'The lighthouse was sold for 812,000 dollars.', '740,000 euros'],
    ['The yard needs 60 welders.', 'The yard is 60 metres from the sea.', '60'],
    ['Growers had expected 40,000 crates of plums.', 'The harvest came to 52,000 crates of plums.', '52,000'],
    ['The pump moves 900 litres of brine a minute.', 'The tank holds 900 litres of brine.', '900 litres']
  ]),
  ...of(
    'single-source',
    [
      [
        'Twelve people were arrested after the march in Umber.',
        'Police arrested 40 people at the march in Umber on Tuesday.',
        'Twelve'
      ],
      [
        'Guards arrested 12 people at the march in Umber.',
        'A second march in Umber on Tuesday led to 40 arrests.',
        '12'
      ]
    ],
    nextDay
  )
]

type Row = readonly [a: string, b: string, figure: string]

function of(verdict: Verdict, rows: readonly Row[], days?: VerdictCase['days']): VerdictCase[] {
  return rows.map(([a, b, figure]) => ({ verdict, a, b, figure, ...(days && { days }) }))
}
