/**
 * The language of a text, by its script and by the share of its most common function words. Good enough to set apart
 * an article that is not in the digest's language; not meant for short strings, of which it says nothing.
 */

/** Scripts that tell the language, or nearly so. */
const scripts: readonly { language: string; pattern: RegExp }[] = [
  { language: 'ja', pattern: /[\u3040-\u30ff]/g },
  { language: 'ko', pattern: /[\uac00-\ud7af]/g },
  { language: 'zh', pattern: /[\u4e00-\u9fff]/g },
  { language: 'ar', pattern: /[\u0600-\u06ff]/g },
  { language: 'he', pattern: /[\u0590-\u05ff]/g },
  { language: 'el', pattern: /[\u0370-\u03ff]/g },
  { language: 'hi', pattern: /[\u0900-\u097f]/g },
  { language: 'th', pattern: /[\u0e00-\u0e7f]/g },
  { language: 'ru', pattern: /[\u0400-\u04ff]/g }
]

/** The commonest words of languages in Latin script that are not also common words of English. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to that was for with his from they which have were been their said will would there this after has by it as on at',
  de: 'der die und das ist nicht den von zu mit sich auf für dem ein eine auch als nach wird bei einen werden aus hat dass sie es noch wurde über',
  fr: 'le la les des et est une du dans que qui pour pas sur au avec plus par ce sont se cette été aux ont mais comme leur',
  es: 'el los las del que una por con para se su al lo como más pero sus este ya fue esta entre cuando muy sin sobre también',
  it: 'il di che è la per una sono del della con non si le dei gli alla nel anche più come ha delle dal questo stato',
  pt: 'o os que do da em um uma para com não se por mais dos as como mas foi ao ele das tem seu sua ou ser quando muito nos já está',
  nl: 'de het een van en dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft ze werd wordt door over',
  sv: 'och att det som en på är av för med till den har inte om ett var jag men från vi kan hade så efter vid',
  da: 'og det at en til er som på de med for ikke der den af har et var om han men ud fra blev efter ved også',
  no: 'og det at en til er som på de med for ikke av har et var om han men ut fra ble etter ved også seg',
  fi: 'ja on ei se että oli hän ovat mutta kun joka myös sen ole mukaan tai jo vain niin kuin olla',
  pl: 'w i na z się nie do to że jest o jak po co ale przez od dla są tym jego został oraz przy czy',
  cs: 'a se na v je že s z do o to i by pro jako jsou k ve které po ale před jeho však nebo byl',
  tr: 've bir bu için ile de da olarak olan daha çok gibi sonra kadar ise ancak dedi en olduğu tarafından',
  id: 'yang dan di dengan untuk pada dari ini itu dalam tidak akan adalah oleh juga telah sebagai kepada karena',
  ro: 'și de la a în cu pe care este nu din pentru mai sau al ce au fost un o prin după să lui'
}

const languages = Object.keys(functionWords)
const languagesOf = indexOf(functionWords)
const hasScript = /[^\u0000-\u024f\u2000-\u206f\u20a0-\u20cf]/

/**
 * The language of `text` as a BCP 47 primary subtag, or `null` where the text is too short or too mixed to tell.
 * Reads the first 4,000 characters.
 */
export function languageIn(text: string): string | null {
  const sample = text.slice(0, 4000)
  return (hasScript.test(sample) ? scriptOf(sample) : null) ?? latinLanguageOf(sample)
}

function scriptOf(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return null
  for (const { language, pattern } of scripts) {
    const share = (sample.match(pattern)?.length ?? 0) / letters
    // Japanese mixes kana with Chinese characters, so a fifth is enough; elsewhere half of the letters.
    if (share > (language === 'ja' ? 0.2 : 0.5)) return language
  }
  return null
}

function latinLanguageOf(sample: string): string | null {
  const lower = sample.toLowerCase()
  // Classes of letters are slow: most texts have English ones, and the usual marks between them.
  const words = lower.match(isEnglish.test(lower) ? /[a-z]{1,24}/g : /\p{L}{1,24}/gu) ?? []
  if (words.length < 12) return null
  const hits = new Uint32Array(languages.length)
  for (const word of words) {
    const found = languagesOf.get(word)
    if (found !== undefined) for (const language of found) hits[language]!++
  }
  const [second, first] = hits.toSorted().subarray(-2)
  // Running text of any of these languages has function words of the list at 20 to 45 %; lists of names have none.
  if (first! / words.length < 0.12) return null
  return first! > second! * 1.15 ? languages[hits.indexOf(first!)]! : null
}

const isEnglish = /^[\u0000-\u007f\u00a0\u2010-\u2027]*$/

/** Word -> the numbers of its languages. */
function indexOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [language, words] of Object.values(lists).entries()) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language])
  }
  return index
}

/** Whether two BCP 47 tags name one language, whatever their regions. */
export function isSameLanguage(a: string, b: string): boolean {
  return primaryOf(a) === primaryOf(b)
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}
