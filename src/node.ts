/** The library with effects: what reads and writes files. Re-exports only. */
export { fileLimits, filesIn, sourceOf, sourcesIn, type FileLimits, type Found, type FoundFile } from './io/files.js'
export { builtInNames, loadTemplates } from './io/templates.js'
export { writeWhole } from './io/write.js'
export { formatNames, formatOf, withPages, type Format, type FormatName } from './commands/formats.js'
