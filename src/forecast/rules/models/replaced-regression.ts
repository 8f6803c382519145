import { replacedRegressionRisk } from '../../../laws/mixing/regression-risk.ts'
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

/** Labels of the latest model alone: every round adds the error of one fit. */
export const replacedRegression: Rule = {
  ...REGRESSION_ERROR,
  kind: 'exact',
  property: 'gerstgrasser-2024/replaced-regression-risk',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'replace' && isPlainRegression(recipe) && hasRows(recipe),
  value: (recipe) =>
    replacedRegressionRisk({ d: dimensionOf(recipe), n: recipe.real, generations: recipe.rounds + 1 }) /
    oneFit(recipe),
  at: regressionParams,
  check(recipe, value) {
    const [d, n] = [dimensionOf(recipe), recipe.real]
    if (n < d + 5) return undefined
    // Given the designs the error is normal with a variance of trace S: at most 2 E S² + Var S = 2 + 3 Var S in units of (E S)².
    return meanIs(value, 2 + (3 * traceSpread(d, n)) / (recipe.rounds + 1), regressionError(recipe))
  },
}
