/** By what an article is known again on another night: its words, and its address. */
import { sha256 } from './hash.js'
import { foldSpace } from './spans.js'

/** The same for the same words, however the white space falls: 32 hex digits. */
export function wordsKey(text: string): string {
  return sha256(foldSpace(text)).slice(0, 32)
}

/** An address without fragment and tracking parameters, the rest as it was; what is no address stays as it is. */
export function addressKey(address: string): string {
  const [whole = ''] = address.split('#', 1)
  const at = whole.indexOf('?')
  if (at < 0) return whole
  const kept = whole
    .slice(at + 1)
    .split('&')
    .filter((pair) => !isTracking(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? whole.slice(0, at) : `${whole.slice(0, at)}?${kept.join('&')}`
}

/** Parameters that say how a reader came, and nothing of what stands there. */
export const trackingParameters: readonly {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
}[] = [
  { name: 'campaign', pattern: /^(?:utm|mtm|pk|piwik|matomo)_[\w-]{1,40}$/i, example: 'utm_source' },
  { name: 'click', pattern: /^(?:fbclid|gclid|dclid|msclkid|twclid|ttclid|yclid)$/i, example: 'fbclid' },
  { name: 'braid', pattern: /^(?:gbraid|wbraid|igshid|igsh|li_fat_id|epik)$/i, example: 'gbraid' },
  { name: 'mailing', pattern: /^(?:mc_[ce]id|mkt_tok|_hsenc|_hsmi|vero_id|oly_(?:enc|anon)_id)$/i, example: 'mc_cid' },
  {
    name: 'feed',
    pattern: /^(?:at_(?:medium|campaign|custom\d)|ns_(?:mchannel|source|campaign|linkname|fee)|ocid|cmpid)$/i,
    example: 'at_medium'
  },
  { name: 'analytics', pattern: /^(?:_ga|_gl|s_cid|ncid|sr_share|guccounter|guce_referrer(?:_sig)?)$/i, example: '_ga' }
]

function isTracking(name: string): boolean {
  return trackingParameters.some(({ pattern }) => pattern.test(name))
}
