import { type Family, families, type Parameters } from 'collapse-check'
import {
  bernoulliCounts,
  type CountFamily,
  countRaceOf,
  type ExactRace,
  meanAndVarianceRace,
  negativeBinomialCounts,
  poissonCounts,
  scaleRaceOf,
} from '#theorems/xu-2025/regular-races'

/** A regular family at a truth: how an estimate is read, the eigenvalues of V there, and its exact P(T). */
export interface RegularFamily {
  readonly family: Family
  readonly truth: readonly number[]
  /** The estimate as a vector; its parameters unless said otherwise. */
  readonly read?: (theta: Parameters) => readonly number[]
  readonly eigenvalues: readonly number[]
  readonly exact: ExactRace
  /** The largest n and T for which the exact law costs little, and synthetic observations for each real one. */
  readonly most: { readonly n: number; readonly T: number; readonly growth: number }
}

const square = (theta: Parameters, i: number) => (theta[i] ?? Number.NaN) * (theta[i] ?? Number.NaN)

// In one parameter V does not matter.
const scale = (
  family: Family,
  exact: ExactRace,
  truth: readonly number[] = [1],
  read?: RegularFamily['read'],
): RegularFamily => ({
  family,
  truth,
  eigenvalues: [1],
  exact,
  most: { n: 2000, T: 10, growth: 4 },
  ...(read === undefined ? {} : { read }),
})
const counts = (family: Family, law: CountFamily): RegularFamily => ({
  family,
  truth: [law.truth],
  eigenvalues: [1],
  exact: countRaceOf(law),
  most: { n: 40, T: 3, growth: 1 },
})
const variance = (divisor: 'n' | 'n-1') =>
  scale(families.gaussian({ divisor }), scaleRaceOf(`Gaussian variance, divisor ${divisor}`), [0, 1], (theta) => [
    square(theta, 1),
  ])

export const regularFamilies = {
  exponential: scale(families.exponential(), scaleRaceOf('exponential mean')),
  Poisson: counts(families.poisson(), poissonCounts),
  Bernoulli: counts(families.bernoulli(), bernoulliCounts),
  'negative binomial of size 2': counts(families.negativeBinomial({ size: 2 }), negativeBinomialCounts),
  'normal variance, known mean': scale(families.gaussianVariance(), scaleRaceOf('Gaussian variance, known mean')),
  'normal variance, divisor n': variance('n'),
  'normal variance, divisor n − 1': variance('n-1'),
  'Beta(θ, 1), biased by 1/n': scale(families.powerFunction(), scaleRaceOf('Pareto reciprocal index', -1)),
  Rayleigh: scale(families.rayleigh(), scaleRaceOf('Rayleigh squared scale', 0.5)),
  'normal mean and variance': {
    family: families.gaussian({ divisor: 'n' }),
    truth: [0, 1],
    read: (theta: Parameters) => [theta[0] ?? Number.NaN, square(theta, 1)],
    eigenvalues: [1, 2],
    exact: meanAndVarianceRace,
    most: { n: 400, T: 2, growth: 1 },
  },
} satisfies { readonly [name: string]: RegularFamily }

export type RegularFamilyName = keyof typeof regularFamilies
export const REGULAR_FAMILIES = Object.keys(regularFamilies) as readonly RegularFamilyName[]
export const regularFamily = (name: RegularFamilyName): RegularFamily => regularFamilies[name]
