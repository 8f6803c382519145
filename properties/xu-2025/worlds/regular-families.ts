import { type Family, families, laws, type Parameters } from 'collapse-check'

/** The sample sizes of a race: n real observations, and k in each later generation. */
interface Sizes {
  readonly n: number
  readonly T: number
  readonly k: number
}

/** A regular family at a truth: how far an estimate is from it, the eigenvalues of V there, and its exact P(T). */
export interface RegularFamily {
  readonly family: Family
  readonly truth: readonly number[]
  readonly error: (theta: Parameters, truth: Parameters) => number
  readonly eigenvalues: readonly number[]
  readonly exact: (sizes: Sizes) => number
  /** The largest n and T for which the exact law costs little, and synthetic observations for each real one. */
  readonly most: { readonly n: number; readonly T: number; readonly growth: number }
}

const at = (values: Parameters, i: number) => Number(values[i])
const firstError = (theta: Parameters, truth: Parameters) => Math.abs(at(theta, 0) - at(truth, 0))
/** The second parameter is a standard deviation. */
const varianceError = (theta: Parameters, truth: Parameters) =>
  Math.abs(at(theta, 1) * at(theta, 1) - at(truth, 1) * at(truth, 1))

/** Of one parameter, a scale or what is a power of one; V does not matter then. */
const scale = (family: Family, law: laws.ScaleFamily, power = 1): RegularFamily => ({
  family,
  truth: [1],
  error: firstError,
  eigenvalues: [1],
  exact: ({ n, T, k }) => laws.scaleRace({ first: laws.scaleStep(law, n), step: laws.scaleStep(law, k), power, T }),
  most: { n: 2000, T: 10, growth: 4 },
})
const variance = (divisor: laws.VarianceDivisor): RegularFamily => ({
  ...scale(families.gaussian({ divisor }), `Gaussian variance, divisor ${divisor}`),
  truth: [0, 1],
  error: varianceError,
})
const counts = (family: Family, law: laws.CountFamily): RegularFamily => ({
  family,
  truth: [law.truth],
  error: firstError,
  eigenvalues: [1],
  exact: (sizes) => laws.countRace(law, sizes),
  most: { n: 40, T: 3, growth: 1 },
})

const FAMILIES = {
  exponential: scale(families.exponential(), 'exponential mean'),
  Poisson: counts(families.poisson(), {
    ratio: (n, mean, j) => (n * mean) / (j + 1),
    variance: 2,
    truth: 2,
  }),
  Bernoulli: counts(families.bernoulli(), {
    ratio: (n, p, j) => ((n - j) * p) / ((j + 1) * (1 - p)),
    variance: 0.21,
    truth: 0.3,
    most: (n) => n,
  }),
  'negative binomial of size 2': counts(families.negativeBinomial({ size: 2 }), {
    ratio: (n, mean, j) => ((j + 2 * n) * mean) / ((j + 1) * (mean + 2)),
    variance: 1.5 + (1.5 * 1.5) / 2,
    truth: 1.5,
  }),
  'normal variance, known mean': scale(families.gaussianVariance(), 'Gaussian variance, known mean'),
  'normal variance, divisor n': variance('n'),
  'normal variance, divisor n − 1': variance('n-1'),
  'Beta(θ, 1), biased by 1/n': scale(families.powerFunction(), 'Pareto reciprocal index', -1),
  Rayleigh: scale(families.rayleigh(), 'Rayleigh squared scale', 0.5),
  'normal mean and variance': {
    family: families.gaussian({ divisor: 'n' }),
    truth: [0, 1],
    error: (theta, truth) => Math.hypot(firstError(theta, truth), varianceError(theta, truth)),
    eigenvalues: [1, 2],
    exact: ({ n }) => laws.meanAndVarianceRace(n),
    most: { n: 400, T: 2, growth: 1 },
  },
} satisfies { readonly [name: string]: RegularFamily }

export type RegularFamilyName = keyof typeof FAMILIES
export const REGULAR_FAMILIES = Object.keys(FAMILIES) as readonly RegularFamilyName[]
export const regularFamily = (name: RegularFamilyName): RegularFamily => FAMILIES[name]
