/** Digest -> one mail: subject, a part for those who read HTML, and one for those who read text, from the same view. */
import type { Digest, Templates } from '../../types.js'
import { renderTemplate } from '../engine.js'
import { htmlDialect } from '../html.js'
import { textDialect } from '../text.js'
import { cutsOf, leftOf, type MailLeft } from './cuts.js'
import { encodingOf, type Encoding } from './size.js'
import { mailViewOf, type MailOptions } from './view.js'
import type { MailView } from './views.js'

/**
 * Bytes of the encoded HTML. Gmail cuts a mail off at about 102 kB and hides what stands after it, the way to leave the
 * list first of all; the rest is for what servers put around it.
 */
export const mailLimit = 90_000

/** A mail without its head: what all recipients of an edition get alike. */
export interface Mail {
  readonly subject: string
  readonly language: string
  /** Whole, with the style sheet written into the elements; asks for nothing from outside. */
  readonly html: string
  readonly text: string
  /** How the HTML takes least room. */
  readonly encoding: Encoding['name']
  /** What is in the edition and not in this mail, for its size; empty where all is in it. */
  readonly left: readonly MailLeft[]
}

/**
 * The mail of a digest by `mail.html` and `mail.txt`. The HTML stays under `limit` bytes as it is sent: where it would not,
 * details go first and low stories after them, from both parts, and both say what went.
 *
 * @throws TemplateError where a template cannot be used.
 */
export async function renderMail(
  digest: Digest,
  templates: Templates,
  options: MailOptions,
  limit = mailLimit
): Promise<Mail> {
  const inlined = await styleWriter()
  const whole = mailViewOf(digest, options)
  const htmlOf = (view: MailView) => inlined(renderTemplate(templates, 'mail.html', view, htmlDialect))
  const fits = (view: MailView) => encodingOf(htmlOf(view)).bytes <= limit
  const view = shortenedView(whole, fits)
  const html = htmlOf(view)
  return {
    subject: view.subject,
    language: view.language,
    html,
    text: textOf(view, templates),
    encoding: encodingOf(html).name,
    left: view.left
  }
}

/** The view after as few cuts as make it fit; after all of them where nothing does. */
function shortenedView(whole: MailView, fits: (view: MailView) => boolean): MailView {
  if (fits(whole)) return whole
  const cuts = cutsOf(whole)
  const after = (count: number) => {
    const cut = cuts.slice(0, count).reduce((view, one) => one(view), whole)
    return { ...cut, left: leftOf(whole, cut) }
  }
  // Each cut makes the mail smaller, so that the fewest that are enough are found by halving.
  let few = 0
  let enough = cuts.length
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2)
    if (fits(after(middle))) enough = middle
    else few = middle
  }
  return after(enough)
}

function textOf(view: MailView, templates: Templates): string {
  const words = renderTemplate(templates, 'mail.txt', view, textDialect)
  return `${words.replace(/\n{3,}/g, '\n\n').trim()}\n`
}

/** Writes a page's style sheet into its elements; what asks for the screen (dark, narrow) stays a sheet. */
async function styleWriter(): Promise<(html: string) => string> {
  const { default: juice } = await import('juice/client.js')
  return (html) => juice(html, { applyWidthAttributes: false, applyHeightAttributes: false, preservePseudos: false })
}
