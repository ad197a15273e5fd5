/**
 * A line a case: its name and the hash of all its formats, the same for every order of its articles, or exits 1:
 * `node --import tsx test/program/shuffles.ts [SHUFFLES]`. Run in other locales and zones it must print the same lines;
 * `--everywhere` runs it in two of each and compares: `npm run shuffles`.
 */
import { spawnSync } from 'node:child_process'
import { pageOf, formatNames, withPages } from '../../src/commands/formats.js'
import { digestOf } from '../../src/digest.js'
import { loadTemplates } from '../../src/io/templates.js'
import { sha256 } from '../../src/text/hash.js'
import { cases, documentsOf } from '../support/cases.js'
import { drawFrom } from '../support/forger.js'

const [count = '50', everywhere] = process.argv.slice(2)
const locales = ['en_US.UTF-8', 'tr_TR.UTF-8']
const zones = ['Pacific/Auckland', 'America/Los_Angeles']

if (everywhere === '--everywhere') compare()
else await print(Number(count))

function compare(): void {
  const told = locales.flatMap((locale) =>
    zones.map((zone) => {
      const env = { ...process.env, LC_ALL: locale, LANG: locale, TZ: zone }
      const args = [...process.execArgv, process.argv[1] ?? '', count]
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
      if (status !== 0) throw new Error(`${locale}, ${zone}: ${stderr}`)
      return stdout
    })
  )
  const isSame = told.every((lines) => lines === told[0])
  console.log(`${cases.length} cases, ${count} orders, ${told.length} places: ${isSame ? 'the same' : 'other'} bytes`)
  process.exitCode = isSame ? 0 : 1
}

async function print(orders: number): Promise<void> {
  const templates = await loadTemplates(null)
  for (const one of cases) {
    const documents = await documentsOf(one)
    const expected = JSON.stringify(digestOf(documents, one.options))
    for (let seed = 0; seed < orders; seed++) {
      if (JSON.stringify(digestOf(shuffled(documents, seed), one.options)) !== expected)
        throw new Error(`${one.name}: other bytes in order ${seed}`)
    }
    const digest = withPages(digestOf(documents, one.options), formatNames, templates)
    const pages = formatNames.map((name) => [...pageOf(digest, name, templates)].join(''))
    console.log(one.name, sha256(pages.join('\0')))
  }
}

function shuffled<One>(list: readonly One[], seed: number): One[] {
  const draw = drawFrom(seed)
  const left = [...list]
  return list.map(() => left.splice(draw(left.length), 1)[0] as One)
}
