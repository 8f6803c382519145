import { mean } from '../../../claims/criteria/mean.ts'
import { linearRegression } from '../../../families/regression/linear-regression.ts'
import { projectedShare } from '../../../laws/mixing/regression-risk.ts'
import { chain } from '../../../worlds/chain.ts'
import { squaredError } from '../../../worlds/squared-error.ts'
import { mixing } from '../../simulation/mixing.ts'
import type { Rule } from '../rule.ts'
import { dimensionOf, isPlainRegression } from './regressions.ts'

/** Fewer rows than dimensions, no noise: what the least-norm fits lose of the truth. */
export const leastNormLoss: Rule = {
  key: 'lost',
  quantity: 'share of the squared coefficients that is lost, without noise',
  unit: 'of 1; one fit loses 1 − real/dimension',
  kind: 'exact',
  property: 'dohmatob-2024/least-norm-loss',
  over: 'rounds',
  applies: (recipe) =>
    recipe.workflow === 'replace' && isPlainRegression(recipe) && recipe.real <= dimensionOf(recipe),
  value: (recipe) =>
    projectedShare({ d: dimensionOf(recipe), n: recipe.real, generations: recipe.rounds + 1 }),
  at: (recipe) => ({ d: dimensionOf(recipe), n: recipe.real, rows: 0.5, T: recipe.rounds + 1 }),
  check(recipe, value) {
    const d = dimensionOf(recipe)
    if (d > 30) return undefined
    const truth = new Float64Array(d).fill(1, 0, 1)
    const experiment = chain(
      (_: object) => ({
        family: linearRegression({ dimension: d, noise: 0, design: 'fresh' }),
        truth,
        generations: recipe.rounds + 1,
        ...mixing(recipe),
      }),
      squaredError,
    )
    return {
      experiment,
      criterion: (margin) => mean.equals(value, { margin, range: { low: 0, high: 4 } }),
    }
  },
}
