import { axis, chain, domain, families, workflows } from 'collapse-check'
import { type Batches, fourthMultiplier, riskMultiplier, sizesOf } from '#theorems/dey-2024/any-schedule'

/** Families of every sign of v₂. */
export const FAMILIES = {
  'normal mean': families.quadraticVariance.gaussianMean({ variance: 1 }),
  Poisson: families.quadraticVariance.poisson(),
  Bernoulli: families.quadraticVariance.bernoulli(),
  'binomial of 3 trials': families.quadraticVariance.binomialShare({ trials: 3 }),
  exponential: families.quadraticVariance.exponential(),
  'gamma of shape 3': families.quadraticVariance.gamma({ shape: 3 }),
  'negative binomial of size 2': families.quadraticVariance.negativeBinomial({ size: 2 }),
  'normal variance': families.quadraticVariance.gaussianVariance(),
  // Nearly as if the variance did not depend on the square of the mean.
  'binomial of 10 trials': families.quadraticVariance.binomialShare({ trials: 10 }),
  'negative binomial of size 10': families.quadraticVariance.negativeBinomial({ size: 10 }),
}
export type FamilyName = keyof typeof FAMILIES

/** A mean of a family, fitted to batches that accumulate. */
export interface AccumulatedMean extends Batches {
  readonly family: FamilyName
  readonly mean: number
}

export const multiplier = (point: AccumulatedMean): number =>
  riskMultiplier(FAMILIES[point.family].variance.v2, sizesOf(point))

/** The variance of what is measured, in units of its squared mean. */
export const spread = (point: AccumulatedMean): number => {
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
  .derive(({ family, first, ratio, u, ...rest }): AccumulatedMean => {
    const later = Math.min(10_000_000, Math.max(1, Math.round(ratio * first)))
    return { family, first, later, ...rest, mean: FAMILIES[family].meanAt(u) }
  })
  .where((point) => spread(point) < 4)

/** V(m)/n_1. */
export const unitOf = ({ family, mean, first }: AccumulatedMean): number => {
  const { v0, v1, v2 } = FAMILIES[family].variance
  return (v0 + mean * (v1 + mean * v2)) / first
}

/** The mean of all data. */
const accumulated = (point: AccumulatedMean) => {
  const { family, truth } = FAMILIES[point.family]
  const sizes = sizesOf(point)
  return {
    family,
    truth: truth(point.mean),
    generations: point.T,
    n: (t: number) => sizes[t - 1] ?? point.later,
    workflow: workflows.accumulate,
  }
}

/** Its squared error, in units of V(m)/n_1. */
export const squaredError = chain(accumulated, (_last, point: AccumulatedMean, { theta }) => {
  const error = FAMILIES[point.family].meanOf(theta) - point.mean
  return (error * error) / unitOf(point)
})

/** The square of that. */
export const fourthPower = chain(accumulated, (_last, point: AccumulatedMean, { theta }) => {
  const error = FAMILIES[point.family].meanOf(theta) - point.mean
  return (error * error * error * error) / unitOf(point) / unitOf(point)
})
