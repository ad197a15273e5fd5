/** The host of an address in lower case, without user, port and "www."; `null` where there is none. Bounded, never throws. */
export function hostOf(address: string | null): string | null {
  if (address === null) return null
  const host = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@]{0,200}@)?([^/?#:@]{1,253})/i.exec(address)?.[1]
  return host?.toLowerCase().replace(/^www\./, '') ?? null
}
