/** Companies and public bodies that carry no word like "Corp" or "Ministry", and lower-case nouns for sources. Own list. */

export const companies: ReadonlySet<string> = new Set(
  (
    'Rosneft,Lukoil,Gazprom,Sberbank,Rosatom,Novatek,Aeroflot,Yukos,Naftogaz,Google,Alphabet,Apple,Microsoft,Amazon,Meta,Facebook,Twitter,Instagram,WhatsApp,YouTube,TikTok,ByteDance,Netflix,Tesla,SpaceX,Starlink,Uber,Lyft,Airbnb,OpenAI,Anthropic,'
    + 'Nvidia,Intel,IBM,Oracle,Cisco,Dell,HP,Qualcomm,AMD,Samsung,LG,SK Hynix,Hyundai,Kia,Toyota,Honda,Nissan,Mazda,Subaru,Suzuki,Mitsubishi,Sony,Panasonic,Toshiba,Hitachi,Nintendo,SoftBank,Huawei,ZTE,Xiaomi,Alibaba,Tencent,Baidu,JD.com,Didi,Evergrande,'
    + 'Sinopec,PetroChina,CNOOC,BYD,Geely,TSMC,Foxconn,Infosys,Wipro,Tata,Reliance,Adani,Boeing,Airbus,Lockheed Martin,Raytheon,Northrop Grumman,BAE Systems,Saab,Rheinmetall,Embraer,Bombardier,Ford,GM,General Motors,Chrysler,Stellantis,Fiat,Fiat Chrysler,Volkswagen,VW,'
    + 'BMW,Daimler,Mercedes-Benz,Mercedes,Audi,Porsche,Renault,Peugeot,Volvo,Ferrari,Siemens,Bosch,SAP,Bayer,BASF,Allianz,Lufthansa,Air France,Ryanair,EasyJet,Emirates,Qantas,Exxon,ExxonMobil,Exxon Mobil,Chevron,Shell,BP,Total,TotalEnergies,Eni,Equinor,Statoil,Petrobras,Pemex,'
    + 'Aramco,Saudi Aramco,ConocoPhillips,Halliburton,Schlumberger,Glencore,Rio Tinto,BHP,Vale,ArcelorMittal,JPMorgan,JPMorgan Chase,JP Morgan,Goldman Sachs,Morgan Stanley,Citigroup,Citi,Wells Fargo,Merrill Lynch,Lehman Brothers,Bear Stearns,BlackRock,Blackstone,Berkshire Hathaway,'
    + "HSBC,Barclays,Lloyds,UBS,Credit Suisse,Deutsche Bank,BNP Paribas,Societe Generale,Santander,Visa,Mastercard,PayPal,Walmart,Wal-Mart,Target,Costco,Kroger,Walgreens,CVS,Home Depot,Starbucks,McDonald's,Coca-Cola,Pepsi,PepsiCo,Nestle,Nestlé,Unilever,Danone,Procter & Gamble,Nike,Adidas,"
    + "Puma,Zara,Inditex,H&M,Ikea,IKEA,LVMH,Gucci,Chanel,Dior,L'Oreal,Disney,Walt Disney,Warner Bros.,Warner Bros,Comcast,Verizon,AT&T,T-Mobile,Sprint,Vodafone,Nokia,Ericsson,BlackBerry,Spotify,Snapchat,Pinterest,Reddit,LinkedIn,eBay,Yahoo,Zoom,Dropbox,Pfizer,Moderna,AstraZeneca,"
    + 'Johnson & Johnson,Merck,Novartis,Roche,Sanofi,GSK,GlaxoSmithKline,Novo Nordisk,Eli Lilly,BioNTech,Sinovac,Sinopharm,Monsanto,Caterpillar,Deere,John Deere,General Electric,GE,Honeywell,3M,FedEx,UPS,DHL,Maersk,Enron,Cambridge Analytica,Palantir,Coinbase,Binance,FTX,Robinhood,GameStop,'
    + "Standard & Poor's,S&P,Moody's,Fitch,Fitch Ratings,Deloitte,KPMG,PwC,Ernst & Young,EY,Accenture,McKinsey,Gartner,IDC,Nielsen,Gallup,YouGov,Ipsos,Ipsos MORI,Rasmussen,Quinnipiac,Pew"
  ).split(',')
)

/** Bodies of state, alliances and movements whose names tell nothing of it. */
export const offices: ReadonlySet<string> = new Set(
  (
    'Kremlin,Pentagon,White House,Downing Street,Elysee,Élysée,Elysee Palace,Bundestag,Bundesbank,Knesset,Duma,State Duma,Hamas,Hezbollah,Fatah,Taliban,Islamic State,ISIS,ISIL,IS,Daesh,al-Qaeda,al-Qaida,Al-Qaeda,Al Qaeda,al-Shabaab,al-Shabab,Boko Haram,Houthi,Houthis,'
    + 'Interpol,Europol,Eurostat,Frontex,NATO,Nato,UN,U.N.,United Nations,UNICEF,Unicef,UNESCO,Unesco,UNHCR,WHO,IMF,World Bank,WTO,OECD,OPEC,ASEAN,African Union,Arab League,IAEA,OSCE,ICC,ICJ,G7,G20,G-7,G-20,BRICS,Amnesty International,Human Rights Watch,Greenpeace,Red Cross,Oxfam,'
    + 'FBI,CIA,NSA,DEA,ATF,ICE,FAA,NTSB,FEMA,NASA,Nasa,EPA,FDA,CDC,SEC,FTC,FCC,IRS,DHS,DOJ,TSA,NOAA,NHTSA,USGS,NYPD,LAPD,GOP,DNC,RNC,NRA,ACLU,NAACP,AARP,AFL-CIO,MI5,MI6,GCHQ,Scotland Yard,Met Police,NHS,Mossad,Shin Bet,IDF,FSB,GRU,KGB,SBU,PLA,PLO,PKK,YPG,SDF,AKP,CHP,BJP,ANC,SPD,CDU,CSU,FIFA,Fifa,UEFA,Uefa,IOC,'
    + 'WADA,NFL,NBA,MLB,NHL,NCAA,PGA,FIA,ECB,Fed,Federal Reserve,Bank of England,European Commission,European Parliament,European Central Bank,European Union,EU,Supreme Court,Congress,Senate,Parliament,House of Commons,House of Lords,House,State Department,Justice Department,Treasury,Vatican,Holy See'
  ).split(',')
)

/** Last lower-case noun of a source -> what it is: "the ministry", "state media", "police". */
export const sourceNouns: ReadonlyMap<string, 'office' | 'company' | 'outlet' | 'document' | 'unknown'> = new Map([
  ...nouns(
    'office',
    'ministry department government police court tribunal commission committee council agency authority authorities administration parliament '
      + 'cabinet embassy consulate army military navy coastguard junta regime watchdog regulator ombudsman union party campaign university hospital '
      + 'school church institute institution foundation charity organization organisation association federation league group ngo think-tank '
      + 'coalition alliance movement board panel bureau office service secretariat presidency palace senate assembly congress jury prosecution '
      + 'center centre defence defense team club militia police-department city county state'
  ),
  ...nouns(
    'company',
    'company firm bank airline carrier manufacturer automaker carmaker retailer maker operator developer utility conglomerate corporation '
      + 'startup start-up brokerage insurer supplier producer chain brand publisher studio label giant drugmaker chipmaker'
  ),
  ...nouns(
    'outlet',
    'media newspaper newspapers paper daily weekly magazine broadcaster television tv radio channel network tabloid outlet outlets '
      + 'press newswire agencies station journal'
  ),
  ...nouns(
    'document',
    'report reports statement study survey poll document documents filing filings indictment complaint lawsuit affidavit communique communiqué '
      + 'declaration letter memo email e-mail transcript ruling verdict bulletin data figures statistics records paper papers research census '
      + 'website site portal editorial readout dossier review analysis audit assessment release notice decree bill law announcement post tweet guidance testimony estimate estimates information snapshot calculation text remarks findings projections minutes guidelines ratings polls surveys studies reports index tally tracker barometer database dataset ranking rankings forecast forecasts register'
  ),
  ...nouns(
    'unknown',
    'sources source officials analysts experts critics observers insiders economists researchers scientists investigators prosecutors lawyers '
      + 'attorneys doctors diplomats residents witnesses activists protesters organizers organisers campaigners supporters opponents lawmakers '
      + 'legislators politicians traders investors historians relatives family friends neighbors neighbours colleagues employees workers people '
      + 'aides advisers advisors executives leaders ministers soldiers rebels militants teachers students parents locals survivors reporters '
      + 'journalists commentators pundits engineers meteorologists forecasters rescuers firefighters medics others many some republicans democrats '
      + 'those conservatives rumors rumours accounts both nations countries sides'
  )
])

/** Lower-case words that follow a house's name: "the Xinhua news agency". */
export const houseTails: ReadonlySet<string> = new Set(
  (
    'news agency newspaper newswire wire magazine network website site channel television tv daily weekly radio station service tabloid '
    + "broadcaster journal program programme show app online agencies report reports report's newsroom"
  ).split(' ')
)

function nouns<Kind extends string>(kind: Kind, list: string): (readonly [string, Kind])[] {
  return list.split(' ').map((noun) => [noun, kind] as const)
}
