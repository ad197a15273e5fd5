/**
 * Broken and odd feeds of other people: `npm run attack:feeds [-- --data DIR]`. Each is read as `build` reads it. Prints what
 * was found; exits 1 on a crash or where the shares that RELIABILITY asks for are missed, 3 where the set is not there.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readFeed } from '../../src/read/feed/articles.js'
import { feedOf } from '../../src/read/feed/feed.js'

interface FeedFile {
  readonly file: string
  readonly group: string
  readonly expect: string | null
}

interface Outcome {
  readonly name: string
  readonly wellFormed: boolean
  readonly crashed: boolean
  /** The file holds what is asked for: a title or an entry. */
  readonly given: boolean
  /** A title or an entry was read. */
  readonly some: boolean
  readonly named: boolean
}

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/attack' } } })
const list = join(values.data, 'feeds.json')
if (!existsSync(list)) {
  console.error(`${list}: no such set; name its folder with --data`)
  process.exit(3)
}

const begun = process.cpuUsage()
const outcomes = (JSON.parse(readFileSync(list, 'utf8')) as FeedFile[]).map(outcomeOf)
const { user, system } = process.cpuUsage(begun)
const crashed = outcomes.filter((one) => one.crashed)
const well = outcomes.filter(({ wellFormed }) => wellFormed)
const ill = outcomes.filter(({ wellFormed }) => !wellFormed)
const unnamed = outcomes.filter(({ some, named }) => !some && !named)
console.log(`${outcomes.length} feeds, ${((user + system) / 1e6).toFixed(1)} s CPU, ${crashed.length} crashed`)
console.log(`well-formed: ${share(well).toFixed(3)} give title and entries where the file has them (asked .98)`)
console.log(`ill-formed: ${share(ill).toFixed(3)} give some (asked .80); skipped and not named: ${unnamed.length}`)
for (const { name } of [...crashed, ...unnamed, ...well.filter(({ given, some }) => given && !some)])
  console.log(`  ${name}`)
process.exitCode = crashed.length > 0 || unnamed.length > 0 || share(well) < 0.98 || share(ill) < 0.8 ? 1 : 0

function outcomeOf({ file, expect }: FeedFile): Outcome {
  const bytes = readFileSync(join(values.data, 'feeds', file))
  const wellFormed = !(expect ?? '').startsWith('bozo')
  try {
    const reading = feedOf(bytes)
    const { articles, bad, notices } = readFeed({ name: file, bytes, named: true })
    const hasTitle = /<(?:\w+:)?title\b[^>/]*>\s*[^<\s]/i.test(bytes.toString('latin1'))
    const hasEntry = /<(?:\w+:)?(?:item|entry)[\s>]/i.test(bytes.toString('latin1'))
    const some = reading.entries.length > 0 || reading.title !== null
    const whole = (!hasEntry || reading.entries.length > 0) && (!hasTitle || some)
    const named = articles.length > 0 || bad.length > 0 || notices.length > 0
    return { name: file, wellFormed, crashed: false, given: hasTitle || hasEntry, some: some && whole, named }
  } catch {
    return { name: file, wellFormed, crashed: true, given: true, some: false, named: false }
  }
}

/** Of the files that hold a title or entries, the share of which they were read. */
function share(list: readonly Outcome[]): number {
  const asked = list.filter(({ given }) => given)
  return asked.length === 0 ? 1 : asked.filter(({ some }) => some).length / asked.length
}
