/** Pages that are no article, though they hold words: told before they are digested. */

/** What the rules look at. */
export interface PageSummary {
  readonly title: string | null
  /** The text that was found on the page. */
  readonly text: string
  /** All that stands on the page, furniture too; only its first characters. */
  readonly page: string
  /** Words of `text`. */
  readonly words: number
  /** Teasers of other articles on the page. */
  readonly cards: number
  /** Words of those. */
  readonly cardWords: number
  readonly types: readonly string[]
  readonly url: string | null
  readonly isDated: boolean
  readonly isPaid: boolean
  readonly scripts: number
}

/** A kind of page that is no article. */
export interface Refusal {
  readonly name: string
  readonly message: string
  readonly fits: (page: PageSummary) => boolean
  /** A page that it must catch. */
  readonly example: Partial<PageSummary>
}

const crawlWords =
  /\b(?:verif(?:y|ying) (?:that )?you(?: are|'re|’re) (?:a |not a )?(?:human|robot|bot)|are you a robot|checking your browser|unusual (?:traffic|activity) from your|access to this page has been denied|request unsuccessful\. incapsula|enable javascript and cookies to continue|complete the (?:security check|captcha)|pardon our interruption|ddos protection by|please (?:solve|complete) (?:the|this) captcha|automated (?:access|requests)|cloudflare ray id|press (?:and|&) hold)\b/i
const errorTitle =
  /^(?:error ?)?(?:40[0-9]|41[0-9]|50[0-9])\b|\b(?:page|article|story|file|url|site) (?:was |is |could |can )?(?:not (?:be )?found|unavailable|no longer (?:available|exists))|^(?:not found|forbidden|access denied|bad gateway|service unavailable|internal server error|gateway time-?out|just a moment|attention required|site maintenance|under maintenance)\b/i
const errorWords =
  /\b(?:(?:page|article|story|content) (?:you (?:are|were|'re|’re) (?:looking|searching) for|you requested|that you requested)|(?:can ?not|can'?t|can’t|couldn'?t|couldn’t|could not) (?:find|be found)|does not exist|no longer (?:available|exists)|has been (?:removed|deleted|moved))\b/i
const consentWords =
  /\b(?:cookies?|consent|partners|privacy|personal data|legitimate interest|vendors|preferences|gdpr|advertising)\b/gi
const paywallWords =
  /\b(?:subscribe (?:now |today )?(?:to|for) (?:continue|read|keep|unlock|full|unlimited|get)|to (?:continue|keep) reading|already (?:a )?(?:subscriber|a member|subscribed)|subscribers? only|subscriber[- ]exclusive|this (?:article|content|story) is (?:for|only|exclusive|reserved|available)|log ?in or subscribe|(?:sign|log) in to (?:continue|read)|register to (?:continue|read)|(?:free|remaining) articles? (?:left|remaining|this month)|reached your (?:limit|free))\b/i
const scriptWords =
  /\b(?:(?:you need|please|must) (?:to )?(?:enable|turn on|activate) javascript|enable javascript to (?:run|view|use)|javascript (?:is|must be|seems to be) (?:required|disabled|enabled)|requires javascript)\b/i

const long = 'Words. '.repeat(120)

/** The rules, narrow: a real article must never be lost. The first that fits is told. */
export const refusals: readonly Refusal[] = [
  {
    name: 'crawl-notice',
    message: 'The page asks whether its reader is a machine; save it from a browser',
    fits: ({ words, text, page, title }) => words < 150 && crawlWords.test(`${title ?? ''}\n${text}\n${page}`),
    example: { text: 'Please verify you are a human to go on.' }
  },
  {
    name: 'error-page',
    message: 'The page tells of an error, there is no article on it',
    fits: ({ words, text, title, isDated }) =>
      words < 200 && ((errorTitle.test(title ?? '') && !isDated) || (words < 80 && !isDated && errorWords.test(text))),
    example: { title: 'Page not found | The Courier', text: 'Try the home page.' }
  },
  {
    name: 'cookie-wall',
    message: 'The page shows only its question about cookies',
    fits: ({ words, text, isDated }) =>
      words < 250 && (text.match(consentWords) ?? []).length >= Math.max(3, words * (isDated ? 0.12 : 0.06)),
    example: { text: 'We and our partners use cookies. Your consent to cookies is asked for by our partners.' }
  },
  {
    name: 'paywall',
    message: 'The page holds no more than an offer to subscribe',
    fits: ({ words, text, page, isPaid }) =>
      (words < 60 && paywallWords.test(text)) || (words < 15 && (isPaid || paywallWords.test(page))),
    example: { text: 'Subscribe to continue reading. Already a subscriber?' }
  },
  {
    name: 'empty-shell',
    message: 'The page is empty until its scripts run; save it from a browser',
    fits: ({ words, page, scripts }) => words < 40 && (scriptWords.test(page) || (words < 5 && scripts > 2)),
    example: { text: '', page: 'You need to enable JavaScript to run this app.', words: 0 }
  },
  {
    name: 'video-page',
    message: 'The page shows a video, there is no article on it',
    fits: ({ words, types, url }) =>
      words < 60
      && (types.some((type) => /^video(?:\.|$)/i.test(type)) || /\/(?:videos?|watch)(?:[/?]|$)/i.test(pathOf(url))),
    example: { text: 'A ship leaves the harbour.', types: ['video.other'] }
  },
  {
    name: 'section-page',
    message: 'The page lists articles, it is none itself',
    fits: (page) => isSection(page),
    example: {
      text: long.slice(0, 70),
      cards: 12,
      cardWords: 400,
      url: 'https://courier.example/world',
      types: ['website']
    }
  }
]

/** Why a page is no article, `null` where nothing says so. */
export function refusalOf(page: PageSummary): Refusal | null {
  return refusals.find(({ fits }) => fits(page)) ?? null
}

/** Whether the page says that only the beginning of its article is shown. */
export function isCutShort({ words, text, page, isPaid }: PageSummary): boolean {
  return (
    (words < 150 && isPaid) || (words < 400 && /(?:\.\.\.|…)\s{0,3}$/.test(text) && (isPaid || paywallWords.test(page)))
  )
}

/** More teasers than text, on a page that calls itself no article. */
function isSection({ words, cards, cardWords, types, url, isDated }: PageSummary): boolean {
  const isArticle = types.some((type) => /article|posting|review/i.test(type) && !/^Collection/.test(type))
  const isListing = types.some((type) => /^(?:CollectionPage|ItemList|SearchResultsPage)$/.test(type))
  if (isArticle || cards < 5 || cardWords < words) return false
  return isListing || !isDated || pathOf(url).split('/').length < 3
}

function pathOf(url: string | null): string {
  return url === null ? '' : new URL(url).pathname.replace(/\/$/, '')
}
