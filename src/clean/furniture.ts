/** A named rule over one line. */
export interface LineRule {
  readonly name: string
  readonly pattern: RegExp
  /** A line that the rule must catch; the test runs over these. */
  readonly example: string
}

/** Whole lines that a page sets around an article, whatever stands beside them. */
export const furniture: readonly LineRule[] = [
  { name: 'view-counter', pattern: /^[\d,.]{1,12}[km]? (?:views?|reads?|shares?|likes?|hits)$/i, example: '3 Views' },
  {
    name: 'advertisement',
    pattern:
      /^-{0,9} ?(?:advertise?ments?|sponsored(?: content)?|ad|story continues below(?: this)?(?: advertisement| ad)?|article continues below(?: advertisement)?|scroll to continue(?: with content)?) ?-{0,9}$/i,
    example: 'Advertisement'
  },
  {
    name: 'share-label',
    pattern:
      /^(?:share(?: (?:this|on|via|it|now|article|story)\b.{0,60})?|tweet|pin ?it|e?mail|print|copy link|save|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|instagram|youtube)$/i,
    example: 'Share this article'
  },
  {
    name: 'image-note',
    pattern:
      /^(?:news[- ]image|thumbnail|image|photo|picture|video|play video|featured image|logo|gallery|slideshow)$/i,
    example: 'thumbnail'
  },
  {
    name: 'image-note',
    pattern: /^disclaimer: ?this (?:image|photo|picture|video)\b.{0,200}$/i,
    example: 'Disclaimer: This image is taken from a wire.'
  },
  {
    name: 'credit-line',
    pattern: /^(?:credited from|credits?|source|sources|via|originally published (?:by|on|at|in)) ?:? ?.{0,80}$/i,
    example: 'Credited from: ALJAZEERA'
  },
  {
    name: 'image-credit',
    pattern:
      /^(?:(?:image|photo|picture|file photo|featured image|cover (?:image|photo))(?: credits?| source| courtesy| by)?|photograph(?: by)?|getty images) ?[:/].{0,200}$/i,
    example: 'Photo: Getty Images'
  },
  {
    name: 'cross-promotion',
    pattern:
      /^(?:also on [^:.?!]{1,60}:|(?:also read|read also|read more|read next|see also|also see|watch(?: also| now)?|related(?: (?:stories|articles|news|posts|topics|links|content))?|recommended(?: (?:for you|stories|reading))?|more (?:on this|on this story|from [^:.?!]{1,40})|don['’]t miss|you may (?:also )?like|must read|trending(?: now)?|top stories|most (?:read|popular|viewed)|up next|editor['’]s picks?) ?(?::|$)).{0,300}$/i,
    example: 'Also on The Courier: A harbour reopens'
  },
  {
    name: 'read-more',
    pattern:
      /^(?:continue reading|read (?:more|full|the full|the rest)\b.{0,80}|(?:click|tap) here\b.{0,100}|view (?:more|all|comments)|load more|show more|see more|learn more)$/i,
    example: 'Read More On The Topic On The Courier'
  },
  {
    name: 'tags',
    pattern:
      /^(?:(?:tags?|topics|filed under|categories|category|keywords) ?(?::.{0,300})?|#\w{1,40}(?: #\w{1,40}){0,20})$/i,
    example: 'Tags'
  },
  {
    name: 'comments',
    pattern:
      /^(?:[\d,]{1,9} )?(?:comments?|replies|responses)(?: ?\(\d{1,6}\)| closed| are closed| section)?$|^(?:leave a (?:reply|comment)|post a comment|add a comment|join the (?:conversation|discussion))\b.{0,60}$/i,
    example: '14 Comments'
  },
  {
    name: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|get (?:our|the)|join (?:our|the)|register)\b.{0,120}\b(?:newsletters?|inbox|alerts?|updates|mailing list|daily briefing|channel|digital edition)\b.{0,80}$/i,
    example: 'Sign up for our morning newsletter'
  },
  {
    name: 'paywall',
    pattern:
      /^(?:this (?:article|story|content) is (?:for|only|available)\b.{0,60}subscribers\b.{0,80}|already a (?:subscriber|member)\b.{0,80}|(?:subscribe|log ?in|sign in|register)(?: (?:now|here|today))?(?: to (?:continue|read|access|view)\b.{0,80})?)[.!?]?$/i,
    example: 'Subscribe to continue reading'
  },
  {
    name: 'consent',
    pattern:
      /^(?:we (?:and our partners )?use cookies\b.{0,400}|(?:this|our) (?:site|website) uses cookies\b.{0,400}|by (?:continuing|using|clicking|signing up|subscribing)\b.{0,60}\byou (?:agree|accept|consent)\b.{0,300}|(?:accept|reject|manage)(?: all)?(?: cookies)?|(?:cookie|privacy) (?:policy|settings|notice|preferences)|terms (?:of (?:use|service)|and conditions|& conditions))$/i,
    example: 'This site uses cookies to improve your visit.'
  },
  {
    name: 'copyright',
    pattern: /^(?:(?:copyright|©|\(c\)) ?.{0,250}|.{0,120}\ball rights reserved\b.{0,200})$/i,
    example: '© 2025 The Courier. All rights reserved.'
  },
  {
    name: 'social-link',
    pattern:
      /^(?:follow|like|find|join|connect with) (?:us|me|him|her|them|@\w{1,30}|[A-Z][\w .]{1,40}) (?:on|at|via) .{1,80}$/,
    example: 'Follow us on Facebook'
  },
  {
    name: 'navigation',
    pattern:
      /^(?:home|menu|search|skip to (?:main )?content|back to top|next|previous|prev|contact(?: us)?|about(?: us)?|close|log ?in|sign in|sign up|register|subscribe|my account|toggle navigation|(?:next|previous) (?:article|post|story))$/i,
    example: 'Skip to main content'
  },
  {
    name: 'crawl-notice',
    pattern:
      /^(?:please (?:enable|turn on) javascript\b.{0,200}|(?:javascript|cookies) (?:is|are) (?:disabled|required|not enabled)\b.{0,200}|this page (?:could not|cannot) be (?:found|displayed)\b.{0,100})$/i,
    example: 'Please enable JavaScript to continue.'
  },
  {
    name: 'read-time',
    pattern:
      /^(?:(?:reading time|read time|estimated reading time) ?:? ?)?\d{1,3}[- ]?(?:min|mins|minute|minutes)\b(?:[- ]read)?\.?$/i,
    example: '4 min read'
  }
]

/** Labels that make the paragraph after them furniture as well. */
export const furnitureHeads: readonly LineRule[] = [
  {
    name: 'author-blurb',
    pattern: /^(?:about the (?:author|writer|reporter)s?|author (?:bio|profile)|meet the author) ?:?$/i,
    example: 'About the Author:'
  }
]
