/** Whose feed it is: its title without the name of a section, so that two feeds of one house count once. */
import { houseOf } from '../../lexicon/houses.js'
import { hostOf } from '../../text/host.js'
import { fold } from './markup.js'
import type { FeedEntry, FeedReading } from './model.js'

/**
 * The publisher of an entry: the one that an aggregate names for it, else the feed's. `null` where the entry stands on
 * another site than the feed and nobody is named: then its address tells.
 */
export function publisherOf(entry: FeedEntry, feed: Pick<FeedReading, 'title' | 'link'>): string | null {
  if (entry.publisher !== null) return entry.publisher
  const [own, site] = [siteOf(entry.link), siteOf(feed.link)]
  const isElsewhere = own !== null && site !== null && own !== site && !redirectors.has(own)
  return isElsewhere ? null : publisherName(feed.title, feed.link)
}

/** The name of the house in a feed's title: the part that is known as one, or that its address repeats. */
export function publisherName(title: string | null, link: string | null): string | null {
  const bare = fold((title ?? '').replace(feedWords, ' ')).replace(/^[\s|:»>–—-]{1,5}|[\s|:»>–—-]{1,5}$/g, '')
  const parts = bare
    .split(/\s[-–—|»>:·•/]{1,2}\s|:\s|\s?[»|]\s?/)
    .map(fold)
    .filter((part) => part !== '')
  const site = siteOf(link)
  const named = parts.find((part) => houseOf(part) !== null) ?? parts.find((part) => isNameOf(part, site))
  const name = named ?? bare
  return name === '' || name.split(' ').every((word) => sectionWords.has(word.toLowerCase())) ? null : name
}

/** Words that say no more than that it is a feed. */
const feedWords = /\b(?:RSS(?: ?[\d.]{1,4})?(?: feeds?)?|Atom feed|news ?feed|XML feed|feed for)\b/gi

/** A title of nothing but these names a section, not a house. */
const sectionWords: ReadonlySet<string> = new Set(
  (
    'news latest top breaking headlines stories story home homepage front page all articles posts blog feed updates the and of '
    + 'world international national local politics business economy sport sports science technology tech health culture '
    + 'opinion recent new entries untitled main today'
  ).split(' ')
)

/** Hosts that pass on to the true address, or show other people's. */
const redirectors: ReadonlySet<string> = new Set(
  'feedproxy feedburner google t bit feedsportal rss feedblitz'.split(' ')
)

function isNameOf(part: string, site: string | null): boolean {
  if (site === null || site.length < 3) return false
  const letters = lettersOf(part).replace(/^the/, '')
  const initials = part
    .split(' ')
    .map((word) => lettersOf(word).slice(0, 1))
    .join('')
  return letters.length > 2 && (letters.startsWith(site) || site.startsWith(letters) || initials === site)
}

function lettersOf(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The label of an address's host that names the site: `bbc` of `www.bbc.co.uk`; `null` where there is no host. */
function siteOf(address: string | null): string | null {
  const labels = hostOf(address)?.split('.') ?? []
  const names = labels.slice(0, -1)
  const kept = names.length > 1 && secondLevels.has(names.at(-1) ?? '') ? names.slice(0, -1) : names
  return (
    kept
      .at(-1)
      ?.replaceAll('-', '')
      .replace(/^the(?=.{3})/, '')
    ?? labels[0]
    ?? null
  )
}

const secondLevels: ReadonlySet<string> = new Set('co com org net gov ac edu or ne go'.split(' '))
