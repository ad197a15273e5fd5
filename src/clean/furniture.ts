import { furniture, type LineRule } from './furniture-rules.js'
import { hasStop, wordCount } from './lines.js'

/** Lines above this length are prose, whatever they open with. */
const longest = 420

/** The rule of the first row that fits a line, `null` for a line of the article. */
export function furnitureRuleOf(words: string): LineRule | null {
  if (words.length > longest) return null
  const isProse = hasStop(words) && wordCount(words, 8) >= 8
  const folded = words.toLowerCase()
  const { mayFit, rules } = isProse ? prose : labels
  return mayFit(words, folded) ? (rules.find((rule) => fits(rule, words, folded)) ?? null) : null
}

/**
 * Whether any of the rules may fit, asked of few patterns: those that look at a line's beginning are one pattern for
 * each set of flags, compiled when first asked. Most lines are of the article and fit none.
 */
function gateOf(rules: readonly LineRule[]): (words: string, folded: string) => boolean {
  const signed = rules.filter(({ holds }) => holds !== undefined)
  let joint: { readonly isSmall: boolean; readonly pattern: RegExp }[] | undefined
  return (words, folded) => {
    joint ??= jointPatternsOf(rules.filter(({ holds }) => holds === undefined))
    return (
      signed.some((rule) => fits(rule, words, folded))
      || joint.some(({ isSmall, pattern }) => pattern.test(isSmall ? folded : words))
    )
  }
}

function jointPatternsOf(rules: readonly LineRule[]): { isSmall: boolean; pattern: RegExp }[] {
  const groups = new Map<string, { isSmall: boolean; flags: string; sources: string[] }>()
  for (const rule of rules) {
    const isSmall = isForSmall(rule)
    const { source } = rule.pattern
    const flags = isSmall ? '' : rule.pattern.flags
    const key = `${isSmall} ${flags} ${source.startsWith('^')}`
    const group = groups.get(key) ?? { isSmall, flags, sources: [] }
    groups.set(key, group)
    group.sources.push(`(?:${source})`)
  }
  return [...groups.values()].map(({ isSmall, flags, sources }) => {
    return { isSmall, pattern: new RegExp(sources.join('|'), flags) }
  })
}

function fits(rule: LineRule, words: string, folded: string): boolean {
  const small = foldedPatternOf(rule)
  const line = small ? folded : words
  return (rule.holds?.some((sign) => line.includes(sign)) ?? true) && (small ?? rule.pattern).test(line)
}

/**
 * The pattern for words in small letters: it compiles in half the time of one that ignores capitals, and a short run
 * compiles every pattern and tests a few lines. `null` where the pattern itself has capitals or more flags.
 */
function foldedPatternOf(rule: LineRule): RegExp | null {
  const known = foldedPatterns.get(rule)
  if (known !== undefined) return known
  const pattern = isForSmall(rule) ? new RegExp(rule.pattern.source) : null
  foldedPatterns.set(rule, pattern)
  return pattern
}

function isForSmall({ pattern: { source, flags } }: LineRule): boolean {
  return flags === 'i' && !/[A-Z]/.test(source.replace(/\\[A-Za-z]/g, ''))
}

const foldedPatterns = new Map<LineRule, RegExp | null>()

const labels = { rules: furniture, mayFit: gateOf(furniture) }
const proseRules = furniture.filter(({ sentences }) => sentences)
const prose = { rules: proseRules, mayFit: gateOf(proseRules) }
