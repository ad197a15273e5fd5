import type { TextBlock } from './blocks.js'

/** A block that is furniture by its words. */
export interface LineRule {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
}

/** Lines that pages put between and after the paragraphs of an article. */
export const furnitureLines: readonly LineRule[] = [
  {
    name: 'advertisement',
    pattern:
      /^(?:advertisement|sponsored(?: content)?|story continues below(?: this ad.{0,20})?|article continues (?:below|after).{0,30})[.:]?$/i,
    example: 'Advertisement'
  },
  {
    name: 'see-more',
    pattern:
      /^(?:read more|see more|read also|also read|see also|related|read|more|watch|don't miss|also on|further reading|recommended)(?: (?:stories|articles|news|reading|coverage|content|posts|video|videos))?\s?[:|»>-]/i,
    example: 'READ MORE: Ships wait'
  },
  {
    name: 'label',
    pattern:
      /^(?:read more|see more|see also|related(?: articles| stories| content| posts)?|don't miss|share(?: this(?: article| story| post)?)?|watch(?: now| live)?|recommended|tags|comments?|follow us|most read|trending|photos?|videos?|caption|close|image \d{1,3} of \d{1,3}|loading\W{0,4}|print|email|facebook|twitter)[:.]?$/i,
    example: 'Read more'
  },
  {
    name: 'credit',
    pattern:
      /^(?:photo|image|picture|photograph|photos|images|illustration|credit|source)s?(?: credit| courtesy)?\s?(?:by |: ).{0,80}$|\((?:image|photo|picture|credit):[^)]{1,40}\)\s?$/i,
    example: 'Photo: A. Field'
  },
  { name: 'copyright', pattern: /^(?:©|\(c\)|copyright)\s.{0,300}$/i, example: '© 2025 The Courier' }
]

/** The rule that calls a block furniture, `null` where none does. */
export function lineRuleOf({ text, linked }: TextBlock, title: string | null): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-words'
  if (title !== null && isSameTitle(text, title)) return 'title'
  const rule = furnitureLines.find(({ pattern }) => pattern.test(text))
  if (rule) return rule.name
  return linked > mostLinked * text.length ? 'link' : null
}

/** A block of which more than this stands in links is a link. */
const mostLinked = 0.8

/** The blocks without what stands between a headline and the first paragraph: dates, minutes to read, the byline that the fields hold. */
export function withoutHead(blocks: readonly TextBlock[], author: string | null): TextBlock[] {
  const first = blocks.findIndex(({ text }) => !isHeadLine(text, author))
  return blocks.slice(first < 0 ? blocks.length : first)
}

function isHeadLine(text: string, author: string | null): boolean {
  if (text.length > 120) return false
  const isByline =
    author !== null && /^(?:by|von|par|por|di)\b/i.test(text) && text.includes(author.split(',')[0] ?? author)
  return isByline || headLines.some(({ pattern }) => pattern.test(text))
}

/** Lines above the first paragraph that are none of the article. */
export const headLines: readonly LineRule[] = [
  {
    name: 'reading-time',
    pattern: /\b\d{1,3}[ -]min(?:ute)?s?\.? (?:read|lecture)\b/i,
    example: '4 min read · Nov 6, 2025'
  },
  {
    name: 'date',
    pattern:
      /^(?:published|posted|updated|last updated|first published)?\W{0,3}(?:on |at )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? .{0,40}$/i,
    example: 'Published Nov 6, 2025 at 4:07 PM'
  }
]

/** The blocks up to what pages put behind an article: lists of further stories, and lines that call to follow. */
export function withoutTail(blocks: readonly TextBlock[]): TextBlock[] {
  const heading = blocks.findIndex(
    (block, at) => at > 0 && opensFurther(block) && blocks.slice(at + 1).every(isFurther)
  )
  const kept = heading < 0 ? [...blocks] : blocks.slice(0, heading)
  while (kept.length > 1 && tailLines.some(({ pattern }) => pattern.test(kept.at(-1)?.text ?? ''))) kept.pop()
  return kept
}

/** "More on this story" and the like. */
function opensFurther({ text }: TextBlock): boolean {
  return text.length < 60 && furtherLabel.test(text)
}

const furtherLabel =
  /^(?:more |related|you (?:might|may)|read next|up next|also read|further reading|recommended|keep reading|don't miss|top stories|latest|what to read)/i

/** A teaser: a line that is in good part a link. */
function isFurther({ text, linked }: TextBlock): boolean {
  return linked > 0.25 * text.length || text.length < 40
}

/** Last lines that are none of the article. */
export const tailLines: readonly LineRule[] = [
  {
    name: 'follow',
    pattern:
      /^.{0,80}\b(?:follow|find|like|join) (?:us|him|her|me|them|\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){0,3}) on (?:twitter|facebook|instagram|linkedin|x|youtube|telegram|whatsapp|threads|bluesky|mastodon|snapchat|google)\b/iu,
    example: 'Follow us on Facebook.'
  },
  {
    name: 'contact',
    pattern:
      /^(?:contact|email|e-mail|reach|write to|send (?:tips|e-?mail)|got a tip|have a tip).{0,120}(?:@|\bat\b).{0,80}$/i,
    example: 'Contact the reporter at a.field@courier.example.'
  },
  {
    name: 'standards',
    pattern:
      /^(?:our standards|sign up|subscribe|get (?:our|the) .{0,40}newsletter|listen to .{0,60} live|download (?:our|the) .{0,30}app)\b/i,
    example: 'Our Standards: The Courier Principles.'
  },
  {
    name: 'share',
    pattern:
      /^(?:like this (?:story|article|post)|share (?:this|your)|tell us|let us know|what do you think|have your say|leave a comment)\b/i,
    example: 'Like this story? Share it with a friend!'
  }
]

/** Whether a block or heading says the title again. */
export function isSameTitle(words: string, title: string): boolean {
  if (words.length > title.length * 2 + 40) return false
  const [a, b] = [keyOf(words), keyOf(title)]
  return a === b || (b.length > 20 && a.length > 20 && (a.startsWith(b) || b.startsWith(a)))
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,999}/gu, ' ')
    .trim()
}
