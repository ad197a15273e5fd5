/** The shape of `nightdesk.yaml`. Strict: a key that is not here is an error, so that a slip of the pen is never silent. */
import { z } from 'zod'
import { keyAt } from './keys.js'
import {
  count,
  duration,
  hostAndPort,
  hostName,
  language,
  line,
  mailbox,
  path,
  timezone,
  wayOut,
  webAddress,
  hasNoLogin
} from './values.js'

export const formatNames = ['md', 'html', 'txt', 'json', 'csv', 'rss'] as const
export const profileNames = ['plain', 'docusaurus', 'mkdocs', 'hugo', 'starlight', 'vitepress'] as const

const words = z.array(line).default([])

/** Rules over several keys are asked even where one of the keys is wrong in itself: all faults are told at once. */
const always = { when: () => true }

const source = z
  .strictObject({
    path: path.optional(),
    url: webAddress
      .refine(hasNoLogin, { error: 'holds a name or a password, which is not sent; take it out' })
      .optional(),
    name: line.optional(),
    tags: words,
    fullText: z.boolean().default(false),
    paused: z.boolean().default(false)
  })
  .refine((given) => (given.path === undefined) !== (given.url === undefined), {
    error: 'has to have either a path or a url',
    ...always
  })
  .refine((given) => given?.path === undefined || !given.fullText, {
    error: 'fullText is for a url',
    path: ['fullText']
  })

const docs = z.strictObject({
  repo: path,
  dir: path
    .refine((given) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(given), {
      error: 'leads out of the repo'
    })
    .default('digests'),
  push: z.boolean().default(true),
  message: line.default('docs(digest): {date}'),
  author: mailbox
    .refine((given) => given.includes('<'), { error: 'has to be a name and an address' })
    .default('Nightdesk <nightdesk@localhost>')
})

const smtp = z
  .strictObject({
    host: line.regex(/^[^\s@/]{1,255}$/, { error: 'is no host name' }),
    port: count.max(65_535, { error: 'is more than 65535' }).optional(),
    security: z.enum(['none', 'starttls', 'tls']).default('starttls'),
    user: line.optional(),
    passwordFile: path.optional(),
    rate: count.optional()
  })
  .transform((given) => ({ ...given, port: given.port ?? { none: 25, starttls: 587, tls: 465 }[given.security] }))

const mail = z
  .strictObject({
    from: mailbox,
    replyTo: mailbox.optional(),
    to: z.array(mailbox).min(1, { error: 'is empty' }).optional(),
    toFile: path.optional(),
    subject: line.optional(),
    listId: hostName.optional(),
    unsubscribe: z.array(wayOut).default([]),
    link: webAddress.optional(),
    retry: z
      .strictObject({
        after: duration.prefault('15m'),
        times: count.default(5),
        unknown: z.enum(['once', 'never']).default('once')
      })
      .prefault({}),
    dkim: z.strictObject({ domain: hostName, selector: hostName, keyFile: path }).optional(),
    sendmail: path.optional(),
    smtp: smtp.optional()
  })
  .refine((given) => given.to !== undefined || given.toFile !== undefined, {
    error: 'has no recipients',
    path: ['to'],
    ...always
  })
  .refine((given) => given.smtp === undefined || given.sendmail === undefined, {
    error: 'stands beside smtp; only one of them can be used',
    path: ['sendmail'],
    ...always
  })
  .refine((given) => given.smtp !== undefined || given.sendmail !== undefined, {
    error: 'is missing',
    path: ['smtp'],
    ...always
  })

/** The whole file. Defaults are here and in no second place. */
export const configSchema = z.strictObject({
  title: line.default('Nightdesk'),
  language: language.default('en'),
  timezone: timezone.default('UTC'),
  sources: z.array(source).min(1, { error: 'is empty' }),
  output: path.default('out'),
  state: path.default('.nightdesk'),
  formats: z
    .array(z.enum(formatNames))
    .min(1, { error: 'is empty' })
    .default([...formatNames]),
  profile: z.enum(profileNames).default('plain'),
  templates: path.optional(),
  onEmpty: z.enum(['silent', 'notice']).default('silent'),
  limits: z
    .strictObject({ stories: count.default(12), keyPoints: count.default(10), words: count.optional() })
    .prefault({}),
  since: duration.prefault('36h'),
  follow: words,
  mute: words,
  pin: words,
  sections: z.array(z.strictObject({ name: line, tags: words, sources: words })).default([]),
  fetch: z
    .strictObject({
      allow: z.array(hostAndPort).default([]),
      contact: line.optional(),
      pause: duration.prefault('1s')
    })
    .prefault({}),
  publishText: z.boolean().default(false),
  memory: z
    .strictObject({ days: count.default(7), keepDays: count.default(90) })
    .refine(({ days, keepDays }) => keepDays >= days, { error: 'is less than memory.days', path: ['keepDays'] })
    .prefault({}),
  docs: docs.optional(),
  mail: mail.optional()
})

/** What the file says, checked, with every default filled in; paths as written, times in milliseconds. */
export type Settings = z.output<typeof configSchema>

/** The JSON Schema (draft 2020-12) of the file, for editors: each key says what it is for. */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  return described(z.toJSONSchema(configSchema, { io: 'input' }), [])
}

type Shape = Readonly<Record<string, unknown>>

function described(shape: Shape, path: readonly PropertyKey[]): Shape {
  const { properties, items } = shape as { properties?: Readonly<Record<string, Shape>>; items?: Shape }
  const about = keyAt(path)?.about
  const inner = Object.entries(properties ?? {}).map(([name, one]) => [name, described(one, [...path, name])])
  return {
    ...shape,
    ...(about === undefined ? {} : { description: about }),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(inner) as unknown }),
    ...(items === undefined ? {} : { items: described(items, [...path, 0]) })
  }
}
