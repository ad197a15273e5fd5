/** Writes what is made of `src/render/views.ts` and the helpers' tables: `npm run docs`. A test compares both. */
import { writeFileSync } from 'node:fs'
import { docsFile, docsOf, fieldsFile, fieldsSourceOf } from './support/view-docs.js'

writeFileSync(fieldsFile, await fieldsSourceOf())
writeFileSync(docsFile, docsOf())
console.log(`Wrote ${fieldsFile} and ${docsFile}`)
