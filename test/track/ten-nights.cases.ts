/**
 * Ten nights: six stories that begin, grow, are corrected, go quiet and come back, one that only looks like another, a reprint
 * of an old article under a new date, and an article under another address.
 */
import type { Given } from './nights.js'

export interface TenNight {
  readonly date: string
  readonly articles: readonly (Given & { readonly story: string })[]
  /** What the night must say of each story. */
  readonly stories: Readonly<Record<string, 'new' | 'developing' | 'returned' | 'quiet'>>
  /** Changes that it must name among others: story, then as `change kind: was -> is`. */
  readonly named?: readonly (readonly [story: string, line: string])[]
}

const of = (story: string, publisher: string, title: string, text: string, more: Partial<Given> = {}) => ({
  ...{ story, publisher, title, text },
  url: `https://${publisher.toLowerCase().replaceAll(' ', '')}.example/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  ...more
})

const tunnel = of(
  'tunnel',
  'Valley Post',
  'Miners trapped in Grauhorn tunnel',
  'Seven miners were trapped on Monday when a part of the Grauhorn tunnel collapsed. The builder Stollen said that water had broken in. "We hear them knocking," said Karl Imhof, who leads the rescue. The tunnel is to carry trains under the Grauhorn from 2029.'
)
const ship = of(
  'ship',
  'Harbour Times',
  'Tanker Meridia leaks oil off Sankt Aven',
  'The tanker Meridia ran aground off Sankt Aven on Monday and is leaking oil. The coast guard said 400 tonnes of oil had reached the water. Fishing was forbidden along 30 kilometres of the coast.'
)
const strike = of(
  'strike',
  'City Mail',
  'Tram drivers in Lindau walk out',
  'Tram drivers in Lindau walked out on Monday over their night shifts. The union said 800 drivers had joined the strike. The transport company asked commuters to take the train.'
)
const museum = of(
  'museum',
  'City Mail',
  'Lindau museum returns masks to Benaru',
  'The Lindau museum of the world will return 62 masks to Benaru, its director Ilse Tamm said on Tuesday. The masks were taken by soldiers in 1904. Benaru is building a hall for them in its capital, Oru.'
)
const bank = of(
  'bank',
  'Market Letter',
  'Regulator fines Ostbank over laundering',
  'The regulator fined Ostbank 75 million euros on Wednesday for failing to report suspicious payments. The payments ran through a branch in Tarn between 2017 and 2021. Ostbank said it would not appeal.'
)
const comet = of(
  'comet',
  'Science Week',
  'Probe Halva lands on comet',
  'The probe Halva landed on the comet Brandt-Oku on Thursday after a journey of eleven years. Its drill took 40 grams of dust from the comet, the space agency said. "Not one of us was sitting," said Noor Aziz, who leads the mission.'
)
const lookAlike = of(
  'other-ship',
  'Harbour Times',
  'Ferry Corvina loses containers off Port Ellis',
  'The ferry Corvina lost 14 containers in a storm off Port Ellis on Thursday. The containers hold toys and shoes, the shipping line Nordlink said. Two of them were washed up on the beach of Dunmore.'
)

export const tenNights: readonly TenNight[] = [
  {
    date: '2026-06-01',
    articles: [tunnel, ship, strike],
    stories: { tunnel: 'new', ship: 'new', strike: 'new' }
  },
  {
    date: '2026-06-02',
    articles: [
      museum,
      of(
        'tunnel',
        'Mountain Radio',
        'Two miners brought out of Grauhorn tunnel',
        'Rescuers brought two of the seven miners out of the collapsed Grauhorn tunnel on Tuesday. They reached them through a shaft that was drilled in the night. Both men were flown to the hospital in Arnau.'
      ),
      of(
        'ship',
        'Coast Report',
        'More oil from tanker Meridia',
        'The tanker Meridia, which ran aground off Sankt Aven on Monday, has lost 650 tonnes of oil, the coast guard said on Tuesday. A tug from Kellmar is trying to pull the tanker free.'
      )
    ],
    stories: { museum: 'new', tunnel: 'developing', ship: 'developing', strike: 'quiet' },
    named: [['ship', 'revised figure: 400 tonnes -> 650 tonnes']]
  },
  {
    date: '2026-06-03',
    articles: [
      bank,
      { ...ship, publishedAt: '2026-06-03', url: 'https://harbourtimes.example/archive/meridia?utm_source=mail' },
      of(
        'tunnel',
        'Valley Post',
        'Grauhorn: all miners safe',
        'All seven miners have been brought out of the Grauhorn tunnel alive, the builder Stollen said on Wednesday. The prosecutor in Arnau has opened an inquiry into the collapse.'
      )
    ],
    stories: { bank: 'new', tunnel: 'developing', ship: 'quiet', museum: 'quiet' }
  },
  {
    date: '2026-06-04',
    articles: [
      comet,
      lookAlike,
      of(
        'strike',
        'Valley Post',
        'Strike of Lindau tram drivers ends',
        'The strike of the tram drivers in Lindau ended on Thursday after the transport company offered them two free weekends a month. The union will ask its members to vote on the offer next week.'
      )
    ],
    stories: { comet: 'new', 'other-ship': 'new', strike: 'returned', tunnel: 'quiet', bank: 'quiet' }
  },
  {
    date: '2026-06-05',
    articles: [
      {
        ...bank,
        text: 'The regulator fined Ostbank 75 million euros on Wednesday for failing to report suspicious payments. The payments ran through a branch in Tarn between 2017 and 2021.'
      },
      of(
        'comet',
        'Morning Star',
        'Halva sits on the comet Brandt-Oku',
        'Halva, a probe of the space agency, landed on the comet Brandt-Oku on Thursday after a journey of eleven years. The drill of the probe took 40 grams of dust from the comet.'
      )
    ],
    stories: { bank: 'returned', comet: 'developing', strike: 'quiet', 'other-ship': 'quiet' },
    named: [['bank', 'gone keyPoint: Ostbank said it would not appeal. -> ']]
  },
  {
    date: '2026-06-06',
    articles: [
      of(
        'museum',
        'Harbour Times',
        'First masks of the Lindau museum reach Benaru',
        'The first 20 of the masks that the Lindau museum of the world returns to Benaru arrived in Oru on Saturday. A choir of 300 children sang at the airport. The king of Benaru thanked the museum.'
      ),
      { ...museum, url: 'https://mirror.example/masks' }
    ],
    stories: { museum: 'returned', comet: 'quiet', bank: 'quiet' }
  },
  {
    date: '2026-06-07',
    // Nothing is new: the night makes no edition, and the next one names the museum quiet again.
    articles: [tunnel, ship, strike, bank],
    stories: { museum: 'quiet' }
  },
  {
    date: '2026-06-08',
    articles: [
      of(
        'tunnel',
        'Mountain Radio',
        'Grauhorn tunnel: builder knew of water',
        'The builder Stollen knew of water above the Grauhorn tunnel since April, the prosecutor in Arnau said on Monday. The work on the tunnel, in which seven miners were trapped, will rest until autumn.'
      )
    ],
    stories: { tunnel: 'returned', museum: 'quiet' }
  },
  {
    date: '2026-06-09',
    articles: [
      of(
        'comet',
        'Science Week',
        'Comet dust holds sugar',
        'The dust that the probe Halva drilled from the comet Brandt-Oku holds sugar, the space agency said on Tuesday. The probe will drill again in July.'
      ),
      of(
        'tunnel',
        'Valley Post',
        'Miners ask builder of Grauhorn tunnel for damages',
        'Five of the miners who were trapped in the Grauhorn tunnel want damages from the builder Stollen. Their lawyer, Rita Sandoz, will file a claim for 2 million francs.'
      )
    ],
    stories: { comet: 'returned', tunnel: 'developing' }
  },
  {
    date: '2026-06-10',
    articles: [
      of(
        'tunnel',
        'Mountain Radio',
        'Claim against builder of Grauhorn tunnel grows',
        'Rita Sandoz, the lawyer of the miners who were trapped in the Grauhorn tunnel, will file a claim for 3 million francs, she said on Wednesday. Her claim names two engineers.'
      )
    ],
    stories: { tunnel: 'developing', comet: 'quiet' },
    named: [['tunnel', 'revised figure: 2 million francs -> 3 million francs']]
  }
]
