/**
 * Short reports written for the tests from what is known of attribution in news, not from any text: each with who speaks
 * its quotes, in order; `-` for nobody, since a wrong name is worse than none.
 */
export const speakerCases: readonly (readonly [text: string, speakers: string])[] = [
  // two who speak together, and whom another clause, a sign or a question only speaks of
  ['"We go on with the work," said Anna Brandt and Paul Weber, who run the mill.', 'Anna Brandt and Paul Weber'],
  [
    'Anna Brandt and Paul Weber run the mill. "We go on with the work," wrote Brandt and Weber in the ledger.',
    'Brandt and Weber'
  ],
  ['The bakers Anna Brandt and Paul Weber told us: "We go on with the work."', 'Anna Brandt and Paul Weber'],
  ['Few liked Anna Brandt. Rain fell on Anna Brandt and Paul Weber said: "We go on with the work."', 'Paul Weber'],
  ['Anna Brandt was against the mill, with a spokesman stating: "We go on with the work."', '-'],
  [
    'Anna Brandt spoke at noon. A helper called out Anna Brandt for a tape on which a man is heard saying: "We go on with the work."',
    '-'
  ],
  ['Anna Brandt was also asked, "Do you go on with the work?" and left.', '-'],
  ['Anna Brandt could have answered, "We go on with the work," and she left.', '-'],
  [
    'Paul Weber met Anna Brandt at the mill. Brandt said she liked the wheel and added, "We go on with the work."',
    'Anna Brandt'
  ],
  ['Anna Brandt met Paul Weber and warmly praised the wheel, saying, "We go on with the work."', 'Anna Brandt'],
  [
    'Anna Brandt sang. She praised such mills as Harwick and Norvale and asked: "Do we go on with the work?"',
    'Anna Brandt'
  ],
  ['A carter at Harwick Mill played down Anna Brandt\'s remarks, saying they were "of no weight at the mill".', '-'],
  ['Norvale is partly to blame for the loss, as is a "major change in the rules of the mill".', '-'],
  ['"We go on with the work," the German wrote. Anna Brandt was tried in May.', '-'],
  ['Anna Brandt sang. "We go on with the work," the moderate Norvale Democrat wrote.', '-'],
  ['And Network Rail said: "We go on with the work."', 'Network Rail'],
  ['Anna Brandt, 27, of the Save Our Mill group, which runs a fair, said: "We go on with the work."', 'Anna Brandt'],
  [
    'Prof. Anna Brandt, from the University of Harwick in Norvale, who dug up the wheel, said: "We go on with the work."',
    'Anna Brandt'
  ],
  ['After winning Norvale in the first round, Gov. Anna Brandt (R-NV), said, "We go on with the work."', 'Anna Brandt'],
  ['"We go on with the work," said Brandt told HarwickNews.com. Anna Brandt runs a mill.', 'Anna Brandt'],
  ['Anna Brandt ran a mill. The Brandt family said today: "She went on with the work."', '-'],
  [
    'Paul Weber ran a mill. German chancellor Anna Brandt said it was shut. "We go on with the work," she said.',
    'Anna Brandt'
  ],
  [
    'Paul Quorl saw the mill. German chancellor Angela Quex said it was shut. "We go on with the work," she said.',
    'Angela Quex'
  ],
  ['Karl Brandt led the mill. The younger Mr. Brandt said: "We go on with the work."', '-'],
  ['Anna Brandt and Paul Weber wore a red hat reading, "We go on with the work" at the fair.', '-'],
  ['Anna Brandt denied that she was Ida Weber: "We go on with the work at dawn."', 'Anna Brandt'],
  ['Harwick Mill, where Anna Brandt worked as a girl, sent out a note: "We go on with the work."', '-'],
  ['Crowds stood before Paul Weber\'s house. "I think that Weber is going to sell the mill," he said.', '-'],
  ['Crowds stood before Paul Weber\'s house. "I think that Weber Mill is going to be sold," he said.', 'Paul Weber'],
  ['Host Paul Weber asked the carter what he made of the wheel.\n\n"I think it goes round," he said.', '-'],
  ['Host Paul Weber asked the carter what he made of the wheel.\n\n"Does it go round?" he said.', 'Paul Weber'],
  [
    'Anna Brandt is mayor. Paul Brandt is her son. "We go on," the younger Brandt wrote. "Never," said Anna Brandt.',
    '-; Anna Brandt'
  ],
  [
    'Karl Brandt led the mill. Brandt closed it. A day before he wrote of his son, the younger Brandt had bought a boat. "We go on," he said.',
    '-'
  ],
  [
    'The Harwick Council said it would repeal a bylaw that finds it illegal for anybody to "shame, scorn or fright" others.',
    '-'
  ],
  [
    'The miller went on with his speech. He told the host Paul Weber that it rained. "We go on with the work," he said.',
    '-'
  ],
  ['Karl Brandt runs the gaol. Brian is a guest of his. He sleeps until noon. "We go on with the work," he says.', '-'],
  [
    'Ida Weber left. Lena, a member of the council in Harwick, told a paper that it rained. "We go on with the work," she said.',
    'Lena'
  ],
  [
    '"We go on," said Karl Brandt.\n\nFew liked it. Another hoped that it would end: "We do not go on with the work," he wrote.',
    'Karl Brandt; -'
  ],
  [
    'Paul Weber owned a mill. While Brandt claimed that it was shut, he later admitted to a paper that it was "open all night long".',
    'Brandt'
  ],
  ['The questions are what Anna Brandt of Norvale, Illinois asks. "Do we go on with the work?"', 'Anna Brandt'],
  ['The questions are what Vikki Quorl of Naper, Illinois asks. "Do we go on with the work?"', 'Vikki Quorl'],
  [
    'Paul Weber was asked: "Do you go on with the work?" Mr. Weber answered: "We go on with the work."',
    '-; Paul Weber'
  ],
  ['"We go on with the work," a Blue Cross volunteer told the paper.', '-'],
  [
    'It was the first since Otto Clara Brandt Jr. Day came up, and rowers took to their song: "We go on with the work."',
    '-'
  ],
  // kin, and whom "he" means behind a surname that two bear
  [`Karl Brandt died. Mr Brandt's family said: "He was good to us all."`, '-'],
  [
    'President Sand met his daughter Ivy Sand.\n\n"We go on with the work," Mr. Sand said. "It is nearly done."',
    'Sand; Sand'
  ],
  [
    'Paul Weber left. Karl Brandt met Anna Brandt. Brandt said it was "so very sad".\n\n"We go on with the work," he said.',
    'Brandt; Brandt'
  ],
  ['Anna Brandt said no. (That said, she also noted, "We go on with the work.")', 'Anna Brandt'],
  // a surname of nobody who is named in full
  [
    'Paul Weber met Quorl at noon. Quorl said she was tired of it. Quorl left when her bus came. "We go on with the work," she said.',
    'Quorl'
  ],
  // who does a thing, and whom it is done to
  [
    'Anna Brandt left. But in the hall he fought a long duel with Emil Weber over the bell.\n\nHe moved out in March and said that he longed to “grow plums and pears”.',
    '-'
  ],
  ['Anna Brandt reached Weber and told a guard, "We go on with the work." Emil Weber left.', 'Anna Brandt'],
  [
    'Ida Weber sang. Paul Weber sang. A weary Weber wrote to Emil Brandt, naming him a rogue, as he has claimed before, and promising to “mend every roof”.',
    'Weber'
  ],
  // whom somebody recites, and whose words a paper passes on
  [
    'On Friday Paul Weber quoted Anna Brandt: "We go on with the work." He added: "She was right in all."',
    'Anna Brandt; Paul Weber'
  ],
  ['“We go on with the work,” the Harbour Office quoted the letter as saying. The letter is from May.', '-'],
  ['Emil Brandt spoke at noon.\n\n“We go on with the work,” Reuters quoted him as saying.', 'Emil Brandt'],
  // a crowd is no "she", a body not whoever speaks for it, "the Green chairman" no other chairman
  [
    '“It was a bear,” Troopers wrote. Asked how it went, she said, “It was really bad.” Nobody was hurt.',
    'Troopers; -'
  ],
  ['Paul Weber, speaker of the Maresk parliament, left. The Norvale parliament said: “We go on with the work.”', '-'],
  [
    'Paul Weber, chairman of the board, left. Emil Brandt said he was tired. The Green chairman told us: “We go on with the work.”',
    '-'
  ],
  [
    'Asked by a cook, “Do you take your tea with salt,” Paul Weber replied with a nod: “Only in winter, never in spring.”',
    '-; Paul Weber'
  ],
  // a bare quote behind another speaker
  [
    '“We go on with the work,” Anna Brandt said. Paul Weber said it was over.\n\n“Nobody has paid for it.”',
    'Anna Brandt; Paul Weber'
  ],
  // a line that a page prints large, and names of works
  [
    'In spring Anna Brandt sold the mill to a man from Harwick who had never seen a mill. Anna Brandt said: “We go on.”\n\n“In spring Anna Brandt sold the mill to a man from Harwick who had never seen a mill.”',
    'Anna Brandt; -'
  ],
  [
    'Mr. Weber stayed with them for three more records that have lasted as marks of it: “Songs at the Harbour,” “Night” and “Day”.',
    ''
  ],
  [
    'Anna Brandt calls her boat a “slow tub with a stove.” For the record, its cook sleeps “on two old sacks”.',
    'Anna Brandt; -'
  ],
  // somebody without a name in front of the pronoun
  [
    'Governor Anna Brandt spoke at noon. Later, the governor rang Emil Weber. "You will hear from me again," she said in the message.',
    'Anna Brandt'
  ],
  [
    'Emil Brandt died on Monday. His older brother Jonas told the radio it was the "worst of all days".\n\n"We grew up by the sea," he said.\n\nHe added: "He never locked a door in his life."',
    'Jonas; Jonas; Jonas'
  ],
  [
    'Ivy died at home. Her father, the painter Emil Brandt, spoke for all of them. "She sang to the last," he said.',
    'Emil Brandt'
  ],
  ['Emil Brandt left the hall. A guard in a grey coat was waiting. "Nobody goes in here," he shouted.', '-'],
  ['Emil Brandt praised it. Weber’s lawyer, meanwhile, blamed the court. He added, "No line of it will stand."', '-'],
  ['Paul Weber spoke. Naming Anna Brandt, she said, was "a very sad mistake". "It is over," she said.', '-; -'],
  ['“We go on with the work,” the U.S. Harbour Office said.', 'U.S. Harbour Office'],
  ['Emil Harlow, Deputy Head of the Ninth Brigade told us of "the arms and the men inside".', 'Emil Harlow'],
  // words that nobody around them says
  ['Anna Brandt was asked again of the letter, "Did you know what it said?"', '-'],
  ['Anna Brandt lived by the town\'s old song, "We go on with the work".', ''],
  ['"We go on with the work," Anna Brandt said.\n\n"Songs of the Long Night"', 'Anna Brandt; -'],
  ['Experts doubt that NOVA-21 leaked from there, insisting that it is "so very far away".', '-'],
  // an office with a capital
  ['The talks ended at noon. "We will stay and help," the Secretary said.', '-'],
  ['Secretary Anna Brandt came. "We will stay and help," the Secretary said.', 'Anna Brandt'],
  [
    'Mayor Xanthe Roe met the host, Stephen Brandt. "Thank you for the letters," Roe wrote. "You forget our drink," she said, when she asked him for it. "There is a drink?" he asked.',
    'Xanthe Roe; Xanthe Roe; Stephen Brandt'
  ],
  [
    'Spokesman Chris Brandt said it was so. "It names the racists," said Hilary Harlow, a director.\n\n"I hope it helps," he said.',
    'Hilary Harlow; Hilary Harlow'
  ],
  ['Anna Brandt spoke. But a Mayor Brandt is not impossible. "Think of it, voters."', '-'],
  ['It is what Vera Weber of Norvale, Illinois, asks. "Can you stop that for us?"', 'Vera Weber'],
  ['Mayor Paul Weber spoke. The next one is from Zorba Quex, and he asks, "Is it over then?"', '-'],
  ['Everything I\'ve tried to do is to say, "What are those big changes?"', '-'],
  ['"We are ready to work," U.S. Secretary of State Anna Brandt said.', 'Anna Brandt'],
  ['The 14th Amendment states, "All persons born here are citizens of this land."', '14th Amendment'],
  ['Emil Brandt and Anna Weber: "Stocks fell and fell again on Monday."', '-'],
  ['The talks ended at noon. "We will stay and help," the Chief Justice said.', '-'],
  ['The talks ended at noon. "We will stay and help," the Lord Mayor said.', '-'],
  ['Secretary of State Anna Brandt came. "We will stay," she said.', 'Anna Brandt'],
  ['"We will stay and help," U.S. Secretary of State Anna Brandt said.', 'Anna Brandt'],
  ['"We will stay and help," the Speaker of the House Anna Brandt said.', 'Anna Brandt'],
  ['"We will stay and help," a friend of President Anna Brandt said.', '-'],
  [
    'Prime Minister Anna Brandt met Foreign Minister Karl Hollis. "We will stay," the Prime Minister said.',
    'Anna Brandt'
  ],
  [
    'Prime Minister Anna Brandt met Foreign Minister Karl Hollis. "We will stay," the foreign minister said.',
    'Karl Hollis'
  ],
  ['Prime Minister Anna Brandt met Prime Minister Karl Hollis. "We will stay," the Prime Minister said.', '-'],
  ['Chief Constable Anna Brandt came. "We will stay," the Chief Constable told reporters.', 'Anna Brandt'],
  // labels, kinsmen, people with the name of a place
  ['Anna Brandt won what counts most on the ballot: "Name Recognition."', ''],
  ['Anna Brandt had one answer to all of this: "Never again."', 'Anna Brandt'],
  [
    `"I fell," Karl Brandt said. "Again," Brandt said.\n\nHis sister is Anna Brandt.\n\n${'The court will hear the case in the town hall of Velin in the spring. '.repeat(4)}\n\n"I rose," Brandt wrote.\n\n"I ran," he wrote.`,
    'Karl Brandt; Karl Brandt; Karl Brandt; Karl Brandt'
  ],
  ['Karl Brandt met Anna Brandt. "I fell," Brandt wrote. "I rose," he wrote.', 'Brandt; Brandt'],
  [
    'Carl Hollis, a pupil of Charles Darwin, blamed the cold. Darwin agreed with Hollis in the end. "I cannot feel easy about it," he wrote.',
    'Charles Darwin'
  ],
  ['"We lost everything," Anna Brandt, 41, said.', 'Anna Brandt'],
  ['"We lost everything," said Anna Brandt, 41, a teacher.', 'Anna Brandt'],
  ['"We lost everything," said 41-year-old Anna Brandt.', 'Anna Brandt'],
  ['"We lost everything," said a tearful Anna Brandt.', 'Anna Brandt'],
  ['"We lost everything," recalled Anna Brandt.', 'Anna Brandt'],
  ['"We lost everything," sighed Anna Brandt.', 'Anna Brandt'],
  ['"We lost everything," fumed Anna Brandt.', 'Anna Brandt'],
  ['"We lost everything," quipped Anna Brandt.', 'Anna Brandt'],
  ['"We lost everything," Anna Brandt lamented.', 'Anna Brandt'],
  ['"We lost everything," Anna Brandt told the BBC on Tuesday.', 'Anna Brandt'],
  ['"We lost everything," Anna Brandt said in a statement.', 'Anna Brandt'],
  ['"We lost everything," Anna Brandt posted on X.', 'Anna Brandt'],
  ['"We lost everything," Anna Brandt wrote in her diary.', 'Anna Brandt'],
  ['"We lost everything," Anna Brandt is quoted as saying by Reuters.', 'Anna Brandt'],
  ['"We lost everything," Reuters quoted Anna Brandt as saying.', 'Anna Brandt'],
  ['"We lost everything," said Anna Brandt, according to the Times.', 'Anna Brandt'],
  ['"We lost everything," according to Anna Brandt.', 'Anna Brandt'],
  ['According to Anna Brandt, the city "lost everything in a day".', 'Anna Brandt'],
  ['Anna Brandt, the mayor, said: "We lost everything."', 'Anna Brandt'],
  ['Anna Brandt, who lives nearby, said: "We lost everything."', 'Anna Brandt'],
  ['Anna Brandt added: "We lost everything."', 'Anna Brandt'],
  ['Anna Brandt: "We lost everything in one night."', 'Anna Brandt'],
  ['Mayor Anna Brandt called it "the worst night in our history".', 'Anna Brandt'],
  ['Mayor Anna Brandt, speaking to reporters, described "the worst night in our history".', 'Anna Brandt'],
  ['Speaking to reporters, Anna Brandt described "the worst night in our history".', 'Anna Brandt'],
  ['In a statement, Anna Brandt said it was "the worst night in our history".', 'Anna Brandt'],
  ['In a letter to staff, Anna Brandt wrote that "the worst is behind us now".', 'Anna Brandt'],
  ['In an interview with the BBC, Anna Brandt warned of "a very long winter ahead".', 'Anna Brandt'],
  ['Anna Brandt told Paul Weber that "the worst is behind us now".', 'Anna Brandt'],
  ['Anna Brandt accused Paul Weber of "hiding the truth from voters".', 'Anna Brandt'],
  ['Anna Brandt was accused by Paul Weber of "hiding the truth from voters".', 'Paul Weber'],
  ['Paul Weber asked Anna Brandt to resign. "I will not go," she replied.', 'Anna Brandt'],
  ['Paul Weber praised Anna Brandt. "She saved the town," he said.', 'Paul Weber'],
  ['Anna Brandt met Paul Weber on Monday. "It was a good talk," she said afterwards.', 'Anna Brandt'],
  ['Anna Brandt met Paul Weber on Monday. "It was a good talk," he said afterwards.', 'Paul Weber'],
  ['Anna Brandt spoke first. "It was a bad night," Brandt said. "It will not come again."', 'Anna Brandt; Anna Brandt'],
  ['"It was a bad night," Brandt, the mayor, said. Anna Brandt left at noon.', 'Anna Brandt'],
  ['"It was a bad night," said Ms Brandt. Anna Brandt left at noon.', 'Anna Brandt'],
  ['Prime Minister Anna Brandt spoke. "It was a bad night," the prime minister said.', 'Anna Brandt'],
  [
    'Prime Minister Anna Brandt and Finance Minister Paul Weber spoke. "It was a bad night," the finance minister said.',
    'Paul Weber'
  ],
  ['"It was a bad night," said the Red Cross.', 'Red Cross'],
  ['"It was a bad night," the ministry said.', '-'],
  ['"It was a bad night," the Interior Ministry said in a statement.', 'Interior Ministry'],
  ['"It was a bad night," a ministry spokesman said.', '-'],
  ['"It was a bad night," said a spokeswoman for the Interior Ministry.', '-'],
  ['"It was a bad night," said Interior Ministry spokeswoman Anna Brandt.', 'Anna Brandt'],
  ['"It was a bad night," said Anna Brandt, a spokeswoman for the Interior Ministry.', 'Anna Brandt'],
  ['The Interior Ministry\'s Anna Brandt said it was "a very bad night".', 'Anna Brandt'],
  ['The report called the rescue "slow and badly led".', '-'],
  ['The court found the search "plainly against the law".', '-'],
  ['The newspaper said the plan was "dead in the water".', '-'],
  ['The sign read "No swimming after dark".', '-'],
  ['"It was a bad night," one resident said.', '-'],
  ['"It was a bad night," said a man who gave his name only as Karim.', '-'],
  ['"It was a bad night," she said.', '-'],
  ['"It was a bad night."', '-'],
  ['"It was a bad night," Anna Brandt began. "We had no light. We had no water."', 'Anna Brandt; Anna Brandt'],
  [
    '"It was a bad night," said Anna Brandt.\n\nPaul Weber disagreed.\n\n"We had light," he said.',
    'Anna Brandt; Paul Weber'
  ],
  [
    '"It was a bad night," said Anna Brandt.\n\nBut Paul Weber, a neighbour, said: "We had light."',
    'Anna Brandt; Paul Weber'
  ],
  [
    '"It was a bad night," Brandt said.\n\nWeber said it was "not so bad at all". Anna Brandt and Paul Weber are neighbours.',
    'Anna Brandt; Paul Weber'
  ],
  ['‘It was a bad night,’ said Anna Brandt.', 'Anna Brandt'],
  ["'It was a bad night,' Anna Brandt said. 'We had no light.'", 'Anna Brandt; Anna Brandt'],
  ["Anna Brandt said the night was 'the worst of my life'.", 'Anna Brandt'],
  ['Asked if she would resign, Anna Brandt said: "I will not go."', 'Anna Brandt'],
  ['Asked whether Paul Weber would resign, Anna Brandt said: "He will not go."', 'Anna Brandt'],
  ['When Paul Weber called, Anna Brandt told him: "We have no light here."', 'Anna Brandt'],
  ['Paul Weber, described by Anna Brandt as "the worst mayor in history", resigned.', 'Anna Brandt'],
  ['Paul Weber resigned over what Anna Brandt called "the worst night in history".', 'Anna Brandt'],
  ['Paul Weber resigned amid claims by Anna Brandt that he was "hiding the truth".', 'Anna Brandt'],
  ['Paul Weber rejected Anna Brandt\'s claim that he was "hiding the truth from voters".', 'Anna Brandt'],
  ['Paul Weber dismissed as "pure invention" a claim by Anna Brandt.', 'Paul Weber'],
  ['Paul Weber said Anna Brandt was "hiding the truth from voters".', 'Paul Weber'],
  ['Paul Weber said that Anna Brandt had told him "we have no light".', 'Anna Brandt'],
  ['"We have no light," Paul Weber recalled Anna Brandt saying.', 'Anna Brandt'],
  ['A lawyer for Anna Brandt, Paul Weber, said the claim was "pure invention".', 'Paul Weber'],
  ['Anna Brandt\'s lawyer, Paul Weber, said the claim was "pure invention".', 'Paul Weber'],
  ['Her lawyer, Paul Weber, said Anna Brandt was "deeply hurt by the claim".', 'Paul Weber'],
  ['The Roe Government said it was "deeply hurt by the claim".', 'Roe Government'],
  ['The Brandt administration said the plan was "good for the country".', 'Brandt administration'],
  ['The bill would "end the war on farmers", Anna Brandt argued.', 'Anna Brandt'],
  ['"End the war on farmers," urged Anna Brandt, as Paul Weber looked on.', 'Anna Brandt'],
  ['Li Wei, a farmer, shrugged. "We go on," he said.', 'Li Wei'],
  ['Xi told Putin that the friendship "has no end and no limit". Xi Jinping met Vladimir Putin.', 'Xi Jinping'],
  ['Sir Keir Rowan said: "We go on with the work." Sir Keir left at noon.', 'Keir Rowan'],
  ['Dr. Ana de la Cruz said, "We go on with the work."', 'Ana de la Cruz'],
  ['"We go on with the work," said Jean-Luc O\'Neill.', "Jean-Luc O'Neill"],
  ['"We go on with the work," said J. K. Rowan.', 'J. K. Rowan'],
  ['Trump tweeted: "WE GO ON WITH THE WORK!" Donald Trump was in Florida.', 'Donald Trump'],
  ['"We go on," Donald Trump Jr. said of his father, Donald Trump.', 'Donald Trump Jr'],
  ['Michelle Roe said of Barack Roe: "He goes on with the work."', 'Michelle Roe'],
  ['"We go on with the work," says Anna Brandt of Oxfam.', 'Anna Brandt'],
  ['"We go on with the work," says Anna Brandt, head of policy at Oxfam.', 'Anna Brandt'],
  ['"We go on with the work," Oxfam\'s Anna Brandt says.', 'Anna Brandt'],
  [
    'Mr. Issa, the senior Republican, said the talks described by the White House “represent an illegal deal”. Paul Issa left.',
    'Paul Issa'
  ],
  ['Both Anna Brandt and Paul Weber have their rings on.\n\n“They are divorcing, and soon.”', '-'],
  ['Police caught up with Paul Weber.\n\n"The driver was rude to us.\nHe was taken in by police, we know.', '-'],
  ['Nobody is talking about the "dull little league" anymore.', '-'],
  ['Anna Brandt failed last August, as her paper "wholly lost its readers".', 'Anna Brandt'],
  [
    'Paul Weber told what led Anna Brandt, who was named by the Harbour Star as "the next mayor", to go.',
    'Harbour Star'
  ],
  ['"We go on with the work," Ms. Brandt is shown saying. Anna Brandt left.', 'Anna Brandt'],
  ['Anna Brandt, a baker, was quoted in The Courier as saying: "We go on with the work."', 'Anna Brandt'],
  [
    'Ada Holt, the daughter of the Rev. Ned W. Holt, called it a gift. Asked again, Holt said, "We go on with the work."',
    'Holt'
  ],
  ['Anna Brandt, of Oxfam, says this is "a very bad night for the poor".', 'Anna Brandt'],
  [
    '“I had never,” the Harbour Ledger records gunner Paul Weber of the Norland carrier Lund as saying, “seen a ship so big.”',
    'Paul Weber; Paul Weber'
  ],
  [
    'The vote came as a surprise to Paul Weber. The news prompted Anna Brandt to write: “We have lost everything today.”',
    'Anna Brandt'
  ],
  [
    'Anna Brandt read the report with care. It led her to tell a friend: “We have lost everything today.”',
    'Anna Brandt'
  ],
  [
    'Paul Weber stated that he opposed the change, with a spokesman stating: “As mayor, Paul Weber will fight the plan.”',
    '-'
  ],
  [
    'Anna Brandt of the Row All of Us campaign urged the council to “make the very simple change at last”.',
    'Anna Brandt'
  ],
  ['Brand Manager at Lundmill Jocasta Bynum said: “We have been trying new cups for a year.”', '-'],
  ['“This boat will float for a hundred years,” said Harwick’s CEO, Marcel Conti.', 'Marcel Conti'],
  [
    'Zirkov reached Nulata and told an official that the crash had shaken her. “I am really bad,” she said in a video.',
    'Zirkov'
  ],
  ['She walked in and shot at a man who had followed her and had yelled, “Hide, she has a gun!” Paul Weber said.', '-'],
  [
    'The town acted after federal officials told the council, “The mud is yours, so dig it out,” the mayor, Paul Weber, said.',
    '-'
  ],
  [
    'Anna Brandt fell. As she lay on the road, a baker standing on the kerb screamed, “No, no, stop the cart!” and ran.',
    '-'
  ],
  [
    'In a statement, his children Stephan, Hilda, Melina and Joss said: “We have to tell you something sad about the boat.”',
    'Stephan, Hilda, Melina and Joss'
  ],
  [
    'Boris Lund said Weber’s team had called him about the wreck.\n\nThis shot, released by Weber’s firm, shows the bow.\n\n“It is a wonderful find, if it is true,” he said. Paul Weber is rich.',
    'Boris Lund'
  ],
  [
    'When Anna Brandt asked Paul Weber what he wanted, Weber shook his head and said, “We have lost everything today.”',
    'Paul Weber'
  ],
  [
    'Lena Holt died on Monday. Her last post was a picture of herself carried by her mother, the singer Paula Yarrow, who died in 2000. Beneath it she wrote: “The two of us in our kitchen.”',
    'Lena Holt'
  ],
  [
    'Jean Holt was taken in 1970. Mrs Holt never came back, and Mrs Holt was missed. Her son Paul was glad. “We have waited for a long time,” Mr Holt said.',
    'Holt'
  ],
  ['Another source familiar with Paul Weber’s thinking said, “He will try to be kind to his friends.”', '-'],
  [
    'Paul Weber, who is third in the polls, spoke of the mill at a meeting with Sen. Anna Brandt, R-Ohio. The Nevada senator told the guests that “we will see what it brings us”.',
    '-'
  ],
  [
    'A spokesman, Paul Weber, said the mayor sees it as a way to talk about the good plan that Democrats are offering the town in contrast to “the gloom and the fear of the others”.',
    'Paul Weber'
  ],
  ['The answers offered include Democratic attacks that the town does not like “what is fair to all of us”.', '-'],
  [
    'For weeks people have feared that the mayor would bow to Republican demands for cuts without a promise of “a gift from the rich”.',
    '-'
  ],
  [
    'Host Chris Walden asked for more. “The film was changed, and there are people who have looked at it,” Walden said. This is where Anna Brandt went into a spin. “It is not changed, it is sped up,” she said.',
    'Chris Walden; Anna Brandt'
  ],
  [
    'The agent for the family of drowned junior rowing star Joan Marsel denounced the film as a “false and idle attack on us”.',
    '-'
  ],
  ['Paul Weber told of his view that Boris Lund didn’t respond or move “in the right way at all”.', 'Paul Weber'],
  ['When Anna Brandt called it “a gift for all of us,” Paul Weber laughed.', 'Anna Brandt'],
  ['Anna Brandt fell at the fair. Paul Weber was near, and someone shouted, “Stop the wheel at once!”', '-'],
  [
    'Lena Holt died on Monday. Her last post was a picture of herself carried by her mother, the TV singer Paula Yarrow, who died in 2000. Beneath it she wrote: “The two of us in our kitchen.”',
    'Lena Holt'
  ],
  [
    'Small groups walked the streets around the hall - where the Ball League’s Harwick Panthers played the Lund Vikings - while chanting, “Hands off our old mill.”',
    '-'
  ],
  [
    'President Anna Brandt showed a plan, made by Vice President Paul Weber. “We will go on with the work,” said the president.',
    'Anna Brandt'
  ],
  ['Vice President Paul Weber showed a plan. “We will go on with the work,” said the president.', '-'],
  [
    'Mayor Anna Brandt met Deputy Mayor Paul Weber at the mill. “We will go on with the work,” the mayor said.',
    'Anna Brandt'
  ],
  // whom an office before the name makes an object, and whose clause the words stand in
  [
    'Paul Weber is an old sailor and Robin Lund takes pictures. Weber is a charmer. When he gets a look at the shy photographer Lund, he tells her: “We will go on with the work.”',
    'Paul Weber'
  ],
  [
    'Paul Weber spoke for an hour. If the talk of last year - given by host Karl Lund - was known for its jokes, Weber’s stood out for his wish that mills be built. “We will go on with the work,” he declared at one point.',
    '-'
  ],
  [
    'The Harwick Port Board has made clear that its old master still minds the port, as was seen at the fair where Paul Weber stood on the quay, when he cheered the crowd with a simple “We will go on with the work.”',
    'Paul Weber'
  ]
]
