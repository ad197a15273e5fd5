/**
 * Given names, family names that stand first, common family names, and words that make a capitalised run no person.
 * Own list, from general knowledge; a name that is missing here can still be found by its title or its apposition.
 */

/** Given names of many countries, as printed. */
export const givenNames: ReadonlySet<string> = words(
  'Aaron Abby Abdul Abdullah Abdel Abdelaziz Abdulaziz Abdulrahman Abe Abigail Abraham Abu Adam Adel Adele Adrian Adriana Agnes Ahmad Ahmed Aidan Aisha Ajay Akbar Akhil Akira Al Alain Alan Alana Albert Alberto '
    + 'Aleksandar Aleksander Aleksandr Aleksei Alejandro Alejandra Alec Alessandro Alex Alexa Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alisa Alison Alistair Allan '
    + 'Allen Allison Alma Alvaro Alyssa Amal Amanda Amar Amber Amelia Amin Amir Amit Amos Amy Ana Anand Anas Anastasia Anatoly Andrea Andreas Andrei Andres Andrew Andrey Andrés Andy Andrzej Angel Angela Angelina Angus Anil Anita '
    + 'Anjali Ann Anna Annabel Anne Annette Annie Anthony Antoine Anton Antonella Antonia Antonio António Antony Anwar April Archie Ari Ariana Ariel Arjun Armando Arnold Aron Art Arthur Artur Artem Arturo Arun Arvind '
    + 'Asad Ashley Ashok Ashraf Asif Asma Astrid Atul Audrey August Austin Ava Avi Avigdor Axel Ayesha Aziz Baltasar Barack Barbara Barney Barry Bart Bashar Basil Beata Beatrice Beatriz Becky Bela Ben Benazir Benedict Benedikt '
    + 'Benigno Benjamin Bennett Benny Benoit Bernard Bernardo Bernd Bernice Bernie Bert Bertrand Beth Bethany Betsy Betty Beverly Bianca Bill Billie Billy Binyamin Bjorn Björn Blaine Blake Blanca Bob Bobby Boris Boyko Brad Bradley '
    + 'Brandon Brenda Brendan Brent Bret Brett Brian Briana Bridget Brittany Britney Brooke Bruce Bruno Bryan Bryce Caitlin Caitlyn Caleb Calvin Cameron Camila Camilla Camille Candace Carl Carla Carlo Carlos Carly Carmen '
    + 'Carol Carole Carolina Caroline Carolyn Carrie Carson Casey Cassandra Catherine Cathy Catriona Cecil Cecilia Cedric Celeste Celia Cesar César Chad Chandra Charlene Charles Charlie Charlotte Chelsea Cheryl Chloe Chris '
    + 'Chrissy Christa Christian Christiana Christina Christine Christoph Christophe Christopher Christy Chuck Cindy Claire Clara Clarence Clarissa Clark Claude Claudia Claudio Claus Clay Clayton Clement Cliff Clifford Clint '
    + 'Clinton Clive Clyde Cody Colin Colleen Conor Connor Constance Cora Corey Cornelia Cornelius Cory Courtney Craig Cristiano Cristina Crystal Curtis Cynthia Cyril Cyrus Daisy Dale Damian Damien Damon Dan Dana Dani Daniel '
    + 'Daniela Daniele Danielle Danilo Danny Dante Daphne Darin Darren Darryl Daryl Dave David Davide Dawn Dean Deanna Deb Debbie Deborah Debra Deepak Deirdre Delia Della Demetrius Demi Denis Denise Dennis Denzel Derek Derrick '
    + 'Desmond Devin Diana Diane Dianne Dick Didier Diego Dieter Dilip Dilma Dimitri Dimitris Dina Dinesh Dirk Dmitri Dmitriy Dmitry Dmytro Dolores Dominic Dominik Dominique Don Donald Donna Donnie Dora Doris Dorothy Doug '
    + 'Douglas Drew Duncan Dustin Dwayne Dwight Dylan Ed Eddie Edgar Edith Edmund Edna Eduard Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eleni Eli Elias Elijah Elisa Elisabeth Elise Elizabeth Ella Ellen Ellie Elliot Elliott Elmer '
    + 'Elon Elsa Elsie Elton Elvira Elvis Ema Emanuel Emil Emilia Emiliano Emilio Emily Emma Emmanuel Emmanuelle Enda Enrico Enrique Eoin Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernie Esteban Estelle Esther Ethan '
    + 'Eugene Eugenia Eva Evan Eve Evelyn Evgeny Ewan Fabian Fabio Fabrice Faisal Faith Farah Farhad Farid Farouk Fatima Fatou Federica Federico Felicia Felicity Felipe Felix Femi Ferdinand Fergus Fernanda Fernando Fidel Filip Fiona '
    + 'Flavio Florence Florian Frances Francesca Francesco Francis Francisco Franco Francois François Françoise Frank Franklin Franz Fred Freddie Freddy Frederic Frederick Frederik Frédéric Frida Fumio Gabriel Gabriela Gabriella '
    + 'Gabrielle Gareth Garry Gary Gaurav Gavin Gayle Gene Genevieve Geoff Geoffrey Geoffroy George Georges Georgia Georgina Gerald Geraldine Gerard Gerardo Gerhard Gerry Gert Gianni Gideon Gilbert Gilberto Gilles Gillian Gina '
    + 'Giorgia Giorgio Giovanni Giulia Giuliano Giuseppe Gladys Glen Glenn Gloria Gonzalo Gopal Gordon Grace Graeme Graham Grant Greg Gregg Gregor Gregory Greta Gretchen Griffin Grigory Guido Guillaume Guillermo Gunther '
    + 'Gus Gustav Gustavo Guy Gwen Gwyneth Habib Haider Hailey Haley Hamid Hamish Hamza Hana Hank Hannah Hans Harald Hari Harold Haris Harriet Harris Harrison Harry Haruka Harvey Hasan Hashim Hassan Hayley Heather '
    + 'Hector Héctor Heidi Heiko Heinrich Heinz Helen Helena Helene Helga Helmut Henri Henrik Henrique Henry Herbert Herman Hermann Hernan Hideo Hilary Hillary Hiroshi Holger Holly Horst Howard Hubert Hugh Hugo Hugues Humberto '
    + 'Humza Hussain Hussein Ian Ibrahim Ida Igor Ike Ikram Ilan Ilana Ilham Ilya Imad Imelda Imran Ines Inga Ingo Ingrid Inna Ion Ira Irakli Irene Irina Iris Irma Irving Isaac Isabel Isabella Isabelle Isaiah Ismail Isobel Issa '
    + 'Itamar Ivan Ivana Ivanka Ivo Izabela Jack Jackie Jackson Jacob Jacqueline Jacques Jacinda Jaime Jair Jake Jalal Jamal James Jamie Jan Jane Janet Janice Janine Jared Jaroslaw Jasmine Jason Javier Jay Jayne Jean Jeanette Jeanine '
    + 'Jeanne Jeb Jeff Jefferson Jeffrey Jen Jenna Jennie Jennifer Jenny Jens Jeremy Jeremiah Jermaine Jerome Jerry Jerzy Jesse Jessica Jessie Jesus Jesús Jill Jillian Jim Jimmie Jimmy Jo Joachim Joan Joanna Joanne Joao João Joaquin Jochen Jodie '
    + 'Jody Joe Joel Joelle Joerg Johan Johann Johanna Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jordi Jorge Jose José Josef Joseph Josephine Josh Joshua Josie Joy Joyce Juan Juana Juanita Jude Judith Judy Jules Julia Julian '
    + 'Juliana Julianne Julie Julien Juliet Juliette Julio Julius June Junichiro Jung Jurgen Jürgen Justin Justine Kai Kaitlyn Kaja Kamal Kamala Kamil Kanye Karen Karim Karin Karina Karl Karla Karolina Kasper Kassym-Jomart Kate Katerina Katharina '
    + 'Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kay Kayla Keiko Keir Keith Kelly Kelsey Kemi Ken Kendall Kendrick Kenneth Kenny Kent Kenji Kenta Kerry Kevin Khalid Khaled Khalil Kiara Kieran Kimberly Kimberley Kira Kiran '
    + 'Kirill Kirk Kirsten Kirstjen Kirsty Klaus Konrad Konstantin Kris Kristalina Kristen Kristi Kristian Kristin Kristina Kristine Krzysztof Kurt Kwame Kwasi Kyle Kylie Kyriakos Lachlan Lakshmi Lana Lance Lara Larisa Larry Lars Latoya '
    + 'Laura Lauren Laurence Laurent Laurie Lawrence Layla Lea Leah Leanne Lech Leila Lena Lenny Leo Leon Leonard Leonardo Leonid Leroy Lesley Leslie Lester Lev Levi Lewis Liam Liana Lidia Liliana Lillian Lily Lina Linda '
    + 'Lindsay Lindsey Lionel Lisa Liu Liz Liza Lizzie Lloyd Lois Lola Lorenzo Loretta Lori Lorna Lorraine Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciana Luciano Lucie Lucinda Lucy Ludwig Luigi Luis Luisa Luiz Lukas Lukasz Luke '
    + 'Luther Lydia Lyle Lyndon Lynn Lynne Mackenzie Maddie Madeleine Madeline Madison Mae Maggie Magnus Mahamadou Mahathir Mahmood Mahmoud Mahinda Mai Maia Maja Maksim Malala Malcolm Malia Malik Mamadou Mandy Manfred Manish Manmohan Manny Manoj Manuel '
    + 'Manuela Mara Marat Marc Marcel Marcela Marcelo Marcia Marco Marcos Marcus Margaret Margarita Margot Maria María Mariam Mariana Marianne Marie Mariano Marilyn Marina Marine Mario Marion Marisa Marissa Marius Mariusz Mariya Marjorie '
    + 'Mark Marko Markus Marlene Marlon Marsha Marshall Marta Martha Martin Martina Marty Marvin Mary Maryam Masha Masood Massimo Mateo Mateusz Mathew Mathias Mathieu Matilda Matt Matteo Matthew Matthias Matthieu Maura Maureen Maurice Mauricio Max '
    + 'Maxim Maxime Maximilian Maxine Maxwell Maya Mayra Megan Meghan Mehmet Mel Melania Melanie Melinda Melissa Meredith Mette Mia Micah Michael Michaela Michal Michel Michele Micheline Michelle Micheál Mick Mickey Miguel Mihai Mika Mikael '
    + 'Mike Mikhail Mikheil Mila Milan Mildred Miles Milena Miley Millie Milo Milorad Milos Milton Mina Minh Mira Miranda Miriam Miroslav Mitch Mitchell Mitt Mo Moammar Mohamad Mohamed Mohammad Mohammed Mohan Mohsen Mohsin Moira Mollie Molly Mona '
    + 'Monica Monika Monique Moqtada Morgan Moritz Morris Moses Moshe Muhammad Muhammadu Muammar Muhyiddin Mukesh Murray Mustafa Myra Nabil Nada Nadia Nadine Naftali Najib Nana Nancy Naomi Narendra Naresh Nasser Natalia Natalie Natasha Nate Nathan Nathaniel '
    + 'Nawaz Neal Ned Neelam Neil Nelson Neville Newt Nicholas Nick Nicola Nicolas Nicole Nicolás Nicos Nigel Nik Nikki Niklas Nikol Nikola Nikolai Nikolaj Nikolas Nikolay Nikos Nils Nina Nino Nirmala Noa Noah Noam Noel Noelle Nora Norbert Noreen '
    + 'Norma Norman Nouri Nuno Nuri Octavia Olaf Oleg Oleh Oleksandr Oleksii Olga Oliver Olivia Olivier Olli Omar Omer Oprah Orhan Oriana Orlando Orrin Oscar Osama Osman Oswald Otto Owen Pablo Paige Pamela Paola Paolo Parker Pascal Pat Patricia '
    + 'Patricio Patrick Patrik Patti Paul Paula Paulette Paulina Pauline Paulo Pavel Pavlo Pawel Pedro Peggy Penelope Penny Per Percy Perry Pete Peter Petr Petra Petro Phil Philip Philipp Philippa Philippe Phillip Phoebe Phyllis Pierre Pierre-Yves Piers '
    + 'Pietro Pilar Piotr Poppy Prabowo Pranab Prakash Prashant Pratibha Preeti Preston Priti Priya Priyanka Qasem Quentin Quincy Rachael Rachel Radoslaw Rafael Rafal Rafik Rafiq Raghuram Rahm Rahul Raisa Raj Rajan Rajesh Rajiv Rajnath Ralf Ralph '
    + 'Ram Rami Ramon Ramona Ramzan Rana Rand Randall Randi Randy Rania Raoul Raphael Raquel Rashid Raul Raúl Ravi Ray Raymond Rebecca Rebekah Recep Reed Reggie Regina Reginald Reiner Reinhard Renata Renate Rene René Renee Renzo Reuben Rex Rhea Rhonda Ricardo Riccardo '
    + 'Rich Richard Rick Ricky Riley Rishi Rita Riyad Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Rocio Rod Roderick Rodney Rodrigo Rodolfo Roger Rohan Rohit Roland Rolando Rolf Roman Romano Romina Ron Ronald Ronan Ronnie Rory Rosa Rosalind '
    + 'Rosanna Rose Roseanne Rosemary Rosie Ross Rowan Roxanne Roy Roza Ruben Rubén Rudi Rudolf Rudy Rufus Rui Rupert Ruslan Russ Russell Rusty Ruth Ryan Sabrina Saad Sachin Sadiq Saeed Said Sajid Sally Salma Salman Salvador Salvatore Sam Samantha '
    + 'Sameer Samer Sami Samir Samira Samuel Sanae Sandra Sandro Sandy Sanjay Sanna Santiago Sara Sarah Sasha Saul Savannah Scarlett Scott Sean Seán Sebastian Sebastián Sebastien Selena Selma Serena Serge Sergei Sergej Sergey Sergio Seth Seymour Shahbaz Shaikh Shane Shannon Shari '
    + 'Sharon Shaun Shauna Shawn Sheila Shelby Shelley Shelly Sheldon Sheri Sherry Sheryl Shigeru Shinzo Shirley Shlomo Shreya Sidney Sigmar Silvia Silvio Simon Simona Simone Sinead Siobhan Sofia Solomon Sonia Sonja Sonya Sophia Sophie Spencer '
    + 'Srdjan Stacey Stacy Stan Stanislav Stanley Stefan Stefania Stefanie Stefano Steffen Stella Stephan Stephane Stephanie Stephen Sterling Steve Steven Stewart Stuart Subhash Sue Suella Sunil Sunita Suresh Susan Susana Susanna Susanne Susie Suzanne Sven '
    + 'Svetlana Sviatlana Sydney Sylvain Sylvia Sylvie Tamara Tamika Tammy Tania Tanja Tanya Tara Tariq Tarek Taro Tatiana Tatyana Tayyip Taylor Ted Tedros Teresa Teri Terrence Terry Tess Tessa Thabo Thaksin Thad Thelma Theo Theodore Theresa Therese Thierry Thomas Thorsten '
    + 'Tiffany Tim Timo Timothy Tina Tito Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Tonya Tori Tracey Traci Tracy Travis Trent Trevor Trey Tricia Tristan Troy Tucker Tyler Tyrone Ulrich Ulrike Ulysses Umar Umberto Uma Ursula Usain Uwe Vaclav '
    + 'Valdis Valentin Valentina Valentino Valeria Valerie Valery Van Vanessa Vasily Venus Vera Vernon Veronica Veronika Vicente Vicki Vicky Victor Victoria Vijay Vikram Viktor Viktoria Vince Vincent Vincenzo Viola Violet Virginia Vitali Vitaly Vito Viviana '
    + 'Vivian Vivek Vlad Vladimir Volker Volodymyr Wade Walid Wallace Walt Walter Wanda Warren Wayne Wendell Wendy Werner Wes Wesley Whitney Wilbur Wilfred Wilhelm Will Willem William Willie Willy Wilma Winnie Winston Wladyslaw Wolfgang Xavier Xavi Yahya Yair Yana '
    + 'Yanis Yannick Yaroslav Yasmin Yasser Yevgeny Yitzhak Yoav Yogi Yolanda Yoshihide Yoshiro Youssef Yousef Yuki Yukio Yulia Yuliya Yuri Yuriko Yury Yusuf Yves Yvette Yvonne Zac Zach Zachary Zack Zahra Zainab Zara Zeynep Zoe Zoltan Zoran Zuzana Zuzanna '
    + 'Kofi Kwabena Chinedu Chidi Ngozi Oluwaseun Olusegun Goodluck Nnamdi Emeka Uche Tunde Bola Yemi Ayodele Babatunde Uhuru Raila Jomo Wangari Wanjiru Yoweri Felix-Antoine Cyril Jacob Julius Sipho Thandi Nomvula Lindiwe Nkosazana Aung Ashin Joko Megawati Susilo '
    + 'Rodrigo Ferdinand Bongbong Gloria Corazon Leni Manny Panfilo Yingluck Prayut Srettha Paetongtarn Anutin Anwar Najib Hishammuddin'
)

/** Family names that stand before the given name in Chinese, Korean, Vietnamese, Hungarian and Cambodian names. */
export const familyFirst: ReadonlySet<string> = words(
  'Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Lü Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong '
    + 'Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Yin Chang Ding Bo Hua Geng Qi Ou Ai Cui Chow Chan Wong Leung Lam Cheung Lau Ng Ho Lo Tsang Kwok Tsai Hung Chiang Chiu Hsieh Hsu Soong Tsui Yeung '
    + 'Kim Park Choi Jeong Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Yoo Hong Moon Ko Bae Baek Nam Noh Roh Ryu Chung Oh Ri Pak Choe Ban Min Woo Ha Cha Joo Yun Lee '
    + 'Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Duong Dinh Trinh To Luong Mai Truong Hun Sok Prak Chea Orbán Szijjártó Gyurcsány Áder'
)

/** Family names common enough that one standing alone with a verb of speech is a person. */
export const familyNames: ReadonlySet<string> = words(
  'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Allen Wright '
    + 'Scott Torres Nguyen Flores Adams Nelson Baker Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Rogers Gutierrez Ortiz Cooper Peterson '
    + 'Reed Bailey Kelly Howard Ramos Cox Ward Richardson Watson Brooks Chavez Bennett Mendoza Ruiz Hughes Alvarez Castillo Sanders Patel Myers Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Coleman Butler '
    + 'Henderson Barnes Gonzales Fisher Vasquez Simmons Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace West Cole Hayes Bryant Herrera Gibson Ellis Stevens Murray Marshall Owens McDonald Kennedy Wells Dixon Robertson '
    + 'Washington Warren Clinton Obama Trump Biden Bush Reagan Carter Nixon Cheney Pence Harris Rubio Romney McCain McConnell Pelosi Schumer Ryan Boehner Kerry Pompeo Blinken Mueller Comey Sessions Barr Putin Medvedev Lavrov Mishustin Peskov Shoigu Zelensky '
    + 'Zelenskyy Poroshenko Yanukovych Lukashenko Merkel Scholz Merz Steinmeier Macron Hollande Sarkozy Chirac Blair Cameron May Johnson Sunak Starmer Truss Corbyn Farage Berlusconi Renzi Conte Draghi Meloni Rajoy Tsipras Erdogan Davutoglu Assad Rouhani '
    + 'Raisi Khamenei Ahmadinejad Zarif Netanyahu Lapid Gantz Abbas Haniyeh Sinwar Nasrallah Maliki Abadi Karzai Ghani Sharif Modi Singh Gandhi Abe Kishida Suga Ishiba Takaichi Duterte Marcos Aquino Widodo Prabowo Suharto Rudd Gillard Abbott Turnbull Morrison Albanese '
    + 'Ardern Key Trudeau Harper Carney Lula Rousseff Temer Bolsonaro Macri Milei Kirchner Maduro Guterres Annan Juncker Tusk Barroso Mubarak Morsi Sisi Gaddafi Gadhafi Mugabe Mandela Zuma Ramaphosa Buhari Tinubu Obasanjo Kagame Museveni Kenyatta Ruto Odinga Musk Zuckerberg Bezos Gates'
)

/** Family names that are also words of `organisationWords`: fine behind a known given name. */
export const wordyFamilyNames: ReadonlySet<string> = words(
  'White Hall Hill Park Church Street Banks Day May West North East South Young Green Black Power Gates Bridges Fields Woods Brooks Lake Forest Rivers '
    + 'Marsh Castle Temple Palace Bell Cross Crescent Law Bill March Price Marshall Booker House Read Major Guard Love English French Brown Franks Banks '
    + 'Friend Story Justice Court Sessions Bishop Pope King Prince Judge Abbott Knight Hope Grace Powers Fleet Chambers Moore Rice Stone Steel Golden Wall '
    + 'Short Long Little Small Best Good Rich Strong Sharp Wise Cash Gold Silver Rose Flowers Waters Wells Ford Field Wood Royal Noble Peace Bay Central Show'
)

/** Particles inside a family name, in lower case. */
export const particles: ReadonlySet<string> = words(
  'van von der den de del della di da dos das du la le el al bin ibn ben bint abu ter ten af av zu y e ul ud'
)

/** Capitalised words that are part of no person's name: bodies, buildings, works, streets, days and months, openers of headlines. */
export const organisationWords: ReadonlySet<string> = words(
  'Dept Inc Corp Corporation Co Company Ltd LLC LLP PLC Plc AG SA GmbH NV Group Holdings Holding Industries Partners Capital Ventures Bank Bancorp Insurance Financial Finance Fund Trust Investments Securities Exchange Stock Market Index '
    + 'Association Federation Confederation Union League Alliance Coalition Front Movement Party Society Institute Institution Foundation Center Centre Centers Centres Council Committee Commission Board Bureau Agency Authority Administration Department Ministry Office '
    + 'Service Services Court Tribunal Congress Senate Parliament Assembly House Chamber Cabinet Government Police Army Navy Force Forces Guard Guards Corps Marines Brigade Division Regiment Command Fleet University College School Academy Hospital Clinic '
    + 'Church Cathedral Mosque Temple Synagogue Museum Library Theatre Theater Gallery Hotel Resort Casino Restaurant Airport Airlines Airways Air Railway Rail Station Stadium Arena Park Square Street Avenue Road Boulevard Bridge Tower Building Hall Palace Castle '
    + 'Plaza Mall Club United City Town County District Province State States Republic Kingdom Island Islands River Lake Sea Ocean Mountain Mountains Valley Bay Gulf Canyon Desert Forest Beach Coast Peninsula Strait Canal Cape Mount Region Territory Territories '
    + 'Alert Act Bill Law Treaty Agreement Accord Accords Amendment Constitution Convention Conference Summit Forum Festival Awards Award Prize Cup Championship Championships Games Olympics Olympic Series Tournament Championship Open Grand Prix Premier World '
    + 'Dynasty Empire Era Age War Revolution Day Week Month Year Christmas Easter Ramadan Thanksgiving Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December '
    + 'Times Post News Herald Tribune Journal Gazette Chronicle Telegraph Mirror Guardian Observer Daily Weekly Magazine Television TV Radio Broadcasting Network Media Press Show Facebook Twitter Google Apple Microsoft Amazon Instagram YouTube Internet Web '
    + 'Bible Quran Koran Islam Islamic Muslim Muslims Christian Christians Jewish Jews Catholic Catholics Democrats Republicans Democrat Republican Democratic Conservatives Labour Liberal Conservative Socialist Communist Tory Tories Nazi Taliban Hamas Hezbollah '
    + 'Supreme High White National International Global American British Western Eastern Northern Southern Central North South East West Great New Old Royal Federal General Public Human Social Security Health Education Defense Defence Foreign Affairs Interior '
    + 'Homeland Justice Treasury Energy Trade Labor Environment Environmental Protection Development Reserve Intelligence Investigation Crime Special Joint Chiefs Staff Nobel Peace Oscar Oscars Grammy Emmy Golden Globe Hollywood Broadway Wall Capitol Hill Pentagon '
    + 'Kremlin Vatican Brexit Medicare Medicaid Obamacare Covid COVID Ebola Zika Hurricane Typhoon Cyclone Storm Operation Project Program Programme Plan Initiative System Systems Technology Technologies Software Motors Motor Electric Energy Oil Gas Petroleum '
    + 'Steel Pharmaceuticals Pharma Entertainment Pictures Studios Studio Records Music Productions Sports Football Soccer Basketball Baseball Hockey Rugby Cricket Racing First Second Third Last Next Read More Photo Image Video Getty Images File Story Related Share '
    + 'Research Studies Study Survey Report Reports Review Science Sciences Medical Medicine Engineering Economics Economic Policy Politics Political Strategic Cooperation Organization Organisation Nations Humanitarian Rights Watch Amnesty Greenpeace Red Cross Crescent '
    + 'Black Lives Matter Friends Team Squad Crew Family Brothers Sisters Sons Street Journal Committee Community Communities Language Art Arts Culture Cultural Heritage Natural History Space Nuclear Atomic Solar Power Water Food Drug Drugs Agriculture Agricultural '
    + 'Transportation Transport Commerce Housing Urban Veterans Customs Immigration Border Patrol Enforcement Secret Central'
)

/** Words that open a sentence and are no part of the name behind them. */
export const openers: ReadonlySet<string> = words(
  'the a an this that these those his her its their our my your he she it they we i you who what when where why how which whose if but and or so yet for nor as at by from in into of off on onto out over to under up with within without about above '
    + 'across after against along amid among around before behind below beneath beside besides between beyond despite down during except following including inside like near outside past per since than through throughout till toward towards '
    + 'until upon versus via while whereas although though because unless once whether however meanwhile moreover furthermore therefore thus hence nevertheless nonetheless instead otherwise also still even just only not no nor both either neither each every '
    + 'all any some many most much more less few several other another such same own first second third last next now then here there today yesterday tomorrow earlier later recently currently previously formerly finally initially originally eventually '
    + 'meantime perhaps maybe apparently reportedly allegedly officially clearly certainly indeed surely actually really specifically especially particularly notably additionally similarly likewise conversely separately overall generally '
    + 'dismissing rejecting criticizing criticising praising defending denying insisting introducing reacting accusing blaming urging warning welcoming recalling explaining '
    + 'speaking asked according citing quoting addressing responding referring commenting writing talking noting adding calling saying announcing describing appearing born based known dubbed named led given let please thank yes dear hello oh well '
    + 'said says say told did does do is are was were be been being has have had can could will would shall should may might must ought need see read watch click follow share photo image video file story related updated published posted breaking exclusive opinion '
    + 'analysts experts critics officials police authorities investigators prosecutors scientists researchers doctors residents witnesses supporters opponents protesters lawmakers republicans democrats voters workers students teachers people men women children '
    + 'one two three four five six seven eight nine ten dozens hundreds thousands millions nearly almost about around roughly approximately under former late ex why'
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
