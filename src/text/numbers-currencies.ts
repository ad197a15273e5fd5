/**
 * Money as newspapers write it: codes and names of ISO 4217, signs of Unicode's currency block, and the short forms of
 * house styles (Rs, Rmb, KSh, A$). Names that several countries share stand for the one that the bare word most often means.
 */

/** What a sign, code or word for money stands for; `factor` 0.01 for cents and their like. */
export interface Currency {
  readonly code: string
  readonly factor: number
}

/** Codes of ISO 4217 in common use, with some that went out of it but not out of archives. */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM FRF ITL ESP NLG BEF ATS FIM GRD IEP PTE XBT BTC ETH'.split(
    ' '
  )

/** Signs and short forms that stand before the number, as written. */
const prefixes: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD$: 'USD',
  $USD: 'USD',
  'U.S.$': 'USD',
  'US $': 'USD',
  'us $': 'USD',
  us$: 'USD',
  usd$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  Aus$: 'AUD',
  C$: 'CAD',
  c$: 'CAD',
  'C $': 'CAD',
  'c $': 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  Can$: 'CAD',
  CDN$: 'CAD',
  NZ$: 'NZD',
  'NZ $': 'NZD',
  'nz $': 'NZD',
  HK$: 'HKD',
  hk$: 'HKD',
  'HK $': 'HKD',
  'hk $': 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  nt$: 'TWD',
  'nt $': 'TWD',
  'NT $': 'TWD',
  TT$: 'TTD',
  J$: 'JMD',
  JA$: 'JMD',
  B$: 'BND',
  G$: 'GYD',
  N$: 'NAD',
  Z$: 'ZWL',
  R$: 'BRL',
  r$: 'BRL',
  'R $': 'BRL',
  MX$: 'MXN',
  Mex$: 'MXN',
  RD$: 'DOP',
  CLP$: 'CLP',
  COP$: 'COP',
  FJ$: 'FJD',
  EC$: 'XCD',
  MOP$: 'MOP',
  '€': 'EUR',
  '£': 'GBP',
  'GB£': 'GBP',
  'UK£': 'GBP',
  'E£': 'EGP',
  'LE£': 'EGP',
  'IR£': 'IEP',
  'LL£': 'LBP',
  '¥': 'JPY',
  '￥': 'JPY',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
  '₹': 'INR',
  '₨': 'INR',
  '₩': 'KRW',
  '￦': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '฿': 'THB',
  '₿': 'BTC',
  '₪': 'ILS',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  'GH₵': 'GHS',
  'GH¢': 'GHS',
  '₸': 'KZT',
  '₼': 'AZN',
  '₾': 'GEL',
  '₮': 'MNT',
  '₭': 'LAK',
  '₣': 'CHF',
  '₤': 'GBP',
  '﷼': 'IRR',
  '৳': 'BDT',
  '؋': 'AFN',
  '៛': 'KHR',
  Rs: 'INR',
  'Rs.': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  'Re.': 'INR',
  Rp: 'IDR',
  'Rp.': 'IDR',
  RM: 'MYR',
  RMB: 'CNY',
  Rmb: 'CNY',
  rmb: 'CNY',
  Php: 'PHP',
  KSh: 'KES',
  Ksh: 'KES',
  KSH: 'KES',
  'Sh.': 'KES',
  Sh: 'KES',
  Shs: 'KES',
  USh: 'UGX',
  Ush: 'UGX',
  TSh: 'TZS',
  Tsh: 'TZS',
  GHC: 'GHS',
  SFr: 'CHF',
  Sfr: 'CHF',
  SwFr: 'CHF',
  Fr: 'CHF',
  'Fr.': 'CHF',
  SKr: 'SEK',
  Skr: 'SEK',
  DKr: 'DKK',
  Dkr: 'DKK',
  NKr: 'NOK',
  Nkr: 'NOK',
  kr: 'SEK',
  DM: 'DEM',
  FFr: 'FRF',
  Dh: 'AED',
  Dhs: 'AED',
  DH: 'AED',
  SR: 'SAR',
  QR: 'QAR',
  KD: 'KWD',
  BD: 'BHD',
  JD: 'JOD',
  LE: 'EGP',
  Tk: 'BDT',
  'Tk.': 'BDT',
  Taka: 'BDT',
  Br: 'ETB',
  NIS: 'ILS',
  Won: 'KRW',
  Le: 'SLE',
  PLN: 'PLN',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  FCFA: 'XOF',
  CFA: 'XOF',
  Naira: 'NGN',
  'S/.': 'PEN',
  'S/': 'PEN',
  Bs: 'VES',
  'Bs.': 'VES',
  'B/.': 'PAB',
  Gs: 'PYG',
  Peso: 'PHP'
}

/** One letter before the number: only with a scale or grouped digits ("N250 billion", "R5,000"), since names look like it. */
const letterPrefixes: Readonly<Record<string, string>> = {
  N: 'NGN',
  R: 'ZAR',
  P: 'PHP',
  K: 'ZMW',
  B: 'THB',
  L: 'HNL'
}

/** Names before the number ("euro345", "Pounds 200m", "Rupees five"): beside a scale, grouped digits or without a space only. */
const wordPrefixes: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  rupee: 'INR',
  rupees: 'INR',
  yen: 'JPY',
  yuan: 'CNY',
  naira: 'NGN',
  baht: 'THB',
  ringgit: 'MYR',
  taka: 'BDT',
  birr: 'ETB'
}

/** Signs that may follow the number ("100 ₡", "20 €"). */
const suffixSigns =
  '$ € £ ¥ ￥ ₹ ₨ ₩ ₽ ₺ ₴ ₦ ₱ ₫ ฿ ₿ ₪ ₡ ₲ ₵ ₸ ₼ ₾ ₮ ₭ ₣ ₤ ﷼ ৳ ؋ ៛ zł Kč kr Ft DM Rs RM NIS KSh Ksh Dhs FCFA CFA'.split(
    ' '
  )

/** Code -> names in small letters; an adjective before a shared name makes a name of its own. */
const names: Readonly<Record<string, string>> = {
  USD: 'dollar dollars buck bucks us-dollar us-dollars u.s.-dollar u.s.-dollars american-dollar american-dollars united-states-dollar united-states-dollars greenbacks usd',
  AUD: 'australian-dollar australian-dollars aussie-dollars aussie-dollar',
  CAD: 'canadian-dollar canadian-dollars loonies',
  NZD: 'new-zealand-dollar new-zealand-dollars kiwi-dollars',
  HKD: 'hong-kong-dollar hong-kong-dollars',
  SGD: 'singapore-dollar singapore-dollars singaporean-dollars',
  TWD: 'taiwan-dollar taiwan-dollars new-taiwan-dollar new-taiwan-dollars taiwanese-dollars',
  NAD: 'namibian-dollars namibian-dollar',
  ZWL: 'zimbabwe-dollars zimbabwean-dollars zimbabwean-dollar',
  JMD: 'jamaican-dollar jamaican-dollars',
  BSD: 'bahamian-dollar bahamian-dollars',
  BBD: 'barbados-dollar barbados-dollars barbadian-dollars barbadian-dollar',
  BZD: 'belize-dollar belize-dollars',
  BMD: 'bermuda-dollar bermuda-dollars bermudian-dollars',
  BND: 'brunei-dollar brunei-dollars',
  KYD: 'cayman-dollars cayman-islands-dollars cayman-islands-dollar',
  XCD: 'east-caribbean-dollar east-caribbean-dollars',
  GYD: 'guyana-dollars guyanese-dollars guyanese-dollar',
  LRD: 'liberian-dollar liberian-dollars',
  SBD: 'solomon-islands-dollars solomon-islands-dollar',
  SRD: 'surinamese-dollar surinamese-dollars surinam-dollars',
  GIP: 'gibraltar-pound gibraltar-pounds',
  KMF: 'comorian-francs comorian-franc',
  XPF: 'cfp-francs cfp-franc pacific-francs',
  TTD: 'trinidad-and-tobago-dollars trinidad-dollars',
  FJD: 'fijian-dollar fijian-dollars fiji-dollars',
  EUR: 'euro euros eur',
  GBP: 'pound pounds quid sterling pound-sterling pounds-sterling british-pound british-pounds sterling-pounds gbp',
  EGP: 'egyptian-pound egyptian-pounds',
  LBP: 'lebanese-pound lebanese-pounds lebanese-lira lebanese-liras',
  SYP: 'syrian-pound syrian-pounds',
  SDG: 'sudanese-pound sudanese-pounds',
  SSP: 'south-sudanese-pound south-sudanese-pounds',
  IEP: 'irish-pound irish-pounds punt punts',
  JPY: 'yen japanese-yen jpy',
  CNY: 'yuan yuans renminbi rmb renminbi-yuan yuan-renminbi chinese-yuan chinese-renminbi cny',
  INR: 'rupee rupees indian-rupee indian-rupees inr rs',
  PKR: 'pakistani-rupee pakistani-rupees pakistan-rupees',
  LKR: 'sri-lankan-rupee sri-lankan-rupees sri-lanka-rupees',
  NPR: 'nepalese-rupee nepalese-rupees nepali-rupees nepali-rupee',
  MUR: 'mauritian-rupee mauritian-rupees mauritius-rupees',
  SCR: 'seychellois-rupees seychelles-rupees',
  RUB: 'ruble rubles rouble roubles russian-ruble russian-rubles russian-rouble russian-roubles',
  BYN: 'belarusian-ruble belarusian-rubles belarusian-roubles',
  KRW: 'won south-korean-won korean-won',
  KPW: 'north-korean-won',
  CHF: 'franc francs swiss-franc swiss-francs chf',
  FRF: 'french-franc french-francs',
  BEF: 'belgian-franc belgian-francs',
  XOF: 'cfa-franc cfa-francs west-african-cfa-francs',
  XAF: 'central-african-cfa-francs',
  RWF: 'rwandan-francs rwandan-franc rwandan-frw',
  BIF: 'burundian-francs burundi-francs',
  CDF: 'congolese-francs congolese-franc',
  GNF: 'guinean-francs',
  DJF: 'djiboutian-francs djibouti-francs',
  SEK: 'krona kronor swedish-krona swedish-kronor swedish-crowns swedish-crown swedish-kronas',
  ISK: 'icelandic-krona icelandic-kronur icelandic-crowns',
  NOK: 'norwegian-krone norwegian-kroner norwegian-crowns norwegian-kronor',
  DKK: 'krone kroner danish-krone danish-kroner danish-crowns danish-kronor',
  CZK: 'koruna korunas czech-koruna czech-korunas czech-crowns czech-crown koruny',
  PLN: 'zloty zlotys zloties polish-zloty polish-zlotys złoty',
  HUF: 'forint forints hungarian-forint hungarian-forints',
  RON: 'leu lei romanian-leu romanian-lei',
  MDL: 'moldovan-lei moldovan-leu',
  BGN: 'lev leva levs bulgarian-lev bulgarian-leva bulgarian-levs',
  HRK: 'kuna kunas croatian-kuna croatian-kunas',
  RSD: 'serbian-dinar serbian-dinars',
  MKD: 'macedonian-denar macedonian-denars',
  ALL: 'albanian-lek albanian-leks leks',
  BAM: 'convertible-marks bosnian-marks',
  UAH: 'hryvnia hryvnias hryvnya hryvnyas hryvna ukrainian-hryvnia ukrainian-hryvnias',
  TRY: 'lira liras turkish-lira turkish-liras',
  ITL: 'lire italian-lira italian-lire',
  GEL: 'lari laris georgian-lari georgian-laris',
  AMD: 'dram drams armenian-dram armenian-drams',
  AZN: 'manat manats azerbaijani-manat azerbaijani-manats',
  TMT: 'turkmen-manat turkmen-manats turkmenistan-manat',
  KZT: 'tenge tenges kazakh-tenge kazakhstani-tenge',
  UZS: 'uzbek-soum uzbek-soums uzbek-som uzbek-sum uzbekistani-som',
  KGS: 'soms kyrgyz-som kyrgyz-soms kyrgyzstani-som',
  TJS: 'somoni somonis tajik-somoni tajikistani-somoni',
  MNT: 'tugrik tugriks mongolian-tugrik mongolian-tugriks',
  BRL: 'real reais reals brazilian-real brazilian-reais brazilian-reals',
  MXN: 'mexican-peso mexican-pesos peso pesos',
  ARS: 'argentine-peso argentine-pesos argentinian-pesos argentinian-peso austral australs',
  CLP: 'chilean-peso chilean-pesos',
  COP: 'colombian-peso colombian-pesos',
  CUP: 'cuban-peso cuban-pesos',
  DOP: 'dominican-peso dominican-pesos',
  UYU: 'uruguayan-peso uruguayan-pesos',
  PHP: 'philippine-peso philippine-pesos filipino-pesos',
  PEN: 'soles peruvian-sol peruvian-soles nuevo-soles nuevos-soles new-soles',
  PYG: 'guarani guaranis paraguayan-guarani paraguayan-guaranis guaraníes guaranies',
  BOB: 'boliviano bolivianos',
  VES: 'bolivar bolivars bolivares bolívares venezuelan-bolivars venezuelan-bolivares',
  CRC: 'colones costa-rican-colon costa-rican-colones costa-rican-colón',
  GTQ: 'quetzal quetzals quetzales guatemalan-quetzal guatemalan-quetzals',
  HNL: 'lempira lempiras',
  NIO: 'cordoba cordobas córdobas',
  PAB: 'balboa balboas panamanian-balboa',
  HTG: 'gourde gourdes haitian-gourde haitian-gourdes',
  THB: 'baht bahts thai-baht',
  IDR: 'rupiah rupiahs indonesian-rupiah',
  MYR: 'ringgit ringgits malaysian-ringgit',
  VND: 'dong dongs vietnamese-dong',
  LAK: 'kip kips lao-kip laotian-kip',
  KHR: 'riel riels cambodian-riel cambodian-riels',
  MMK: 'kyat kyats myanmar-kyat burmese-kyat',
  BDT: 'taka takas bangladeshi-taka bangladeshi-takas',
  AFN: 'afghani afghanis',
  IRR: 'rial rials iranian-rial iranian-rials toman tomans',
  SAR: 'riyal riyals saudi-riyal saudi-riyals saudi-rials saudi-arabian-riyal',
  QAR: 'qatari-riyal qatari-riyals qatari-rials',
  OMR: 'omani-rial omani-rials omani-riyals',
  YER: 'yemeni-rial yemeni-rials yemeni-riyals',
  AED: 'dirham dirhams emirati-dirhams uae-dirham uae-dirhams emirati-dirham',
  MAD: 'moroccan-dirham moroccan-dirhams',
  KWD: 'kuwaiti-dinar kuwaiti-dinars',
  BHD: 'bahraini-dinar bahraini-dinars bahrain-dinars',
  JOD: 'jordanian-dinar jordanian-dinars jordan-dinars',
  IQD: 'iraqi-dinar iraqi-dinars dinar dinars',
  LYD: 'libyan-dinar libyan-dinars',
  TND: 'tunisian-dinar tunisian-dinars',
  DZD: 'algerian-dinar algerian-dinars',
  ILS: 'shekel shekels israeli-shekel israeli-shekels new-israeli-shekels sheqel sheqels',
  NGN: 'naira nairas nigerian-naira',
  GHS: 'cedi cedis ghana-cedis ghanaian-cedis ghanaian-cedi',
  ZAR: 'rand rands south-african-rand south-african-rands',
  KES: 'shilling shillings kenyan-shilling kenyan-shillings kenya-shillings',
  UGX: 'ugandan-shilling ugandan-shillings uganda-shillings',
  TZS: 'tanzanian-shilling tanzanian-shillings tanzania-shillings',
  SOS: 'somali-shilling somali-shillings',
  ETB: 'birr birrs ethiopian-birr',
  ZMW: 'kwacha kwachas zambian-kwacha',
  MWK: 'malawian-kwacha malawi-kwacha',
  BWP: 'pula pulas',
  MZN: 'metical meticals meticais',
  AOA: 'kwanza kwanzas angolan-kwanza',
  GMD: 'dalasi dalasis',
  MGA: 'ariary ariarys',
  SZL: 'emalangeni lilangeni',
  LSL: 'maloti',
  PGK: 'kina',
  MOP: 'pataca patacas macau-patacas',
  BTN: 'ngultrum ngultrums',
  DEM: 'mark marks german-mark german-marks deutsche-mark deutsche-marks deutschmark deutschmarks deutschemark deutschemarks d-mark d-marks west-german-marks west-german-mark',
  FIM: 'markka markkaa markkas finnish-markka finnish-markkaa finnish-markkas finnish-marks',
  NLG: 'guilder guilders dutch-guilder dutch-guilders gulden netherlands-guilder',
  ESP: 'peseta pesetas spanish-peseta spanish-pesetas',
  PTE: 'portuguese-escudo portuguese-escudos escudo escudos',
  GRD: 'drachma drachmas greek-drachma greek-drachmas drachmae',
  ATS: 'schilling schillings austrian-schilling austrian-schillings',
  BTC: 'bitcoin bitcoins',
  ETH: 'ether ethers ethereum'
}

/** Hundredths: a cent of the dollar unless another country's name stands before it. */
const parts: Readonly<Record<string, string>> = {
  USD: 'cent cents us-cents us-cent u.s.-cents u.s.-cent penny pennies',
  EUR: 'euro-cents euro-cent eurocents eurocent',
  AUD: 'australian-cents australian-cent',
  CAD: 'canadian-cents canadian-cent',
  GBP: 'pence p new-pence',
  RUB: 'kopeck kopecks kopek kopeks',
  INR: 'paise paisa',
  CNY: 'fen',
  MXN: 'centavo centavos',
  CHF: 'centimes centime rappen'
}

/** A word or phrase in small letters (words joined by "-") -> its currency. */
export const currencyWords: ReadonlyMap<string, Currency> = new Map([...wordRows(names, 1), ...wordRows(parts, 0.01)])

/** A code in capitals -> its currency. */
export const currencyCodes: ReadonlyMap<string, Currency> = new Map(codes.map((code) => [code, whole(code)]))

/** What may stand before a number -> its currency, longest first where one ends with another. */
export const currencyPrefixes: ReadonlyMap<string, Currency> = new Map([
  ...codes.flatMap((code): [string, Currency][] => [
    [code, whole(code)],
    [code.toLowerCase(), whole(code)]
  ]),
  ...Object.entries(prefixes).map(([prefix, code]): [string, Currency] => [prefix, whole(code)])
])

/** Names before a number -> their currency; see the caller's conditions. */
export const currencyWordPrefixes: ReadonlyMap<string, Currency> = new Map(
  Object.entries(wordPrefixes).flatMap(([word, code]): [string, Currency][] =>
    [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)].map((form) => [form, whole(code)])
  )
)

/** Single letters before a number -> their currency; see the caller's conditions. */
export const currencyLetters: ReadonlyMap<string, Currency> = new Map(
  Object.entries(letterPrefixes).map(([letter, code]) => [letter, whole(code)])
)

/** Signs behind a number -> their currency. */
export const currencySigns: ReadonlyMap<string, Currency> = new Map([
  ...Object.entries(prefixes)
    .filter(([prefix]) => /^[A-Za-z]{1,3}\$$/.test(prefix))
    .map(([prefix, code]): [string, Currency] => [prefix, whole(code)]),
  ...suffixSigns.map((sign): [string, Currency] => [sign, whole(prefixes[sign] ?? 'USD')]),
  ['¢', { code: 'USD', factor: 0.01 }],
  ['￠', { code: 'USD', factor: 0.01 }]
])

function wordRows(table: Readonly<Record<string, string>>, factor: number): [string, Currency][] {
  return Object.entries(table).flatMap(([code, words]) =>
    words.split(' ').map((word): [string, Currency] => [word, { code, factor }])
  )
}

function whole(code: string): Currency {
  return { code, factor: 1 }
}
