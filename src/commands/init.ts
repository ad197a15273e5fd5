/** `nightdesk init`: a commented configuration to begin with. */
import { open } from 'node:fs/promises'
import { configName } from '../io/config.js'
import type { Terminal } from '../io/terminal.js'
import { messageOf } from '../io/write.js'
import { DigestError } from '../errors.js'
import { exitCode, type ExitCode } from './exit.js'

/** Writes `file` (default `nightdesk.yaml`); where one is, it stays as it is and the command fails. */
export async function init(file: string | null, terminal: Terminal): Promise<ExitCode> {
  const name = file ?? configName
  try {
    // `wx` fails where anything stands under the name, a link included, in one step with making it.
    const handle = await open(name, 'wx')
    await handle.writeFile(firstConfig)
    await handle.close()
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const message = exists
      ? `${name} is there already and stays as it is; edit it, or name another file with --config`
      : `Could not write ${name}: ${messageOf(cause)}`
    throw new DigestError('write-failed', message, { cause })
  }
  terminal.print(
    `Wrote ${name}\nPut articles into the folder in, or name your own sources, then run: nightdesk check\n`
  )
  return exitCode.done
}

/** What a new user starts from: every group of keys, the optional ones commented out. A test holds that `check` takes it. */
export const firstConfig = `# Nightdesk: the night's configuration. Relative paths count from this file's folder.
# \`nightdesk check\` says what is wrong, \`nightdesk config show\` where each value comes from.
# \`nightdesk config schema\` prints a JSON Schema for your editor.

title: Morning brief
language: en
timezone: UTC                     # decides the edition's date: Europe/Berlin, America/New_York, ...

sources:                          # one or more
  - path: in                      # a file, folder or glob
  # - url: https://news.example.org/feed.xml
  #   name: Example Wire
  #   fullText: true              # fetch the page behind each entry

output: out                       # the editions' home
state: .nightdesk                 # memory and lock
formats: [md, html, txt, json, csv, rss]
profile: plain                    # plain, docusaurus, mkdocs, hugo, starlight, vitepress
# templates: my-templates         # nightdesk template eject NAME gives you one to start from
onEmpty: silent                   # or notice: an edition that says "nothing new"
limits: {stories: 12, keyPoints: 10}
since: 36h                        # older dated articles are background only

follow: []                        # words, names, sources or tags that come first
mute: []                          # ... that are not told
pin: []                           # ... that stand on top
sections: []                      # - {name: World, tags: [world]}

fetch: {allow: []}                # host:port of addresses that are not public and yet may be fetched
publishText: false                # true: the published JSON holds the articles' full texts
memory: {days: 7, keepDays: 90}

# docs:                           # commit the editions to a git work tree
#   repo: ../docs
#   dir: digests
#   push: true
#   message: "docs(digest): {date}"
#   author: Nightdesk <desk@example.org>

# mail:                           # mail each edition
#   from: Nightdesk <desk@example.org>
#   to: [ann@example.org]         # or toFile: one address a line
#   listId: morning.example.org
#   unsubscribe: ["mailto:leave@example.org"]
#   retry: {after: 15m, times: 5}
#   smtp:                         # the password: in passwordFile, or in NIGHTDESK_SMTP_PASSWORD
#     host: smtp.example.org
#     port: 587
#     security: starttls          # none, starttls, tls
#     user: desk
#     passwordFile: /run/secrets/smtp
`
