import { axis, chain, domain, integersFrom, laws, mean, points, schedules, verify, worlds } from 'collapse-check'
import theorem, { type BernoulliRun, heterozygosity } from '#theorems/xu-2025/forgetting'
import { outcomes, theOtherOutcomeFollowed } from './worlds/outcomes.ts'

const runs = (p: number, T: number | number[]) => points({ start: 0.3, n: 12, p, T })
const exact = (point: BernoulliRun) => heterozygosity(point.start, schedules.powerSizes(point))
const growing = (p: number) => (point: BernoulliRun) => exact({ ...point, p })

verify(theorem, {
  title: 'what is left of a Bernoulli model’s variance is the product of 1 − 1/n_t',
  domain: domain({
    start: axis.uniform(0.02, 0.98),
    n: axis.logInteger(2, 200),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(1, 60),
  }).where((point) => exact(point) > 0.001),
  examples: [...runs(0, [5, 15, 60]), ...runs(1, [15, 60]), ...runs(2, 60)],
  measures: 'θ_T(1 − θ_T) after one run with n_t = ⌈n t^p⌉',
  replicate: chain(outcomes, ({ p }) => p * (1 - p)),
  predicts: exact,
  // Numbers in [0, 1/4] have a variance of at most 1/64.
  criterion: (value) => mean.equals(value, { margin: 0.01, variance: { atMost: 1 / 64 } }),
  controls: {
    ...worlds.allDataAreKept(...runs(0, [15, 60])),
    'nothing is lost: the risk of a location family': {
      at: [...runs(0, 15), ...runs(1, 60)],
      predicts: ({ start }) => start * (1 - start),
    },
    'the sum in place of the product': {
      at: runs(0, 10),
      predicts: (point) =>
        point.start * (1 - point.start) * Math.max(0, 1 - laws.reciprocalSum(schedules.powerSizes(point))),
    },
  },
  survivors: { ...theOtherOutcomeFollowed(...runs(0, 15)), ...worlds.everyObservationDrawn(...runs(0, 5)) },
  limits: ['Deviations of less than 0.01, a twenty-fifth of the largest possible variance, are not looked for.'],
  figure: {
    title: 'Variance left in a Bernoulli model of probability 0.3, n = 12 at first',
    over: runs(0, integersFrom(1, 60)),
    labels: ['generation T', 'E θ_T(1 − θ_T)'],
    lines: { 'constant n': growing(0), 'linear n·t': growing(1), 'superlinear n·t²': growing(2) },
    series: ({ n }) => (n === 12 ? 'simulated' : undefined),
  },
})
