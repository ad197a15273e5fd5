/** Templates for a command: those of the user's folder over the built-in ones, checked before anything else is done. */
import { join } from 'node:path'
import { DigestError } from '../errors.js'
import { loadTemplates, ownFileOf } from './templates.js'
import { nearestOf } from '../text/nearest.js'
import type { Templates } from '../types.js'

/**
 * The templates of a folder over the built-in ones; `null`: the built-in ones, which need no check. Every page of the
 * folder is checked, whatever format is asked for tonight.
 *
 * @throws DigestError `bad-template`, naming the file, the line and what to write.
 */
export async function checkedTemplates(folder: string | null): Promise<Templates> {
  const templates = await loadTemplates(folder)
  if (folder === null) return templates
  const { checkPage, templatesUsed } = await import('../render/page.js')
  const pages = [...templates.keys()].filter((name) => !name.startsWith('partials/'))
  const used = new Set<string>()
  try {
    for (const page of pages) {
      for (const name of templatesUsed(templates, page)) used.add(name)
      checkPage(templates, page)
    }
  } catch (error) {
    throw placedFault(error, templates)
  }
  const unused = [...templates.keys()].find((name) => !used.has(name) && ownFileOf(templates, name) !== null)
  if (unused !== undefined) throw unusedPartial(folder, unused, templates)
  return templates
}

/** A fault of a template with the user's own file in it, where it is in one; any other thrown value as it is. */
export function placedFault(error: unknown, templates: Templates): unknown {
  if (!(error instanceof Error && 'template' in error && typeof error.template === 'string')) return error
  const file = ownFileOf(templates, error.template)
  if (file === null) return error
  const name = `${error.template}.hbs`
  return new DigestError(
    'bad-template',
    error.message.replace(name, () => file),
    { cause: error }
  )
}

function unusedPartial(folder: string, name: string, templates: Templates): DigestError {
  const [near] = nearestOf(
    name,
    [...templates.keys()].filter((other) => other !== name),
    1
  )
  const meant = near === undefined ? '' : `did you mean ${near}.hbs? `
  const use = `Use it in a template: {{> "${name}"}}`
  return new DigestError('bad-template', `${join(folder, name)}.hbs: no template uses this partial; ${meant}${use}`)
}
