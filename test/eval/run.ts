/** One measurement alone: `npx tsx test/eval/run.ts NAME [DATA]`. */
import { patientEngine } from '../../src/io/engine.js'
import type { Measure } from './measured.js'

patientEngine()

const [name = '', folder = '../shared/eval'] = process.argv.slice(2)
const { measure } = (await import(`./${name}.js`)) as { measure: Measure }
for (const row of await measure(folder)) {
  console.log([row.name, row.ours?.toFixed(4) ?? '-', row.bar, row.baseline, row.note ?? ''].join('\t'))
}
