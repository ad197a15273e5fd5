/** Made-up events, each told by three houses in words of their own; for nights that are fetched. */

export interface Event {
  readonly place: string
  readonly person: string
  readonly thing: string
  readonly number: number
}

const places =
  'Arnvik Belmoor Castrano Dunhaven Eskilby Farrow Glanmere Hollin Istead Jarrow Kelda Lorne Mossgate Norrby Ostrava Pellworm Quarrier Rosslin Stavern Tiverley Ulverdal Vardal Westray Yelland Zennor Aldermay Brisa Corrin Dovrefjord Elmwick Fenstad Gorsey Halmstow Ilmarsh Jorvik Kirkwell Lossie Mirfield Nantley Orsova'.split(
    ' '
  )
const first =
  'Anna Boris Clara Dmitri Elena Farid Greta Hanif Ingrid Jonas Karin Leo Mona Nils Olga Pavel Rosa Stefan Tara Viktor Agnes Bruno Celia Dario Esther Felix Gemma Hugo Irene Jakob Klara Luis Martha Nuno Oscar Petra Rufus Selma Tobias Ursula'.split(
    ' '
  )
const last =
  'Almgren Bakker Castell Dorsey Engstrom Fischer Gallo Hartmann Ivarsson Jansen Keller Lindqvist Moretti Novak Okafor Petrov Rossi Sandberg Tanaka Ulrich Vesely Wagner Yilmaz Zeller Abbott Blom Cardoso Demir Eriksen Foss Grimaldi Haugen Ibsen Jokinen Kovac Larsen Mazur Nilsen Oduya Pereira'.split(
    ' '
  )
const things =
  'ferry,observatory,tannery,aqueduct,velodrome,cannery,windmill,planetarium,foundry,lighthouse,brewery,cathedral,reservoir,sawmill,vineyard,aquarium,quarry,greenhouse,funicular,monastery,shipyard,orphanage,racecourse,cinema,paper mill,castle,dairy,tram depot,opera house,ice rink,zoo,distillery,granary,art school,salt works,swimming hall,airfield,printing house,rope factory,botanical garden'.split(
    ','
  )

/** Forty events that share no name, no place, no thing and no number. */
export const events: readonly Event[] = places.map((place, index) => ({
  place,
  person: `${first[index] ?? ''} ${last[index] ?? ''}`,
  thing: things[index] ?? '',
  number: 131 + index * 37
}))

type Telling = (event: Event) => { readonly title: string; readonly paragraphs: readonly string[] }

/** One telling a house, of one of four kinds of event. */
export function tellingsOf(index: number): readonly Telling[] {
  return kinds[index % kinds.length] ?? []
}

const kinds: readonly (readonly Telling[])[] = [
  [
    ({ place, person, thing, number }) => ({
      title: `Fire guts the ${thing} of ${place}`,
      paragraphs: [
        `A fire gutted the ${thing} of ${place} on Monday and drove ${number} people from their homes.`,
        `"We lost a hundred years of our history in one night," said Mayor ${person}.`,
        `Firefighters from three towns fought the flames at the ${thing} until noon, and nobody was killed.`
      ]
    }),
    ({ place, person, thing, number }) => ({
      title: `${place}: ${number} people flee as ${thing} burns`,
      paragraphs: [
        `${number} people had to leave their homes in ${place} on Monday after a fire gutted the ${thing}.`,
        `Mayor ${person} called it the saddest day of the town and promised to rebuild the ${thing}.`,
        `The cause of the fire in ${place} is not known yet, the brigade wrote in a statement.`
      ]
    }),
    ({ place, person, thing }) => ({
      title: `After the blaze, ${place} counts its losses`,
      paragraphs: [
        `The ${thing} of ${place} is in ruins after the blaze that broke out there on Monday.`,
        `"We lost a hundred years of our history in one night," ${person}, the mayor, told reporters beside the burnt ${thing}.`,
        `Insurers will visit ${place} this week to value the damage to the ${thing}.`
      ]
    })
  ],
  [
    ({ place, person, thing, number }) => ({
      title: `${place} sells its ${thing} for ${number} million euros`,
      paragraphs: [
        `The council of ${place} sold its ${thing} on Monday for ${number} million euros.`,
        `Treasurer ${person} said the money would pay for two schools.`,
        `The buyer of the ${thing} must keep it open to the public for ten years, the contract says.`
      ]
    }),
    ({ place, person, thing, number }) => ({
      title: `Council parts with ${thing}`,
      paragraphs: [
        `For ${number} million euros the ${thing} of ${place} changed hands on Monday, the council said.`,
        `"Two schools are worth more to us than one ${thing}," said ${person}, the treasurer of ${place}.`,
        `Protesters had gathered 4,000 names against the sale of the ${thing}.`
      ]
    }),
    ({ place, person, thing }) => ({
      title: `Anger in ${place} over sale of the ${thing}`,
      paragraphs: [
        `Residents of ${place} protested on Monday against the sale of their ${thing}.`,
        `"Two schools are worth more to us than one ${thing}," treasurer ${person} answered them.`,
        `The opposition in ${place} wants a vote on the ${thing} before the contract takes effect.`
      ]
    })
  ],
  [
    ({ place, person, thing, number }) => ({
      title: `Strike shuts the ${thing} of ${place}`,
      paragraphs: [
        `${number} workers of the ${thing} of ${place} went on strike on Monday over their wages.`,
        `"We will stay out until they talk to us," said ${person}, who leads the union.`,
        `The managers of the ${thing} offered a rise of 2 percent last week.`
      ]
    }),
    ({ place, person, thing, number }) => ({
      title: `${number} down tools in ${place}`,
      paragraphs: [
        `Work at the ${thing} of ${place} stopped on Monday when ${number} workers began a strike for higher wages.`,
        `Union leader ${person} said that the strike would last until the managers talked to them.`,
        `Visitors who had come to see the ${thing} were sent home.`
      ]
    }),
    ({ place, person, thing }) => ({
      title: `No end to the strike at the ${thing} in sight`,
      paragraphs: [
        `The strike that closed the ${thing} of ${place} on Monday may last for weeks.`,
        `"We will stay out until they talk to us," union leader ${person} told the crowd outside the ${thing}.`,
        `The managers of the ${thing} did not answer requests for comment.`
      ]
    })
  ],
  [
    ({ place, person, thing, number }) => ({
      title: `Schoolchildren find coins under the ${thing} of ${place}`,
      paragraphs: [
        `Children who were digging behind the ${thing} of ${place} found ${number} silver coins on Monday.`,
        `"The coins are eight hundred years old," said ${person}, an archaeologist.`,
        `The coins will be shown in the ${thing} from next spring.`
      ]
    }),
    ({ place, person, thing, number }) => ({
      title: `A hoard of ${number} coins comes to light in ${place}`,
      paragraphs: [
        `${number} silver coins came to light behind the ${thing} of ${place} on Monday, where a school class was digging.`,
        `Archaeologist ${person} put their age at eight hundred years.`,
        `It is the largest hoard that was ever found near ${place}.`
      ]
    }),
    ({ place, person, thing }) => ({
      title: `Who buried the silver of ${place}?`,
      paragraphs: [
        `The silver coins that a school class found behind the ${thing} of ${place} on Monday puzzle the experts.`,
        `"The coins are eight hundred years old," archaeologist ${person} said at the ${thing}.`,
        `A merchant may have hidden them from an army that passed ${place}, old letters suggest.`
      ]
    })
  ]
]
