/** What a preview shows: the pages of one digest, rendered anew whenever they are asked for. */
import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Digest, Templates } from '../../types.js'
import type { renderMail } from '../../render/mail/mail.js'
import { checkedTemplates, placedFault } from '../own-templates.js'

export interface PreviewPlan {
  /** File of the digest, which may be written anew at any time. */
  readonly file: string
  /** Reads it; throws where it is none. */
  readonly digest: () => Promise<Digest>
  /** Folder of the templates that are being edited; `null`: the built-in ones. */
  readonly templates: string | null
  readonly mail: Parameters<typeof renderMail>[2]
}

export interface PreviewSite {
  readonly title: string
  readonly pages: readonly string[]
  /**
   * The page as it would be written now.
   *
   * @throws DigestError with the file, the line and the mend of what is wrong.
   */
  readonly render: (page: string) => Promise<string>
  /** Another one whenever the digest or a template is another. */
  readonly stamp: () => Promise<string>
}

const pages = ['digest.html', 'digest.md', 'digest.txt', 'mail.html', 'mail.txt'] as const

export function siteOf(plan: PreviewPlan): PreviewSite {
  return {
    title: plan.file,
    pages,
    render: async (page) => {
      const templates = await checkedTemplates(plan.templates)
      try {
        return await pageOf(await plan.digest(), page, templates, plan)
      } catch (error) {
        throw placedFault(error, templates)
      }
    },
    stamp: async () => {
      const files = [plan.file, ...(plan.templates === null ? [] : await filesUnder(plan.templates))]
      const marks = await Promise.all(files.map(markOf))
      return createHash('sha256').update(marks.join('\n')).digest('hex').slice(0, 16)
    }
  }
}

async function pageOf(digest: Digest, page: string, templates: Templates, { mail }: PreviewPlan): Promise<string> {
  if (!page.startsWith('mail.')) return (await import('../../render/page.js')).renderPage(digest, page, templates)
  const { renderMail } = await import('../../render/mail/mail.js')
  const { html, text } = await renderMail(digest, templates, mail)
  return page === 'mail.html' ? html : text
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [])
  return entries.map((entry) => path.join(folder, entry)).toSorted()
}

/** An editor may write a file of the same length within one tick of the clock, but then under another inode. */
async function markOf(file: string): Promise<string> {
  return stat(file).then(
    ({ ino, mtimeMs, size }) => `${file} ${ino} ${mtimeMs} ${size}`,
    () => `${file} -`
  )
}
