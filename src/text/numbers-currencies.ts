/**
 * Money as newspapers write it: codes and names of ISO 4217, signs of Unicode's currency block, and the short forms of
 * house styles (Rs, Rmb, KSh, A$). Names that several countries share stand for the one that the bare word most often means.
 */

import { currencyNames, currencyParts, type CurrencyRow } from './numbers-currencies-names.js'

/** What a sign, code or word for money stands for; `factor` 0.01 for cents and their like. */
export interface Currency {
  readonly code: string
  readonly factor: number
}

/** Codes of ISO 4217 in common use, with some that went out of it but not out of archives. */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM FRF ITL ESP NLG BEF ATS FIM GRD IEP PTE SVC FKP SHP GIP KYD CUC STN XDR LTL LVL EEK SKK MTL CYP LUF ZWG XBT BTC ETH'.split(
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
  $A: 'AUD',
  $AU: 'AUD',
  $US: 'USD',
  $us: 'USD',
  $NZ: 'NZD',
  $HK: 'HKD',
  $C: 'CAD',
  $CAN: 'CAD',
  $Can: 'CAD',
  $NT: 'TWD',
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
  BZ$: 'BZD',
  BDS$: 'BBD',
  Bds$: 'BBD',
  BS$: 'BSD',
  CI$: 'KYD',
  L$: 'LRD',
  SI$: 'SBD',
  ZW$: 'ZWL',
  U$: 'USD',
  U$S: 'USD',
  MEX$: 'MXN',
  AR$: 'ARS',
  CU$: 'CUP',
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
  Bt: 'THB',
  Kz: 'AOA',
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

/** A word or phrase in small letters (words joined by "-") -> its currency. */
export const currencyWords: ReadonlyMap<string, Currency> = new Map([
  ...currencyNames.flatMap((row) => namesIn(row, 1)),
  ...currencyParts.flatMap((row) => namesIn(row, 0.01))
])

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

/** The names of one row, alone and beside each of its countries. */
function namesIn([code, countries, beside, alone]: CurrencyRow, factor: number): [string, Currency][] {
  const joined = wordsOf(countries).flatMap((country) => wordsOf(beside).map((name) => `${country}-${name}`))
  return [...joined, ...wordsOf(alone)].map((name) => [name, { code, factor }])
}

function wordsOf(list: string): string[] {
  return list === '' ? [] : list.split(' ')
}

function whole(code: string): Currency {
  return { code, factor: 1 }
}
