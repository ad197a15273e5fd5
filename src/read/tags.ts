/** The words between the tags of a bit of HTML inside Markdown; comments, scripts and styles go. Linear, no parser. */
export function wordsInTags(html: string): string {
  const words: string[] = []
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at)
    const stop = open < 0 ? html.length : open
    words.push(html.slice(at, stop))
    at = open < 0 ? html.length : endOfTag(html, open)
  }
  return words.join('').replace(/&(#?\w{2,8});/g, (entity, name: string) => signOf(name) ?? entity)
}

/** Where what begins at `open` ends; an unfinished one takes the rest. */
function endOfTag(html: string, open: number): number {
  const head = html.slice(open, open + 12).toLowerCase()
  const silent = ['script', 'style', 'template', 'noscript'].find((name) => head.startsWith(`<${name}`))
  const closing = head.startsWith('<!--') ? '-->' : silent === undefined ? '>' : `</${silent}>`
  const end = html.indexOf(closing, open + 1)
  return end < 0 ? html.length : end + closing.length
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function signOf(name: string): string | null {
  if (!name.startsWith('#')) return named[name] ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const isSign = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isSign ? String.fromCodePoint(code) : null
}
