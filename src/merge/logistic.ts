/** The logistic function of a sum of weighed signs, as `npm run fit:told`, `fit:again` and `fit:dependence` fit it. */

/** What each sign weighs, and what has none. */
export type WeightsOf<Signs> = Readonly<Record<keyof Signs | 'base', number>>

/** How likely something with these signs is what the weights were fitted to, 0 to 1. */
export function logisticOf<Signs extends { readonly [Sign in keyof Signs]: number }>(
  signs: Signs,
  weights: WeightsOf<Signs>
): number {
  let sum = weights.base
  for (const sign in signs) sum += weights[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}
