/** Templates on disk: the built-in ones, and over them, file by file, those of a folder that the user names. */
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DigestError } from '../errors.js'
import { nearestOf } from '../text/nearest.js'
import type { Templates } from '../types.js'
import { readRegular } from './regular.js'
import { messageOf } from './write.js'

const builtIn = fileURLToPath(new URL('../../templates/', import.meta.url))
const ending = '.hbs'

/** What documents the templates: helpers and fields, for people. */
export const templatesReadme = join(builtIn, 'README.md')

/** Bytes of a template; the built-in ones have up to 20 kB. */
const longest = 1 << 20

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
  const templates = new Map([...ours, ...theirs])
  owned.set(templates, new Map([...theirs.keys()].map((name) => [name, join(folder, `${name}${ending}`)])))
  return templates
}

/** Names of the built-in templates, in order. */
export async function builtInNames(): Promise<readonly string[]> {
  return [...(await templatesIn(builtIn, 'built-in')).keys()]
}

/** The file of a built-in template. */
export function builtInFileOf(name: string): string {
  return join(builtIn, `${name}${ending}`)
}

/** The user's own file that a template was read from; `null` for a built-in one. */
export function ownFileOf(templates: Templates, name: string): string | null {
  return owned.get(templates)?.get(name) ?? null
}

/** Where the user's own templates of a set lie, by name. */
const owned = new WeakMap<Templates, ReadonlyMap<string, string>>()

async function templatesIn(folder: string, whose: 'built-in' | 'own'): Promise<ReadonlyMap<string, string>> {
  const files = await filesIn(folder, whose)
  for (const file of files) if (!file.endsWith(ending) && isMeantAsTemplate(file)) throw withoutEnding(folder, file)
  const templates = files.filter((file) => file.endsWith(ending))
  const sources = await Promise.all(templates.map((file) => sourceOf(join(folder, file))))
  return new Map(templates.map((file, index) => [file.slice(0, -ending.length), sources[index] ?? '']))
}

async function filesIn(folder: string, whose: 'built-in' | 'own'): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    return files.toSorted()
  } catch (cause) {
    const next = whose === 'own' ? 'name a folder that is there with `--templates`' : 'install nightdesk again'
    throw new DigestError('bad-template', `${folder}: the folder of templates cannot be read; ${next}`, { cause })
  }
}

/** A page or partial whose name has lost its `.hbs`; notes, licences and an editor's spare copies are none. */
function isMeantAsTemplate(file: string): boolean {
  return (
    /^(?:partials\/[^/]{1,200}|digest|mail|story|index)\.(?:md|html|txt)$/.test(file)
    && !/(?:^|\/)readme\.md$/i.test(file)
  )
}

function withoutEnding(folder: string, file: string): DigestError {
  const said = `${join(folder, file)}: a template's name ends in ${ending}`
  return new DigestError('bad-template', `${said}; name it ${file}${ending}, or take it out of the folder`)
}

async function sourceOf(file: string): Promise<string> {
  try {
    const bytes = await readRegular(file, longest)
    if (bytes === null) throw new Error('a template has no more than 1 MiB')
    return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
  } catch (cause) {
    const said = `${file}: cannot be read (${messageOf(cause)}); mend its rights or delete it`
    throw new DigestError('bad-template', said, { cause })
  }
}

function unknownName(folder: string, name: string, ours: Templates): DigestError {
  const [near] = nearestOf(name, ours.keys(), 1)
  const names = [...ours.keys()].map((one) => `${one}${ending}`).join(', ')
  const meant = near === undefined ? `name it as one of ${names}` : `did you mean ${near}${ending}? Name it so`
  const said = `${join(folder, name)}${ending}: no page uses a template of this name`
  return new DigestError('bad-template', `${said}; ${meant}, or put it into partials/`)
}
