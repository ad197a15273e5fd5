/** Sentence pairs written for these tests. `kind` says what the pair tries. */
export interface PairCase {
  readonly kind: string
  readonly a: string
  readonly b: string
}

/** Both sentences say the same: either may stand as evidence under the other. */
export const samePairs: readonly PairCase[] = [
  {
    kind: 'loss',
    a: 'The storm cut power to some 8,000 homes.',
    b: 'About 8,000 homes were without power after the storm.'
  },
  {
    kind: 'synonyms',
    a: 'The central bank lifted its key rate to 5.25 percent on Thursday.',
    b: 'On Thursday the central bank raised the benchmark interest rate to 5.25%.'
  },
  {
    kind: 'synonyms',
    a: 'State refiners halted purchases of seaborne crude after the sanctions.',
    b: 'After the sanctions, state-run refiners paused buying of seaborne crude oil.'
  },
  {
    kind: 'synonyms',
    a: 'Trade between the two countries has declined in recent months.',
    b: 'Bilateral commerce has slowed in recent months.'
  },
  {
    kind: 'synonyms',
    a: 'Firefighters contained the blaze at the paper mill in Tampere by dawn.',
    b: 'By dawn, fire crews had brought the fire at the Tampere paper mill under control.'
  },
  {
    kind: 'synonyms',
    a: 'The airline will cancel 120 flights this weekend because of the strike.',
    b: 'The carrier is to scrap 120 flights this weekend due to the walkout.'
  },
  {
    kind: 'synonyms',
    a: 'Prosecutors charged the former mayor with bribery and tax evasion.',
    b: 'The ex-mayor was indicted by prosecutors for bribery and tax evasion.'
  },
  {
    kind: 'synonyms',
    a: 'The company will lay off 4,000 employees worldwide.',
    b: 'The firm will cut 4,000 jobs worldwide.'
  },
  {
    kind: 'synonyms',
    a: 'Lawmakers approved the pension bill late on Monday.',
    b: 'Parliament passed the pension bill late Monday.'
  },
  {
    kind: 'synonyms',
    a: 'Rescuers found the missing hikers alive near Lake Orta.',
    b: 'The missing hikers were found alive by rescue teams near Lake Orta.'
  },
  {
    kind: 'synonyms',
    a: 'Doctors said the prince is in stable condition.',
    b: 'The prince is in stable condition, doctors say.'
  },
  {
    kind: 'synonyms',
    a: 'A court in Oslo sentenced the hacker to nine years in prison.',
    b: 'The hacker was jailed for nine years by an Oslo court.'
  },
  {
    kind: 'synonyms',
    a: 'Police arrested a 34-year-old man in connection with the robbery.',
    b: 'A man aged 34 has been detained by police over the robbery.'
  },
  {
    kind: 'synonyms',
    a: 'The storm knocked out power to 300,000 homes in Brittany.',
    b: 'The storm left 300,000 homes in Brittany without electricity.'
  },
  {
    kind: 'passive',
    a: 'President Amara Sesay signed the water treaty in Dakar on Friday.',
    b: 'The water treaty was signed in Dakar on Friday by President Amara Sesay.'
  },
  {
    kind: 'passive',
    a: 'Militants attacked a convoy near the town of Gao, killing seven soldiers.',
    b: 'Seven soldiers were killed when militants attacked a convoy near the town of Gao.'
  },
  {
    kind: 'passive',
    a: 'The regulator fined the bank 40 million euros for reporting failures.',
    b: 'The bank was fined 40 million euros by the regulator over reporting failures.'
  },
  {
    kind: 'passive',
    a: 'A truck bomb destroyed the police station in Marib on Sunday.',
    b: 'On Sunday a police station in Marib was destroyed by a truck bomb.'
  },
  {
    kind: 'number form',
    a: 'Exports grew by nearly 12 percent in the third quarter.',
    b: 'Third-quarter exports rose 11.8%.'
  },
  {
    kind: 'number form',
    a: 'Twelve people were killed when a bus fell into a ravine in Peru.',
    b: 'A bus plunged into a ravine in Peru, killing 12 people.'
  },
  {
    kind: 'number form',
    a: 'The fund has raised $2.5bn for the new railway.',
    b: 'The fund raised 2.5 billion dollars for the new railway.'
  },
  {
    kind: 'number form',
    a: 'The dam will cost 1,200 million euros.',
    b: 'The cost of the dam is put at 1.2 billion euros.'
  },
  {
    kind: 'number form',
    a: 'Around 20,000 people marched through Leipzig on Saturday.',
    b: 'About 20,000 protesters marched in Leipzig on Saturday.'
  },
  {
    kind: 'abbreviation',
    a: 'The World Health Organization declared the outbreak over.',
    b: 'The WHO declared an end to the outbreak.'
  },
  {
    kind: 'abbreviation',
    a: 'The European Union agreed new sanctions against Belarus on Monday.',
    b: 'The EU on Monday agreed on new sanctions against Belarus.'
  },
  {
    kind: 'abbreviation',
    a: 'The U.S. imposed tariffs of 25 percent on steel from Brazil.',
    b: 'Washington has imposed 25 percent tariffs on Brazilian steel.'
  },
  {
    kind: 'abbreviation',
    a: 'The United Nations said 40,000 people had fled the fighting in the north.',
    b: 'Some 40,000 people have fled fighting in the north, according to the UN.'
  },
  {
    kind: 'capital for country',
    a: 'Beijing and Hanoi agreed to reopen the border crossing at Lang Son.',
    b: 'China and Vietnam have agreed to reopen the Lang Son border crossing.'
  },
  {
    kind: 'capital for country',
    a: 'Moscow said it would respond to the expulsion of its diplomats.',
    b: 'Russia said that it will respond to the expulsion of its diplomats.'
  },
  {
    kind: 'capital for country',
    a: 'Tokyo lodged a protest with Seoul over the drill.',
    b: 'Japan lodged a protest with South Korea over the drill.'
  },
  {
    kind: 'name form',
    a: 'Finance Minister Clara Lindqvist resigned on Tuesday over the loan scandal.',
    b: 'Lindqvist resigned Tuesday as finance minister over the loan scandal.'
  },
  {
    kind: 'name form',
    a: 'Prime Minister Tomas Varga met King Felipe at the palace in Madrid.',
    b: 'Varga met the Spanish king, Felipe, at the palace in Madrid.'
  },
  {
    kind: 'name form',
    a: 'Ms. Okafor told the court that she had never seen the contract.',
    b: 'Adaeze Okafor told the court she never saw the contract.'
  },
  {
    kind: 'attribution',
    a: 'The minister said the tunnel would open in March.',
    b: 'The tunnel will open in March, the minister said on Tuesday.'
  },
  {
    kind: 'attribution',
    a: 'According to state media, the rocket reached orbit at 09:14.',
    b: 'The rocket reached orbit at 09:14, state media reported.'
  },
  {
    kind: 'attribution',
    a: 'Rebel forces have entered the city of Ardal, residents told Reuters.',
    b: 'Rebel forces have entered the city of Ardal, according to residents.'
  },
  {
    kind: 'dateline',
    a: 'GENEVA (AP) — Delegates from 60 countries adopted the plastics treaty on Friday.',
    b: 'Delegates from 60 countries on Friday adopted the plastics treaty in Geneva.'
  },
  {
    kind: 'order',
    a: 'In a joint statement released Tuesday, both nations pledged to reinforce cooperation in all fields.',
    b: 'Both nations vowed in a joint communique on Tuesday to strengthen cooperation in all fields.'
  },
  {
    kind: 'order',
    a: 'Despite heavy rain, thousands queued to vote in Nairobi.',
    b: 'Thousands of people queued in Nairobi to vote despite the heavy rain.'
  },
  {
    kind: 'order',
    a: 'Since the ceasefire began, 214 aid trucks have crossed at Rafah.',
    b: '214 aid trucks have crossed at Rafah since the start of the ceasefire.'
  },
  {
    kind: 'quote',
    a: 'Lindqvist called the inquiry "a theatre without a stage".',
    b: '"It is a theatre without a stage," Lindqvist said of the inquiry.'
  },
  {
    kind: 'quote',
    a: 'Xi said that ties were a "strategic choice for both sides".',
    b: 'Xi described the relationship as a "strategic choice" for both sides.'
  },
  {
    kind: 'quote',
    a: 'The mayor called the flood "the worst in living memory".',
    b: 'It was "the worst in living memory", the mayor said of the flood.'
  },
  {
    kind: 'negation kept',
    a: 'No one was hurt in the explosion at the depot.',
    b: 'The explosion at the depot caused no injuries.'
  },
  {
    kind: 'negation kept',
    a: 'The union did not accept the offer of 4 percent.',
    b: 'The union rejected the 4 percent offer.'
  },
  {
    kind: 'negation kept',
    a: 'The ministry denied that its ships had crossed the line.',
    b: 'The ministry denied its ships had crossed the line.'
  },
  {
    kind: 'negation kept',
    a: 'Officials have not confirmed the cause of the crash.',
    b: 'The cause of the crash has not been confirmed by officials.'
  },
  {
    kind: 'planned kept',
    a: 'The two leaders will meet in Jakarta next week.',
    b: 'The leaders are to meet in Jakarta next week.'
  },
  {
    kind: 'planned kept',
    a: 'The council plans to close three libraries by June.',
    b: 'Three libraries are to be closed by June under council plans.'
  },
  {
    kind: 'planned kept',
    a: 'The group threatened to strike if talks fail.',
    b: 'The group has threatened a strike if the talks fail.'
  },
  {
    kind: 'sport',
    a: 'Kenya beat Fiji 28-12 in the final in Dubai.',
    b: 'Kenya defeated Fiji 28-12 in the Dubai final.'
  },
  {
    kind: 'sport',
    a: 'Marta Soler won the women’s race in two hours and 21 minutes.',
    b: 'In the women’s race, Marta Soler won in two hours 21 minutes.'
  },
  {
    kind: 'science',
    a: 'The probe landed near the south pole of the Moon on Wednesday.',
    b: 'On Wednesday the probe touched down near the Moon’s south pole.'
  },
  {
    kind: 'science',
    a: 'Scientists discovered a new species of frog in Madagascar.',
    b: 'A new frog species has been discovered in Madagascar by scientists.'
  },
  {
    kind: 'quake',
    a: 'A magnitude 6.1 earthquake struck off Sumatra on Tuesday.',
    b: 'A 6.1-magnitude quake hit off the coast of Sumatra on Tuesday.'
  },
  {
    kind: 'health',
    a: 'The clinic reported 18 new cases of cholera this week.',
    b: 'Eighteen new cholera cases were reported by the clinic this week.'
  },
  {
    kind: 'business',
    a: 'Orbis agreed to buy its rival Kantor for $3.4 billion.',
    b: 'Orbis will acquire rival Kantor in a $3.4 billion deal.'
  },
  {
    kind: 'business',
    a: 'Shares of Orbis fell 7 percent after the warning.',
    b: 'Orbis shares dropped 7% following the warning.'
  },
  {
    kind: 'election',
    a: 'Ines Moreau won the presidential election with 54 percent of the vote.',
    b: 'Moreau took 54 percent of the vote to win the presidential election.'
  }
]

/** The first sentence is held by the second, which claims more: the first may cite the second, never the other way round. */
export const heldPairs: readonly PairCase[] = [
  {
    kind: 'extra figure',
    a: 'Trade between the two countries has slowed in recent months.',
    b: 'Trade between the two countries reached a record $240 billion in 2023, but has slowed in recent months.'
  },
  {
    kind: 'extra figure',
    a: 'Militants attacked a convoy near the town of Gao.',
    b: 'Militants attacked a convoy near the town of Gao, killing seven soldiers and wounding 11.'
  },
  {
    kind: 'extra figure',
    a: 'The airline will cancel flights this weekend because of the strike.',
    b: 'Because of the strike, the airline will cancel 120 flights this weekend and refund 9,000 passengers.'
  },
  {
    kind: 'extra claim',
    a: 'Finance Minister Clara Lindqvist resigned on Tuesday.',
    b: 'Finance Minister Clara Lindqvist resigned on Tuesday, and Erik Holm was named to replace her.'
  },
  {
    kind: 'extra claim',
    a: 'Sanders met Mwangi in Nairobi.',
    b: 'Sanders met Mwangi in Nairobi, a day after the Kenyan visited a refugee camp in Kakuma with Ambassador Reed.'
  },
  {
    kind: 'extra claim',
    a: 'The court rejected the appeal.',
    b: 'The court in Lyon rejected the appeal and ordered the firm to pay 2 million euros within 30 days.'
  },
  {
    kind: 'extra claim',
    a: 'A fire destroyed the old market in Hebron.',
    b: 'A fire destroyed the old market in Hebron overnight, and police detained two traders on suspicion of arson.'
  },
  {
    kind: 'extra claim',
    a: 'The rocket exploded after liftoff.',
    b: 'The rocket exploded 40 seconds after liftoff, showering debris on the beach and forcing 15 flights to turn back.'
  },
  {
    kind: 'extra claim',
    a: 'Voters in Ohio approved the measure.',
    b: 'Voters in Ohio approved the measure by 58 percent to 42, while those in Texas turned a similar one down.'
  },
  {
    kind: 'extra claim',
    a: 'Xi met Mishustin at the Great Hall of the People in Beijing.',
    b: 'Xi met Mishustin at the Great Hall of the People in Beijing, following a meeting a day earlier between Li and Mishustin in Hangzhou.'
  }
]

/** Look-alikes that must never be joined, in either direction. */
export const contradictions: readonly PairCase[] = [
  {
    kind: 'direction',
    a: 'Oil prices rose 3 percent on Monday after the meeting.',
    b: 'Oil prices fell 3 percent on Monday after the meeting.'
  },
  {
    kind: 'direction',
    a: 'Unemployment in Spain increased in October.',
    b: 'Unemployment in Spain decreased in October.'
  },
  {
    kind: 'direction',
    a: 'Profits at Orbis climbed while sales dropped.',
    b: 'Profits at Orbis dropped while sales climbed.'
  },
  {
    kind: 'direction',
    a: 'The central bank raised its key rate by half a point.',
    b: 'The central bank cut its key rate by half a point.'
  },
  {
    kind: 'direction',
    a: 'Support for the ruling party has strengthened since May.',
    b: 'Support for the ruling party has weakened since May.'
  },
  { kind: 'direction', a: 'The army gained ground around the airport.', b: 'The army lost ground around the airport.' },
  { kind: 'direction', a: 'Shares of Orbis closed higher on Friday.', b: 'Shares of Orbis closed lower on Friday.' },
  {
    kind: 'direction',
    a: 'The water level in the reservoir has improved this year.',
    b: 'The water level in the reservoir has worsened this year.'
  },
  {
    kind: 'direction',
    a: 'The government eased the curbs on travel to the islands.',
    b: 'The government tightened the curbs on travel to the islands.'
  },
  {
    kind: 'opposite',
    a: 'Parliament approved the pension bill late on Monday.',
    b: 'Parliament rejected the pension bill late on Monday.'
  },
  { kind: 'opposite', a: 'The jury convicted the trader of fraud.', b: 'The jury acquitted the trader of fraud.' },
  {
    kind: 'opposite',
    a: 'The border crossing at Lang Son was opened on Friday.',
    b: 'The border crossing at Lang Son was closed on Friday.'
  },
  {
    kind: 'opposite',
    a: 'Turkey backs the proposal for a buffer zone.',
    b: 'Turkey opposes the proposal for a buffer zone.'
  },
  { kind: 'opposite', a: 'The judge granted bail to the activist.', b: 'The judge denied bail to the activist.' },
  {
    kind: 'opposite',
    a: 'The strike at the port ended on Wednesday.',
    b: 'The strike at the port began on Wednesday.'
  },
  {
    kind: 'opposite',
    a: 'The talks in Cairo succeeded after two days.',
    b: 'The talks in Cairo failed after two days.'
  },
  {
    kind: 'opposite',
    a: 'The hostages were released near the village of Tala.',
    b: 'The hostages were killed near the village of Tala.'
  },
  {
    kind: 'opposite',
    a: 'The army confirmed the strike on the bridge.',
    b: 'The army denied the strike on the bridge.'
  },
  {
    kind: 'opposite',
    a: 'The United States joined the climate accord.',
    b: 'The United States left the climate accord.'
  },
  {
    kind: 'negation',
    a: 'The minister has resigned over the loan scandal.',
    b: 'The minister has not resigned over the loan scandal.'
  },
  {
    kind: 'negation',
    a: 'The vaccine protects against the new variant.',
    b: 'The vaccine does not protect against the new variant.'
  },
  {
    kind: 'negation',
    a: 'Officials confirmed the cause of the crash.',
    b: 'Officials have not confirmed the cause of the crash.'
  },
  {
    kind: 'negation',
    a: 'Police found weapons in the house on Elm Street.',
    b: 'Police found no weapons in the house on Elm Street.'
  },
  {
    kind: 'negation',
    a: 'The company disclosed the breach to its customers.',
    b: 'The company never disclosed the breach to its customers.'
  },
  {
    kind: 'negation',
    a: 'The pilot responded to the warning from the tower.',
    b: 'The pilot failed to respond to the warning from the tower.'
  },
  {
    kind: 'negation',
    a: 'Lindqvist agreed to testify before the committee.',
    b: 'Lindqvist refused to testify before the committee.'
  },
  {
    kind: 'negation',
    a: 'The two sides reached a deal on grain exports.',
    b: 'The two sides ended talks without a deal on grain exports.'
  },
  { kind: 'negation', a: 'Anyone was allowed to enter the square.', b: 'Nobody was allowed to enter the square.' },
  {
    kind: 'negation',
    a: 'The ship was carrying weapons, the navy said.',
    b: "The ship wasn't carrying weapons, the navy said."
  },
  { kind: 'number', a: 'The bus crash in Peru killed 12 people.', b: 'The bus crash in Peru killed 21 people.' },
  {
    kind: 'number',
    a: 'Exports rose 4.2 percent in the third quarter.',
    b: 'Exports rose 2.4 percent in the third quarter.'
  },
  {
    kind: 'number',
    a: 'The fund raised $2.5 billion for the railway.',
    b: 'The fund raised $2.5 million for the railway.'
  },
  { kind: 'number', a: 'Five soldiers died in the ambush near Gao.', b: 'Eight soldiers died in the ambush near Gao.' },
  {
    kind: 'number',
    a: 'A magnitude 6.1 earthquake struck off Sumatra on Tuesday.',
    b: 'A magnitude 5.4 earthquake struck off Sumatra on Tuesday.'
  },
  {
    kind: 'number',
    a: 'Trade reached a record $240 billion last year.',
    b: 'Trade reached a record $190 billion last year.'
  },
  {
    kind: 'number',
    a: 'The suspect, 34, was arrested at his home in Bristol.',
    b: 'The suspect, 43, was arrested at his home in Bristol.'
  },
  {
    kind: 'number',
    a: 'Kenya beat Fiji 28-12 in the final in Dubai.',
    b: 'Kenya beat Fiji 31-12 in the final in Dubai.'
  },
  {
    kind: 'number',
    a: 'The plan would cost 400 euros per household.',
    b: 'The plan would cost 500 euros per household.'
  },
  {
    kind: 'number',
    a: 'He was sentenced to nine years in prison for fraud.',
    b: 'He was sentenced to six years in prison for fraud.'
  },
  { kind: 'number', a: 'The law passed by 52 votes to 48.', b: 'The law passed by 61 votes to 39.' },
  {
    kind: 'actor',
    a: 'President Sesay called for an end to the fighting in the north.',
    b: 'President Keita called for an end to the fighting in the north.'
  },
  {
    kind: 'actor',
    a: 'Varga said the deal would be signed this month.',
    b: 'Moreau said the deal would be signed this month.'
  },
  {
    kind: 'actor',
    a: 'Russia accused Ukraine of shelling the plant.',
    b: 'Ukraine accused Russia of shelling the plant.'
  },
  { kind: 'actor', a: 'Kenya beat Fiji in the final in Dubai.', b: 'Fiji beat Kenya in the final in Dubai.' },
  {
    kind: 'actor',
    a: 'Orbis agreed to buy Kantor for $3.4 billion.',
    b: 'Kantor agreed to buy Orbis for $3.4 billion.'
  },
  { kind: 'actor', a: 'Germany recalled its ambassador to Iran.', b: 'France recalled its ambassador to Iran.' },
  {
    kind: 'actor',
    a: 'The lawyer for Ms. Okafor asked the judge for more time.',
    b: 'The lawyer for Mr. Banda asked the judge for more time.'
  },
  {
    kind: 'actor',
    a: 'Toyota recalled 60,000 cars over faulty brakes.',
    b: 'Honda recalled 60,000 cars over faulty brakes.'
  },
  {
    kind: 'actor',
    a: 'Israel warned Iran against a strike on its ships.',
    b: 'Iran warned Israel against a strike on its ships.'
  },
  { kind: 'actor', a: 'The teachers’ union will strike on Monday.', b: 'The nurses’ union will strike on Monday.' },
  {
    kind: 'day',
    a: 'The two ministers spoke by telephone on Monday.',
    b: 'The two ministers spoke by telephone on Thursday.'
  },
  {
    kind: 'day',
    a: 'The attack on the embassy took place on 3 March 2021.',
    b: 'The attack on the embassy took place on 5 March 2021.'
  },
  { kind: 'day', a: 'Voters go to the polls in June.', b: 'Voters go to the polls in September.' },
  { kind: 'day', a: 'The treaty was signed in 1994.', b: 'The treaty was signed in 1998.' },
  { kind: 'day', a: 'Talks resumed on Saturday in Vienna.', b: 'Talks resumed on Sunday in Vienna.' },
  {
    kind: 'place',
    a: 'Xi met the Russian prime minister in Beijing.',
    b: 'Xi met the Russian prime minister in Moscow.'
  },
  {
    kind: 'place',
    a: 'A gunman opened fire at a shopping mall in Denver on Saturday.',
    b: 'A gunman opened fire at a shopping mall in Houston on Saturday.'
  },
  { kind: 'place', a: 'Flooding cut the main road to Lahore.', b: 'Flooding cut the main road to Karachi.' },
  {
    kind: 'place',
    a: 'The plane made an emergency landing in Reykjavik.',
    b: 'The plane made an emergency landing in Shannon.'
  },
  { kind: 'place', a: 'Protesters blocked the bridge in Toronto.', b: 'Protesters blocked the bridge in Ottawa.' },
  { kind: 'planned', a: 'The two leaders met in Jakarta.', b: 'The two leaders will meet in Jakarta.' },
  { kind: 'planned', a: 'The company cut 4,000 jobs in Europe.', b: 'The company plans to cut 4,000 jobs in Europe.' },
  {
    kind: 'planned',
    a: 'The council closed three libraries.',
    b: 'The council is considering whether to close three libraries.'
  },
  { kind: 'planned', a: 'Sweden joined the alliance.', b: 'Sweden asked to join the alliance.' },
  { kind: 'planned', a: 'The group released the hostages.', b: 'The group offered to release the hostages.' },
  {
    kind: 'planned',
    a: 'The government imposed a curfew in the capital.',
    b: 'The government may impose a curfew in the capital.'
  },
  {
    kind: 'planned',
    a: 'The navy seized the tanker off Oman.',
    b: 'The navy threatened to seize the tanker off Oman.'
  },
  {
    kind: 'planned',
    a: 'The court overturned the ban on the party.',
    b: 'Lawyers urged the court to overturn the ban on the party.'
  },
  { kind: 'planned', a: 'Orbis acquired its rival Kantor.', b: 'Orbis is expected to acquire its rival Kantor.' },
  { kind: 'planned', a: 'The probe landed on the Moon.', b: 'The probe is due to land on the Moon.' }
]

/** Sentences of one topic, or even of one story, that say different things without contradicting each other. */
export const otherPairs: readonly PairCase[] = [
  {
    kind: 'two meetings',
    a: 'President Xi Jinping told Prime Minister Mikhail Mishustin that China would support Russia on core interests.',
    b: 'President Xi Jinping told Prime Minister Mikhail Mishustin that China wanted to expand mutual investment with Russia.'
  },
  {
    kind: 'two meetings',
    a: 'During the talks in Vienna, Varga and Moreau discussed the gas pipeline.',
    b: 'During the talks in Vienna, Varga and Moreau discussed the exchange of prisoners.'
  },
  {
    kind: 'two meetings',
    a: 'Ministers from both countries signed agreements on sports, patents and millet exports.',
    b: 'Ministers from both countries signed agreements on railways and nuclear fuel.'
  },
  {
    kind: 'same topic',
    a: 'Xi pledged to deepen economic cooperation with Russia.',
    b: 'Xi and Putin declared a partnership without limits in February 2022.'
  },
  {
    kind: 'same topic',
    a: 'Russia reaffirmed its support for the one-China policy.',
    b: 'Taiwan has rejected the sovereignty claim of China.'
  },
  {
    kind: 'same topic',
    a: 'The earthquake damaged 300 houses in Elazig.',
    b: 'Rescue teams searched the rubble of houses in Elazig after the earthquake.'
  },
  {
    kind: 'same topic',
    a: 'Lindqvist denied any knowledge of the loans.',
    b: 'Prosecutors opened an inquiry into the loans last month.'
  },
  {
    kind: 'same topic',
    a: 'The airline said passengers would get their money back.',
    b: 'The airline said the strike had cost it 30 million euros.'
  },
  {
    kind: 'same topic',
    a: 'The probe carries seven instruments to study the soil.',
    b: 'The probe landed near the south pole of the Moon on Wednesday.'
  },
  {
    kind: 'same topic',
    a: 'Orbis agreed to buy its rival Kantor for $3.4 billion.',
    b: 'Regulators will examine the Orbis deal for Kantor.'
  },
  {
    kind: 'same topic',
    a: 'Police arrested a 34-year-old man in connection with the robbery.',
    b: 'The robbers took jewels worth two million euros from the museum.'
  },
  {
    kind: 'same topic',
    a: 'Kenya beat Fiji 28-12 in the final in Dubai.',
    b: 'Kenya lost to Samoa in the group stage in Dubai.'
  },
  {
    kind: 'same topic',
    a: 'Mishustin called for joint investment projects.',
    b: 'Mishustin described relations as being at an unprecedented high level.'
  },
  {
    kind: 'same words',
    a: 'The storm left 300,000 homes in Brittany without electricity.',
    b: 'The storm is the strongest to hit Brittany since 1987.'
  },
  {
    kind: 'same words',
    a: 'The judge told the jury to ignore the statement.',
    b: 'The jury told the judge that it could not agree.'
  },
  { kind: 'same words', a: 'The first dose is given at six months.', b: 'The second dose is given at six months.' },
  {
    kind: 'same words',
    a: 'The vaccine for children under five was approved.',
    b: 'The vaccine for adults over sixty was approved.'
  },
  {
    kind: 'same words',
    a: 'The senator supports the bill to protect wetlands.',
    b: 'The senator wrote the bill to protect wetlands.'
  },
  { kind: 'cause', a: 'The bridge collapsed after heavy rain.', b: 'The bridge collapsed after a ship hit it.' },
  {
    kind: 'cause',
    a: 'The train was late because of snow on the line.',
    b: 'The train was late because of a signal fault.'
  },
  {
    kind: 'object',
    a: 'The ministry banned the sale of fireworks.',
    b: 'The ministry banned the sale of diesel cars.'
  },
  { kind: 'object', a: 'Hackers stole the emails of the campaign.', b: 'Hackers stole the tax files of the campaign.' },
  {
    kind: 'object',
    a: 'China is the largest buyer of Russian oil.',
    b: 'China is the largest buyer of Russian timber.'
  },
  { kind: 'part', a: 'Sales in Europe rose 4 percent.', b: 'Sales in Asia rose 4 percent.' },
  { kind: 'part', a: 'The northern line will reopen on Monday.', b: 'The southern line will reopen on Monday.' },
  {
    kind: 'speech',
    a: 'Sesay said he was grateful for the help of the neighbours.',
    b: 'Sesay said he was worried about the help of the neighbours.'
  },
  {
    kind: 'negation',
    a: 'Guards shot the hermit Anders Holm near his hut on Tuesday because he pointed a gun at them.',
    b: 'The hermit Anders Holm, whom guards shot near his hut, did not have a gun, a walker said.'
  },
  {
    kind: 'place',
    a: 'Ruler remained in Nordby early on Saturday.',
    b: 'Both Ruler and Holm were continuing north of Nordby.'
  },
  {
    kind: 'one word',
    a: 'Malin Rosander is writing the screenplay.',
    b: 'The two made a film about a boy and were nominated for the prize for the best screenplay.'
  }
]
