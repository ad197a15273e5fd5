/** Every key of the configuration: what it is for, and what one writes. The schema, the errors, `init` and `config show` read it here. */

export interface Key {
  /** From the top, `[]` for each entry of a list: `mail.to[]`. */
  readonly path: string
  readonly about: string
  /** As one writes it in the file. */
  readonly example: string
}

/** The keys, in the order in which they are explained. */
export const keys: readonly Key[] = [
  { path: 'title', about: 'name of the briefing, on pages and in mails', example: 'title: Morning brief' },
  { path: 'language', about: 'language of the briefing, BCP 47', example: 'language: en' },
  {
    path: 'timezone',
    about: "IANA time zone; decides the edition's date",
    example: 'timezone: Europe/Berlin'
  },
  { path: 'sources', about: 'where the articles come from; one or more', example: 'sources: [{path: in}]' },
  { path: 'sources[]', about: 'one source: a path or a url', example: '- path: in' },
  { path: 'sources[].path', about: 'file, folder or glob, relative to this file', example: '- path: in' },
  {
    path: 'sources[].url',
    about: 'address of a feed or page',
    example: '- url: https://news.example.org/feed.xml'
  },
  { path: 'sources[].name', about: 'publisher, where the articles name none', example: 'name: Example Wire' },
  { path: 'sources[].tags', about: 'tags that its articles get', example: 'tags: [economy]' },
  { path: 'sources[].fullText', about: "fetch the page behind each of a feed's entries", example: 'fullText: true' },
  { path: 'sources[].paused', about: 'leave the source out for now', example: 'paused: true' },
  { path: 'output', about: "the editions' home", example: 'output: out' },
  { path: 'state', about: 'folder of the memory and the lock', example: 'state: .nightdesk' },
  { path: 'formats', about: 'of md, html, txt, json, csv, rss', example: 'formats: [md, html, txt, json, csv, rss]' },
  {
    path: 'profile',
    about: 'front matter of the pages: plain, docusaurus, mkdocs, hugo, starlight, vitepress',
    example: 'profile: plain'
  },
  { path: 'templates', about: 'folder of your own templates', example: 'templates: my-templates' },
  {
    path: 'onEmpty',
    about: 'silent, or notice: an edition that says "nothing new"',
    example: 'onEmpty: silent'
  },
  { path: 'limits', about: 'how much is shown', example: 'limits: {stories: 12, keyPoints: 10}' },
  { path: 'limits.stories', about: 'stories in full', example: 'stories: 12' },
  { path: 'limits.keyPoints', about: 'key points a story', example: 'keyPoints: 10' },
  { path: 'limits.words', about: 'words of key points a story, instead of their number', example: 'words: 150' },
  { path: 'since', about: 'dated articles that are older are background only', example: 'since: 36h' },
  { path: 'follow', about: 'words, names, sources or tags that come first', example: 'follow: [climate]' },
  { path: 'mute', about: 'words, names, sources or tags that are not told', example: 'mute: [horoscope]' },
  { path: 'pin', about: 'words, names, sources or tags that stand on top', example: 'pin: [Berlin]' },
  { path: 'sections', about: 'parts of the digest', example: 'sections: [{name: World, tags: [world]}]' },
  { path: 'sections[]', about: 'a name with tags or sources', example: '- {name: World, tags: [world]}' },
  { path: 'sections[].name', about: 'its headline', example: 'name: World' },
  { path: 'sections[].tags', about: 'tags whose articles stand in it', example: 'tags: [world]' },
  { path: 'sections[].sources', about: 'publishers whose articles stand in it', example: 'sources: [Example Wire]' },
  { path: 'fetch', about: 'how addresses are fetched', example: 'fetch: {allow: []}' },
  {
    path: 'fetch.allow',
    about: 'exact host:port of addresses that may be fetched although they are not public',
    example: 'allow: ["127.0.0.1:8080"]'
  },
  {
    path: 'fetch.contact',
    about: "whom a server's owner can write to; stands in the User-Agent",
    example: 'contact: desk@example.org'
  },
  { path: 'fetch.pause', about: 'time between two requests to one host', example: 'pause: 1s' },
  {
    path: 'publishText',
    about: "true: the published JSON holds the articles' full texts",
    example: 'publishText: false'
  },
  { path: 'memory', about: 'how long is remembered', example: 'memory: {days: 7, keepDays: 90}' },
  { path: 'memory.days', about: 'how far back a story is tied, in days', example: 'days: 7' },
  { path: 'memory.keepDays', about: 'how long the memory is kept, in days', example: 'keepDays: 90' },
  { path: 'docs', about: 'the docs repo; absent: nothing is committed', example: 'docs: {repo: ../docs}' },
  { path: 'docs.repo', about: 'an existing git work tree', example: 'repo: ../docs' },
  { path: 'docs.dir', about: 'folder inside the repo; nothing else is ever staged', example: 'dir: digests' },
  { path: 'docs.push', about: 'push after the commit', example: 'push: true' },
  {
    path: 'docs.message',
    about: 'message of the commit; {date} is the edition',
    example: 'message: "docs(digest): {date}"'
  },
  { path: 'docs.author', about: 'author of the commit', example: 'author: Nightdesk <desk@example.org>' },
  { path: 'mail', about: 'the mail; absent: nothing is sent', example: 'mail: {from: ..., to: [...], smtp: {...}}' },
  { path: 'mail.from', about: 'sender', example: 'from: Nightdesk <desk@example.org>' },
  { path: 'mail.replyTo', about: 'where answers go', example: 'replyTo: editor@example.org' },
  { path: 'mail.to', about: 'recipients', example: 'to: [ann@example.org, ben@example.org]' },
  { path: 'mail.to[]', about: 'a recipient', example: '- ann@example.org' },
  { path: 'mail.toFile', about: 'file with one recipient a line', example: 'toFile: recipients.txt' },
  {
    path: 'mail.subject',
    about: 'subject; {date}, {title}, {top} and {stories} are filled in',
    example: 'subject: "{title}: {top} ({stories})"'
  },
  { path: 'mail.listId', about: 'name of the list, as a host name', example: 'listId: morning.example.org' },
  {
    path: 'mail.unsubscribe',
    about: 'how to leave: a mailto: address, and an https: address if there is one',
    example: 'unsubscribe: ["mailto:leave@example.org"]'
  },
  { path: 'mail.unsubscribe[]', about: 'a mailto: or https: address', example: '- mailto:leave@example.org' },
  {
    path: 'mail.link',
    about:
      'address of the published editions: YEAR/MONTH/DATE.html is put after it, or {year}, {month}, {date} filled in',
    example: 'link: https://docs.example.org/digests/'
  },
  { path: 'mail.retry', about: 'what a refusal for now (4xx) means', example: 'retry: {after: 15m, times: 5}' },
  { path: 'mail.retry.after', about: 'time to the next try; 0s: the next run', example: 'after: 15m' },
  { path: 'mail.retry.times', about: 'tries in all', example: 'times: 5' },
  {
    path: 'mail.retry.unknown',
    about: 'once or never: when it is not known whether a mail arrived',
    example: 'unknown: once'
  },
  {
    path: 'mail.dkim',
    about: 'signature of the mails',
    example: 'dkim: {domain: example.org, selector: desk, keyFile: dkim.pem}'
  },
  { path: 'mail.dkim.domain', about: 'domain that signs', example: 'domain: example.org' },
  { path: 'mail.dkim.selector', about: 'name of the key in the DNS', example: 'selector: desk' },
  { path: 'mail.dkim.keyFile', about: 'file of the private key, PEM', example: 'keyFile: /run/secrets/dkim.pem' },
  {
    path: 'mail.sendmail',
    about: 'path of a sendmail program, instead of smtp',
    example: 'sendmail: /usr/sbin/sendmail'
  },
  { path: 'mail.smtp', about: 'the server that takes the mail', example: 'smtp: {host: smtp.example.org}' },
  { path: 'mail.smtp.host', about: 'its name', example: 'host: smtp.example.org' },
  { path: 'mail.smtp.port', about: 'its port; by security 587, 465 or 25', example: 'port: 587' },
  { path: 'mail.smtp.security', about: 'none, starttls or tls', example: 'security: starttls' },
  { path: 'mail.smtp.user', about: 'login name', example: 'user: desk' },
  {
    path: 'mail.smtp.passwordFile',
    about: 'file that holds the password; or NIGHTDESK_SMTP_PASSWORD',
    example: 'passwordFile: /run/secrets/smtp'
  },
  { path: 'mail.smtp.rate', about: 'mails a minute, at most', example: 'rate: 60' }
]

const byPath = new Map(keys.map((key) => [key.path, key]))

/** The key at a path of names and list places; `null` where there is none. */
export function keyAt(path: readonly PropertyKey[]): Key | null {
  return byPath.get(patternOf(path)) ?? null
}

/** The names that may stand under a path, in the order of the table. */
export function namesUnder(path: readonly PropertyKey[]): readonly string[] {
  const prefix = path.length === 0 ? '' : `${patternOf(path)}.`
  return keys
    .filter((key) => key.path.startsWith(prefix))
    .map((key) => key.path.slice(prefix.length))
    .filter((rest) => rest !== '' && !/[.[]/.test(rest))
}

/** `['mail', 'to', 1]` -> `mail.to[]`. */
function patternOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? '[]' : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

/** `['mail', 'to', 1]` -> `mail.to[1]`, as errors name a place. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
