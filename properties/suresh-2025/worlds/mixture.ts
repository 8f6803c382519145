import { chain, experiment, families, workflows, worlds } from 'collapse-check'
import type { MixtureSpread } from '#theorems/suresh-2025/theorem-4'

export const algorithm1 = (eta: number) => families.symmetricMixture({ estimator: 'approximate', eta })

/** Whether the spread exceeds ε, in units of the first one, after k generations of Algorithm 1. */
export const mixtureExceeds = chain(
  ({ n, k, eta, ratio }: MixtureSpread) => ({ family: algorithm1(eta), truth: [ratio, 1], generations: k, n }),
  ({ sd }, { epsilon }) => sd > epsilon,
)

/** The ceiling of 50 in the first branch of the notebook's code, a hundred times as high. */
export const ceilingOf5000 = (_: unknown, { eta }: { readonly eta: number }) => ({
  family: families.symmetricMixture({ estimator: 'approximate', eta, ceiling: 5000 }),
})

export const aTenthOfTheDataIsReal = worlds.named('a tenth of the data is real', {
  workflow: workflows.freshRealLatestSynthetic({ share: 0.1 }),
})

/** Broken: mean and variance of Y itself, in place of |Y|. */
export const absoluteValuesAreForgotten = worlds.named('absolute values are forgotten', {
  family: withoutAbsoluteValue(),
})

function withoutAbsoluteValue() {
  const { statistic: _, ...drawn } = algorithm1(2)
  return {
    ...drawn,
    fit(sample: Float64Array, n: number, theta: Float64Array) {
      let sum = 0
      let squares = 0
      for (const y of sample.subarray(0, n)) {
        sum += y
        squares += y * y
      }
      const variance = squares / n - (sum / n) * (sum / n)
      theta[1] = Math.sqrt(variance)
      theta[0] = Math.sqrt(Math.max(0, squares / n - variance))
    },
  }
}

export const joint = families.symmetricMixture({ estimator: 'joint' })

export interface Estimators {
  readonly first: typeof mixtureExceeds
  readonly second: typeof mixtureExceeds
}

/** Whether the spread is still above ε: under Algorithm 1, and under the joint maximum. */
export const bothEstimators = experiment(
  (_: MixtureSpread): Estimators => ({ first: mixtureExceeds, second: mixtureExceeds.in({ family: joint }) }),
  ({ first, second }, point) => {
    const [one, other] = [first(point), second(point)]
    return (stream) => [Number(one(stream)), Number(other(stream))]
  },
)
