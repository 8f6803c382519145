import { type Family, families, fold, type laws, type Outcome, type World, workflows, worlds } from 'collapse-check'
import { fourthMoment } from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import type { CategoricalRun } from '#theorems/barzilai-shamir-2025/seddik-comparison'

/** T generations of n observations each, every one of them fitted to everything drawn so far. */
export const keepingAllData = <Name extends string>({
  T,
  ...world
}: {
  readonly family: Family<Name>
  readonly truth: readonly number[]
  readonly n: number
  readonly T: number
}): World<Name> => ({ ...world, generations: T, workflow: workflows.accumulate })

export const freshRealData = worlds.named('fresh real data in every generation', {
  workflow: workflows.contaminatedAccumulation({ share: 1 }),
})

/** T generations of n observations from N(mean, sd²), sd known. */
export interface GaussianMean {
  readonly n: number
  readonly T: number
  /** 1 unless given. */
  readonly sd?: number
  /** θ₀; 0 unless given. */
  readonly mean?: number
}

/** A Gaussian mean, fitted to everything drawn so far. */
export const gaussianMean = ({ n, T, sd = 1, mean = 0 }: GaussianMean) =>
  keepingAllData({ family: families.gaussianMean({ sd }), truth: [mean], n, T })

/** Beta(θ, 1), fitted by an optimiser whose estimates are multiples of its tolerance. */
export const withTolerance = (tolerance: number) =>
  families.changedEstimator(families.powerFunction(), `to ${tolerance}`, (theta) => {
    theta[0] = tolerance * Math.max(1, Math.round(Number(theta[0]) / tolerance))
  })

export const absoluteTolerance = worlds.named('an optimiser with an absolute tolerance of 0.05', {
  family: withTolerance(0.05),
})

/** The last step of a run, from one model to the next, and what is read off it. */
export const lastStep = <Point, Name extends string>(
  world: (point: Point) => World<Name>,
  parameter: Name,
  read: (step: number, point: Point) => Outcome,
) =>
  fold<Point, Name, { at: number; step: number }>(world, {
    start: (_, { truth }) => ({ at: Number(truth[0]), step: 0 }),
    each: ({ at }, model) => ({ at: model[parameter], step: model[parameter] - at }),
    read: ({ step }, point) => read(step, point),
  })

export const stepsDoNotShrink = worlds.named('each generation replaces the last: steps do not shrink', {
  workflow: workflows.replace,
})

/** The families by their names in a point; the one parameter of each is its mean. */
export const FAMILIES = {
  Gaussian: families.quadraticVariance.gaussianMean({ variance: 1 }),
  Poisson: families.quadraticVariance.poisson(),
  Bernoulli: families.quadraticVariance.bernoulli(),
  'binomial of 3 trials': families.quadraticVariance.binomialShare({ trials: 3 }),
  exponential: families.quadraticVariance.exponential(),
  'gamma of shape 3': families.quadraticVariance.gamma({ shape: 3 }),
  'negative binomial of size 2': families.quadraticVariance.negativeBinomial({ size: 2 }),
  'Gaussian variance': families.quadraticVariance.gaussianVariance(),
}

export type FamilyName = keyof typeof FAMILIES

export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[]

/** T generations of n observations, the real ones with this mean. */
export interface MeanRun {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  readonly mean: number
}

/** A mean, fitted to everything drawn so far. */
export const meanRun = ({ family, n, T, mean }: MeanRun) =>
  keepingAllData({ family: families.renamed(FAMILIES[family].family, 'mean'), truth: [mean], n, T })

/** The same run for the laws, which know a family by its variance function. */
export const lawOf = <Run extends { readonly family: FamilyName }>(
  point: Run,
): Run & { readonly V: laws.VarianceFunction } => ({ ...point, V: FAMILIES[point.family].variance })

/** E‖p_T − p_0‖⁴ ≤ m² E(p_T1 − 1/m)⁴, by the inequality of Cauchy and Schwarz; one symbol is Bernoulli. */
export function meanSquareAtMost({ symbols, n, T }: CategoricalRun): number {
  const share = 1 / symbols
  const unit = (share * (1 - share)) / n
  const fourth = unit * unit * fourthMoment({ V: FAMILIES.Bernoulli.variance, mean: share, n, T })
  return symbols * symbols * fourth
}
