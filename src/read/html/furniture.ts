/** What stands round and in an article and is none of it: told by elements' kinds and names. */
import { namesOf } from './names.js'
import { attributeOf, elementsIn, wordsUnder, type PageElement } from './nodes.js'

/** A reason to leave an element out with all that is in it. */
export interface ElementRule {
  readonly name: string
  /** Looked for in the words of class and id (`namesOf`). */
  readonly pattern: RegExp
  /** A class that it must catch. */
  readonly example: string
  /** Only elements with fewer characters than this. */
  readonly below?: number
  /** Not those that hold a quotation: a post of another site that the article shows. */
  readonly sparesQuotes?: true
}

/** Class and id words of furniture. */
export const furnitureNames: readonly ElementRule[] = [
  {
    name: 'heading',
    pattern:
      / (?:subtitle|subheadline|subhead|dek|standfirst|kicker|strapline|eyebrow) | (?:sub|alternative) (?:head|headline|heading|title) | (?:page|entry|post|article|story) (?:title|headline|header|heading|subtitle|dek) /,
    example: 'article-subtitle'
  },
  {
    name: 'rollover',
    pattern:
      / (?:rollover|popover|tooltip|hovercard|tippy|popup) (?:\w+ ){0,2}(?:block|content|card|box|body|panel|text) /,
    example: 'rollover-people-block'
  },
  {
    name: 'share',
    pattern: / (?:share|shares|sharing|social|sharedaddy|addthis|addtoany|sharethis|shareaholic) /,
    example: 'social-share'
  },
  {
    name: 'related',
    pattern:
      / (?:related|recirc|recirculation|recommend|recommended|recommendation|recommendations|jp relatedposts|yarpp|upnext|readnext|seealso) | (?:up|read|watch|see) (?:next|also|more) | (?:more|other|also|latest|popular|similar|top|recent|editor|editors) (?:on|from|in|news|stories|story|articles|posts|reading|read|links|coverage|headlines|like|picks) | most (?:read|popular|viewed|shared|commented|recent) | (?:you )?may (?:also )?like | trending | breaking (?:news|title|block|stories|ticker) | ticker | inline links? /,
    example: 'related-articles'
  },
  {
    name: 'recommender',
    pattern: / (?:outbrain|taboola|revcontent|zergnet|disqus|livefyre|spotim|viafoura|coral|hyvor) | ob widget /,
    example: 'OUTBRAIN'
  },
  {
    name: 'teaser',
    pattern: / (?:teaser|teasers|promo|promos|promotion|promobox|promoted|callout|crosssell|upsell|marketing|cta) /,
    example: 'promo-box'
  },
  {
    name: 'newsletter',
    pattern:
      / (?:newsletter|newsletters|subscribe|subscription|subscriptions|signup|optin|mailchimp|mc embed|mailing|mailinglist|donate|donation|membership) | sign up | opt in /,
    example: 'newsletter-signup'
  },
  {
    name: 'comments',
    pattern: / (?:comments|commentlist|comment|commenting|respond|replies|discussion|reader reactions) /,
    example: 'comments-area'
  },
  {
    name: 'caption',
    pattern:
      / (?:caption|captions|figcaption|imagecaption|photocaption|credit|credits|photocredit|imagecredit|copyright) | (?:photo|image|img|picture|media|video) (?:desc|description|text|title|meta|by|source|attribution) | wp caption /,
    example: 'wp-caption-text'
  },
  {
    name: 'gallery',
    pattern: / (?:gallery|galleries|slideshow|carousel|slider|slick|lightbox|photoswipe|thumbnails?) /,
    example: 'image-gallery'
  },
  {
    name: 'byline',
    pattern:
      / (?:byline|bylines|metadata|author|authors|authorbox|dateline|timestamp|datetime|pubdate|postmeta|submitted|contributors?) | (?:post|entry|article|story|blog) (?:meta|date|time|info|infos|details) | (?:publish|published|publication|posted|updated|modified|post) (?:date|time|on|by|info|at) | (?:meta|date) (?:data|line|info|published|time) | (?:about|writer|author|staff) (?:author|bio|card|info|box) | bio | reading time /,
    example: 'byline'
  },
  {
    name: 'navigation',
    pattern:
      / (?:breadcrumb|breadcrumbs|pagination|pager|paging|nav|navbar|navigation|menu|menus|submenu|skip|toc|tableofcontents|toolbar|toolbox|tools|masthead|topbar|topnav|subnav) | prev next | next prev | post navigation | table of contents /,
    example: 'breadcrumbs'
  },
  {
    name: 'tags',
    pattern:
      / (?:tags|taglist|tagcloud|keywords|topics|categories|taxonomy|hashtags|tagged) | tag (?:list|links|cloud) | cat links | filed under /,
    example: 'post-tags'
  },
  {
    name: 'advertisement',
    pattern:
      / (?:ad|ads|adv|advert|adverts|advertising|advertisement|advertisements|adsense|adsbygoogle|adunit|adslot|adbox|adwrapper|dfp|gpt|sponsor|sponsors|sponsored|sponsorship|affiliate|commercial|banner|banners|teads|adblock) /,
    example: 'ad-slot'
  },
  {
    name: 'sidebar',
    pattern:
      / (?:sidebar|sidebars|aside|rail|widget|widgets|widgetarea|footer|foot|bottombar|offcanvas|drawer|flyout) /,
    example: 'sidebar-right'
  },
  {
    name: 'overlay',
    pattern:
      / (?:cookie|cookies|cookiebar|consent|gdpr|ccpa|modal|popup|overlay|dialog|tooltip|lightbox|alert|alerts|notification|notifications|paywall|regwall|piano|interstitial|onesignal) /,
    example: 'cookie-banner'
  },
  {
    name: 'hidden',
    pattern:
      / (?:hidden|visuallyhidden|invisible|hide|noscreen|printonly|offscreen) | visually hidden | sr only | screen reader | d none | print (?:only|block|header|footer) | display none /,
    example: 'screen-reader-text'
  },
  {
    name: 'picture',
    pattern: / (?:image|images|img|photo|photos|picture|pictures|figure|leadimage|heroimage) /,
    example: 'story-image',
    below: 500,
    sparesQuotes: true
  },
  {
    name: 'player',
    pattern:
      / (?:player|videoplayer|jwplayer|brightcove|audioplayer|podcast|playlist|transcript button) | video (?:player|container|wrapper|embed|list|module) /,
    example: 'video-player',
    sparesQuotes: true
  },
  {
    name: 'form',
    pattern:
      / (?:form|login|signin|search|searchform|searchbox|feedback|survey|poll|vote|voting|ratings?|stars|reactions?|emoji|likes) /,
    example: 'search-form'
  },
  {
    name: 'follow',
    pattern:
      / (?:follow|followus|facebook|twitter button|fb like|instagram follow|google news|appstore|download app|app promo) /,
    example: 'follow-us'
  }
]

/** Elements that are furniture by their kind. */
const furnitureTags: ReadonlySet<string> = new Set(
  'nav header footer aside form figcaption fieldset legend address label dialog menu amp-ad amp-embed amp-sidebar amp-consent amp-user-notification'.split(
    ' '
  )
)

const furnitureRoles: ReadonlySet<string> = new Set(
  'navigation menu menubar complementary banner contentinfo search dialog alertdialog alert toolbar tablist tooltip'.split(
    ' '
  )
)

/** Why an element is furniture; `null` where nothing says so. */
export function furnitureRuleOf(element: PageElement): string | null {
  if (furnitureTags.has(element.tag)) return element.tag
  if (isHidden(element)) return 'hidden'
  if (furnitureRoles.has(attributeOf(element, 'role'))) return 'role'
  const names = namesOf(element)
  return names === ' ' ? null : (furnitureNames.find((rule) => isNamed(element, names, rule))?.name ?? null)
}

function isNamed(element: PageElement, names: string, { pattern, below, sparesQuotes }: ElementRule): boolean {
  if (!pattern.test(names)) return false
  if (sparesQuotes && elementsIn(element).some(({ tag }) => tag === 'blockquote')) return false
  return below === undefined || wordsUnder(element).trim().length < below
}

function isHidden(element: PageElement): boolean {
  if ('hidden' in element.attributes || attributeOf(element, 'aria-hidden') === 'true') return true
  const style = attributeOf(element, 'style')
  return style !== '' && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style)
}
