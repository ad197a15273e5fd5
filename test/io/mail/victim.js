/** A run of delivery in a process of its own, made to be killed: `node victim.js FOLDER PORT`. Uses the built modules. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseConfig } from '../../../dist/config.js'
import { deliver } from '../../../dist/io/mail/deliver.js'
import { storedOutbox } from '../../../dist/io/store/deliveries.js'
import { openStore } from '../../../dist/io/store/store.js'
import { loadTemplates } from '../../../dist/io/templates.js'

const [folder = '', port = ''] = process.argv.slice(2)
const digest = JSON.parse(readFileSync(path.join(folder, 'digest.json'), 'utf8'))
const yaml = readFileSync(path.join(folder, 'nightdesk.yaml'), 'utf8').replaceAll('PORT', port)
const store = openStore(path.join(folder, 'state.db'))
const { isDone } = await deliver({
  settings: parseConfig(yaml, 'nightdesk.yaml', {}).settings,
  digest,
  digestOf: () => digest,
  templates: await loadTemplates(null),
  outbox: storedOutbox(store.database),
  now: () => new Date(),
  password: null
})
store.close()
process.exitCode = isDone ? 0 : 5
