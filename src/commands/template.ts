/** `nightdesk template`: what templates there are, and a copy of one to edit. */
import { constants } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { builtInNames, builtInFileOf, loadTemplates, ownFileOf, templatesReadme } from '../io/templates.js'
import type { Terminal } from '../io/terminal.js'
import { messageOf } from '../io/write.js'
import { aboutOf, partialsOf } from '../render/template-set.js'
import { nearestOf } from '../text/nearest.js'
import { DigestError } from '../errors.js'
import { exitCode, UsageError, type ExitCode } from './exit.js'

/** Prints every template: its name, what it prints and sees, and where the user's own stands before the built-in one. */
export async function listTemplates(
  { templates: folder, json }: { readonly templates: string | null; readonly json: boolean },
  terminal: Terminal
): Promise<ExitCode> {
  const templates = await loadTemplates(folder)
  const rows = [...templates].map(([name, source]) => {
    return { name, about: aboutOf(source), uses: partialsOf(name, source), own: ownFileOf(templates, name) }
  })
  if (json) terminal.print(`${JSON.stringify(rows, null, 2)}\n`)
  else {
    const width = Math.max(...rows.map(({ name }) => name.length))
    for (const { name, about, own } of rows)
      terminal.print(`${name.padEnd(width)}  ${about ?? ''}${own === null ? '' : ` [yours: ${own}]`}\n`)
    terminal.print(`\nTo change one: nightdesk template eject NAME. Fields and helpers: ${shown(templatesReadme)}\n`)
  }
  return exitCode.done
}

/**
 * Copies a built-in template into a folder, and says what to do next. Never overwrites.
 *
 * @throws UsageError where there is no template of this name, or the file is there already.
 */
export async function ejectTemplate(
  asked: string,
  { output, quiet }: { readonly output: string; readonly quiet: boolean },
  terminal: Terminal
): Promise<ExitCode> {
  const name = nameOf(asked, await builtInNames())
  const file = path.join(output, `${name}.hbs`)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await copyFile(builtInFileOf(name), file, constants.COPYFILE_EXCL)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw new UsageError(`${file} is there already and stays as it is; delete it, or name another folder with -o`)
    throw new DigestError('write-failed', `Could not write ${file}: ${messageOf(cause)}`, { cause })
  }
  if (!quiet)
    terminal.print(
      `Wrote ${file}\nEdit it, then: nightdesk build INPUT... --templates ${output}\nFields and helpers: ${shown(templatesReadme)}\n`
    )
  return exitCode.done
}

/** The template meant: with or without `.hbs`, and without `partials/` where one partial has that name. */
function nameOf(asked: string, names: readonly string[]): string {
  const written = asked.replaceAll('\\', '/').replace(/\.hbs$/, '')
  const found = names.find((name) => name === written) ?? names.find((name) => name === `partials/${written}`)
  if (found !== undefined) return found
  const near = nearestOf(written, [...names, ...names.map((name) => name.replace('partials/', ''))])
  const meant = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${names.join(', ')}`
  throw new UsageError(`There is no template "${asked}"; ${meant}`)
}

/** A path as a person at this folder would write it. */
function shown(file: string): string {
  const relative = path.relative('.', file)
  return relative.startsWith('..') ? file : relative
}
