// The rules of dates, found by the word that an expression begins with and compiled when first asked for.

import { absoluteRules } from './dates-absolute.js'
import { feastRules } from './dates-feasts.js'
import { type DateRule } from './dates-grammar.js'
import { openerAt, openersOf } from './dates-openers.js'
import { relativeRules } from './dates-relative.js'
import { triggerFamilies } from './dates-triggers.js'

/** Every form of expression that is known; the first that fits the whole of an expression reads it. */
export const dateRules: readonly DateRule[] = [...absoluteRules, ...feastRules, ...relativeRules]

/** A rule and its patterns, which are made when first asked for: one article needs few of them. */
export class CompiledRule {
  readonly rule: DateRule
  #sticky: RegExp | null = null
  #whole: RegExp | null = null

  constructor(rule: DateRule) {
    this.rule = rule
  }

  /** Where the rule's expression that begins at `start` of a text in small letters ends; 0 where there is none. */
  endIn(text: string, start: number): number {
    this.#sticky ??= new RegExp(this.rule.pattern, 'y')
    this.#sticky.lastIndex = start
    return this.#sticky.test(text) ? this.#sticky.lastIndex : 0
  }

  /** What the rule captures where it reads the whole expression; the second pattern is seldom needed. */
  whole(expression: string): RegExpExecArray | null {
    this.#sticky ??= new RegExp(this.rule.pattern, 'y')
    this.#sticky.lastIndex = 0
    const found = this.#sticky.exec(expression)
    if (!found || found[0].length === expression.length) return found
    this.#whole ??= new RegExp(`^(?:${this.rule.pattern})$`)
    return this.#whole.exec(expression)
  }
}

const compiled: readonly CompiledRule[] = dateRules.map((rule) => new CompiledRule(rule))

/** The rules that can hold the trigger of this key, or all for `null`. */
export function rulesFor(key: string | null): ByOpener {
  return key === null ? (every ??= byOpener(compiled)) : ruleSetOf(key)
}

/** Those of the rules that can begin with the word at `start` of a text in small letters, in their order. */
export function rulesAt(rules: ByOpener, small: string, start: number): readonly CompiledRule[] {
  return rules.get(openerAt(small, start)) ?? noRules
}

const noRules: readonly CompiledRule[] = []

/** Rules by the words that they can begin with. */
export type ByOpener = ReadonlyMap<string, readonly CompiledRule[]>

/** All rules; made when first asked for, as the sets are. */
let every: ByOpener | null = null

/** Key of a trigger -> the rules that can hold it. */
const ruleSets = new Map<string, ByOpener>()

function ruleSetOf(key: string): ByOpener {
  const known = ruleSets.get(key)
  if (known) return known
  const families = triggerFamilies.get(key) ?? []
  const isSpelled = families.every((family) => family === 'unit' || family === 'word' || family === 'feast')
  const rules = compiled.filter(
    ({ rule }) => families.includes(rule.family) && (!isSpelled || rule.pattern.includes(key))
  )
  const made = byOpener(rules)
  ruleSets.set(key, made)
  return made
}

function byOpener(rules: readonly CompiledRule[]): ByOpener {
  const made = new Map<string, CompiledRule[]>()
  for (const one of rules) {
    for (const opener of openersOfRule(one.rule)) {
      const others = made.get(opener)
      if (others) others.push(one)
      else made.set(opener, [one])
    }
  }
  return made
}

const openersByRule = new Map<DateRule, ReadonlySet<string>>()

function openersOfRule(rule: DateRule): ReadonlySet<string> {
  const openers = openersByRule.get(rule) ?? openersOf(rule.pattern)
  openersByRule.set(rule, openers)
  return openers
}
