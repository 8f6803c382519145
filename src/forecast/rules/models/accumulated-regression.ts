import { accumulatedRegressionRisk } from '../../../laws/mixing/regression-risk.ts'
import { meanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import {
  dimensionOf,
  hasRows,
  isPlainRegression,
  oneFit,
  REGRESSION_ERROR,
  regressionError,
  regressionParams,
  traceSpread,
} from './regressions.ts'

/** All rows are kept, new ones in every batch. */
export const accumulatedRegression: Rule = {
  ...REGRESSION_ERROR,
  kind: 'exact',
  property: 'gerstgrasser-2024/fresh-design-risk',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'accumulate' && isPlainRegression(recipe) && hasRows(recipe),
  value: (recipe) =>
    accumulatedRegressionRisk(
      { d: dimensionOf(recipe), n: recipe.real, generations: recipe.rounds + 1 },
      'fresh',
    ) / oneFit(recipe),
  at: regressionParams,
  check(recipe, value) {
    const [d, n] = [dimensionOf(recipe), recipe.real]
    if (n < d + 5) return undefined
    // A batch adds at most the trace for all rows so far, (XᵀX)⁻¹ of N = tn; the root mean squares of traces add up.
    let root = 0
    for (let t = 1; t <= recipe.rounds + 1; t++) {
      root += (d / (t * n - d - 1)) * Math.sqrt(1 + traceSpread(d, t * n))
    }
    const most = root / oneFit(recipe) / value
    return meanIs(value, 3 * most * most - 1, regressionError(recipe))
  },
}
