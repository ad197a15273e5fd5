/** Names that come to English from other scripts, with the spellings that newspapers give one and the same name. */

/** Each row one name; a whole name must agree in its other words before two spellings are one person. */
const rows = [
  'mohammed muhammad mohamed muhammed mohammad mohamad muhamed',
  'muammar moammar muammer moamer',
  'gaddafi gadhafi qaddafi kadhafi gadafi qadhafi khadafy',
  'hussein hussain husain husayn hussien',
  'hassan hasan',
  'youssef yousef yusuf yousuf youssif',
  'ahmed ahmad',
  'mahmoud mahmud',
  'abdullah abdallah abdulla',
  'khaled khalid',
  'osama usama',
  'nouri nuri',
  'faisal faysal',
  'tariq tarek tareq',
  'walid waleed',
  'rashid rasheed',
  'yuri yury yuriy yurii iurii',
  'sergei sergey',
  'serhiy serhii',
  'alexei alexey aleksei aleksey',
  'andrei andrey',
  'andriy andrii',
  'dmitry dmitri dmitriy dmitrii',
  'dmytro dmitro',
  'nikolai nikolay',
  'vitaly vitali vitaliy vitalii',
  'valery valeri valeriy valerii',
  'yevgeny evgeny yevgeni evgeni yevgeniy',
  'gennady gennadi gennadiy',
  'anatoly anatoli anatoliy anatolii',
  'grigory grigori grigoriy',
  'alexander aleksandr alexandr',
  'oleksandr olexandr',
  'heidar heydar haidar haydar',
  'tchaikovsky chaikovsky',
  'yeltsin eltsin',
  'tymoshenko timoshenko',
  'yanukovych yanukovich',
  'poroshenko poroschenko',
  'klitschko klichko klychko'
]

const known: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const forms = row.split(' ')
    return forms.map((form) => [form, forms[0] ?? form] as const)
  })
)

/** One form for the spellings of a name, in small letters: "Volodymyr Zelenskyy" and "Volodymyr Zelensky" have the same. */
export function spellingOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'")
  return plain
    .replace(/(?<![^ ])["“‘'(]|["”')](?![^ ])/g, '')
    .split(' ')
    .map(wordOf)
    .join(' ')
}

/** "el-Sisi" is "al-Sisi" is "Sisi"; a Slavic "-sky" has five endings. */
function wordOf(word: string): string {
  const plain = known.get(word) ?? word
  if (/^[ae]l-[a-z]{3}/.test(plain)) return plain.slice(3)
  return plain.length > 5 ? plain.replace(/sk(?:yy|iy|ii|yi|ij|i)$/, 'sky') : plain
}
