import { linearRegression } from '../../../families/regression/linear-regression.ts'
import { chain } from '../../../worlds/chain.ts'
import { squaredError } from '../../../worlds/squared-error.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { equalSizes } from '../../recipe/sizes.ts'
import { mixing } from '../../simulation/mixing.ts'

/** Whether labels of the latest model are all that is wrong with the data, and every batch has as many rows. */
export const isPlainRegression = (recipe: Recipe): boolean =>
  recipe.model === 'regression' && recipe.labelShift === undefined && equalSizes(recipe)

export const dimensionOf = ({ dimension = 1 }: Recipe): number => dimension

/** Rows enough for the mean error to be finite. */
export const hasRows = (recipe: Recipe): boolean => recipe.real >= dimensionOf(recipe) + 2

/** The mean squared error of one fit, in units of the noise's variance. */
export const oneFit = (recipe: Recipe): number =>
  dimensionOf(recipe) / (recipe.real - dimensionOf(recipe) - 1)

/** |w_T − w|² after one run, in units of that of one fit. */
export const regressionError = (recipe: Recipe) =>
  chain(
    (_: object) => ({
      family: linearRegression({ dimension: dimensionOf(recipe), noise: 1, design: 'fresh' }),
      truth: new Float64Array(dimensionOf(recipe)),
      generations: recipe.rounds + 1,
      ...mixing(recipe),
    }),
    (last, point, run) => squaredError(last, point, run) / oneFit(recipe),
  )

/** Var tr(XᵀX)⁻¹ over its squared mean, for N rows of d standard normal covariates, N > d + 3. */
export const traceSpread = (d: number, N: number): number => (2 * (N - 1)) / (d * (N - d) * (N - d - 3))

/** Where a recipe lies in the domain of claims about regressions. */
export function regressionParams(recipe: Recipe) {
  const [d, n] = [dimensionOf(recipe), recipe.real]
  return { d, n, perDimension: (n - d - 6) / d, T: recipe.rounds + 1 }
}

export const REGRESSION_ERROR = {
  key: 'error',
  quantity: 'squared error of the coefficients',
  unit: ({ real }: Recipe) => `× that of the ${real} real rows alone`,
} as const
