/** Where days begin: the only place that knows time zones. `Intl` with a fixed locale gives the same on every machine. */

/** The instant of 00:00 of an ISO day in an IANA zone, in milliseconds. */
export function midnightOf(day: string, timezone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`)
  if (timezone === 'UTC') return utc
  const guess = utc - offsetAt(utc, timezone)
  return utc - offsetAt(guess, timezone)
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit'
  }).formatToParts(new Date(instant))
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return wall - instant
}
