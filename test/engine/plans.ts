import { type Family, families, schedules, type TrainingPlan, workflows } from 'collapse-check'
import fc from 'fast-check'

/** A plan that the module knows, with a truth. */
export interface Known {
  readonly plan: TrainingPlan
  readonly truth: readonly number[]
}

const positive = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })
const unit = positive(0, 1)
const known = (family: Family, truth: readonly number[]) => ({ family, truth })

/** Every law that the module knows, ends included: spreads, probabilities and means of 0, shapes below 1. */
const families_: fc.Arbitrary<{ readonly family: Family; readonly truth: readonly number[] }> = fc.oneof(
  fc
    .tuple(fc.constantFrom('n' as const, 'n-1' as const), positive(-5, 5), positive(0, 1e3))
    .map(([divisor, mean, sd]) => known(families.gaussian({ divisor }), [mean, sd])),
  fc
    .constantFrom(1e-140, 1e-300, 1e150, 1e300)
    .map((sd) => known(families.gaussian({ divisor: 'n' }), [0, sd])),
  fc
    .tuple(positive(0.01, 10), positive(-5, 5))
    .map(([sd, mean]) => known(families.gaussianMean({ sd }), [mean])),
  fc
    .tuple(positive(1e-3, 20), positive(0.01, 50))
    .map(([shape, mean]) => known(families.gamma({ shape }), [mean])),
  positive(0.01, 50).chain((theta) =>
    fc.constantFrom(
      known(families.exponential(), [theta]),
      known(families.rayleigh(), [theta]),
      known(families.gaussianVariance({ mean: 1 }), [theta]),
      known(families.laplaceScale({ location: 1 }), [theta]),
      known(families.pareto({ minimum: 2 }), [theta]),
      known(families.weibullScale({ shape: 0.7 }), [theta]),
    ),
  ),
  fc
    .tuple(fc.integer({ min: 1, max: 50 }), fc.oneof(unit, fc.constantFrom(0, 1)))
    .map(([trials, p]) => known(trials === 1 ? families.bernoulli() : families.binomial({ trials }), [p])),
  fc.oneof(positive(0, 30), fc.constant(0)).map((mean) => known(families.poisson(), [mean])),
  fc
    .tuple(positive(0.01, 20), fc.oneof(positive(0, 30), fc.constant(0)))
    .map(([size, mean]) => known(families.negativeBinomial({ size }), [mean])),
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }).map((weights) => {
    const all = [...weights, 1]
    const sum = all.reduce((total, weight) => total + weight)
    return known(
      families.categorical({ symbols: all.length }),
      all.map((weight) => weight / sum),
    )
  }),
)

const share = fc.oneof(unit, fc.constantFrom(0, 1))
const labels = fc.constantFrom('exact' as const, 'random' as const)
const real = fc.record({ share, labels })

const pooling = fc.oneof(
  fc.constantFrom(workflows.replace, workflows.accumulate, workflows.fixedRealLatestSynthetic),
  real.map(workflows.freshRealLatestSynthetic),
  real.map(workflows.contaminatedAccumulation),
)

const size = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10_000 }), fc.constant(1e9))
const schedule = fc.oneof(
  size.map(schedules.constant),
  fc.tuple(size, positive(-1, 2)).map(([n, p]) => schedules.power(n, p)),
  fc.tuple(size, size).map(([first, later]) => schedules.realThenSynthetic(first, later)),
)

/** Samples in place of statistics. */
const rawPlans: fc.Arbitrary<Known> = fc
  .tuple(
    fc.constantFrom('n' as const, 'n-1' as const),
    positive(-5, 5),
    fc.oneof(positive(0, 1e3), fc.constantFrom(1e-140, 1e-300, 1e150)),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([divisor, mean, sd, n]) => ({
    plan: {
      family: families.gaussian({ divisor }),
      workflow: workflows.replace,
      schedule: schedules.power(n, 0.5),
      path: 'raw',
    },
    truth: [mean, sd],
  }))

const statisticPlans: fc.Arbitrary<Known> = fc
  .record({ drawn: families_, workflow: pooling, schedule, isStarted: fc.boolean() })
  .map(({ drawn: { family, truth }, workflow, schedule, isStarted }) => ({
    plan: { family, workflow, schedule, ...(isStarted ? { start: truth } : {}) },
    truth,
  }))

/** Any plan that the module knows. */
export const knownPlans = fc.oneof(
  { arbitrary: statisticPlans, weight: 8 },
  { arbitrary: rawPlans, weight: 1 },
)
