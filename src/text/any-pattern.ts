/**
 * Says whether one of the patterns matches, at one look for all that share their flags: asked before each by itself, since mostly
 * none does. The patterns have no back references and no `g`.
 */
export function anyOf(patterns: readonly RegExp[]): (words: string) => boolean {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))]
  const joint = flags.map((own) => jointOf(patterns.filter((pattern) => pattern.flags === own)))
  return (words) => joint.some((pattern) => pattern.test(words))
}

function jointOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), patterns[0]!.flags)
}
