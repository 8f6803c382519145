import { axis, domain, type Family, families, type Parameters, worlds } from 'collapse-check'
import type { At } from '#theorems/shumailov-2024/gaussian-medians'
import type { Loop } from '#theorems/shumailov-2024/mixture-moments'

/** A Gaussian with the unbiased variance, from N(0, 1). */
export const unbiased = ({ n, T }: At) => ({
  family: families.gaussian({ divisor: 'n-1' }),
  truth: [0, 1],
  generations: T,
  n,
})

/** Parameters of one component in the plane: its centre and the root of its covariance. */
const SIZE = 5

export const mixture = (steps: number) => families.gaussianMixture({ components: 2, dimension: 2, steps })

/**
 * Two components in the plane, trained from the truth by one step of EM a generation. The second generation has so many
 * observations that no component is left with two of the first, too few for a covariance.
 */
export const twoGenerations = domain({
  few: axis.integer(12, 30).means('observations of a single generation; two generations have five times as many each'),
  T: axis.integer(1, 2),
  weight: axis.uniform(0.35, 0.65),
  apart: axis.uniform(0, 2.5),
  ratio: axis.uniform(0.5, 2),
  rho: axis.uniform(-0.8, 0.8),
  angle: axis.uniform(0, 3),
}).derive(({ few, T, ...first }): Loop => ({ ...first, T, n: T === 1 ? few : 5 * few }))

export const mixtures = ({ n, T, weight, apart, ratio, rho }: Loop) => {
  const height = Math.sqrt(1 - rho * rho)
  return {
    family: mixture(1),
    truth: [weight, 1 - weight, 0, 0, 1, rho, height, apart, 0, ratio, ratio * rho, ratio * height],
    generations: T,
    n,
  }
}

/** The variance of a model along a direction. */
export function varianceAlong(theta: Parameters, angle: number): number {
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  let [centre, square] = [0, 0]
  for (let k = 0; k < 2; k++) {
    const [weight = 0, from] = [theta[k], 2 + k * SIZE]
    const [a = 0, b = 0, r = 0, s = 0, t = 0] = theta.subarray(from, from + SIZE)
    const [mean, first, second] = [a * x + b * y, r * x + s * y, t * y]
    centre += weight * mean
    square += weight * (mean * mean + first * first + second * second)
  }
  return square - centre * centre
}

type Change = (theta: Float64Array) => void

const equalWeights: Change = (theta) => theta.fill(0.5, 0, 2)

const sampled = (change: Change) => {
  const family: Family = mixture(1)
  const changed = new Float64Array(2 + 2 * SIZE)
  const draw: Family['draw'] = (theta, ...rest) => {
    changed.set(theta)
    change(changed)
    family.draw(changed, ...rest)
  }
  return { sampler: { ...family, draw } }
}

/** Expectation–maximisation with something done to the model before and after it. */
const fitted = (before: Change, after: (theta: Float64Array, last: Float64Array) => void) => {
  const family: Family = mixture(1)
  const fit: Family['fit'] = (sample, n, theta) => {
    const last = theta.slice()
    before(theta)
    family.fit(sample, n, theta)
    after(theta, last)
  }
  return { family: { ...family, fit } }
}

export const sampledWithEqualWeights = worlds.named('sampled with equal weights', sampled(equalWeights))

export const sampledWithoutCorrelation = worlds.named(
  'sampled without the correlations',
  sampled((theta) => {
    theta[5] = 0
    theta[5 + SIZE] = 0
  }),
)

export const weightsThatNeverChange = worlds.named(
  'weights that never change',
  fitted(
    () => {},
    (theta, last) => theta.set(last.subarray(0, 2)),
  ),
)

export const sharesWithoutTheWeights = worlds.named(
  'shares in observations as if the weights were equal',
  fitted(equalWeights, () => {}),
)
