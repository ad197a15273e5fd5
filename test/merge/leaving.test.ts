import { describe, expect, it } from 'vitest'
import { sameStatement } from '../../src/merge/align.js'
import { claimOf } from '../../src/merge/claims.js'
import { supportOf } from '../../src/merge/support.js'
import { placeOf } from './placing.js'

function areJoined(a: string, b: string): boolean {
  const [one, other] = [claimOf(placeOf(a, 'a')), claimOf(placeOf(b, 'b'))]
  return supportOf(one, other) >= sameStatement || supportOf(other, one) >= sameStatement
}

const apart: readonly (readonly [string, string])[] = [
  ['Nordvik is in negotiations with Castel Foods.', 'Nordvik pulled out of negotiations with Castel Foods.'],
  ['Mara Tolland is in the race for mayor of Pemba.', 'Mara Tolland dropped out of the race for mayor of Pemba.'],
  ['Mara Tolland entered the race for mayor of Pemba.', 'Mara Tolland withdrew from the race for mayor of Pemba.'],
  ['Mara Tolland will stay in the contest for mayor.', 'Mara Tolland has quit the contest for mayor.'],
  ['Peru joined the fishing pact.', 'Peru backed out of the fishing pact.'],
  ['Peru remains in the fishing pact with Chile.', 'Peru is pulling out of the fishing pact with Chile.'],
  ['The pilots began a strike at Aldair.', 'The pilots called off a strike at Aldair.'],
  ['The pilots continued their strike at Aldair.', 'The pilots suspended their strike at Aldair.'],
  ['The pilots are on strike at Aldair.', 'The pilots ended their strike at Aldair.'],
  ['Divers continued the search for the trawler Brisa.', 'Divers abandoned the search for the trawler Brisa.'],
  ['Divers began the search for the trawler Brisa.', 'Divers called off the search for the trawler Brisa.'],
  ['Castel Foods started work on the Lenne mill.', 'Castel Foods stopped work on the Lenne mill.'],
  ['The council went ahead with the tram project.', 'The council scrapped the tram project.'],
  ['The council opened the tram tender.', 'The council cancelled the tram tender.'],
  ['Ana Brandt remains in the cabinet.', 'Ana Brandt left the cabinet.'],
  ['Ana Brandt joined the board of Nordvik.', 'Ana Brandt resigned from the board of Nordvik.'],
  ['Ana Brandt stays on as head of Nordvik.', 'Ana Brandt stepped down as head of Nordvik.'],
  ['The jury found Ivo Marl guilty of arson.', 'The jury acquitted Ivo Marl of arson.'],
  ['The jury found Ivo Marl guilty of arson.', 'The jury cleared Ivo Marl of arson.'],
  ['Nordvik accepted the offer from Castel Foods.', 'Nordvik rejected the offer from Castel Foods.'],
  ['Nordvik hired 40 welders in Lenne.', 'Nordvik fired 40 welders in Lenne.'],
  ['Police arrested Ivo Marl in Pemba.', 'Police released Ivo Marl in Pemba.'],
  ['Nordvik confirmed the leak at the Lenne mill.', 'Nordvik denied the leak at the Lenne mill.'],
  ['The governor signed the bill on river dredging.', 'The governor vetoed the bill on river dredging.'],
  ['The council allowed diesel boats on the lake.', 'The council banned diesel boats on the lake.'],
  ['Hunting with ferrets is legal in Pemba.', 'Hunting with ferrets is illegal in Pemba.'],
  ['Ivo Marl is still a member of the council.', 'Ivo Marl is no longer a member of the council.'],
  ['Castel Foods has paid the fine.', 'Castel Foods has yet to pay the fine.'],
  ['The crew arrived too late to save the barge.', 'The crew arrived and saved the barge.'],
  ['All the miners came out of the shaft.', 'None of the miners came out of the shaft.'],
  ['Ivo Marl burned down the mill.', 'Ivo Marl is accused of burning down the mill.']
]

const same: readonly (readonly [string, string])[] = [
  ['Nordvik withdrew from negotiations with Castel Foods.', 'Nordvik pulled out of negotiations with Castel Foods.'],
  ['Nordvik abandoned the deal with Castel Foods.', 'Nordvik scrapped the deal with Castel Foods.'],
  ['Mara Tolland dropped out of the race for mayor of Pemba.', 'Mara Tolland quit the race for mayor of Pemba.'],
  ['Peru backed out of the fishing pact with Chile.', 'Peru withdrew from the fishing pact with Chile.'],
  ['The pilots suspended their strike at Aldair.', 'The pilots halted their strike at Aldair.'],
  ['Divers called off the search for the trawler Brisa.', 'Divers abandoned the search for the trawler Brisa.'],
  ['The council cancelled the tram project.', 'The council scrapped the tram project.'],
  ['Peru is in the fishing pact with Chile.', 'Peru remains in the fishing pact with Chile.'],
  ['Nordvik is in talks with Castel Foods.', 'Nordvik holds talks with Castel Foods.'],
  ['Nordvik did not pull out of talks with Castel Foods.', 'Nordvik is in talks with Castel Foods.'],
  ['Ivo Marl left Peru for Chile.', 'Ivo Marl left Peru and went to Chile.']
]

describe('who leaves and who is in', () => {
  it.each(apart)('are not joined: %s / %s', (a, b) => {
    expect(areJoined(a, b)).toBe(false)
  })
  it.each(same)('are joined where both say it: %s / %s', (a, b) => {
    expect(areJoined(a, b)).toBe(true)
  })
})
