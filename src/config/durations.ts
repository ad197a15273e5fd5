/** Milliseconds of `90s`, `15m`, `36h`, `2d`, `1w`; `null` for anything else. */
export function durationIn(written: string): number | null {
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,3})?)\s?(ms|s|m|h|d|w)$/.exec(written.trim()) ?? []
  const size = unit === undefined ? undefined : units[unit]
  return amount === undefined || size === undefined ? null : Number(amount) * size
}

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000
}
