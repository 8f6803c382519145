import { axis, chain, domain, integersFrom, mean, points, schedules, verify, worlds } from 'collapse-check'
import theorem, {
  quadraticVarianceRisk,
  squaredErrorVariance,
  sumOfVariances,
} from '#theorems/xu-2025/quadratic-variance-risk'
import { FAMILIES, type FamilyName, type MeanOf, meansOf, squaredError } from './worlds/means.ts'

type Walk = MeanOf & schedules.PowerGrowth

const walks = (family: FamilyName, mean: number, n: number, T: number | number[]) =>
  points({ family, mean, n, p: 0, T })
const degrees = (point: Walk) => schedules.powerSizes(point).map(FAMILIES[point.family].degrees)
const risk = (point: Walk) => quadraticVarianceRisk(FAMILIES[point.family].variance, point.mean, degrees(point))
const asForTheNormal = (point: Walk) => sumOfVariances(FAMILIES[point.family].variance, point.mean, degrees(point))
/** Var (θ_T − θ_0)² relative to the squared risk: 2 for a normal error. */
const spread = (point: Walk) =>
  squaredErrorVariance(FAMILIES[point.family].variance, point.mean, degrees(point)) / (risk(point) * risk(point))

verify(theorem, {
  title: 'the mean squared error of the sample mean is the product formula, in every family',
  domain: domain({
    family: axis.choice(...(Object.keys(FAMILIES) as FamilyName[])),
    level: axis.uniform(0.1, 0.9),
    n: axis.logInteger(2, 10_000_000),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(1, 100),
  })
    .derive(({ level, family, ...rest }) => ({ ...rest, family, mean: FAMILIES[family].meanAt(level) }))
    .where((point) => risk(point) > 0 && spread(point) < 5)
    .where(({ family, n, T }) => family !== 'hyperbolic secant' || n * T <= 25),
  examples: [
    ...walks('Poisson', 5, 12, 15),
    ...walks('Bernoulli', 0.3, 12, [15, 2, 6]),
    ...walks('Bernoulli', 0.5, 2, 15),
    ...walks('exponential', 1, 100, 10),
    ...walks('gamma of shape 3', 1, 40, 10),
    ...walks('negative binomial of size 2', 4, 40, 8),
    ...walks('hyperbolic secant', 0.5, 12, 2),
    ...walks('normal variance', 1, 60, 5),
  ],
  measures: 'the squared error of θ_T after one run with n_t = ⌈n t^p⌉',
  replicate: chain((walk: Walk) => ({ ...meansOf(walk), n: schedules.power(walk.n, walk.p) }), squaredError),
  predicts: risk,
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.05 * value,
      variance: { timesMeanSquared: 1.25 * Math.max(1, spread(point)) },
    }),
  controls: {
    'V Σ 1/n_t for every family': {
      at: [...walks('Bernoulli', 0.3, 12, 15), ...walks('normal variance', 1, 60, 5)],
      predicts: asForTheNormal,
    },
    ...worlds.allDataAreKept(...walks('Poisson', 5, 12, 15), ...walks('Bernoulli', 0.3, 12, 15)),
    'v₂ = 1 for the normal variance': {
      at: walks('normal variance', 1, 60, 5),
      predicts: (point) => quadraticVarianceRisk({ v0: 0, v1: 0, v2: 1 }, point.mean, degrees(point)),
    },
  },
  survivors: worlds.everyObservationDrawn(...walks('exponential', 1, 100, 1), ...walks('Bernoulli', 0.3, 12, 5)),
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'Only where the squared error has a variance below 5 squared means: beyond, the mean lives on runs that nobody samples.',
  ],
  figure: {
    title: 'Risk of a Bernoulli probability of 0.3, twelve observations replace the last',
    over: walks('Bernoulli', 0.3, 12, integersFrom(1, 20)),
    labels: ['generation T', 'mean squared error'],
    lines: { 'product formula, v₂ = −1': risk, 'V Σ 1/n_t, as for the normal': asForTheNormal },
  },
})
