/** Writes the expected page of each case (or of those named) for review: `npm run accept [-- NAME ...]`. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { cases, digestOfCase, pagesOf } from './support/cases.js'

const names = process.argv.slice(2)
for (const one of cases.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const { md } = await pagesOf(await digestOfCase(one))
  writeFileSync(path.join(one.folder, 'expected.md'), md)
  console.log(`Wrote test/cases/${one.name}/expected.md: read it before it is committed`)
}
