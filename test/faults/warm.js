/**
 * Many nights in one process, each with a fault at one of its steps: what fails and does not end the process needs no
 * process of its own, and starting one costs more than the night. A message in is a night, a message out how it ended.
 */
import { arm } from './hook.js'

const { loadConfig, nodeWorld, run } = await import(new URL('../../dist/node.js', import.meta.url).href)
const { codeOf, lineOf } = await import(new URL('../../dist/commands/trouble.js', import.meta.url).href)

process.on('message', async ({ folder, date, fault, log }) => {
  const said = []
  const say = (level, line) => ['alert', 'warning'].includes(level) && said.push(line)
  process.env['TMPDIR'] = `${folder}/tmp`
  const ended = { code: 1, signal: null, out: '', err: '' }
  try {
    const config = await loadConfig(`${folder}/nightdesk.yaml`, {})
    arm({ ...fault, log })
    const report = await run(config, nodeWorld({ say, signal: new AbortController().signal }), { date })
    Object.assign(ended, { code: report.exitCode, out: JSON.stringify(report) })
  } catch (error) {
    Object.assign(ended, { code: codeOf(error) })
    said.push(lineOf(error))
  }
  arm(null)
  process.send?.({ ...ended, err: said.join('\n') })
})
process.send?.('ready')
