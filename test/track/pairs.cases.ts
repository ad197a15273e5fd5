/** Eight stories of a first night, each with five second nights: something new, confirmed, revised, gone, and no change. */
import type { Given } from './nights.js'

export interface Base {
  readonly name: string
  readonly first: Given
  /** The figure as it was and as it is on the second night `revised`. */
  readonly revised: string
  /** What the second night `gone` has lost: its kind and words. */
  readonly gone: string
  /** The second nights, by what they bring. */
  readonly second: Readonly<Record<'new' | 'confirmed' | 'revised' | 'gone' | 'none', Given>>
}

const gazette = (address: string) => ({ publisher: 'Harbour Gazette', url: `https://gazette.example/${address}` })
const courier = (address: string) => ({ publisher: 'Inland Courier', url: `https://courier.example/${address}` })

export const bases: readonly Base[] = [
  {
    name: 'fire',
    revised: 'Eight -> Eleven',
    gone: 'keyPoint: The warehouse belonged to the Coldwell Timber Company.',
    first: {
      title: 'Warehouse fire in Brenmouth',
      ...gazette('fire'),
      text: 'A fire destroyed a timber warehouse in Brenmouth on Sunday night. Eight firefighters were injured when the roof fell in, the fire brigade said. "We could see the glow from the ferry," said Tilda Marsh, a nurse. The warehouse belonged to the Coldwell Timber Company.'
    },
    second: {
      new: {
        title: 'Coldwell Timber suspects arson in Brenmouth fire',
        ...courier('arson'),
        text: 'The Coldwell Timber Company, whose warehouse in Brenmouth burned down on Sunday night, had received threats in January. Detectives are looking for a grey van that was seen at the gate of the warehouse. The company will move its 60 workers to a yard in Alden.'
      },
      confirmed: {
        title: 'Brenmouth warehouse burns',
        ...courier('burns'),
        text: 'Eight firefighters were hurt in Brenmouth when the roof of a burning timber warehouse fell in. Owner of the warehouse was the Coldwell Timber Company.'
      },
      revised: {
        title: 'More hurt in Brenmouth warehouse fire',
        ...courier('hurt'),
        text: 'Eleven firefighters were injured in the fire that destroyed a timber warehouse in Brenmouth on Sunday night, the fire brigade said on Tuesday.'
      },
      gone: {
        title: 'Warehouse fire in Brenmouth',
        ...gazette('fire'),
        text: 'A fire destroyed a timber warehouse in Brenmouth on Sunday night. Eight firefighters were injured when the roof fell in, the fire brigade said. "We could see the glow from the ferry," said Tilda Marsh, a nurse.'
      },
      none: {
        title: 'Brenmouth: fire destroys timber warehouse',
        ...gazette('fire-again'),
        text: 'A timber warehouse in Brenmouth was destroyed by a fire on Sunday night. The fire brigade said eight firefighters were injured when the roof fell in.'
      }
    }
  },
  {
    name: 'merger',
    revised: '480 million euros -> 510 million euros',
    gone: 'keyPoint: Orvex and Lumina employ 5,200 people in Orvaland.',
    first: {
      title: 'Orvex to buy Lumina Glass',
      ...gazette('orvex'),
      text: 'The glass maker Orvex said on Monday it would buy its rival Lumina Glass for 480 million euros. Orvex and Lumina employ 5,200 people in Orvaland. "Together we can build the furnace that neither of us could pay for," said Petra Vahl, the chief executive of Orvex. The deal needs the approval of the cartel office.'
    },
    second: {
      new: {
        title: 'Union opposes sale of Lumina Glass to Orvex',
        ...courier('union'),
        text: 'The glass workers’ union called on Tuesday for a strike at the Lumina Glass works in Talheim, a day after Orvex said it would buy the company. The union fears that the works in Talheim will be shut. Orvex declined to comment on the works.'
      },
      confirmed: {
        title: 'Glass makers Orvex and Lumina to merge',
        ...courier('merge'),
        text: 'Orvex will buy its rival Lumina Glass for 480 million euros, the glass maker said on Monday. The deal needs the approval of the cartel office.'
      },
      revised: {
        title: 'Orvex raises its bid for Lumina Glass',
        ...courier('bid'),
        text: 'The glass maker Orvex will buy its rival Lumina Glass for 510 million euros, it said on Tuesday after shareholders had asked for more.'
      },
      gone: {
        title: 'Orvex to buy Lumina Glass',
        ...gazette('orvex'),
        text: 'The glass maker Orvex said on Monday it would buy its rival Lumina Glass for 480 million euros. "Together we can build the furnace that neither of us could pay for," said Petra Vahl, the chief executive of Orvex. The deal needs the approval of the cartel office.'
      },
      none: {
        title: 'Orvex buys rival Lumina Glass',
        ...gazette('orvex-2'),
        text: 'Orvex, the glass maker, said on Monday it would buy its rival, Lumina Glass, for 480 million euros. The approval of the cartel office is needed for the deal.'
      }
    }
  },
  {
    name: 'election',
    revised: '54 percent -> 52 percent',
    gone: 'keyPoint: Turnout was 61 percent, the electoral office said.',
    first: {
      title: 'Hanna Brock wins mayoral vote in Westerau',
      ...gazette('vote'),
      text: 'Hanna Brock won the mayoral election in Westerau on Sunday with 54 percent of the vote. Her rival, Jonas Reker, conceded before midnight. "This town has chosen its river over a motorway," Brock told her supporters. Turnout was 61 percent, the electoral office said.'
    },
    second: {
      new: {
        title: 'Westerau’s new mayor Hanna Brock names her deputy',
        ...courier('deputy'),
        text: 'Hanna Brock, who won the mayoral election in Westerau on Sunday, named the architect Omar Diaz as her deputy on Tuesday. She will stop the planning of the motorway in her first week. The trade chamber warned of lost jobs.'
      },
      confirmed: {
        title: 'Brock elected mayor of Westerau',
        ...courier('elected'),
        text: 'The mayoral election in Westerau was won by Hanna Brock, with 54 percent of the vote. The electoral office put turnout at 61 percent.'
      },
      revised: {
        title: 'Final count in Westerau',
        ...courier('count'),
        text: 'Hanna Brock won the mayoral election in Westerau with 52 percent of the vote, the electoral office said on Tuesday after the postal votes had been counted.'
      },
      gone: {
        title: 'Hanna Brock wins mayoral vote in Westerau',
        ...gazette('vote'),
        text: 'Hanna Brock won the mayoral election in Westerau on Sunday with 54 percent of the vote. Her rival, Jonas Reker, conceded before midnight. "This town has chosen its river over a motorway," Brock told her supporters.'
      },
      none: {
        title: 'Mayoral vote in Westerau: Hanna Brock wins',
        ...gazette('vote-2'),
        text: 'With 54 percent of the vote, Hanna Brock won the mayoral election in Westerau on Sunday. The electoral office said turnout was 61 percent.'
      }
    }
  },
  {
    name: 'quake',
    revised: '21 -> 34',
    gone: 'keyPoint: The quake cut the railway between Mirenda and Olo.',
    first: {
      title: 'Earthquake shakes Serrano valley',
      ...gazette('quake'),
      text: 'An earthquake of magnitude 5.9 shook the Serrano valley early on Monday. At least 21 people were killed, the interior ministry said. The quake cut the railway between Mirenda and Olo. "The walls moved like curtains," said Ines Pardo, a teacher in Mirenda.'
    },
    second: {
      new: {
        title: 'Tents reach the Serrano valley after the earthquake',
        ...courier('tents'),
        text: 'The army brought 900 tents to the Serrano valley on Tuesday, a day after the earthquake. Schools in Mirenda will stay shut until Easter. Engineers found that the dam above Olo was not damaged.'
      },
      confirmed: {
        title: 'Serrano valley quake kills 21',
        ...courier('kills'),
        text: 'At least 21 people were killed in the earthquake that shook the Serrano valley early on Monday. The railway between Mirenda and Olo was cut by the quake.'
      },
      revised: {
        title: 'Toll of Serrano earthquake rises',
        ...courier('toll'),
        text: 'The earthquake in the Serrano valley killed at least 34 people, the interior ministry said on Tuesday.'
      },
      gone: {
        title: 'Earthquake shakes Serrano valley',
        ...gazette('quake'),
        text: 'An earthquake of magnitude 5.9 shook the Serrano valley early on Monday. At least 21 people were killed, the interior ministry said. "The walls moved like curtains," said Ines Pardo, a teacher in Mirenda.'
      },
      none: {
        title: 'Serrano valley shaken by earthquake',
        ...gazette('quake-2'),
        text: 'Early on Monday an earthquake of magnitude 5.9 shook the Serrano valley. The interior ministry said at least 21 people were killed.'
      }
    }
  },
  {
    name: 'theft',
    revised: '3 million euros -> 5 million euros',
    gone: 'quote: They knew exactly which window had no alarm',
    first: {
      title: 'Thieves take altar panels from Saint Odile',
      ...gazette('panels'),
      text: 'Thieves stole four altar panels from the church of Saint Odile in Kerlen on Saturday. The altar panels are insured for 3 million euros. "They knew exactly which window had no alarm," said the sexton, Luc Amiel. The police have closed the road to the border.'
    },
    second: {
      new: {
        title: 'Saint Odile panels: police search a farm',
        ...courier('farm'),
        text: 'The police searched a farm near Kerlen on Monday for the four altar panels that were stolen from the church of Saint Odile. A dealer in Brustal told them that a man had offered him one of the panels. The bishop has promised a reward.'
      },
      confirmed: {
        title: 'Altar panels stolen in Kerlen',
        ...courier('stolen'),
        text: 'Four altar panels are missing from the church of Saint Odile in Kerlen: thieves stole them on Saturday. For the altar panels the church is insured for 3 million euros.'
      },
      revised: {
        title: 'Stolen Saint Odile panels were worth more',
        ...courier('worth'),
        text: 'The altar panels that thieves stole from the church of Saint Odile in Kerlen are insured for 5 million euros, the diocese said on Monday.'
      },
      gone: {
        title: 'Thieves take altar panels from Saint Odile',
        ...gazette('panels'),
        text: 'Thieves stole four altar panels from the church of Saint Odile in Kerlen on Saturday. The altar panels are insured for 3 million euros. The police have closed the road to the border.'
      },
      none: {
        title: 'Altar panels of Saint Odile stolen',
        ...gazette('panels-2'),
        text: 'From the church of Saint Odile in Kerlen thieves stole four altar panels on Saturday. The road to the border was closed by the police.'
      }
    }
  },
  {
    name: 'vaccine',
    revised: '78 percent -> 71 percent',
    gone: 'keyPoint: The health ministry of Lusanda wants to begin vaccinating in May.',
    first: {
      title: 'Trial of malaria vaccine Parvex succeeds',
      ...gazette('parvex'),
      text: 'A trial of the malaria vaccine Parvex in Lusanda found it protected 78 percent of children, the Norholm Institute said on Wednesday. The trial followed 6,400 children for two years. "We did not dare to hope for that," said Agnes Moyo, who led the trial. The health ministry of Lusanda wants to begin vaccinating in May.'
    },
    second: {
      new: {
        title: 'Parvex maker to cut price of malaria vaccine',
        ...courier('price'),
        text: 'The maker of the malaria vaccine Parvex, Tellon, will sell it to Lusanda for 2 dollars a dose. Tellon is building a plant in Port Amaro. Neighbouring Zamora has asked for doses, too.'
      },
      confirmed: {
        title: 'Parvex protects children from malaria',
        ...courier('protects'),
        text: 'The malaria vaccine Parvex protected 78 percent of children in a trial in Lusanda. Over two years the trial followed 6,400 children.'
      },
      revised: {
        title: 'Norholm Institute corrects Parvex figure',
        ...gazette('corrects'),
        text: 'The malaria vaccine Parvex protected 71 percent of children in the trial in Lusanda, the Norholm Institute said on Thursday in a corrected statement.'
      },
      gone: {
        title: 'Trial of malaria vaccine Parvex succeeds',
        ...gazette('parvex'),
        text: 'A trial of the malaria vaccine Parvex in Lusanda found it protected 78 percent of children, the Norholm Institute said on Wednesday. The trial followed 6,400 children for two years. "We did not dare to hope for that," said Agnes Moyo, who led the trial.'
      },
      none: {
        title: 'Malaria vaccine Parvex: trial succeeds',
        ...gazette('parvex-2'),
        text: 'The Norholm Institute said on Wednesday that a trial of the malaria vaccine Parvex in Lusanda found it protected 78 percent of children. For two years the trial followed 6,400 children.'
      }
    }
  },
  {
    name: 'storm',
    revised: '30,000 -> 45,000',
    gone: 'keyPoint: The wind tore the roof off the station in Aldby.',
    first: {
      title: 'Storm Ludo cuts power in Fenmark',
      ...gazette('ludo'),
      text: 'Storm Ludo left 30,000 homes in Fenmark without power on Thursday. The wind tore the roof off the station in Aldby. Ferries to the islands were cancelled until Saturday, the harbour office said. The weather service measured gusts of 141 kilometres per hour at Cape Skarn.'
    },
    second: {
      new: {
        title: 'After storm Ludo: Fenmark counts the damage',
        ...courier('damage'),
        text: 'Insurers in Fenmark expect claims of 90 million euros after storm Ludo. The zoo in Aldby lost its aviary, and 40 parrots escaped. Fenmark will plant oaks in place of the spruces that fell.'
      },
      confirmed: {
        title: 'Ludo hits Fenmark',
        ...courier('hits'),
        text: 'Storm Ludo has left 30,000 homes without power in Fenmark. At Aldby the wind tore off the roof of the station.'
      },
      revised: {
        title: 'More homes in Fenmark without power after storm Ludo',
        ...courier('more'),
        text: 'Storm Ludo left 45,000 homes in Fenmark without power, the grid operator said on Friday.'
      },
      gone: {
        title: 'Storm Ludo cuts power in Fenmark',
        ...gazette('ludo'),
        text: 'Storm Ludo left 30,000 homes in Fenmark without power on Thursday. Ferries to the islands were cancelled until Saturday, the harbour office said. The weather service measured gusts of 141 kilometres per hour at Cape Skarn.'
      },
      none: {
        title: 'Fenmark without power after storm Ludo',
        ...gazette('ludo-2'),
        text: 'On Thursday storm Ludo left 30,000 homes in Fenmark without power. In Aldby the wind tore the roof off the station.'
      }
    }
  },
  {
    name: 'court',
    revised: '1.2 billion -> 1.7 billion',
    gone: 'quote: The river has won a summer, no more',
    first: {
      title: 'Court bars dam on the river Ister',
      ...gazette('dam'),
      text: 'The high court in Melk barred the building of a dam on the river Ister on Friday. The judges found that the ministry had not asked the 19 villages of the valley. "The river has won a summer, no more," said the fishermen’s lawyer, Edda Kolm. The dam was to cost 1.2 billion crowns.'
    },
    second: {
      new: {
        title: 'Ministry appeals against Ister ruling',
        ...courier('appeals'),
        text: 'The energy ministry will appeal against the ruling that bars the dam on the river Ister. It wants to build two wind parks in the meantime. The builder, Granit, has sent 300 workers home.'
      },
      confirmed: {
        title: 'Judges stop Ister dam',
        ...courier('judges'),
        text: 'The building of a dam on the river Ister was barred by the high court in Melk. The ministry had not asked the 19 villages of the valley, its judges found.'
      },
      revised: {
        title: 'Ister dam would have cost more',
        ...courier('cost'),
        text: 'The dam on the river Ister, which the high court in Melk barred on Friday, was to cost 1.7 billion crowns, the audit office said on Saturday.'
      },
      gone: {
        title: 'Court bars dam on the river Ister',
        ...gazette('dam'),
        text: 'The high court in Melk barred the building of a dam on the river Ister on Friday. The judges found that the ministry had not asked the 19 villages of the valley. The dam was to cost 1.2 billion crowns.'
      },
      none: {
        title: 'Dam on the river Ister barred',
        ...gazette('dam-2'),
        text: 'On Friday the high court in Melk barred the building of a dam on the river Ister. The ministry had not asked the 19 villages of the valley, the judges found.'
      }
    }
  }
]
