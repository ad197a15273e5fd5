/** Takes secrets out of words that are printed or kept: servers echo what they were told. */

/** Blanks every form of a secret that goes over the wire: as it is, in base64 alone, with the user's name, and hex. */
export function blankerOf(user: string | null, secret: string | null): (words: string) => string {
  if (secret === null || secret === '') return (words) => words
  const base64 = (words: string) => Buffer.from(words, 'utf8').toString('base64').replace(/=+$/, '')
  const forms = [
    secret,
    base64(`\0${user ?? ''}\0${secret}`),
    base64(`${user ?? ''}\0${user ?? ''}\0${secret}`),
    base64(secret),
    Buffer.from(secret, 'utf8').toString('hex'),
    encodeURIComponent(secret)
  ]
  const longestFirst = [...new Set(forms)].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'gi')
  return (words) => words.replace(pattern, '***')
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
