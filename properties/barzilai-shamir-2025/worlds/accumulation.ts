import { type Family, families, fold, type Outcome, type World, workflows, worlds } from 'collapse-check'

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
