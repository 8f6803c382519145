import { axis, chain, domain, families, type Parameters, workflows } from 'collapse-check'
import { type Batches, fourthMultiplier, riskMultiplier, sizesOf } from '#theorems/dey-2024/any-schedule'

const { quadraticVariance } = families

/** Families of every sign of v₂. */
export const FAMILIES = {
  'normal mean': quadraticVariance.gaussianMean({ variance: 1 }),
  Poisson: quadraticVariance.poisson(),
  Bernoulli: quadraticVariance.bernoulli(),
  'binomial of 3 trials': quadraticVariance.binomialShare({ trials: 3 }),
  exponential: quadraticVariance.exponential(),
  'gamma of shape 3': quadraticVariance.gamma({ shape: 3 }),
  'negative binomial of size 2': quadraticVariance.negativeBinomial({ size: 2 }),
  'normal variance': quadraticVariance.gaussianVariance(),
}
export type FamilyName = keyof typeof FAMILIES

/** A mean of a family, fitted to batches. */
export interface BatchMean extends Batches {
  readonly family: FamilyName
  readonly mean: number
}

export const multiplier = (point: BatchMean): number =>
  riskMultiplier(FAMILIES[point.family].variance.v2, sizesOf(point))

/** The variance of what is measured, in units of its squared mean. */
export const spread = (point: BatchMean): number => {
  const exact = multiplier(point)
  return fourthMultiplier(FAMILIES[point.family].variance, point.mean, sizesOf(point)) / (exact * exact) - 1
}

/** Every family and schedule, but for small samples of the skewest families, whose error lives on rare large ones. */
export const anySchedule = domain({
  family: axis.choice<FamilyName>(...(Object.keys(FAMILIES) as FamilyName[])),
  first: axis.logInteger(1, 10_000_000),
  ratio: axis.logUniform(0.00001, 10),
  growth: axis.uniform(0.8, 1.3),
  T: axis.logInteger(1, 200),
  u: axis.uniform(0.1, 0.9),
})
  .derive(({ family, first, ratio, u, ...rest }): BatchMean => {
    const later = Math.min(10_000_000, Math.max(1, Math.round(ratio * first)))
    return { family, first, later, ...rest, mean: FAMILIES[family].meanAt(u) }
  })
  .where((point) => spread(point) < 4)

/** Batches of a family, each drawn from a model of those before it. */
export const batchesOf = (point: BatchMean) => {
  const { family, truth } = FAMILIES[point.family]
  const sizes = sizesOf(point)
  return { family, truth: truth(point.mean), generations: point.T, n: (t: number) => sizes[t - 1] ?? point.later }
}

/** The squared error of a mean, in units of V(m)/n_1. */
export const squaredErrorOf = ({ family, mean, first }: BatchMean, theta: Parameters): number => {
  const { meanOf, variance } = FAMILIES[family]
  const error = meanOf(theta) - mean
  return (error * error * first) / (variance.v0 + mean * (variance.v1 + mean * variance.v2))
}

/** The squared error of the mean of all data. */
export const squaredError = chain(
  (point: BatchMean) => ({ ...batchesOf(point), workflow: workflows.accumulate }),
  (_last, point, { theta }) => squaredErrorOf(point, theta),
)
