import type { VarianceFunction } from '../../laws/accumulation/quadratic-variance-moments.ts'
import { bernoulli } from '../counts/bernoulli.ts'
import { binomial } from '../counts/binomial.ts'
import { negativeBinomial } from '../counts/negative-binomial.ts'
import { poisson } from '../counts/poisson.ts'
import type { FamilyWith } from '../family.ts'
import { gaussian } from '../gaussian/gaussian.ts'
import { gaussianMean } from '../gaussian/gaussian-mean.ts'
import { gaussianVariance } from '../gaussian/gaussian-variance.ts'
import type { Parameters } from '../parameters.ts'
import { exponential } from '../scale/exponential.ts'
import { gamma } from '../scale/gamma.ts'
import { hyperbolicSecant } from './hyperbolic-secant.ts'

/** A family whose fit is a mean of observations that have variance V(m), a quadratic function of their own mean m. */
export interface QuadraticVarianceFamily {
  readonly family: FamilyWith<string, 'statistic'>
  /** V, of one observation. */
  readonly variance: VarianceFunction
  /** The parameters θ with mean m. */
  readonly truth: (mean: number) => readonly number[]
  /** The mean m of a model. */
  readonly meanOf: (theta: Parameters) => number
  /** A mean of the family for every u in (0, 1), increasing in u. */
  readonly meanAt: (u: number) => number
  /** How many such observations a fit to n data is the mean of: n, or n − 1 where one degree of freedom is lost. */
  readonly degrees: (n: number) => number
}

const odds = (u: number) => u / (1 - u)
const first = (theta: Parameters) => theta[0]!

const entry = (
  family: FamilyWith<string, 'statistic'>,
  [v0, v1, v2]: readonly [v0: number, v1: number, v2: number],
  said: Partial<QuadraticVarianceFamily> = {},
): QuadraticVarianceFamily => ({
  family,
  variance: { v0, v1, v2 },
  truth: (mean) => [mean],
  meanOf: first,
  meanAt: odds,
  degrees: (n) => n,
  ...said,
})

/**
 * The families with quadratic variance: the six types of Morris 1982 (normal, Poisson, binomial, gamma, negative
 * binomial, hyperbolic secant), and what is one of them in disguise. Each with its variance function, and with how its
 * mean is read and set.
 *
 * @throws ArgumentError as the families themselves do
 *
 * @example
 * ```ts
 * const { variance, meanOf, truth } = families.quadraticVariance.binomial({ trials: 4 })
 * variance
 * // => { v0: 0, v1: 1, v2: -0.25 }
 * truth(1)
 * // => [0.25]
 * meanOf(Float64Array.of(0.5))
 * // => 2
 * ```
 */
export const quadraticVariance = {
  gaussianMean: ({ variance }: { readonly variance: number }) =>
    entry(gaussianMean({ sd: Math.sqrt(variance) }), [variance, 0, 0]),
  poisson: () => entry(poisson(), [0, 1, 0]),
  bernoulli: () => entry(bernoulli(), [0, 1, -1], { meanAt: (u) => u }),
  /** An observation is the number of successes, of mean m = trials·p. */
  binomial: ({ trials }: { readonly trials: number }) =>
    entry(binomial({ trials }), [0, 1, -1 / trials], {
      truth: (mean) => [mean / trials],
      meanOf: (theta) => trials * first(theta),
      meanAt: (u) => trials * u,
    }),
  /** An observation is the share of successes, of mean p. */
  binomialShare: ({ trials }: { readonly trials: number }) =>
    entry(binomial({ trials }), [0, 1 / trials, -1 / trials], { meanAt: (u) => u }),
  exponential: () => entry(exponential(), [0, 0, 1]),
  gamma: ({ shape }: { readonly shape: number }) => entry(gamma({ shape }), [0, 0, 1 / shape]),
  negativeBinomial: ({ size }: { readonly size: number }) =>
    entry(negativeBinomial({ size }), [0, 1, 1 / size]),
  /** Its total is the sum of n draws, O(n). */
  hyperbolicSecant: () => entry(hyperbolicSecant(), [1, 0, 1], { meanAt: (u) => Math.log(odds(u)) }),
  /** The variance of a Gaussian of known mean: an observation is a square. */
  gaussianVariance: () => entry(gaussianVariance(), [0, 0, 2]),
  /** The unbiased variance of a Gaussian of unknown mean: the mean of n − 1 squares. The family's parameters are mean and sd. */
  sampleVariance: () =>
    entry(gaussian({ divisor: 'n-1' }), [0, 0, 2], {
      truth: (mean) => [0, Math.sqrt(mean)],
      meanOf: (theta) => theta[1]! * theta[1]!,
      degrees: (n) => n - 1,
    }),
}
