/**
 * One night of the built program in a process of its own, with a stage that makes a line up: the first story's summary
 * has a figure that no article has. `node forged.js CONFIG DATE`; prints the report, and what became of the threads.
 */
import { openStaff } from '../../dist/io/staff.js'
import { loadConfig, nodeWorld, run } from '../../dist/node.js'

const [config = '', date = ''] = process.argv.slice(2)
const threads = { started: 0, ended: 0, storiesSent: 0 }
const said = []

process.on('worker', (worker) => {
  threads.started++
  worker.on('exit', () => threads.ended++)
  const { postMessage } = worker
  worker.postMessage = (chore) => {
    threads.storiesSent += chore.histories?.length ?? 0
    postMessage.call(worker, chore)
  }
})

const real = nodeWorld({ say: (level, line) => said.push([level, line]), signal: new AbortController().signal })
const world = { ...real, staff: () => forgedBy(openStaff(2)) }
const report = await run(await loadConfig(config, {}), world, { date })
process.stdout.write(JSON.stringify({ report, said, threads }))
process.exitCode = report.exitCode

function forgedBy(staff) {
  return {
    ...staff,
    open: async (articles) => {
      const crew = await staff.open(articles)
      return { ...crew, summarise: async (...given) => forged(await crew.summarise(...given)) }
    }
  }
}

function forged([first, ...others]) {
  const [point, ...points] = first.story.keyPoints
  const keyPoints = [{ ...point, text: `${point.text} It took 77,777 years.` }, ...points]
  return [{ ...first, story: { ...first.story, keyPoints } }, ...others]
}
