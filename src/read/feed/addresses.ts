/** `address` against `base`; as written where it is absolute or there is no base; `null` where there is none. */
export function resolved(address: string | null | undefined, base: string | null): string | null {
  const written = (address ?? '').trim()
  if (written === '') return null
  if (isAbsolute(written) || base === null) return written
  try {
    return new URL(written, base).href
  } catch {
    return written
  }
}

/** Whether an address begins with a scheme. */
export function isAbsolute(address: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,20}:/i.test(address)
}

/** Whether an address is one of the web, which a reader can open. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address)
}
