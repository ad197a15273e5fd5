import type { Given } from './articles.js'

/** Reports of one statement, and the origins that they come down to by the counting rules, judged before any was run. */
export interface Lineage {
  readonly name: string
  readonly articles: readonly Given[]
  /** Number of a copy -> number of its original. */
  readonly copies?: Record<string, string>
  readonly origins: readonly string[]
}

const bay = 'Bay Courier'
const hill = 'Hill Post'
const lake = 'Lake Herald'
const deal = 'Ministers reached a deal on fishing quotas.'

export const lineages: readonly Lineage[] = [
  // the sentence names its source
  {
    name: 'reported by an agency',
    articles: [{ text: 'Ministers reached a deal on quotas, Reuters reported.', publisher: bay }],
    origins: ['Reuters']
  },
  {
    name: 'according to an agency',
    articles: [{ text: 'According to Agence France-Presse, ministers reached a deal on quotas.', publisher: bay }],
    origins: ['Agence France-Presse']
  },
  {
    name: 'told an agency',
    articles: [{ text: 'The deal on quotas will hold, a diplomat told Reuters.', publisher: bay }],
    origins: ['Reuters']
  },
  {
    name: 'told a broadcaster',
    articles: [
      { text: 'The deal on quotas will hold, Minister Clara Lindqvist told the BBC on Monday.', publisher: bay }
    ],
    origins: ['BBC']
  },
  {
    name: 'citing the last link of a chain',
    articles: [{ text: 'Ministers reached a deal on quotas, the Guardian reported, citing Reuters.', publisher: bay }],
    origins: ['Reuters']
  },
  {
    name: 'a chain through an outlet to a ministry',
    articles: [
      { text: 'Ministers reached a deal on quotas, Reuters reported, citing the Fisheries Ministry.', publisher: bay }
    ],
    origins: ['Fisheries Ministry']
  },
  {
    name: 'a ministry said',
    articles: [{ text: 'Ministers reached a deal on quotas, the Fisheries Ministry said.', publisher: bay }],
    origins: ['Fisheries Ministry']
  },
  {
    name: 'said in a statement',
    articles: [
      {
        text: 'The Fisheries Ministry said in a statement that ministers had reached a deal on quotas.',
        publisher: bay
      }
    ],
    origins: ['Fisheries Ministry']
  },
  {
    name: 'two sources named',
    articles: [{ text: 'Ministers reached a deal on quotas, according to Reuters and the BBC.', publisher: bay }],
    origins: ['Reuters', 'BBC']
  },
  {
    name: 'a person is no origin',
    articles: [{ text: 'The deal on quotas is fair, Minister Clara Lindqvist said.', publisher: bay }],
    origins: [bay]
  },
  {
    name: 'a nameless official is no origin',
    articles: [{ text: 'The deal on quotas is fair, an official said on condition of anonymity.', publisher: bay }],
    origins: [bay]
  },
  {
    name: 'reporters at large are no origin',
    articles: [{ text: 'The deal on quotas is fair, Minister Clara Lindqvist told reporters.', publisher: bay }],
    origins: [bay]
  },
  {
    name: 'a description is no name',
    articles: [{ text: 'The van has a range of 400 kilometres, the Swedish company said.', publisher: bay }],
    origins: [bay]
  },
  {
    name: 'a capital description is no name',
    articles: [{ text: 'The Swedish company said that the van has a range of 400 kilometres.', publisher: bay }],
    origins: [bay]
  },
  {
    name: 'a company by its name',
    articles: [{ text: 'The van has a range of 400 kilometres, Norrland Motor Company said.', publisher: bay }],
    origins: ['Norrland Motor Company']
  },
  // the same named source in several papers
  {
    name: 'one agency named by two papers',
    articles: [
      { text: 'Ministers reached a deal on quotas, Reuters reported.', publisher: bay },
      { text: 'A deal was reached on quotas, according to Reuters.', publisher: hill }
    ],
    origins: ['Reuters']
  },
  {
    name: 'one house by two names',
    articles: [
      { text: 'Ministers reached a deal on quotas, AP reported.', publisher: bay },
      { text: 'A deal on quotas was reached, The Associated Press said.', publisher: hill }
    ],
    origins: ['Associated Press']
  },
  {
    name: 'one house in other capitals',
    articles: [
      { text: 'Ministers reached a deal on quotas.', publisher: 'ALJAZEERA' },
      { text: 'A deal on quotas was reached, Al Jazeera reported.', publisher: hill }
    ],
    origins: ['ALJAZEERA']
  },
  {
    name: 'a named source and a report of its own',
    articles: [
      { text: 'Ministers reached a deal on quotas, Reuters reported.', publisher: bay },
      { text: deal, publisher: hill }
    ],
    origins: ['Reuters', hill]
  },
  {
    name: 'the source is an article of the evidence',
    articles: [
      { text: 'Ministers reached a deal on quotas, the Hill Post reported.', publisher: bay },
      { text: deal, publisher: hill }
    ],
    origins: [hill]
  },
  {
    name: 'the source is an article that names its source',
    articles: [
      { text: 'Ministers reached a deal on quotas, The Guardian reported.', publisher: bay },
      { text: 'Ministers reached a deal on quotas, Reuters reported.', publisher: 'The Guardian' }
    ],
    origins: ['Reuters']
  },
  {
    name: 'both name the ministry',
    articles: [
      { text: 'Ministers reached a deal on quotas, the Fisheries Ministry said.', publisher: bay },
      { text: 'According to the Fisheries Ministry, a deal on quotas was reached.', publisher: hill }
    ],
    origins: ['Fisheries Ministry']
  },
  // credits
  {
    name: 'an agency in the byline',
    articles: [
      { text: `By Jane Roe, Reuters\n\n${deal} The talks lasted nine hours and ended after midnight.`, publisher: bay }
    ],
    origins: ['Reuters']
  },
  {
    name: 'an agency as author',
    articles: [{ text: deal, author: 'Associated Press', publisher: bay }],
    origins: ['Associated Press']
  },
  {
    name: 'an agency in the dateline',
    articles: [{ text: `GENEVA (AP) — ${deal} The talks lasted nine hours and ended after midnight.`, publisher: bay }],
    origins: ['Associated Press']
  },
  {
    name: 'an agency alone in a line',
    articles: [{ text: `Reuters\n\n${deal} The talks lasted nine hours and ended after midnight.`, publisher: bay }],
    origins: ['Reuters']
  },
  {
    name: 'a source at the foot',
    articles: [
      { text: `${deal} The talks lasted nine hours and ended after midnight.\n\nSource: Xinhua`, publisher: bay }
    ],
    origins: ['Xinhua']
  },
  {
    name: 'credited from',
    articles: [
      {
        text: `${deal} The talks lasted nine hours and ended after midnight.\n\nCredited from Hill Post`,
        publisher: bay
      }
    ],
    origins: [hill]
  },
  {
    name: 'two papers with one agency credit',
    articles: [
      { text: `GENEVA (Reuters) - ${deal} The talks lasted nine hours and ended after midnight.`, publisher: bay },
      { text: 'A deal on fishing quotas was reached by ministers overnight.', author: 'Reuters', publisher: hill }
    ],
    origins: ['Reuters']
  },
  {
    name: 'an attribution covers its sentence only',
    articles: [{ text: `${deal} The talks lasted nine hours, Reuters reported.`, publisher: bay }],
    origins: [bay]
  },
  {
    name: 'the sentence comes before the credit',
    articles: [
      { text: 'GENEVA (AP) — Ministers reached a deal on quotas, the Fisheries Ministry said.', publisher: bay }
    ],
    origins: ['Fisheries Ministry']
  },
  {
    name: 'a writer is no agency',
    articles: [
      { text: `By Jane Roe\n\n${deal} The talks lasted nine hours and ended after midnight.`, publisher: bay }
    ],
    origins: [bay]
  },
  // copies
  {
    name: 'a copy has the origin of its original',
    articles: [
      { text: deal, publisher: bay },
      { text: deal, publisher: hill }
    ],
    copies: { a1: 'a0' },
    origins: [bay]
  },
  {
    name: 'a copy of a copy',
    articles: [
      { text: deal, publisher: bay },
      { text: deal, publisher: hill },
      { text: deal, publisher: lake }
    ],
    copies: { a1: 'a0', a2: 'a1' },
    origins: [bay]
  },
  {
    name: 'a copy whose credit is known',
    articles: [
      { text: deal, publisher: bay },
      { text: deal, author: 'Reuters', publisher: hill }
    ],
    copies: { a0: 'a1' },
    origins: ['Reuters']
  },
  {
    name: 'a copy beside a report of its own',
    articles: [
      { text: deal, publisher: bay },
      { text: deal, publisher: hill },
      { text: 'Ministers have agreed on quotas for fish.', publisher: lake }
    ],
    copies: { a1: 'a0' },
    origins: [bay, lake]
  },
  // publishers and what is unknown
  {
    name: 'two papers',
    articles: [
      { text: deal, publisher: bay },
      { text: deal, publisher: hill }
    ],
    origins: [bay, hill]
  },
  {
    name: 'two reports of one paper',
    articles: [
      { text: deal, publisher: bay },
      { text: 'Ministers have agreed on quotas for fish.', publisher: bay }
    ],
    origins: [bay]
  },
  {
    name: 'the host of the address',
    articles: [
      { text: deal, url: 'https://www.lakeherald.example/1' },
      { text: deal, url: 'https://lakeherald.example/2' }
    ],
    origins: ['lakeherald.example']
  },
  {
    name: 'two of unknown source',
    articles: [{ text: deal }, { text: 'Ministers have agreed on quotas for fish.' }],
    origins: ['a0', 'a1']
  }
]
