import { furnitureRuleOf } from './furniture.js'
import { hasStop } from './lines.js'

/** A question to one line of a pasted page; together they tell prose from what a page sets around it. */
export interface LineTrait {
  readonly name: string
  /** What it adds to the score of a line as part of the article. */
  readonly weight: number
  readonly has: (words: string, count: number) => boolean
  /** A line that has it; the test runs over these. */
  readonly example: string
}

/** Traits of the line alone. */
export const lineTraits: readonly LineTrait[] = [
  { name: 'words-1', weight: -0.56, has: (_, count) => count === 1, example: 'World' },
  { name: 'words-2-3', weight: -0.57, has: (_, count) => count > 1 && count < 4, example: 'Life and style' },
  {
    name: 'words-4-7',
    weight: 0.25,
    has: (_, count) => count > 3 && count < 8,
    example: 'Harbour town opens its new library'
  },
  {
    name: 'words-8-12',
    weight: -0.21,
    has: (_, count) => count > 7 && count < 13,
    example: 'The harbour town has opened its new library after six years'
  },
  {
    name: 'words-13-20',
    weight: 0.06,
    has: (_, count) => count > 12 && count < 21,
    example: 'The town by the harbour has a library again and the people who built'
  },
  {
    name: 'words-21-40',
    weight: 0.48,
    has: (_, count) => count > 20 && count < 41,
    example:
      'The town by the harbour has a library again and the people who built it came to see its doors open while the old one stands'
  },
  {
    name: 'words-41',
    weight: 0.55,
    has: (_, count) => count > 40,
    example:
      'The town by the harbour has a library again and the people who built it came to see its doors open while the old one stands empty near the quay and waits for a tenant who has money enough to mend the roof'
  },
  { name: 'stop', weight: 0.81, has: (words) => hasStop(words), example: 'It rained.' },
  {
    name: 'prose',
    weight: 0.58,
    has: (words, count) => count > 7 && hasStop(words),
    example: 'The harbour town has opened its new library.'
  },
  {
    name: 'ellipsis',
    weight: -2.3,
    has: (words) => /(?:…|\.\.\.|\[…\])$/.test(words),
    example: 'The harbour town has …'
  },
  { name: 'colon', weight: 0.54, has: (words) => words.endsWith(':'), example: 'Tags:' },
  { name: 'lower-start', weight: 0.59, has: (words) => /^\p{Ll}/u.test(words), example: 'posted in News' },
  { name: 'quote-start', weight: 0.81, has: (words) => /^[“"'‘«]/.test(words), example: '“We are glad,” he said.' },
  { name: 'comma', weight: 0.51, has: (words) => words.includes(', '), example: 'Yes, it is' },
  {
    name: 'several',
    weight: -0.05,
    has: (words) => /[a-z0-9)][.!?][”"’')]{0,2} [“"‘']?\p{Lu}/u.test(words),
    example: 'It rained. It stopped.'
  },
  {
    name: 'said',
    weight: 0.48,
    has: (words) => /\b(?:said|says|told|added|according to|reported|announced)\b/.test(words),
    example: 'He said no'
  },
  {
    name: 'person',
    weight: 0.18,
    has: (words) => /\b(?:you|your|we|our|us)\b/i.test(words),
    example: 'What you need to know'
  },
  { name: 'title-case', weight: 0.06, has: isTitleCase, example: 'Harbour Town Opens Its Library' },
  {
    name: 'capitals',
    weight: 0.06,
    has: (words) => /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words),
    example: 'MORE NEWS'
  },
  {
    name: 'few-small',
    weight: 0.52,
    has: (words, count) => count > 5 && smallShare(words, count) < 0.15,
    example: 'Madrid Paris Berlin Rome Vienna Oslo'
  },
  {
    name: 'many-small',
    weight: 0.25,
    has: (words, count) => count > 5 && smallShare(words, count) > 0.35,
    example: 'It is one of the best in the town'
  },
  { name: 'digits', weight: 1.14, has: (words) => /\d/.test(words), example: '3 of them' },
  {
    name: 'ago',
    weight: -0.15,
    has: (words) =>
      /\b(?:\d{1,3}|an?|one|two) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b|\b\d{1,2}[hmd] ago\b/i.test(
        words
      ),
    example: '2 hours ago'
  },
  {
    name: 'clock',
    weight: -0.28,
    has: (words) => /\b\d{1,2}[:.]\d{2} ?(?:am|pm|a\.m|p\.m|[A-Z]{2,4}\b)?/i.test(words),
    example: 'Updated 10:30 GMT'
  },
  {
    name: 'date',
    weight: -0.08,
    has: (words) =>
      /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/.test(
        words
      ),
    example: '12 November'
  },
  {
    name: 'short-date',
    weight: -0.81,
    has: (words, count) => count < 9 && /\b(?:19|20)\d{2}\b/.test(words),
    example: 'Nov 18, 2019'
  },
  {
    name: 'by',
    weight: -0.31,
    has: (words) => /^(?:by|posted by|written by)\b/i.test(words),
    example: 'By Anna Field'
  },
  {
    name: 'credit',
    weight: -0.49,
    has: (words) =>
      /\b(?:getty|shutterstock|istock|reuters\/|ap photo|afp via|image credit|photo(?:graph)?(?: by| credit|:)|picture:|file photo|handout|courtesy of|caption)\b|\/(?:AP|AFP|EPA|PA|Reuters|REUTERS)\b/i.test(
        words
      ),
    example: 'Photo by Anna Field'
  },
  { name: 'furniture', weight: -1.03, has: isFurnitureLine, example: 'Advertisement' },
  {
    name: 'legal',
    weight: -0.84,
    has: (words) =>
      /©|\b(?:copyright|rights reserved|privacy policy|terms of (?:use|service)|terms (?:and|&) conditions|cookies?|trademark|registered (?:office|in))\b/i.test(
        words
      ),
    example: 'Privacy Policy'
  },
  {
    name: 'offer',
    weight: -0.56,
    has: (words) =>
      /\b(?:subscri(?:be|ption|ber)s?|newsletters?|sign up|sign in|log in|register|inbox|download (?:the|our)|free trial|e-?mail address|your e?-?mail|unsubscribe|membership)\b/i.test(
        words
      ),
    example: 'Enter your email address'
  },
  {
    name: 'share',
    weight: -0.22,
    has: (words) =>
      /\b(?:share|tweet|facebook|twitter|whatsapp|pinterest|linkedin|instagram|reddit|flipboard|follow us|e-?mail|print)\b/i.test(
        words
      ),
    example: 'Share on Facebook'
  },
  {
    name: 'comment',
    weight: -0.12,
    has: (words) => /\b(?:comments?|repl(?:y|ies)|moderat(?:ed|ion)|respond|responses?)\b/i.test(words),
    example: 'Leave a reply'
  },
  {
    name: 'more',
    weight: -0.38,
    has: (words) =>
      /^(?:read|see|also|related|more|recommended|trending|popular|latest|next|previous|watch|don['’]t miss|you may|most|top|must|editor|featured?|similar|tags?|topics?|categor(?:y|ies)|filed|about|sponsored|promoted|up next|in this|follow)\b/i.test(
        words
      ),
    example: 'Related stories'
  },
  {
    name: 'address',
    weight: 0.2,
    has: (words) => /https?:\/\/|www\.|\b[\w-]{2,40}\.(?:com|org|net)\b|@\w/i.test(words),
    example: 'www.example.org'
  },
  { name: 'sign', weight: -0.53, has: (words) => /[|»«›‹→←✕×•·]/.test(words), example: 'News | Sport' },
  {
    name: 'bracketed',
    weight: 0.2,
    has: (words) => /^[([].{0,300}[)\]]\.?$/.test(words),
    example: '(Reporting by Anna Field)'
  },
  { name: 'question', weight: -0.02, has: (words) => words.endsWith('?'), example: 'What now?' },
  {
    name: 'biography',
    weight: -0.06,
    has: (words) =>
      /^(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,4}(?:is|was|has been|joined|covers|writes|works|lives|reports)\b.{0,80}\b(?:writer|reporter|journalist|editor|correspondent|author|blogger|founder|columnist|producer|freelancer?|contributor|speaker|coach)\b/u.test(
        words
      ),
    example: 'Anna Field is a freelance writer from the coast.'
  },
  {
    name: 'site',
    weight: -0.77,
    has: (words) =>
      /\b(?:(?:this|our|the|your) (?:web ?site|site|browser|page|platform|service|app|community|consent|data|personal)|click|personal data|third part(?:y|ies)|affiliate|disclosure|disclaimer|guidelines|policy)\b/i.test(
        words
      ),
    example: 'You can unblock this site in your browser.'
  },
  {
    name: 'stamp',
    weight: -0.43,
    has: (words, count) =>
      count < 10
      && /\b(?:1?\d|2[0-3])[:.][0-5]\d\b/.test(words)
      && /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|20\d\d|today|yesterday)/i.test(words),
    example: 'August 22, 2018 at 7:19 am'
  },
  {
    name: 'numbered',
    weight: 1.6,
    has: (words) => /^(?:\d{1,2}[.)]|[-•*–+])\s/.test(words),
    example: '1. Mix the flour'
  },
  {
    name: 'label-start',
    weight: -0.49,
    has: (words) => /^\p{Lu}[\p{L} ]{1,20}: \S/u.test(words),
    example: 'Claim: It is flat'
  },
  {
    name: 'tweet',
    weight: 0.32,
    has: (words) => /pic\.twitter\.com|^— .{1,60}\(@|t\.co\//.test(words),
    example: '— Anna Field (@anna) 4 November'
  },
  {
    name: 'caption',
    weight: -0.54,
    has: (words) =>
      /\((?:left|right|pictured|centre|center|above|below|[A-Z][\w.]{1,20} (?:Photo|Images?|via)|[^()]{0,60}(?:\/|Photo|Images))[^()]{0,60}\)|\bCredit:|\b(?:is|are) (?:seen|pictured)\b/.test(
        words
      ),
    example: 'The mayor is seen at the harbour'
  },
  { name: 'symbol', weight: 0.19, has: (words) => !/[\p{L}\p{N}]/u.test(words), example: '* * *' }
]

function isTitleCase(words: string, count: number): boolean {
  if (count < 3) return false
  const initials = words.match(/(?:^|[\s“"‘'(])\p{Lu}/gu)?.length ?? 0
  return initials > 0.6 * count
}

const small = new Set(
  'the a an of in on at to for and or but is are was were be has had have that with by as it its he his she her they this from not will would'.split(
    ' '
  )
)

function smallShare(words: string, count: number): number {
  return (
    words
      .toLowerCase()
      .split(/\s/)
      .filter((word) => small.has(word)).length / count
  )
}

function isFurnitureLine(words: string): boolean {
  return furnitureRuleOf(words) !== null
}
