/** Orders strings by their code units: the same everywhere, whatever the locale. For `toSorted`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
