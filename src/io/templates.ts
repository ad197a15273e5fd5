/** Templates on disk: the built-in ones, and over them, file by file, those of a folder that the user names. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DigestError } from '../errors.js'
import type { Templates } from '../types.js'

const builtIn = fileURLToPath(new URL('../../templates/', import.meta.url))
const ending = '.hbs'

/**
 * The built-in templates, each replaced where `folder` holds a file of the same name. A name is the path under the
 * folder without `.hbs`: `digest.md`, `partials/story.html`. New names in `partials/` are new partials.
 *
 * @throws DigestError `bad-template` where the folder cannot be read, or holds a file that no page would use.
 */
export async function loadTemplates(folder: string | null | undefined): Promise<Templates> {
  const ours = await templatesIn(builtIn, 'built-in')
  if (folder === null || folder === undefined) return ours
  const theirs = await templatesIn(folder, 'own')
  for (const name of theirs.keys()) {
    if (!ours.has(name) && !name.startsWith('partials/')) throw unknownName(folder, name, ours)
  }
  return new Map([...ours, ...theirs])
}

/** Names of the built-in templates, in order. */
export async function builtInNames(): Promise<readonly string[]> {
  return [...(await templatesIn(builtIn, 'built-in')).keys()]
}

async function templatesIn(folder: string, whose: 'built-in' | 'own'): Promise<ReadonlyMap<string, string>> {
  const files = await filesIn(folder, whose)
  const sources = await Promise.all(files.map((file) => sourceOf(join(folder, file))))
  return new Map(files.map((file, index) => [file.slice(0, -ending.length), sources[index] ?? '']))
}

async function filesIn(folder: string, whose: 'built-in' | 'own'): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith(ending))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    return files.toSorted()
  } catch (cause) {
    const next = whose === 'own' ? 'name a folder that is there with `--templates`' : 'install nightdesk again'
    throw new DigestError('bad-template', `${folder}: the folder of templates cannot be read; ${next}`, { cause })
  }
}

async function sourceOf(file: string): Promise<string> {
  try {
    const source = await readFile(file, 'utf8')
    return source.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  } catch (cause) {
    throw new DigestError('bad-template', `${file}: cannot be read; mend its rights or delete it`, { cause })
  }
}

function unknownName(folder: string, name: string, ours: Templates): DigestError {
  const names = [...ours.keys()].map((one) => `${one}${ending}`).join(', ')
  const said = `${join(folder, name)}${ending}: no page uses a template of this name`
  return new DigestError('bad-template', `${said}; name it as one of ${names}, or put it into partials/`)
}
