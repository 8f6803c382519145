import { fixedRealVariance, freshRealVariance } from '../../../laws/mixing/real-and-synthetic.ts'
import { constantSize } from '../../recipe/sizes.ts'
import type { Rule } from '../rule.ts'
import { mixedError } from './mixed-error.ts'
import { mixedErrorBound } from './mixed-error-bound.ts'

/** What it costs to replay the same real data, where as many new ones could be had. */
export const priceOfReplay: Rule = {
  ...mixedError,
  key: 'price',
  quantity: 'squared error with the same real data in every round',
  unit: '× that with as many new ones in every round',
  property: 'alemohammad-2024/fixed-against-fresh-risk',
  value(recipe) {
    const sizes = { n: recipe.real, k: constantSize(recipe) ?? 0, rounds: recipe.rounds }
    return fixedRealVariance(sizes).total / freshRealVariance(sizes)
  },
  at: (recipe) => mixedErrorBound.at(recipe),
  check: () => undefined,
}
