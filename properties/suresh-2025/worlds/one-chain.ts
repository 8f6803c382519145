import { type Family, families, type Parameters } from 'collapse-check'

/** A family from a truth, and what of its parameters is compared. */
export interface Member {
  readonly family: Family
  readonly truth: readonly number[]
  readonly of: (theta: Parameters) => number
}

/** A power of a parameter, in logarithms. */
export const log =
  (power: number, position = 0): Member['of'] =>
  (theta) =>
    power * Math.log(Number(theta[position]))
/** To nine digits: of two ways to a share each has a rounding of its own. */
const nineDigits = (share: number) => Math.round(1e9 * share) / 1e9
const share: Member['of'] = (theta) => nineDigits(Number(theta[0]))

const exponential: Member = { family: families.exponential(), truth: [1], of: log(1) }
export const gaussian: Member = { family: families.gaussian({ divisor: 'n' }), truth: [0, 1], of: log(2, 1) }
const coin: Member = { family: families.bernoulli(), truth: [0.5], of: share }

const alike = (like: Member, family: Family, of: Member['of'], truth: readonly number[] = [1], times = 1) => ({
  family,
  truth,
  of,
  like,
  /** Observations of a generation for each that is spoken of: two logits have no estimate where a symbol is lost. */
  times,
})

/** Families, and what each is like after a change of the data. */
export const FAMILIES = {
  Pareto: alike(exponential, families.pareto(), log(-1)),
  'Weibull of shape 3': alike(exponential, families.weibullScale({ shape: 3 }), log(3)),
  'Laplace scale': alike(exponential, families.laplaceScale(), log(1)),
  Rayleigh: alike(exponential, families.rayleigh(), log(2)),
  'inverse Gaussian': alike(gaussian, families.inverseGaussian(), log(-1, 1), [2, 1]),
  histogram: alike(coin, families.histogram({ from: 0, to: 1, bins: 3 }), share, [0.5, 0.2, 0.3]),
  'two logits': alike(
    coin,
    families.softmaxCategorical({ symbols: 2 }),
    (theta) => nineDigits(1 / (1 + Math.exp(-Number(theta[0])))),
    [0],
    50,
  ),
}
export type Name = keyof typeof FAMILIES
