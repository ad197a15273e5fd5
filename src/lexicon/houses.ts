/**
 * News agencies, papers, magazines, broadcasters and sites with their other names. Own list, from general knowledge.
 * Two names with one key are one origin.
 */

export interface House {
  /** The usual printed form. */
  readonly name: string
  readonly kind: 'agency' | 'outlet'
  readonly key: string
}

/** printed form | other names and hosts */
const agencies: readonly string[] = (
  'Associated Press|AP|A.P.|apnews.com|AP News;Reuters|Thomson Reuters|reuters.com|Reuters News;AFP|Agence France-Presse|Agence France Presse|afp.com;'
  + 'UPI|United Press International;DPA|dpa|Deutsche Presse-Agentur|Deutsche Presse Agentur|German Press Agency;EFE|Agencia EFE|Efe;ANSA|Ansa;PA Media|PA|Press Association|PA news agency|U.K. Press Association;'
  + 'Xinhua|Xinhua News Agency|New China News Agency|xinhuanet.com|news.cn;China News Service|CNS|chinanews.com;TASS|ITAR-TASS|Itar-Tass|Tass|tass.ru|tass.com;Interfax|interfax.ru|Interfax news agency;'
  + 'RIA Novosti|RIA|ria.ru|RIA-Novosti;Sputnik|Sputnik News|sputniknews.com;Interfax-Ukraine;Ukrinform;UNIAN;BelTA|Belta;Kyodo|Kyodo News;Jiji Press|Jiji;Yonhap|Yonhap News Agency|Yonhap News|yna.co.kr;'
  + 'KCNA|Korean Central News Agency;Newsis;CNA Taiwan|Central News Agency|Focus Taiwan;Press Trust of India|PTI;Asian News International|ANI;IANS|Indo-Asian News Service;UNI|United News of India;'
  + 'Associated Press of Pakistan;BSS|Bangladesh Sangbad Sangstha;UNB|United News of Bangladesh;Antara|Antara News;Bernama;VNA|Vietnam News Agency;Philippine News Agency;Tasnim|Tasnim News Agency;Fars|Fars News Agency|Fars News;'
  + "IRNA|Islamic Republic News Agency;ISNA|Iranian Students' News Agency|Iranian Students News Agency;Mehr|Mehr News Agency|Mehr News;ILNA|Iranian Labour News Agency;SANA|Syrian Arab News Agency;"
  + 'SPA|Saudi Press Agency;WAM|Emirates News Agency;QNA|Qatar News Agency;KUNA|Kuwait News Agency;BNA|Bahrain News Agency;Petra|Jordan News Agency;MENA|Middle East News Agency;NNA|National News Agency;WAFA|Wafa|Palestinian News Agency;'
  + "Anadolu Agency|Anadolu|Anadolu Ajansi|AA|aa.com.tr;DHA|Dogan News Agency|Demiroren News Agency;IHA|Ihlas News Agency;Maan|Ma'an|Ma'an News Agency;MAP|Maghreb Arabe Presse;APS|Algeria Press Service;TAP|Tunis Afrique Presse;"
  + 'NAN|News Agency of Nigeria;GNA|Ghana News Agency;PANA|Panapress;ENA|Ethiopian News Agency;SUNA|Sudan News Agency;Lusa;ANP;Belga;TT|TT News Agency;NTB;Ritzau;STT;BNS|Baltic News Service;LETA;PAP|Polish Press Agency;CTK|CTK news agency|Czech News Agency;'
  + 'MTI;Agerpres;Mediafax;BTA|Bulgarian News Agency;Tanjug;Beta;HINA|Hina;STA|Slovenian Press Agency;FENA;APA|Austria Press Agency|Austria Presse Agentur;Keystone-SDA|Swiss ATS|ATS|SDA;AMNA|Athens News Agency;CNA Cyprus|Cyprus News Agency;'
  + 'Armenpress;Trend News Agency;Azertac|AZERTAC;Kazinform;Europa Press;Agencia Brasil|Agência Brasil;Telam|Télam;Notimex;Prensa Latina;Andina;AAP|Australian Associated Press;NZPA|New Zealand Press Association;CP|Canadian Press|La Presse Canadienne;'
  + 'Bloomberg|Bloomberg News|bloomberg.com;Dow Jones|Dow Jones Newswires;MarketWatch;PR Newswire|PRNewswire;Business Wire;GlobeNewswire|Globe Newswire;Baltic Times;Religion News Service|RNS;Catholic News Agency;Inter Press Service|IPS;McClatchy|McClatchy Newspapers;'
  + 'Tribune News Service;States Newsroom;Cronkite News;SWNS;Storyful;Amaq|Amaq News Agency|Amaq agency;Afghan Islamic Press;Pajhwok|Pajhwok Afghan News;Khaama Press;ANF|Firat News Agency;Hawar News;Rudaw'
).split(';')

const outlets: readonly string[] = (
  'New York Times|NYT|NY Times|The N.Y. Times|N.Y. Times|nytimes.com|International New York Times;Washington Post|WaPo|washingtonpost.com;Wall Street Journal|WSJ|wsj.com;USA Today|USATODAY|usatoday.com;'
  + 'Los Angeles Times|LA Times|L.A. Times|latimes.com;Chicago Tribune|chicagotribune.com;Boston Globe|bostonglobe.com;Boston Herald;New York Post|NY Post|nypost.com;New York Daily News|NY Daily News|nydailynews.com;'
  + 'Philadelphia Inquirer;San Francisco Chronicle|SFGate;Houston Chronicle;Dallas Morning News;Miami Herald;Tampa Bay Times;Orlando Sentinel;Atlanta Journal-Constitution;Seattle Times;Denver Post;Detroit Free Press;Detroit News;'
  + 'Minneapolis Star Tribune|Star Tribune;St. Louis Post-Dispatch;Kansas City Star;Arizona Republic;Las Vegas Review-Journal;Baltimore Sun;Newsday;San Diego Union-Tribune;San Jose Mercury News|Mercury News;Sacramento Bee;Oregonian;'
  + 'Cleveland Plain Dealer|Plain Dealer;Milwaukee Journal Sentinel;Indianapolis Star|IndyStar;Des Moines Register;Salt Lake Tribune;Deseret News;Texas Tribune;Charlotte Observer;Raleigh News & Observer|News & Observer;Buffalo News;Hartford Courant;'
  + 'Christian Science Monitor;Washington Times;Washington Examiner;Washington Free Beacon|Free Beacon;Daily Caller;Daily Beast;Huffington Post|HuffPost|Huff Post;Politico|POLITICO;Axios;The Hill|thehill.com;Roll Call;ProPublica;Vox;Vice News|VICE News|VICE|vice.com;BuzzFeed|BuzzFeed News|Buzzfeed;'
  + "Slate;Salon;Mother Jones;The Intercept;National Review;Weekly Standard;Breitbart|Breitbart News;Newsmax;InfoWars|Infowars;Gateway Pundit;The Nation;New Republic;The New Yorker|New Yorker;The Atlantic|theatlantic.com;Harper's|Harper's Magazine;Time|TIME|TIME Magazine|Time magazine;Newsweek;"
  + 'U.S. News & World Report|US News|U.S. News;Fortune|Fortune magazine;Forbes|Forbes magazine;Business Insider|Insider;Quartz;Fast Company;Wired|Wired magazine|WIRED;The Verge|Verge;TechCrunch|Tech Crunch;Ars Technica;Engadget;Gizmodo;Mashable;CNET;ZDNet;Recode;The Information;Rolling Stone;Variety;'
  + 'Hollywood Reporter|THR;Deadline|Deadline Hollywood;Entertainment Weekly;Entertainment Tonight|ET;People|People magazine|PEOPLE;Us Weekly;TMZ|tmz.com;E! News|E! Online;Vanity Fair;Vogue;Cosmopolitan;Esquire;GQ;Elle;Radar Online|RadarOnline;Page Six;Gawker;Jezebel;Daily Kos;ThinkProgress;Talking Points Memo;RealClearPolitics;'
  + 'FiveThirtyEight;PolitiFact;Snopes;FactCheck.org;National Geographic;Scientific American;New Scientist;Popular Science;Sports Illustrated;ESPN|espn.com;Bleacher Report;The Athletic;Fox Sports;CBS Sports;NBC Sports;Sky Sports;'
  + 'CNN|Cable News Network|cnn.com;Fox News|Fox News Channel|FOX News|FoxNews|foxnews.com;Fox Business|Fox Business Network;MSNBC|MS NOW;NBC News|NBC|nbcnews.com;CBS News|CBS|cbsnews.com;ABC News|ABC|abcnews.go.com|abcnews.com;PBS|PBS NewsHour|Public Broadcasting Service;NPR|National Public Radio;CNBC;'
  + 'C-SPAN;Univision|Noticias Univision;Telemundo;NewsNation;One America News|OAN|OANN;HLN;Inside Edition;Voice of America|VOA|VOA News|voanews.com;Radio Free Europe|RFE/RL|Radio Free Europe/Radio Liberty|Radio Liberty|RFERL|rferl.org;Radio Free Asia|RFA;Current Time;'
  + 'BBC|BBC News|British Broadcasting Corporation|bbc.co.uk|bbc.com|BBC World|BBC World Service|BBC News Online|BBC Online;BBC Persian;ITV|ITV News;Channel 4 News|Channel 4;Channel 5 News;Sky News|Sky|news.sky.com;GB News;LBC;The Guardian|Guardian|theguardian.com|guardian.co.uk|The Guardian newspaper;The Observer;The Times of London|The Times;Sunday Times;'
  + 'Daily Telegraph|The Telegraph|Telegraph|telegraph.co.uk;Sunday Telegraph;Financial Times|FT|ft.com;The Independent|Independent|independent.co.uk;Independent on Sunday;Daily Mail|Mail Online|MailOnline|dailymail.co.uk;Mail on Sunday;Daily Mirror|The Mirror|mirror.co.uk;Sunday Mirror;The Sun|thesun.co.uk;Daily Express|express.co.uk;'
  + 'Daily Star;Evening Standard|London Evening Standard;Metro UK|metro.co.uk;i paper|inews;The Economist|Economist;Spectator|The Spectator;New Statesman;Private Eye;The Scotsman;The Herald|Herald Scotland;Belfast Telegraph;Irish Times;Irish Independent;Irish Examiner;RTE|RTÉ|RTE News;STV News;'
  + 'Deutsche Welle|DW|dw.com;Der Spiegel|Spiegel|Spiegel Online;Die Zeit;Die Welt;Bild|Bild am Sonntag|BILD;Sueddeutsche Zeitung|Süddeutsche Zeitung|Suddeutsche Zeitung;Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine;Handelsblatt;Der Tagesspiegel;ARD;ZDF;NDR;WDR;RTL;n-tv;Le Monde;Le Figaro;Liberation|Libération;Le Parisien;'
  + "Les Echos;L'Express;Paris Match;France 24|France24;RFI|Radio France Internationale;BFM TV|BFMTV|BFM;TF1;France 2;France Info|franceinfo;Mediapart;Europe 1;RTBF;De Standaard;Le Soir;VRT;NOS;De Telegraaf;NRC|NRC Handelsblad;De Volkskrant;El Pais|El País;El Mundo;La Vanguardia;ABC Spain;RTVE|TVE;Cadena SER;Corriere della Sera;La Repubblica;"
  + "La Stampa;Il Messaggero;Il Sole 24 Ore;RAI|Rai|Rai News;Sky TG24;L'Osservatore Romano|Osservatore Romano;Vatican News|Vatican Radio;Publico|Público;Expresso;Diario de Noticias;SVT;Dagens Nyheter;Aftonbladet;Expressen;NRK;VG|Verdens Gang;Aftenposten;DR|Danmarks Radio;Politiken;Jyllands-Posten;Yle|YLE;Helsingin Sanomat;RUV;"
  + 'Gazeta Wyborcza;Rzeczpospolita;TVN24|TVN;TVP|TVP Info;Onet;Magyar Nemzet;Index.hu;Delo;Kathimerini|Ekathimerini;ERT;Skai;Neue Zuercher Zeitung|NZZ|Neue Zürcher Zeitung;SRF|Swissinfo;Blick;Tages-Anzeiger;ORF;Der Standard;Die Presse;Kurier;Kronen Zeitung;Euronews;Euractiv|EURACTIV;EUobserver;Politico Europe|POLITICO Europe;'
  + 'RT|Russia Today|rt.com;Rossiya 24|Rossiya-24|Rossiya 1;Channel One|Channel One Russia;NTV;Kommersant;Vedomosti;Izvestia|Izvestiya;Rossiyskaya Gazeta;Komsomolskaya Pravda;Novaya Gazeta;Meduza;Moscow Times;Echo of Moscow|Ekho Moskvy;TV Rain|Dozhd;RBC|RBK;Gazeta.ru;Lenta.ru;Life News|LifeNews;Kyiv Post|Kiev Post;Kyiv Independent;Ukrainska Pravda|Ukrayinska Pravda;'
  + 'Hromadske;Suspilne;Nasha Niva;Nexta;Al Jazeera|Al-Jazeera|ALJAZEERA|Aljazeera|Al Jazeera English|aljazeera.com;Al Arabiya|Al-Arabiya|Alarabiya;Al Mayadeen|Al-Mayadeen;Al Manar|Al-Manar;Asharq Al-Awsat|Asharq al-Awsat;Al Hayat|Al-Hayat;Al-Ahram|Al Ahram|Ahram Online;Al-Quds Al-Arabi;Middle East Eye;Al-Monitor|Al Monitor;The National|The National UAE;Gulf News;Khaleej Times;'
  + "Arab News;Okaz;Sky News Arabia;Press TV|PressTV;IRIB;Tehran Times;Kayhan;Iran International;Haaretz|Ha'aretz;Jerusalem Post|jpost.com;Times of Israel;Yedioth Ahronoth|Yediot Ahronot|Ynet|Ynetnews;Israel Hayom;Maariv;Channel 12;Channel 13;Kan|Kan News;Army Radio|Israel Army Radio;Daily Star Lebanon;L'Orient Today|L'Orient-Le Jour;Naharnet;Daily Sabah|Sabah;Hurriyet|Hürriyet|Hurriyet Daily News;Milliyet;Cumhuriyet;TRT|TRT World;"
  + "NTV Turkey;CNN Turk|CNN Türk;Today's Zaman|Zaman;Egypt Independent|Al-Masry Al-Youm;Mada Masr;Daily News Egypt;Libya Herald;The East African;Daily Nation;The Standard Kenya;Daily Monitor;New Vision;The Citizen;Mail & Guardian;News24|News 24;Sowetan;Business Day;Daily Maverick;SABC;eNCA;Sunday Times South Africa;Times Live|TimesLIVE;Punch;Vanguard Nigeria;Premium Times;ThisDay;Guardian Nigeria;"
  + "Channels Television|Channels TV;Sahara Reporters;Daily Trust;Joy FM|JoyNews;Graphic Online|Daily Graphic;The Herald Zimbabwe;NewsDay;ZBC;Africanews;allAfrica;TDPel Media|TDPel;Jeune Afrique;South China Morning Post|SCMP|scmp.com;China Daily|chinadaily.com.cn;Global Times|globaltimes.cn;People's Daily|People's Daily Online;CCTV|China Central Television;CGTN|China Global Television Network;China National Radio|CNR;"
  + 'Caixin|Caixin Global;The Paper;Beijing News;Beijing Daily;Sixth Tone;Phoenix TV|Phoenix Television;PLA Daily;Study Times;China Youth Daily;Hong Kong Free Press|HKFP;RTHK;Apple Daily;Ming Pao;The Standard Hong Kong;TVB;Taipei Times;Liberty Times;United Daily News;Japan Times;Asahi Shimbun|Asahi;Yomiuri Shimbun|Yomiuri|Japan News;Mainichi Shimbun|Mainichi;Nikkei|Nikkei Asia|Nikkei Asian Review|Nihon Keizai Shimbun;Sankei Shimbun|Sankei;NHK|NHK World;'
  + 'TBS Japan;Fuji TV;TV Asahi;Korea Times;Korea Herald;Chosun Ilbo|Chosun;JoongAng Ilbo|Korea JoongAng Daily;Dong-A Ilbo;Hankyoreh;KBS;MBC;SBS Korea;YTN;NK News;Daily NK;Rodong Sinmun;Straits Times;Channel NewsAsia|CNA;Today Singapore;Business Times;The Star Malaysia;New Straits Times;Malaysiakini;Malay Mail;Jakarta Post;Kompas;Tempo;Bangkok Post;The Nation Thailand;Thai PBS;VnExpress;Tuoi Tre;Thanh Nien;'
  + 'Phnom Penh Post;Cambodia Daily;Khmer Times;Irrawaddy|The Irrawaddy;Myanmar Now;Frontier Myanmar;Global New Light of Myanmar;Mizzima;Philippine Daily Inquirer|Inquirer;Philippine Star;Manila Times;Manila Bulletin;Rappler;ABS-CBN|ABS-CBN News;GMA News|GMA;Times of India|TOI;Hindustan Times|HT;The Hindu;Indian Express;Economic Times;Business Standard;Mint|Livemint;NDTV;India Today;The Wire India;Scroll.in|Scroll;'
  + 'The Quint;ThePrint|The Print;Firstpost;News18|CNN-News18|CNN-IBN;Times Now;Republic TV;Zee News;Aaj Tak;Deccan Herald;Deccan Chronicle;The Telegraph India;Doordarshan;All India Radio;Dawn|dawn.com;Express Tribune;The News International;Geo News|Geo TV|Geo;ARY News|ARY;Samaa TV;Dunya News;Nation Pakistan;Daily Star Bangladesh;Prothom Alo;Dhaka Tribune;bdnews24|bdnews24.com;'
  + "Daily Mirror Sri Lanka;Kathmandu Post;Himalayan Times;TOLOnews|Tolo News|TOLO News|Tolo;Asia In News;The Diplomat;Asia Times;Eurasianet;Foreign Policy;Foreign Affairs;ABC Australia|Australian Broadcasting Corporation|abc.net.au|Australia's ABC;SBS|SBS News;Sydney Morning Herald|SMH|smh.com.au;The Age;The Australian;Australian Financial Review|AFR;Daily Telegraph Sydney;Herald Sun;Courier-Mail|Courier Mail;West Australian;"
  + "news.com.au;Nine News|9News;Seven News|7News;Guardian Australia;New Zealand Herald|NZ Herald;Stuff;RNZ|Radio New Zealand;TVNZ|1News;Newshub;CBC|CBC News|Canadian Broadcasting Corporation|cbc.ca;CTV|CTV News;Global News;Globe and Mail;Toronto Star;National Post;Toronto Sun;Montreal Gazette;Ottawa Citizen;Vancouver Sun;La Presse;Le Devoir;Radio-Canada|Radio Canada;Maclean's;"
  + 'O Globo|Globo|TV Globo|GloboNews|G1;Folha de S.Paulo|Folha de Sao Paulo|Folha;Estado de S. Paulo|Estadao|O Estado de S. Paulo;Veja;Clarin|Clarín;La Nacion|La Nación;Pagina 12|Página 12;Infobae;El Mercurio;La Tercera;El Tiempo;El Espectador;Semana;Caracol|Caracol Radio;RCN;El Comercio;La Republica;RPP;El Universal;Reforma;Milenio;La Jornada;Excelsior|Excélsior;Televisa;El Nacional;Telesur|teleSUR|TeleSUR;VTV|Venezolana de Television;'
  + 'Granma;Cubadebate;14ymedio;La Prensa;El Faro;Prensa Libre;Jamaica Gleaner|Gleaner;Jamaica Observer;Miami New Times;El Nuevo Herald;Bellingcat;Wikinews;Yahoo News|Yahoo|Yahoo! News;MSN;Google News;AOL News;Nature;Science|Science magazine;The Lancet|Lancet;New England Journal of Medicine|NEJM;JAMA;BMJ|British Medical Journal;STAT|STAT News;Live Science;Space.com;Phys.org;EurekAlert;Billboard;NME;Pitchfork;IGN;Kotaku;Polygon;Gamespot|GameSpot;MacRumors;9to5Mac;AppleInsider;'
  + "Kaiser Health News|KFF Health News;Education Week;Chronicle of Higher Education;Inside Higher Ed;Military Times;Defense News;Jane's|Janes;Stars and Stripes;Army Times;CoinDesk;Barron's;Investor's Business Daily;Lloyd's List;Platts|S&P Global Platts;Argus|Argus Media;Energy Intelligence;OilPrice|Oilprice.com;NewsGuard;Semafor;Puck;Punchbowl News;The Bulwark;The Dispatch;The Free Press;The Conversation;OpenDemocracy;Jacobin;Democracy Now|Democracy Now!;"
  + 'KTLA;KTVU;KABC;WABC;WCBS;WNBC;WGN;WSB-TV;WFAA;KHOU;KPRC;WCVB;WBZ;KGO;KING 5;KOMO;WPVI;KSTP;KMOV;KSDK;WTOP;WUSA9;WJLA;WRAL;WSOC;WPLG;WSVN;KXAN;KVUE;WNYC;WBUR;KQED;KPCC;KCRA;KATU;KGW;KDKA;WTAE;WXYZ;WDIV;WEWS;WKYC'
).split(';')

/** Words of bodies' names that are spelled in two ways. */
const american: Readonly<Record<string, string>> = {
  centre: 'center',
  centres: 'centers',
  defence: 'defense',
  labour: 'labor',
  programme: 'program',
  theatre: 'theater',
  harbour: 'harbor'
}
const british = /\b(?:\p{L}{3,12}isations?|centres?|defence|labour|programme|theatre|harbour)\b/gu

/** Keys at hand: a night names the same few houses again and again. Copied, so that no name holds on to its article. */
const folded = new Map<string, string>()
const mostFolded = 5000
const longestFolded = 40

const known = new Map<string, House>()
const printed = new Set<string>()
register(agencies, 'agency')
register(outlets, 'outlet')

/**
 * One key for all spellings of a house: case, spaces, punctuation, accents, "the" and ".com" do not count, and known
 * houses have one key for their short and long names. Works for any name.
 */
export function houseKey(name: string): string {
  return houseOf(name)?.key ?? foldName(withoutSuffix(name))
}

/** Whether two names may mean one house: one key, or the letters of the other's words ("WHO", "World Health Organization"). */
export function mayBeOneHouse(a: string, b: string): boolean {
  return houseKey(a) === houseKey(b) || isShortFor(a, b) || isShortFor(b, a)
}

/** The last words may have no letter of their own: the CDC are for Control and Prevention. */
function isShortFor(short: string, name: string): boolean {
  const letters = short.replace(/\./g, '')
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false
  const initials = (name.replace(/^(?:the )?U\.?[SK]\.? /i, '').match(/(?<![\p{L}’'])\p{Lu}/gu) ?? [])
    .slice(0, 10)
    .join('')
  return (
    initials === letters
    || (letters.length > 2 && initials.length === letters.length + 1 && initials.startsWith(letters))
  )
}

/** The known house that a name means, whatever its spelling; `null` for others. */
export function houseOf(name: string): House | null {
  return known.get(foldName(name)) ?? known.get(foldName(withoutSuffix(name))) ?? null
}

/** Whether the words are, letter for letter, one of the names that houses print: quick, for running text. */
export function isHouseForm(words: string): boolean {
  return printed.has(words)
}

/** Words that end the name of a paper or broadcaster that no list holds: "the Daily Bugle". */
export const outletWords: ReadonlySet<string> = new Set(
  (
    'Times Post News Herald Tribune Journal Gazette Chronicle Telegraph Mirror Guardian Observer Standard Express Mail Star Sun Press Daily Weekly '
    + 'Magazine Review Dispatch Courier Examiner Inquirer Globe Sentinel Register Bee Ledger Enquirer Bulletin Reporter Advertiser Record '
    + 'Monitor Echo Argus Messenger Recorder Beacon Insider Television TV Radio Broadcasting Channel Network Media Newspaper Online Wire Newswire Today Monthly Digest Zeitung Shimbun Ilbo Pravda'
  ).split(' ')
)

function register(rows: readonly string[], kind: House['kind']): void {
  for (const row of rows) {
    const names = row.split('|')
    const name = names[0] ?? ''
    const house = { name, kind, key: foldName(name) }
    for (const form of names) {
      printed.add(form.replace(/^The /, ''))
      if (!known.has(foldName(form))) known.set(foldName(form), house)
    }
  }
}

/** "Xinhua news agency" is Xinhua. */
function withoutSuffix(name: string): string {
  return name.replace(/\s(?:news agency|news service|newspaper|newswire|news channel|magazine)$/i, '')
}

function foldName(name: string): string {
  const before = folded.get(name)
  if (before !== undefined) return before
  const key = foldAnew(name)
  if (folded.size >= mostFolded) folded.clear()
  if (name.length <= longestFolded) folded.set(JSON.parse(JSON.stringify(name)) as string, key)
  return key
}

function foldAnew(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/['’]s?$/, '')
    .replace(/^the\s/, '')
    .replace(/\.(?:com|org|net|info|co\.uk|com\.au|co\.nz|co\.za|co\.in|com\.tr)$/, '')
    .replace(/&/g, 'and')
    .replace(british, (word) => american[word] ?? word.replace('is', 'iz'))
    .replace(/[^\p{L}\p{N}]/gu, '')
}
