/**
 * Sentences written for the tests, with what each figure measures and its period; written down before the rules were.
 * Several measures: each is as good. `dates`: what `datesIn` would find, expression -> value.
 */
export interface MeasureCase {
  readonly text: string
  readonly dates?: Readonly<Record<string, string | null>>
  /** Figure -> measures that are right (`null`: none should be given), then the period. */
  readonly figures: Readonly<Record<string, readonly [string | null | readonly string[], (string | null)?]>>
}

export const measureCases: readonly MeasureCase[] = [
  {
    text: 'Holm spent $40 million on boats, forcing the bank to cut its loan to $3 million.',
    figures: { '$3 million': ['its loan'] }
  },
  { text: 'The ferry line bought 60 per cent of them.', figures: { '60 per cent': [null] } },
  {
    text: 'Baltek reported third-quarter net profit of 410 million euros on Thursday.',
    dates: { Thursday: '2025-11-06' },
    figures: { '410 million euros': ['third-quarter net profit', null] }
  },
  {
    text: 'The bid of Karwell was thought to be in the region of £250m.',
    figures: { '£250m': [null] }
  },
  {
    text: 'Brandt is to sell the yard for up to £450m as the firm gears up for winter.',
    figures: { '£450m': [null] }
  },
  {
    text: 'The 60-vote threshold was missed by the 50-vote minority.',
    figures: { '60': ['threshold'], '50': ['minority'] }
  },
  {
    text: 'The spending of the sons of Brenner with Harbour Radio is estimated to be worth £30m a year.',
    figures: { '£30m': [null] }
  },
  {
    text: 'Shares of the maker rose 6.4 percent on Thursday.',
    dates: { Thursday: '2025-11-06' },
    figures: { '6.4 percent': ['Shares of the maker', '2025-11-06'] }
  },
  {
    text: 'The van maker expects an operating margin of between 9 percent and 10 percent.',
    figures: { '9 percent': ['operating margin'], '10 percent': ['operating margin'] }
  },
  {
    text: 'Exports of wheat reached a record $12 billion in 2023.',
    dates: { '2023': '2023' },
    figures: { '$12 billion': ['Exports of wheat', '2023'] }
  },
  {
    text: 'Inflation slowed to 3.2 percent in October, the statistics office said.',
    dates: { October: '2025-10' },
    figures: { '3.2 percent': ['Inflation', '2025-10'] }
  },
  {
    text: 'The unemployment rate fell to 4.1% last month from 4.3% in August.',
    dates: { 'last month': '2025-10', August: '2025-08' },
    figures: {
      '4.1%': [['The unemployment rate', 'unemployment rate'], '2025-10'],
      '4.3%': [['The unemployment rate', 'unemployment rate'], '2025-08']
    }
  },
  {
    text: 'The bombing killed 42 people and injured more than 100 others.',
    figures: { '42': [['killed 42 people', 'people'], null], '100': [['injured more than 100 others', 'others'], null] }
  },
  {
    text: 'At least 17 people were killed when a bus plunged into a ravine on Monday.',
    dates: { Monday: '2025-11-03' },
    figures: { '17': ['people were killed', '2025-11-03'] }
  },
  {
    text: 'The death toll rose to 1,204, officials said.',
    figures: { '1,204': [['The death toll', 'death toll'], null] }
  },
  {
    text: 'The company reported a net profit of €3.4 billion for 2024.',
    dates: { '2024': '2024' },
    figures: { '€3.4 billion': ['net profit', '2024'] }
  },
  {
    text: 'Revenue rose 8 percent to $5.6 billion from $5.2 billion a year earlier.',
    dates: { 'a year earlier': null },
    figures: { '8 percent': ['Revenue', null], '$5.6 billion': ['Revenue', null], '$5.2 billion': ['Revenue', null] }
  },
  {
    text: 'She was fined 500,000 euros for tax evasion.',
    figures: { '500,000 euros': [['fined', 'fined 500,000 euros for tax evasion', 'fined 500,000 euros']] }
  },
  { text: 'The city signed a $40 million contract with the shipyard.', figures: { '$40 million': ['contract'] } },
  {
    text: 'The ministry has set aside a budget of 2 trillion yen for the project.',
    figures: { '2 trillion yen': ['budget'] }
  },
  {
    text: 'About 60 percent of voters backed the plan in the referendum.',
    figures: { '60 percent': [['voters backed the plan', 'voters', 'voters backed the plan in the referendum']] }
  },
  { text: 'Turnout was 71.4 percent, the commission said.', figures: { '71.4 percent': ['Turnout'] } },
  { text: 'The storm left 300,000 homes without power.', figures: { '300,000': [['homes without power', 'homes']] } },
  {
    text: 'Police arrested 25 protesters outside parliament.',
    figures: { '25': [['arrested 25 protesters', 'protesters']] }
  },
  {
    text: 'The bridge, which is 1.2 kilometres long, cost $800 million.',
    figures: { '1.2 kilometres': ['The bridge'], '$800 million': [['The bridge', 'cost']] }
  },
  {
    text: 'Temperatures in the capital reached 44 degrees Celsius on Sunday.',
    dates: { Sunday: '2025-11-02' },
    figures: { '44 degrees Celsius': ['Temperatures in the capital', '2025-11-02'] }
  },
  {
    text: 'The fire has burned 12,000 hectares of forest.',
    figures: { '12,000 hectares': [['forest', 'burned 12,000 hectares of forest', 'The fire']] }
  },
  {
    text: 'Shares in the bank fell 6 percent on Thursday.',
    dates: { Thursday: '2025-10-30' },
    figures: { '6 percent': ['Shares in the bank', '2025-10-30'] }
  },
  { text: 'Oil prices rose above $90 a barrel.', figures: { $90: ['Oil prices'] } },
  {
    text: 'The government plans to spend $3 billion on new hospitals.',
    figures: { '$3 billion': [['spend $3 billion on new hospitals', 'new hospitals', 'spend']] }
  },
  {
    text: 'The firm raised $75 million in its latest funding round.',
    figures: {
      '$75 million': [
        ['raised $75 million in its latest funding round', 'raised', 'latest funding round', 'raised $75 million']
      ]
    }
  },
  { text: 'The painting sold for £4.5 million at auction.', figures: { '£4.5 million': ['The painting'] } },
  { text: 'The deal, worth $19 billion, was signed in Geneva.', figures: { '$19 billion': ['The deal'] } },
  {
    text: 'China is the largest buyer, with imports reaching 3 million barrels a day.',
    figures: { '3 million barrels': ['imports'] }
  },
  {
    text: 'The minister said exports had grown by 12 percent this year.',
    dates: { 'this year': '2025' },
    figures: { '12 percent': ['exports', '2025'] }
  },
  {
    text: 'In 2022, the population stood at 8.1 million.',
    dates: { '2022': '2022' },
    figures: { '8.1 million': [['the population', 'population'], '2022'] }
  },
  {
    text: 'Some 4,000 soldiers took part in the exercise.',
    figures: { '4,000': [['soldiers took part in the exercise', 'soldiers', 'soldiers took part']] }
  },
  { text: 'More than 200 flights were cancelled.', figures: { '200': [['flights were cancelled']] } },
  {
    text: 'The airline cancelled 200 flights on Friday.',
    dates: { Friday: '2025-10-31' },
    figures: { '200': [['cancelled 200 flights', 'flights'], '2025-10-31'] }
  },
  {
    text: 'The plant will employ 1,500 workers by 2027.',
    dates: { '2027': '2027' },
    figures: { '1,500': [['employ 1,500 workers', 'workers'], '2027'] }
  },
  {
    text: 'Housing starts dropped 4.5 percent in September, the largest decline since March.',
    dates: { September: '2025-09', March: '2025-03' },
    figures: { '4.5 percent': ['Housing starts', '2025-09'] }
  },
  {
    text: 'The central bank raised its key rate by 25 basis points to 5.25 percent.',
    figures: { '25 basis points': [['its key rate', 'key rate']], '5.25 percent': [['its key rate', 'key rate']] }
  },
  {
    text: 'The regulator imposed a fine of 1.8 billion euros on the company.',
    figures: { '1.8 billion euros': ['fine'] }
  },
  { text: 'An earthquake of magnitude 7.1 struck the island.', figures: { '7.1': ['magnitude'] } },
  { text: 'Winds gusted at up to 150 kilometres per hour.', figures: { '150 kilometres per hour': ['Winds'] } },
  { text: 'The suspect, 34, was arrested at the airport.', figures: { '34': [['The suspect', 'suspect']] } },
  { text: 'A 19-year-old student was among the dead.', figures: { '19-year-old': ['student'] } },
  {
    text: 'The court sentenced him to 12 years in prison.',
    figures: { '12 years': [['prison', 'sentenced him to 12 years in prison', 'in prison']] }
  },
  { text: 'The talks lasted six hours.', figures: { 'six hours': ['The talks'] } },
  {
    text: 'Sales of electric cars jumped 35 percent in the first quarter.',
    dates: { 'the first quarter': null },
    figures: { '35 percent': ['Sales of electric cars', null] }
  },
  {
    text: 'The aid package includes $61 billion for defence.',
    figures: { '$61 billion': [['defence', 'The aid package includes $61 billion for defence']] }
  },
  {
    text: 'Lawmakers approved $61 billion in aid for the country.',
    figures: { '$61 billion': [['aid', 'aid for the country']] }
  },
  { text: 'Hundreds of people fled their homes.', figures: { Hundreds: [['people fled their homes', 'people']] } },
  { text: 'Prices have doubled to 40 pesos a kilo.', figures: { '40 pesos': ['Prices'] } },
  {
    text: 'The index lost 350 points to close at 33,120.',
    figures: { '350 points': [['The index', 'index']], '33,120': [['The index', 'index']] }
  },
  {
    text: 'The budget deficit widened to 5.9 percent of GDP in 2024.',
    dates: { '2024': '2024' },
    figures: { '5.9 percent': ['The budget deficit', '2024'] }
  },
  {
    text: 'The country, with a population of 17 million, imports most of its food.',
    figures: { '17 million': ['population'] }
  },
  {
    text: 'Two in three households now own a car.',
    figures: { 'Two in three': [['households now own a car', 'households']] }
  },
  {
    text: 'He won 52.3 percent of the vote.',
    figures: { '52.3 percent': [['vote', 'the vote', 'of the vote', 'won 52.3 percent of the vote']] }
  },
  {
    text: 'Foreign investment has already surpassed $20 billion this year, representing an increase of 15 percent.',
    dates: { 'this year': '2025' },
    figures: { '$20 billion': ['Foreign investment', '2025'], '15 percent': [['Foreign investment', 'increase'], null] }
  },
  {
    text: 'The airport handled 30 million passengers in 2019.',
    dates: { '2019': '2019' },
    figures: { '30 million': [['handled 30 million passengers', 'passengers'], '2019'] }
  },
  {
    text: 'Wages grew 4.4 percent in the year to June.',
    dates: { 'the year to June': null },
    figures: { '4.4 percent': ['Wages', null] }
  },
  {
    text: 'A record 2.3 million visitors came to the islands last year.',
    dates: { 'last year': '2024' },
    figures: { '2.3 million': [['visitors came to the islands', 'visitors'], '2024'] }
  },
  {
    text: 'Researchers found that 1 in 5 adults had skipped a meal.',
    figures: { '1 in 5': [['adults had skipped a meal', 'adults']] }
  },
  {
    text: 'The ship was carrying 60,000 tonnes of fuel.',
    figures: { '60,000 tonnes': [['fuel', 'carrying 60,000 tonnes of fuel']] }
  },
  { text: 'The car maker said it would cut 7,500 jobs.', figures: { '7,500': [['cut 7,500 jobs', 'jobs']] } },
  { text: 'Some 15,000 jobs would be lost under the plan.', figures: { '15,000': ['jobs would be lost'] } },
  { text: 'The ruble weakened to 95 against the dollar.', figures: { '95': [['The ruble', 'ruble']] } },
  {
    text: 'The economy shrank by 0.3% between July and September, compared with growth of 0.2% in the previous quarter.',
    dates: { 'between July and September': null, 'the previous quarter': null },
    figures: { '0.3%': [['The economy', 'economy'], null], '0.2%': ['growth', null] }
  },
  {
    text: 'The tax is expected to bring in 700 million pounds a year.',
    figures: { '700 million pounds': [['The tax', 'tax']] }
  },
  { text: 'The army said 12 of its soldiers had been wounded.', figures: { '12': ['soldiers had been wounded'] } },
  {
    text: 'Rescuers pulled 9 survivors from the rubble on Wednesday.',
    dates: { Wednesday: '2025-10-29' },
    figures: { '9': [['survivors', 'pulled 9 survivors'], '2025-10-29'] }
  },
  { text: 'Debt now amounts to $34 trillion.', figures: { '$34 trillion': ['Debt'] } },
  {
    text: 'The average price of a home was 412,000 dollars.',
    figures: { '412,000 dollars': [['The average price of a home', 'average price of a home']] }
  },
  {
    text: 'Google agreed to pay $700 million to settle the case.',
    figures: { '$700 million': [['pay $700 million to settle the case', 'pay', 'settle the case', 'pay $700 million']] }
  },
  { text: 'The river rose 3 metres overnight.', figures: { '3 metres': ['The river'] } },
  { text: 'The new tower stands 310 metres tall.', figures: { '310 metres': ['The new tower'] } },
  { text: 'Heavy rain, up to 200 mm in places, caused floods.', figures: { '200 mm': ['Heavy rain'] } },
  { text: 'Output was down 2% on the month.', figures: { '2%': ['Output'] } },
  {
    text: 'Support for the party has slipped to 18 percent, a poll showed on Sunday.',
    dates: { Sunday: '2025-11-02' },
    figures: { '18 percent': ['Support for the party', null] }
  },
  {
    text: 'The group owns a 24 percent stake in the refinery.',
    figures: { '24 percent': [['stake', 'stake in the refinery']] }
  },
  {
    text: 'A 10 percent rise in fuel prices took effect in May.',
    dates: { May: '2025-05' },
    figures: { '10 percent': [['rise in fuel prices'], '2025-05'] }
  },
  { text: 'Gold hit an all-time high of $4,000 an ounce.', figures: { '$4,000': ['Gold'] } },
  {
    text: 'Germany is the third-largest economy in the world.',
    figures: { third: [['largest economy', 'largest economy in the world']] }
  },
  { text: 'The rebels are holding 48 hostages.', figures: { '48': [['hostages', 'holding 48 hostages']] } },
  {
    text: 'The number of refugees passed 5 million in March.',
    dates: { March: '2025-03' },
    figures: { '5 million': [['The number of refugees', 'number of refugees'], '2025-03'] }
  },
  {
    text: 'Trade between the neighbours was worth $9 billion in 2021, up from $7 billion in 2020.',
    dates: { '2021': '2021', '2020': '2020' },
    figures: {
      '$9 billion': ['Trade between the neighbours', '2021'],
      '$7 billion': ['Trade between the neighbours', '2020']
    }
  },
  {
    text: 'Officials announced on Monday that crime had fallen 9 percent.',
    dates: { Monday: '2025-11-03' },
    figures: { '9 percent': ['crime', null] }
  },
  {
    text: 'The strikes destroyed 80 percent of the power plants.',
    figures: { '80 percent': [['power plants', 'the power plants', 'destroyed 80 percent of the power plants']] }
  },
  {
    text: 'He donated $2 million to the campaign.',
    figures: { '$2 million': [['donated $2 million to the campaign', 'donated', 'campaign', 'donated $2 million']] }
  },
  {
    text: 'The vaccine was 94 percent effective in trials.',
    figures: { '94 percent': [['The vaccine', 'effective']] }
  },
  {
    text: 'Nearly 3,000 migrants have died at sea since January.',
    dates: { January: '2025-01' },
    figures: { '3,000': [['migrants have died', 'migrants have died at sea'], null] }
  },
  {
    text: 'The earnings of $1.20 a share beat forecasts of $1.05.',
    figures: { '$1.20': [['earnings', 'The earnings']], '$1.05': ['forecasts'] }
  },
  {
    text: 'Insurers put the damage to the mill at $3 million.',
    figures: { '$3 million': [['the damage to the mill', 'damage to the mill', 'the damage'], null] }
  },
  {
    text: 'The bank pegged the shortfall at 2.1 percent of output.',
    figures: { '2.1 percent': [['the shortfall', 'shortfall'], null] }
  },
  { text: 'She put her own chances at 40 percent.', figures: { '40 percent': [['her own chances', 'chances'], null] } },
  {
    text: 'Wholesale prices of pears stood at 62 cents.',
    figures: { '62 cents': [['Wholesale prices of pears', 'Wholesale prices'], null] }
  }
]
