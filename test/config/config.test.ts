import { describe, expect, it } from 'vitest'
import { keys, namesUnder } from '../../src/config/keys.js'
import { givenIn, namesOf, type Variables } from '../../src/config/environment.js'
import { likelyOf } from '../../src/config/likely.js'
import { configSchema, jsonSchema } from '../../src/config/schema.js'
import { durationIn } from '../../src/config/durations.js'
import { parseConfig } from '../../src/config.js'

const settingsOf = (text: string, variables: Variables = {}) => parseConfig(text, 'nightdesk.yaml', variables).settings

function faultsOf(text: string, variables: Variables = {}): string[] {
  try {
    parseConfig(text, 'nightdesk.yaml', variables)
    return []
  } catch (error) {
    return (error as Error).message.split('\n')
  }
}

const source = 'sources: [{path: in}]\n'

describe('a configuration', () => {
  it('needs nothing but sources', () => {
    expect(settingsOf(source)).toMatchObject({
      title: 'Nightdesk',
      timezone: 'UTC',
      output: 'out',
      state: '.nightdesk',
      formats: ['md', 'html', 'txt', 'json', 'csv', 'rss'],
      onEmpty: 'silent',
      limits: { stories: 12, keyPoints: 10 },
      since: 36 * 3_600_000,
      fetch: { allow: [], pause: 1000 },
      memory: { days: 7, keepDays: 90 }
    })
  })

  it('takes the port that goes with the security, where none is given', () => {
    const mail = (smtp: string) =>
      settingsOf(`${source}mail: {from: a@b.org, to: [c@d.org], smtp: ${smtp}}`).mail?.smtp?.port
    expect([mail('{host: h}'), mail('{host: h, security: tls}'), mail('{host: h, security: none}')]).toEqual([
      587, 465, 25
    ])
    expect(mail('{host: h, port: 2525}')).toBe(2525)
  })

  it.each([
    [
      'an unknown key, with the likely one',
      'sorces: 1\n',
      'nightdesk.yaml:2: sorces: there is no such key; did you mean "sources"?'
    ],
    [
      'an unknown key inside',
      'limits: {storys: 3}\n',
      'nightdesk.yaml:2: limits.storys: there is no such key; did you mean "stories"?'
    ],
    [
      'a key that is like none',
      'zebra: 1\n',
      /^nightdesk\.yaml:2: zebra: there is no such key; write one of title, language,/
    ],
    ['a wrong kind', 'title: [a]\n', 'nightdesk.yaml:2: title: is no text; write title: Morning brief'],
    [
      'an entry of a list',
      'mail:\n  from: a@b.org\n  to:\n    - c@d.org\n    - nobody\n  smtp: {host: h}\n',
      'nightdesk.yaml:6: mail.to[1]: is no mail address; write ann@example.org'
    ],
    [
      'a number out of range',
      'limits:\n  stories: 0\n',
      'nightdesk.yaml:3: limits.stories: is less than 1; write stories: 12'
    ],
    [
      'half a number',
      'limits: {keyPoints: 2.5}\n',
      'nightdesk.yaml:2: limits.keyPoints: is no whole number; write keyPoints: 10'
    ],
    [
      'a value that is none of those',
      'profile: jekyll\n',
      'nightdesk.yaml:2: profile: is none of plain, docusaurus, mkdocs, hugo, starlight, vitepress; write profile: plain'
    ],
    [
      'a time zone that is none',
      'timezone: Europe/Atlantis\n',
      'nightdesk.yaml:2: timezone: is no time zone that is known; write timezone: Europe/Berlin'
    ],
    [
      'an age that is none',
      'since: soon\n',
      'nightdesk.yaml:2: since: "soon" is no time; write a number and s, m, h, d or w; write since: 36h'
    ],
    [
      'a folder outside of the repo',
      'docs: {repo: ../docs, dir: ../other}\n',
      'nightdesk.yaml:2: docs.dir: leads out of the repo; write dir: digests'
    ],
    [
      'a memory that forgets before it ties',
      'memory: {days: 7, keepDays: 3}\n',
      'nightdesk.yaml:2: memory.keepDays: is less than memory.days; write keepDays: 90'
    ],
    [
      'a zone, a language and a format that are none',
      'language: "?"\n',
      'nightdesk.yaml:2: language: is no language tag; write language: en'
    ],
    [
      'a format that is none',
      'formats: [md, pdf]\n',
      /^nightdesk\.yaml:2: formats\[1\]: is none of md, html, .*; write formats/
    ],
    [
      'a truth that is none',
      'publishText: maybe\n',
      /^nightdesk\.yaml:2: publishText: is no true or false; write publishText: /
    ],
    ['a text where a group is to be', 'limits: many\n', /^nightdesk\.yaml:2: limits: is no group of keys; write /],
    ['a text where a list is to be', 'follow: bread\n', /^nightdesk\.yaml:2: follow: is no list; write follow: /],
    ['an empty text', 'title: ""\n', 'nightdesk.yaml:2: title: is empty; write title: Morning brief'],
    [
      'a line break in a title',
      'title: "a\\nb"\n',
      /^nightdesk\.yaml:2: title: holds a line break or a control character; write /
    ],
    [
      'a host without a port',
      'fetch: {allow: [10.0.0.1]}\n',
      /^nightdesk\.yaml:2: fetch\.allow\[0\]: is no host:port; write /
    ],
    [
      'a port that is none',
      'mail: {from: a@b.org, to: [c@d.org], smtp: {host: h, port: 70000}}\n',
      /^nightdesk\.yaml:2: mail\.smtp\.port: is more than 65535; write /
    ],
    [
      'a login in the name of the host',
      'mail: {from: a@b.org, to: [c@d.org], smtp: {host: "desk:hunter2@h"}}\n',
      /^nightdesk\.yaml:2: mail\.smtp\.host: is no host name; write /
    ],
    [
      'an address to leave by that is none',
      'mail: {from: a@b.org, to: [c@d.org], unsubscribe: [ftp://x.org], smtp: {host: h}}\n',
      /^nightdesk\.yaml:2: mail\.unsubscribe\[0\]: is neither a mailto: nor an https: address; write /
    ],
    ['an onEmpty that is none', 'onEmpty: loud\n', /^nightdesk\.yaml:2: onEmpty: is none of silent, notice; write /],
    [
      'mail without recipients',
      'mail: {from: a@b.org, smtp: {host: h}}\n',
      'nightdesk.yaml:2: mail.to: has no recipients; write to: [ann@example.org, ben@example.org]'
    ]
  ])('says file, line, key and mend: %s', (_fault, lines, expected) => {
    const faults = faultsOf(source + lines)
    expect(faults).toEqual([
      expect.stringMatching(expected instanceof RegExp ? expected : new RegExp(`^${escaped(expected)}$`))
    ])
  })

  it('tells all faults at once', () => {
    expect(faultsOf('titel: x\nlimits: {stories: none}\nmail: {}\n').map((line) => line.split(': ')[1])).toEqual([
      'sources',
      'limits.stories',
      'mail.from',
      'mail.to',
      'mail.smtp',
      'titel'
    ])
  })

  it('names the line of broken YAML, of a key that stands twice, and of no group at all', () => {
    expect(faultsOf('sources: [{path: in}\ntitle: x\n')[0]).toMatch(/^nightdesk\.yaml:2: /)
    expect(faultsOf(`${source}title: a\ntitle: b\n`)[0]).toMatch(/^nightdesk\.yaml:3: .*unique/)
    expect(faultsOf('- a\n')[0]).toMatch(/^nightdesk\.yaml:1: this is no group of keys/)
    expect(faultsOf('')[0]).toMatch(/^nightdesk\.yaml:1: sources: is missing/)
  })

  it.each([
    [
      'a source that is two',
      'sources:\n  - path: in\n    url: https://a.example/f\n',
      /^nightdesk\.yaml:2: sources\[0\]: has to have either a path or a url; write /
    ],
    [
      'an address that is none',
      'sources:\n  - path: in\n  - url: ftp://a.example/f\n',
      /^nightdesk\.yaml:3: sources\[1\]\.url: is no http or https address; write - url|^nightdesk\.yaml:3: sources\[1\]\.url: is no http or https address; write url/
    ],
    [
      'a login in an address',
      'sources: [{url: "https://desk:hunter2@a.example/f"}]\n',
      /^nightdesk\.yaml:1: sources\[0\]\.url: holds a name or a password, which is not sent; take it out; write url/
    ],
    [
      'full texts of a folder',
      'sources: [{path: in, fullText: true}]\n',
      /^nightdesk\.yaml:1: sources\[0\]\.fullText: fullText is for a url; write fullText: true/
    ],
    ['no sources', 'sources: []\n', /^nightdesk\.yaml:1: sources: .*; write /],
    [
      'an alias of nothing',
      'sources: [{path: in}]\ntitle: *hunter2\n',
      /^nightdesk\.yaml:2: an alias \(\*\.\.\.\) of nothing stands here; put a text that begins with a star in quotes$/
    ]
  ])('says file, line, key and mend of the sources, too: %s', (_fault, text, expected) => {
    const [fault = ''] = faultsOf(text)
    expect(fault).toMatch(expected)
    expect(fault).not.toContain('hunter2')
  })

  it('does not unfold aliases without end', () => {
    const bomb =
      'a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n'
    expect(faultsOf(bomb)[0]).toMatch(/alias/)
  })

  it('never repeats a password that stands in it', () => {
    const faults = faultsOf(`${source}mail: {from: a@b.org, to: [c@d.org], smtp: {host: h, password: hunter2}}\n`).join(
      '\n'
    )
    expect(faults).toMatch(/mail\.smtp\.password: a password does not stand in the file; write passwordFile/)
    expect(faults).not.toContain('hunter2')
  })

  it('is not touched by keys of the prototype', () => {
    expect(faultsOf(`${source}__proto__: {title: x}\n`)[0]).toMatch(/there is no such key/)
    expect(faultsOf(`${source}constructor: x\n`)[0]).toMatch(/there is no such key/)
  })
})

describe('variables', () => {
  it('stand before the file, lists with commas', () => {
    const variables = {
      NIGHTDESK_TITLE: 'Mine',
      NIGHTDESK_LIMITS_KEY_POINTS: '3',
      NIGHTDESK_MUTE: 'a, b',
      NIGHTDESK_PUBLISHTEXT: 'true'
    }
    expect(settingsOf(`${source}title: Theirs\n`, variables)).toMatchObject({
      title: 'Mine',
      limits: { keyPoints: 3 },
      mute: ['a', 'b'],
      publishText: true
    })
  })

  it('are named where they are wrong', () => {
    expect(faultsOf(source, { NIGHTDESK_LIMITS_STORIES: 'many' })).toEqual([
      'NIGHTDESK_LIMITS_STORIES: limits.stories: is no whole number; write stories: 12'
    ])
  })

  it('have the names of the keys, with and without a line between words', () => {
    expect(namesOf('limits.keyPoints')).toEqual(['NIGHTDESK_LIMITS_KEYPOINTS', 'NIGHTDESK_LIMITS_KEY_POINTS'])
    expect(namesOf('mail.smtp.host')).toEqual(['NIGHTDESK_MAIL_SMTP_HOST'])
    expect(givenIn({ NIGHTDESK_MAIL_SMTP_PORT: '25' })).toEqual([
      { path: ['mail', 'smtp', 'port'], name: 'NIGHTDESK_MAIL_SMTP_PORT', value: 25 }
    ])
  })

  it('say where each value comes from', () => {
    const { originOf } = parseConfig(`${source}title: x\n`, 'nightdesk.yaml', { NIGHTDESK_LANGUAGE: 'de' })
    expect([originOf(['title']), originOf(['language']), originOf(['timezone'])]).toEqual([
      'nightdesk.yaml:2',
      'NIGHTDESK_LANGUAGE',
      null
    ])
  })
})

describe('the table of keys', () => {
  it('holds every key of the schema and no other', () => {
    expect(pathsIn(jsonSchema(), '').toSorted()).toEqual(
      keys
        .map(({ path }) => path)
        .filter((path) => !plainLists.has(path))
        .toSorted()
    )
  })

  it('knows what may stand where', () => {
    expect(namesUnder(['limits'])).toEqual(['stories', 'keyPoints', 'words'])
    expect(namesUnder(['sources', 0])).toContain('path')
    expect(namesUnder([])).toContain('sources')
  })

  it('describes every key for editors', () => {
    expect(JSON.stringify(jsonSchema())).toContain(keys.find(({ path }) => path === 'mail.smtp.passwordFile')?.about)
    expect(configSchema.safeParse({ sources: [{ path: 'in' }] }).success).toBe(true)
  })
})

/** Keys of the table that stand for an entry of a list of texts, of which a JSON Schema has no name. */
const plainLists = new Set(['sources[]', 'sections[]', 'mail.to[]', 'mail.unsubscribe[]'])

type Shape = { readonly properties?: Readonly<Record<string, Shape>>; readonly items?: Shape }

function pathsIn({ properties = {}, items }: Shape, under: string): string[] {
  const own = Object.entries(properties).flatMap(([name, shape]) => {
    const path = under === '' ? name : `${under}.${name}`
    return [path, ...pathsIn(shape, path)]
  })
  return [...own, ...(items ? pathsIn(items, `${under}[]`) : [])]
}

describe('durationIn', () => {
  it.each([
    ['36h', 129_600_000],
    ['90s', 90_000],
    ['0s', 0],
    ['1.5d', 129_600_000],
    ['2 w', 1_209_600_000],
    ['36', null],
    ['-1h', null]
  ])('%s', (written, expected) => {
    expect(durationIn(written)).toBe(expected)
  })
})

describe('likelyOf', () => {
  it.each([
    ['sorces', 'sources'],
    ['soucres', 'sources'],
    ['Output', 'output'],
    ['zzz', null]
  ])('%s', (typed, expected) => {
    expect(likelyOf(typed, ['sources', 'output', 'mail'])).toBe(expected)
  })
})

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
