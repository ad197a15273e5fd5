/** What feeds put around an entry's words: a paragraph of its own, or the tail of the last one. */
export interface FurnitureRule {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
  /** What stays of the example. */
  readonly left: string
}

/** Paragraphs that are no words of the entry. */
export const paragraphRules: readonly FurnitureRule[] = [
  {
    name: 'appeared-first',
    pattern:
      /^The (?:post|article) .{1,400} (?:appeared first|first appeared|was first published) (?:on|at|in) .{1,200}$/i,
    example: 'The post Rain closes the harbour road appeared first on The Ferry Courier.',
    left: ''
  },
  {
    name: 'read-more',
    pattern:
      /^\W{0,6}(?:read (?:more|on|full (?:story|article)|the (?:full|whole|rest)[\w ]{0,30})|continue reading|keep reading|full (?:story|article)|more|view (?:article|post)|click here to (?:read|continue)[\w ]{0,20})(?: ?[:"“].{0,200})?\W{0,6}$/i,
    example: 'Continue reading “Rain closes the harbour road” →',
    left: ''
  },
  {
    name: 'comments',
    pattern: /^\W{0,4}(?:\d{1,6} |no |leave a |post a |view |add |read )?comments?(?: \(\d{1,6}\)| ?\d{0,6})?\W{0,4}$/i,
    example: '12 comments',
    left: ''
  },
  {
    name: 'link-site',
    pattern: /^(?:(?:article|comments|source) url: \S{1,500}|points: \d{1,6}|# comments: \d{1,6})$/i,
    example: 'Comments URL: https://links.example.org/entry?id=7',
    left: ''
  },
  {
    name: 'submitted-by',
    pattern:
      /^(?:submitted|posted) by\s{1,3}\S{1,60}(?:\s{1,3}to\s{1,3}\S{1,60})?(?:\s{1,3}\[(?:link|comments)\]){1,2}$/i,
    example: 'submitted by /u/ferryman [link] [comments]',
    left: ''
  },
  {
    name: 'share',
    pattern:
      /^(?:(?:share|save|email|print|tweet|pin|digg|stumble|like|permalink|bookmark|rss)(?: (?:this|it|on|to|via|by)\b[\w .]{0,30})?\s{0,3}[|•·,]?\s{0,3}){1,12}$/i,
    example: 'Share on Facebook | Tweet | Email this',
    left: ''
  },
  {
    name: 'filed-under',
    pattern: /^(?:filed (?:under|in)|posted in|tagged(?: with)?|tags|categories)\s{0,2}:\s{1,3}.{1,300}$/i,
    example: 'Filed under: Harbour, Weather',
    left: ''
  },
  { name: 'address', pattern: /^https?:\/\/\S{1,2000}$/i, example: 'https://courier.example.org/rain', left: '' }
]

/** Ends of the last paragraph that are no words of the entry; an ellipsis before them stays. */
export const tailRules: readonly FurnitureRule[] = [
  {
    name: 'read-more-tail',
    pattern:
      /(?<=[.…!?\]”"])\s{0,3}[»→›–-]{0,2}\s?\b(?:read (?:more|on|the full (?:story|article))|continue reading|full story|more)\b(?: ?[:"“→»][^.!?]{0,200})?\W{0,6}$/i,
    example: 'The road was closed at dawn... Read more »',
    left: 'The road was closed at dawn...'
  },
  {
    name: 'appeared-first-tail',
    pattern: /(?<=[.…!?\]”"]) The post .{1,400} (?:appeared first|first appeared) on .{1,200}$/,
    example: 'The road was closed. The post Rain appeared first on The Ferry Courier.',
    left: 'The road was closed.'
  }
]

/** `text` without the feed's furniture, and whether something said that more stands elsewhere. */
export function withoutFurniture(text: string): { readonly text: string; readonly more: boolean } {
  const paragraphs = text.split('\n\n')
  const kept = paragraphs.filter((paragraph) => ruleOf(paragraph) === null)
  const last = kept.length - 1
  const tailed = kept.map((paragraph, at) => (at === last ? withoutTail(paragraph) : paragraph))
  const cut = paragraphs.some((paragraph) => ruleOf(paragraph) === 'read-more')
  return { text: tailed.join('\n\n').trim(), more: cut || tailed[last]?.length !== kept[last]?.length }
}

function ruleOf(paragraph: string): string | null {
  // Longer than any rule's words.
  if (paragraph.length > 2100) return null
  return paragraphRules.find(({ pattern }) => pattern.test(paragraph.trim()))?.name ?? null
}

/** Characters at the end that a tail may take. */
const longestTail = 700

function withoutTail(paragraph: string): string {
  const head = paragraph.slice(0, -longestTail)
  let tail = paragraph.slice(-longestTail)
  for (const { pattern } of tailRules) tail = tail.replace(pattern, '')
  return (head + tail).trimEnd()
}
